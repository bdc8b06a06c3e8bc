import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classes } from "./classes";

export type DetailsProps = ComponentPropsWithoutRef<"details"> & { summary: ReactNode };

export function Details({ summary, className, children, ...rest }: DetailsProps) {
  return (
    <details {...rest} className={classes("govuk-details", className)}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
