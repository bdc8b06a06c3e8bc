import { calendarDateOf, ukDate, type Instant } from "~/core/time";
import { answerInWords, type AnswerResult } from "~/features/suppliers/rules/declarations";
import {
  questionSets,
  questionSetSlug,
  type QuestionKind,
  type QuestionSetCode,
} from "~/features/suppliers/rules/questions";
import { ResultTag } from "~/features/suppliers/ui/declaration-answers";
import type { Criterion } from "../rules/decisions";

interface FlaggedAnswer {
  readonly key: string;
  readonly wording: string;
  readonly answer: string;
  readonly result: AnswerResult;
}

export interface LineDeclaration {
  readonly set: QuestionSetCode;
  readonly signedName: string;
  readonly signedAt: Instant;
  readonly newerSignedAt: Instant | null;
  readonly newerQuestions: boolean;
  /** Those that do not pass. */
  readonly flagged: readonly FlaggedAnswer[];
}

interface Declared {
  readonly signedName: string;
  readonly signedAt: Instant;
  readonly newerSignedAt: Instant | null;
  readonly newerQuestions: boolean;
  readonly content: {
    readonly set: QuestionSetCode;
    readonly answers: readonly {
      readonly key: string;
      readonly wording: string;
      readonly kind: QuestionKind;
      readonly value: string;
      readonly result: AnswerResult;
    }[];
  };
}

/** What the page of a line shows of a declaration: who signed it when, and the answers that do not pass. */
export function declarationOnLine({
  content,
  signedName,
  signedAt,
  newerSignedAt,
  newerQuestions,
}: Declared): LineDeclaration {
  const flagged = content.answers
    .filter(({ result }) => result !== "PASS")
    .map(({ key, wording, kind, value, result }) => ({ key, wording, result, answer: answerInWords(kind, value) }));
  return { set: content.set, signedName, signedAt, newerSignedAt, newerQuestions, flagged };
}

interface DeclaredForProps {
  readonly declarations: readonly LineDeclaration[];
  readonly criterion: Criterion;
  /** Of the line. */
  readonly address: string;
}

/** The declaration that belongs to a condition, in a cell beside it. */
export function DeclaredFor({ declarations, criterion, address }: DeclaredForProps) {
  const declaration = declarations.find(({ set }) => questionSets[set].condition === criterion);
  if (declaration === undefined) return null;
  const { set, signedName, signedAt, flagged } = declaration;
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">
        <a className="govuk-link" href={`${address}/declarations/${questionSetSlug(set)}`}>
          {questionSets[set].title}: all answers
        </a>
        , signed by {signedName} on {ukDate(calendarDateOf(signedAt))}
      </p>
      <NewerVersion {...declaration} />
      {flagged.length > 0 && (
        <ul className="govuk-list">
          {flagged.map(({ key, wording, answer, result }) => (
            <li key={key}>
              <ResultTag result={result} /> {wording} {answer}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What was frozen stays what is assessed; that there is something newer is said beside it. */
export function NewerVersion({
  newerSignedAt,
  newerQuestions,
}: Pick<LineDeclaration, "newerSignedAt" | "newerQuestions">) {
  if (newerSignedAt === null && !newerQuestions) return null;
  return (
    <p className="govuk-body govuk-!-margin-bottom-1">
      {newerSignedAt !== null && (
        <>A newer version exists: signed on {ukDate(calendarDateOf(newerSignedAt))}, after this was submitted. </>
      )}
      {newerQuestions && <>A newer version of the questions exists.</>}
    </p>
  );
}
