import type { Instant } from "~/core/time";
import { Deadline } from "~/ui/deadline";
import { EmptyState } from "~/ui/empty-state";
import { Table } from "~/ui/table";
import type { SeenBid } from "../rules/states";
import { BidTag } from "./bid-state";

export interface MyBidsProps {
  readonly now: Instant;
  readonly mayWrite: boolean;
  readonly invitations: readonly {
    readonly competitionId: string;
    readonly title: string;
    readonly authorityName: string;
    readonly lotId: string;
    readonly lotCode: string;
    readonly lotTitle: string;
    readonly deadlineAt: Instant;
  }[];
  /** The last invitation shown, where there are more. */
  readonly moreInvitations?: string | undefined;
  readonly bids: readonly {
    readonly bidId: string;
    readonly competition: string;
    readonly authority: string;
    readonly lot: string;
    readonly deadlineAt: Instant;
    readonly seen: SeenBid;
    /** Of the letter with the outcome, once it is told. */
    readonly letterId: string | undefined;
  }[];
}

/** What an organisation is invited to and has not begun, and every bid it has. */
export function MyBids({ now, mayWrite, invitations, moreInvitations, bids }: MyBidsProps) {
  if (invitations.length === 0 && bids.length === 0) {
    return (
      <EmptyState text="You are not invited to a competition yet.">
        <p className="govuk-body">
          Councils invite the settings on their approved lists.{" "}
          <a className="govuk-link" href="/supplier/applications">
            See which lists you can apply to
          </a>
          .
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      {invitations.length > 0 && <Invitations now={now} mayWrite={mayWrite} invitations={invitations} />}
      {moreInvitations !== undefined && (
        <p className="govuk-body">
          <a className="govuk-link" href={`?invited=${moreInvitations}`}>
            Earlier invitations
          </a>
        </p>
      )}
      {bids.length > 0 && (
        <Table
          caption="Your bids"
          captionSize="m"
          columns={[{ text: "Competition" }, { text: "Lot" }, { text: "Deadline" }, { text: "Where it stands" }]}
          rowHeader
          rows={bids.map(({ bidId, competition, authority, lot, deadlineAt, seen, letterId }) => [
            <span key="competition">
              <a className="govuk-link" href={`/supplier/bids/${bidId}`}>
                {competition}
              </a>
              <br />
              {authority}
            </span>,
            lot,
            <Deadline key="deadline" at={deadlineAt} now={now} />,
            letterId === undefined ? (
              <BidTag key="seen" seen={seen} />
            ) : (
              <a key="letter" className="govuk-link" href={`/supplier/letters/${letterId}`}>
                Read your letter<span className="govuk-visually-hidden"> about {competition}</span>
              </a>
            ),
          ])}
        />
      )}
    </>
  );
}

function Invitations({ now, mayWrite, invitations }: Omit<MyBidsProps, "bids" | "moreInvitations">) {
  return (
    <Table
      caption="You are invited, and have not started"
      captionSize="m"
      columns={[{ text: "Competition" }, { text: "Lot" }, { text: "Deadline" }, { text: "Next" }]}
      rowHeader
      rows={invitations.map(({ competitionId, title, authorityName, lotId, lotCode, lotTitle, deadlineAt }) => [
        <span key="competition">
          <a className="govuk-link" href={`/supplier/competitions/${competitionId}`}>
            {title}
          </a>
          <br />
          {authorityName}
        </span>,
        `${lotCode} ${lotTitle}`,
        <Deadline key="deadline" at={deadlineAt} now={now} />,
        mayWrite ? (
          <a key="start" className="govuk-link" href={`/supplier/competitions/${competitionId}/lots/${lotId}/bid`}>
            Start a bid
            <span className="govuk-visually-hidden">
              {" "}
              for {title}, lot {lotCode}
            </span>
          </a>
        ) : (
          ""
        ),
      ])}
    />
  );
}
