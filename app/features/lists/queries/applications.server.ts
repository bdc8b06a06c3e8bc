import { sql } from "kysely";
import type { SupplierActor } from "~/core/actor";
import type { ApplicationId, LineId, RoundId } from "~/core/id";
import { calendarDateOf, type CalendarDate, type Instant } from "~/core/time";
import type { Band, Gender, NeedCode } from "~/features/suppliers/rules/settings";
import type { Context } from "~/platform/context";
import { askingOf } from "../rules/clarifications";
import type { Outcome } from "../rules/decisions";
import { ceilingProblems, ceilingsIn, type Ceilings } from "../rules/ceilings";
import {
  lineProblems,
  seenLineStage,
  type LineProblem,
  type LotFacts,
  type SeenLineStage,
  type SettingFacts,
} from "../rules/lines";
import { outcomeAfterAppeal, type AppealOutcome } from "../rules/appeals";
import { outcomeNow } from "../rules/promises";
import { seenRoundStage } from "../rules/rounds";
import { factsOf, lineRows, type LineRow, type Rate } from "./line-rows.server";
import { isOnList } from "./on-list.server";
import { appealOutcomeOf } from "./appeals.server";
import { promiseIn, waitsForCheck, type PromiseColumns } from "./promises.server";
import { listLotsOfRound, type Lot } from "./lots.server";
import { findPublishedRound, type PublishedRound } from "./rounds.server";

const rowsOnPage = 20;

/** Applications of the actor's own organisation, the newest first, with how many lines they have and have submitted. */
export async function listApplications(
  ctx: Context<SupplierActor>,
  { before, most = rowsOnPage }: { before?: ApplicationId; most?: number } = {},
) {
  let query = ctx.db
    .selectFrom("applications as application")
    .innerJoin("rounds as round", "round.id", "application.round_id")
    .innerJoin("lists as list", "list.id", "round.list_id")
    .select(["application.id as applicationId", "list.title as listTitle", "round.number"])
    .select(["round.stage", "round.opens_at as opensAt", "round.closes_at as closesAt"])
    // Counted for the rows of the page alone, not for all and then cut.
    .select(linesIn("DRAFT").as("unsubmitted"))
    .select(linesIn("SUBMITTED").as("submitted"))
    .where("application.organisation_id", "=", ctx.actor.organisationId)
    .orderBy("application.id", "desc")
    .limit(most + 1);
  if (before !== undefined) query = query.where("application.id", "<", before);
  const found = await query.execute();
  const rows = found.slice(0, most);
  return { rows, next: found.length > most ? rows.at(-1)?.applicationId : undefined };
}

function linesIn(stage: "DRAFT" | "SUBMITTED") {
  return sql<number>`(select count(*) from application_lines line
    where line.application_id = application.id and line.stage = ${stage})`;
}

export interface Application {
  readonly applicationId: ApplicationId;
  readonly version: number;
  readonly round: PublishedRound;
  readonly lots: readonly Lot[];
  readonly header: {
    readonly contactName: string | null;
    readonly contactEmail: string | null;
    readonly contactPhone: string | null;
    readonly safeguardingLead: string | null;
    readonly insuranceCommitted: boolean | null;
    readonly termsAccepted: boolean | null;
    readonly completedAt: Instant | null;
  };
}

/** One application of the actor's own organisation, without its lines. */
export async function findApplication(
  ctx: Context<SupplierActor>,
  applicationId: ApplicationId,
): Promise<Application | undefined> {
  const row = await ctx.db
    .selectFrom("applications")
    .select(["round_id as roundId", "version"])
    .select(["contact_name as contactName", "contact_email as contactEmail", "contact_phone as contactPhone"])
    .select(["safeguarding_lead as safeguardingLead", "insurance_committed as insuranceCommitted"])
    .select(["terms_accepted as termsAccepted", "header_completed_at as completedAt"])
    .where("id", "=", applicationId)
    .where("organisation_id", "=", ctx.actor.organisationId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { roundId, version, ...header } = row;
  const [round, lots] = await Promise.all([findPublishedRound(ctx, roundId), listLotsOfRound(ctx, roundId)]);
  return round === undefined ? undefined : { applicationId, version, round, lots, header };
}

/** The actor's own application in a round, where there is one. */
export async function findOwnApplication(
  ctx: Context<SupplierActor>,
  roundId: RoundId,
): Promise<ApplicationId | undefined> {
  const row = await ctx.db
    .selectFrom("applications")
    .select("id")
    .where("round_id", "=", roundId)
    .where("organisation_id", "=", ctx.actor.organisationId)
    .executeTakeFirst();
  return row?.id;
}

export interface OwnLine {
  readonly lineId: LineId;
  readonly applicationId: ApplicationId;
  readonly version: number;
  readonly settingId: string;
  readonly settingName: string;
  readonly lot: { readonly code: string; readonly title: string; readonly bands: readonly Band[] };
  /** What is offered; null where the lot is for goods or other services. */
  readonly care: OwnOffer | null;
  /** What may be offered: of the setting and the lot together. Null where either knows no places. */
  readonly limits: Limits | null;
  readonly vacancyContact: string;
  readonly submittedAt: Instant | null;
  readonly seen: SeenLineStage;
  /** Of a setting that is on the list for this lot: it is confirmed together with its other places. */
  readonly change: boolean;
  /** Its round takes changes now. */
  readonly open: boolean;
  /** Everything that keeps it from being submitted today. */
  readonly problems: readonly LineProblem[];
}

interface OwnOffer {
  readonly capacityOffered: number;
  readonly ageMin: number;
  readonly ageMax: number;
  readonly genders: Gender;
  readonly needs: readonly NeedCode[];
  readonly rates: readonly Rate[];
}

interface Limits {
  readonly capacity: number;
  readonly ageMin: number;
  readonly ageMax: number;
  readonly genders: Gender;
  readonly needs: readonly NeedCode[];
  readonly bands: readonly Band[];
  /** The highest prices that its round goes by. */
  readonly ceilings: Ceilings | null;
}

/** The lines of an application of the actor's own organisation, in the order they were added. */
export async function listLines(ctx: Context<SupplierActor>, applicationId: ApplicationId): Promise<OwnLine[]> {
  const rows = await ownLines(ctx).where("line.application_id", "=", applicationId).orderBy("line.id").execute();
  return rows.map((row) => lineOf(ctx, row));
}

/** One line of the actor's own organisation. */
export async function findLine(
  ctx: Context<SupplierActor>,
  applicationId: ApplicationId,
  lineId: LineId,
): Promise<OwnLine | undefined> {
  const row = await ownLines(ctx)
    .where("line.id", "=", lineId)
    .where("line.application_id", "=", applicationId)
    .executeTakeFirst();
  return row === undefined ? undefined : lineOf(ctx, row);
}

/** A decision is joined by its letter, so an applicant can see none before it is issued. */
function ownLines(ctx: Context<SupplierActor>) {
  return lineRows(ctx)
    .leftJoin("decision_letters as letter", "letter.line_id", "line.id")
    .leftJoin("line_decisions as decision", "decision.id", "letter.decision_id")
    .leftJoin("memberships as member", (join) =>
      join
        .onRef("member.setting_id", "=", "line.setting_id")
        .onRef("member.lot_id", "=", "line.lot_id")
        .on(isOnList("member.stage")),
    )
    .leftJoin("line_clarifications as asked", "asked.line_id", "line.id")
    .select(["asked.due_on as dueOn", "asked.answered_at as answeredAt"])
    .leftJoin("line_promises as promise", "promise.line_id", "line.id")
    .select(["promise.due_on as promiseDueOn", "promise.outcome as promiseOutcome"])
    .select(waitsForCheck.as("promiseWaits"))
    .select(appealOutcomeOf.as("appealOutcome"))
    .select(["decision.outcome as told", "member.line_id as memberLineId"])
    .where("application.organisation_id", "=", ctx.actor.organisationId);
}

type OwnRow = LineRow &
  PromiseColumns & {
    readonly told: Outcome | null;
    readonly appealOutcome: AppealOutcome | null;
    readonly memberLineId: LineId | null;
    readonly dueOn: CalendarDate | null;
    readonly answeredAt: Instant | null;
  };

function lineOf(ctx: Context, row: OwnRow): OwnLine {
  const { offer, setting, lot } = factsOf(row);
  const change = row.memberLineId !== null && row.memberLineId !== row.lineId;
  const ceilings = ceilingsIn(row.ceilings);
  const decision =
    row.told === null
      ? undefined
      : outcomeAfterAppeal(outcomeNow(row.told, promiseIn(row), ctx.now), row.appealOutcome);
  const { dueOn, answeredAt } = row;
  const asking = dueOn === null ? undefined : askingOf({ dueOn, answeredAt }, ctx.now);
  return {
    lineId: row.lineId,
    applicationId: row.applicationId,
    version: row.version,
    settingId: row.settingId,
    settingName: row.settingName,
    lot: { code: row.lotCode, title: row.lotTitle, bands: row.lotBands as Band[] },
    care: offer.care && { ...offer.care, needs: row.needs as NeedCode[], rates: row.rates },
    limits: limitsOf(setting, lot, ceilings),
    vacancyContact: row.vacancyContact,
    submittedAt: row.submittedAt,
    change,
    seen: seenLineStage({ ...row, recommended: false, decision, issued: decision !== undefined, asking }, ctx.now),
    open: seenRoundStage({ ...row, stage: row.roundStage }, ctx.now) === "OPEN",
    problems: [
      ...lineProblems(offer, setting, lot, calendarDateOf(ctx.now)),
      // Of a place it has, what was approved is held: that is looked at with its other places.
      ...(change ? [] : ceilingProblems(row.rates, ceilings)),
    ],
  };
}

function limitsOf({ care: setting }: SettingFacts, { care: lot }: LotFacts, ceilings: Ceilings | null): Limits | null {
  if (setting === null || lot === null) return null;
  return {
    capacity: setting.capacity,
    ageMin: Math.max(setting.ageMin, lot.ageMin),
    ageMax: Math.min(setting.ageMax, lot.ageMax),
    genders: setting.genders,
    needs: (setting.needs as NeedCode[]).filter((need) => lot.needs.includes(need)),
    bands: lot.bands as Band[],
    ceilings,
  };
}
