import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  currentScorers,
  isLongEnoughComment,
  isLongEnoughRationale,
  isModerationOpen,
  mustDiscuss,
  scorersNeeded,
  spreadOf,
  nextUnscored,
  unscored,
  whyNotLocked,
  type PanelPlace,
} from "~/features/evaluation/rules/scoring";

const scorer = (personId: string, place: Partial<PanelPlace> = {}): PanelPlace => ({
  personId,
  seat: "EV",
  leaves: ["Q1"],
  shutOut: false,
  finished: true,
  ...place,
});

describe("words that must be long enough", () => {
  it.each([
    ["x".repeat(39), false],
    ["x".repeat(40), true],
    [`  ${"x".repeat(39)}  `, false],
    [`x${" ".repeat(80)}x`, false],
    ["é".repeat(40), true],
  ])("a comment of %j", (comment, enough) => {
    expect(isLongEnoughComment(comment)).toBe(enough);
  });

  it("asks 80 characters of an agreed score", () => {
    expect(isLongEnoughRationale("y".repeat(79))).toBe(false);
    expect(isLongEnoughRationale("y".repeat(80))).toBe(true);
  });
});

describe("the spread", () => {
  it.each([
    [[], 0, false],
    [[4], 0, false],
    [[3, 4, 3], 1, false],
    [[4, 2, 3], 2, true],
    [[0, 5], 5, true],
  ])("of %j is %i", (scores, spread, discussed) => {
    expect(spreadOf(scores)).toBe(spread);
    expect(mustDiscuss(scores)).toBe(discussed);
  });
});

describe("how many must score", () => {
  it.each([
    [null, 2],
    [17_310_000, 2],
    [17_310_001, 3],
  ])("for an estimate of %s pence without VAT", (estimate, needed) => {
    expect(scorersNeeded(estimate)).toBe(needed);
  });
});

describe("whose scores count", () => {
  const panel = [
    scorer("asha"),
    scorer("expert", { seat: "EX" }),
    scorer("moderator", { seat: "MO" }),
    scorer("conflicted", { shutOut: true, finished: false }),
    scorer("without leaves", { leaves: [], finished: false }),
  ];

  it("leaves out the moderator, the conflicted and those with nothing to score", () => {
    expect(currentScorers(panel).map(({ personId }) => personId)).toEqual(["asha", "expert"]);
  });

  it("opens moderation when every one of them has finished, and not for nobody", () => {
    expect(isModerationOpen(panel)).toBe(true);
    expect(isModerationOpen([...panel, scorer("late", { finished: false })])).toBe(false);
    expect(isModerationOpen([])).toBe(false);
    expect(isModerationOpen([scorer("moderator", { seat: "MO" })])).toBe(false);
  });
});

describe("what is left to score", () => {
  it("is every pair of leaf and bid that has no score", () => {
    expect(unscored(["Q1", "Q2"], ["A", "B"], [{ criterionId: "Q1", bidId: "B" }])).toEqual([
      { criterionId: "Q1", bidId: "A" },
      { criterionId: "Q2", bidId: "A" },
      { criterionId: "Q2", bidId: "B" },
    ]);
  });

  it("never shrinks when somebody else's leaf is scored", () => {
    const ids = fc.uniqueArray(fc.integer({ min: 0, max: 9 }).map(String), { maxLength: 4 });
    fc.assert(
      fc.property(ids, ids, (leaves, bids) => {
        const others = bids.map((bidId) => ({ criterionId: "another", bidId }));
        expect(unscored(leaves, bids, others)).toHaveLength(leaves.length * bids.length);
      }),
    );
  });
});

describe("the next answer to score", () => {
  const leaves = ["Q1", "Q2", "Q3"];
  const bids = ["A", "B"];
  const nextAfter = (after: string, ...scored: readonly string[]) => {
    const done = scored.map((word) => ({ criterionId: word.slice(0, 2), bidId: word.slice(3) }));
    const next = nextUnscored(leaves, unscored(leaves, bids, done), after);
    return next && `${next.criterionId} ${next.bidId}`;
  };

  it("is the same question in another bid, then the next question, then what was left behind", () => {
    expect(nextAfter("Q2", "Q2 A")).toBe("Q2 B");
    expect(nextAfter("Q2", "Q2 A", "Q2 B")).toBe("Q3 A");
    expect(nextAfter("Q3", "Q3 A", "Q3 B")).toBe("Q1 A");
    expect(nextAfter("Q3", "Q1 A", "Q3 A", "Q3 B")).toBe("Q1 B");
  });

  it("is none once all are scored", () => {
    expect(nextAfter("Q1", "Q1 A", "Q1 B", "Q2 A", "Q2 B", "Q3 A", "Q3 B")).toBeUndefined();
  });
});

describe("what keeps quality from being locked", () => {
  const ready = {
    estimatePence: null,
    panel: [scorer("asha"), scorer("priya")],
    leaves: ["Q1"],
    bids: ["A"],
    agreed: [{ criterionId: "Q1", bidId: "A" }],
  };

  it("is nothing once all have finished, enough have scored and every score is agreed", () => {
    expect(whyNotLocked(ready)).toEqual([]);
  });

  it("is someone still scoring", () => {
    const panel = [...ready.panel, scorer("late", { finished: false })];
    expect(whyNotLocked({ ...ready, panel })).toEqual([{ code: "NOT_ALL_FINISHED", people: 1 }]);
  });

  it("is a leaf with one scorer: the score of a conflicted person does not count", () => {
    const panel = [scorer("asha"), scorer("priya", { shutOut: true })];
    expect(whyNotLocked({ ...ready, panel })).toEqual([
      { code: "TOO_FEW_SCORERS", criterionId: "Q1", has: 1, needs: 2 },
    ]);
  });

  it("is a third scorer above £207,720 with VAT", () => {
    const obstacles = whyNotLocked({ ...ready, estimatePence: 17_310_001 });
    expect(obstacles).toEqual([{ code: "TOO_FEW_SCORERS", criterionId: "Q1", has: 2, needs: 3 }]);
  });

  it("is an answer without an agreed score", () => {
    expect(whyNotLocked({ ...ready, bids: ["A", "B"] })).toEqual([{ code: "NOT_ALL_AGREED", missing: 1 }]);
  });

  it("is nothing where no bid was received", () => {
    expect(whyNotLocked({ ...ready, panel: [], bids: [], agreed: [] })).toEqual([]);
  });
});
