import { inReadTransaction } from "~db/transaction.server";
import { holds, type CouncilActor } from "~/core/actor";
import type { BidId, CompetitionId, LotId, PersonId, ResultId } from "~/core/id";
import type { Hundredths } from "~/core/marks";
import type { Pence } from "~/core/money";
import { ok, refuse, type Result } from "~/core/result";
import type { Instant } from "~/core/time";
import { namesOf } from "~/features/accounts/queries.server";
import { hasReached, type Stage } from "~/features/competitions/rules/stages";
import { maySeePrice } from "~/features/evaluation/policy";
import type { EvaluatedCompetition } from "~/features/evaluation/queries/place.server";
import { hasScored, isScorer } from "~/features/evaluation/queries/scorers.server";
import type { AccessRefusal } from "~/features/evaluation/refusals";
import type { Context } from "~/platform/context";
import { awardReaders, issuers, recommenders, whyNotApprover } from "../policy";
import { isSingleBid, isTied, lotState, type AwardOutcome, type LotState } from "../rules";
import { enterAward } from "./place.server";
import {
  findRecommendation,
  listLotsToAward,
  recommendersByLot,
  type FullRecommendation,
  type RecommendationId,
} from "./recommendations.server";

export interface AwardBid {
  readonly bidId: BidId;
  readonly organisation: string;
  readonly rank: number;
  /** Undefined for those who may not see what prices tell: marks would give them away. */
  readonly amounts: { readonly totalHundredths: Hundredths; readonly pricePence: Pence | null } | undefined;
}

export interface AwardRecommendation {
  readonly id: RecommendationId;
  readonly outcome: AwardOutcome;
  readonly organisation: string | undefined;
  readonly reasons: string;
  readonly valueNote: string | null;
  readonly recommendedAt: Instant;
  readonly recommendedBy: string;
  readonly decision:
    | { readonly approved: boolean; readonly reasons: string; readonly decidedAt: Instant; readonly decidedBy: string }
    | undefined;
  /** There is a newer one, or the bids were ranked again since. */
  readonly replaced: boolean;
  /** Why the reader may not decide on it; undefined when they may. */
  readonly whyNotMine: "NOT_ALLOWED" | "OWN_RECOMMENDATION" | "SCORED_HERE" | undefined;
}

export interface AwardLot {
  readonly lotId: LotId;
  readonly code: string;
  readonly title: string;
  readonly resultId: ResultId;
  readonly version: number;
  readonly state: LotState;
  readonly tied: boolean;
  readonly single: boolean;
  readonly bids: readonly AwardBid[];
  readonly recommendation: AwardRecommendation | undefined;
}

export interface AwardPage {
  readonly title: string;
  readonly stage: Stage;
  /** None before the bids are ranked. */
  readonly lots: readonly AwardLot[];
  readonly mayRecommend: boolean;
  readonly mayIssue: boolean;
}

/** Where the award of a competition of the actor's own authority stands, for those who may follow it. */
export async function awardPage(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
): Promise<Result<AwardPage, AccessRefusal>> {
  return inReadTransaction(ctx, async (tx) => {
    const entered = await enterAward(tx, competitionId, awardReaders);
    if (!entered.ok) return entered;
    const { competition } = entered.value;
    const { title, stage } = competition;
    return ok({
      title,
      stage,
      lots: hasReached(stage, "RANKED") ? await readLots(tx, competition) : [],
      mayRecommend: stage === "RANKED" && holds(tx.actor, ...recommenders),
      mayIssue: stage === "AWARD_APPROVED" && holds(tx.actor, ...issuers),
    });
  });
}

export interface AwardLotPage {
  readonly title: string;
  readonly stage: Stage;
  readonly lot: AwardLot;
}

/** One lot of it, to recommend. */
export async function findAwardLot(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
  lotId: LotId,
): Promise<Result<AwardLotPage, AccessRefusal>> {
  const page = await awardPage(ctx, competitionId);
  if (!page.ok) return page;
  const { title, stage, lots } = page.value;
  const lot = lots.find((one) => one.lotId === lotId);
  return lot === undefined ? refuse("NOT_FOUND") : ok({ title, stage, lot });
}

/** One recommendation with its lot, to decide on; an earlier one says that it counts no more. */
export async function findAwardRecommendation(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
  recommendationId: RecommendationId,
): Promise<Result<AwardLotPage & { made: AwardRecommendation }, AccessRefusal>> {
  return inReadTransaction(ctx, async (tx) => {
    const page = await awardPage(tx, competitionId);
    if (!page.ok) return page;
    const { title, stage, lots } = page.value;
    const found = await findRecommendation(tx, competitionId, recommendationId);
    const lot = lots.find(({ lotId }) => lotId === found?.lotId);
    if (found === undefined || lot === undefined) return refuse("NOT_FOUND");
    const reader = await readerOf(tx, competitionId, [found]);
    return ok({ title, stage, lot, made: recommendationOnPage(lot, found, reader) });
  });
}

async function readLots(tx: Context<CouncilActor>, { id, stage }: EvaluatedCompetition): Promise<AwardLot[]> {
  const lots = await listLotsToAward(tx, id);
  const reader = await readerOf(
    tx,
    id,
    lots.flatMap(({ recommendation }) => recommendation ?? []),
  );
  const seesPrices = maySeePrice(tx.actor, stage, reader.hasScored);
  return lots.map((lot) => {
    const bids = lot.bids.map(({ bidId, organisationName, rank, totalHundredths, pricePence }) => ({
      bidId,
      organisation: organisationName,
      rank,
      amounts: seesPrices ? { totalHundredths, pricePence } : undefined,
    }));
    const { lotId, code, title, resultId, version, recommendation: made } = lot;
    return {
      ...{ lotId, code, title, resultId, version, bids },
      state: lotState(lot),
      tied: isTied(lot),
      single: isSingleBid(lot),
      recommendation: made && recommendationOnPage({ resultId, bids, recommendation: made }, made, reader),
    };
  });
}

interface Reader {
  readonly actor: CouncilActor;
  readonly hasScored: boolean;
  /** Scored, or recorded what the panel agreed. */
  readonly isScorer: boolean;
  /** Whoever ever recommended, by lot. */
  readonly recommenders: ReadonlyMap<LotId, readonly PersonId[]>;
  readonly names: ReadonlyMap<PersonId, string>;
}

async function readerOf(
  tx: Context<CouncilActor>,
  competitionId: CompetitionId,
  recommendations: readonly FullRecommendation[],
): Promise<Reader> {
  const { actor } = tx;
  const people = recommendations.flatMap((made) => [made.recommendedBy, made.decision?.decidedBy ?? null]);
  const [scored, scoredOrAgreed, recommended, names] = await Promise.all([
    hasScored(tx, competitionId, actor.personId),
    isScorer(tx, competitionId, actor.personId),
    recommendersByLot(tx, competitionId),
    namesOf(tx, people),
  ]);
  return { actor, hasScored: scored, isScorer: scoredOrAgreed, recommenders: recommended, names };
}

function recommendationOnPage(
  lot: Pick<AwardLot, "resultId" | "bids"> & { readonly recommendation: { readonly id: string } | undefined },
  made: FullRecommendation,
  { actor, isScorer: hasScored, recommenders: recommended, names }: Reader,
): AwardRecommendation {
  const { decision, recommendedBy } = made;
  return {
    id: made.id,
    outcome: made.outcome,
    organisation: lot.bids.find(({ bidId }) => bidId === made.bidId)?.organisation,
    reasons: made.reasons,
    valueNote: made.valueNote,
    recommendedAt: made.recommendedAt,
    recommendedBy: names.get(recommendedBy) ?? "",
    decision: decision && { ...decision, decidedBy: names.get(decision.decidedBy) ?? "" },
    replaced: made.resultId !== lot.resultId || made.id !== lot.recommendation?.id,
    whyNotMine: whyNotApprover(actor, { recommendedBy: recommended.get(made.lotId) ?? [], hasScored }),
  };
}
