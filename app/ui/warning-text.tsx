import type { ComponentPropsWithoutRef } from "react";
import { classes } from "./classes";

export type WarningTextProps = ComponentPropsWithoutRef<"div"> & {
  /** Read aloud in place of the picture. */
  iconText?: string;
};

export function WarningText({ iconText = "Warning", className, children, ...rest }: WarningTextProps) {
  return (
    <div {...rest} className={classes("govuk-warning-text", className)}>
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{iconText}</span> {children}
      </strong>
    </div>
  );
}
