import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { GradeImportId, SettingId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { addDays, calendarDateOf } from "~/core/time";
import { denied, recordEvent } from "~/features/audit/commands.server";
import { keepGrading, lockForGrading, type SettingToGrade } from "~/features/suppliers/commands/gradings.server";
import type { Grade } from "~/features/suppliers/rules/settings";
import type { Context } from "~/platform/context";
import { mayImportGrades } from "../policy";
import { leadsAnyList } from "../queries/graded-settings.server";
import type { GradesRefusal } from "../refusals/lists";
import { isRegisteredAfterAll, newsIn } from "../rules/grade-changes";
import { conditionsOfRegulator, toldInWords, type GradeFacts, type GradeOutcome } from "../rules/grade-words";
import { mostDaysToReview } from "../rules/memberships";
import { schemes, type Consequence, type RatingScheme, type ToldStatus } from "../rules/rating-schemes";
import { tellOfGrade, tellOtherCouncils, type ToldElsewhere } from "./grade-news.server";
import { endImport } from "./import-grades.server";
import { lockGradeImport } from "./locks.server";
import { lockLedMembershipsOf } from "./membership-locks.server";
import { newestCase, openCase } from "./open-case.server";

/**
 * Writes what a file says to the settings as they now are, and lets follow what must: a suspension at once, a removal
 * asked for, something to do. What the person was shown is done and no more; what is so by now is not done twice. Again
 * answers that it was done. Refuses WITHDRAWN and SUPERSEDED. domain.md §8, §13 R6 and Suspension.
 */
export async function applyGrades(
  ctx: Context<CouncilActor>,
  importId: GradeImportId,
): Promise<Result<{ isNew: boolean }, GradesRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act: "lists.apply-grades", subject: { kind: "grades file", id: importId } };
    const found = await lockGradeImport(tx, importId);
    if (found === undefined) return refuse("NOT_FOUND");
    if (!mayImportGrades(tx.actor, await leadsAnyList(tx))) return denied(tx, entry);
    if (found.stage === "APPLIED") return ok({ isNew: false });
    if (found.stage !== "READY") return refuse(found.stage);
    const lines = await linesToApply(tx, importId);
    const elsewhere: ToldElsewhere[] = [];
    const counts = { written: 0, suspended: 0, removals: 0 };
    for (const line of lines) {
      const done = await applyLine(tx, found.scheme, line);
      if (done.told !== undefined) elsewhere.push(...done.told);
      const { outcome, suspended, removals, blocked } = done;
      const columns = { outcome, suspended, removals, blocked, follows: done.follows };
      await tx.db.updateTable("grade_import_lines").set(columns).where("id", "=", line.id).execute();
      if (outcome === "WRITTEN") counts.written += 1;
      counts.suspended += suspended;
      counts.removals += removals;
    }
    await tellOtherCouncils(tx, elsewhere);
    await endImport(tx, importId, "apply");
    recordEvent(tx, { ...entry, about: { scheme: found.scheme, ...counts } });
    return ok({ isNew: true });
  });
}

/** By setting, so that two councils at once wait for each other in the same order. */
async function linesToApply(tx: Context, importId: GradeImportId) {
  const rows = await tx.db
    .selectFrom("grade_import_lines")
    .select(["id", "setting_id as settingId", "registration_number as number", "status"])
    .select(["grade", "graded_on as gradedOn", "report_url as reportUrl"])
    .where("import_id", "=", importId)
    .where("kind", "in", ["CHANGE", "DETAILS"])
    .orderBy("setting_id")
    .execute();
  return rows.map((row) => ({
    ...row,
    settingId: row.settingId as SettingId,
    grade: row.grade as Grade | null,
    status: row.status as ToldStatus,
  }));
}

type Line = Awaited<ReturnType<typeof linesToApply>>[number];

interface Done extends Followed {
  readonly outcome: GradeOutcome;
  readonly follows: Consequence;
  readonly told?: readonly ToldElsewhere[];
}

interface Followed {
  readonly suspended: number;
  readonly removals: number;
  /** Places where something else waits for a decision, so that nothing more can be asked for. */
  readonly blocked: number;
}

const nothing: Followed = { suspended: 0, removals: 0, blocked: 0 };

async function applyLine(tx: Context<CouncilActor>, scheme: RatingScheme, line: Line): Promise<Done> {
  const setting = await lockForGrading(tx, line.settingId);
  const { regulator, kinds } = schemes[scheme];
  const isTheSame = setting?.number === line.number && setting.regulator === regulator && kinds.includes(setting.kind);
  if (setting === undefined || !isTheSame) return { outcome: "SETTING_CHANGED", follows: "NONE", ...nothing };
  const today = calendarDateOf(tx.now);
  const news = newsIn(line, setting, scheme, today);
  if (!("follows" in news)) return { outcome: "NOTHING_NEW", follows: "NONE", ...nothing };
  const facts = factsOf(scheme, line, setting, news.writesGrade);
  await keepGrading(tx, setting, { ...facts, endsNoMore: isRegisteredAfterAll(line, setting, today) });
  if (news.kind === "DETAILS") return { outcome: "WRITTEN", follows: "NONE", ...nothing };
  const followed = await follow(tx, setting.settingId, news.follows, facts);
  const about = { setting, facts, follows: news.follows, blocked: followed.blocked };
  return { outcome: "WRITTEN", follows: news.follows, ...followed, told: await tellOfGrade(tx, about) };
}

function factsOf(scheme: RatingScheme, line: Line, setting: SettingToGrade, writesGrade: boolean): GradeFacts {
  const before = { gradeBefore: setting.grade, gradedOnBefore: setting.gradedOn, statusBefore: setting.status };
  if (!writesGrade) return { scheme, grade: null, gradedOn: null, reportUrl: null, status: line.status, ...before };
  const isSameInspection = line.gradedOn === setting.gradedOn;
  const reportUrl = line.reportUrl ?? (isSameInspection ? setting.reportUrl : null);
  return { scheme, grade: line.grade, gradedOn: line.gradedOn, reportUrl, status: line.status, ...before };
}

/** Suspends that setting's places on the lists that the actor's council leads, and asks for removal: never a sibling's. */
async function follow(
  tx: Context<CouncilActor>,
  settingId: SettingId,
  follows: Consequence,
  facts: GradeFacts,
): Promise<Followed> {
  if (follows !== "SUSPEND" && follows !== "REMOVE") return nothing;
  const done = { suspended: 0, removals: 0, blocked: 0 };
  const review = addDays(calendarDateOf(tx.now), mostDaysToReview);
  for (const membership of await lockLedMembershipsOf(tx, settingId)) {
    const newest = await newestCase(tx, membership.membershipId);
    const isSuspended = membership.stage === "SUSPENDED";
    if (newest?.outcome === null) {
      if (!isSuspended || (follows === "REMOVE" && newest.kind !== "REMOVAL")) done.blocked += 1;
      continue;
    }
    if (isSuspended && follows === "SUSPEND") continue;
    const told = { ground: "REGULATOR", reasons: toldInWords(facts), atOnce: !isSuspended } as const;
    const suspension = { liftingConditions: conditionsOfRegulator, reviewOn: review };
    const opened =
      follows === "REMOVE"
        ? await openCase(tx, membership, { ...told, kind: "REMOVAL", suspension: null })
        : await openCase(tx, membership, { ...told, kind: "SUSPENSION", suspension });
    if (!opened.ok) throw new Error(`A place on a list that was locked and looked at refuses: ${opened.refusal}`);
    if (!isSuspended) done.suspended += 1;
    if (follows === "REMOVE") done.removals += 1;
  }
  return done;
}
