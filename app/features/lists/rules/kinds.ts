/** What kind of approved list it is, under which law, and how work is given out. Data, not folders. domain.md §2.1. */

export const vehicleTypes = ["LEGACY_APL", "FRAMEWORK_LIGHT_TOUCH"] as const;
export type VehicleType = (typeof vehicleTypes)[number];

export const vehicleTypeNames: Record<VehicleType, string> = {
  LEGACY_APL: "Approved provider list",
  FRAMEWORK_LIGHT_TOUCH: "Light touch framework",
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
