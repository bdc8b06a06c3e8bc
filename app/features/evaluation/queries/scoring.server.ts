import { sql } from "kysely";
import type { CouncilActor } from "~/core/actor";
import type { BidId, CompetitionId, CriterionId } from "~/core/id";
import type { Hundredths } from "~/core/marks";
import { ok, refuse, type Result } from "~/core/result";
import type { Instant } from "~/core/time";
import { listLeaves, type CriterionRow } from "~/features/competitions/queries/criteria.server";
import { inTreeOrder, leavesOf, type CriterionKind } from "~/features/competitions/rules/criteria";
import type { Stage } from "~/features/competitions/rules/stages";
import type { Context } from "~/platform/context";
import { inReadTransaction } from "~db/transaction.server";
import { mayScore } from "../policy";
import type { AccessRefusal } from "../refusals";
import { answerOnPage, onPage, readWritten, type AnswerOnPage, type QuestionOnPage, type Step } from "./answers.server";
import { bidOnPage, findPlace, whyNotEnter, type BidOnPage, type Place } from "./place.server";

export interface ScoringTable {
  readonly title: string;
  readonly stage: Stage;
  readonly deadlineAt: Instant | null;
  readonly finishedAt: Instant | null;
  readonly scored: number;
  readonly total: number;
  readonly bids: readonly BidOnPage[];
  readonly questions: readonly {
    readonly criterionId: CriterionId;
    readonly title: string;
    readonly weightHundredths: Hundredths;
    /** The actor's own score of each bid, in the order of the bids; null where there is none yet. */
    readonly scores: readonly (number | null)[];
  }[];
}

/** The actor's own questions across all bids, with their own scores and nobody else's. */
export async function scoringTable(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
): Promise<Result<ScoringTable, AccessRefusal>> {
  return inReadTransaction(ctx, async (tx) => {
    const entered = await enterScoring(tx, competitionId);
    if (!entered.ok) return entered;
    const { competition, bids, finishedAt } = entered.value;
    const [questions, scores] = await Promise.all([
      listOwnQuestions(tx, entered.value),
      listOwnScores(tx, competitionId),
    ]);
    const scoreOf = (criterionId: CriterionId, bidId: BidId) =>
      scores.find((one) => one.criterionId === criterionId && one.bidId === bidId)?.score ?? null;
    const rows = questions.map(({ id, title, weightHundredths }) => ({
      criterionId: id,
      title,
      weightHundredths,
      scores: bids.map(({ bidId }) => scoreOf(id, bidId)),
    }));
    return ok({
      title: competition.title,
      stage: competition.stage,
      deadlineAt: competition.deadlineAt,
      finishedAt,
      scored: rows.flatMap((row) => row.scores).filter((score) => score !== null).length,
      total: questions.length * bids.length,
      bids: bids.map(bidOnPage),
      questions: rows,
    });
  });
}

export interface ScorePage {
  readonly title: string;
  readonly stage: Stage;
  readonly finishedAt: Instant | null;
  readonly question: QuestionOnPage;
  readonly bid: BidOnPage;
  /** This bid's place among those of the competition, from 1. */
  readonly place: number;
  readonly bids: number;
  readonly scored: number;
  readonly total: number;
  readonly answer: AnswerOnPage;
  readonly saved:
    | { readonly score: number; readonly comment: string; readonly version: number; readonly savedAt: Instant }
    | undefined;
  readonly previous: Step | undefined;
  readonly next: Step | undefined;
}

/** One answer to score: the same question across the bids, then the next question. */
export async function scorePage(
  ctx: Context<CouncilActor>,
  { competitionId, criterionId, bidId }: { competitionId: CompetitionId; criterionId: CriterionId; bidId: BidId },
): Promise<Result<ScorePage, AccessRefusal>> {
  return inReadTransaction(ctx, async (tx) => {
    const entered = await enterScoring(tx, competitionId);
    if (!entered.ok) return entered;
    const { competition, bids, leaves, finishedAt } = entered.value;
    const bid = bids.find((one) => one.bidId === bidId);
    if (bid === undefined || !leaves.includes(criterionId)) return refuse("NOT_FOUND");
    const [questions, scores, written] = await Promise.all([
      listOwnQuestions(tx, entered.value),
      listOwnScores(tx, competitionId),
      readWritten(tx, { competitionId, bidId, criterionId }),
    ]);
    const question = questions.find(({ id }) => id === criterionId);
    if (question === undefined || written === undefined) return refuse("NOT_FOUND");
    const answer = answerOnPage(written, question);
    const steps = questions.flatMap(({ id, title }) =>
      bids.map((one) => ({ criterionId: id, bidId: one.bidId, words: `${title}, ${one.label}` })),
    );
    const here = steps.findIndex((step) => step.criterionId === criterionId && step.bidId === bidId);
    return ok({
      title: competition.title,
      stage: competition.stage,
      finishedAt,
      question: onPage(question),
      bid: bidOnPage(bid),
      place: bids.indexOf(bid) + 1,
      bids: bids.length,
      scored: steps.filter((step) => scores.some((score) => isOf(score, step))).length,
      total: steps.length,
      answer,
      saved: savedOf(scores.find((score) => isOf(score, { criterionId, bidId }))),
      previous: steps[here - 1],
      next: steps[here + 1],
    });
  });
}

/**
 * The next answer the actor has not scored: the same question first, then on from there; undefined when none. For a
 * door that has just let the actor score: the page it leads to asks again who may come in.
 */
export async function nextUnscored(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
  after: CriterionId,
): Promise<Answered | undefined> {
  const { personId, organisationId } = ctx.actor;
  const { rows } = await sql<{ criteria: NodeOfTree[]; bids: BidId[]; leaves: CriterionId[]; scored: Answered[] }>`
    select
      coalesce((select json_agg(json_build_object('id', id, 'parentId', parent_id, 'kind', kind) order by position, id)
        from criteria where competition_id = competition.id), '[]') as criteria,
      array(select bid.bid_id from opened_bids bid join lots on lots.id = bid.lot_id
        where bid.competition_id = competition.id
        order by lots.position, lots.id, length(bid.label), bid.label) as bids,
      array(select assignments.criterion_id from panel_members member
        join assignments on assignments.panel_member_id = member.id
        where member.competition_id = competition.id and member.person_id = ${personId} and member.left_at is null)
        as leaves,
      coalesce((select json_agg(json_build_object('criterionId', scores.criterion_id, 'bidId', scores.bid_id))
        from scores join criteria on criteria.id = scores.criterion_id
        where criteria.competition_id = competition.id and scores.person_id = ${personId}), '[]') as scored
    from competitions competition
    where competition.id = ${competitionId} and competition.authority_id = ${organisationId}
  `.execute(ctx.db);
  const [facts] = rows;
  if (facts === undefined) return undefined;
  const questions = leavesOf(inTreeOrder(facts.criteria)).filter(({ id }) => facts.leaves.includes(id));
  const from = questions.findIndex(({ id }) => id === after);
  const steps = [...questions.slice(from), ...questions.slice(0, from)].flatMap(({ id: criterionId }) =>
    facts.bids.map((bidId) => ({ criterionId, bidId })),
  );
  return steps.find((step) => !facts.scored.some((score) => isOf(score, step)));
}

interface Answered {
  readonly criterionId: CriterionId;
  readonly bidId: BidId;
}

interface NodeOfTree {
  readonly id: CriterionId;
  readonly parentId: CriterionId | null;
  readonly kind: CriterionKind;
}

async function enterScoring(
  tx: Context<CouncilActor>,
  competitionId: CompetitionId,
): Promise<Result<Place, AccessRefusal>> {
  const place = await findPlace(tx, competitionId);
  if (place === undefined) return refuse("NOT_FOUND");
  if (!mayScore(tx.actor, place.seat)) return refuse("NOT_ALLOWED");
  const closed = whyNotEnter(place);
  return closed === undefined ? ok(place) : refuse(closed);
}

async function listOwnQuestions(tx: Context, { competition, leaves }: Place): Promise<CriterionRow[]> {
  const all = await listLeaves(tx, competition.id);
  return all.filter(({ id }) => leaves.includes(id));
}

interface OwnScore {
  readonly criterionId: CriterionId;
  readonly bidId: BidId;
  readonly score: number;
  readonly comment: string;
  readonly version: number;
  readonly savedAt: Instant;
}

async function listOwnScores(tx: Context<CouncilActor>, competitionId: CompetitionId): Promise<OwnScore[]> {
  return tx.db
    .selectFrom("scores")
    .innerJoin("criteria", "criteria.id", "scores.criterion_id")
    .select([
      "scores.criterion_id as criterionId",
      "scores.bid_id as bidId",
      "scores.score",
      "scores.comment",
      "scores.version",
      "scores.saved_at as savedAt",
    ])
    .where("criteria.competition_id", "=", competitionId)
    .where("scores.person_id", "=", tx.actor.personId)
    .execute();
}

function isOf(score: Answered, { criterionId, bidId }: Answered): boolean {
  return score.criterionId === criterionId && score.bidId === bidId;
}

function savedOf(score: OwnScore | undefined): ScorePage["saved"] {
  if (score === undefined) return undefined;
  const { score: points, comment, version, savedAt } = score;
  return { score: points, comment, version, savedAt };
}
