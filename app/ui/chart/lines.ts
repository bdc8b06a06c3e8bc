import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import { ok, refuse, type Result } from "~/core/result";
import type { ChartFault } from "./bars";
import { spread } from "./labels";

export interface LineData {
  /** Moments or steps, in order. */
  readonly along: readonly string[];
  readonly series: readonly {
    readonly label: string;
    /** One for each step; null where nothing is known, and then the line has a gap. */
    readonly values: readonly (number | null)[];
  }[];
}

export interface PlacedLine {
  readonly label: string;
  /** In a square of 100 by 100. */
  readonly path: string;
  readonly points: readonly { readonly left: number; readonly top: number; readonly value: number }[];
  /** Where the words at its end stand, from the top in pixels; undefined where it has no point. */
  readonly labelAt: number | undefined;
  readonly last: number | undefined;
}

export interface PlacedLines {
  readonly lines: readonly PlacedLine[];
  readonly ticks: readonly { readonly value: number; readonly top: number }[];
  /** The first step, the last, and the one between where there is room. */
  readonly steps: readonly {
    readonly label: string;
    readonly left: number;
    readonly anchor: "start" | "middle" | "end";
  }[];
}

/** Pixels from the top of the drawing to its foot. */
export const plotHeight = 220;
const labelHeight = 20;

/** Where everything of a line chart stands, or why there is none to draw. The scale begins at nothing. */
export function placeLines({ along, series }: LineData): Result<PlacedLines, ChartFault> {
  const known = series.flatMap(({ values }) => values).filter((value) => value !== null);
  if (along.length === 0 || known.length === 0) return refuse("EMPTY");
  if (!known.every(Number.isFinite)) return refuse("NOT_A_NUMBER");
  if (known.some((value) => value < 0)) return refuse("NEGATIVE");
  if (series.some(({ values }) => values.length !== along.length)) return refuse("UNEVEN");
  const across = scalePoint<number>([0, 100]).domain(along.map((_, step) => step));
  const up = scaleLinear([100, 0])
    .domain([0, Math.max(...known) > 0 ? Math.max(...known) : 1])
    .nice(4);
  const placed = series.map(({ label, values }) => {
    const points = values.flatMap((value, step) =>
      value === null ? [] : [{ left: across(step) ?? 0, top: up(value), value }],
    );
    const draw = line<number | null>()
      .defined((value) => value !== null)
      .x((_, step) => across(step) ?? 0)
      .y((value) => up(value ?? 0));
    return { label, path: draw(values) ?? "", points, last: points.at(-1)?.value };
  });
  const ends = placed.map(({ points }) => (points.at(-1)?.top ?? 0) * (plotHeight / 100) - 8);
  const places = spread(
    ends.map((end) => Math.max(end, labelHeight)),
    labelHeight,
    plotHeight - 4,
  );
  return ok({
    lines: placed.map((each, at) => ({ ...each, labelAt: each.last === undefined ? undefined : places[at] })),
    ticks: up.ticks(4).map((value) => ({ value, top: up(value) })),
    steps: stepsOf(along, (step) => across(step) ?? 0),
  });
}

function stepsOf(along: readonly string[], leftOf: (step: number) => number): PlacedLines["steps"] {
  const last = along.length - 1;
  const middle = last / 2;
  const shown = last >= 2 && Number.isInteger(middle) ? [0, middle, last] : last === 0 ? [0] : [0, last];
  return shown.map((step) => ({
    label: along[step] ?? "",
    left: leftOf(step),
    anchor: last === 0 ? "middle" : step === 0 ? "start" : step === last ? "end" : "middle",
  }));
}
