import type { BidId, CriterionId, PersonId } from "~/core/id";
import type { Pence } from "~/core/money";

/** Seats of a panel: those who score, and the moderator, who does not (domain.md §4.4). */
export const seats = ["EV", "EX", "MO"] as const;
export type Seat = (typeof seats)[number];

export const seatNames: Record<Seat, string> = {
  EV: "Evaluator",
  EX: "Expert by experience",
  MO: "Moderator",
};

export function isScoringSeat(seat: Seat): boolean {
  return seat !== "MO";
}

/** A score needs this many characters of reasons, an agreed score this many (domain.md §4.4). */
export const shortestComment = 40;
export const shortestRationale = 80;

/** Characters of what was written, however it is spaced out. */
function lengthOf(words: string): number {
  return [...words.trim().replaceAll(/\s+/gu, " ")].length;
}

export function isLongEnoughComment(comment: string): boolean {
  return lengthOf(comment) >= shortestComment;
}

export function isLongEnoughRationale(rationale: string): boolean {
  return lengthOf(rationale) >= shortestRationale;
}

/** Distance from the lowest to the highest score; nobody's scores are 0 apart. */
export function spreadOf(scores: readonly number[]): number {
  return scores.length === 0 ? 0 : Math.max(...scores) - Math.min(...scores);
}

/** Two points apart or more must be talked through (domain.md §4.4). */
export function mustDiscuss(scores: readonly number[]): boolean {
  return spreadOf(scores) >= 2;
}

/** £207,720 with VAT, without it: kept without (domain.md §13, Money). */
const threeScorersAbove: Pence = 17_310_000;

/** How many people must have scored each answer before quality locks. The estimate is without VAT. */
export function scorersNeeded(estimatePence: Pence | null): number {
  return estimatePence !== null && estimatePence > threeScorersAbove ? 3 : 2;
}

/** Somebody on the panel now, as the count and the spread see them. */
export interface PanelPlace {
  readonly personId: PersonId;
  readonly seat: Seat;
  readonly leaves: readonly CriterionId[];
  /** An interest declared and not decided, or decided against them: no access, not needed, not counted. */
  readonly shutOut: boolean;
  readonly finished: boolean;
}

/** Those whose scores count now: on the panel, in a scoring seat, with something to score, not conflicted. */
export function currentScorers<Place extends PanelPlace>(panel: readonly Place[]): Place[] {
  return panel.filter(({ seat, leaves, shutOut }) => isScoringSeat(seat) && leaves.length > 0 && !shutOut);
}

/** Moderation is open when there are scorers and every one of them has finished. */
export function isModerationOpen(panel: readonly PanelPlace[]): boolean {
  const scorers = currentScorers(panel);
  return scorers.length > 0 && scorers.every(({ finished }) => finished);
}

/** Pairs of leaf and bid a person has still to score before they can finish. */
export function unscored(
  leaves: readonly CriterionId[],
  bids: readonly BidId[],
  scored: readonly { readonly criterionId: CriterionId; readonly bidId: BidId }[],
): { criterionId: CriterionId; bidId: BidId }[] {
  const done = new Set(scored.map(({ criterionId, bidId }) => `${criterionId} ${bidId}`));
  return leaves
    .flatMap((criterionId) => bids.map((bidId) => ({ criterionId, bidId })))
    .filter(({ criterionId, bidId }) => !done.has(`${criterionId} ${bidId}`));
}

/**
 * The next answer somebody has to score: the same question in another bid first, then on from there and round; undefined
 * when all are scored. The leaves are in the order of the tree.
 */
export function nextUnscored(
  leaves: readonly CriterionId[],
  left: readonly { readonly criterionId: CriterionId; readonly bidId: BidId }[],
  after: CriterionId,
): { criterionId: CriterionId; bidId: BidId } | undefined {
  const from = leaves.indexOf(after);
  return left.find(({ criterionId }) => leaves.indexOf(criterionId) >= from) ?? left[0];
}

export type LockObstacle =
  | { readonly code: "NOT_ALL_FINISHED"; readonly people: number }
  | {
      readonly code: "TOO_FEW_SCORERS";
      readonly criterionId: CriterionId;
      readonly has: number;
      readonly needs: number;
    }
  | { readonly code: "NOT_ALL_AGREED"; readonly missing: number };

export interface LockFacts {
  readonly estimatePence: Pence | null;
  readonly panel: readonly PanelPlace[];
  /** Leaves that are scored in words. */
  readonly leaves: readonly CriterionId[];
  readonly bids: readonly BidId[];
  readonly agreed: readonly { readonly criterionId: CriterionId; readonly bidId: BidId }[];
}

/**
 * Everything that keeps quality from being locked; empty when it may be (domain.md §4.4, §13). Where no
 * bid was received there is nothing to score and nothing to wait for.
 */
export function whyNotLocked({ estimatePence, panel, leaves, bids, agreed }: LockFacts): LockObstacle[] {
  if (bids.length === 0) return [];
  const scorers = currentScorers(panel);
  const working = scorers.filter(({ finished }) => !finished).length;
  const needs = scorersNeeded(estimatePence);
  const missing = unscored(leaves, bids, agreed).length;
  return [
    ...(working > 0 ? [{ code: "NOT_ALL_FINISHED", people: working } as const] : []),
    ...leaves
      .map((criterionId) => ({ criterionId, has: scorers.filter((scorer) => scorer.leaves.includes(criterionId)) }))
      .filter(({ has }) => has.length < needs)
      .map(({ criterionId, has }) => ({ code: "TOO_FEW_SCORERS", criterionId, has: has.length, needs }) as const),
    ...(missing > 0 ? [{ code: "NOT_ALL_AGREED", missing } as const] : []),
  ];
}
