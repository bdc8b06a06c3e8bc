import { Button, ButtonGroup } from "~/ui/button";
import type { SeenBid } from "../rules/states";

interface BidActsProps {
  /** Of the bid. */
  readonly address: string;
  readonly seen: SeenBid;
  readonly unfinished: number;
  readonly mayWrite: boolean;
  readonly maySubmit: boolean;
  readonly deadlinePassed: boolean;
}

/** What to press next: check and submit, or take back what was submitted. */
export function BidActs({ address, seen, unfinished, mayWrite, maySubmit, deadlinePassed }: BidActsProps) {
  if (deadlinePassed && maySubmit) {
    return (
      <p className="govuk-body">
        <a className="govuk-link" href={`${address}/submit`}>
          Send it late
        </a>
        : it is kept unopened, and shows that you tried.
      </p>
    );
  }
  if (!mayWrite) return null;
  const submitted = seen === "SUBMITTED" || seen === "SUBMITTED_WITH_CHANGES";
  return (
    <>
      {unfinished > 0 && (
        <p className="govuk-body">
          {unfinished} {unfinished === 1 ? "part is" : "parts are"} not finished.
        </p>
      )}
      <ButtonGroup>
        <Button href={`${address}/check`}>{seen === "SUBMITTED" ? "See what you wrote" : "Check and submit"}</Button>
        {maySubmit && submitted && (
          <a className="govuk-link" href={`${address}/withdraw`}>
            Withdraw this bid
          </a>
        )}
      </ButtonGroup>
    </>
  );
}
