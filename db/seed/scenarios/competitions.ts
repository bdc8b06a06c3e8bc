import type { CouncilActor } from "~/core/actor";
import type { BidId } from "~/core/id";
import { reaches, type CompetitionTold, type Reach } from "../data/competition";
import { day, type Stage } from "../stage";
import { awardDecided, awardRecommended, outcomeIssued, pricesOpened } from "./awarding";
import { bidsOf } from "./bidding";
import { peopleAs, personAs, type Council, type Councils } from "./councils";
import { approved, published, sent, sentBack, written, type Written } from "./drafting";
import { agreed, declared, locked, opened, panel, scored, shutOut, type Scored, type Scorer } from "./evaluating";
import type { Listing } from "./rounds";
import type { Suppliers } from "./suppliers";

interface World {
  readonly councils: Councils;
  readonly list: Listing;
  readonly suppliers: Suppliers;
}

/** One competition from its first word to where the story leaves it. */
export async function competition(
  stage: Stage,
  { councils, list, suppliers }: World,
  told: CompetitionTold,
): Promise<void> {
  const buyer = councils[told.buyer];
  const comesTo = (reach: Reach) => reaches.indexOf(told.reaches) >= reaches.indexOf(reach);
  const paper = await written(stage, buyer, list, told);
  if (!comesTo("SENT_BACK")) return;
  await sent(stage, buyer, paper, told.published - 2);
  if (told.reaches === "SENT_BACK") return sentBack(stage, buyer, paper, told.published);
  if (!comesTo("APPROVED")) return;
  await approved(stage, buyer, paper, told.published - 1);
  if (!comesTo("PUBLISHED")) return;
  await published(stage, buyer, paper, told.published);
  const scorers = peopleAs(buyer, "MO").length > 0 ? await panel(stage, buyer, paper, told) : [];
  const bidIds = await bidsOf(stage, { written: paper, told, list, suppliers });
  if (told.deadline > 0) return;
  if (told.twist === "OFFICER_WAITS") return opened(stage, buyer, paper, { on: told.deadline + 1, witness: false });
  if (!comesTo("OPENED")) return;
  await opened(stage, buyer, paper, { on: told.deadline + 1 });
  if (!comesTo("DECLARED")) return;
  const bids = openedOf(told, bidIds);
  await evaluated(stage, buyer, paper, { told, scorers, bids });
  if (!comesTo("QUALITY_LOCKED")) return;
  await awarded(stage, buyer, paper, told);
}

/** The bids that were opened: what was taken back, came late or stayed a draft is not among them. */
function openedOf({ bids = [] }: CompetitionTold, bidIds: readonly BidId[]): Scored[] {
  return bids.flatMap(({ worth, state }, place) => {
    const bidId = bidIds[place];
    return bidId !== undefined && (state === "SENT" || state === "AGAIN") ? [{ bidId, worth, place }] : [];
  });
}

interface Evaluation {
  readonly told: CompetitionTold;
  readonly scorers: readonly Scorer[];
  readonly bids: readonly Scored[];
}

/** From the declarations on the bidders to the lock of quality, or as far as the story goes. */
async function evaluated(
  stage: Stage,
  buyer: Council,
  paper: Written,
  { told, scorers, bids }: Evaluation,
): Promise<void> {
  const { deadline, twist } = told;
  const interested = whoKnows(scorers, twist);
  const people = [...scorers.map(({ actor }) => actor), ...readersOf(buyer)];
  if (bids.length > 0) await declared(stage, paper, people, { on: deadline + 2, interested });
  if (twist === "EVALUATOR_SHUT_OUT" && interested !== undefined) {
    await shutOut(stage, buyer, paper, { person: interested, on: deadline + 2 });
  }
  if (told.reaches === "DECLARED") return;
  if (bids.length > 0) {
    const able = scorers.filter(({ actor }) => actor !== interested);
    const isUnfinished = told.reaches === "SCORING";
    // The first has finished, the second is half way, and the third has not begun.
    const going = able.map((scorer, place) => ({ ...scorer, ...(isUnfinished ? { answers: answersOf(place) } : {}) }));
    await scored(stage, paper, going, { bids, on: deadline + 3 });
    if (isUnfinished) return;
    const half = Math.ceil((bids.length * paper.asked.length) / 2);
    const answers = told.reaches === "AGREEING" ? half : Infinity;
    await agreed(stage, buyer, paper, { bids, on: deadline + 8, answers });
    if (told.reaches === "AGREEING") return;
  }
  await locked(stage, buyer, paper, deadline + 8);
}

function answersOf(place: number): number {
  return place === 1 ? 5 : place === 2 ? 0 : Infinity;
}

/** The last of the evaluators, where the story gives somebody an interest. */
function whoKnows(scorers: readonly Scorer[], twist: CompetitionTold["twist"]): CouncilActor | undefined {
  if (twist !== "EVALUATOR_SHUT_OUT" && twist !== "INTEREST_UNDECIDED") return undefined;
  return scorers.filter(({ actor }) => actor.roles.includes("EV")).at(-1)?.actor;
}

function readersOf(buyer: Council): CouncilActor[] {
  return (["MO", "PO", "AP", "CM", "FI"] as const).map((role) => personAs(buyer, role));
}

/** From the locked scores to the letters, or as far as the story goes. */
async function awarded(stage: Stage, buyer: Council, paper: Written, told: CompetitionTold): Promise<void> {
  const { deadline } = told;
  const comesTo = (reach: Reach) => reaches.indexOf(told.reaches) >= reaches.indexOf(reach);
  if (!comesTo("PRICE_HALF_OPENED")) return;
  await pricesOpened(stage, buyer, paper, { on: deadline + 9, finance: comesTo("RANKED") });
  if (!comesTo("RECOMMENDED")) return;
  const nobody = told.twist === "NO_AWARD";
  const recommendations = await awardRecommended(stage, buyer, paper, { on: deadline + 11, nobody });
  if (!comesTo("AWARD_APPROVED")) return;
  await awardDecided(stage, buyer, paper, { recommendations, on: deadline + 12 });
  if (comesTo("OUTCOME_ISSUED")) await outcomeIssued(stage, buyer, paper, deadline + 14);
}

/** Moments at which the worker had something to do about a competition: reminders before its deadline, and its end. */
export function dueMomentsOf(stage: Stage, { deadline }: CompetitionTold): Date[] {
  const at = day(stage, deadline, "12:00").getTime();
  const hour = 60 * 60 * 1000;
  return [-48, -24, -4, -1, 1 / 60].map((hours) => new Date(at + hours * hour));
}
