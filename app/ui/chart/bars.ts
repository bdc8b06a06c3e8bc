import { scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import { ok, refuse, type Result } from "~/core/result";
import { linesOf } from "./labels";

export interface BarRow {
  readonly label: string;
  /** One for each part of the bar, in the order of the parts; never below nothing. */
  readonly values: readonly number[];
}

export interface BarData {
  readonly rows: readonly BarRow[];
  /** What the whole width stands for; left out, a round number that no bar passes. */
  readonly most?: number | undefined;
}

export type ChartFault = "EMPTY" | "NEGATIVE" | "NOT_A_NUMBER" | "UNEVEN" | "MORE_THAN_MOST";

/** Across in hundredths of the width, so that a bar grows with the page; down in pixels, so that letters keep their size. */
export interface Segment {
  readonly part: number;
  readonly left: number;
  readonly width: number;
  readonly value: number;
}

export interface PlacedRow {
  readonly lines: readonly string[];
  /** Of the first line's foot. */
  readonly labelAt: number;
  readonly barAt: number;
  readonly total: number;
  readonly segments: readonly Segment[];
}

export interface PlacedBars {
  readonly rows: readonly PlacedRow[];
  readonly ticks: readonly { readonly value: number; readonly left: number }[];
  /** Where the bars end and the scale stands. */
  readonly scaleAt: number;
  readonly height: number;
}

export const lineHeight = 22;
export const barHeight = 30;
const rowGap = 16;
const scaleHeight = 30;

/** Where everything of a bar chart stands, or why there is none to draw. */
export function placeBars({ rows, most }: BarData): Result<PlacedBars, ChartFault> {
  const fault = faultIn(rows, most);
  if (fault !== undefined) return refuse(fault);
  const totals = rows.map(({ values }) => sum(values));
  const scale = scaleLinear([0, 100]).domain([0, most ?? largest(totals)]);
  if (most === undefined) scale.nice(5);
  let at = 0;
  const placed = rows.map((row, place): PlacedRow => {
    const lines = linesOf(row.label);
    const labelAt = at + lineHeight - 6;
    const barAt = at + lines.length * lineHeight;
    at = barAt + barHeight + rowGap;
    return { lines, labelAt, barAt, total: totals[place] ?? 0, segments: segmentsOf(row, scale) };
  });
  const ticks = scale.ticks(5).map((value) => ({ value, left: scale(value) }));
  return ok({ rows: placed, ticks, scaleAt: at - rowGap / 2, height: at - rowGap / 2 + scaleHeight });
}

function faultIn(rows: readonly BarRow[], most: number | undefined): ChartFault | undefined {
  const [first] = rows;
  if (first === undefined || first.values.length === 0) return "EMPTY";
  const all = rows.flatMap(({ values }) => values);
  if (!all.every(Number.isFinite) || (most !== undefined && !Number.isFinite(most))) return "NOT_A_NUMBER";
  if (all.some((value) => value < 0) || (most !== undefined && most <= 0)) return "NEGATIVE";
  if (rows.some(({ values }) => values.length !== first.values.length)) return "UNEVEN";
  if (most !== undefined && rows.some(({ values }) => sum(values) > most)) return "MORE_THAN_MOST";
  return undefined;
}

function segmentsOf({ values }: BarRow, scale: (value: number) => number): Segment[] {
  const parts = values.map((_, part) => part);
  const stacked = stack<readonly number[], number>()
    .keys(parts)
    .value((row, part) => row[part] ?? 0)([values]);
  return stacked.flatMap((series, part) => {
    const [range] = series;
    const value = values[part] ?? 0;
    if (range === undefined || value === 0) return [];
    return [{ part, left: scale(range[0]), width: scale(range[1]) - scale(range[0]), value }];
  });
}

/** At least something, so that a chart of nothing still has a scale. */
function largest(totals: readonly number[]): number {
  return Math.max(...totals) > 0 ? Math.max(...totals) : 1;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
