import { ukDateTime, ukExact, type Instant } from "~/core/time";
import { Details } from "~/ui/details";
import { InsetText } from "~/ui/inset-text";
import { Panel } from "~/ui/panel";
import { SummaryList } from "~/ui/summary-list";
import { Table } from "~/ui/table";
import { fileSize } from "~/features/documents/rules";
import { howLate } from "../rules/receipt";
import type { VersionState } from "../rules/states";

export interface ReceiptProps {
  readonly bidAddress: string;
  readonly competition: string;
  readonly authority: string;
  readonly lot: string;
  readonly number: number;
  readonly state: VersionState;
  /** The number of the version that is the bid now. */
  readonly counting: number | null;
  readonly receipt: string;
  readonly receivedAt: Instant;
  readonly receivedBy: string;
  readonly withdrawnAt: Instant | null;
  readonly deadlineAt: Instant;
  readonly opened: boolean;
  readonly manifest: string;
  readonly manifestSha256: string;
  readonly files: readonly { readonly name: string; readonly sizeBytes: number; readonly sha256: string }[];
}

/** What was received, when, and how anyone can check it: at an address that stays. */
export function Receipt(props: ReceiptProps) {
  const { bidAddress, competition, lot, number, state, receipt, receivedAt, receivedBy, deadlineAt } = props;
  const late = state === "LATE_HELD";
  return (
    <>
      {late ? (
        <h1 className="govuk-heading-l">Your bid came {howLate(receivedAt, deadlineAt)} late</h1>
      ) : (
        <Panel title="Bid received">Receipt {receipt}</Panel>
      )}
      <SummaryList
        rows={[
          { key: "Competition", value: competition },
          { key: "Lot", value: lot },
          { key: "Receipt", value: receipt },
          { key: "Received", value: ukExact(receivedAt) },
          { key: "Deadline", value: ukExact(deadlineAt) },
          { key: "Sent by", value: receivedBy },
          { key: "Version", value: `${number}${number > 1 && !late ? `, in place of version ${number - 1}` : ""}` },
          { key: "Now", value: <Standing {...props} /> },
        ]}
      />
      <h2 className="govuk-heading-m">What happens next</h2>
      <Next {...props} />
      <h2 className="govuk-heading-m">What we received</h2>
      <p className="govuk-body">Your answers and your settings in one envelope, your price and pledges in another.</p>
      {props.files.length === 0 ? (
        <p className="govuk-body">No files.</p>
      ) : (
        <Table
          caption="Files"
          columns={[{ text: "Name" }, { text: "Size", numeric: true }, { text: "Fingerprint (SHA-256)" }]}
          rowHeader
          rows={props.files.map(({ name, sizeBytes, sha256 }) => [
            name,
            fileSize(sizeBytes),
            <Code key="s" text={sha256} />,
          ])}
        />
      )}
      <p className="govuk-body">
        Fingerprint of the whole bid: <Code text={props.manifestSha256} />
      </p>
      <Details summary="Check this receipt yourself">
        <p className="govuk-body">
          This is the list of what we received. The SHA-256 of this text, without a line end, is the fingerprint above.
          It names the fingerprints of your files and of both envelopes.
        </p>
        <Code text={props.manifest} />
      </Details>
      <p className="govuk-body">
        <a className="govuk-link" href={bidAddress}>
          Your bid
        </a>
      </p>
    </>
  );
}

function Standing({ state, withdrawnAt, opened }: ReceiptProps) {
  switch (state) {
    case "CURRENT":
      return <>{opened ? "Opened by the council" : "This version is your bid"}</>;
    case "REPLACED":
      return <>Replaced by a later version. It will never be opened</>;
    case "WITHDRAWN":
      return <>Withdrawn{withdrawnAt === null ? "" : ` at ${ukExact(withdrawnAt)}`}. It will never be opened</>;
    case "LATE_HELD":
      return <>Kept unopened, because it came after the deadline</>;
  }
}

function Next({ state, counting, authority, deadlineAt, opened, bidAddress }: ReceiptProps) {
  switch (state) {
    case "CURRENT":
      if (opened) return <p className="govuk-body">A panel scores your bid. You get a letter when it is decided.</p>;
      return (
        <ul className="govuk-list govuk-list--bullet">
          <li>Until {ukDateTime(deadlineAt)} you can change your bid and submit again, or withdraw it.</li>
          <li>After that, two people at {authority} open all bids. Nobody there can open yours before.</li>
          <li>A panel scores it. You get a letter when it is decided.</li>
        </ul>
      );
    case "REPLACED":
    case "WITHDRAWN":
      return (
        <p className="govuk-body">
          <a className="govuk-link" href={bidAddress}>
            Open your bid
          </a>{" "}
          to see what counts now.
        </p>
      );
    case "LATE_HELD":
      return (
        <InsetText>
          <p className="govuk-body">
            {counting === null
              ? "Your bid is not part of the competition. Nobody opens it."
              : `This version does not count, and nobody opens it. Version ${counting}, which we received in time, is your bid.`}
          </p>
          <p className="govuk-body">
            If our service failed and made you late, write to {authority} at once. Say what happened and when. Two
            people there must agree, with reasons, before a late bid can be opened.
          </p>
        </InsetText>
      );
  }
}

function Code({ text }: { readonly text: string }) {
  return <code className="app-preserved">{text}</code>;
}
