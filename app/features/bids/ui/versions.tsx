import { ukExact, type Instant } from "~/core/time";
import { Table } from "~/ui/table";
import { versionStateNames, type VersionState } from "../rules/states";

interface VersionsProps {
  readonly versions: readonly {
    readonly id: string;
    readonly number: number;
    readonly state: VersionState;
    readonly receipt: string;
    readonly receivedAt: Instant;
  }[];
}

/** Every version that was received, newest first, each with its receipt. */
export function Versions({ versions }: VersionsProps) {
  if (versions.length === 0) return null;
  return (
    <Table
      caption="What we received from you"
      captionSize="m"
      columns={[{ text: "Version" }, { text: "Receipt" }, { text: "Received" }, { text: "Now" }]}
      rowHeader
      rows={versions.map(({ id, number, state, receipt, receivedAt }) => [
        number,
        <a key="receipt" className="govuk-link" href={`/supplier/receipts/${id}`}>
          {receipt}
        </a>,
        ukExact(receivedAt),
        versionStateNames[state],
      ])}
    />
  );
}
