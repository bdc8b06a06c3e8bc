import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classes } from "./classes";

export type SummaryActionProps = Omit<ComponentPropsWithoutRef<"a">, "children"> & {
  text: ReactNode;
  /** What the action is about, `name` after "Change", for people who hear links without their row. */
  hiddenText?: string;
  cardTitle?: ReactNode;
};

export function SummaryAction({ text, hiddenText, cardTitle, className, ...link }: SummaryActionProps) {
  return (
    <a {...link} className={classes("govuk-link", className)}>
      {text}
      {(hiddenText ?? cardTitle) && (
        <span className="govuk-visually-hidden">
          {hiddenText && ` ${hiddenText}`}
          {cardTitle && <> ({cardTitle})</>}
        </span>
      )}
    </a>
  );
}
