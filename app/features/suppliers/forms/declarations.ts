import { z } from "zod";
import { isNoDate, readDate, ticked } from "~/core/fields";
import { valueOf, type FormState } from "~/core/form-state";
import { parsePounds } from "~/core/money";
import type { CalendarDate } from "~/core/time";
import { parseWhole } from "~/core/whole-number";
import type { Answer } from "../rules/declarations";
import { answersOf, type Question } from "../rules/questions";

/** More than anybody reads about one answer. */
const longestAnswer = 2000;

/** The versions that the page was shown with; the draft's is 0 before anything was saved. */
export function shownIn(state: FormState): { readonly number: number; readonly version: number } {
  const whole = (name: string) => parseWhole(valueOf(state, name) ?? "", 0, 1_000_000_000) ?? -1;
  return { number: whole("number"), version: whole("version") };
}

export const signForm = z.object({ true: ticked("Say that this is true, and that you may sign") });

type Typed = Record<string, unknown>;
type Answered = Omit<Answer, "meaning">;

/**
 * The answers of one page. What was never answered may be left for later; what was answered before must stay answered.
 * `today` is the day in the United Kingdom: nothing that has happened is later.
 */
export function answersForm(questions: readonly Question[], answered: ReadonlySet<string>, today: CalendarDate) {
  return z.record(z.string(), z.unknown()).transform((typed, issues): Record<string, Answered> => {
    const answers: Record<string, Answered> = {};
    for (const question of questions) {
      const value = readValue(question, typed, issues);
      if (value === undefined) continue;
      if (value === "") {
        if (answered.has(question.key)) give(issues, question.key, "Answer this question. It was answered before");
        continue;
      }
      if (question.kind === "DATE" && value > today) {
        give(issues, question.key, "The date must be today or earlier");
        continue;
      }
      answers[question.key] = { value, ...readFollowUp(question, value, { typed, issues, today }) };
    }
    return answers;
  });
}

/** The answer, nothing typed as an empty one, or undefined with the sentence already given. */
function readValue(question: Question, typed: Typed, issues: z.core.$RefinementCtx): string | undefined {
  const { key, kind } = question;
  if (kind === "DATE") return isNoDate(key, typed) ? "" : readDate(key, typed, "the date", issues);
  const value = textIn(typed, key);
  if (value === "") return "";
  if (kind === "MONEY") {
    const pounds = parsePounds(value);
    if (pounds.ok) return String(pounds.value);
    return give(issues, key, "Enter an amount in pounds in numbers, like 1250 or 1,250.00");
  }
  if (kind === "TEXT") {
    return [...value].length <= longestAnswer
      ? value
      : give(issues, key, `Your answer must be ${longestAnswer} characters or fewer`);
  }
  return answersOf(question).includes(value) ? value : give(issues, key, "Choose one of the answers");
}

interface Reading {
  readonly typed: Typed;
  readonly issues: z.core.$RefinementCtx;
  readonly today: CalendarDate;
}

function readFollowUp(
  { key, wording, followUp, followOn }: Question,
  value: string,
  { typed, issues, today }: Reading,
): Pick<Answer, "what" | "when" | "putRight"> {
  if (followUp === "NONE" || !followOn.includes(value)) return {};
  if (followUp === "EXPLAIN")
    return { what: readWords(typed, issues, `${key}-what`, `Say why you gave that answer to “${wording}”`) };
  const when = readDate(`${key}-when`, typed, "the date it happened", issues);
  if (when !== undefined && when > today) give(issues, `${key}-when`, "The date it happened must be today or earlier");
  return {
    ...{ when: when ?? today, what: readWords(typed, issues, `${key}-what`, `Say what happened: “${wording}”`) },
    putRight: readWords(typed, issues, `${key}-putRight`, `Say what you have done to put it right: “${wording}”`),
  };
}

function readWords(typed: Typed, issues: z.core.$RefinementCtx, name: string, sentence: string): string {
  const words = textIn(typed, name);
  if (words === "") give(issues, name, sentence);
  if ([...words].length > longestAnswer) give(issues, name, `This must be ${longestAnswer} characters or fewer`);
  return words;
}

function textIn(typed: Typed, name: string): string {
  const value = typed[name];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" ? first.trim() : "";
}

function give(issues: z.core.$RefinementCtx, field: string, message: string): undefined {
  issues.addIssue({ code: "custom", path: [field], message });
  return undefined;
}
