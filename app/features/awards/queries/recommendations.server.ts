import type { BidId, CompetitionId, Id, LotId, PersonId, ResultId } from "~/core/id";
import type { Instant } from "~/core/time";
import { latestResults, type ResultLine } from "~/features/evaluation/queries/results.server";
import type { Context } from "~/platform/context";
import type { AwardOutcome, Recommendation } from "../rules";

export type RecommendationId = Id<"Recommendation">;

export interface FullRecommendation extends Recommendation {
  readonly id: RecommendationId;
  readonly lotId: LotId;
  readonly reasons: string;
  readonly valueNote: string | null;
  readonly recommendedAt: Instant;
  readonly decision:
    | {
        readonly approved: boolean;
        readonly reasons: string;
        readonly decidedAt: Instant;
        readonly decidedBy: PersonId;
      }
    | undefined;
}

export interface LotToAward {
  readonly lotId: LotId;
  readonly code: string;
  readonly title: string;
  readonly resultId: ResultId;
  readonly version: number;
  /** Best first. */
  readonly bids: readonly ResultLine[];
  /** The newest of the lot, on whatever result. */
  readonly recommendation: FullRecommendation | undefined;
}

/** Every lot with its newest result and newest recommendation. For acts and views that have asked who may see it. */
export async function listLotsToAward(ctx: Context, competitionId: CompetitionId): Promise<LotToAward[]> {
  const [results, recommendations, lots] = await Promise.all([
    latestResults(ctx, competitionId),
    listNewest(ctx, competitionId),
    ctx.db
      .selectFrom("competition_lots")
      .innerJoin("lots", "lots.id", "competition_lots.lot_id")
      .select(["lots.id", "lots.code", "lots.title"])
      .where("competition_lots.competition_id", "=", competitionId)
      .execute(),
  ]);
  return results.map(({ lotId, resultId, version, lines }) => {
    const lot = lots.find(({ id }) => id === lotId);
    if (lot === undefined) throw new Error(`Lot ${lotId} is ranked and not part of ${competitionId}`);
    const recommendation = recommendations.find((one) => one.lotId === lotId);
    return { lotId, code: lot.code, title: lot.title, resultId, version, bids: lines, recommendation };
  });
}

/** Whoever ever recommended an award, by lot: an earlier recommendation counts like the newest. */
export async function recommendersByLot(
  ctx: Context,
  competitionId: CompetitionId,
): Promise<ReadonlyMap<LotId, readonly PersonId[]>> {
  const rows = await ctx.db
    .selectFrom("award_recommendations")
    .select(["lot_id as lotId", "recommended_by as personId"])
    .distinct()
    .where("competition_id", "=", competitionId)
    .execute();
  const byLot = new Map<LotId, PersonId[]>();
  for (const { lotId, personId } of rows) byLot.set(lotId, [...(byLot.get(lotId) ?? []), personId]);
  return byLot;
}

async function listNewest(ctx: Context, competitionId: CompetitionId): Promise<FullRecommendation[]> {
  const rows = await selectRecommendations(ctx)
    .distinctOn("made.lot_id")
    .where("made.competition_id", "=", competitionId)
    .orderBy("made.lot_id")
    .orderBy("made.id", "desc")
    .execute();
  return rows.map(withDecision);
}

/** One recommendation of the competition, the newest of its lot or an earlier one. */
export async function findRecommendation(
  ctx: Context,
  competitionId: CompetitionId,
  id: RecommendationId,
): Promise<FullRecommendation | undefined> {
  const row = await selectRecommendations(ctx)
    .where("made.competition_id", "=", competitionId)
    .where("made.id", "=", id)
    .executeTakeFirst();
  return row === undefined ? undefined : withDecision(row);
}

function selectRecommendations({ db }: Context) {
  return db
    .selectFrom("award_recommendations as made")
    .leftJoin("award_decisions as decided", "decided.recommendation_id", "made.id")
    .select(["made.id", "made.lot_id as lotId", "made.result_id as resultId", "made.outcome", "made.bid_id as bidId"])
    .select(["made.reasons", "made.adequate_competition_note as valueNote"])
    .select(["made.recommended_at as recommendedAt", "made.recommended_by as recommendedBy"])
    .select(["decided.approved", "decided.reasons as decidedReasons"])
    .select(["decided.decided_at as decidedAt", "decided.decided_by as decidedBy"]);
}

interface Row {
  readonly id: string;
  readonly lotId: LotId;
  readonly resultId: ResultId;
  readonly outcome: AwardOutcome;
  readonly bidId: BidId | null;
  readonly reasons: string;
  readonly valueNote: string | null;
  readonly recommendedAt: Instant;
  readonly recommendedBy: PersonId;
  readonly approved: boolean | null;
  readonly decidedReasons: string | null;
  readonly decidedAt: Instant | null;
  readonly decidedBy: PersonId | null;
}

function withDecision({ approved, decidedReasons, decidedAt, decidedBy, ...row }: Row): FullRecommendation {
  if (approved === null || decidedReasons === null || decidedAt === null || decidedBy === null) {
    return { ...row, approved: undefined, decision: undefined };
  }
  return { ...row, approved, decision: { approved, reasons: decidedReasons, decidedAt, decidedBy } };
}
