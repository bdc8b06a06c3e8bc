import type { BidId, CriterionId } from "~/core/id";
import { formatHundredths, type Hundredths } from "~/core/marks";
import type { Leaf, MarkedBid } from "./marked-bids";

/** The published order for ties (domain.md §4.8). LOTS: nothing published separates them until lots are drawn. */
export type TieRule =
  | { readonly rule: "SCORE"; readonly criterionId: CriterionId }
  | { readonly rule: "QUALITY" }
  | { readonly rule: "SOCIAL_VALUE" }
  | { readonly rule: "PRICE" }
  | { readonly rule: "LOTS" };

export interface Tie {
  readonly totalHundredths: Hundredths;
  /** How many bids have this total, this one included. */
  readonly bids: number;
  /** What placed it below the bid before it of the same total. */
  readonly below: TieRule | undefined;
  /** What placed it above the bid after it of the same total. */
  readonly above: TieRule | undefined;
}

export interface Comparison {
  /** Below zero when the first bid is better, 0 when nothing published separates them. */
  readonly sign: number;
  readonly by: TieRule | "TOTAL";
}

/** Quality leaves, most marks first; equal marks in the order of the tree (domain.md §13). */
export function qualityLeavesByWeight(leaves: readonly Leaf[]): CriterionId[] {
  return leaves
    .filter(({ kind }) => kind === "QUALITY_SCALE")
    .toSorted((one, other) => other.weightHundredths - one.weightHundredths)
    .map(({ criterionId }) => criterionId);
}

/** Which of two bids of a lot is better, and by what. */
export function comparePlaces(order: readonly CriterionId[], one: MarkedBid, other: MarkedBid): Comparison {
  const total = other.totalHundredths - one.totalHundredths;
  if (total !== 0) return { sign: total, by: "TOTAL" };
  for (const criterionId of order) {
    const sign = (other.scores.get(criterionId) ?? 0) - (one.scores.get(criterionId) ?? 0);
    if (sign !== 0) return { sign, by: { rule: "SCORE", criterionId } };
  }
  const quality = other.qualityHundredths - one.qualityHundredths;
  if (quality !== 0) return { sign: quality, by: { rule: "QUALITY" } };
  const socialValue = other.socialValueHundredths - one.socialValueHundredths;
  if (socialValue !== 0) return { sign: socialValue, by: { rule: "SOCIAL_VALUE" } };
  const price = one.pricePence - other.pricePence;
  if (price !== 0) return { sign: price, by: { rule: "PRICE" } };
  return { sign: 0, by: { rule: "LOTS" } };
}

/** The ties among bids already in their order. */
export function tiesOf(order: readonly CriterionId[], sorted: readonly MarkedBid[]): ReadonlyMap<BidId, Tie> {
  const ties = new Map<BidId, Tie>();
  sorted.forEach((bid, place) => {
    const bids = sorted.filter(({ totalHundredths }) => totalHundredths === bid.totalHundredths).length;
    if (bids === 1) return;
    const before = sorted[place - 1];
    const after = sorted[place + 1];
    ties.set(bid.bidId, {
      totalHundredths: bid.totalHundredths,
      bids,
      below: before === undefined ? undefined : separator(order, before, bid),
      above: after === undefined ? undefined : separator(order, bid, after),
    });
  });
  return ties;
}

function separator(order: readonly CriterionId[], better: MarkedBid, worse: MarkedBid): TieRule | undefined {
  const { by } = comparePlaces(order, better, worse);
  return by === "TOTAL" ? undefined : by;
}

/** The tie in words, without naming another bid: it is shown on the ranking and told in letters. */
export function tieSentence(tie: Tie, titleOf: (criterionId: CriterionId) => string): string {
  const others = tie.bids === 2 ? "one other bid has" : `${tie.bids - 1} other bids have`;
  const start = `A tie: ${others} the same total of ${formatHundredths(tie.totalHundredths)}.`;
  const open = tie.above?.rule === "LOTS" || tie.below?.rule === "LOTS";
  const placed = [
    tie.above === undefined || tie.above.rule === "LOTS"
      ? ""
      : `Placed above the next by the ${why(tie.above, titleOf)}.`,
    tie.below === undefined || tie.below.rule === "LOTS"
      ? ""
      : `Placed below the one before it, which has the ${why(tie.below, titleOf)}.`,
    open ? "Nothing published separates it from a bid with the same rank: lots are to be drawn." : "",
  ];
  return [start, ...placed].filter((words) => words !== "").join(" ");
}

function why(tie: TieRule, titleOf: (criterionId: CriterionId) => string): string {
  switch (tie.rule) {
    case "SCORE":
      return `higher agreed score for “${titleOf(tie.criterionId)}”`;
    case "QUALITY":
      return "higher quality total";
    case "SOCIAL_VALUE":
      return "higher social value total";
    case "PRICE":
      return "lower price";
    case "LOTS":
      return "drawing of lots";
  }
}
