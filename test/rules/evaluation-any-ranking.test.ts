import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leafMarks, priceMarksP1, quantityMarks } from "~/features/evaluation/rules/marks";
import type { BidFacts, Leaf } from "~/features/evaluation/rules/marked-bids";
import { rankBids } from "~/features/evaluation/rules/ranking";

describe("any competition", () => {
  const kinds: readonly Leaf["kind"][] = ["QUALITY_SCALE", "QUALITY_SCALE", "SV_QUAL", "SV_QUANT", "PRICE"];
  const anyLeaves = fc
    .array(fc.integer({ min: 1, max: 4000 }), { minLength: kinds.length, maxLength: kinds.length })
    .map((weights) =>
      weights.map((weightHundredths, place): Leaf => {
        const kind = kinds[place] ?? "PRICE";
        return { criterionId: `L${place}`, kind, weightHundredths };
      }),
    );
  const anyPrice = fc.integer({ min: 1, max: 1_000_000_000_000 });
  const anyScores = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 3 });
  // Small worlds make ties common; large ones try the arithmetic.
  const anyBids = fc.oneof(bidsOf(fc.integer({ min: 1, max: 3 }), 3n), bidsOf(anyPrice, 4_000_000_000_000_000n));

  function bidsOf(prices: fc.Arbitrary<number>, mostWorth: bigint) {
    return fc.array(fc.tuple(anyScores, prices, fc.bigInt({ min: 0n, max: mostWorth })), { maxLength: 7 }).map((rows) =>
      rows.map(([scores, pricePence, worth], place): BidFacts => {
        const kept = new Map(scores.map((score, index) => [`L${index}`, score]));
        return { bidId: `bid-${place}`, scores: kept, pricePence, worth };
      }),
    );
  }

  it("totals the rounded leaves, and no leaf earns more than its marks", () => {
    fc.assert(
      fc.property(anyLeaves, anyBids, (leaves, bids) => {
        for (const line of rankBids(leaves, bids)) {
          const sum = line.marks.reduce((total, { marksHundredths }) => total + marksHundredths, 0);
          expect(line.totalHundredths).toBe(sum);
          line.marks.forEach(({ marksHundredths }, place) => {
            expect(marksHundredths).toBeGreaterThanOrEqual(0);
            expect(marksHundredths).toBeLessThanOrEqual(leaves[place]?.weightHundredths ?? 0);
          });
        }
      }),
    );
  });

  it("agrees with marks and ranks worked out as fractions", () => {
    fc.assert(
      fc.property(anyLeaves, anyBids, (leaves, bids) => {
        const lines = bids.map((one) => ({ one, marks: leaves.map((each) => oracleMarks(each, one, bids)) }));
        for (const line of rankBids(leaves, bids)) {
          const mine = lines.find(({ one }) => one.bidId === line.bidId);
          expect(line.marks.map(({ marksHundredths }) => BigInt(marksHundredths))).toEqual(mine?.marks);
          const betters = lines.filter((other) => mine !== undefined && oracleBetter(leaves, other, mine));
          expect(line.rank).toBe(betters.length + 1);
        }
      }),
    );
  });

  it("does not depend on the order of the bids", () => {
    const shuffled = anyBids.chain((bids) =>
      fc.tuple(fc.constant(bids), fc.shuffledSubarray(bids, { minLength: bids.length })),
    );
    fc.assert(
      fc.property(anyLeaves, shuffled, (leaves, [bids, other]) => {
        expect(rankBids(leaves, other)).toEqual(rankBids(leaves, bids));
      }),
    );
  });

  it("gives ranks 1 to n with gaps after shared ones, in the order of totals", () => {
    fc.assert(
      fc.property(anyLeaves, anyBids, (leaves, bids) => {
        const ranked = rankBids(leaves, bids);
        ranked.forEach((line, place) => {
          const before = ranked[place - 1];
          expect(line.rank === place + 1 || line.rank === before?.rank).toBe(true);
          expect(line.totalHundredths).toBeLessThanOrEqual(before?.totalHundredths ?? line.totalHundredths);
          const sameTotal = ranked.filter(({ totalHundredths }) => totalHundredths === line.totalHundredths).length;
          expect(line.tie?.bids).toBe(sameTotal === 1 ? undefined : sameTotal);
        });
      }),
    );
  });

  it("gives the lowest price all its marks, and never more for a higher price", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), anyPrice, anyPrice, anyPrice, (weight, one, two, three) => {
        const [lowest = 1, middle = 1, highest = 1] = [one, two, three].sort((a, b) => a - b);
        expect(priceMarksP1(weight, lowest, lowest)).toBe(weight);
        expect(priceMarksP1(weight, lowest, middle)).toBeGreaterThanOrEqual(priceMarksP1(weight, lowest, highest));
      }),
    );
  });

  it("gives never fewer marks for a higher score or a larger pledge", () => {
    const worths = fc.array(fc.bigInt({ min: 0n, max: 10n ** 18n }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        worths,
        fc.integer({ min: 0, max: 4 }),
        (weight, some, score) => {
          const [least = 0n, middle = 0n, most = 0n] = some.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
          expect(quantityMarks(weight, middle, most)).toBeGreaterThanOrEqual(quantityMarks(weight, least, most));
          expect(leafMarks(score + 1, weight)).toBeGreaterThanOrEqual(leafMarks(score, weight));
          expect(leafMarks(5, weight)).toBe(weight);
        },
      ),
    );
  });
});

/** weight × part ÷ whole by long division: the rest decides whether the last hundredth goes up. */
function longDivision(weight: number, part: bigint, whole: bigint): bigint {
  const product = BigInt(weight) * part;
  const floor = product / whole;
  const rest = product - floor * whole;
  return rest + rest < whole ? floor : floor + 1n;
}

function oracleMarks(leaf: Leaf, one: BidFacts, all: readonly BidFacts[]): bigint {
  if (leaf.kind === "PRICE") {
    const lowest = [...all].sort((a, b) => a.pricePence - b.pricePence)[0]?.pricePence ?? 0;
    return longDivision(leaf.weightHundredths, BigInt(lowest), BigInt(one.pricePence));
  }
  if (leaf.kind === "SV_QUANT") {
    const most = all.reduce((largest, { worth }) => (worth > largest ? worth : largest), 0n);
    return most === 0n ? 0n : longDivision(leaf.weightHundredths, one.worth, most);
  }
  return longDivision(leaf.weightHundredths, BigInt(one.scores.get(leaf.criterionId) ?? 0), 5n);
}

interface OracleLine {
  readonly one: BidFacts;
  readonly marks: readonly bigint[];
}

/** Whether the first comes before the second: compares lists of numbers from the left. */
function oracleBetter(leaves: readonly Leaf[], first: OracleLine, second: OracleLine): boolean {
  const heaviest = leaves
    .map((each, place) => ({ ...each, place }))
    .filter(({ kind }) => kind === "QUALITY_SCALE")
    .sort((a, b) => b.weightHundredths - a.weightHundredths || a.place - b.place);
  const key = ({ one, marks }: OracleLine) => {
    const sum = (...places: number[]) => places.reduce((total, place) => total + (marks[place] ?? 0n), 0n);
    const scores = heaviest.map(({ criterionId }) => BigInt(one.scores.get(criterionId) ?? 0));
    return [sum(0, 1, 2, 3, 4), ...scores, sum(0, 1), sum(2, 3), -BigInt(one.pricePence)];
  };
  const [mine, other] = [key(first), key(second)];
  const place = mine.findIndex((value, index) => value !== other[index]);
  return place >= 0 && (mine[place] ?? 0n) > (other[place] ?? 0n);
}
