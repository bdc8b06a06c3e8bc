import { ukDateTime, type Instant } from "~/core/time";
import type { Standing } from "~/features/competitions/rules/conflicts";
import { Button } from "~/ui/button";
import { Deadline } from "~/ui/deadline";
import { InsetText } from "~/ui/inset-text";
import { Table } from "~/ui/table";
import { WarningText } from "~/ui/warning-text";
import { openingRefusals, type OpeningRefusal } from "../refusals";
import { capacityNames, type Capacity } from "../rules/opening";

export interface OpenBidsProps {
  /** Of the competition. */
  readonly address: string;
  readonly deadlineAt: Instant;
  readonly now: Instant;
  readonly closed:
    | {
        readonly standing: Standing;
        readonly approvals: readonly { name: string; capacity: Capacity; approvedAt: Instant }[];
        /** What this person's approval would count as, or why it cannot be given now. */
        readonly next: Capacity | Extract<OpeningRefusal, "OFFICER_FIRST" | "WITNESS_NEXT" | "ALREADY_APPROVED">;
      }
    | undefined;
}

/** Before the deadline this page says when bids can be opened, and nothing else: it cannot tell whether there are any. */
export function OpenBids({ address, deadlineAt, now, closed }: OpenBidsProps) {
  if (closed === undefined) {
    return (
      <p className="govuk-body">
        The bids can be opened after the deadline, by two people: <Deadline at={deadlineAt} now={now} />.
      </p>
    );
  }
  const { standing, approvals, next } = closed;
  return (
    <>
      <p className="govuk-body">
        The deadline was {ukDateTime(deadlineAt)}. Two people open the bids: a procurement officer or lead first, then a
        witness, who is another person and a commissioner, approver or lead.
      </p>
      {approvals.length > 0 && (
        <Table
          caption="Who has approved"
          captionSize="m"
          columns={[{ text: "Who" }, { text: "As" }, { text: "When" }]}
          rowHeader
          rows={approvals.map(({ name, capacity, approvedAt }) => [
            name,
            capacityNames[capacity],
            ukDateTime(approvedAt),
          ])}
        />
      )}
      <Act address={address} standing={standing} next={next} />
    </>
  );
}

function Act({
  address,
  standing,
  next,
}: { address: string } & Pick<NonNullable<OpenBidsProps["closed"]>, "standing" | "next">) {
  if (standing === "NOT_DECLARED") {
    return (
      <>
        <p className="govuk-body">{openingRefusals.NOT_DECLARED}</p>
        <Button href={`${address}/declare`}>Declare interests</Button>
      </>
    );
  }
  if (standing !== "CLEAR") return <InsetText>{openingRefusals[standing]}</InsetText>;
  if (next !== "OFFICER" && next !== "WITNESS") return <InsetText>{openingRefusals[next]}</InsetText>;
  return (
    <>
      {next === "WITNESS" && (
        <WarningText>Your approval opens all bids at once. This cannot be undone. Prices stay closed.</WarningText>
      )}
      <form method="post" noValidate>
        <Button preventDoubleClick>
          {next === "OFFICER" ? "Approve the opening as officer" : "Witness and open the bids"}
        </Button>
      </form>
    </>
  );
}
