import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classes } from "./classes";
import { SummaryAction, type SummaryActionProps } from "./summary-action";

export type SummaryCardProps = Omit<ComponentPropsWithoutRef<"div">, "title"> & {
  title?: ReactNode;
  headingLevel?: 2 | 3 | 4;
  actions?: SummaryActionProps[];
  children: ReactNode;
};

/** A titled frame around a summary list, for one thing among several of its kind. */
export function SummaryCard({ title, headingLevel = 2, actions = [], className, children, ...rest }: SummaryCardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div {...rest} className={classes("govuk-summary-card", className)}>
      <div className="govuk-summary-card__title-wrapper">
        {title && <Heading className="govuk-summary-card__title">{title}</Heading>}
        <CardActions actions={actions} title={title} />
      </div>
      <div className="govuk-summary-card__content">{children}</div>
    </div>
  );
}

function CardActions({ actions, title }: { actions: SummaryActionProps[]; title: ReactNode }) {
  const [first, ...others] = actions;
  if (!first) return null;
  if (others.length === 0) {
    return (
      <div className="govuk-summary-card__actions">
        <SummaryAction {...first} cardTitle={title} />
      </div>
    );
  }
  return (
    <ul className="govuk-summary-card__actions">
      {actions.map((action, place) => (
        <li key={place} className="govuk-summary-card__action">
          <SummaryAction {...action} cardTitle={title} />
        </li>
      ))}
    </ul>
  );
}
