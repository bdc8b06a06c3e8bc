import { EmptyState } from "../empty-state";
import { ChartFigure, type ChartFigureProps } from "./figure";
import { linesOf } from "./labels";
import { placeLines, plotHeight, type LineData, type PlacedLine } from "./lines";

export type LineChartProps = Omit<ChartFigureProps, "children"> &
  LineData & {
    /** A figure in words, with its unit. */
    format: (value: number) => string;
  };

const footHeight = 30;

/** Lines over steps of time, each with its name at its end, told apart by their dashes. */
export function LineChart({ along, series, format, ...figure }: LineChartProps) {
  const placed = placeLines({ along, series });
  if (!placed.ok) {
    if (placed.refusal === "EMPTY") return <EmptyState text="There is nothing to show yet." />;
    throw new Error(`No chart can be drawn of these figures: ${placed.refusal}`);
  }
  const { lines, ticks, steps } = placed.value;
  const { id } = figure;
  return (
    <ChartFigure {...figure}>
      <svg
        className="app-chart__picture"
        width="100%"
        height={plotHeight + footHeight}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-description`}
        focusable="false"
      >
        {ticks.map(({ value, top }) => (
          <g key={value}>
            <line className="app-chart__line" x1="0" x2="100%" y1={down(top)} y2={down(top)} />
            <text className="app-chart__tick" x="0" y={down(top) - 4}>
              {format(value)}
            </text>
          </g>
        ))}
        <svg x="0" y="0" width="100%" height={plotHeight} viewBox="0 0 100 100" preserveAspectRatio="none">
          {lines.map(({ path }, place) => (
            <path key={place} className={`app-chart__path app-chart__path--${place % 4}`} d={path} />
          ))}
        </svg>
        {lines.map((line, place) => (
          <Ends key={place} line={line} format={format} />
        ))}
        {steps.map(({ label, left, anchor }) => (
          <text key={left} className="app-chart__tick" x={`${left}%`} y={plotHeight + 20} textAnchor={anchor}>
            {label}
          </text>
        ))}
      </svg>
    </ChartFigure>
  );
}

function down(top: number): number {
  return (top * plotHeight) / 100;
}

function Ends({
  line: { label, points, labelAt, last },
  format,
}: {
  line: PlacedLine;
  format: (value: number) => string;
}) {
  return (
    <>
      {points.map(({ left, top }) => (
        <circle key={left} className="app-chart__point" cx={`${left}%`} cy={down(top)} r="4" />
      ))}
      {labelAt !== undefined && last !== undefined && (
        <text className="app-chart__total" x="100%" y={labelAt} textAnchor="end">
          {linesOf(label)[0]}: {format(last)}
        </text>
      )}
    </>
  );
}
