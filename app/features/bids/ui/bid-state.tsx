import { ukDateTime, ukExact, type Instant } from "~/core/time";
import { Deadline } from "~/ui/deadline";
import { NotificationBanner } from "~/ui/notification-banner";
import { Tag } from "~/ui/tag";
import type { TagColour } from "~/ui/tag-colours";
import { seenBidNames, type SeenBid } from "../rules/states";

const colours: Record<SeenBid, TagColour> = {
  NOT_SUBMITTED: "red",
  SUBMITTED: "green",
  SUBMITTED_WITH_CHANGES: "yellow",
  WITHDRAWN: "grey",
  MISSED_DEADLINE: "grey",
  LATE_HELD: "orange",
  OPENED: "blue",
};

export function BidTag({ seen }: { readonly seen: SeenBid }) {
  return <Tag colour={colours[seen]}>{seenBidNames[seen]}</Tag>;
}

export interface BidStateProps {
  readonly seen: SeenBid;
  readonly deadlineAt: Instant;
  readonly now: Instant;
  /** The version that counts, or the newest late one. */
  readonly version:
    | { readonly id: string; readonly number: number; readonly receipt: string; readonly receivedAt: Instant }
    | undefined;
}

/** Where the bid stands, before anything else on its pages: an unsubmitted one cannot be overlooked. */
export function BidState(props: BidStateProps) {
  const { seen } = props;
  return (
    <NotificationBanner heading={seenBidNames[seen]} success={seen === "SUBMITTED"} role="region">
      <Sentences {...props} />
    </NotificationBanner>
  );
}

function Sentences({ seen, deadlineAt, now, version }: BidStateProps) {
  const deadline = <Deadline at={deadlineAt} now={now} />;
  switch (seen) {
    case "NOT_SUBMITTED":
      return (
        <>
          <p className="govuk-notification-banner__heading">NOT SUBMITTED. The council does not have this bid.</p>
          <p className="govuk-body">Finish it and press Submit before the deadline: {deadline}.</p>
        </>
      );
    case "SUBMITTED":
      return (
        <>
          <p className="govuk-notification-banner__heading">
            Submitted, <Received version={version} />
          </p>
          <p className="govuk-body">
            {now > deadlineAt ? (
              <>The deadline was {ukDateTime(deadlineAt)}. Next, two people at the council open the bids.</>
            ) : (
              <>You can change it or withdraw it until {deadline}.</>
            )}
          </p>
        </>
      );
    case "SUBMITTED_WITH_CHANGES":
      return (
        <>
          <p className="govuk-notification-banner__heading">
            You have changes that are not submitted. Version {version?.number} stays your bid.
          </p>
          <p className="govuk-body">
            Submitted: <Received version={version} />.{" "}
            {now > deadlineAt ? (
              <>The deadline was {ukDateTime(deadlineAt)}: your later changes do not count.</>
            ) : (
              <>To put your changes in its place, submit again before {deadline}.</>
            )}
          </p>
        </>
      );
    case "WITHDRAWN":
      return (
        <>
          <p className="govuk-notification-banner__heading">NOT SUBMITTED. You withdrew this bid.</p>
          <p className="govuk-body">
            {now > deadlineAt
              ? `The deadline was ${ukDateTime(deadlineAt)}. The council will not open it.`
              : `You can submit it again until ${ukDateTime(deadlineAt)}.`}
          </p>
        </>
      );
    case "MISSED_DEADLINE":
      return (
        <>
          <p className="govuk-notification-banner__heading">This bid was not submitted before the deadline.</p>
          <p className="govuk-body">The deadline was {ukDateTime(deadlineAt)}. The council does not have this bid.</p>
        </>
      );
    case "LATE_HELD":
      return (
        <>
          <p className="govuk-notification-banner__heading">
            Your bid came after the deadline. It is kept unopened: <Received version={version} />
          </p>
          <p className="govuk-body">The deadline was {ukDateTime(deadlineAt)}.</p>
        </>
      );
    case "OPENED":
      return (
        <p className="govuk-notification-banner__heading">
          The council has opened your bid: <Received version={version} />
        </p>
      );
  }
}

function Received({ version }: Pick<BidStateProps, "version">) {
  if (version === undefined) return null;
  return (
    <>
      <a className="govuk-notification-banner__link" href={`/supplier/receipts/${version.id}`}>
        receipt {version.receipt}
      </a>
      , version {version.number}, received at {ukExact(version.receivedAt)}
    </>
  );
}
