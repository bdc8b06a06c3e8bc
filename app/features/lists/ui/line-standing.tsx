import { ukExact, type Instant } from "~/core/time";
import { Button, ButtonGroup } from "~/ui/button";
import { InsetText } from "~/ui/inset-text";
import { WarningText } from "~/ui/warning-text";
import { lineProblemSentences } from "../refusals/lists";
import type { LineProblem, SeenLineStage } from "../rules/lines";
import { isSettingProblem } from "../rules/tasks";
import { LineTag } from "./stage-tags";

interface LineStandingProps {
  readonly line: {
    readonly lineId: string;
    readonly seen: SeenLineStage;
    readonly submittedAt: Instant | null;
    readonly problems: readonly LineProblem[];
  };
  readonly address: string;
  readonly settingAddress: string;
  readonly maySubmit: boolean;
}

/** Where a line stands and what its owner can do about it: the page that answers on every return. */
export function LineStanding({ line, address, settingAddress, maySubmit }: LineStandingProps) {
  const { seen, submittedAt, problems } = line;
  const held = seen === "DRAFT" || seen === "WITHDRAWN" ? problems.filter(isSettingProblem) : [];
  return (
    <>
      <p className="govuk-body">
        <LineTag stage={seen} />
      </p>
      {submittedAt !== null && <p className="govuk-body">Received at {ukExact(submittedAt)}.</p>}
      {held.map((problem) => (
        <WarningText key={problem}>{lineProblemSentences[problem].sentence}</WarningText>
      ))}
      {held.length > 0 && (
        <p className="govuk-body">
          <a className="govuk-link" href={settingAddress}>
            See this setting’s details
          </a>
        </p>
      )}
      {seen === "SUBMITTED" && (
        <>
          <InsetText>
            What happens next: the council looks at every application when the round has closed. It tells everyone its
            decisions at the same time, by e-mail and here.
          </InsetText>
          {maySubmit && (
            <ButtonGroup>
              <Button href={`${address}/withdraw`} variant="secondary">
                Withdraw it
              </Button>
            </ButtonGroup>
          )}
        </>
      )}
      {seen === "ASKED" && (
        <>
          <InsetText>The council asks you to put something right. You can answer once.</InsetText>
          <Button href={`/supplier/lines/${line.lineId}/answer`}>See what it asks</Button>
        </>
      )}
      {(seen === "ANSWERED" || seen === "NOT_ANSWERED") && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/supplier/lines/${line.lineId}/answer`}>
            What the council asked you to put right
          </a>
        </p>
      )}
      {seen === "NOT_SUBMITTED" && (
        <InsetText>This was never submitted, so nobody looked at it. You can apply again in the next round.</InsetText>
      )}
      {(seen === "APPROVED" || seen === "CONDITIONAL" || seen === "REJECTED") && (
        <Button href={`/supplier/decisions/${line.lineId}`}>Read the council’s letter</Button>
      )}
    </>
  );
}
