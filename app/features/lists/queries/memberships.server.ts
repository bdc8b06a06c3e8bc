import type { SupplierActor } from "~/core/actor";
import type { LineId, ListId, LotId, MembershipId, SettingId } from "~/core/id";
import { calendarDateOf, type Instant } from "~/core/time";
import type { Context } from "~/platform/context";
import { whyNotCapable, type Incapability } from "../rules/capability";
import type { MembershipStage } from "../rules/memberships";
import { outcomeAfterAppeal } from "../rules/appeals";
import { outcomeNow } from "../rules/promises";
import { appealByOf } from "./appeals.server";
import { promiseIn, waitsForCheck } from "./promises.server";

const rowsOnPage = 20;

export interface Membership {
  readonly membershipId: MembershipId;
  readonly listId: ListId;
  readonly listTitle: string;
  readonly lotId: LotId;
  readonly lotCode: string;
  readonly lotTitle: string;
  readonly settingId: SettingId;
  readonly settingName: string;
  readonly lineId: LineId;
  readonly activeFrom: Instant;
  readonly stage: MembershipStage;
  /** Why no competition could invite it today, whatever it asks for. */
  readonly incapability: Incapability | undefined;
}

/** Memberships of the actor's own organisation, those that ended too, the newest first, a page at a time. */
export async function listMembershipsOf(
  ctx: Context<SupplierActor>,
  { before, most = rowsOnPage }: { before?: MembershipId; most?: number } = {},
): Promise<{ rows: Membership[]; next: MembershipId | undefined }> {
  let query = ctx.db
    .selectFrom("memberships as membership")
    .innerJoin("lists as list", "list.id", "membership.list_id")
    .innerJoin("lots as lot", "lot.id", "membership.lot_id")
    .innerJoin("settings as setting", "setting.id", "membership.setting_id")
    .innerJoin("application_lines as line", "line.id", "membership.line_id")
    .select(["membership.id as membershipId", "membership.active_from as activeFrom", "membership.stage"])
    .select("membership.confirm_by as confirmBy")
    .select(["list.id as listId", "list.title as listTitle", "lot.id as lotId", "lot.code as lotCode"])
    .select(["lot.title as lotTitle", "lot.setting_kinds as lotKinds", "setting.id as settingId"])
    .select(["setting.name as settingName", "setting.kind as settingKind"])
    .select(["setting.closed_at as closedAt", "setting.registration_status as registrationStatus"])
    .select(["setting.registration_ends_on as registrationEndsOn", "line.id as lineId"])
    .select(["line.age_min as ageMin", "line.age_max as ageMax", "line.genders", "line.needs"])
    .where("membership.organisation_id", "=", ctx.actor.organisationId)
    .orderBy("membership.id", "desc")
    .limit(most + 1);
  if (before !== undefined) query = query.where("membership.id", "<", before);
  const found = await query.execute();
  const today = calendarDateOf(ctx.now);
  const rows = found.slice(0, most).map((row) => {
    const { membershipId, listId, listTitle, lotId, lotCode, lotTitle, settingId, settingName, lineId } = row;
    const member = { ...row, settingClosed: row.closedAt !== null, registration: row, bands: [] };
    const incapability = whyNotCapable(member, {}, today);
    return {
      ...{ membershipId, listId, listTitle, lotId, lotCode, lotTitle, settingId, settingName, lineId },
      ...{ activeFrom: row.activeFrom, stage: row.stage, incapability },
    };
  });
  return { rows, next: found.length > most ? rows.at(-1)?.membershipId : undefined };
}

/** The letter on a line of the actor's own organisation; there is none before the decisions are issued. */
export async function findDecisionLetter(ctx: Context<SupplierActor>, lineId: LineId) {
  const row = await ctx.db
    .selectFrom("decision_letters as letter")
    .innerJoin("line_decisions as decision", "decision.id", "letter.decision_id")
    .innerJoin("application_lines as line", "line.id", "letter.line_id")
    .innerJoin("applications as application", "application.id", "line.application_id")
    .innerJoin("settings as setting", "setting.id", "line.setting_id")
    .innerJoin("lots as lot", "lot.id", "line.lot_id")
    .leftJoin("line_promises as promise", "promise.line_id", "line.id")
    .select(["promise.due_on as promiseDueOn", "promise.outcome as promiseOutcome"])
    .select(waitsForCheck.as("promiseWaits"))
    .select(["promise.letter as secondLetter", "promise.ended_at as endedAt"])
    .leftJoin("line_appeals as appeal", (join) =>
      join.onRef("appeal.line_id", "=", "line.id").on("appeal.withdrawn_at", "is", null),
    )
    .select(["line.id as lineId", "appeal.id as appealId"])
    .select([
      "appeal.outcome as appealOutcome",
      "appeal.letter as appealLetter",
      "appeal.decided_at as appealDecidedAt",
    ])
    .select(appealByOf.as("appealBy"))
    .select(["letter.body", "letter.issued_at as issuedAt", "decision.outcome"])
    .select(["application.id as applicationId", "setting.name as settingName", "lot.code as lotCode"])
    .where("letter.line_id", "=", lineId)
    .where("letter.organisation_id", "=", ctx.actor.organisationId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    ...row,
    outcome: outcomeAfterAppeal(outcomeNow(row.outcome, promiseIn(row), ctx.now), row.appealOutcome),
    appeal: row.appealId === null ? undefined : { outcome: row.appealOutcome },
  };
}
