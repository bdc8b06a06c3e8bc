import { ukDateTime } from "~/core/time";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { InsetText } from "~/ui/inset-text";
import { SummaryList } from "~/ui/summary-list";
import type { PriceCapacity } from "../policy";

export interface PriceApprovalsProps {
  readonly locked: boolean;
  readonly approvals: readonly {
    readonly name: string;
    readonly capacity: PriceCapacity;
    readonly approvedAt: Date;
  }[];
  readonly mayApproveAs: PriceCapacity | undefined;
  readonly scoredHere: boolean;
}

const capacityNames: Record<PriceCapacity, string> = { OFFICER: "Officer", FINANCE: "Finance" };

/** Before the prices are open: who must approve, who has, and the button for who may. */
export function PriceApprovals({ locked, approvals, mayApproveAs, scoredHere }: PriceApprovalsProps) {
  if (!locked) {
    return (
      <EmptyState text="Prices are sealed until the panel’s agreed scores are locked.">
        <p className="govuk-body">The moderator locks them. Officers and finance then get an e-mail.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <p className="govuk-body">
        Two people open the prices: an officer and someone from finance. Neither has scored here. When the second
        approves, the prices open and the bids are ranked at once.
      </p>
      <SummaryList
        rows={(["OFFICER", "FINANCE"] as const).map((capacity) => {
          const given = approvals.find((approval) => approval.capacity === capacity);
          return {
            key: capacityNames[capacity],
            value: given === undefined ? "Not yet" : `${given.name}, at ${ukDateTime(given.approvedAt)}`,
          };
        })}
      />
      {mayApproveAs !== undefined && (
        <form method="post">
          <Button preventDoubleClick>
            {approvals.length === 0 ? "Approve the opening of prices" : "Approve and open the prices"}
          </Button>
        </form>
      )}
      {scoredHere && <InsetText>You scored or agreed scores here, so someone else must open the prices.</InsetText>}
    </>
  );
}
