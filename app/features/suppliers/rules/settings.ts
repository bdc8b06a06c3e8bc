import { isValid, parse } from "postcode";
import { ok, refuse, type Result } from "~/core/result";
import type { CalendarDate } from "~/core/time";

/** domain.md §2.6: eight groups of needs. Illustrative, and said so where they are chosen. */
export const needCodes = ["N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8"] as const;
export type NeedCode = (typeof needCodes)[number];
export const needNames: Record<NeedCode, string> = {
  N1: "Autism, mild to moderate",
  N2: "Autism with social, emotional and mental health needs",
  N3: "Autism with complex or severe learning disabilities",
  N4: "Social, emotional and mental health needs",
  N5: "Severe, or profound and multiple, learning disabilities",
  N6: "Physical disabilities or medical needs",
  N7: "Hearing, sight, speech or language needs",
  N8: "Moderate or specific learning difficulties, and behaviour that comes with them",
};

/** Need and price bands inside any lot, domain.md §2.6 and §13. */
export const bands = ["B1", "B2", "B3", "B4"] as const;
export type Band = (typeof bands)[number];
export const bandNames: Record<Band, string> = { B1: "Core", B2: "Enhanced", B3: "Specialist", B4: "Complex" };

export const genders = ["ANY", "FEMALE", "MALE"] as const;
export type Gender = (typeof genders)[number];
export const genderNames: Record<Gender, string> = {
  ANY: "Anyone",
  FEMALE: "Girls or women",
  MALE: "Boys or men",
};

/** Kinds where people live, learn or get care: they have places, ages, needs and mostly a regulator. */
export const careKinds = [
  "CHILDRENS_HOME",
  "SHORT_BREAKS",
  "SUPPORTED_ACCOMMODATION",
  "SPECIAL_SCHOOL",
  "SPECIAL_COLLEGE",
  "ADULT_CARE_HOME",
  "OTHER",
] as const;
/** And the one that goods and services for others come from: a bakery is asked for none of that. */
export const settingKinds = [...careKinds, "PREMISES"] as const;
export type SettingKind = (typeof settingKinds)[number];
export const settingKindNames: Record<SettingKind, string> = {
  CHILDRENS_HOME: "Children’s home",
  SHORT_BREAKS: "Short breaks with overnight stays",
  SUPPORTED_ACCOMMODATION: "Supported accommodation",
  SPECIAL_SCHOOL: "Special school",
  SPECIAL_COLLEGE: "Special college",
  ADULT_CARE_HOME: "Care home for adults",
  OTHER: "Another service",
  PREMISES: "Shop, kitchen, workshop or office",
};

export const regulators = ["OFSTED", "DFE", "CQC", "NONE"] as const;
export type Regulator = (typeof regulators)[number];
export const regulatorNames: Record<Regulator, string> = {
  OFSTED: "Ofsted",
  DFE: "Department for Education (DfE)",
  CQC: "Care Quality Commission (CQC)",
  NONE: "No regulator",
};

/** Who may regulate a kind of setting: domain.md §2.4, C02. */
export const regulatorsOf: Record<SettingKind, readonly Regulator[]> = {
  CHILDRENS_HOME: ["OFSTED"],
  SHORT_BREAKS: ["OFSTED", "CQC"],
  SUPPORTED_ACCOMMODATION: ["OFSTED", "NONE"],
  SPECIAL_SCHOOL: ["DFE"],
  SPECIAL_COLLEGE: ["DFE"],
  ADULT_CARE_HOME: ["CQC"],
  OTHER: regulators,
  PREMISES: ["NONE"],
};

/** A span of ages as readers see it; undefined where none is asked. */
export function agesInWords(from: number | null, to: number | null): string | undefined {
  return from === null || to === null ? undefined : `${from} to ${to}`;
}

export const registrationStatuses = ["REGISTERED", "APPLIED", "SUSPENDED", "CANCELLED", "NOT_NEEDED"] as const;
export type RegistrationStatus = (typeof registrationStatuses)[number];
export const registrationStatusNames: Record<RegistrationStatus, string> = {
  REGISTERED: "Registered",
  APPLIED: "Applied, not registered yet",
  SUSPENDED: "Suspended or restricted by the regulator",
  CANCELLED: "Cancelled or lapsed",
  NOT_NEEDED: "Not needed",
};

/** The words inspectors use: then Ofsted's for supported accommodation, then those of school report cards. */
export const grades = [
  "OUTSTANDING",
  "GOOD",
  "REQUIRES_IMPROVEMENT",
  "INADEQUATE",
  "STANDARDS_MET",
  "STANDARDS_NOT_MET",
  "CONSISTENTLY_STRONG",
  "INCONSISTENT",
  "SERIOUS_WEAKNESSES",
  "EXCEPTIONAL",
  "STRONG",
  "EXPECTED",
  "NEEDS_ATTENTION",
  "URGENT_IMPROVEMENT",
] as const;
export type Grade = (typeof grades)[number];
export const gradeNames: Record<Grade, string> = {
  OUTSTANDING: "Outstanding",
  GOOD: "Good",
  REQUIRES_IMPROVEMENT: "Requires improvement",
  INADEQUATE: "Inadequate",
  STANDARDS_MET: "Standards met",
  STANDARDS_NOT_MET: "Standards not met",
  CONSISTENTLY_STRONG: "Consistently strong delivery",
  INCONSISTENT: "Inconsistent delivery",
  SERIOUS_WEAKNESSES: "Serious or widespread weaknesses",
  EXCEPTIONAL: "Exceptional",
  STRONG: "Strong standard",
  EXPECTED: "Expected standard",
  NEEDS_ATTENTION: "Needs attention",
  URGENT_IMPROVEMENT: "Urgent improvement",
};

/** Who said the grade that a setting has: its provider, or a file of the regulator that a council imported. */
export const gradeSources = ["PROVIDER", "REGULATOR_FILE"] as const;
export type GradeSource = (typeof gradeSources)[number];

/** A registration counts through its last day; from the midnight after, the setting is not capable. domain.md §2.5, §13. */
export function isRegistrationValid(
  {
    registrationStatus,
    registrationEndsOn,
  }: { readonly registrationStatus: RegistrationStatus; readonly registrationEndsOn: CalendarDate | null },
  on: CalendarDate,
): boolean {
  if (registrationStatus === "NOT_NEEDED") return true;
  return registrationStatus === "REGISTERED" && (registrationEndsOn === null || on <= registrationEndsOn);
}

export const legalForms = ["COMPANY", "CIC", "CHARITY", "PARTNERSHIP", "SOLE_TRADER", "PUBLIC_BODY"] as const;
export type LegalForm = (typeof legalForms)[number];
export const legalFormNames: Record<LegalForm, string> = {
  COMPANY: "Company",
  CIC: "Community interest company (CIC)",
  CHARITY: "Charity",
  PARTNERSHIP: "Partnership",
  SOLE_TRADER: "Sole trader",
  PUBLIC_BODY: "Public body",
};

/** Smaller than large is an SME: domain.md §1, ACT s123. */
export const sizes = ["MICRO", "SMALL", "MEDIUM", "LARGE"] as const;
export type Size = (typeof sizes)[number];
export const sizeNames: Record<Size, string> = {
  MICRO: "Micro: fewer than 10 people",
  SMALL: "Small: 10 to 49 people",
  MEDIUM: "Medium: 50 to 249 people",
  LARGE: "Large: 250 people or more, or over both money limits",
};

/** A wrong check digit refuses; an unknown form warns, and a person may confirm it. domain.md §13 Identifiers. */
export type NumberFault = "FORM" | "CHECK_DIGIT";

/** The numbers a legal form cannot be without. */
export const numberNeeded: Record<LegalForm, "COMPANY" | "CHARITY" | undefined> = {
  COMPANY: "COMPANY",
  CIC: "COMPANY",
  CHARITY: "CHARITY",
  PARTNERSHIP: undefined,
  SOLE_TRADER: undefined,
  PUBLIC_BODY: undefined,
};

/** As kept and compared: upper case, without spaces, a number typed in full-width figures as in plain ones. */
export function tidyNumber(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u200b-\u200d\u2060\ufeff]/gu, "")
    .toUpperCase();
}

export function tidyVatNumber(text: string): string {
  return tidyNumber(text).replace(/^GB(?=\d)/u, "");
}

/** Eight characters, the first two may be letters; there is no check digit. */
export function checkCompanyNumber(text: string): Result<string, NumberFault> {
  return ofForm(tidyNumber(text), /^(?:\d{8}|[A-Z]{2}\d{6})$/u);
}

/** England and Wales six or seven digits, Scotland SC and six, Northern Ireland NIC and six. */
export function checkCharityNumber(text: string): Result<string, NumberFault> {
  return ofForm(tidyNumber(text), /^(?:\d{6,7}|SC\d{6}|NIC\d{6})$/u);
}

/** Nine digits, of which the last two check the first seven by 97, or for newer numbers by 97 less 55. */
export function checkVatNumber(text: string): Result<string, NumberFault> {
  const number = tidyVatNumber(text);
  if (!/^\d{9}$/u.test(number)) return refuse("FORM");
  const weighed = [...number.slice(0, 7)].reduce((sum, digit, place) => sum + Number(digit) * (8 - place), 0);
  const total = weighed + Number(number.slice(7));
  return total % 97 === 0 || (total + 55) % 97 === 0 ? ok(number) : refuse("CHECK_DIGIT");
}

/** Ofsted and DfE: a URN of six or seven digits; Ofsted also SC and six; DfE also a UKPRN; CQC `1-` and digits. */
const registrationForms: Record<Regulator, RegExp> = {
  OFSTED: /^(?:\d{6,7}|SC\d{6})$/u,
  DFE: /^(?:\d{6,7}|1\d{7})$/u,
  CQC: /^1-\d+$/u,
  NONE: /^$/u,
};

export function checkRegistrationNumber(regulator: Regulator, text: string): Result<string, NumberFault> {
  return ofForm(tidyNumber(text), registrationForms[regulator]);
}

function ofForm(number: string, form: RegExp): Result<string, NumberFault> {
  return form.test(number) ? ok(number) : refuse("FORM");
}

/** As the post office writes it, `SW1A 1AA`, or undefined when it is not a full postcode. */
export function tidyPostcode(text: string): string | undefined {
  const typed = tidyNumber(text).replace(/[.-]/gu, "");
  return isValid(typed) ? (parse(typed).postcode ?? undefined) : undefined;
}

/** An address as its lines. */
export function addressLines(address: {
  readonly addressLine1: string;
  readonly addressLine2: string | null;
  readonly town: string;
  readonly postcode: string;
}): string[] {
  const { addressLine1, addressLine2, town, postcode } = address;
  return [addressLine1, addressLine2, town, postcode].filter((line) => line !== null);
}
