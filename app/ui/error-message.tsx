import type { ComponentPropsWithoutRef } from "react";
import { classes } from "./classes";

export type ErrorMessageProps = ComponentPropsWithoutRef<"p"> & {
  /** Read before the sentence; `null` where the sentence says itself that something is wrong. */
  hiddenText?: string | null;
};

export function ErrorMessage({ hiddenText = "Error", className, children, ...rest }: ErrorMessageProps) {
  return (
    <p {...rest} className={classes("govuk-error-message", className)}>
      {hiddenText !== null && (
        <>
          <span className="govuk-visually-hidden">{hiddenText}:</span>{" "}
        </>
      )}
      {children}
    </p>
  );
}
