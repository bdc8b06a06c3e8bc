import type { GrantedRole } from "~/core/actor";
import { hasReached, type Stage } from "./stages";

export const interestKinds = ["PERSONAL", "PROFESSIONAL", "FINANCIAL"] as const;
export type InterestKind = (typeof interestKinds)[number];

export const interestKindNames: Record<InterestKind, string> = {
  PERSONAL: "Personal interest",
  PROFESSIONAL: "Professional interest",
  FINANCIAL: "Financial interest",
};

export const interestKindHints: Record<InterestKind, string> = {
  PERSONAL: "Family, friends, or a service that you or someone close gets",
  PROFESSIONAL: "You work, worked or may work for them, or advise them",
  FINANCIAL: "You or someone close could gain or lose money",
};

export const moments = ["APPOINTMENT", "INVITED_NAMES", "BIDDER_NAMES", "LATER"] as const;
export type Moment = (typeof moments)[number];

export const conflictOutcomes = ["EXCLUDED", "NO_CONFLICT"] as const;
export type ConflictOutcome = (typeof conflictOutcomes)[number];

export const conflictOutcomeNames: Record<ConflictOutcome, string> = {
  EXCLUDED: "Shut out of the bids of this competition",
  NO_CONFLICT: "No conflict",
};

export interface Declaration {
  /** The bidder it is about; null for the general one made at appointment. */
  readonly aboutOrganisationId: string | null;
  readonly moment: Moment;
  readonly interest: boolean;
  /** The newest decision on it; undefined while nobody has decided. */
  readonly decision: ConflictOutcome | undefined;
}

export type Standing = "NOT_DECLARED" | "PENDING" | "EXCLUDED" | "CLEAR";

export const standingNames: Record<Standing, string> = {
  NOT_DECLARED: "Not declared yet",
  PENDING: "Interest declared, waiting for a decision",
  EXCLUDED: "Shut out of the bids",
  CLEAR: "Declared and clear",
};

export interface ConflictFacts {
  readonly stage: Stage;
  /** The person's declarations in this competition, all of them. */
  readonly declarations: readonly Declaration[];
  /** The organisations to be declared on: the invited before opening, the bidders after it. */
  readonly names: readonly string[];
  /** The organisations the person has a role at now. */
  readonly worksFor: readonly string[];
}

/**
 * Where a person stands with the bids of a competition (ACT s81, domain.md §4.4, §13 Conflicts). Only CLEAR opens
 * anything. One exclusion shuts out of the whole competition; who holds a role at a bidder is always shut out
 * (§11); after the opening every bidder's name is declared on again. SQL: `isClear` in queries/conflicts.
 */
export function conflictStanding({ stage, declarations, names, worksFor }: ConflictFacts): Standing {
  const interests = declarations.filter(({ interest }) => interest);
  if (interests.some(({ decision }) => decision === "EXCLUDED")) return "EXCLUDED";
  if (names.some((name) => worksFor.includes(name))) return "EXCLUDED";
  if (interests.some(({ decision }) => decision === undefined)) return "PENDING";
  return undeclaredNames({ stage, declarations, names }).length > 0 ? "NOT_DECLARED" : "CLEAR";
}

/**
 * Whether a person is shut out of the bids, PENDING or EXCLUDED: by an interest that is not cleared, decided or not,
 * or by a role at one of the names. Not having declared is no exclusion. SQL: `isShutOut` in queries/conflicts.
 */
export function isShutOut({ declarations, names, worksFor }: Omit<ConflictFacts, "stage">): boolean {
  if (declarations.some(({ interest, decision }) => interest && decision !== "NO_CONFLICT")) return true;
  return names.some((name) => worksFor.includes(name));
}

/** The names that the person still has to answer for. */
export function undeclaredNames({
  stage,
  declarations,
  names,
}: Pick<ConflictFacts, "stage" | "declarations" | "names">): string[] {
  const counts = hasReached(stage, "OPENED")
    ? declarations.filter(({ moment }) => moment === "BIDDER_NAMES")
    : declarations;
  return names.filter((name) => !counts.some(({ aboutOrganisationId }) => aboutOrganisationId === name));
}

/** At what moment names are declared on, by where the competition is. */
export function momentOfNames(stage: Stage): "INVITED_NAMES" | "BIDDER_NAMES" {
  return hasReached(stage, "OPENED") ? "BIDDER_NAMES" : "INVITED_NAMES";
}

/** Whether that kind of declaration can be made at that stage; a later interest at any. */
export function isMomentNow(moment: Moment, stage: Stage): boolean {
  switch (moment) {
    case "APPOINTMENT":
      return true;
    case "LATER":
      return hasReached(stage, "PUBLISHED");
    case "INVITED_NAMES":
    case "BIDDER_NAMES":
      return hasReached(stage, "PUBLISHED") && momentOfNames(stage) === moment;
  }
}

const openers: readonly GrantedRole[] = ["PO", "LE", "CM", "AP"];
const readers: readonly GrantedRole[] = ["CM", "PO", "MO", "AP", "AU", "LE", "EV", "EX", "FI"];

/**
 * Whether a person declares on names now: those who may open or witness on the invited ones, before the opening;
 * those who may read answers, scores or prices on the bidders', after it (domain.md §13 Conflicts). To anyone
 * else the names are not shown.
 */
export function declaresOnNames(stage: Stage, roles: readonly GrantedRole[]): boolean {
  const asked = hasReached(stage, "OPENED") ? readers : openers;
  return hasReached(stage, "PUBLISHED") && roles.some((role) => asked.includes(role));
}
