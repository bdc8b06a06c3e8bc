import type { StateTable } from "~/core/state-table";
import { addDays, addMonths, type CalendarDate } from "~/core/time";

/** The file a provider shows for each condition that asks for one of its organisation: domain.md §2.4. */
export const evidenceTypes = [
  "LEGAL_IDENTITY",
  "EMPLOYERS_LIABILITY",
  "PUBLIC_LIABILITY",
  "PROFESSIONAL_INDEMNITY",
  "ABUSE_COVER",
  "MOTOR_INSURANCE",
  "SAFEGUARDING",
  "SAFER_RECRUITMENT",
  "HEALTH_AND_SAFETY",
  "EQUALITY",
  "COMPLAINTS",
  "WHISTLE_BLOWING",
  "BEHAVIOUR",
  "MISSING_FROM_CARE",
  "MEDICATION",
  "ONLINE_SAFETY",
  "DATA_PROTECTION",
  "BUSINESS_CONTINUITY",
  "MODERN_SLAVERY",
  "PREVENT",
  "ACCOUNTS",
] as const;
export type EvidenceType = (typeof evidenceTypes)[number];

/**
 * How long a file counts: to the last day written on it (a certificate), to the day its owner says they look at it
 * again (a policy), or for a year.
 */
export type Validity = "LAST_DAY" | "REVIEW" | "YEAR";

interface Kind {
  readonly name: string;
  readonly condition: "C01" | "C04" | "C05" | "C06" | "C07";
  readonly validity: Validity;
}

const certificate = { condition: "C04", validity: "LAST_DAY" } as const;
const policy = { condition: "C06", validity: "REVIEW" } as const;

export const evidenceKinds: Record<EvidenceType, Kind> = {
  LEGAL_IDENTITY: { name: "Proof of who you are", condition: "C01", validity: "YEAR" },
  EMPLOYERS_LIABILITY: { name: "Employers’ liability insurance", ...certificate },
  PUBLIC_LIABILITY: { name: "Public liability insurance", ...certificate },
  PROFESSIONAL_INDEMNITY: { name: "Professional indemnity insurance", ...certificate },
  ABUSE_COVER: { name: "Abuse or medical malpractice insurance", ...certificate },
  MOTOR_INSURANCE: { name: "Motor insurance", ...certificate },
  SAFEGUARDING: { name: "Safeguarding policy", condition: "C05", validity: "YEAR" },
  SAFER_RECRUITMENT: { name: "Safer recruitment and DBS checks", condition: "C05", validity: "YEAR" },
  HEALTH_AND_SAFETY: { name: "Health and safety policy", ...policy },
  EQUALITY: { name: "Equality policy", ...policy },
  COMPLAINTS: { name: "Complaints policy", ...policy },
  WHISTLE_BLOWING: { name: "Whistle-blowing policy", ...policy },
  BEHAVIOUR: { name: "Behaviour and restraint policy", ...policy },
  MISSING_FROM_CARE: { name: "Missing from care policy", ...policy },
  MEDICATION: { name: "Medication policy", ...policy },
  ONLINE_SAFETY: { name: "Online safety policy", ...policy },
  DATA_PROTECTION: { name: "Data protection policy", ...policy },
  BUSINESS_CONTINUITY: { name: "Business continuity plan", ...policy },
  MODERN_SLAVERY: { name: "Modern slavery statement", ...policy },
  PREVENT: { name: "Prevent policy", ...policy },
  ACCOUNTS: { name: "Accounts or a banker’s reference", condition: "C07", validity: "YEAR" },
};

/** All different files that one organisation ever sent as evidence: those that were replaced are kept too. */
export const mostEvidenceBytes = 5_000_000_000;

/** In the order they are asked for on a page. */
export const evidenceGroups = {
  C01: "Who you are",
  C04: "Insurance",
  C05: "Keeping people safe",
  C06: "Policies",
  C07: "Money",
} as const satisfies Record<Kind["condition"], string>;

export function evidenceTypesOf(condition: string): readonly EvidenceType[] {
  return evidenceTypes.filter((type) => evidenceKinds[type].condition === condition);
}

/** `EMPLOYERS_LIABILITY` is `employers-liability` in an address. */
export function evidenceSlug(type: EvidenceType): string {
  return type.toLowerCase().replaceAll("_", "-");
}

export function evidenceTypeOf(slug: string | undefined): EvidenceType | undefined {
  return evidenceTypes.find((type) => evidenceSlug(type) === slug);
}

/** The last day a file counts that lasts a year: the day before the same date a year on. */
export function lastDayOfYear(issuedOn: CalendarDate): CalendarDate {
  return addDays(addMonths(issuedOn, 12), -1);
}

/** What people decided of one file. A newer file replaces it, whatever was found of it; it stays to be read. */
export type EvidenceStage = "SUBMITTED" | "VERIFIED" | "REJECTED" | "REPLACED";
type EvidenceEvent = "verify" | "reject" | "replace";

export const evidenceStages: StateTable<EvidenceStage, EvidenceEvent> = {
  verify: { from: ["SUBMITTED"], to: "VERIFIED" },
  reject: { from: ["SUBMITTED"], to: "REJECTED" },
  replace: { from: ["SUBMITTED", "VERIFIED", "REJECTED"], to: "REPLACED" },
};

/** What a council finds of one file; it says why it does not accept one. */
export type EvidenceVerdict =
  { readonly outcome: "VERIFIED"; readonly reasons: null } | { readonly outcome: "REJECTED"; readonly reasons: string };

export const seenEvidenceStages = [
  "MISSING",
  "SUBMITTED",
  "VERIFIED",
  "REJECTED",
  "EXPIRING",
  "EXPIRED",
  "REPLACED",
] as const;
export type SeenEvidenceStage = (typeof seenEvidenceStages)[number];

export const evidenceStageNames: Record<SeenEvidenceStage, string> = {
  MISSING: "Not added",
  SUBMITTED: "Not checked yet",
  VERIFIED: "Checked",
  REJECTED: "Not accepted",
  EXPIRING: "Ends soon",
  EXPIRED: "Out of date",
  REPLACED: "Replaced",
};

const soonDays = 30;

export interface EvidenceFacts {
  readonly stage: EvidenceStage;
  /** The last day it counts. */
  readonly expiresOn: CalendarDate;
}

/**
 * How evidence stands on a day in the United Kingdom. It counts to the end of its last day (domain.md §2.5). What was
 * not accepted never counted, so no clock changes it.
 */
export function seenEvidenceStage(evidence: EvidenceFacts | undefined, today: CalendarDate): SeenEvidenceStage {
  if (evidence === undefined) return "MISSING";
  const { stage, expiresOn } = evidence;
  if (stage === "REPLACED" || stage === "REJECTED") return stage;
  if (expiresOn < today) return "EXPIRED";
  return expiresOn <= addDays(today, soonDays) ? "EXPIRING" : stage;
}
