import type { ReactNode } from "react";

export type ChartFigureProps = {
  /** Begins every id of the chart; no other chart of the page has it. */
  id: string;
  /** One message, as a sentence: what the picture shows. */
  title: string;
  /** What is drawn, for people who do not see it: what stands where, and in which unit. */
  description: string;
  /** Whose figures they are, and of when. */
  source: string;
  /** The same figures as a table. */
  table: ReactNode;
  children: ReactNode;
};

/** A picture of figures with its message above, whose figures they are below, and the figures themselves beside it. */
export function ChartFigure({ id, title, description, source, table, children }: ChartFigureProps) {
  return (
    <>
      <figure className="app-chart" aria-labelledby={`${id}-title`}>
        <figcaption>
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1" id={`${id}-title`} dir="auto">
            {title}
          </h3>
          <p className="govuk-body-s" id={`${id}-description`} dir="auto">
            {description}
          </p>
        </figcaption>
        {children}
        <p className="govuk-body-s app-chart__source">{source}</p>
      </figure>
      {table}
    </>
  );
}
