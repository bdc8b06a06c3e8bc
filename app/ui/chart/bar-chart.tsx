import { EmptyState } from "../empty-state";
import { barHeight, lineHeight, placeBars, type BarRow, type PlacedRow } from "./bars";
import { ChartFigure, type ChartFigureProps } from "./figure";
import { Key, patternId, Patterns } from "./patterns";

export type BarChartProps = Omit<ChartFigureProps, "children"> & {
  /** The parts of each bar. One alone is a plain bar chart, and needs no key. */
  parts: readonly string[];
  rows: readonly BarRow[];
  most?: number;
  /** A figure in words, with its unit: `83.00`, `£1,200`. */
  format: (value: number) => string;
  /** Of the scale, where figures are shorter. */
  formatTick?: (value: number) => string;
};

/** Bars lying down, each in one part or in several: the name and the whole above each, drawn on the server. */
export function BarChart({ parts, rows, most, format, formatTick = format, ...figure }: BarChartProps) {
  const placed = placeBars({ rows, most });
  if (!placed.ok)
    return placed.refusal === "EMPTY" ? <EmptyState text="There is nothing to show yet." /> : broken(placed.refusal);
  const { rows: bars, ticks, scaleAt, height } = placed.value;
  const { id } = figure;
  return (
    <ChartFigure {...figure}>
      {parts.length > 1 && <Key chart={id} parts={parts} />}
      <svg
        className="app-chart__picture"
        width="100%"
        height={height}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-description`}
        focusable="false"
      >
        <Patterns chart={id} parts={parts.length} />
        {ticks.map(({ value, left }) => (
          <Tick key={value} left={left} foot={scaleAt} words={formatTick(value)} />
        ))}
        {bars.map((row, place) => (
          <Bar key={place} chart={id} row={row} total={format(row.total)} numbered={parts.length > 1} />
        ))}
      </svg>
    </ChartFigure>
  );
}

/** A negative or broken figure is a fault of who asks for the picture, and never of what a person typed. */
function broken(fault: string): never {
  throw new Error(`No chart can be drawn of these figures: ${fault}`);
}

function Tick({ left, foot, words }: { left: number; foot: number; words: string }) {
  const anchor = left === 0 ? "start" : left > 99 ? "end" : "middle";
  return (
    <>
      <line className="app-chart__line" x1={`${left}%`} x2={`${left}%`} y1="0" y2={foot} />
      <text className="app-chart__tick" x={`${left}%`} y={foot + 20} textAnchor={anchor}>
        {words}
      </text>
    </>
  );
}

/** A part narrower than this has no room for its number; what is drawn on it is the same as in the key. */
const roomForNumber = 7;

function Bar({ chart, row, total, numbered }: { chart: string; row: PlacedRow; total: string; numbered: boolean }) {
  const { lines, labelAt, barAt, segments } = row;
  return (
    <>
      {lines.map((words, line) => (
        <text key={line} className="app-chart__label" x="0" y={labelAt + line * lineHeight}>
          {words}
        </text>
      ))}
      <text className="app-chart__total" x="100%" y={labelAt} textAnchor="end">
        {total}
      </text>
      {segments.map(({ part, left, width }) => (
        <rect
          key={part}
          className="app-chart__edge"
          x={`${left}%`}
          y={barAt}
          width={`${width}%`}
          height={barHeight}
          fill={`url(#${patternId(chart, part)})`}
        />
      ))}
      {numbered &&
        segments
          .filter(({ width }) => width >= roomForNumber)
          .map(({ part, left, width }) => (
            <text
              key={part}
              className="app-chart__number"
              x={`${left + width / 2}%`}
              y={barAt + barHeight / 2 + 5}
              textAnchor="middle"
            >
              {part + 1}
            </text>
          ))}
    </>
  );
}
