import { z } from "zod";
import { supplierRoles } from "~/core/actor";
import { choice, choices, optionalText, text } from "~/core/fields";
import { longestNote, numberKinds } from "../rules/join-requests";
import { tidyNumber, tidyVatNumber } from "../rules/settings";

/** The number in the address of the page: what was typed at the registration. */
export const numberInAddress = z
  .object({
    by: choice(numberKinds, "Say which number it is"),
    number: text("Enter the number", { length: 20, sentence: "A number must be 20 characters or fewer" }),
  })
  .transform(({ by, number }) => ({ by, number: by === "vat" ? tidyVatNumber(number) : tidyNumber(number) }));

export const askToJoinForm = z.object({
  note: optionalText({
    length: longestNote,
    sentence: `What you say must be ${longestNote} characters or fewer`,
  }).transform((typed) => typed ?? null),
});

export const acceptForm = z.object({ roles: choices(supplierRoles, "Choose at least one role") });
