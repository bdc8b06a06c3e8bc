import { dateValues, errorFor, freshForm, valueOf, type FormState, type FormValues } from "~/core/form-state";
import { poundsForInput } from "~/core/money";
import { DateInput } from "~/ui/date-input";
import { Details } from "~/ui/details";
import { Radios } from "~/ui/radios";
import { TextInput } from "~/ui/text-input";
import { Textarea } from "~/ui/textarea";
import { fromNote, type AnswerShown, type StandingShown } from "../rules/declarations";
import { answerName, answersOf, type Question, type QuestionSetCode } from "../rules/questions";

export interface AskedQuestion extends Pick<
  Question,
  "key" | "wording" | "hint" | "kind" | "choices" | "followUp" | "followOn"
> {
  readonly standing: StandingShown;
}

interface AnswerFieldsProps {
  readonly set: QuestionSetCode;
  readonly questions: readonly AskedQuestion[];
  readonly state: FormState;
}

/** The questions of one section, each with the note where its answer comes from. */
export function AnswerFields({ set, questions, state }: AnswerFieldsProps) {
  return questions.map((question) => (
    <div key={question.key}>
      <AnswerField set={set} question={question} state={state} />
      <FollowUpFields question={question} state={state} />
    </div>
  ));
}

interface FieldProps {
  readonly question: AskedQuestion;
  readonly state: FormState;
}

function AnswerField({ set, question, state }: FieldProps & { readonly set: QuestionSetCode }) {
  const { key, wording, kind } = question;
  const note = noteOf(set, question.standing);
  const hint =
    question.hint === null && note === undefined ? undefined : (
      <>
        {question.hint}
        {note !== undefined && (
          <>
            {question.hint !== null && <br />}
            <strong>{note}</strong>
          </>
        )}
      </>
    );
  switch (kind) {
    case "YES_NO":
    case "CHOICE":
      return (
        <Radios
          name={key}
          legend={wording}
          legendSize="s"
          hint={hint}
          state={state}
          inline={kind === "YES_NO"}
          items={answersOf(question).map((value) => ({ value, text: answerName(value) }))}
        />
      );
    case "DATE":
      return <DateInput name={key} legend={wording} legendSize="s" hint={hint} state={state} />;
    case "MONEY":
      return (
        <TextInput
          name={key}
          label={wording}
          labelSize="s"
          hint={hint}
          state={state}
          prefix="£"
          width={10}
          inputMode="decimal"
        />
      );
    case "TEXT":
      return <Textarea name={key} label={wording} labelSize="s" hint={hint} state={state} />;
  }
}

function FollowUpFields({ question, state }: FieldProps) {
  const { key, followUp, followOn } = question;
  if (followUp === "NONE") return null;
  const after = followOn.map(answerName).join(" or ");
  const names = [`${key}-when`, `${key}-what`, `${key}-putRight`];
  const isOpen = names.some((name) => errorFor(state, name) !== undefined || (valueOf(state, name) ?? "") !== "");
  const chosen = followOn.includes(valueOf(state, key) ?? "");
  return (
    <Details summary={`If “${after}”: ${question.wording}`} open={isOpen || chosen}>
      {followUp === "INCIDENT" && (
        <DateInput name={`${key}-when`} legend="When did it happen?" hint="For example, 27 3 2024." state={state} />
      )}
      <Textarea
        name={`${key}-what`}
        label={<About text={followUp === "INCIDENT" ? "What happened?" : "Why?"} question={question.wording} />}
        hint="Do not name anybody who is in your care."
        state={state}
        rows={3}
      />
      {followUp === "INCIDENT" && (
        <Textarea
          name={`${key}-putRight`}
          label={<About text="What have you done to put it right?" question={question.wording} />}
          hint="What you paid back, who left, what you do differently now."
          state={state}
          rows={3}
        />
      )}
    </Details>
  );
}

/** For people who hear labels alone: the same words stand below many questions. */
function About({ text, question }: { readonly text: string; readonly question: string }) {
  return (
    <>
      {text}
      <span className="govuk-visually-hidden"> {question}</span>
    </>
  );
}

/** Where an answer on the page comes from that nobody typed here. */
function noteOf(set: QuestionSetCode, { state, why, signedAt }: StandingShown): string | undefined {
  if (state === "SAVED" || state === "EMPTY") return undefined;
  const from = signedAt === null ? "You saved this before" : fromNote(set, signedAt);
  if (state === "GOOD") return from;
  return why === "TOO_OLD"
    ? `${from}, which is more than a year ago. See that it is still right, then save.`
    : `${from}. The question means something else now. Read it again, then save.`;
}

/** What stands in the fields before anybody types: what was saved, or what is offered. */
function answerValues(questions: readonly AskedQuestion[]): FormValues {
  const values: FormValues = {};
  for (const { key, kind, standing } of questions) {
    if (standing.answer !== null) Object.assign(values, valuesOf(key, kind, standing.answer));
  }
  return values;
}

function valuesOf(key: string, kind: Question["kind"], { value, when, what, putRight }: AnswerShown): FormValues {
  return {
    ...(kind === "DATE" ? dateValues(key, value) : { [key]: kind === "MONEY" ? poundsForInput(Number(value)) : value }),
    ...dateValues(`${key}-when`, when),
    ...{ [`${key}-what`]: what, [`${key}-putRight`]: putRight },
  };
}

/** The form as it is opened. */
export function freshAnswers(
  questions: readonly AskedQuestion[],
  shown: { readonly number: number; readonly version: number },
): FormState {
  return freshForm({ ...answerValues(questions), number: String(shown.number), version: String(shown.version) });
}
