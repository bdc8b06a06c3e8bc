import { Table } from "~/ui/table";
import type { SeenStage } from "../rules/stages";

interface InvitedLotsProps {
  readonly address: string;
  readonly lots: readonly {
    readonly id: string;
    readonly code: string;
    readonly title: string;
    readonly settings: readonly string[];
  }[];
  readonly seen: SeenStage;
}

/** One bid for each lot, naming the settings it is for. */
export function InvitedLots({ address, lots, seen }: InvitedLotsProps) {
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
          {seen === "PUBLISHED" ? "Write or see your bid" : "See your bid"}
          <span className="govuk-visually-hidden"> for lot {code}</span>
        </a>,
      ])}
    />
  );
}
