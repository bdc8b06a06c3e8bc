import { decideAward } from "~/features/awards/commands/decide.server";
import { issueOutcome } from "~/features/awards/commands/issue.server";
import { recommendAward } from "~/features/awards/commands/recommend.server";
import type { RecommendationId } from "~/features/awards/queries/recommendations.server";
import { approvePriceOpening } from "~/features/evaluation/commands/price.server";
import { latestResults } from "~/features/evaluation/queries/results.server";
import { at, day, must, type Stage } from "../stage";
import { personAs, type Council } from "./councils";
import type { Written } from "./drafting";

/** The officer and then finance approve that prices are opened; with both they are, and the bids are ranked. */
export async function pricesOpened(
  stage: Stage,
  buyer: Council,
  { competitionId }: Written,
  { on, finance = true }: { readonly on: number; readonly finance?: boolean },
): Promise<void> {
  const officer = { actor: personAs(buyer, "PO"), clock: "11:00" };
  const second = { actor: personAs(buyer, "FI"), clock: "14:10" };
  for (const { actor, clock } of finance ? [officer, second] : [officer]) {
    must(await approvePriceOpening(await at(stage, actor, day(stage, on, clock)), competitionId));
  }
}

/** The commissioner recommends the first of each lot, or nobody. */
export async function awardRecommended(
  stage: Stage,
  buyer: Council,
  { competitionId }: Written,
  { on, nobody }: { readonly on: number; readonly nobody: boolean },
): Promise<RecommendationId[]> {
  const ctx = await at(stage, personAs(buyer, "CM"), day(stage, on, "10:40"));
  const made = [];
  for (const { lotId, resultId, lines } of await latestResults(ctx, competitionId)) {
    const first = lines.find(({ rank }) => rank === 1);
    const award = first === undefined || nobody ? noAward : { outcome: "AWARD" as const, bidId: first.bidId };
    const single = award.bidId !== undefined && lines.length === 1;
    const recommendation = {
      ...{ result: resultId, award },
      reasons: award === noAward ? whyNobody(lines.length) : "First in the ranking by the published rules.",
      valueNote: single ? "The price is 1.6 per cent over our estimate and below the two last such places." : undefined,
    };
    made.push(must(await recommendAward(ctx, competitionId, lotId, recommendation)).recommendationId);
  }
  return made;
}

const noAward = { outcome: "NO_AWARD", bidId: undefined } as const;

function whyNobody(bids: number): string {
  return bids === 0
    ? "Nobody bid. We talk with the provider in this lot about what would have made it possible."
    : "No bid says who is awake at night and what they do, which this competition was about. We ask again in spring.";
}

/** The approver agrees with every recommendation. */
export async function awardDecided(
  stage: Stage,
  buyer: Council,
  { competitionId }: Written,
  { recommendations, on }: { readonly recommendations: readonly RecommendationId[]; readonly on: number },
): Promise<void> {
  const ctx = await at(stage, personAs(buyer, "AP"), day(stage, on, "15:20"));
  const form = { verdict: "APPROVE", reasons: "I have read the record and agree.", adequate: true } as const;
  for (const id of recommendations) must(await decideAward(ctx, competitionId, id, form));
}

/** Everybody who bid is told at the same moment. */
export async function outcomeIssued(
  stage: Stage,
  buyer: Council,
  { competitionId }: Written,
  on: number,
): Promise<void> {
  must(await issueOutcome(await at(stage, personAs(buyer, "PO"), day(stage, on, "16:30")), competitionId));
}
