import { z } from "zod";
import { optionalText, shortText } from "~/core/fields";
import { tidyPostcode } from "../rules/settings";

const secondLine = optionalText({ length: 200, sentence: "The second line must be 200 characters or fewer" });

/** Where an organisation or a setting is, as the post office writes it. */
export const address = {
  addressLine1: shortText("the first line of the address"),
  addressLine2: secondLine.transform((line) => line ?? null),
  town: shortText("the town or city"),
  postcode: shortText("the postcode").transform((typed, check) => {
    const postcode = tidyPostcode(typed);
    if (postcode !== undefined) return postcode;
    check.addIssue({ code: "custom", message: "Enter a full UK postcode, like SW1A 1AA" });
    return z.NEVER;
  }),
};
