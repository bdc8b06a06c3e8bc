import { ukDateTime } from "~/core/time";
import { hasReached, type Stage } from "~/features/competitions/rules/stages";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { InsetText } from "~/ui/inset-text";
import { ScoringGrid, type ScoringGridProps } from "./scoring-grid";

interface ScoringProps extends Omit<ScoringGridProps, "address"> {
  readonly competitionId: string;
  readonly stage: Stage;
  readonly deadlineAt: Date | null;
  readonly finishedAt: Date | null;
  readonly scored: number;
  readonly total: number;
}

/** Where a scorer is: not open yet, scoring, ready to finish, finished. */
export function Scoring({ competitionId, stage, deadlineAt, finishedAt, scored, total, ...grid }: ScoringProps) {
  const address = `/council/competitions/${competitionId}`;
  if (!hasReached(stage, "OPENED")) {
    return (
      <EmptyState text="The bids are not open yet.">
        <p className="govuk-body">
          {deadlineAt === null
            ? "The competition has no deadline yet."
            : `Suppliers can bid until ${ukDateTime(deadlineAt)}.`}
        </p>
      </EmptyState>
    );
  }
  const scoring = stage === "OPENED" && finishedAt === null;
  return (
    <>
      {finishedAt !== null && (
        <InsetText>
          You finished at {ukDateTime(finishedAt)}. Others’ scores appear{" "}
          <a className="govuk-link" href={`${address}/moderation`}>
            in moderation
          </a>{" "}
          when everyone has finished.
        </InsetText>
      )}
      {grid.questions.length > 0 && (
        <p className="govuk-body">
          You have scored {scored} of {total} answers.
        </p>
      )}
      <ScoringGrid address={`${address}/score`} {...grid} />
      {scoring && grid.questions.length > 0 && scored === total && (
        <Button href={`${address}/score/finish`}>Finish scoring</Button>
      )}
    </>
  );
}
