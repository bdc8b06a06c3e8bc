import { evidenceTypes, type EvidenceType } from "~/features/suppliers/rules/evidence";

export const outcomes = ["APPROVED", "CONDITIONAL", "REJECTED"] as const;
export type Outcome = (typeof outcomes)[number];

export const outcomeNames: Record<Outcome, string> = {
  APPROVED: "Approve",
  CONDITIONAL: "Approve once evidence is given",
  REJECTED: "Refuse",
};

/** Why a line is refused. domain.md §2.3. */
export const reasonCodes = [
  "REG_MISSING",
  "REG_CONDITION",
  "RATING_BELOW_MIN",
  "INSURANCE",
  "SAFEGUARDING",
  "POLICY",
  "FINANCE",
  "EXCL_MAND",
  "EXCL_DISC",
  "QUALITY_BELOW_THRESHOLD",
  "PRICE_UNACCEPTED",
  "CAPACITY",
  "INCOMPLETE",
  "FALSE_INFO",
  "OTHER",
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export const reasonCodeNames: Record<ReasonCode, string> = {
  REG_MISSING: "The registration is missing",
  REG_CONDITION: "A condition of the registration does not allow it",
  RATING_BELOW_MIN: "The latest inspection grade is below the lowest we accept",
  INSURANCE: "The insurance is not enough",
  SAFEGUARDING: "Safeguarding is not as it must be",
  POLICY: "A policy is missing or not good enough",
  FINANCE: "Financial standing",
  EXCL_MAND: "A mandatory exclusion ground",
  EXCL_DISC: "A discretionary exclusion ground",
  QUALITY_BELOW_THRESHOLD: "Quality is below the lowest mark we accept",
  PRICE_UNACCEPTED: "The price is not accepted",
  CAPACITY: "The places offered are not enough",
  INCOMPLETE: "The application is not complete",
  FALSE_INFO: "Some of the information is not true",
  OTHER: "Another reason",
};

/** The conditions of participation of domain.md §2.4. */
export const criteria = ["C01", "C02", "C03", "C04", "C05", "C06", "C07", "C08", "C09", "C10", "C11"] as const;
export type Criterion = (typeof criteria)[number];

export const criterionNames: Record<Criterion, string> = {
  C01: "Legal identity",
  C02: "Registration",
  C03: "Latest inspection",
  C04: "Insurance",
  C05: "Safeguarding",
  C06: "Policies",
  C07: "Financial standing",
  C08: "Exclusion declaration",
  C09: "Registered manager or head in post",
  C10: "Prices complete",
  C11: "Terms accepted",
};

/** Shortest text, in characters, that may explain a refusal. */
export const leastReasonCharacters = 20;

/** A recommendation or a decision: what, and why. A refusal names its reason and its criterion. */
export type Verdict =
  | { readonly outcome: "APPROVED"; readonly reasons: string }
  | {
      readonly outcome: "CONDITIONAL";
      /** What is still to be given, and within how many working days after the decision is told. */
      readonly evidence: readonly EvidenceType[];
      readonly workingDays: number;
      readonly reasons: string;
    }
  | {
      readonly outcome: "REJECTED";
      readonly reasonCode: ReasonCode;
      readonly criterion: Criterion;
      readonly reasons: string;
    };

/** A verdict as its row keeps it. The database holds a refusal to its reason and criterion. */
export function verdictOf(row: {
  readonly outcome: Outcome;
  readonly reasonCode: string | null;
  readonly criterion: string | null;
  readonly evidence: readonly string[] | null;
  readonly workingDays: number | null;
  readonly reasons: string;
}): Verdict {
  const { outcome, reasons, workingDays } = row;
  if (outcome === "APPROVED") return { outcome, reasons };
  if (outcome === "CONDITIONAL") {
    const evidence = evidenceTypes.filter((type) => row.evidence?.includes(type));
    if (evidence.length === 0 || workingDays === null) throw new Error("A condition without its evidence");
    return { outcome, evidence, workingDays, reasons };
  }
  const reasonCode = reasonCodes.find((code) => code === row.reasonCode);
  const criterion = criteria.find((code) => code === row.criterion);
  if (reasonCode === undefined || criterion === undefined) throw new Error("A refusal without its reason");
  return { outcome, reasonCode, criterion, reasons };
}
