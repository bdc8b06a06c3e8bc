import { sql } from "kysely";
import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { LineId, ListId, OrganisationId, RoundId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { after } from "~/core/state-table";
import { addMilliseconds, addMonths, calendarDateOf, type CalendarDate } from "~/core/time";
import { addWorkingDays } from "~/core/working-days";
import { addressesOf, getOrganisation } from "~/features/accounts/queries.server";
import { holidaysOf } from "~/features/councils/queries/authorities.server";
import { denied, recordEvent, unsealEvents } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { queueEmail } from "~/platform/outbox.server";
import { decisionsEmail } from "../emails/lists";
import { decisionLetter } from "../letters";
import { mayRunLists } from "../policy";
import { isOnList } from "../queries/on-list.server";
import { gapBefore } from "../queries/rounds.server";
import type { AssessmentRefusal } from "../refusals/assessing";
import { lastDayToAppeal } from "../rules/appeals";
import { verdictOf, type Verdict } from "../rules/decisions";
import { nextPromiseReminder } from "../rules/promises";
import { roundStages, seenRoundStage } from "../rules/rounds";
import { confirmByAfter, nextConfirmReminder } from "../rules/confirming";
import { stagesOnList } from "../rules/memberships";
import { lockOwnRound } from "./locks.server";
import { writeHistory } from "./membership-locks.server";

/**
 * Tells every applicant of a round at once, in one transaction: memberships active from this moment, changes of
 * members in force from it, a letter for each line, one e-mail for each organisation. Nothing of a decision is known to an applicant before.
 * Refuses LINES_UNDECIDED while any submitted line has no decision. domain.md §13 Grain.
 */
export async function issueDecisions(
  ctx: Context<CouncilActor>,
  roundId: RoundId,
): Promise<Result<{ letters: number; memberships: number; changes?: number }, AssessmentRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const round = await lockOwnRound(tx, roundId);
    if (round === undefined) return refuse("NOT_FOUND");
    const entry = { act: "lists.issue-decisions", subject: { kind: "round", id: roundId } };
    if (!mayRunLists(tx.actor)) return denied(tx, entry);
    if (round.stage === "DECISIONS_ISSUED") return refuse("ALREADY_ISSUED");
    const stage = after(roundStages, round.stage, "issueDecisions");
    if (stage === undefined || seenRoundStage(round, tx.now) !== "CLOSED") return refuse("ROUND_STILL_OPEN");
    const lines = await listSubmittedLines(tx, roundId);
    const told = lines.flatMap((line) => (line.verdict === undefined ? [] : [{ ...line, verdict: line.verdict }]));
    if (told.length < lines.length) return refuse("LINES_UNDECIDED");
    await tx.db
      .updateTable("rounds")
      .set({ stage, issued_at: tx.now, issued_by: tx.actor.personId })
      .where("id", "=", roundId)
      .execute();
    const approved = told.filter(({ verdict }) => verdict.outcome === "APPROVED");
    const joining = approved.filter(({ changesLineId }) => changesLineId === null);
    const already = await admit(tx, round.listId, joining);
    const changed = await changeMembers(tx, approved);
    await tell(tx, round, told, { changed, dueOn: await promise(tx, round, told) });
    await unsealEvents(tx, roundId);
    const about = {
      ...{ letters: told.length, memberships: joining.length - already.length },
      ...(changed.size === 0 ? {} : { changes: changed.size }),
    };
    recordEvent(tx, { ...entry, about: already.length === 0 ? about : { ...about, alreadyMembers: already } });
    return ok(about);
  });
}

type Round = NonNullable<Awaited<ReturnType<typeof lockOwnRound>>>;
type SubmittedLine = Awaited<ReturnType<typeof listSubmittedLines>>[number];
type DecidedLine = SubmittedLine & { readonly verdict: Verdict };

/** Every submitted line of the round, with its decision where there is one. */
async function listSubmittedLines(ctx: Context, roundId: RoundId) {
  const rows = await ctx.db
    .selectFrom("application_lines as line")
    .innerJoin("applications as application", "application.id", "line.application_id")
    .innerJoin("organisations as organisation", "organisation.id", "application.organisation_id")
    .innerJoin("settings as setting", "setting.id", "line.setting_id")
    .innerJoin("lots as lot", "lot.id", "line.lot_id")
    .leftJoin("line_decisions as decision", "decision.line_id", "line.id")
    .select(["line.id as lineId", "line.setting_id as settingId", "setting.name as settingName"])
    .select(["line.lot_id as lotId", "lot.code as lotCode", "lot.title as lotTitle", "lot.age_min as lotAgeMin"])
    .select(["organisation.id as organisationId", "organisation.name as organisationName"])
    .select(["application.contact_email as contactEmail", "decision.id as decisionId"])
    .select("line.changes_line_id as changesLineId")
    .select(["decision.evidence", "decision.working_days as workingDays"])
    .select(["decision.outcome", "decision.reason_code as reasonCode", "decision.criterion", "decision.reasons"])
    .where("application.round_id", "=", roundId)
    .where("line.stage", "=", "SUBMITTED")
    .orderBy("line.id")
    .execute();
  return rows.map((row) => {
    const { outcome, reasons } = row;
    return {
      ...row,
      verdict: outcome === null || reasons === null ? undefined : verdictOf({ ...row, outcome, reasons }),
    };
  });
}

/**
 * Makes members. Answers the lines whose setting is a member of the lot already: `whyNotAgain` keeps such lines out,
 * and should one be there all the same, the membership there is goes on and everybody else is still told.
 */
async function admit(
  ctx: Context<CouncilActor>,
  listId: ListId,
  approved: readonly Pick<DecidedLine, "lineId" | "lotId" | "settingId" | "organisationId">[],
): Promise<LineId[]> {
  const already: LineId[] = [];
  const today = calendarDateOf(ctx.now);
  const confirmBy = confirmByAfter(today);
  for (const line of approved) {
    const made = await ctx.db
      .insertInto("memberships")
      .values({
        id: newId(),
        list_id: listId,
        lot_id: line.lotId,
        setting_id: line.settingId,
        organisation_id: line.organisationId,
        line_id: line.lineId,
        capacity_offered: offeredBy(line.lineId),
        stage: "ACTIVE",
        active_from: ctx.now,
        confirm_by: confirmBy,
        remind_on: nextConfirmReminder(confirmBy, today) ?? null,
      })
      .onConflict((conflict) =>
        conflict.columns(["lot_id", "setting_id"]).where("stage", "in", stagesOnList).doNothing(),
      )
      .returning("id")
      .executeTakeFirst();
    if (made === undefined) already.push(line.lineId);
    else await writeHistory(ctx, made.id, { event: "JOINED", stage: "ACTIVE" });
  }
  return already;
}

/** The places that a line offers, which nobody changes once it is decided; null for goods. */
function offeredBy(lineId: LineId) {
  return sql<number | null>`(select capacity_offered from application_lines where id = ${lineId})`;
}

/**
 * Approved changes take the place of what was approved before, where their setting is still on the list. Answers the
 * lines that hold now: a change never brings back who was removed.
 */
async function changeMembers(
  ctx: Context<CouncilActor>,
  approved: readonly Pick<DecidedLine, "lineId" | "lotId" | "settingId" | "changesLineId">[],
): Promise<ReadonlySet<LineId>> {
  const changed = new Set<LineId>();
  for (const { lineId, lotId, settingId, changesLineId } of approved) {
    if (changesLineId === null) continue;
    const member = await ctx.db
      .updateTable("memberships")
      .set({ line_id: lineId, capacity_offered: offeredBy(lineId) })
      .where("lot_id", "=", lotId)
      .where("setting_id", "=", settingId)
      .where(isOnList("stage"))
      .returning(["id", "stage"])
      .executeTakeFirst();
    if (member === undefined) continue;
    await writeHistory(ctx, member.id, { event: "CHANGED", stage: member.stage });
    changed.add(lineId);
  }
  return changed;
}

/** One line that is approved after the decisions were told: it makes a member, changes one, or has no effect any more. */
export async function letIn(
  ctx: Context<CouncilActor>,
  line: Pick<DecidedLine, "lineId" | "lotId" | "settingId" | "organisationId" | "changesLineId"> & {
    readonly listId: ListId;
  },
): Promise<"MEMBER" | "CHANGED" | "NOTHING"> {
  if (line.changesLineId === null) {
    const already = await admit(ctx, line.listId, [line]);
    return already.length === 0 ? "MEMBER" : "NOTHING";
  }
  const changed = await changeMembers(ctx, [line]);
  return changed.has(line.lineId) ? "CHANGED" : "NOTHING";
}

async function tell(
  ctx: Context<CouncilActor>,
  round: Round,
  told: readonly DecidedLine[],
  { changed, dueOn }: { readonly changed: ReadonlySet<LineId>; readonly dueOn: ReadonlyMap<LineId, CalendarDate> },
): Promise<void> {
  const authority = await getOrganisation(ctx, ctx.actor.organisationId);
  const { gapMonths } = await gapBefore(ctx, round, addMilliseconds(round.opensAt, 1));
  const lastDay = lastDayToAppeal(ctx.now, await holidaysOf(ctx, "STATUTORY_UK"));
  const nextRoundBy = gapMonths === null ? undefined : addMonths(calendarDateOf(round.opensAt), gapMonths);
  const letters = told.map((line) => ({
    line,
    appealBy: line.verdict.outcome === "REJECTED" ? lastDay : undefined,
    link: `${ctx.portal.publicUrl}/supplier/decisions/${line.lineId}`,
    body: decisionLetter({
      authority: authority.name,
      organisation: line.organisationName,
      list: round.listTitle,
      round: round.number,
      setting: line.settingName,
      lot: { code: line.lotCode, title: line.lotTitle, forPeople: line.lotAgeMin !== null },
      verdict: line.verdict,
      change: line.changesLineId === null ? undefined : { holds: changed.has(line.lineId) },
      issuedAt: ctx.now,
      evidenceBy: dueOn.get(line.lineId),
      appealBy: line.verdict.outcome === "REJECTED" ? lastDay : undefined,
      nextRoundBy,
    }),
  }));
  for (const letter of letters) await keepLetter(ctx, letter);
  for (const [organisationId, own] of groupByOrganisation(letters)) {
    const letter = decisionsEmail({ list: round.listTitle, round: round.number, letters: own });
    const people = await addressesOf(ctx, organisationId, "SA", "SB");
    const contacts = own.flatMap(({ line }) => line.contactEmail ?? []);
    for (const to of new Set([...people, ...contacts])) await queueEmail(ctx, { to, ...letter });
  }
}

/** Lines that are approved once evidence is given: from now on their working days run. */
async function promise(
  ctx: Context<CouncilActor>,
  round: Round,
  told: readonly DecidedLine[],
): Promise<ReadonlyMap<LineId, CalendarDate>> {
  const dueOn = new Map<LineId, CalendarDate>();
  const today = calendarDateOf(ctx.now);
  const holidays = await holidaysOf(ctx, "STATUTORY_UK");
  for (const { lineId, organisationId, verdict } of told) {
    if (verdict.outcome !== "CONDITIONAL") continue;
    const day = addWorkingDays(today, verdict.workingDays, holidays);
    const promised = { line_id: lineId, round_id: round.id, list_id: round.listId, organisation_id: organisationId };
    await ctx.db
      .insertInto("line_promises")
      .values({
        ...{ ...promised, evidence: [...verdict.evidence], due_on: day },
        remind_on: nextPromiseReminder(day, today) ?? null,
      })
      .execute();
    dueOn.set(lineId, day);
  }
  return dueOn;
}

async function keepLetter(
  ctx: Context,
  {
    line,
    body,
    appealBy,
  }: { readonly line: DecidedLine; readonly body: string; readonly appealBy: string | undefined },
): Promise<void> {
  if (line.decisionId === null) throw new Error(`Line ${line.lineId} has no decision`);
  await ctx.db
    .insertInto("decision_letters")
    .values({
      id: newId(),
      line_id: line.lineId,
      decision_id: line.decisionId,
      organisation_id: line.organisationId,
      body,
      issued_at: ctx.now,
      appeal_by: appealBy ?? null,
    })
    .execute();
}

function groupByOrganisation<Letter extends { readonly line: DecidedLine }>(
  letters: readonly Letter[],
): Map<OrganisationId, Letter[]> {
  const groups = new Map<OrganisationId, Letter[]>();
  for (const letter of letters) {
    const { organisationId } = letter.line;
    groups.set(organisationId, [...(groups.get(organisationId) ?? []), letter]);
  }
  return groups;
}
