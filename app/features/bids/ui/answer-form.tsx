import { ukDateTime, type Instant } from "~/core/time";
import { formatHundredths } from "~/core/marks";
import { valueOf, type FormState } from "~/core/form-state";
import { Button, ButtonGroup } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { InsetText } from "~/ui/inset-text";
import { Preserved } from "~/ui/preserved";
import { Textarea } from "~/ui/textarea";
import { countWords } from "../rules/words";

export interface AnswerFormProps {
  readonly form: FormState;
  /** Of the bid. */
  readonly address: string;
  readonly stale: boolean;
  readonly question: {
    readonly question: string;
    readonly guidance: string | null;
    readonly wordLimit: number;
    readonly weightHundredths: number;
    readonly answer: string;
    readonly savedAt: Instant | null;
    readonly savedBy: string | null;
  };
}

/** One question and its answer. Too many words are saved too, with what becomes of them. */
export function AnswerForm({ form, address, stale, question }: AnswerFormProps) {
  const { guidance, wordLimit, weightHundredths, answer, savedAt, savedBy } = question;
  const over = countWords(answer) - wordLimit;
  return (
    <>
      {stale && (
        <InsetText id="saved-now">
          <p className="govuk-body">
            <strong>What is saved now, by {savedBy}:</strong>
          </p>
          <Preserved>{answer}</Preserved>
        </InsetText>
      )}
      {!stale && over > 0 && (
        <InsetText>
          Your saved answer is {over} {over === 1 ? "word" : "words"} over the limit of {wordLimit}. You can submit it
          like this. The panel sees where the limit is, and does not score what comes after it.
        </InsetText>
      )}
      <Preserved>{question.question}</Preserved>
      {guidance !== null && (
        <>
          <h2 className="govuk-heading-s">What the panel looks for</h2>
          <Preserved>{guidance}</Preserved>
        </>
      )}
      <p className="govuk-body">
        {formatHundredths(weightHundredths)} of 100 marks. At most {wordLimit} words.
      </p>
      <form method="post" noValidate>
        <HiddenField name="version" value={valueOf(form, "version") ?? "0"} />
        <Textarea name="answer" label="Your answer" rows={16} maxWords={wordLimit} state={form} />
        <ButtonGroup>
          <Button preventDoubleClick>Save this answer</Button>
          <a className="govuk-link" href={address}>
            Back to your bid
          </a>
        </ButtonGroup>
      </form>
      {savedAt !== null && (
        <p className="govuk-body">
          Saved at {ukDateTime(savedAt)} by {savedBy}.
        </p>
      )}
    </>
  );
}
