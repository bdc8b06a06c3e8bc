import { SummaryList } from "~/ui/summary-list";

interface OwnRequestsProps {
  readonly requests: readonly {
    readonly requestId: string;
    readonly name: string;
    readonly asked: string;
    readonly until: string;
  }[];
}

/** Where a person asked to join and waits; nothing where they wait nowhere. */
export function OwnRequests({ requests }: OwnRequestsProps) {
  if (requests.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Organisations you asked to join</h2>
      {requests.map(({ requestId, name, asked, until }) => (
        <SummaryList
          key={requestId}
          card={{
            title: name,
            actions: [{ href: `/account/requests/${requestId}/take-back`, text: "Take it back" }],
          }}
          rows={[
            { key: "You asked", value: asked },
            { key: "They can answer until", value: until },
          ]}
        />
      ))}
    </>
  );
}
