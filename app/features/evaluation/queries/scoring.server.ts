import type { CouncilActor } from "~/core/actor";
import type { BidId, CompetitionId, CriterionId } from "~/core/id";
import type { Hundredths } from "~/core/marks";
import { ok, refuse, type Result } from "~/core/result";
import type { Instant } from "~/core/time";
import { listLeaves, type CriterionRow } from "~/features/competitions/queries/criteria.server";
import type { Stage } from "~/features/competitions/rules/stages";
import type { Context } from "~/platform/context";
import { inReadTransaction } from "~db/transaction.server";
import { mayScore } from "../policy";
import type { AccessRefusal } from "../refusals";
import { onPage, readAnswer, type AnswerOnPage, type QuestionOnPage, type Step } from "./answers.server";
import { bidOnPage, findPlace, whyNotEnter, type BidOnPage, type LabelledBid, type Place } from "./place.server";

export interface ScoringTable {
  readonly title: string;
  readonly stage: Stage;
  readonly deadlineAt: Instant | null;
  readonly finishedAt: Instant | null;
  readonly scored: number;
  readonly total: number;
  readonly bids: readonly (BidOnPage & Pick<LabelledBid, "lotTitle">)[];
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
      bids: bids.map((bid) => ({ ...bidOnPage(bid), lotTitle: bid.lotTitle })),
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
    const { competition, bids, finishedAt } = entered.value;
    const questions = await listOwnQuestions(tx, entered.value);
    const question = questions.find(({ id }) => id === criterionId);
    const bid = bids.find((one) => one.bidId === bidId);
    if (question === undefined || bid === undefined) return refuse("NOT_FOUND");
    const [answer, scores] = await Promise.all([
      readAnswer(tx, { competitionId, bidId, question }),
      listOwnScores(tx, competitionId),
    ]);
    if (answer === undefined) return refuse("NOT_FOUND");
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

function isOf(score: OwnScore, { criterionId, bidId }: { criterionId: CriterionId; bidId: BidId }): boolean {
  return score.criterionId === criterionId && score.bidId === bidId;
}

function savedOf(score: OwnScore | undefined): ScorePage["saved"] {
  if (score === undefined) return undefined;
  const { score: points, comment, version, savedAt } = score;
  return { score: points, comment, version, savedAt };
}
