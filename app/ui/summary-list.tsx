import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classes } from "./classes";
import { SummaryCard, type SummaryCardProps } from "./summary-card";
import { SummaryAction, type SummaryActionProps } from "./summary-action";

export type SummaryRow = {
  key: ReactNode;
  value: ReactNode;
  actions?: SummaryActionProps[];
  className?: string;
  /** Widths of the three cells, where the usual ones do not fit. */
  keyClassName?: string;
  valueClassName?: string;
  actionsClassName?: string;
};

export type SummaryListProps = ComponentPropsWithoutRef<"dl"> & {
  rows: SummaryRow[];
  noBorder?: boolean;
  card?: Omit<SummaryCardProps, "children">;
};

/** Facts with their names. `hiddenText` of an action says what is changed, for people who hear links alone. */
export function SummaryList({ rows, noBorder, card, className, ...rest }: SummaryListProps) {
  const anyActions = rows.some(({ actions }) => actions && actions.length > 0);
  const list = (
    <dl {...rest} className={classes("govuk-summary-list", noBorder && "govuk-summary-list--no-border", className)}>
      {rows.map((row, index) => (
        <SummaryItem key={index} row={row} anyActions={anyActions} cardTitle={card?.title} />
      ))}
    </dl>
  );
  return card ? <SummaryCard {...card}>{list}</SummaryCard> : list;
}

type ItemProps = { row: SummaryRow; anyActions: boolean; cardTitle: ReactNode };

function SummaryItem({ row, anyActions, cardTitle }: ItemProps) {
  const { key, value, actions = [], className } = row;
  const withoutActions = anyActions && actions.length === 0;
  return (
    <div
      className={classes("govuk-summary-list__row", withoutActions && "govuk-summary-list__row--no-actions", className)}
    >
      <dt className={classes("govuk-summary-list__key", row.keyClassName)}>{key}</dt>
      <dd className={classes("govuk-summary-list__value", row.valueClassName)}>{value}</dd>
      {actions.length > 0 && (
        <dd className={classes("govuk-summary-list__actions", row.actionsClassName)}>
          <SummaryActions actions={actions} cardTitle={cardTitle} />
        </dd>
      )}
    </div>
  );
}

function SummaryActions({ actions, cardTitle }: { actions: SummaryActionProps[]; cardTitle: ReactNode }) {
  const [first, ...others] = actions;
  if (first && others.length === 0) return <SummaryAction {...first} cardTitle={cardTitle} />;
  return (
    <ul className="govuk-summary-list__actions-list">
      {actions.map((action, place) => (
        <li key={place} className="govuk-summary-list__actions-list-item">
          <SummaryAction {...action} cardTitle={cardTitle} />
        </li>
      ))}
    </ul>
  );
}
