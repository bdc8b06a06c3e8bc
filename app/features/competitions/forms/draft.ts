import { z } from "zod";
import {
  choice,
  choices,
  clockTime,
  dateFields,
  formBy,
  hundredths,
  idChoice,
  idChoices,
  longText,
  optionalPounds,
  optionalText,
  readDate,
  shortText,
  text,
  wholeNumber,
} from "~/core/fields";
import { allMarks } from "~/core/marks";
import { instantAt } from "~/core/time";
import { boughtFields, boughtOf } from "~/features/councils/forms/bought";
import { bands, genders, needCodes } from "~/features/suppliers/rules/settings";
import { isAnswered, type CriterionKind } from "../rules/criteria";

/** Checks across fields run even where a field is wrong, so that every sentence comes at once. */
const everyField = { when: () => true };

/** Where nothing particular is asked. */
export const noChoice = "ANY";

const orNone = <Word extends string>(word: Word | typeof noChoice): Word | null => (word === noChoice ? null : word);

/** What is asked about all that is bought. */
const asked = {
  title: shortText("a title"),
  summary: text("Enter a summary", { length: 1000, sentence: "The summary must be 1,000 characters or fewer" }),
  specification: longText("what you need"),
  lots: idChoices("Choose at least one lot"),
  estimatePence: optionalPounds("the estimated value"),
  priceBasis: text("Say what the price covers", {
    length: 500,
    sentence: "What the price covers must be 500 characters or fewer",
  }),
  ...boughtFields,
};

/** And of people: who it is for, so that only those are invited who can meet it. */
const careForm = z
  .object({
    ...asked,
    need: choice([noChoice, ...needCodes], "Choose the need, or that any will do").transform(orNone),
    ageMin: wholeNumber("the youngest age", 0, 120),
    ageMax: wholeNumber("the oldest age", 0, 120),
    genders: choice(genders, "Choose who it is for"),
    band: choice([noChoice, ...bands], "Choose the level of support, or that any will do").transform(orNone),
  })
  .superRefine(({ ageMin, ageMax }, issues) => {
    if (typeof ageMin === "number" && typeof ageMax === "number" && ageMax < ageMin) {
      const message = "The oldest age must be the same as the youngest age, or more";
      issues.addIssue({ code: "custom", path: ["ageMax"], message });
    }
  }, everyField)
  .transform(({ cpv, suits, ...form }) => ({ ...form, ...boughtOf({ cpv, suits }) }));

const goodsForm = z.object(asked).transform(({ cpv, suits, ...form }) => ({
  ...form,
  ...{ need: null, ageMin: null, ageMax: null, genders: null, band: null },
  ...boughtOf({ cpv, suits }),
}));

/** Nothing but these is asked while no lot says which it is, and without one they are not enough. */
const anyLotForm = z.object(asked).transform(() => z.NEVER);

export type CareCompetitionDetails = z.output<typeof careForm>;
export type CompetitionDetails = CareCompetitionDetails | z.output<typeof goodsForm>;

export interface LotToChoose {
  readonly id: string;
  readonly forPeople: boolean;
}

/** What is bought and who could do it, out of the lots of its list. */
export function competitionForm(lots: readonly LotToChoose[]) {
  return formBy((typed) => {
    const sorts = new Set(lots.map(({ forPeople }) => forPeople));
    const chosen = [typed["lots"]].flat();
    const chosenSorts = new Set(lots.filter(({ id }) => chosen.includes(id)).map(({ forPeople }) => forPeople));
    if (sorts.size > 1 && chosenSorts.size === 0) return anyLotForm;
    return chosenSorts.has(true) || !sorts.has(false) ? careForm : goodsForm;
  });
}

/** A key minted with the page: what is made gets it as its id, so that a second press makes nothing. */
const key = idChoice("Open this page again");

/** Starting one: under which list, which says what else is asked. */
export const startForm = z.object({ list: idChoice("Choose a list"), key });

/** The deadline as a moment. A time that clocks skip or show twice is refused, so that nobody guesses. */
export const deadlineForm = z
  .object({
    ...dateFields("deadline"),
    time: clockTime("the time"),
    reason: optionalText({ length: 1000, sentence: "The reason must be 1,000 characters or fewer" }),
  })
  .superRefine((form, issues) => {
    readDate("deadline", form, "the day of the deadline", issues);
  }, everyField)
  .transform(({ time, reason, ...date }, issues) => {
    const day = readDate("deadline", date, "the day of the deadline", issues);
    const moment = day === undefined ? undefined : instantAt(day, time);
    if (moment === undefined) return z.NEVER;
    if (!moment.ok) {
      const message = "Clocks change on that day, so that time does not happen, or happens twice. Choose another time";
      issues.addIssue({ code: "custom", path: ["time"], message });
      return z.NEVER;
    }
    return { deadlineAt: moment.value, reason: reason ?? null };
  });

const parent = z.preprocess(
  (value) => (value === undefined || value === "" ? null : value),
  z.union([z.null(), idChoice("Choose where it belongs")]),
);

/** A node of the criteria tree. Only what bidders answer has a question and a word limit. */
export function criterionForm(kind: CriterionKind) {
  const shared = {
    parent,
    title: shortText("a title"),
    weightHundredths: hundredths("the marks", 1, allMarks),
    guidance: optionalText({ length: 5000, sentence: "What you look for must be 5,000 characters or fewer" }),
  };
  const words = {
    question: text("Enter the question", { length: 5000, sentence: "The question must be 5,000 characters or fewer" }),
    wordLimit: wholeNumber("the word limit", 1, 10_000),
  };
  const none = z.preprocess(() => null, z.null());
  return isAnswered(kind)
    ? z.object({ ...shared, ...words })
    : z.object({ ...shared, question: none, wordLimit: none });
}

export interface CriterionDetails {
  readonly parent: string | null;
  readonly title: string;
  readonly weightHundredths: number;
  readonly guidance?: string | undefined;
  readonly question: string | null;
  readonly wordLimit: number | null;
}

/** The same with a key, for a node that is not there yet. */
export function newCriterionForm(kind: CriterionKind) {
  return criterionForm(kind).and(z.object({ key }));
}

/** The measures asked, out of those the library has. None is an answer. */
export function measuresForm(codes: readonly string[]) {
  const [first, ...others] = codes;
  return z.object({ measures: choices([first ?? "", ...others], "Choose measures from the list", 0) });
}

export const sendBackForm = z.object({
  reason: text("Say what must change", { length: 2000, sentence: "The reason must be 2,000 characters or fewer" }),
});

const openAgain = "Open this page again, and press once more";

/** The fingerprint of what the page showed, on the pages that send, approve and publish. */
export const seenForm = z.object({ seen: text(openAgain, { length: 100, sentence: openAgain }) });
