import type { EvidenceId } from "~/core/id";
import type { CalendarDate } from "~/core/time";
import type { ResultCounts } from "~/features/suppliers/rules/declarations";
import type { EvidenceType } from "~/features/suppliers/rules/evidence";
import type { Ceilings } from "./ceilings";
import type { QuestionSetCode } from "~/features/suppliers/rules/questions";
import { addressLines, type Gender } from "~/features/suppliers/rules/settings";

/**
 * What was submitted, frozen with the line: the assessor reads this and nothing newer. Rates are pence a
 * week without VAT, by band.
 */
export interface SubmittedFacts {
  readonly format: "quayside-line/1";
  readonly organisation: {
    readonly name: string;
    readonly identifier: string;
    readonly postalAddress: string;
    readonly email: string;
  };
  readonly header: {
    readonly contactName: string;
    readonly contactEmail: string;
    readonly contactPhone: string | null;
    /** Null where no lot of the round is for care or education of people. */
    readonly safeguardingLead: string | null;
    readonly insuranceCommitted: boolean;
    readonly termsAccepted: boolean;
  };
  readonly setting: {
    readonly name: string;
    readonly kind: string;
    readonly regulator: string;
    readonly registrationNumber: string | null;
    readonly registrationStatus: string;
    readonly registrationEndsOn: string | null;
    readonly latestGrade: string | null;
    readonly latestGradeOn: string | null;
    readonly address: string;
    /** Null, like ages and genders, for premises. */
    readonly capacity: number | null;
    readonly ageMin: number | null;
    readonly ageMax: number | null;
    readonly genders: Gender | null;
    readonly needs: readonly string[];
  };
  readonly lot: { readonly code: string; readonly title: string };
  readonly line: {
    /** Null, like ages and genders, for a lot of goods or other services. */
    readonly capacityOffered: number | null;
    readonly ageMin: number | null;
    readonly ageMax: number | null;
    readonly genders: Gender | null;
    readonly needs: readonly string[];
    readonly vacancyContact: string;
  };
  /** What the organisation had in its evidence library then, copied by fingerprint. */
  readonly evidence: readonly SubmittedEvidence[];
  readonly rates: readonly { readonly band: string; readonly weeklyPence: number }[];
  /** The highest prices that the round went by; absent where a line was submitted before there were any. */
  readonly ceilings?: Ceilings | null;
  /** What the list asked for, as it was signed then. Left out of a line to a list that asks for nothing. */
  readonly declarations?: readonly SubmittedDeclaration[];
}

/** A signed declaration never changes, so that its fingerprint freezes the whole of it. */
export interface SubmittedDeclaration {
  readonly declarationId: string;
  readonly set: QuestionSetCode;
  /** The version of the questions. */
  readonly number: number;
  readonly sha256: string;
  readonly results: ResultCounts;
}

/** What was said of the organisation, once for all its lines. */
export type OrganisationFacts = Pick<SubmittedFacts, "organisation" | "header" | "evidence">;

/** What was said of one setting in one lot. */
export type PlaceFacts = Pick<SubmittedFacts, "setting" | "line" | "rates">;

export interface SubmittedEvidence {
  readonly evidenceId: EvidenceId;
  readonly type: EvidenceType;
  readonly name: string;
  readonly sha256: string;
  readonly issuedOn: CalendarDate;
  readonly expiresOn: CalendarDate;
}

/** A setting as its owner keeps it, in the words that are frozen. */
export function settingFacts(
  setting: Omit<SubmittedFacts["setting"], "address"> & Parameters<typeof addressLines>[0],
): SubmittedFacts["setting"] {
  return {
    name: setting.name,
    kind: setting.kind,
    regulator: setting.regulator,
    registrationNumber: setting.registrationNumber,
    registrationStatus: setting.registrationStatus,
    registrationEndsOn: setting.registrationEndsOn,
    latestGrade: setting.latestGrade,
    latestGradeOn: setting.latestGradeOn,
    address: addressLines(setting).join("\n"),
    capacity: setting.capacity,
    ageMin: setting.ageMin,
    ageMax: setting.ageMax,
    genders: setting.genders,
    needs: setting.needs,
  };
}

/** The column as it is read: written by submitting a line, and by nothing else. */
export function factsIn(column: unknown): SubmittedFacts {
  return column as SubmittedFacts;
}

/** Of a round's confirmation: written by confirming, and by nothing else. */
export function organisationFactsIn(column: unknown): OrganisationFacts {
  return column as OrganisationFacts;
}
