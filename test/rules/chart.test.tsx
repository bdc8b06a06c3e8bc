import fc from "fast-check";
import { parse } from "node-html-parser";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { messageOfRanking } from "~/features/evaluation/rules/message";
import { BarChart } from "~/ui/chart/bar-chart";
import { placeBars } from "~/ui/chart/bars";
import { linesOf, spread } from "~/ui/chart/labels";
import { LineChart } from "~/ui/chart/line-chart";
import { placeLines } from "~/ui/chart/lines";

const tree = (element: ReactElement) => parse(renderToStaticMarkup(element));
const figure = {
  id: "c",
  title: "B has the most",
  description: "A bar for each.",
  source: "Our own count, 3 March 2026.",
  table: <table />,
};
const pounds = (value: number) => `£${value}`;

describe("bars", () => {
  it("stand where their figures say, part beside part", () => {
    const placed = placeBars({ rows: [{ label: "A", values: [20, 0, 30] }], most: 100 });
    if (!placed.ok) throw new Error(placed.refusal);
    expect(placed.value.rows[0]).toMatchObject({ total: 50, lines: ["A"] });
    expect(placed.value.rows[0]?.segments).toEqual([
      { part: 0, left: 0, width: 20, value: 20 },
      { part: 2, left: 20, width: 30, value: 30 },
    ]);
    expect(placed.value.ticks.map(({ left }) => left)).toEqual([0, 20, 40, 60, 80, 100]);
  });

  it.each([
    ["EMPTY", { rows: [] }],
    ["EMPTY", { rows: [{ label: "A", values: [] }] }],
    ["NEGATIVE", { rows: [{ label: "A", values: [1, -1] }] }],
    ["NEGATIVE", { rows: [{ label: "A", values: [1] }], most: 0 }],
    ["NOT_A_NUMBER", { rows: [{ label: "A", values: [Number.NaN] }] }],
    ["NOT_A_NUMBER", { rows: [{ label: "A", values: [Infinity] }] }],
    [
      "UNEVEN",
      {
        rows: [
          { label: "A", values: [1] },
          { label: "B", values: [1, 2] },
        ],
      },
    ],
    ["MORE_THAN_MOST", { rows: [{ label: "A", values: [60, 41] }], most: 100 }],
  ] as const)("are refused as %s", (refusal, data) => {
    expect(placeBars(data)).toEqual({ ok: false, refusal });
  });

  it("of nothing have a scale and no part", () => {
    const placed = placeBars({ rows: [{ label: "A", values: [0, 0] }] });
    if (!placed.ok) throw new Error(placed.refusal);
    expect(placed.value.rows[0]?.segments).toEqual([]);
    expect(placed.value.ticks.at(-1)?.left).toBeCloseTo(100);
  });

  it("never leave the picture, whatever the figures", () => {
    const values = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 9 }), (rows) => {
        const placed = placeBars({ rows: rows.map((each, at) => ({ label: `Row ${at}`, values: each })) });
        if (!placed.ok) throw new Error(placed.refusal);
        for (const { segments, barAt } of placed.value.rows) {
          const last = segments.at(-1);
          expect((last?.left ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(100.0001);
          expect(barAt).toBeLessThan(placed.value.scaleAt);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("names beside bars", () => {
  it.each([
    ["Larch House Ltd (Bidder A)", ["Larch House Ltd (Bidder A)"]],
    ["The Association of Very Long Names in the North", ["The Association of Very", "Long Names in the North"]],
    ["x".repeat(60), ["x".repeat(26), "x".repeat(26), "x".repeat(8)]],
    ["one ".repeat(40), ["one one one one one one", "one one one one one one", "one one one one one one…"]],
    ["   ", [""]],
  ])("%s has the lines %j", (label, lines) => {
    expect(linesOf(label)).toEqual(lines);
    expect(linesOf(label).every((line) => [...line].length <= 26)).toBe(true);
  });

  it("are not torn inside a sign, from whichever side they are read", () => {
    expect(linesOf("👩‍🦰🏡".repeat(3), 4).join("")).toContain("👩");
    const page = tree(
      <BarChart {...figure} parts={["One"]} rows={[{ label: "بيت اللارش للرعاية", values: [1] }]} format={pounds} />,
    );
    expect(page.querySelector(".app-chart__label")?.text).toBe("بيت اللارش للرعاية");
  });

  it.each([
    [[10, 12, 200], 20, 220, [10, 30, 200]],
    [[215, 216], 20, 216, [196, 216]],
    [[5], 20, 220, [5]],
    [[], 20, 220, []],
  ])("at %j move apart to stay readable", (places, apart, bottom, moved) => {
    expect(spread(places, apart, bottom)).toEqual(moved);
  });
});

describe("a bar chart", () => {
  const page = tree(
    <BarChart
      {...figure}
      parts={["Quality", "Price"]}
      rows={[
        { label: "A", values: [40, 30] },
        { label: "B", values: [50, 3] },
      ]}
      most={100}
      format={pounds}
    />,
  );

  it("says its message, what is drawn and whose figures they are, and has the table beside it", () => {
    const picture = page.querySelector("figure svg[role=img]");
    expect(picture?.getAttribute("aria-labelledby")).toBe("c-title");
    expect(page.getElementById("c-title")?.text).toBe("B has the most");
    expect(page.getElementById(picture?.getAttribute("aria-describedby") ?? "")?.text).toBe("A bar for each.");
    expect(page.querySelector(".app-chart__source")?.text).toContain("3 March 2026");
    expect(page.querySelector("table")).not.toBeNull();
  });

  it("tells its parts apart by a pattern and a number, never by colour alone", () => {
    const fills = page.querySelectorAll(".app-chart__picture > rect").map((rect) => rect.getAttribute("fill"));
    expect(fills).toEqual(["url(#c-part-0)", "url(#c-part-1)", "url(#c-part-0)", "url(#c-part-1)"]);
    expect(page.querySelectorAll("pattern path")).toHaveLength(1);
    // The part of 3 has no room for its number.
    expect(page.querySelectorAll(".app-chart__picture > .app-chart__number").map(({ text }) => text)).toEqual([
      "1",
      "2",
      "1",
    ]);
    expect(page.querySelectorAll(".app-chart__key li").map((item) => item.querySelector("span")?.text)).toEqual([
      "1: Quality",
      "2: Price",
    ]);
  });

  it("writes the whole of each bar beside its name, and no style into the page", () => {
    expect(page.querySelectorAll(".app-chart__total").map(({ text }) => text)).toEqual(["£70", "£53"]);
    expect(page.toString()).not.toContain("style=");
  });

  it("of one part needs no key, and of no rows says so", () => {
    const one = tree(<BarChart {...figure} parts={["One"]} rows={[{ label: "A", values: [5] }]} format={pounds} />);
    expect(one.querySelectorAll(".app-chart__key, .app-chart__number")).toEqual([]);
    expect(tree(<BarChart {...figure} parts={["One"]} rows={[]} format={pounds} />).text).toBe(
      "There is nothing to show yet.",
    );
  });

  it("of broken figures is a fault, and is not drawn", () => {
    const broken = <BarChart {...figure} parts={["One"]} rows={[{ label: "A", values: [-5] }]} format={pounds} />;
    expect(() => tree(broken)).toThrow("NEGATIVE");
  });
});

describe("a line chart", () => {
  const along = ["2023", "2024", "2025"];

  it("stands where its figures say, from nothing up, with a gap where nothing is known", () => {
    const placed = placeLines({ along, series: [{ label: "A", values: [0, null, 80] }] });
    if (!placed.ok) throw new Error(placed.refusal);
    expect(placed.value.lines[0]?.points).toEqual([
      { left: 0, top: 100, value: 0 },
      { left: 100, top: 0, value: 80 },
    ]);
    expect(placed.value.lines[0]?.path.match(/M/gu)).toHaveLength(2);
    expect(placed.value.steps.map(({ label, anchor }) => [label, anchor])).toEqual([
      ["2023", "start"],
      ["2024", "middle"],
      ["2025", "end"],
    ]);
  });

  it.each([
    ["EMPTY", { along: [], series: [] }],
    ["EMPTY", { along, series: [{ label: "A", values: [null, null, null] }] }],
    ["NEGATIVE", { along, series: [{ label: "A", values: [1, -2, 3] }] }],
    ["NOT_A_NUMBER", { along, series: [{ label: "A", values: [1, Number.NaN, 3] }] }],
    ["UNEVEN", { along, series: [{ label: "A", values: [1] }] }],
  ])("is refused as %s", (refusal, data) => {
    expect(placeLines(data)).toEqual({ ok: false, refusal });
  });

  it("of one point, or of nothing but noughts, is drawn all the same", () => {
    for (const data of [
      { along: ["2025"], series: [{ label: "A", values: [3] }] },
      { along, series: [{ label: "A", values: [0, 0, 0] }] },
    ]) {
      const placed = placeLines(data);
      if (!placed.ok) throw new Error(placed.refusal);
      for (const { left, top } of placed.value.lines.flatMap(({ points }) => points)) {
        expect([left, top].every((place) => place >= 0 && place <= 100)).toBe(true);
      }
    }
  });

  it("names each line at its end, apart from the others, and tells them apart by dashes", () => {
    const page = tree(
      <LineChart
        {...figure}
        along={along}
        series={[
          { label: "Local", values: [1, 2, 10] },
          { label: "Other", values: [3, 2, 10] },
        ]}
        format={pounds}
      />,
    );
    const ends = page.querySelectorAll(".app-chart__total");
    expect(ends.map(({ text }) => text)).toEqual(["Local: £10", "Other: £10"]);
    const [first, second] = ends.map((end) => Number(end.getAttribute("y")));
    expect(Math.abs((first ?? 0) - (second ?? 0))).toBeGreaterThanOrEqual(20);
    expect(page.querySelectorAll("path").map((path) => path.getAttribute("class"))).toEqual([
      "app-chart__path app-chart__path--0",
      "app-chart__path app-chart__path--1",
    ]);
  });
});

describe("the message of a ranking", () => {
  const line = (name: string, rank: number, totalHundredths: number) => ({ name, rank, totalHundredths });

  it.each([
    [[], undefined],
    [[line("A", 1, 7872)], "The one bid, of A, has 78.72 marks"],
    [[line("B", 1, 8300), line("C", 2, 8198)], "B comes first with 83.00 marks, 1.02 more than the next"],
    [[line("B", 1, 8300), line("C", 1, 8300), line("A", 3, 1)], "2 bids share the first place, each with 83.00 marks"],
    [
      [line("B", 1, 8300), line("C", 2, 8300)],
      "B comes first: the next has 83.00 marks as well, and the tie was broken as published",
    ],
  ])("of %j", (lines, message) => {
    expect(messageOfRanking(lines)).toBe(message);
  });
});
