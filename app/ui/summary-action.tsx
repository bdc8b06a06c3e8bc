import type { ReactNode } from "react";

export type SummaryActionProps = {
  href: string;
  text: string;
  /** What the action is about, `name` after "Change", for people who hear links without their row. */
  hiddenText?: string;
  cardTitle?: ReactNode;
};

export function SummaryAction({ href, text, hiddenText, cardTitle }: SummaryActionProps) {
  return (
    <a className="govuk-link" href={href}>
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
