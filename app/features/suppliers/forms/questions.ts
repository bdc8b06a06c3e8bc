import { z } from "zod";
import { choice, formBy, optionalText, shortText, text } from "~/core/fields";
import { answerResults } from "../rules/declarations";
import {
  editKinds,
  followUps,
  questionKinds,
  type EditKind,
  type QuestionKind,
  type QuestionWords,
} from "../rules/questions";

const result = (answer: string) => choice(answerResults, `Choose what the answer ${answer} comes to`);
const linesOfAnswers = optionalText({ length: 2000, sentence: "The answers must be 2,000 characters or fewer in all" });

const common = {
  section: shortText("the heading it stands under"),
  wording: text("Enter the question", { length: 500, sentence: "The question must be 500 characters or fewer" }),
  hint: optionalText({ length: 500, sentence: "The help must be 500 characters or fewer" }),
  followUp: choice(followUps, "Choose what else is asked"),
};

const yesNo = z.object({ ...common, yes: result("Yes"), no: result("No") }).transform(({ yes, no, ...said }) =>
  wordsOf(said, "YES_NO", [
    { answer: "YES", comes: yes },
    { answer: "NO", comes: no },
  ]),
);

const oneOf = z
  .object({ ...common, passes: linesOfAnswers, persons: linesOfAnswers, fails: linesOfAnswers })
  .superRefine(({ passes, persons, fails }, issues) => {
    const all = [passes, persons, fails].flatMap(answersIn);
    const give = (message: string) => {
      issues.addIssue({ code: "custom", path: ["passes"], message });
    };
    if (all.length < 2) give("Enter two answers at least, each on a line of its own");
    else if (new Set(all).size < all.length) give("Each answer must be there once");
    else if (all.length > 20) give("Enter 20 answers at most");
    else if (all.some((answer) => answer.length > 200)) give("Each answer must be 200 characters or fewer");
  })
  .transform(({ passes, persons, fails, ...said }) =>
    wordsOf(said, "CHOICE", [
      ...answersIn(passes).map((answer) => ({ answer, comes: "PASS" as const })),
      ...answersIn(persons).map((answer) => ({ answer, comes: "PERSON" as const })),
      ...answersIn(fails).map((answer) => ({ answer, comes: "FAIL" as const })),
    ]),
  );

const open = (kind: QuestionKind) =>
  z
    .object({ ...common, otherwise: choice(["PASS", "PERSON"], "Choose what any answer comes to") })
    .transform(({ otherwise, ...said }) => ({ ...wordsOf(said, kind, []), followUp: "NONE" as const, otherwise }));

/** Without a kind every other field is looked at all the same. */
const withoutKind = z
  .object({ ...common, kind: choice(questionKinds, "Choose how it is answered") })
  .transform(() => z.NEVER);

function formOf(kind: unknown): z.ZodType<QuestionWords> {
  const known = questionKinds.find((each) => each === kind);
  if (known === undefined) return withoutKind;
  if (known === "YES_NO") return yesNo;
  return known === "CHOICE" ? oneOf : open(known);
}

/** What was typed about a question. The fields of another kind stay on the page and are not read. */
export const questionForm = formBy(({ kind }) => formOf(kind));

/** The same of a question that is there: of a published one the officer says what kind of edit it is. */
export function editForm(isNew: boolean) {
  const kindOfEdit = z.object({ edit: choice(editKinds, "Choose if only the words changed, or the meaning too") });
  return z.record(z.string(), z.unknown()).transform((typed, issues): { words: QuestionWords; edit: EditKind } => {
    const words = questionForm.safeParse(typed);
    const edit = kindOfEdit.safeParse(isNew ? { edit: "WORDING" } : typed);
    if (words.success && edit.success) return { words: words.data, edit: edit.data.edit };
    for (const read of [words, edit]) {
      for (const { path, message } of read.error?.issues ?? []) {
        issues.addIssue({ code: "custom", path: [...path], message });
      }
    }
    return z.NEVER;
  });
}

/** What an act that asks nothing sends: the version and the draft it was shown with. */
export const seenForm = z.object({});

export const publishForm = z.object({
  note: optionalText({ length: 1000, sentence: "The note must be 1,000 characters or fewer" }).transform(
    (typed) => typed ?? null,
  ),
});

type Said = Pick<QuestionWords, "section" | "wording" | "followUp"> & { readonly hint: string | undefined };

interface Possible {
  readonly answer: string;
  readonly comes: (typeof answerResults)[number];
}

/** What does not pass is followed up. */
function wordsOf(
  { section, wording, hint, followUp }: Said,
  kind: QuestionKind,
  possible: readonly Possible[],
): QuestionWords {
  const of = (...results: readonly string[]) =>
    possible.filter(({ comes }) => results.includes(comes)).map(({ answer }) => answer);
  return {
    ...{ section, wording, hint: hint ?? null, kind },
    choices: kind === "CHOICE" ? possible.map(({ answer }) => answer) : [],
    ...{ passes: of("PASS"), fails: of("FAIL"), otherwise: "PERSON", followUp },
    followOn: followUp === "NONE" ? [] : of("FAIL", "PERSON"),
  };
}

function answersIn(typed: string | undefined): string[] {
  return (typed ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
