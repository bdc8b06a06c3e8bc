import { ukExact, type Instant } from "~/core/time";
import { EmptyState } from "~/ui/empty-state";
import { Table } from "~/ui/table";

interface OpenedBidsProps {
  /** Of the competition. */
  readonly address: string;
  readonly lots: readonly {
    readonly id: string;
    readonly name: string;
    readonly bids: readonly {
      readonly bidId: string;
      readonly label: string;
      readonly organisationName: string;
      readonly receivedAt: Instant;
    }[];
  }[];
}

export function OpenedBids({ address, lots }: OpenedBidsProps) {
  return (
    <>
      {lots.map(({ id, name, bids }) =>
        bids.length === 0 ? (
          <section key={id}>
            <h2 className="govuk-heading-m">{name}</h2>
            <EmptyState text="No bids were received in time for this lot." />
          </section>
        ) : (
          <Table
            key={id}
            caption={name}
            captionSize="m"
            columns={[{ text: "Bid" }, { text: "Bidder" }, { text: "Received" }]}
            rowHeader
            rows={bids.map(({ bidId, label, organisationName, receivedAt }) => [
              <a key="bid" className="govuk-link" href={`${address}/bids/${bidId}`}>
                {label}
              </a>,
              organisationName,
              ukExact(receivedAt),
            ])}
          />
        ),
      )}
    </>
  );
}
