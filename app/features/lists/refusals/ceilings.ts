import { bandNames, type Band } from "~/features/suppliers/rules/settings";
import type { CeilingProblem } from "../rules/ceilings";
import { common } from "./common";

export type CeilingRefusal = "NOT_ALLOWED" | "NOT_FOUND" | "STALE" | "YEAR_TOO_FAR" | "CEILINGS_FIXED";

export const ceilingRefusals: Record<CeilingRefusal, string> = {
  ...common,
  YEAR_TOO_FAR: "Highest prices can be set for this year and the two after it. Choose one of these years.",
  CEILINGS_FIXED:
    "Applicants go by the highest prices of this year, so they stay as they are. Set those of a year that has not begun.",
};

/** Of a price in a line, at its own field. */
export const ceilingProblemSentences: Record<CeilingProblem, { readonly field: string; readonly sentence: string }> = {
  ABOVE_CEILING_B1: above("B1"),
  ABOVE_CEILING_B2: above("B2"),
  ABOVE_CEILING_B3: above("B3"),
  ABOVE_CEILING_B4: above("B4"),
};

function above(band: Band) {
  return {
    field: `rate-${band}`,
    sentence: `The price for ${bandNames[band]} support is above the highest price for this lot. Enter that price or less`,
  };
}
