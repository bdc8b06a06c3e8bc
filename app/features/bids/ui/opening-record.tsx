import { ukDateTime, ukExact, type Instant } from "~/core/time";
import { Details } from "~/ui/details";
import { EmptyState } from "~/ui/empty-state";
import { SummaryList } from "~/ui/summary-list";
import { Table } from "~/ui/table";
import { WarningText } from "~/ui/warning-text";
import { howLate } from "../rules/receipt";

interface Recorded {
  readonly bidId: string;
  readonly lot: string;
  readonly bidder: string;
  readonly number: number;
  readonly receipt: string;
  readonly receivedAt: Instant;
  readonly manifestSha256: string;
  readonly files: readonly string[];
}

export interface OpeningRecordProps {
  /** Of the competition. */
  readonly address: string;
  readonly openedAt: Instant;
  readonly deadlineAt: Instant;
  readonly officerName: string;
  readonly witnessName: string;
  readonly bids: readonly (Recorded & { readonly label: string })[];
  readonly altered: readonly Recorded[];
  readonly late: readonly Recorded[];
  readonly content: string;
  readonly sha256: string;
}

/** The record made at the opening: which bids, when they came, their fingerprints. No amounts: prices are closed. */
export function OpeningRecordPage(props: OpeningRecordProps) {
  const { address, openedAt, deadlineAt, officerName, witnessName, bids, altered, late } = props;
  return (
    <>
      <SummaryList
        rows={[
          { key: "Opened", value: ukExact(openedAt) },
          { key: "Deadline", value: ukDateTime(deadlineAt) },
          { key: "Officer", value: officerName },
          { key: "Witness", value: witnessName },
        ]}
      />
      {bids.length === 0 ? (
        <EmptyState text="No bids were received in time.">
          <p className="govuk-body">Nothing is scored. Decide whether to run the competition again.</p>
        </EmptyState>
      ) : (
        <>
          <Bids caption="Opened" rows={bids} />
          <p className="govuk-body">
            Next, everyone who reads or scores them says whether they have an interest in a bidder.{" "}
            <a className="govuk-link" href={`${address}/declare`}>
              Declare interests
            </a>{" "}
            ·{" "}
            <a className="govuk-link" href={`${address}/bids`}>
              Read the bids
            </a>
          </p>
        </>
      )}
      {altered.length > 0 && (
        <>
          <WarningText>
            What is kept of these bids is not what was received. They were not opened. Tell your auditor now.
          </WarningText>
          <Bids caption="Not opened: altered" rows={altered} />
        </>
      )}
      {late.length > 0 && <Late deadlineAt={deadlineAt} late={late} />}
      <Details summary="The record as it was written">
        <p className="govuk-body">
          SHA-256 of this text: <code className="app-preserved">{props.sha256}</code>
        </p>
        <code className="app-preserved">{props.content}</code>
      </Details>
    </>
  );
}

function Bids({
  caption,
  rows,
}: {
  readonly caption: string;
  readonly rows: readonly (Recorded & { label?: string })[];
}) {
  return (
    <Table
      caption={caption}
      captionSize="m"
      columns={[
        { text: "Bid" },
        { text: "Lot" },
        { text: "Received" },
        { text: "Receipt" },
        { text: "Fingerprint (SHA-256)" },
        { text: "Files", numeric: true },
      ]}
      rowHeader
      rows={rows.map(({ bidId, label, bidder, lot, receivedAt, receipt, number, manifestSha256, files }) => [
        <span key={bidId}>
          {label !== undefined && (
            <>
              {label}
              <br />
            </>
          )}
          {bidder}
        </span>,
        lot,
        ukExact(receivedAt),
        `${receipt}, version ${number}`,
        <code key="hash" className="app-preserved">
          {manifestSha256}
        </code>,
        files.length,
      ])}
    />
  );
}

function Late({ deadlineAt, late }: Pick<OpeningRecordProps, "deadlineAt" | "late">) {
  return (
    <>
      <Table
        caption="Received after the deadline: kept unopened"
        captionSize="m"
        columns={[{ text: "Bidder" }, { text: "Lot" }, { text: "Received" }, { text: "Late by" }]}
        rowHeader
        rows={late.map(({ bidder, lot, receivedAt }) => [
          bidder,
          lot,
          ukExact(receivedAt),
          howLate(receivedAt, deadlineAt),
        ])}
      />
    </>
  );
}
