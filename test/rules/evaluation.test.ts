import { describe, expect, it } from "vitest";
import { formatHundredths } from "~/core/marks";
import { priceMarksP1 } from "~/features/evaluation/rules/marks";
import type { BidFacts, Leaf } from "~/features/evaluation/rules/marked-bids";
import { rankBids } from "~/features/evaluation/rules/ranking";
import { tieSentence } from "~/features/evaluation/rules/ties";
import { formatWorth } from "~/features/evaluation/rules/workings";

const quality = (criterionId: string, weight: number): Leaf => ({
  criterionId,
  kind: "QUALITY_SCALE",
  weightHundredths: weight * 100,
});
const leaf = (criterionId: string, kind: Leaf["kind"], weight: number): Leaf => ({
  criterionId,
  kind,
  weightHundredths: weight * 100,
});

function bid(bidId: string, scores: Record<string, number>, pounds: number, socialValuePounds = 0): BidFacts {
  return {
    bidId,
    scores: new Map(Object.entries(scores)),
    pricePence: Math.round(pounds * 100),
    worth: BigInt(socialValuePounds) * 10_000n,
  };
}

/** Bid, marks in the order of the leaves, total, rank: as domain.md §4.11 prints them. */
function table(leaves: readonly Leaf[], bids: readonly BidFacts[]) {
  return rankBids(leaves, bids).map(({ bidId, marks, totalHundredths, rank }) => [
    bidId,
    marks.map(({ marksHundredths }) => formatHundredths(marksHundredths)).join(" "),
    formatHundredths(totalHundredths),
    rank,
  ]);
}

describe("the test vectors of domain.md §4.11", () => {
  it("TV-1: standard", () => {
    const leaves = [
      quality("Q1", 20),
      quality("Q2", 20),
      quality("Q3", 10),
      leaf("SVq", "SV_QUAL", 5),
      leaf("SVn", "SV_QUANT", 10),
      leaf("P", "PRICE", 35),
    ];
    const bids = [
      bid("A", { Q1: 4, Q2: 3, Q3: 5, SVq: 3 }, 118_500, 42_000),
      bid("B", { Q1: 3, Q2: 4, Q3: 3, SVq: 4 }, 104_000, 60_000),
      bid("C", { Q1: 5, Q2: 5, Q3: 4, SVq: 2 }, 131_250, 25_500),
    ];
    expect(table(leaves, bids)).toEqual([
      ["B", "12.00 16.00 6.00 4.00 10.00 35.00", "83.00", 1],
      ["C", "20.00 20.00 8.00 2.00 4.25 27.73", "81.98", 2],
      ["A", "16.00 12.00 10.00 3.00 7.00 30.72", "78.72", 3],
    ]);
  });

  it("TV-5: a bid withdrawn after opening flips the ranks", () => {
    const leaves = [quality("Q1", 40), quality("Q2", 20), leaf("P", "PRICE", 40)];
    const a = bid("A", { Q1: 4, Q2: 3 }, 54_000);
    const b = bid("B", { Q1: 3, Q2: 4 }, 48_000);
    const d = bid("D", { Q1: 2, Q2: 3 }, 40_000);
    expect(table(leaves, [a, b, d])).toEqual([
      ["A", "32.00 12.00 29.63", "73.63", 1],
      ["B", "24.00 16.00 33.33", "73.33", 2],
      ["D", "16.00 12.00 40.00", "68.00", 3],
    ]);
    expect(table(leaves, [a, b])).toEqual([
      ["B", "24.00 16.00 40.00", "80.00", 1],
      ["A", "32.00 12.00 35.56", "79.56", 2],
    ]);
  });

  it("TV-7: no social value at all", () => {
    const leaves = [quality("Q", 40), leaf("SVn", "SV_QUANT", 20), leaf("P", "PRICE", 40)];
    expect(table(leaves, [bid("A", { Q: 4 }, 80_000, 0), bid("B", { Q: 4 }, 84_000, 12_000)])).toEqual([
      ["B", "32.00 20.00 38.10", "90.10", 1],
      ["A", "32.00 0.00 40.00", "72.00", 2],
    ]);
    const none = rankBids(leaves, [bid("A", { Q: 4 }, 80_000), bid("B", { Q: 4 }, 84_000)]);
    expect(none.map(({ bidId, totalHundredths }) => [bidId, totalHundredths])).toEqual([
      ["A", 7200],
      ["B", 7010],
    ]);
    expect(none[0]?.marks[1]?.working).toBe("No bid pledged an amount, so every bid has 0.00");
  });

  it.each([
    { weight: 25, lowest: 4_030_000, price: 10_000_000, marks: 1008 },
    { weight: 25, lowest: 4_070_000, price: 10_000_000, marks: 1018 },
    { weight: 40, lowest: 8_001_250, price: 10_000_000, marks: 3201 },
  ])("TV-12: rounding, $weight × $lowest ÷ $price", ({ weight, lowest, price, marks }) => {
    expect(priceMarksP1(weight * 100, lowest, price)).toBe(marks);
  });

  it("shows the sum with its numbers in", () => {
    const leaves = [quality("Q1", 20), leaf("SVn", "SV_QUANT", 45), leaf("P", "PRICE", 35)];
    const ranked = rankBids(leaves, [bid("A", { Q1: 4 }, 118_500, 42_000), bid("B", { Q1: 3 }, 104_000, 60_000)]);
    const a = ranked.find(({ bidId }) => bidId === "A");
    expect(a?.marks.map(({ working }) => working)).toEqual([
      "20.00 × 4 ÷ 5 = 16.00",
      "45.00 × £42,000.00 ÷ £60,000.00 = 31.50",
      "35.00 × £104,000.00 ÷ £118,500.00 = 30.72",
    ]);
  });

  it("shows an amount that pence do not carry exactly", () => {
    expect(formatWorth(420_000_000n)).toBe("£42,000.00");
    expect(formatWorth(825n)).toBe("£0.0825");
  });
});

describe("ties, in the published order", () => {
  const leaves = [
    quality("Q1", 30),
    quality("Q2", 30),
    leaf("SVq", "SV_QUAL", 10),
    leaf("SVn", "SV_QUANT", 10),
    leaf("P", "PRICE", 20),
  ];
  const names = (id: string) => id;

  it("1: the higher agreed score on the heaviest quality leaf; equal weights in the order of the tree", () => {
    const bids = [bid("A", { Q1: 3, Q2: 4, SVq: 3 }, 1000), bid("B", { Q1: 4, Q2: 3, SVq: 3 }, 1000)];
    const ranked = rankBids(leaves, bids);
    expect(ranked.map(({ bidId, rank, totalHundredths }) => [bidId, rank, totalHundredths])).toEqual([
      ["B", 1, 6800],
      ["A", 2, 6800],
    ]);
    expect(ranked[0]?.tie?.above).toEqual({ rule: "SCORE", criterionId: "Q1" });
    expect(ranked[1]?.tie && tieSentence(ranked[1].tie, names)).toBe(
      "A tie: one other bid has the same total of 68.00. Placed below the one before it, which has the higher agreed score for “Q1”.",
    );
  });

  it("1: a heavier leaf decides before a lighter one that stands before it", () => {
    const unlike = [quality("small", 20), quality("large", 40), leaf("P", "PRICE", 40)];
    const bids = [bid("A", { small: 5, large: 2 }, 1000), bid("B", { small: 3, large: 3 }, 1000)];
    expect(rankBids(unlike, bids).map(({ bidId, rank }) => [bidId, rank])).toEqual([
      ["B", 1],
      ["A", 2],
    ]);
  });

  it("3: the higher social value total; the quality total cannot differ when no leaf does", () => {
    const odd = [quality("Q", 50), leaf("SVn", "SV_QUANT", 20), leaf("P", "PRICE", 30)];
    // A: 20.00 + 15.00, B: 5.00 + 30.00.
    const bids = [bid("B", { Q: 4 }, 1000, 25), bid("A", { Q: 4 }, 2000, 100)];
    const ranked = rankBids(odd, bids);
    expect(ranked.map(({ bidId, rank, totalHundredths }) => [bidId, rank, totalHundredths])).toEqual([
      ["A", 1, 7500],
      ["B", 2, 7500],
    ]);
    expect(ranked[0]?.tie?.above).toEqual({ rule: "SOCIAL_VALUE" });
  });

  it("4: the lower price, where marks are the same to the hundredth", () => {
    const odd = [quality("Q", 99), leaf("P", "PRICE", 1)];
    const bids = [bid("A", { Q: 4 }, 100_001), bid("B", { Q: 4 }, 100_000), bid("C", { Q: 3 }, 100_000)];
    const ranked = rankBids(odd, bids);
    expect(ranked.map(({ bidId, rank }) => [bidId, rank])).toEqual([
      ["B", 1],
      ["A", 2],
      ["C", 3],
    ]);
    expect(ranked[1]?.tie?.below).toEqual({ rule: "PRICE" });
    expect(ranked[2]?.tie).toBeUndefined();
  });

  it("5: stays a tie until lots are drawn, and the next rank is left out: 1, 2, 2, 4", () => {
    const equal = { Q1: 3, Q2: 3, SVq: 3 };
    const ranked = rankBids(leaves, [
      bid("A", { Q1: 5, Q2: 5, SVq: 5 }, 1000),
      bid("B", equal, 1000),
      bid("C", equal, 1000),
      bid("D", { Q1: 1, Q2: 1, SVq: 1 }, 1000),
    ]);
    expect(ranked.map(({ bidId, rank }) => [bidId, rank])).toEqual([
      ["A", 1],
      ["B", 2],
      ["C", 2],
      ["D", 4],
    ]);
    expect(ranked[1]?.tie && tieSentence(ranked[1].tie, names)).toBe(
      "A tie: one other bid has the same total of 62.00. Nothing published separates it from a bid with the same rank: lots are to be drawn.",
    );
  });

  it("ranks nothing where no bid was received", () => {
    expect(rankBids(leaves, [])).toEqual([]);
  });
});
