import { areLightTouch } from "./light-touch";

/** What kind of approved list it is, under which law, and how work is given out. Data, not folders. domain.md §2.1. */

export const vehicleTypes = ["LEGACY_APL", "FRAMEWORK_LIGHT_TOUCH", "FRAMEWORK_OPEN"] as const;
export type VehicleType = (typeof vehicleTypes)[number];

export const vehicleTypeNames: Record<VehicleType, string> = {
  LEGACY_APL: "Approved provider list",
  FRAMEWORK_LIGHT_TOUCH: "Light touch framework",
  FRAMEWORK_OPEN: "Open framework",
};

/** A framework set up before 24 February 2025 stays under the law of its day, call-offs included. domain.md §0.1. */
export const regimes = ["PCR2015", "PA2023", "PSR2023", "BELOW_THRESHOLD", "EXEMPT"] as const;
export type Regime = (typeof regimes)[number];

export const regimeNames: Record<Regime, string> = {
  PCR2015: "Public Contracts Regulations 2015",
  PA2023: "Procurement Act 2023",
  PSR2023: "Provider Selection Regime 2023",
  BELOW_THRESHOLD: "Below the threshold",
  EXEMPT: "Exempt",
};

interface VehicleRules {
  readonly regimes: readonly Regime[];
  /** Light touch by what it is, or by the services it is for. */
  readonly lightTouch: "ALWAYS" | "BY_CPV";
  /** Longest gaps in months: set by each list for itself, or by law: to the first reopening, and from then on. */
  readonly gaps: "OF_THE_LIST" | { readonly first: number; readonly later: number };
}

/** Open frameworks: the Act's s49, three years to the first reopening, then five. domain.md §2.1, §13. */
export const vehicleRules: Record<VehicleType, VehicleRules> = {
  LEGACY_APL: { regimes, lightTouch: "ALWAYS", gaps: "OF_THE_LIST" },
  FRAMEWORK_LIGHT_TOUCH: { regimes, lightTouch: "ALWAYS", gaps: "OF_THE_LIST" },
  FRAMEWORK_OPEN: { regimes: ["PA2023"], lightTouch: "BY_CPV", gaps: { first: 36, later: 60 } },
};

export function isLightTouch(vehicleType: VehicleType, cpvCodes: readonly string[]): boolean {
  return vehicleRules[vehicleType].lightTouch === "ALWAYS" || areLightTouch(cpvCodes);
}

/**
 * The longest gap in months up to the next opening, after that many openings; null where the list has none. Of
 * openings before the list came here one is known at most, so that the stricter gap holds.
 */
export function gapMonthsOf(
  list: { readonly vehicleType: VehicleType; readonly maxGapMonths: number | null },
  openings: number,
): number | null {
  const { gaps } = vehicleRules[list.vehicleType];
  if (gaps === "OF_THE_LIST") return list.maxGapMonths;
  return openings > 1 ? gaps.later : gaps.first;
}

/** The longest gap as a reader is told of it. */
export function gapInWords(list: { readonly vehicleType: VehicleType; readonly maxGapMonths: number | null }): string {
  const { gaps } = vehicleRules[list.vehicleType];
  if (gaps !== "OF_THE_LIST") {
    return `${gaps.first / 12} years to the first reopening, then ${gaps.later / 12} years`;
  }
  return list.maxGapMonths === null ? "None" : `${list.maxGapMonths} months`;
}

export const callOffMechanisms = [
  "FURTHER_COMPETITION",
  "RANKED",
  "ROTATION",
  "DIRECT_OBJECTIVE",
  "USER_CHOICE",
] as const;
export type CallOffMechanism = (typeof callOffMechanisms)[number];

export const callOffMechanismNames: Record<CallOffMechanism, string> = {
  FURTHER_COMPETITION: "Further competition: everyone who can do it is invited to bid",
  RANKED: "Ranked: offered to the first in rank, then the next",
  ROTATION: "Rotation: offered to each in turn",
  DIRECT_OBJECTIVE: "Direct award by a published rule",
  USER_CHOICE: "The choice of the person who needs the service",
};
