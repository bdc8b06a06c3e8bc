import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classes } from "./classes";

/** Sizes of labels and legends, as GOV.UK names them. */
export type LabelSize = "s" | "m" | "l" | "xl";

export type LabelProps = Omit<ComponentPropsWithoutRef<"label">, "htmlFor"> & {
  for?: string;
  size?: LabelSize;
  /** The label is the page's only heading; leave the title of the Page out then. */
  isHeading?: boolean;
  children: ReactNode;
};

/** Nothing where there are no words. */
export function Label({ for: fieldId, size, isHeading, className, children, ...rest }: LabelProps) {
  if (children === undefined) return null;
  const label = (
    <label {...rest} className={classes("govuk-label", size && `govuk-label--${size}`, className)} htmlFor={fieldId}>
      {children}
    </label>
  );
  return isHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label;
}
