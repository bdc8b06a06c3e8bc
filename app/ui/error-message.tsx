import type { ComponentPropsWithoutRef } from "react";
import { classes } from "./classes";

export function ErrorMessage({ className, children, ...rest }: ComponentPropsWithoutRef<"p">) {
  return (
    <p {...rest} className={classes("govuk-error-message", className)}>
      <span className="govuk-visually-hidden">Error:</span> {children}
    </p>
  );
}
