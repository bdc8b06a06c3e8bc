import type { ReactNode } from "react";
import type { FormError } from "~/core/form-state";
import { BackLink } from "./back-link";
import { ErrorSummary } from "./error-summary";

export type PageProps = {
  /** The page's one h1. Left out only where a label, a legend or a panel is the heading. */
  title?: ReactNode;
  /** A line above the title: what this page is part of. */
  caption?: ReactNode;
  back?: { href: string; text?: string };
  /** Breadcrumbs, for pages that are reached in many ways. */
  trail?: ReactNode;
  /** Sentences of a form that was refused: they come before the heading. */
  errors?: FormError[];
  /** A notification that comes before the heading. */
  banner?: ReactNode;
  /** The whole width, for tables and dashboards; text reads best at two thirds. */
  wide?: boolean;
  children: ReactNode;
};

export function Page({ title, caption, back, trail, errors = [], banner, wide, children }: PageProps) {
  return (
    <div className="govuk-width-container">
      {trail}
      {back && <BackLink href={back.href}>{back.text ?? "Back"}</BackLink>}
      <main className="govuk-main-wrapper" id="main-content">
        <div className="govuk-grid-row">
          <div className={wide ? "govuk-grid-column-full" : "govuk-grid-column-two-thirds"}>
            {errors.length > 0 && <ErrorSummary errors={errors} />}
            {banner}
            {caption && <span className="govuk-caption-l">{caption}</span>}
            {title && <h1 className="govuk-heading-l">{title}</h1>}
            {children}
          </div>
        </div>
      </main>
    </div>
  );
}
