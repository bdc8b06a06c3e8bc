import type { CouncilActor } from "~/core/actor";
import type { CompetitionId, LotId } from "~/core/id";
import type { Result } from "~/core/result";
import { decideAward } from "~/features/awards/commands/decide.server";
import { issueOutcome } from "~/features/awards/commands/issue.server";
import { recommendAward } from "~/features/awards/commands/recommend.server";
import type { RecommendForm } from "~/features/awards/forms";
import { listLotsToAward, type RecommendationId } from "~/features/awards/queries/recommendations.server";
import { bestBid } from "~/features/awards/rules";
import { contextOf } from "../context";
import type { TestDatabase } from "../database";
import { rankedCompetition, type EvaluationGiven, type MadeEvaluation } from "./evaluation";
import type { StandardKey } from "./competitions";

/** When each step happens, after the prices were opened on 31 March 2026. */
export const awardMoments = {
  recommended: "2026-04-01T09:00:00Z",
  decided: "2026-04-02T09:00:00Z",
  issued: "2026-04-03T09:00:00Z",
} as const;

/** The recommendation that the published rules lead to, as a commissioner would type it. */
export async function properRecommendation(
  test: TestDatabase,
  competitionId: CompetitionId,
  lotId: LotId,
): Promise<RecommendForm> {
  const lots = await listLotsToAward(contextOf(test.db, { kind: "system" }, awardMoments.recommended), competitionId);
  const lot = lots.find((one) => one.lotId === lotId);
  if (lot === undefined) throw new Error("The lot is not ranked");
  const bidId = bestBid(lot);
  return {
    result: lot.resultId,
    award: bidId === undefined ? { outcome: "NO_AWARD", bidId: undefined } : { outcome: "AWARD", bidId },
    reasons: "It follows from the ranking by the published rules.",
    valueNote: lot.bids.length === 1 ? "It costs less than what we paid last year." : undefined,
  };
}

/** Recommends what follows from the ranking of one lot. */
export async function recommendProperly(
  test: TestDatabase,
  person: CouncilActor,
  competitionId: CompetitionId,
  lotId: LotId,
): Promise<RecommendationId> {
  const ctx = contextOf(test.db, person, awardMoments.recommended);
  const form = await properRecommendation(test, competitionId, lotId);
  return must(await recommendAward(ctx, competitionId, lotId, form)).recommendationId;
}

/** Ranked, every lot recommended by the commissioner and approved by the approver; nobody told. */
export async function approvedAward<Key extends string = StandardKey>(
  test: TestDatabase,
  given: EvaluationGiven<Key>,
): Promise<MadeEvaluation<Key>> {
  const made = await rankedCompetition(test, given);
  const { commissioner, approver } = made.team;
  const ctx = contextOf(test.db, approver, awardMoments.decided);
  const system = contextOf(test.db, { kind: "system" } as const, awardMoments.recommended);
  for (const { lotId } of await listLotsToAward(system, made.competitionId)) {
    const recommendationId = await recommendProperly(test, commissioner, made.competitionId, lotId);
    must(await decideAward(ctx, made.competitionId, recommendationId, yes));
  }
  return made;
}

/** The same, and every bidder told by the officer. */
export async function toldOutcome<Key extends string = StandardKey>(
  test: TestDatabase,
  given: EvaluationGiven<Key>,
): Promise<MadeEvaluation<Key>> {
  const made = await approvedAward(test, given);
  must(await issueOutcome(contextOf(test.db, made.team.officer, awardMoments.issued), made.competitionId));
  return made;
}

export const yes = { verdict: "APPROVE", reasons: "The record is complete and right.", adequate: true } as const;
export const no = { verdict: "REJECT", reasons: "The reasons do not say enough.", adequate: false } as const;

function must<Value>(done: Result<Value, unknown>): Value {
  if (!done.ok) throw new Error(`Refused: ${JSON.stringify(done.refusal)}`);
  return done.value;
}
