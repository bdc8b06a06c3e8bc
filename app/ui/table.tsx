import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classes } from "./classes";

/** `numeric` columns are right-aligned in figures of equal width. */
export type Column = {
  text: ReactNode;
  numeric?: boolean;
  className?: string;
  headerProps?: ComponentPropsWithoutRef<"th">;
};

/** A cell with attributes of its own, such as one that spans others. */
export type CellWithProps = { content: ReactNode; cellProps: ComponentPropsWithoutRef<"td"> };

export type TableProps = Omit<ComponentPropsWithoutRef<"table">, "rows"> & {
  caption?: ReactNode;
  captionSize?: "s" | "m" | "l" | "xl";
  /** For a caption that repeats the heading above: still read aloud. */
  captionHidden?: boolean;
  columns: Column[];
  /** Cells in the order of the columns. */
  rows: (ReactNode | CellWithProps)[][];
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
              <Cell
                key={place}
                column={columns[place]}
                header={rowHeader === true && place === 0}
                labelled={cards}
                {...propsOf(cell)}
              />
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
        {columns.map(({ text, numeric, className, headerProps }, place) => (
          <th
            key={place}
            {...headerProps}
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

function propsOf(cell: ReactNode | CellWithProps): ComponentPropsWithoutRef<"td"> {
  if (typeof cell !== "object" || cell === null || !("cellProps" in cell)) return { children: cell };
  return { ...cell.cellProps, children: cell.content };
}

type CellProps = ComponentPropsWithoutRef<"td"> & { column: Column | undefined; header: boolean; labelled: boolean };

/** `data-label` carries the column's name into the card of a narrow screen. */
function Cell({ column, header, labelled, className, ...cell }: CellProps) {
  if (header) return <th {...cell} scope="row" className={classes("govuk-table__header", className)} />;
  return (
    <td
      data-label={labelled && typeof column?.text === "string" && column.text ? column.text : undefined}
      {...cell}
      className={classes("govuk-table__cell", column?.numeric && "govuk-table__cell--numeric", className)}
    />
  );
}
