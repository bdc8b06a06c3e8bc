import { z } from "zod";
import { choice, choices, codes, email, idChoice, shortText, text } from "~/core/fields";
import { valueOf, type FormState } from "~/core/form-state";
import { authorityKinds, cpvShape, mostCpvCodes } from "./rules";

const authority = {
  kind: choice(authorityKinds, "Choose what kind of organisation it is"),
  name: shortText("the name of the organisation"),
  postalAddress: text("Enter the postal address", {
    length: 500,
    sentence: "The postal address must be 500 characters or fewer",
  }),
  email,
};

const firstLead = { leadName: shortText("the full name of its lead"), leadEmail: email };

export const authorityForm = z.object(authority);

export const consortiumForm = z.object({ name: shortText("a name for the consortium") });

export const partnerForm = z.object({ ...authority, ...firstLead });

export const knownPartnerForm = z.object({ authority: idChoice("Choose the organisation that joins") });

export const firstLeadForm = z.object(firstLead);

export type NewAuthority = z.output<typeof authorityForm>;
export type NewPartner = z.output<typeof partnerForm>;
export type FirstLead = z.output<typeof firstLeadForm>;

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
