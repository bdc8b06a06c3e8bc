import { calendarDateOf, type CalendarDate, type Instant } from "~/core/time";
import { evidenceKinds, evidenceTypes, type EvidenceType } from "~/features/suppliers/rules/evidence";
import type { Gender } from "~/features/suppliers/rules/settings";
import { criteria, type Criterion, type Verdict } from "./decisions";
import { comparedFields } from "./differences";
import type { Asking, MisfitProblem } from "./lines";
import type { SubmittedEvidence, SubmittedFacts } from "./submitted-facts";

/**
 * What a provider may be asked to put right after a round has closed, once for each line: domain.md §2.3, §13 L5. The list
 * is closed. Prices and bands are never on it, nor what a regulator says of a setting.
 */
const careFields = ["PLACES", "AGES", "GENDERS", "NEEDS", "SAFEGUARDING_LEAD"] as const;
const plainFields = ["CONTACT", "INSURANCE_COMMITTED", "TERMS_ACCEPTED"] as const;
type FixableFact = (typeof careFields)[number] | (typeof plainFields)[number];
export type FixableField = FixableFact | EvidenceType;
export const fixableFields = [...careFields, ...plainFields, ...evidenceTypes] as const satisfies FixableField[];

/** Working days for the answer, after the day of asking. */
export const answerWorkingDays = 5;

export function isFile(field: FixableField): field is EvidenceType {
  return Object.hasOwn(evidenceKinds, field);
}

export function fixableFieldName(field: FixableField): string {
  return isFile(field) ? `File: ${evidenceKinds[field].name}` : comparedFields[field].name;
}

/** What a line of that lot can be asked for: of goods neither ages nor needs. */
export function fixableIn(facts: SubmittedFacts): FixableField[] {
  const forPeople = facts.line.capacityOffered !== null;
  return fixableFields.filter((field) => forPeople || !isOfCare(field));
}

function isOfCare(field: FixableField): boolean {
  return careFields.some((each) => each === field);
}

/** The conditions that these fields belong to, in their order. */
export function conditionsOf(fields: readonly FixableField[]): Criterion[] {
  const theirs = fields.map((field) =>
    isFile(field) ? evidenceKinds[field].condition : comparedFields[field].condition,
  );
  return criteria.filter((criterion) => theirs.includes(criterion));
}

export function fixableOf(words: readonly string[]): FixableField[] {
  return fixableFields.filter((field) => words.includes(field));
}

/** It can be answered to the last millisecond of its last day in the United Kingdom. */
export function askingOf(
  asked: { readonly dueOn: CalendarDate; readonly answeredAt: Instant | null },
  now: Instant,
): Asking {
  if (asked.answeredAt !== null) return "ANSWERED";
  return calendarDateOf(now) <= asked.dueOn ? "ASKED" : "NOT_ANSWERED";
}

/** What was typed and which files were shown, of the fields that were asked. */
export interface FieldAnswers {
  readonly places?: number;
  readonly ages?: readonly [number, number];
  readonly genders?: Gender;
  readonly needs?: readonly string[];
  readonly contact?: string;
  readonly safeguardingLead?: string;
  readonly insuranceCommitted?: boolean;
  readonly termsAccepted?: boolean;
}

/**
 * What the line says once it is answered: each field that was asked, and nothing else, whatever else was sent. Files are
 * those of the library as they are now, by fingerprint.
 */
export function answeredFacts(
  facts: SubmittedFacts,
  fields: readonly FixableField[],
  answers: FieldAnswers,
  files: readonly SubmittedEvidence[],
): SubmittedFacts {
  const { header, line } = facts;
  const asked = (field: FixableField) => fields.includes(field);
  const put = <Value>(field: FixableField, answer: Value | undefined, before: Value): Value =>
    asked(field) && answer !== undefined ? answer : before;
  const [ageMin, ageMax] = put<readonly [number | null, number | null]>("AGES", answers.ages, [
    line.ageMin,
    line.ageMax,
  ]);
  const sent = files.filter(({ type }) => asked(type));
  return {
    ...facts,
    header: {
      ...header,
      safeguardingLead: put("SAFEGUARDING_LEAD", answers.safeguardingLead, header.safeguardingLead),
      insuranceCommitted: put("INSURANCE_COMMITTED", answers.insuranceCommitted, header.insuranceCommitted),
      termsAccepted: put("TERMS_ACCEPTED", answers.termsAccepted, header.termsAccepted),
    },
    line: {
      capacityOffered: put("PLACES", answers.places, line.capacityOffered),
      ageMin,
      ageMax,
      genders: put("GENDERS", answers.genders, line.genders),
      needs: put("NEEDS", answers.needs, line.needs),
      vacancyContact: put("CONTACT", answers.contact, line.vacancyContact),
    },
    evidence: [...facts.evidence.filter(({ type }) => !sent.some((file) => file.type === type)), ...sent],
  };
}

/** A file that can be sent as an answer: not lapsed on that day, not turned down by a council, not found harmful. */
export function isFileUsable(
  file: { readonly expiresOn: CalendarDate; readonly stage: string; readonly scan: string } | undefined,
  today: CalendarDate,
): boolean {
  return file !== undefined && file.expiresOn >= today && file.stage !== "REJECTED" && file.scan !== "FOUND";
}

/**
 * How many other lines of the round were given the chance to put right the condition for which this one is to be refused,
 * where this one was not: then whoever refuses says why it is another case. domain.md §13 L5, the same chance for all.
 */
export function chanceWithheld(
  verdict: Verdict,
  own: readonly Criterion[],
  others: ReadonlyMap<Criterion, number>,
): number {
  if (verdict.outcome !== "REJECTED" || own.includes(verdict.criterion)) return 0;
  return others.get(verdict.criterion) ?? 0;
}

/** Of an answer only that is said to be wrong which was asked. */
export function isMisfitOf(problem: MisfitProblem, fields: readonly FixableField[]): boolean {
  const field = misfitFields[problem];
  return field !== undefined && fields.includes(field);
}

const misfitFields: Record<MisfitProblem, FixableField | undefined> = {
  CAPACITY_ABOVE_SETTING: "PLACES",
  AGES_OUTSIDE_SETTING: "AGES",
  AGES_OUTSIDE_LOT: "AGES",
  GENDERS_OUTSIDE_SETTING: "GENDERS",
  NEEDS_OUTSIDE_SETTING: "NEEDS",
  NEEDS_OUTSIDE_LOT: "NEEDS",
  BANDS_OUTSIDE_LOT: undefined,
};
