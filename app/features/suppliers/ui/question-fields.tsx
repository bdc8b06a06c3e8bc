import { freshForm, type FormState, type FormValues } from "~/core/form-state";
import { Radios } from "~/ui/radios";
import { Textarea } from "~/ui/textarea";
import { TextInput } from "~/ui/text-input";
import { answerResultNames, answerResults, type AnswerResult } from "../rules/declarations";
import {
  answerName,
  answersOf,
  editKindNames,
  editKinds,
  followUpNames,
  followUps,
  questionKindNames,
  questionKinds,
  type QuestionWords,
} from "../rules/questions";

interface QuestionFieldsProps {
  readonly state: FormState;
  readonly neverFails: boolean;
  /** The question is published, so the officer says what kind of edit it is. */
  readonly isPublished: boolean;
}

/** What an officer says about a question. */
export function QuestionFields({ state, neverFails, isPublished }: QuestionFieldsProps) {
  const results = answerResults.filter((result) => !neverFails || result !== "FAIL");
  const items = results.map((value) => ({ value, text: answerResultNames[value] }));
  return (
    <>
      <Textarea name="wording" label="The question" state={state} rows={3} />
      <Textarea name="hint" label="Help below it" hint="Leave it empty if it needs none." state={state} rows={2} />
      <TextInput
        name="section"
        label="The heading it stands under"
        hint="Questions with the same heading stand on one page."
        state={state}
      />
      <Radios
        name="kind"
        legend="How is it answered?"
        state={state}
        items={questionKinds.map((value) => ({ value, text: questionKindNames[value] }))}
      />
      <h2 className="govuk-heading-m">For “Yes or no”</h2>
      <Radios name="yes" legend="What does Yes come to?" state={state} items={items} />
      <Radios name="no" legend="What does No come to?" state={state} items={items} />
      <h2 className="govuk-heading-m">For “One of a few answers”</h2>
      <Textarea name="passes" label="Answers that pass" hint="Each on a line of its own." state={state} rows={3} />
      <Textarea name="persons" label="Answers that need a person" state={state} rows={3} />
      {!neverFails && <Textarea name="fails" label="Answers that fail" state={state} rows={3} />}
      <h2 className="govuk-heading-m">For words, dates and amounts</h2>
      <Radios
        name="otherwise"
        legend="What does any answer come to?"
        state={state}
        items={items.filter(({ value }) => value !== "FAIL")}
      />
      <h2 className="govuk-heading-m">For all</h2>
      <Radios
        name="followUp"
        legend="What else is asked after an answer that does not pass?"
        state={state}
        items={followUps.map((value) => ({ value, text: followUpNames[value] }))}
      />
      {isPublished && (
        <Radios
          name="edit"
          legend="What kind of change is it?"
          hint="If suppliers could answer differently now, the meaning changed."
          state={state}
          items={editKinds.map((value) => ({ value, text: editKindNames[value] }))}
        />
      )}
    </>
  );
}

/** A question as the form shows it. */
export function questionValues(question: QuestionWords, seen: string): FormValues {
  const { section, wording, hint, kind, passes, fails, otherwise, followUp } = question;
  const of = (answer: string): AnswerResult =>
    passes.includes(answer) ? "PASS" : fails.includes(answer) ? "FAIL" : otherwise;
  const among = (result: AnswerResult) => answersOf(question).filter((answer) => of(answer) === result);
  return {
    ...{ seen, section, wording, hint: hint ?? "", kind, followUp },
    ...(kind === "YES_NO" ? { yes: of("YES"), no: of("NO") } : {}),
    ...(kind === "CHOICE"
      ? { passes: among("PASS").join("\n"), persons: among("PERSON").join("\n"), fails: among("FAIL").join("\n") }
      : {}),
    ...(kind === "YES_NO" || kind === "CHOICE" ? {} : { otherwise }),
  };
}

/** A new question: nothing typed, and nothing else asked after it. */
export function newQuestion(seen: string): FormState {
  return freshForm({ seen, followUp: "NONE" });
}

/** “Yes: Pass”, for the table. */
export function resultWords(
  question: Pick<QuestionWords, "kind" | "choices" | "passes" | "fails" | "otherwise">,
): string[] {
  const { passes, fails, otherwise } = question;
  const of = (answer: string) => (passes.includes(answer) ? "PASS" : fails.includes(answer) ? "FAIL" : otherwise);
  const answers = answersOf(question);
  if (answers.length === 0) return [`Any answer: ${answerResultNames[otherwise]}`];
  return answers.map((answer) => `${answerName(answer)}: ${answerResultNames[of(answer)]}`);
}
