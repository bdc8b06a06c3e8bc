import { Table } from "~/ui/table";

interface InvitedLotsProps {
  readonly address: string;
  readonly lots: readonly {
    readonly id: string;
    readonly code: string;
    readonly title: string;
    readonly settings: readonly string[];
  }[];
  readonly open: boolean;
}

/** One bid for each lot, naming the settings it is for. */
export function InvitedLots({ address, lots, open }: InvitedLotsProps) {
  return (
    <Table
      caption="Lots you are invited to"
      captionHidden
      columns={[{ text: "Lot" }, { text: "With your settings" }, { text: "Your bid" }]}
      rowHeader
      rows={lots.map(({ id, code, title, settings }) => [
        `${code}: ${title}`,
        settings.join(", "),
        <a key="bid" className="govuk-link" href={`${address}/${id}/bid`}>
          {open ? "Write or see your bid" : "See your bid"}
          <span className="govuk-visually-hidden"> for lot {code}</span>
        </a>,
      ])}
    />
  );
}
