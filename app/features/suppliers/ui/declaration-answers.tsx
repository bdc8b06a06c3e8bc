import { ukDate } from "~/core/time";
import { Preserved } from "~/ui/preserved";
import { SummaryList } from "~/ui/summary-list";
import { Tag } from "~/ui/tag";
import type { TagColour } from "~/ui/tag-colours";
import {
  answerInWords,
  answerResultNames,
  fromNote,
  type AnswerShown,
  type AnswerResult,
  type StandingShown,
} from "../rules/declarations";
import { sectionsOf, type QuestionKind, type QuestionSetCode } from "../rules/questions";

const resultColours: Record<AnswerResult, TagColour> = { PASS: "green", FAIL: "red", PERSON: "yellow" };

export function ResultTag({ result }: { readonly result: AnswerResult }) {
  return <Tag colour={resultColours[result]}>{answerResultNames[result]}</Tag>;
}

interface Words {
  readonly key: string;
  readonly section: string;
  readonly wording: string;
  readonly kind: QuestionKind;
}

interface DeclaredAnswersProps {
  readonly answers: readonly (Words & AnswerShown & { readonly result?: AnswerResult; readonly ground?: string })[];
}

/** What was signed, by section. Assessors see beside each answer what it comes to by rule; the provider does not. */
export function DeclaredAnswers({ answers }: DeclaredAnswersProps) {
  return sectionsOf(answers).map(({ section, questions }) => (
    <SummaryList
      key={section}
      card={{ title: section }}
      rows={questions.map((answer) => ({
        key: answer.wording,
        value: (
          <>
            {answer.result !== undefined && (
              <p className="govuk-body govuk-!-margin-bottom-1">
                <ResultTag result={answer.result} />
              </p>
            )}
            <AnswerText kind={answer.kind} answer={answer} />
            {answer.ground !== undefined && <p className="govuk-body govuk-!-margin-bottom-0">{answer.ground}</p>}
          </>
        ),
      }))}
    />
  ));
}

interface AnswersToCheckProps {
  readonly set: QuestionSetCode;
  readonly questions: readonly (Words & { readonly standing: StandingShown })[];
  /** The address of the page of a section, by its place; left out where nothing may be changed. */
  readonly change?: (place: number) => string;
}

/** What would be signed now, with what is still to be answered or looked at. */
export function AnswersToCheck({ set, questions, change }: AnswersToCheckProps) {
  return sectionsOf(questions).map(({ section, questions: asked }, place) => (
    <SummaryList
      key={section}
      card={{
        title: section,
        ...(change === undefined ? {} : { actions: [{ href: change(place + 1), text: "Answer or change" }] }),
      }}
      rows={asked.map(({ key, wording, kind, standing }) => ({
        key: wording,
        value: <StandingText key={key} set={set} kind={kind} standing={standing} />,
      }))}
    />
  ));
}

function StandingText({
  set,
  kind,
  standing,
}: {
  readonly set: QuestionSetCode;
  readonly kind: QuestionKind;
  readonly standing: StandingShown;
}) {
  if (standing.answer === null) return <Tag colour="blue">Not answered</Tag>;
  return (
    <>
      {standing.state === "OFFERED" && (
        <p className="govuk-body govuk-!-margin-bottom-1">
          <Tag colour="yellow">Look at this again</Tag>
        </p>
      )}
      <AnswerText kind={kind} answer={standing.answer} />
      {standing.signedAt !== null && (
        <p className="govuk-body-s govuk-!-margin-bottom-0">{fromNote(set, standing.signedAt)}</p>
      )}
    </>
  );
}

function AnswerText({ kind, answer }: { readonly kind: QuestionKind; readonly answer: AnswerShown }) {
  const { value, when, what, putRight } = answer;
  return (
    <>
      {kind === "TEXT" ? <Preserved>{value}</Preserved> : answerInWords(kind, value)}
      {when !== undefined && <p className="govuk-body govuk-!-margin-bottom-1">It happened on {ukDate(when)}.</p>}
      {what !== undefined && <Preserved>{what}</Preserved>}
      {putRight !== undefined && <Preserved>{`Put right: ${putRight}`}</Preserved>}
    </>
  );
}
