import type { CouncilActor } from "~/core/actor";
import type { BidId } from "~/core/id";
import { decideAward } from "~/features/awards/commands/decide.server";
import { issueOutcome } from "~/features/awards/commands/issue.server";
import { recommendAward } from "~/features/awards/commands/recommend.server";
import { listBidderNames } from "~/features/bids/queries/opened.server";
import { declareInterests } from "~/features/competitions/commands/conflicts.server";
import { lockQuality } from "~/features/evaluation/commands/lock.server";
import { recordAgreedScore } from "~/features/evaluation/commands/moderation.server";
import { approvePriceOpening } from "~/features/evaluation/commands/price.server";
import { finishScoring, recordScore } from "~/features/evaluation/commands/scoring.server";
import { latestResults } from "~/features/evaluation/queries/results.server";
import { as, day, must, type Stage } from "../stage";
import type { ToldCompetition } from "./competitions";
import type { Council } from "./people";

/** Agreed scores of one bid, in the order of the questions. */
export type ScoresOf = readonly (readonly [bidId: BidId, scores: readonly number[]])[];

const comment = "The answer says who does it, how often, and what happens when it goes wrong.";
/** What the panel says of a score, in the words of the published scale. */
const rationales: readonly string[] = [
  "The answer does not meet the question in any part that we could find, so the panel gives no score above none.",
  "It mostly fails the question: it says that it is done, and not by whom, how often or with what result.",
  "It partly meets the question. Who does it is clear; how often, and what happens when it goes wrong, is missing.",
  "It meets most of the question. The evidence is there and thin in places: there is no example from the last year.",
  "It fully meets the question with good evidence. The dates of the training are left out, so it is not more.",
  "It fully meets the question with robust evidence and an example of each part, and adds what we had not asked for.",
];

/** Everyone who will read the bids says that they have no interest in any bidder. */
export async function everyoneDeclares(
  stage: Stage,
  { competitionId }: ToldCompetition,
  { on, people }: { on: number; people: readonly CouncilActor[] },
): Promise<void> {
  for (const person of people) {
    const ctx = as(stage, person, day(stage, on));
    const names = (await listBidderNames(ctx, competitionId)) ?? [];
    const interests = names.map(({ organisationId }) => ({ organisationId, interest: false }));
    must(await declareInterests(ctx, competitionId, { moment: "BIDDER_NAMES", interests }));
  }
}

/** One evaluator scores the bids on those questions, and finishes when asked. */
export async function scoredBy(
  stage: Stage,
  evaluator: CouncilActor,
  { competitionId, questions }: ToldCompetition,
  { on, scores, finish }: { on: number; scores: ScoresOf; finish: boolean },
): Promise<void> {
  const ctx = as(stage, evaluator, day(stage, on));
  for (const [bidId, given] of scores) {
    for (const [place, score] of given.entries()) {
      const criterionId = questions[place];
      if (criterionId === undefined) break;
      must(await recordScore(ctx, { competitionId, bidId, criterionId }, { score, comment, version: 0 }));
    }
  }
  if (finish) must(await finishScoring(ctx, competitionId));
}

/** Agreed, locked, priced, ranked, approved and told. */
export async function decidedAndTold(
  stage: Stage,
  council: Council,
  { competitionId, questions }: ToldCompetition,
  { on, scores }: { on: number; scores: ScoresOf },
): Promise<void> {
  const moderating = as(stage, council.MO, day(stage, on));
  for (const [bidId, given] of scores) {
    for (const [place, score] of given.entries()) {
      const criterionId = questions[place];
      if (criterionId === undefined) break;
      must(
        await recordAgreedScore(
          moderating,
          { competitionId, bidId, criterionId },
          { score, rationale: rationales[score] ?? "", version: 0 },
        ),
      );
    }
  }
  must(await lockQuality(moderating, competitionId));
  for (const person of [council.PO, council.FI]) {
    must(await approvePriceOpening(as(stage, person, day(stage, on, "14:00")), competitionId));
  }
  const commissioner = as(stage, council.CM, day(stage, on, "15:00"));
  for (const { lotId, resultId, lines } of await latestResults(commissioner, competitionId)) {
    const first = lines.find(({ rank }) => rank === 1);
    if (first === undefined) throw new Error("Nobody is first");
    const { recommendationId } = must(
      await recommendAward(commissioner, competitionId, lotId, {
        result: resultId,
        award: { outcome: "AWARD", bidId: first.bidId },
        reasons: "First in the ranking by the published rules.",
        valueNote: undefined,
      }),
    );
    const deciding = as(stage, council.AP, day(stage, on, "16:00"));
    const form = { verdict: "APPROVE", reasons: "I have read the record and agree.", adequate: true } as const;
    must(await decideAward(deciding, competitionId, recommendationId, form));
  }
  must(await issueOutcome(as(stage, council.PO, day(stage, on, "16:30")), competitionId));
}
