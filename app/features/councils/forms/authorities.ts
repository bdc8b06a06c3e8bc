import { z } from "zod";
import { choice, email, idChoice, shortText, text } from "~/core/fields";
import { authorityKinds } from "../rules/authorities";

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
