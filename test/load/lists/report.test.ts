import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { QuestionFigures } from "./measure";
import { growthOf, jsonOf, missed, percentile, tableOf, warning, type Figures } from "./report";

const good = (): QuestionFigures => ({
  ...{ what: "register", answerGrows: false, plans: [], whole: [] },
  ...{ small: [1, 1, 1], large: [1, 2, 2] },
});

function figuresWith(given: Partial<QuestionFigures>, more: Partial<Figures> = {}): Figures {
  return {
    organisations: { small: 1000, large: 100_000 },
    floor: { small: [0.2], large: [0.2] },
    questions: { someQuestion: { ...good(), ...given } },
    submitting: [250, 300, 350],
    uploads: [
      { name: "as evidence", megabytes: 200, grownMegabytes: 150, status: 422, answer: "Too large", seconds: 1 },
    ],
    ...more,
  };
}

describe("a percentile", () => {
  it("is a value that was measured, which so many in a hundred do not exceed", () => {
    expect(percentile([5, 1, 4, 2, 3], 50)).toBe(3);
    expect(percentile([1, 2], 95)).toBe(2);
    expect(percentile([], 95)).toBeNaN();
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 100 }), (all, hundredths) => {
        const found = percentile(all, hundredths);
        const within = all.filter((value) => value <= found).length;
        const below = all.filter((value) => value < found).length;
        expect(all).toContain(found);
        expect(within / all.length).toBeGreaterThanOrEqual(hundredths / 100);
        expect(below / all.length).toBeLessThan(hundredths / 100);
      }),
    );
  });
});

describe("a question", () => {
  it("grows by its medians", () => {
    expect(growthOf({ small: [1, 2, 90], large: [3, 1, 80] })).toBe(1.5);
  });

  it("misses nothing at its bounds", () => {
    const large = Array.from({ length: 100 }, (_, place) => (place < 95 ? 50 : 500));
    expect(missed(figuresWith({ small: [25], large }))).toEqual([]);
  });

  it("misses when it is slow, when it grows, and when it reads a growing table from end to end", () => {
    expect(missed(figuresWith({ small: [40], large: [50.1] }))).toEqual([expect.stringContaining("50.1 ms (p95)")]);
    expect(missed(figuresWith({ small: [10], large: [20.2] }))).toEqual([
      expect.stringContaining("2.02 times as long"),
    ]);
    expect(missed(figuresWith({ whole: ["settings"] }))).toEqual([expect.stringContaining("reads settings")]);
  });

  it("may grow with an answer that grows, and may not be slow for it", () => {
    expect(missed(figuresWith({ small: [1], large: [30], answerGrows: true }))).toEqual([]);
    expect(missed(figuresWith({ small: [1], large: [51], answerGrows: true }))).toHaveLength(1);
  });
});

it("misses when submitting takes longer by its median, or an upload takes more memory", () => {
  expect(missed(figuresWith({}, { submitting: [1, 301, 999] }))).toEqual([expect.stringContaining("301 ms")]);
  const upload = { name: "as evidence", megabytes: 200, grownMegabytes: 151, status: 422, answer: "", seconds: 1 };
  expect(missed(figuresWith({}, { uploads: [upload] }))).toEqual([expect.stringContaining("151 MB")]);
});

it("warns where the machine is busy with something else", () => {
  expect(warning({ floor: { small: [0.2], large: [5] } })).toBeUndefined();
  expect(warning({ floor: { small: [0.2], large: [5.1] } })).toContain("5.1 ms");
});

it("tells every figure in a table and as JSON, with its plans in short", () => {
  const scan = { table: "settings", how: "Index Scan settings_pkey", rows: 21, loops: 3, whole: false };
  const figures = figuresWith({ plans: [{ text: "select", ms: 1.25, blocks: 7, scans: [scan, scan] }] });
  const inShort = "7 blocks: settings Index Scan settings_pkey 21 in 3 loops";
  expect(tableOf(figures)).toContain(inShort);
  expect(tableOf(figures)).toContain("answered 422 “Too large”");
  expect(JSON.parse(JSON.stringify(jsonOf(figures)))).toMatchObject({
    organisations: { small: 1000, large: 100_000 },
    questions: { someQuestion: { growth: 2, growthJudged: true, large: { p50Ms: 2, p95Ms: 2 } } },
    submitting: { lines: 30, p50Ms: 300 },
    uploads: [{ status: 422, grownMegabytes: 150 }],
    missed: [],
  });
});
