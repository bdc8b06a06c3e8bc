import type { ComponentPropsWithoutRef, ReactNode } from "react";
import type { FormError } from "~/core/form-state";
import { classes } from "./classes";

export type ErrorSummaryProps = ComponentPropsWithoutRef<"div"> & {
  errors: (Omit<FormError, "message"> & { message: ReactNode; linkProps?: ComponentPropsWithoutRef<"a"> })[];
  heading?: ReactNode;
  /** A sentence above the list. */
  description?: ReactNode;
};

/** Takes focus through the GOV.UK script; without it the alert is announced and the links still lead to the fields. */
export function ErrorSummary({
  errors,
  heading = "There is a problem",
  description,
  className,
  ...rest
}: ErrorSummaryProps) {
  return (
    <div {...rest} className={classes("govuk-error-summary", className)} data-module="govuk-error-summary">
      <div role="alert">
        <h2 className="govuk-error-summary__title">{heading}</h2>
        <div className="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {errors.length > 0 && (
            <ul className="govuk-list govuk-error-summary__list">
              {errors.map(({ field, message, linkProps }, place) => (
                <li key={place}>
                  {field ? (
                    <a {...linkProps} href={`#${field}`}>
                      {message}
                    </a>
                  ) : (
                    message
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
}
