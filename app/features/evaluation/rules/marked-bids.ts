import type { BidId, CriterionId } from "~/core/id";
import type { Hundredths } from "~/core/marks";
import type { Pence } from "~/core/money";
import { leafMarks, priceMarksP1, quantityMarks } from "./marks";
import { priceWorking, quantityWorking, scoreWorking } from "./workings";

/** A leaf of the criteria tree that earns marks. */
export interface Leaf {
  readonly criterionId: CriterionId;
  readonly kind: "QUALITY_SCALE" | "SV_QUAL" | "SV_QUANT" | "PRICE";
  readonly weightHundredths: Hundredths;
}

/** What a bid is ranked on, once quality is locked and prices are open. */
export interface BidFacts {
  readonly bidId: BidId;
  /** The agreed score of every leaf of kind QUALITY_SCALE and SV_QUAL. */
  readonly scores: ReadonlyMap<CriterionId, number>;
  readonly pricePence: Pence;
  /** All pledges together, in exact hundredths of a penny. */
  readonly worth: bigint;
}

export interface Mark {
  readonly criterionId: CriterionId;
  /** The agreed score; null where marks come from an amount. */
  readonly score: number | null;
  readonly marksHundredths: Hundredths;
  /** The sum with its numbers in: `35.00 × £104,000.00 ÷ £118,500.00 = 30.72`. */
  readonly working: string;
}

export interface MarkedBid extends BidFacts {
  /** In the order of the leaves. */
  readonly marks: readonly Mark[];
  /** The sum of rounded leaves. */
  readonly totalHundredths: Hundredths;
  /** Leaves of kind QUALITY_SCALE: social value is left out (domain.md §13). */
  readonly qualityHundredths: Hundredths;
  readonly socialValueHundredths: Hundredths;
}

/** The marks of every bid of one lot: the lowest price and the most worth are those of the lot. */
export function markBids(leaves: readonly Leaf[], bids: readonly BidFacts[]): MarkedBid[] {
  const lowest = bids.reduce((least, { pricePence }) => Math.min(least, pricePence), Number.POSITIVE_INFINITY);
  const most = bids.reduce((largest, { worth }) => (worth > largest ? worth : largest), 0n);
  return bids.map((bid) => {
    const marks = leaves.map((leaf) => markLeaf(leaf, bid, lowest, most));
    const sumOf = (...kinds: readonly Leaf["kind"][]) =>
      leaves.reduce(
        (sum, { kind }, place) => (kinds.includes(kind) ? sum + (marks[place]?.marksHundredths ?? 0) : sum),
        0,
      );
    return {
      ...bid,
      marks,
      totalHundredths: sumOf("QUALITY_SCALE", "SV_QUAL", "SV_QUANT", "PRICE"),
      qualityHundredths: sumOf("QUALITY_SCALE"),
      socialValueHundredths: sumOf("SV_QUAL", "SV_QUANT"),
    };
  });
}

function markLeaf({ criterionId, kind, weightHundredths }: Leaf, bid: BidFacts, lowest: Pence, most: bigint): Mark {
  switch (kind) {
    case "QUALITY_SCALE":
    case "SV_QUAL": {
      const score = bid.scores.get(criterionId);
      if (score === undefined) throw new Error(`Bid ${bid.bidId} has no agreed score for ${criterionId}`);
      const marksHundredths = leafMarks(score, weightHundredths);
      return { criterionId, score, marksHundredths, working: scoreWorking(weightHundredths, score, marksHundredths) };
    }
    case "SV_QUANT": {
      const marksHundredths = quantityMarks(weightHundredths, bid.worth, most);
      const working = quantityWorking(weightHundredths, bid.worth, most, marksHundredths);
      return { criterionId, score: null, marksHundredths, working };
    }
    case "PRICE": {
      const marksHundredths = priceMarksP1(weightHundredths, lowest, bid.pricePence);
      const working = priceWorking(weightHundredths, lowest, bid.pricePence, marksHundredths);
      return { criterionId, score: null, marksHundredths, working };
    }
  }
}
