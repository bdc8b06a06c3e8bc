import { formatHundredths, shortHundredths } from "~/core/marks";
import { formatPounds } from "~/core/money";
import { Details } from "~/ui/details";
import { EmptyState } from "~/ui/empty-state";
import { Preserved } from "~/ui/preserved";
import { Table } from "~/ui/table";

interface Line {
  readonly label: string;
  readonly organisationName: string;
  readonly pricePence: number;
  readonly priceMarks: number;
  readonly priceWorking: string;
  readonly worthPence: number;
  readonly quantityMarks: number | undefined;
  readonly quantityWorking: string | undefined;
  readonly pledges: readonly {
    readonly title: string;
    readonly unit: string;
    readonly quantityHundredths: number;
    readonly proxyPence: number | null;
    readonly how: string;
  }[];
}

export interface PricesProps {
  readonly lots: readonly {
    readonly lotTitle: string;
    readonly lowestPence: number | undefined;
    readonly priceWeight: number;
    readonly quantityWeight: number | undefined;
    readonly lines: readonly Line[];
  }[];
}

/** The sum shown, not only the result: every price, the lowest, the formula with its numbers in, the marks. */
export function Prices({ lots }: PricesProps) {
  return lots.map(({ lotTitle, lowestPence, priceWeight, quantityWeight, lines }) => (
    <section key={lotTitle}>
      <h2 className="govuk-heading-m">{lotTitle}</h2>
      {lowestPence === undefined ? (
        <EmptyState text="No bid was received for this lot." />
      ) : (
        <>
          <p className="govuk-body">
            The lowest price is {formatPounds(lowestPence)}. Marks for price: {formatHundredths(priceWeight)} × the
            lowest price ÷ this bid’s price, rounded half up to two decimals.
          </p>
          <Table
            caption={`Prices, ${lotTitle}`}
            captionHidden
            columns={[
              { text: "Bidder" },
              { text: "Price", numeric: true },
              { text: "Sum" },
              { text: "Marks", numeric: true },
            ]}
            rowHeader
            rows={lines.map((line) => [
              nameOf(line),
              formatPounds(line.pricePence),
              line.priceWorking,
              formatHundredths(line.priceMarks),
            ])}
          />
          {quantityWeight !== undefined && <Amounts lotTitle={lotTitle} weight={quantityWeight} lines={lines} />}
        </>
      )}
    </section>
  ));
}

interface AmountsProps {
  readonly lotTitle: string;
  readonly weight: number;
  readonly lines: readonly Line[];
}

function Amounts({ lotTitle, weight, lines }: AmountsProps) {
  return (
    <>
      <h3 className="govuk-heading-s">Pledged amounts</h3>
      <p className="govuk-body">
        Marks: {formatHundredths(weight)} × this bid’s amount ÷ the highest amount. The pounds for each unit are
        illustrative.
      </p>
      <Table
        caption={`Pledged amounts, ${lotTitle}`}
        captionHidden
        columns={[
          { text: "Bidder" },
          { text: "Amount", numeric: true },
          { text: "Sum" },
          { text: "Marks", numeric: true },
        ]}
        rowHeader
        rows={lines.map((line) => [
          nameOf(line),
          formatPounds(line.worthPence),
          line.quantityWorking,
          formatHundredths(line.quantityMarks ?? 0),
        ])}
      />
      {lines.map((line) => (
        <Details key={line.label} summary={`Pledges of ${nameOf(line)}`}>
          {line.pledges.length === 0 && <p className="govuk-body">No pledges.</p>}
          {line.pledges.map(({ title, unit, quantityHundredths, proxyPence, how }) => (
            <section key={title}>
              <p className="govuk-body">
                <strong>{title}</strong>: {shortHundredths(quantityHundredths)} ({unit}
                {proxyPence === null ? ", no pounds" : `, ${formatPounds(proxyPence)} each`})
              </p>
              <Preserved>{how}</Preserved>
            </section>
          ))}
        </Details>
      ))}
    </>
  );
}

function nameOf({ organisationName, label }: Line): string {
  return `${organisationName} (${label})`;
}
