import { SummaryCard } from "~/ui/summary-card";
import { Table } from "~/ui/table";

interface JoinRequestsProps {
  readonly requests: readonly {
    readonly requestId: string;
    readonly name: string;
    readonly email: string;
    readonly asked: string;
    readonly until: string;
  }[];
  readonly more: boolean;
}

/** Who waits for an answer of one's own organisation; nothing where nobody does. */
export function JoinRequests({ requests, more }: JoinRequestsProps) {
  if (requests.length === 0) return null;
  return (
    <SummaryCard title="People who ask to join">
      <Table
        caption="People who ask to join"
        captionHidden
        rowHeader
        columns={[{ text: "Name" }, { text: "E-mail" }, { text: "Asked" }, { text: "Answer by" }]}
        rows={requests.map(({ requestId, name, email, asked, until }) => [
          <a key="name" className="govuk-link" href={`/supplier/people/requests/${requestId}`}>
            <span className="govuk-visually-hidden">Answer </span>
            {name}
          </a>,
          email,
          asked,
          until,
        ])}
      />
      {more && <p className="govuk-body">More people wait. You see them here when you have answered these.</p>}
    </SummaryCard>
  );
}
