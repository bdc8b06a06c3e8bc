import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classes } from "./classes";

/** `numeric` columns are right-aligned in figures of equal width. */
export type Column = { text: string; numeric?: boolean; className?: string };

export type TableProps = Omit<ComponentPropsWithoutRef<"table">, "rows"> & {
  caption?: ReactNode;
  captionSize?: "s" | "m" | "l" | "xl";
  /** For a caption that repeats the heading above: still read aloud. */
  captionHidden?: boolean;
  columns: Column[];
  /** Cells in the order of the columns. */
  rows: ReactNode[][];
  /** The first cell names its row. */
  rowHeader?: boolean;
  /** On a narrow screen each row becomes a card. `false` for a table of two short columns, which fits as it is. */
  cards?: boolean;
};

export function Table({
  caption,
  captionSize,
  captionHidden,
  columns,
  rows,
  rowHeader,
  cards = true,
  className,
  ...rest
}: TableProps) {
  return (
    <table {...rest} className={classes("govuk-table", cards && "app-table--cards", className)}>
      {caption && (
        <caption
          className={classes(
            "govuk-table__caption",
            captionSize && `govuk-table__caption--${captionSize}`,
            captionHidden && "govuk-visually-hidden",
          )}
        >
          {caption}
        </caption>
      )}
      {columns.some(({ text }) => text) && <TableHead columns={columns} />}
      <tbody className="govuk-table__body">
        {rows.map((cells, index) => (
          <tr key={index} className="govuk-table__row">
            {cells.map((cell, place) => (
              <Cell key={place} column={columns[place]} header={rowHeader === true && place === 0} labelled={cards}>
                {cell}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TableHead({ columns }: { columns: Column[] }) {
  return (
    <thead className="govuk-table__head">
      <tr className="govuk-table__row">
        {columns.map(({ text, numeric, className }) => (
          <th
            key={text}
            scope="col"
            className={classes("govuk-table__header", numeric && "govuk-table__header--numeric", className)}
          >
            {text}
          </th>
        ))}
      </tr>
    </thead>
  );
}

type CellProps = { column: Column | undefined; header: boolean; labelled: boolean; children: ReactNode };

/** `data-label` carries the column's name into the card of a narrow screen. */
function Cell({ column, header, labelled, children }: CellProps) {
  if (header) {
    return (
      <th scope="row" className="govuk-table__header">
        {children}
      </th>
    );
  }
  return (
    <td
      className={classes("govuk-table__cell", column?.numeric && "govuk-table__cell--numeric")}
      data-label={labelled && column?.text ? column.text : undefined}
    >
      {children}
    </td>
  );
}
