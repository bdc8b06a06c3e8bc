/** What an organisation declares, one set of questions for each condition. domain.md §2.4. */
export const questionSetCodes = ["SAFEGUARDING", "POLICIES", "FINANCE", "EXCLUSIONS", "TERMS"] as const;
export type QuestionSetCode = (typeof questionSetCodes)[number];

interface QuestionSet {
  readonly title: string;
  /** “your … declaration”. */
  readonly declaration: string;
  readonly condition: "C05" | "C06" | "C07" | "C08" | "C11";
  /** No answer fails by rule: it goes to a person. domain.md §2.4, C07 and C08. */
  readonly neverFails: boolean;
}

export const questionSets: Record<QuestionSetCode, QuestionSet> = {
  SAFEGUARDING: { title: "Safeguarding", declaration: "safeguarding declaration", condition: "C05", neverFails: false },
  POLICIES: { title: "Policies", declaration: "declaration of policies", condition: "C06", neverFails: false },
  FINANCE: { title: "Financial standing", declaration: "financial declaration", condition: "C07", neverFails: true },
  EXCLUSIONS: { title: "Exclusion grounds", declaration: "exclusion declaration", condition: "C08", neverFails: true },
  TERMS: { title: "Terms", declaration: "declaration of terms", condition: "C11", neverFails: false },
};

/** In an address the code stands in small letters. */
export function questionSetSlug(code: QuestionSetCode): string {
  return code.toLowerCase();
}

export function questionSetOf(slug: string | undefined): QuestionSetCode | undefined {
  return questionSetCodes.find((code) => questionSetSlug(code) === slug);
}

export const questionKinds = ["YES_NO", "CHOICE", "TEXT", "DATE", "MONEY"] as const;
export type QuestionKind = (typeof questionKinds)[number];
export const questionKindNames: Record<QuestionKind, string> = {
  YES_NO: "Yes or no",
  CHOICE: "One of a few answers",
  TEXT: "Words",
  DATE: "A date",
  MONEY: "An amount in pounds",
};

/** What else is asked after some answers: why, or of something that happened when, what, and what was put right. */
export const followUps = ["NONE", "EXPLAIN", "INCIDENT"] as const;
export type FollowUp = (typeof followUps)[number];
export const followUpNames: Record<FollowUp, string> = {
  NONE: "Nothing",
  EXPLAIN: "Why",
  INCIDENT: "When, what happened, and what was put right",
};

export interface Question {
  /** Stays with the question through all versions; nobody reads it. */
  readonly key: string;
  /** Questions of one section stand on one page. */
  readonly section: string;
  readonly wording: string;
  readonly hint: string | null;
  readonly kind: QuestionKind;
  /** Of a CHOICE. */
  readonly choices: readonly string[];
  /** Answers that pass and those that fail; any other is what `otherwise` says. */
  readonly passes: readonly string[];
  readonly fails: readonly string[];
  readonly otherwise: "PASS" | "PERSON";
  readonly followUp: FollowUp;
  /** The answers after which it is asked. */
  readonly followOn: readonly string[];
  /** Rises when an edit changes what the question means: answers to an older meaning are asked for anew. */
  readonly meaning: number;
}

/** The answers that can be chosen from; none of words, dates and amounts. */
export function answersOf({ kind, choices }: Pick<Question, "kind" | "choices">): readonly string[] {
  if (kind === "YES_NO") return ["YES", "NO"];
  return kind === "CHOICE" ? choices : [];
}

export function answerName(value: string): string {
  return value === "YES" ? "Yes" : value === "NO" ? "No" : value;
}

export const mostQuestions = 60;

/** The sections in their order, each with its questions in theirs. */
export function sectionsOf<Each extends { readonly section: string }>(
  questions: readonly Each[],
): { readonly section: string; readonly questions: readonly Each[] }[] {
  const names = [...new Set(questions.map(({ section }) => section))];
  return names.map((section) => ({ section, questions: questions.filter((each) => each.section === section) }));
}

/** Without the meaning: what an officer types. */
export type QuestionWords = Omit<Question, "key" | "meaning">;

/** What an edit is said to be. */
export const editKinds = ["WORDING", "MEANING"] as const;
export type EditKind = (typeof editKinds)[number];
export const editKindNames: Record<EditKind, string> = {
  WORDING: "Wording only: it asks for the same as before",
  MEANING: "The meaning changed: everybody must look at it again",
};

/** Whether the words alone could have changed: another kind of answer, or other answers to choose from, mean something else. */
export function mayBeWording(before: Question, after: QuestionWords): boolean {
  const answers = answersOf(after);
  const sameAnswers =
    answersOf(before).length === answers.length && answersOf(before).every((each) => answers.includes(each));
  return before.kind === after.kind && sameAnswers && before.followUp === after.followUp;
}

/** How a question of a draft differs from the version that is published. */
export type Change = "NEW" | "MEANING" | "WORDING" | "SAME";
export const changeNames: Record<Change, string> = {
  NEW: "New",
  MEANING: "Meaning changed",
  WORDING: "Wording only",
  SAME: "As it was",
};

export function changeOf(question: Question, published: readonly Question[]): Change {
  const before = published.find(({ key }) => key === question.key);
  if (before === undefined) return "NEW";
  if (before.meaning !== question.meaning) return "MEANING";
  return JSON.stringify(wordsOf(before)) === JSON.stringify(wordsOf(question)) ? "SAME" : "WORDING";
}

/** In one order, so that two can be compared. */
export function wordsOf(question: QuestionWords): QuestionWords {
  const { section, wording, hint, kind, choices, passes, fails, otherwise, followUp, followOn } = question;
  return { section, wording, hint, kind, choices, passes, fails, otherwise, followUp, followOn };
}

/**
 * A draft with a question changed. The meaning is one above the published one however often the draft is edited, and
 * what was said to be a change of meaning stays one until the draft is thrown away or the edit says that it is none.
 */
export function withEdit(
  draft: readonly Question[],
  published: readonly Question[],
  { key, words, edit }: { readonly key: string; readonly words: QuestionWords; readonly edit: EditKind },
): Question[] {
  const before = published.find((each) => each.key === key);
  const meaning = before === undefined ? 1 : before.meaning + (edit === "MEANING" ? 1 : 0);
  return draft.map((each) => (each.key === key ? { ...wordsOf(words), key, meaning } : each));
}

/** A draft with a question more, the last of its section. */
export function withAdded(draft: readonly Question[], question: Question): Question[] {
  const last = draft.findLastIndex(({ section }) => section === question.section);
  const at = last === -1 ? draft.length : last + 1;
  return [...draft.slice(0, at), question, ...draft.slice(at)];
}

export interface QuestionVersion {
  readonly number: number;
  readonly questions: readonly Question[];
  /** Declarations of this version or a newer one answer all of it. */
  readonly askedSince: number;
}

/** What the next version is asked since: itself, when anything is new or means something else. */
export function askedSinceOf(draft: readonly Question[], published: QuestionVersion): number {
  const asks = draft.some((question) => ["NEW", "MEANING"].includes(changeOf(question, published.questions)));
  return asks ? published.number + 1 : published.askedSince;
}

export function isChanged(draft: readonly Question[], published: readonly Question[]): boolean {
  return draft.length !== published.length || draft.some((question) => changeOf(question, published) !== "SAME");
}

/** The column as it is read: written by publishing and by saving a draft, and by nothing else. */
export function questionsIn(column: unknown): Question[] {
  return column as Question[];
}
