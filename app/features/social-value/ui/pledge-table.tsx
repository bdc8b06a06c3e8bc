import { formatPounds } from "~/core/money";
import { shortHundredths } from "~/core/marks";
import { EmptyState } from "~/ui/empty-state";
import { Money } from "~/ui/money";
import { Preserved } from "~/ui/preserved";
import { Table } from "~/ui/table";
import { pledgeWorth, totalWorth, worthInPence } from "../rules";

interface PledgeTableProps {
  readonly caption?: string;
  readonly pledges: readonly {
    readonly title: string;
    readonly unit: string;
    readonly quantityHundredths: number;
    readonly proxyPence: number;
    readonly how: string;
  }[];
}

/** Pledges with the sum shown, not only the result. The pounds are illustrative, and the table says so. */
export function PledgeTable({ caption = "Pledges", pledges }: PledgeTableProps) {
  if (pledges.length === 0) return <EmptyState text="No pledges." />;
  const rows = pledges.map(({ title, unit, quantityHundredths, proxyPence, how }) => [
    `${title} (unit: ${unit})`,
    <Preserved key="how">{how}</Preserved>,
    `${shortHundredths(quantityHundredths)} × ${formatPounds(proxyPence)}`,
    <Money key="worth" pence={worthInPence(pledgeWorth(quantityHundredths, proxyPence))} />,
  ]);
  const total = ["All pledges together", "", "", <Money key="total" pence={worthInPence(totalWorth(pledges))} />];
  return (
    <>
      <Table
        caption={caption}
        columns={[
          { text: "What is pledged" },
          { text: "How" },
          { text: "How many", numeric: true },
          { text: "Counts as", numeric: true },
        ]}
        rowHeader
        rows={[...rows, total]}
      />
      <IllustrativePounds />
    </>
  );
}

/** Said wherever pounds stand beside a pledge (domain.md §5.3, §13). */
export function IllustrativePounds() {
  return (
    <p className="govuk-hint">
      The pounds are illustrative. They let different pledges be compared. They are not money that anyone pays.
    </p>
  );
}
