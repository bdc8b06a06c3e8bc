import type { Regime, VehicleType } from "~/features/lists/rules/kinds";

/** What kind of list it is, for somebody who has never been on one. domain.md §2.1. */
export function vehicleInWords(vehicleType: VehicleType): string {
  switch (vehicleType) {
    case "LEGACY_APL":
      return "Approved provider list. Councils have checked everyone on it, and ask them first. It takes in more suppliers in rounds.";
    case "FRAMEWORK_LIGHT_TOUCH":
      return "Light touch framework. Suppliers agree terms once, and councils then ask them to bid for each piece of work. It takes in more suppliers in rounds.";
    case "FRAMEWORK_OPEN":
      return "Open framework. Suppliers agree terms once, and councils then ask them to bid for each piece of work. The law says that it must take in more suppliers from time to time.";
  }
}

/** Under which law it stands and what that means. domain.md §0.1: the law of its day holds, also for work given out later. */
export function lawInWords(regime: Regime): string {
  switch (regime) {
    case "PCR2015":
      return "Public Contracts Regulations 2015. It was set up before 24 February 2025, so the law of that time still holds.";
    case "PA2023":
      return "Procurement Act 2023, the law for buying by councils since 24 February 2025.";
    case "PSR2023":
      return "Provider Selection Regime 2023, the law for buying health care.";
    case "BELOW_THRESHOLD":
      return "Below the amount from which the Procurement Act 2023 asks for full rules. The council’s own rules hold.";
    case "EXEMPT":
      return "The Procurement Act 2023 does not cover it. The council’s own rules hold.";
  }
}
