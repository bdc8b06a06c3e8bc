import { sql, type RawBuilder } from "kysely";
import type { CouncilActor } from "~/core/actor";
import type { LineId, PersonId, RoundId } from "~/core/id";
import { calendarDateOf, type Instant } from "~/core/time";
import type { Context } from "~/platform/context";
import { askingOf } from "../rules/clarifications";
import { verdictOf, type Outcome, type Verdict } from "../rules/decisions";
import { seenLineStage, type SeenLineStage } from "../rules/lines";
import { conditionsNotMet, conditionsOpen, ruleResults } from "../rules/conditions";
import { outcomeAfterAppeal } from "../rules/appeals";
import { outcomeNow } from "../rules/promises";
import type { QueueView } from "../rules/queue-views";
import { listFindings, resultsIn } from "./findings.server";
import { appealOutcomeOf } from "./appeals.server";
import { promiseIn, waitsForCheck } from "./promises.server";
import { factsIn, type SubmittedFacts } from "../rules/submitted-facts";

const rowsOnPage = 20;

export interface QueueRow {
  readonly lineId: LineId;
  readonly organisationName: string;
  readonly settingName: string;
  readonly lotCode: string;
  readonly seen: SeenLineStage;
  readonly decision: Outcome | undefined;
  /** Of a member: it would take the place of what was approved. */
  readonly change: boolean;
  /** Conditions that are not met, and those that nobody has looked at. */
  readonly notMet: number;
  readonly open: number;
}

/**
 * Submitted lines of a round that has closed, in the order they were added, a page at a time. Before the
 * round closes there is nothing to see, so that nobody looks at early applications first.
 */
export async function listQueue(
  ctx: Context<CouncilActor>,
  roundId: RoundId,
  { view = "ALL", after, most = rowsOnPage }: { view?: QueueView; after?: LineId; most?: number } = {},
): Promise<{ rows: QueueRow[]; next: LineId | undefined }> {
  // The page is cut from the index before anything is looked up: else each page would look up the whole round.
  let page = ctx.db
    .selectFrom("application_lines as line")
    .select("line.id")
    .where("line.round_id", "=", roundId)
    .where("line.stage", "=", "SUBMITTED")
    .where(inView(ctx, view))
    .orderBy("line.id")
    .limit(most + 1);
  if (after !== undefined) page = page.where("line.id", ">", after);
  const found = await submittedLines(ctx)
    .innerJoin(page.as("page"), "page.id", "line.id")
    .where("line.round_id", "=", roundId)
    .orderBy("line.id")
    .execute();
  const shown = found.slice(0, most);
  const findings = await listFindings(
    ctx,
    shown.map(({ lineId }) => lineId),
  );
  const rows = shown.map((row) => {
    const facts = factsIn(row.facts);
    const results = row.submittedAt === null ? [] : ruleResults(facts, row.submittedAt);
    const found = resultsIn(findings.filter(({ lineId }) => lineId === row.lineId));
    return {
      lineId: row.lineId,
      organisationName: facts.organisation.name,
      settingName: facts.setting.name,
      lotCode: facts.lot.code,
      change: row.changes,
      notMet: conditionsNotMet(results, found).length,
      open: conditionsOpen(results, found).length,
      ...seenOf(ctx, row),
    };
  });
  return { rows, next: found.length > most ? rows.at(-1)?.lineId : undefined };
}

/** Asked so, each line looks up its own; `exists` would read all there are. */
const givenToLine = sql<boolean>`(select true from line_recommendations given where given.line_id = line.id limit 1)`;
const decidedOfLine = sql<boolean>`(select true from line_decisions made where made.line_id = line.id limit 1)`;

function inView(ctx: Context, view: QueueView) {
  const today = calendarDateOf(ctx.now);
  const asking = (how: RawBuilder<unknown>) =>
    sql<boolean>`(select true from line_clarifications asked where asked.line_id = line.id and ${how} limit 1)`;
  const running = asking(sql`asked.answered_at is null and asked.due_on >= ${today}`);
  const toAssess = sql<boolean>`${decidedOfLine} is null and ${givenToLine} is null`;
  switch (view) {
    case "ALL":
      return sql<boolean>`true`;
    case "TO_ASSESS":
      return sql<boolean>`${toAssess} and ${running} is null`;
    case "ASKED":
      return running;
    case "ANSWERED":
      return sql<boolean>`${toAssess} and ${asking(sql`asked.answered_at is not null`)}`;
    case "NOT_ANSWERED":
      return sql<boolean>`${toAssess} and ${asking(sql`asked.answered_at is null and asked.due_on < ${today}`)}`;
    case "TO_DECIDE":
      return sql<boolean>`${decidedOfLine} is null and ${givenToLine}`;
    case "DECIDED":
      return decidedOfLine;
    case "CONDITIONAL":
      return sql<boolean>`(select true from line_promises promise
        where promise.line_id = line.id and promise.outcome is null limit 1)`;
    case "APPEALED":
      return sql<boolean>`(select true from line_appeals appeal
        where appeal.line_id = line.id and appeal.outcome is null and appeal.withdrawn_at is null limit 1)`;
  }
}

export interface QueueCounts {
  readonly submitted: number;
  readonly recommended: number;
  readonly decided: number;
  readonly approved: number;
  /** Approved once the evidence they promised is given. */
  readonly conditional: number;
}

/** How far the assessment of a closed round is: counted in its indexes, one for each figure. */
export async function countQueue(ctx: Context<CouncilActor>, roundId: RoundId): Promise<QueueCounts> {
  const { rows } = await sql<QueueCounts>`
    select
      (select count(*) from application_lines where round_id = round.id and stage = 'SUBMITTED') as submitted,
      (select count(distinct line_id) from line_recommendations where round_id = round.id) as recommended,
      (select count(*) from line_decisions where round_id = round.id) as decided,
      (select count(*) from line_decisions where round_id = round.id and outcome = 'APPROVED') as approved,
      (select count(*) from line_decisions where round_id = round.id and outcome = 'CONDITIONAL') as conditional
    from rounds round
    join lists list on list.id = round.list_id
    where round.id = ${roundId} and list.lead_authority_id = ${ctx.actor.organisationId} and round.closes_at < ${ctx.now}
  `.execute(ctx.db);
  return rows[0] ?? { submitted: 0, recommended: 0, decided: 0, approved: 0, conditional: 0 };
}

export interface Recommendation {
  readonly recommendationId: string;
  readonly verdict: Verdict;
  /** Why it is refused without the chance that others of the round had. */
  readonly otherwise: string | null;
  readonly at: Instant;
  readonly by: PersonId;
}

export interface QueueLine {
  readonly lineId: LineId;
  readonly roundId: RoundId;
  readonly roundNumber: number;
  readonly listTitle: string;
  readonly submittedAt: Instant;
  readonly facts: SubmittedFacts;
  /** Of a member: what was approved before, and holds until the decisions are issued. */
  readonly approved: SubmittedFacts | undefined;
  readonly seen: SeenLineStage;
  /** The newest last. */
  readonly recommendations: readonly Recommendation[];
  readonly decision: { readonly verdict: Verdict; readonly at: Instant; readonly by: PersonId } | undefined;
}

/** One submitted line of a closed round: what was submitted, what was recommended, what was decided. */
export async function findQueueLine(ctx: Context<CouncilActor>, lineId: LineId): Promise<QueueLine | undefined> {
  const row = await submittedLines(ctx)
    .select(["round.id as roundId", "round.number as roundNumber", "list.title as listTitle"])
    .select(["decision.reason_code as reasonCode", "decision.criterion", "decision.reasons"])
    .select(["decision.evidence", "decision.working_days as workingDays"])
    .leftJoin("application_lines as approved", "approved.id", "line.changes_line_id")
    .select("approved.submitted_facts as approved")
    .select(["decision.decided_at as decidedAt", "decision.decided_by as decidedBy"])
    .where("line.id", "=", lineId)
    .executeTakeFirst();
  if (row === undefined || row.submittedAt === null) return undefined;
  const { outcome, reasons, decidedAt, decidedBy } = row;
  const decided = outcome !== null && reasons !== null && decidedAt !== null && decidedBy !== null;
  return {
    lineId,
    roundId: row.roundId,
    roundNumber: row.roundNumber,
    listTitle: row.listTitle,
    submittedAt: row.submittedAt,
    facts: factsIn(row.facts),
    approved: row.approved === null ? undefined : factsIn(row.approved),
    seen: seenOf(ctx, row).seen,
    recommendations: await listRecommendations(ctx, lineId),
    decision: decided ? { verdict: verdictOf({ ...row, outcome, reasons }), at: decidedAt, by: decidedBy } : undefined,
  };
}

async function listRecommendations(ctx: Context, lineId: LineId): Promise<Recommendation[]> {
  const rows = await ctx.db
    .selectFrom("line_recommendations")
    .select(["id", "outcome", "reason_code as reasonCode", "criterion", "reasons", "otherwise"])
    .select(["evidence", "working_days as workingDays"])
    .select(["recommended_at as at", "recommended_by as by"])
    .where("line_id", "=", lineId)
    .orderBy("id")
    .execute();
  return rows.map(({ id, otherwise, at, by, ...row }) => {
    return { recommendationId: id, verdict: verdictOf(row), otherwise, at, by };
  });
}

function submittedLines(ctx: Context<CouncilActor>) {
  return ctx.db
    .selectFrom("application_lines as line")
    .innerJoin("rounds as round", "round.id", "line.round_id")
    .innerJoin("lists as list", "list.id", "round.list_id")
    .leftJoin("line_decisions as decision", "decision.line_id", "line.id")
    .leftJoin("line_clarifications as asked", "asked.line_id", "line.id")
    .select(["asked.due_on as dueOn", "asked.answered_at as answeredAt"])
    .leftJoin("line_promises as promise", "promise.line_id", "line.id")
    .select(["promise.due_on as promiseDueOn", "promise.outcome as promiseOutcome"])
    .select(waitsForCheck.as("promiseWaits"))
    .select(appealOutcomeOf.as("appealOutcome"))
    .select(["line.id as lineId", "line.stage", "line.submitted_at as submittedAt", "line.submitted_facts as facts"])
    .select(sql<boolean>`line.changes_line_id is not null`.as("changes"))
    .select(["round.closes_at as closesAt", "round.stage as roundStage", "decision.outcome"])
    .select(sql<boolean>`${givenToLine} is true`.as("recommended"))
    .where("line.stage", "=", "SUBMITTED")
    .where("list.lead_authority_id", "=", ctx.actor.organisationId)
    .where("round.closes_at", "<", ctx.now);
}

type SubmittedRow = Awaited<ReturnType<ReturnType<typeof submittedLines>["execute"]>>[number];

function seenOf(ctx: Context, row: SubmittedRow): { seen: SeenLineStage; decision: Outcome | undefined } {
  const decided = row.outcome ?? undefined;
  const promise = promiseIn(row);
  const decision = decided && outcomeAfterAppeal(outcomeNow(decided, promise, ctx.now), row.appealOutcome);
  const { stage, closesAt, recommended, dueOn, answeredAt } = row;
  const issued = row.roundStage === "DECISIONS_ISSUED";
  const asking = dueOn === null ? undefined : askingOf({ dueOn, answeredAt }, ctx.now);
  return { seen: seenLineStage({ stage, closesAt, recommended, decision, issued, asking }, ctx.now), decision };
}
