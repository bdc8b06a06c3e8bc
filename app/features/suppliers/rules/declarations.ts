import { addMonths, calendarDateOf, ukDate, type CalendarDate, type Instant } from "~/core/time";
import { formatPounds } from "~/core/money";
import { namesTheSame, type Connected } from "./connected";
import {
  answerName,
  answersOf,
  questionSets,
  type Question,
  type QuestionKind,
  type QuestionSetCode,
  type QuestionVersion,
} from "./questions";

/** One answer as it is kept. A date is YYYY-MM-DD, money is pence in digits. */
export interface Answer {
  /** What the question meant when it was answered. */
  readonly meaning: number;
  readonly value: string;
  readonly what?: string;
  readonly when?: CalendarDate;
  readonly putRight?: string;
}

export type Answers = Readonly<Record<string, Answer>>;

export const answerResults = ["PASS", "FAIL", "PERSON"] as const;
export type AnswerResult = (typeof answerResults)[number];
export const answerResultNames: Record<AnswerResult, string> = {
  PASS: "Pass",
  FAIL: "Fail",
  PERSON: "Needs a person",
};

/** What an answer comes to by rule. */
export function answerResult(question: Pick<Question, "passes" | "fails" | "otherwise">, value: string): AnswerResult {
  if (question.passes.includes(value)) return "PASS";
  return question.fails.includes(value) ? "FAIL" : question.otherwise;
}

/** What a person signed, frozen: the words of then, the answers, and what each came to. */
export interface DeclarationContent {
  readonly format: "quayside-declaration/1";
  readonly set: QuestionSetCode;
  readonly number: number;
  readonly organisation: string;
  readonly signedName: string;
  readonly signedAt: string;
  /** Of the exclusion grounds: who was connected then. */
  readonly connected?: readonly Connected[];
  readonly answers: readonly DeclaredAnswer[];
}

export interface DeclaredAnswer extends Answer {
  readonly key: string;
  readonly section: string;
  readonly wording: string;
  readonly kind: QuestionKind;
  readonly result: AnswerResult;
}

/** The column as it is read: written by signing, and by nothing else. */
export function contentIn(column: string): DeclarationContent {
  return JSON.parse(column) as DeclarationContent;
}

export interface Signed {
  readonly declarationId: string;
  readonly number: number;
  readonly signedAt: Instant;
  readonly content: DeclarationContent;
}

/** The last day a declaration counts: a year from the day it was signed in the United Kingdom. */
export function countsUntil(signedAt: Instant): CalendarDate {
  return addMonths(calendarDateOf(signedAt), 12);
}

function isTooOld({ signedAt }: Pick<Signed, "signedAt">, today: CalendarDate): boolean {
  return today > countsUntil(signedAt);
}

/**
 * Whether what was signed answers everything that is asked today, and is not older than a year.
 * `isDeclarationGood` of the queries says the same in SQL; a test holds the two together.
 */
export function isDeclarationGood(
  signed: Pick<Signed, "number" | "signedAt">,
  { askedSince }: Pick<QuestionVersion, "askedSince">,
  today: CalendarDate,
): boolean {
  return signed.number >= askedSince && !isTooOld(signed, today);
}

/** Whether what was signed names everybody who is connected now; other sets than the exclusion grounds name nobody. */
export function namesAll({ content }: Pick<Signed, "content">, connected: readonly Connected[] | undefined): boolean {
  return connected === undefined || namesTheSame(content.connected, connected);
}

export interface From {
  readonly declarationId: string;
  readonly signedAt: Instant;
}

/**
 * How a question stands for an organisation.
 * - SAVED: somebody saved an answer since the last declaration was signed
 * - GOOD: what was signed last answers it; it need not be looked at
 * - OFFERED: there is an answer to an older meaning, or from a declaration that is too old: it counts once it is saved
 * - EMPTY: nothing to go by
 */
export type Standing =
  | { readonly state: "SAVED"; readonly answer: Answer }
  | { readonly state: "GOOD"; readonly answer: Answer; readonly from: From }
  | {
      readonly state: "OFFERED";
      readonly answer: Answer;
      readonly why: "MEANING" | "TOO_OLD";
      readonly from: From | null;
    }
  | { readonly state: "EMPTY" };

export function standingOf(
  question: Question,
  {
    draft,
    signed,
    today,
  }: { readonly draft: Answers; readonly signed: Signed | undefined; readonly today: CalendarDate },
): Standing {
  const saved = draft[question.key];
  if (saved !== undefined && fits(question, saved)) {
    return saved.meaning === question.meaning
      ? { state: "SAVED", answer: saved }
      : { state: "OFFERED", answer: saved, why: "MEANING", from: null };
  }
  const before = signed?.content.answers.find(({ key }) => key === question.key);
  if (signed === undefined || before === undefined || !fits(question, before)) return { state: "EMPTY" };
  const answer = answerIn(before);
  const from = { declarationId: signed.declarationId, signedAt: signed.signedAt };
  if (before.meaning !== question.meaning) return { state: "OFFERED", answer, why: "MEANING", from };
  return isTooOld(signed, today) ? { state: "OFFERED", answer, why: "TOO_OLD", from } : { state: "GOOD", answer, from };
}

/** What pages show of it. */
export type AnswerShown = Omit<Answer, "meaning">;

export interface StandingShown {
  readonly state: Standing["state"];
  readonly answer: AnswerShown | null;
  readonly why: "MEANING" | "TOO_OLD" | null;
  /** When what it comes from was signed. */
  readonly signedAt: Instant | null;
}

export function standingShown(standing: Standing): StandingShown {
  const { state } = standing;
  if (standing.state === "EMPTY") return { state, answer: null, why: null, signedAt: null };
  const { meaning: _, ...answer } = standing.answer;
  return {
    ...{ state, answer, why: standing.state === "OFFERED" ? standing.why : null },
    signedAt: standing.state === "SAVED" ? null : (standing.from?.signedAt ?? null),
  };
}

export type Answered = Extract<Standing, { readonly state: "SAVED" | "GOOD" }>;

export function isAnswered(standing: Standing): standing is Answered {
  return standing.state === "SAVED" || standing.state === "GOOD";
}

/** An answer of another kind, or that can be chosen no more, is none. */
function fits(question: Question, { value }: Answer): boolean {
  const answers = answersOf(question);
  if (answers.length > 0) return answers.includes(value);
  if (question.kind === "DATE") return /^\d{4}-\d\d-\d\d$/u.test(value);
  return question.kind !== "MONEY" || /^\d+$/u.test(value);
}

function answerIn({ meaning, value, what, when, putRight }: Answer): Answer {
  return {
    ...{ meaning, value },
    ...(what === undefined ? {} : { what }),
    ...(when === undefined ? {} : { when }),
    ...(putRight === undefined ? {} : { putRight }),
  };
}

/**
 * What is kept once these answers are saved. One to today's meaning that says what is signed already stays with the
 * signed one, and so does its note where it came from; all others are saved for what their question means now.
 */
export function withSaved(
  questions: readonly Question[],
  own: { readonly draft: Answers; readonly signed: Signed | undefined; readonly today: CalendarDate },
  typed: Readonly<Record<string, Omit<Answer, "meaning">>>,
): Answers {
  const kept = new Map(Object.entries(own.draft));
  for (const question of questions) {
    const answer = typed[question.key];
    if (answer === undefined) continue;
    const saved = answerIn({ ...answer, meaning: question.meaning });
    const signed = standingOf(question, { ...own, draft: {} });
    if (signed.state === "GOOD" && isSame(signed.answer, saved)) kept.delete(question.key);
    else kept.set(question.key, saved);
  }
  // In one order, so that two can be compared.
  return Object.fromEntries([...kept].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function isSame(one: Answer, other: Answer): boolean {
  return JSON.stringify(answerIn(one)) === JSON.stringify(answerIn(other));
}

export type SeenDeclaration = "NOT_STARTED" | "IN_PROGRESS" | "READY" | "COMPLETE" | "NEWER_QUESTIONS" | "TOO_OLD";

export const seenDeclarationNames: Record<SeenDeclaration, string> = {
  NOT_STARTED: "Not started",
  IN_PROGRESS: "In progress",
  READY: "Ready to sign",
  COMPLETE: "Complete",
  NEWER_QUESTIONS: "Needs another look",
  TOO_OLD: "Older than a year",
};

/** How a set stands for an organisation. What was signed counts until a newer one is signed, also while that is written. */
export function seenDeclaration(
  version: QuestionVersion,
  {
    draft,
    signed,
    today,
    connected,
  }: {
    readonly draft: Answers;
    readonly signed: Signed | undefined;
    readonly today: CalendarDate;
    /** Who is connected now, of the set that names them. */
    readonly connected?: readonly Connected[] | undefined;
  },
): SeenDeclaration {
  const standings = version.questions.map((question) => standingOf(question, { draft, signed, today }));
  const begun = standings.some(({ state }) => state === "SAVED");
  const good = signed !== undefined && isDeclarationGood(signed, version, today) && namesAll(signed, connected);
  if (good && !begun) return "COMPLETE";
  if (standings.every(isAnswered)) return "READY";
  if (begun) return "IN_PROGRESS";
  if (signed === undefined) return "NOT_STARTED";
  return isTooOld(signed, today) ? "TOO_OLD" : "NEWER_QUESTIONS";
}

/** The note beside an answer that was not typed here. */
export function fromNote(set: QuestionSetCode, signedAt: Instant): string {
  return `From your ${questionSets[set].declaration} of ${ukDate(calendarDateOf(signedAt))}`;
}

/** The answer in words. */
export function answerInWords(kind: QuestionKind, value: string): string {
  if (kind === "DATE") return ukDate(value);
  return kind === "MONEY" ? formatPounds(Number(value)) : answerName(value);
}

/** How many answers of a declaration came to what. */
export type ResultCounts = Readonly<Record<AnswerResult, number>>;

export function countResults(answers: readonly Pick<DeclaredAnswer, "result">[]): ResultCounts {
  const count = (result: AnswerResult) => answers.filter((each) => each.result === result).length;
  return { PASS: count("PASS"), FAIL: count("FAIL"), PERSON: count("PERSON") };
}

/** The column as it is read: written by saving answers and by signing. */
export function answersIn(column: unknown): Answers {
  return column as Answers;
}
