import type { Stage } from "~/features/competitions/rules/stages";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { WarningText } from "~/ui/warning-text";
import { obstacleSentence } from "../refusals";
import type { LockObstacle } from "../rules/scoring";

interface LockProps {
  readonly stage: Stage;
  readonly obstacles: readonly LockObstacle[];
  /** Titles of the questions, by id. */
  readonly titles: Readonly<Record<string, string>>;
}

/** Everything that stands in the way, or the button. */
export function Lock({ stage, obstacles, titles }: LockProps) {
  if (stage !== "OPENED") return <EmptyState text="There is nothing to lock at this stage of the competition." />;
  if (obstacles.length > 0) {
    return (
      <>
        <p className="govuk-body">Quality cannot be locked yet:</p>
        <ul className="govuk-list govuk-list--bullet">
          {obstacles.map((obstacle) => {
            const sentence = obstacleSentence(obstacle, (id) => titles[id] ?? "");
            return <li key={sentence}>{sentence}</li>;
          })}
        </ul>
      </>
    );
  }
  return (
    <>
      <p className="govuk-body">Every answer has an agreed score, and enough people have scored it.</p>
      <WarningText>
        When you lock quality, no score and no reason can be changed. Prices can then be opened, by an officer and
        someone from finance.
      </WarningText>
      <form method="post">
        <Button preventDoubleClick>Lock quality</Button>
      </form>
    </>
  );
}
