import type { Instant } from "~/core/time";
import { Button, ButtonGroup } from "~/ui/button";
import { Deadline } from "~/ui/deadline";
import type { SeenRoundStage } from "../rules/rounds";

export interface CountsOnPage {
  readonly submitted: number;
  readonly recommended: number;
  readonly decided: number;
  readonly approved: number;
  /** Approved once the evidence they promised is given. */
  readonly conditional: number;
}

interface NextStepProps {
  readonly address: string;
  readonly membersAddress: string;
  readonly stage: SeenRoundStage;
  readonly round: { readonly opensAt: Instant; readonly closesAt: Instant };
  readonly counts: CountsOnPage;
  readonly now: Instant;
  readonly mayRun: boolean;
}

/** What the round waits for, and the one thing to press. */
export function NextStep({ address, membersAddress, stage, round, counts, now, mayRun }: NextStepProps) {
  switch (stage) {
    case "DRAFT":
      return mayRun ? (
        <>
          <p className="govuk-body">Nobody has been told of this round. Check it, then publish it.</p>
          <ButtonGroup>
            <Button href={`${address}/publish`}>Publish the round</Button>
            <a className="govuk-link" href={`${address}/edit`}>
              Change the round
            </a>
          </ButtonGroup>
        </>
      ) : (
        <p className="govuk-body">A procurement officer or your council’s lead publishes it.</p>
      );
    case "SCHEDULED":
      return (
        <p className="govuk-body">
          It opens at <Deadline at={round.opensAt} now={now} />. Suppliers see its dates already.
        </p>
      );
    case "OPEN":
      return (
        <p className="govuk-body">
          It closes at <Deadline at={round.closesAt} now={now} />. Who has applied is shown when it has closed.
        </p>
      );
    case "CLOSED":
      return <Assess address={address} counts={counts} mayRun={mayRun} />;
    case "DECISIONS_ISSUED":
      return (
        <>
          <p className="govuk-body">
            Everyone has been told: {counts.approved} approved,{" "}
            {counts.conditional > 0 && `${counts.conditional} approved once evidence is given, `}
            {counts.decided - counts.approved - counts.conditional} refused.
          </p>
          <p className="govuk-body">
            <a className="govuk-link" href={`${address}/lines`}>
              See the lines and decisions
            </a>{" "}
            or{" "}
            <a className="govuk-link" href={membersAddress}>
              who is on the list
            </a>
          </p>
        </>
      );
  }
}

function Assess({
  address,
  counts: { submitted, recommended, decided },
  mayRun,
}: Pick<NextStepProps, "address" | "counts" | "mayRun">) {
  const allDecided = decided === submitted;
  return (
    <>
      <p className="govuk-body">
        {submitted} {submitted === 1 ? "line was" : "lines were"} submitted. {recommended} recommended, {decided}{" "}
        decided. Nobody is told before the decisions are issued.
      </p>
      <ButtonGroup>
        {allDecided && mayRun && <Button href={`${address}/issue`}>Issue the decisions</Button>}
        {submitted > 0 && (
          <Button href={`${address}/lines`} variant={allDecided && mayRun ? "secondary" : undefined}>
            See the lines
          </Button>
        )}
      </ButtonGroup>
      {allDecided && !mayRun && (
        <p className="govuk-body">A procurement officer or your council’s lead issues the decisions.</p>
      )}
    </>
  );
}
