import { choices, codes } from "~/core/fields";
import { valueOf, type FormState } from "~/core/form-state";
import { cpvShape, mostCpvCodes } from "../rules/cpv";

/** Whom a list or competition suits: one box each. */
export const suited = ["SMALL_FIRMS", "VOLUNTARY"] as const;

/** What is bought, by its CPV codes, and whom it suits: for lists and competitions. */
export const boughtFields = {
  cpv: codes(cpvShape, "One of these is not a CPV code. Take its tick away, or find it again", {
    length: mostCpvCodes,
    sentence: `Choose ${mostCpvCodes} codes or fewer`,
  }),
  suits: choices(suited, "Choose whom it suits from the list", 0),
};

export interface Bought {
  readonly cpvCodes: string[];
  readonly suitsSmallFirms: boolean;
  readonly suitsVoluntary: boolean;
}

export function boughtOf(form: {
  readonly cpv: readonly string[];
  readonly suits: readonly (typeof suited)[number][];
}): Bought {
  return {
    cpvCodes: [...form.cpv].sort(),
    suitsSmallFirms: form.suits.includes("SMALL_FIRMS"),
    suitsVoluntary: form.suits.includes("VOLUNTARY"),
  };
}

/**
 * "Find" was pressed, or Enter with something to find: that saves nothing, and the page comes again with the codes
 * that were found.
 */
export function asksToFind(state: FormState): boolean {
  const pressed = valueOf(state, "then");
  return pressed === "find" || (pressed === "enter" && (valueOf(state, "cpvWords") ?? "").trim() !== "");
}
