import type { EvidenceId } from "~/core/id";
import type { CalendarDate } from "~/core/time";
import { evidenceKinds, evidenceTypes, type EvidenceType } from "~/features/suppliers/rules/evidence";
import type { Criterion } from "./decisions";
import type { OrganisationFacts, PlaceFacts, SubmittedEvidence } from "./submitted-facts";

/**
 * A reopening asks a member only for what has changed. The difference is by field: a value that is another, or a file
 * with another fingerprint; whoever owns the field's condition assesses it. domain.md §13, L4.
 */
export interface Difference {
  readonly field: ComparedField;
  readonly before: Fact;
  readonly now: Fact;
}

/** Rates are pence a week; ages are two numbers. */
export type Fact = string | number | boolean | null | readonly string[] | readonly [number, number];

interface Field {
  readonly name: string;
  /** Null where nothing that is decided rests on it. */
  readonly condition: Criterion | null;
}

const organisationFields = {
  ORGANISATION_NAME: { name: "Name of the organisation", condition: "C01" },
  IDENTIFIER: { name: "Identifier", condition: "C01" },
  POSTAL_ADDRESS: { name: "Address of the organisation", condition: "C01" },
  ORGANISATION_EMAIL: { name: "E-mail address of the organisation", condition: null },
  CONTACT_NAME: { name: "Person to ask", condition: null },
  CONTACT_EMAIL: { name: "Their e-mail address", condition: null },
  CONTACT_PHONE: { name: "Their phone number", condition: null },
  SAFEGUARDING_LEAD: { name: "Safeguarding lead", condition: "C05" },
  INSURANCE_COMMITTED: { name: "Insurance when a contract starts", condition: "C04" },
  TERMS_ACCEPTED: { name: "Terms", condition: "C11" },
} as const satisfies Record<string, Field>;

const placeFields = {
  SETTING_NAME: { name: "Name of the setting", condition: null },
  SETTING_KIND: { name: "Kind of setting", condition: "C02" },
  REGULATOR: { name: "Regulator", condition: "C02" },
  REGISTRATION_NUMBER: { name: "Registration number", condition: "C02" },
  REGISTRATION_STATUS: { name: "Registration", condition: "C02" },
  REGISTRATION_ENDS_ON: { name: "Registered until", condition: "C02" },
  GRADE: { name: "Latest grade", condition: "C03" },
  GRADE_ON: { name: "Graded on", condition: "C03" },
  SETTING_ADDRESS: { name: "Address of the setting", condition: "C02" },
  SETTING_PLACES: { name: "Places in the setting", condition: "C02" },
  SETTING_AGES: { name: "Ages in the setting", condition: "C02" },
  SETTING_GENDERS: { name: "Who the setting is for", condition: "C02" },
  SETTING_NEEDS: { name: "Needs in the setting", condition: null },
  PLACES: { name: "Places offered", condition: "C10" },
  AGES: { name: "Ages offered", condition: null },
  GENDERS: { name: "Who it is offered to", condition: null },
  NEEDS: { name: "Needs offered", condition: null },
  CONTACT: { name: "Who to ask", condition: null },
  RATE_B1: { name: "Core, a week", condition: "C10" },
  RATE_B2: { name: "Enhanced, a week", condition: "C10" },
  RATE_B3: { name: "Specialist, a week", condition: "C10" },
  RATE_B4: { name: "Complex, a week", condition: "C10" },
} as const satisfies Record<string, Field>;

type OrganisationField = keyof typeof organisationFields;
type PlaceField = keyof typeof placeFields;
export type ComparedField = OrganisationField | PlaceField;

export const comparedFields: Record<ComparedField, Field> = { ...organisationFields, ...placeFields };

export function organisationDifferences(before: OrganisationFacts, now: OrganisationFacts): Difference[] {
  return differences(organisationFields, organisationValues(before), organisationValues(now));
}

/** What has changed of a setting and of what it offers in a lot: any of it goes to the council. */
export function placeDifferences(before: PlaceFacts, now: PlaceFacts): Difference[] {
  return differences(placeFields, placeValues(before), placeValues(now));
}

function differences<Name extends ComparedField>(
  fields: Record<Name, Field>,
  before: Record<Name, Fact>,
  now: Record<Name, Fact>,
): Difference[] {
  return (Object.keys(fields) as Name[])
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(now[field]))
    .map((field) => ({ field, before: before[field], now: now[field] }));
}

function organisationValues({ organisation, header }: OrganisationFacts): Record<OrganisationField, Fact> {
  return {
    ORGANISATION_NAME: organisation.name,
    IDENTIFIER: organisation.identifier,
    POSTAL_ADDRESS: organisation.postalAddress,
    ORGANISATION_EMAIL: organisation.email,
    CONTACT_NAME: header.contactName,
    CONTACT_EMAIL: header.contactEmail,
    CONTACT_PHONE: header.contactPhone,
    SAFEGUARDING_LEAD: header.safeguardingLead,
    INSURANCE_COMMITTED: header.insuranceCommitted,
    TERMS_ACCEPTED: header.termsAccepted,
  };
}

function placeValues({ setting, line, rates }: PlaceFacts): Record<PlaceField, Fact> {
  const rateOf = (band: string) => rates.find((rate) => rate.band === band)?.weeklyPence ?? null;
  return {
    SETTING_NAME: setting.name,
    SETTING_KIND: setting.kind,
    REGULATOR: setting.regulator,
    REGISTRATION_NUMBER: setting.registrationNumber,
    REGISTRATION_STATUS: setting.registrationStatus,
    REGISTRATION_ENDS_ON: setting.registrationEndsOn,
    GRADE: setting.latestGrade,
    GRADE_ON: setting.latestGradeOn,
    SETTING_ADDRESS: setting.address,
    SETTING_PLACES: setting.capacity,
    SETTING_AGES: ages(setting),
    SETTING_GENDERS: setting.genders,
    SETTING_NEEDS: inOrder(setting.needs),
    PLACES: line.capacityOffered,
    AGES: ages(line),
    GENDERS: line.genders,
    NEEDS: inOrder(line.needs),
    CONTACT: line.vacancyContact,
    RATE_B1: rateOf("B1"),
    RATE_B2: rateOf("B2"),
    RATE_B3: rateOf("B3"),
    RATE_B4: rateOf("B4"),
  };
}

function ages({ ageMin, ageMax }: { readonly ageMin: number | null; readonly ageMax: number | null }): Fact {
  return ageMin === null || ageMax === null ? null : [ageMin, ageMax];
}

/** In whatever order they were ticked. */
function inOrder(codes: readonly string[]): readonly string[] {
  return [...codes].sort();
}

export interface EvidenceDifference {
  readonly type: EvidenceType;
  readonly what: "ADDED" | "REPLACED" | "ENDED" | "GONE";
  readonly condition: Criterion;
  /** The file that stands there now; of one that is gone, the one that did. */
  readonly evidenceId: EvidenceId;
  /** The last day of the file before, where there was one. */
  readonly before: CalendarDate | null;
  /** The last day of the file now, where there is one. */
  readonly now: CalendarDate | null;
}

/**
 * Which files are others than they were, and which ran out by that day in the United Kingdom and are the same still:
 * said whether or not it had run out before, so that nothing lapsed goes on unseen.
 */
export function evidenceDifferences(
  before: readonly SubmittedEvidence[],
  now: readonly SubmittedEvidence[],
  today: CalendarDate,
): EvidenceDifference[] {
  return evidenceTypes.flatMap((type) => {
    const was = before.find((each) => each.type === type);
    const is = now.find((each) => each.type === type);
    const shown = is ?? was;
    const what = evidenceChange(was, is, today);
    if (shown === undefined || what === undefined) return [];
    const days = { before: was?.expiresOn ?? null, now: is?.expiresOn ?? null };
    return [{ type, what, condition: evidenceKinds[type].condition, evidenceId: shown.evidenceId, ...days }];
  });
}

function evidenceChange(
  was: SubmittedEvidence | undefined,
  is: SubmittedEvidence | undefined,
  today: CalendarDate,
): EvidenceDifference["what"] | undefined {
  if (is === undefined) return was === undefined ? undefined : "GONE";
  if (is.expiresOn < today) return "ENDED";
  if (was === undefined) return "ADDED";
  const same = was.sha256 === is.sha256 && was.expiresOn === is.expiresOn && was.issuedOn === is.issuedOn;
  return same ? undefined : "REPLACED";
}
