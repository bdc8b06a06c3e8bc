import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classes } from "./classes";
import type { LabelSize } from "./label";

export type LegendProps = {
  legend?: ReactNode;
  legendSize?: LabelSize;
  legendClassName?: string;
  /** The legend is the page's only heading; leave the title of the Page out then. */
  legendIsHeading?: boolean;
};

export type FieldsetProps = ComponentPropsWithoutRef<"fieldset"> & LegendProps;

export function Fieldset({
  legend,
  legendSize,
  legendClassName,
  legendIsHeading,
  className,
  children,
  ...rest
}: FieldsetProps) {
  return (
    <fieldset {...rest} className={classes("govuk-fieldset", className)}>
      {legend && (
        <legend
          className={classes(
            "govuk-fieldset__legend",
            legendSize && `govuk-fieldset__legend--${legendSize}`,
            legendClassName,
          )}
        >
          {legendIsHeading ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend}
        </legend>
      )}
      {children}
    </fieldset>
  );
}
