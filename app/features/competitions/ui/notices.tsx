import { WarningText } from "~/ui/warning-text";
import { problemSentence, warningSentences } from "../refusals";
import type { DraftProblem, DraftWarning } from "../rules/draft";

/** What still keeps a draft from being sent. */
export function Problems({ problems }: { readonly problems: readonly DraftProblem[] }) {
  if (problems.length === 0) return null;
  const sentences = problems.map(problemSentence);
  return (
    <>
      <p className="govuk-body">Before it can be sent for approval:</p>
      <ul className="govuk-list govuk-list--bullet">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

/** What is allowed and unusual: each in words, so that whoever sends and approves has seen it. */
export function Warnings({ warnings }: { readonly warnings: readonly DraftWarning[] }) {
  return warnings.map((warning) => <WarningText key={warning}>{warningSentences[warning]}</WarningText>);
}
