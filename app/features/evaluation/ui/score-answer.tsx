import { errorFor, valueOf, type FormState } from "~/core/form-state";
import { ukDateTime } from "~/core/time";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { InsetText } from "~/ui/inset-text";
import { Preserved } from "~/ui/preserved";
import { Textarea } from "~/ui/textarea";
import { shortestComment } from "../rules/scoring";
import { QuestionAndAnswer, type AnswerProps } from "./answer";
import { Scale } from "./scale";

interface ScoreAnswerProps extends AnswerProps {
  readonly form: FormState;
  readonly label: string;
  /** What is kept now. The form carries the version it was made from, so that nothing newer is written over unseen. */
  readonly saved:
    { readonly score: number; readonly comment: string; readonly version: number; readonly savedAt: Date } | undefined;
  readonly readOnly: boolean;
}

export function ScoreAnswer({ form, label, saved, readOnly, ...shown }: ScoreAnswerProps) {
  // Another tab saved in between: what is kept is shown beside what was typed.
  const refused = errorFor(form, "saved") !== undefined;
  return (
    <>
      <QuestionAndAnswer {...shown} />
      {readOnly ? (
        <Kept saved={saved} />
      ) : (
        <>
          {refused && <Kept saved={saved} />}
          <form method="post" noValidate>
            <HiddenField name="version" value={valueOf(form, "version") ?? "0"} />
            <Scale legend={`Your score for ${label}`} state={form} />
            <Textarea
              name="comment"
              label="Why this score"
              hint={`Against the words of the scale. Point to what the answer says. ${shortestComment} characters or more.`}
              rows={6}
              state={form}
            />
            <Button preventDoubleClick>Save this score</Button>
          </form>
          {saved !== undefined && <p className="govuk-body">Saved at {ukDateTime(saved.savedAt)}.</p>}
        </>
      )}
    </>
  );
}

function Kept({ saved }: Pick<ScoreAnswerProps, "saved">) {
  if (saved === undefined) return <InsetText id="saved">You gave no score here.</InsetText>;
  return (
    <InsetText id="saved">
      <p className="govuk-body">
        <strong>
          Your saved score: {saved.score}, saved at {ukDateTime(saved.savedAt)}
        </strong>
      </p>
      <Preserved>{saved.comment}</Preserved>
    </InsetText>
  );
}
