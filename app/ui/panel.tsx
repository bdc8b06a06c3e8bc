import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classes } from "./classes";

export type PanelProps = Omit<ComponentPropsWithoutRef<"div">, "title"> & {
  title: ReactNode;
  /** 1, so that the Page around it goes without a title; 2 where the Page has one. */
  headingLevel?: 1 | 2;
  /** A question that stops somebody on their way, in place of a confirmation; only then there is something to press. */
  interruption?: boolean;
  actions?: ReactNode;
  actionsProps?: ComponentPropsWithoutRef<"div">;
};

/** The panel of a confirmation page: what has happened and its reference. */
export function Panel({
  title,
  headingLevel = 1,
  interruption,
  actions,
  actionsProps,
  className,
  children,
  ...rest
}: PanelProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div
      {...rest}
      className={classes(
        "govuk-panel",
        interruption ? "govuk-panel--interruption" : "govuk-panel--confirmation",
        className,
      )}
    >
      <Heading className="govuk-panel__title">{title}</Heading>
      {children && <div className="govuk-panel__body">{children}</div>}
      {interruption && (actions ?? actionsProps) && (
        <div {...actionsProps} className={classes("govuk-panel__actions", actionsProps?.className)}>
          {actions && <div className="govuk-button-group">{actions}</div>}
        </div>
      )}
    </div>
  );
}
