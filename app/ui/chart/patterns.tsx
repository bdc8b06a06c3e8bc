/** Parts are told apart by what is drawn on them and by a number, and only then by colour. */

/** Strokes in a square of eight pixels, on one of eight grounds; the first has none. */
const strokes = [
  "",
  "M-2 2l4-4M0 8l8-8M6 10l4-4",
  "M0 4h8",
  "M3 3h2v2h-2z",
  "M4 0v8",
  "M-2 6l4 4M0 0l8 8M6-2l4 4",
  "M0 4h8M4 0v8",
  "M0 0l8 8M0 8l8-8",
];

export function patternId(chart: string, part: number): string {
  return `${chart}-part-${part % strokes.length}`;
}

export function Patterns({ chart, parts }: { chart: string; parts: number }) {
  return (
    <defs>
      {strokes.slice(0, parts).map((path, part) => (
        <pattern key={path} id={patternId(chart, part)} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" className={`app-chart__ground app-chart__ground--${part}`} />
          {path !== "" && <path d={path} className="app-chart__stroke" />}
        </pattern>
      ))}
    </defs>
  );
}

/** What each part is called, with the number that stands in it. */
export function Key({ chart, parts }: { chart: string; parts: readonly string[] }) {
  return (
    <ol className="app-chart__key">
      {parts.map((part, place) => (
        <li key={place} className="app-chart__key-item">
          <svg className="app-chart__swatch" width="28" height="28" aria-hidden="true" focusable="false">
            <rect
              x="1"
              y="1"
              width="26"
              height="26"
              className="app-chart__edge"
              fill={`url(#${patternId(chart, place)})`}
            />
            <text x="14" y="19" textAnchor="middle" className="app-chart__number">
              {place + 1}
            </text>
          </svg>
          <span dir="auto">
            <span className="govuk-visually-hidden">{place + 1}: </span>
            {part}
          </span>
        </li>
      ))}
    </ol>
  );
}
