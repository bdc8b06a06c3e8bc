import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantAt } from "~/core/time";
import { deadlineForm } from "~/features/competitions/forms/draft";
import { problemSentence, warningSentences } from "~/features/competitions/refusals";
import {
  belowOf,
  checkCriteria,
  criteriaWarnings,
  inTreeOrder,
  leavesOf,
  priceExamples,
  whyNotUnder,
  type Criterion,
  type CriterionKind,
} from "~/features/competitions/rules/criteria";
import { deadlineWarnings, isShortWindow, whyNotDeadline, windowDays } from "~/features/competitions/rules/deadline";
import { checkDraft, draftWarnings, type Draft } from "~/features/competitions/rules/draft";
import { allScores, scoreWords } from "~/features/competitions/rules/scale";
import { checkForm } from "~/platform/form-reading.server";

const uk = (date: string, time: string) => {
  const at = instantAt(date, time);
  if (!at.ok) throw new Error(`${date} ${time}`);
  return at.value;
};

const node = (id: string, kind: CriterionKind, weight: number, parentId: string | null = null): Criterion => ({
  id,
  kind,
  title: id,
  parentId,
  weightHundredths: weight,
});

const sound: Criterion[] = [
  node("Quality", "SECTION", 5000),
  node("Price", "PRICE", 3500),
  node("Q1", "QUALITY_SCALE", 2000, "Quality"),
  node("Q2", "QUALITY_SCALE", 2000, "Quality"),
  node("Q3", "QUALITY_SCALE", 1000, "Quality"),
  node("Social", "SECTION", 1500),
  node("SVq", "SV_QUAL", 500, "Social"),
  node("SVn", "SV_QUANT", 1000, "Social"),
];

const changed = (id: string, change: Partial<Criterion>) =>
  sound.map((criterion) => (criterion.id === id ? { ...criterion, ...change } : criterion));

describe("the criteria tree", () => {
  it("is sound when every level sums exactly", () => {
    expect(checkCriteria(sound)).toEqual([]);
    expect(criteriaWarnings(sound)).toEqual([]);
  });

  it("is shown parents first, brothers and sisters in the order they were added", () => {
    const order = inTreeOrder(sound).map(({ id, depth }) => `${depth}${id}`);
    expect(order).toEqual(["0Quality", "1Q1", "1Q2", "1Q3", "0Price", "0Social", "1SVq", "1SVn"]);
    expect(leavesOf(sound)).toHaveLength(6);
    expect(belowOf(sound, "Social").map(({ id }) => id)).toEqual(["Social", "SVq", "SVn"]);
    expect(belowOf(sound, "nothing")).toEqual([]);
  });

  it.each<[string, Criterion[], unknown[]]>([
    ["empty", [], [{ code: "NO_CRITERIA" }]],
    ["one hundredth short", changed("Price", { weightHundredths: 3499 }), [{ code: "ROOT_SUM", sum: 9999 }]],
    ["one hundredth over", changed("Price", { weightHundredths: 3501 }), [{ code: "ROOT_SUM", sum: 10_001 }]],
    [
      "a section that does not sum",
      changed("Q3", { weightHundredths: 999 }),
      [{ code: "SECTION_SUM", title: "Quality", weight: 5000, sum: 4999 }],
    ],
    [
      "an empty section",
      [...changed("Price", { weightHundredths: 3400 }), node("Nothing", "SECTION", 100)],
      [{ code: "EMPTY_SECTION", title: "Nothing" }],
    ],
    ["no price", changed("Price", { kind: "QUALITY_SCALE" }), [{ code: "PRICE_LEAVES", count: 0 }]],
    ["two prices", changed("Q3", { kind: "PRICE" }), [{ code: "PRICE_LEAVES", count: 2 }]],
    ["no quality question", [node("Price", "PRICE", 6000), node("SV", "SV_QUAL", 4000)], [{ code: "NO_QUALITY" }]],
  ])("with %s says so", (_, criteria, problems) => {
    expect(checkCriteria(criteria)).toEqual(problems);
    for (const problem of checkCriteria(criteria)) expect(problemSentence(problem)).toMatch(/\.$/u);
  });

  it("never accepts a root other than 100.00, however the leaves are split", () => {
    const leaves = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(leaves, (weights) => {
        const criteria = weights.map((weight, index) =>
          node(`leaf ${index}`, index === 0 ? "PRICE" : "QUALITY_SCALE", weight),
        );
        const sum = weights.reduce((total, weight) => total + weight, 0);
        const sums = checkCriteria(criteria).every(({ code }) => code !== "ROOT_SUM");
        expect(sums).toBe(sum === 10_000);
      }),
    );
  });

  it.each([
    [1999, ["PRICE_LOW"]],
    [2000, []],
    [6000, []],
    [6001, ["PRICE_HIGH"]],
  ])("warns about price outside 20 to 60: %i", (weight, warnings) => {
    const criteria = [node("Price", "PRICE", weight), node("SV", "SV_QUANT", 1000), node("Q", "QUALITY_SCALE", 1)];
    expect(criteriaWarnings(criteria)).toEqual(warnings);
  });

  it("warns about social value under 10", () => {
    const criteria = changed("SVn", { weightHundredths: 499 });
    expect(criteriaWarnings(criteria)).toEqual(["SOCIAL_VALUE_LOW"]);
  });

  it("goes three levels deep and no deeper, and only sections hold others", () => {
    const deep = inTreeOrder([
      node("A", "SECTION", 1),
      node("B", "SECTION", 1, "A"),
      node("leaf", "QUALITY_SCALE", 1, "B"),
    ]);
    expect(whyNotUnder(deep, "QUALITY_SCALE", null)).toBeUndefined();
    expect(whyNotUnder(deep, "QUALITY_SCALE", "B")).toBeUndefined();
    expect(whyNotUnder(deep, "SECTION", "A")).toBeUndefined();
    expect(whyNotUnder(deep, "SECTION", "B")).toBe("TOO_DEEP");
    expect(whyNotUnder(deep, "QUALITY_SCALE", "leaf")).toBe("NOT_A_SECTION");
    expect(whyNotUnder(deep, "QUALITY_SCALE", "gone")).toBe("NOT_A_SECTION");
  });

  it("is explained with numbers in: formula P1 and every score of the scale", () => {
    expect(priceExamples(3500).bids.map(({ marks }) => marks)).toEqual([3500, 2800, 2188]);
    for (const score of allScores) expect(scoreWords[score].words).not.toBe("");
  });
});

describe("the deadline", () => {
  const now = uk("2026-03-02", "09:00");

  it.each([
    ["2026-03-02", "08:59", "DEADLINE_PAST"],
    ["2026-03-02", "09:00", "DEADLINE_PAST"],
    ["2026-03-03", "08:59", "DEADLINE_TOO_SOON"],
    ["2026-03-03", "09:00", undefined],
    ["2027-03-03", "09:00", undefined],
    ["2027-03-04", "09:00", "DEADLINE_TOO_FAR"],
  ])("on %s at %s: %s", (date, time, refusal) => {
    expect(whyNotDeadline(uk(date, time), now)).toBe(refusal);
  });

  const holidays = new Set(["2026-04-06"]);
  it.each([
    ["2026-03-26", "12:00", []],
    ["2026-03-23", "11:59", ["MONDAY_MORNING"]],
    ["2026-03-23", "12:00", []],
    ["2026-03-27", "12:00", []],
    ["2026-03-27", "12:01", ["FRIDAY_AFTERNOON"]],
    ["2026-03-28", "12:00", ["WEEKEND"]],
    ["2026-04-06", "09:00", ["MONDAY_MORNING", "BANK_HOLIDAY"]],
    ["2026-07-06", "11:30", ["MONDAY_MORNING"]],
  ])("on %s at %s warns of %j by the clock in the United Kingdom", (date, time, warnings) => {
    expect(deadlineWarnings(uk(date, time), holidays)).toEqual(warnings);
    for (const warning of deadlineWarnings(uk(date, time), holidays)) expect(warningSentences[warning]).not.toBe("");
  });

  it("counts the window in calendar days from the day after, across a change of clocks", () => {
    expect(windowDays(uk("2026-03-02", "23:59"), uk("2026-03-16", "00:01"))).toBe(14);
    expect(windowDays(uk("2026-03-20", "12:00"), uk("2026-04-03", "12:00"))).toBe(14);
    expect(isShortWindow(uk("2026-03-02", "09:00"), uk("2026-03-15", "12:00"), 14)).toBe(true);
    expect(isShortWindow(uk("2026-03-02", "09:00"), uk("2026-03-16", "12:00"), 14)).toBe(false);
  });

  const typed = (day: string, month: string, year: string, time: string) =>
    checkForm({ "deadline-day": day, "deadline-month": month, "deadline-year": year, time, reason: "" }, deadlineForm);

  it("is read as a moment in the United Kingdom", () => {
    expect(typed("26", "3", "2026", "12:00")).toMatchObject({
      ok: true,
      value: { deadlineAt: new Date("2026-03-26T12:00:00Z"), reason: null },
    });
    expect(typed("26", "6", "2026", "midday")).toMatchObject({
      value: { deadlineAt: new Date("2026-06-26T11:00:00Z") },
    });
  });

  it.each([
    ["a day that is not in the calendar", ["31", "2", "2026", "12:00"], "deadline", "must be a real date"],
    ["an hour that clocks skip", ["29", "3", "2026", "1:30"], "time", "Clocks change on that day"],
    ["an hour that clocks show twice", ["25", "10", "2026", "1:30"], "time", "Clocks change on that day"],
    ["no time", ["26", "3", "2026", ""], "time", "Enter the time"],
    ["a time in words", ["26", "3", "2026", "at lunch"], "time", "must be a time like"],
    ["no day", ["", "", "", "12:00"], "deadline", "Enter the day of the deadline"],
  ])("refuses %s", (_, [day = "", month = "", year = "", time = ""], field, words) => {
    const read = typed(day, month, year, time);
    expect(read.ok).toBe(false);
    expect(read.state.errors).toEqual([{ field, message: expect.stringContaining(words) as string }]);
  });
});

describe("a draft", () => {
  const now = uk("2026-03-02", "09:00");
  const ready: Draft = {
    criteria: sound,
    measureCount: 5,
    estimatePence: 12_000_000,
    deadlineAt: uk("2026-03-26", "12:00"),
    shortWindowReason: null,
    lightTouch: true,
    asksOfPeople: true,
    lotsForPeople: [true, true],
  };

  it.each<[string, Partial<Draft>, string[]]>([
    ["ready", {}, []],
    ["without criteria, deadline", { criteria: [], deadlineAt: null, measureCount: 0 }, ["NO_CRITERIA", "NO_DEADLINE"]],
    ["with amounts and no measures", { measureCount: 0 }, ["NO_MEASURES"]],
    ["with measures and no amounts", { criteria: changed("SVn", { kind: "SV_QUAL" }) }, ["MEASURES_NOT_SCORED"]],
    ["whose deadline has come too close", { deadlineAt: uk("2026-03-03", "08:00") }, ["DEADLINE_TOO_SOON"]],
    ["with a short window and no reason", { deadlineAt: uk("2026-03-12", "12:00") }, ["NO_WINDOW_REASON"]],
    ["with a short window and a reason", { deadlineAt: uk("2026-03-12", "12:00"), shortWindowReason: "Agreed" }, []],
    ["of goods", { asksOfPeople: false, lotsForPeople: [false] }, []],
    ["with lots of both sorts", { lotsForPeople: [true, false] }, ["LOTS_MIXED"]],
    ["whose lots have become goods", { lotsForPeople: [false] }, ["LOTS_CHANGED"]],
    ["of goods whose lots have become people", { asksOfPeople: false }, ["LOTS_CHANGED"]],
    ["with 10 days where that is usual", { deadlineAt: uk("2026-03-12", "12:00"), lightTouch: false }, []],
  ])("%s", (_, change, codes) => {
    const problems = checkDraft({ ...ready, ...change }, now);
    expect(problems.map(({ code }) => code)).toEqual(codes);
    for (const problem of problems) expect(problemSentence(problem)).toMatch(/\.$/u);
  });

  it("warns of what is allowed and unusual", () => {
    expect(draftWarnings(ready, now, new Set())).toEqual([]);
    const unusual = { ...ready, measureCount: 6, deadlineAt: uk("2026-03-09", "09:00") };
    expect(draftWarnings(unusual, now, new Set(["2026-03-09"]))).toEqual([
      "MANY_MEASURES",
      "MONDAY_MORNING",
      "BANK_HOLIDAY",
      "SHORT_WINDOW",
    ]);
    expect(draftWarnings({ ...ready, deadlineAt: null, estimatePence: null }, now, new Set())).toEqual([]);
  });
});
