import { z } from "zod";
import { choice, choices, longText, maybeTicked, optionalText, shortText, wholeNumber } from "~/core/fields";
import { genders, needCodes } from "~/features/suppliers/rules/settings";
import type { EvidenceType } from "~/features/suppliers/rules/evidence";
import { fixableFields, fixableOf, isFile, type FieldAnswers, type FixableField } from "../rules/clarifications";
import { leastReasonCharacters } from "../rules/decisions";
import { agesInOrder } from "./ages";
import { optionalId } from "./optional-id";

/** What is asked to be put right, and what is missing: the provider reads the words. */
export const askForm = z
  .object({
    fields: choices(fixableFields, "Choose at least one thing to put right").transform(fixableOf),
    missing: longText("what is missing").refine((typed) => [...typed].length >= leastReasonCharacters, {
      error: `Say what is missing in ${leastReasonCharacters} characters or more: the provider reads it`,
    }),
  })
  .transform(({ fields, missing }): Asked => ({ fields, missing }));

export interface Asked {
  readonly fields: readonly FixableField[];
  readonly missing: string;
}

export interface Answer {
  readonly answers: FieldAnswers;
  readonly files: readonly SeenFile[];
  readonly note: string | null;
}

export interface SeenFile {
  readonly type: EvidenceType;
  /** The file that the page showed. */
  readonly seenId: string | undefined;
  /** The provider says that it has none. */
  readonly without: boolean;
}

/** The answer: a field for each thing that was asked. What else is sent is not read. */
export function answerForm(fields: readonly FixableField[], { forPeople }: { readonly forPeople: boolean }) {
  const asked = Object.assign({}, ...fields.map((field) => inputsOf(field, forPeople))) as Inputs;
  return z
    .object({ note: optionalText({ length: 2000, sentence: "Your note must be 2,000 characters or fewer" }), ...asked })
    .superRefine((form, issues) => agesInOrder(form as Readonly<Record<string, unknown>>, issues), { when: () => true })
    .transform((form): Answer => {
      const typed = form as { readonly note?: string } & Readonly<Record<string, never>>;
      const files = fields.filter(isFile).map((type) => {
        return {
          type,
          seenId: typed[`file-${type}`],
          without: (form as Readonly<Record<string, unknown>>)[`without-${type}`] === true,
        };
      });
      return { answers: answersIn(typed, fields), files, note: typed.note ?? null };
    });
}

type Inputs = Readonly<Record<string, z.ZodType>>;

function inputsOf(field: FixableField, forPeople: boolean): Inputs {
  if (isFile(field)) {
    return { [`file-${field}`]: optionalId("Reload the page and try again"), [`without-${field}`]: maybeTicked };
  }
  switch (field) {
    case "PLACES":
      return { capacityOffered: wholeNumber("how many places you offer", 1, 2000) };
    case "AGES":
      return { ageMin: wholeNumber("the youngest age", 0, 120), ageMax: wholeNumber("the oldest age", 0, 120) };
    case "GENDERS":
      return { genders: choice(genders, "Choose who you offer places to") };
    case "NEEDS":
      return { needs: choices(needCodes, "Choose at least one group of needs") };
    case "CONTACT":
      return { vacancyContact: shortText(forPeople ? "who to ask about vacancies" : "who takes orders") };
    case "SAFEGUARDING_LEAD":
      return { safeguardingLead: shortText("the name of your safeguarding lead") };
    case "INSURANCE_COMMITTED":
      return { insuranceCommitted: maybeTicked };
    case "TERMS_ACCEPTED":
      return { termsAccepted: maybeTicked };
  }
}

function answersIn(typed: Readonly<Record<string, never>>, fields: readonly FixableField[]): FieldAnswers {
  const asked = (field: FixableField) => fields.includes(field);
  return {
    ...(asked("PLACES") ? { places: typed["capacityOffered"] } : {}),
    ...(asked("AGES") ? { ages: [typed["ageMin"], typed["ageMax"]] as never } : {}),
    ...(asked("GENDERS") ? { genders: typed["genders"] } : {}),
    ...(asked("NEEDS") ? { needs: typed["needs"] } : {}),
    ...(asked("CONTACT") ? { contact: typed["vacancyContact"] } : {}),
    ...(asked("SAFEGUARDING_LEAD") ? { safeguardingLead: typed["safeguardingLead"] } : {}),
    ...(asked("INSURANCE_COMMITTED") ? { insuranceCommitted: typed["insuranceCommitted"] } : {}),
    ...(asked("TERMS_ACCEPTED") ? { termsAccepted: typed["termsAccepted"] } : {}),
  };
}
