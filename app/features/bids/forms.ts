import { z } from "zod";
import { firstOf, idChoice, idChoices, ticked, wholeNumber } from "~/core/fields";
import { parsePounds, type MoneyRefusal } from "~/core/money";
import { pledgesForm } from "~/features/social-value/forms";
import { mostAnswerCharacters } from "./rules/draft";

const typed = z.preprocess(firstOf, z.string());

/** Hidden on the page: what was saved when the page was made. */
const version = wholeNumber("the version", 0, 999_999_999);

/** Kept as it was typed, blank too: a draft may be emptied. */
export const answerForm = z.object({
  answer: typed.refine(
    (answer) => answer.length <= mostAnswerCharacters,
    "Your answer is longer than we can keep: 100,000 characters. Shorten it, or attach a file",
  ),
  version,
});

export const priceForm = z.object({
  price: typed.pipe(
    z.string().transform((value, check) => {
      const parsed = parsePounds(value);
      if (parsed.ok) return parsed.value;
      check.addIssue({ code: "custom", message: priceSentence(value.trim(), parsed.refusal) });
      return z.NEVER;
    }),
  ),
  version,
});

/** A price must be one amount in pounds, or it could not be scored (domain.md §4.6). */
function priceSentence(typedPrice: string, refusal: MoneyRefusal): string {
  switch (refusal) {
    case "BLANK":
      return "Enter your price";
    case "NOT_ABOVE_ZERO":
      return "Your price must be more than £0.00";
    case "TOO_PRECISE":
      return "Your price must have two decimals at most, like 1250.50";
    case "TOO_LARGE":
      return "Your price is too large: check it for extra digits";
    case "NOT_A_NUMBER":
      return notANumberSentence(typedPrice);
  }
}

function notANumberSentence(typedPrice: string): string {
  if (!/\d/u.test(typedPrice)) {
    return `Enter your price in numbers, like 1,250.00: “${typedPrice.slice(0, 20)}” cannot be scored`;
  }
  if (/\d\s*(?:-|–|—|\bto\b|\bor\b)\s*£?\s*\d/iu.test(typedPrice)) {
    return "Enter one price, like 1,250.00: a range cannot be scored";
  }
  if (/^£?\s*\d{1,3}(?:\.\d{3})*,\d+$|^£?\s*\d{1,3}(?:\.\d{3}){2,}$/u.test(typedPrice)) {
    return "Use a comma for thousands and a point for pence, like 1,250.00";
  }
  if (/[€$]|eur|usd/iu.test(typedPrice)) return "Enter your price in pounds, like 1,250.00";
  return "Your price must be an amount in pounds in numbers, like 1250 or 1,250.00";
}

/** The page of pledges, with the hidden version beside its fields. */
export function draftPledgesForm(measures: Parameters<typeof pledgesForm>[0]) {
  return z.record(z.string(), z.unknown()).transform((values, check) => {
    const pledges = pledgesForm(measures).safeParse(values);
    const parsedVersion = version.safeParse(values["version"]);
    for (const parsed of [pledges, parsedVersion]) {
      for (const { path, message } of parsed.error?.issues ?? []) check.addIssue({ code: "custom", path, message });
    }
    if (!pledges.success || !parsedVersion.success) return z.NEVER;
    return { pledges: pledges.data, version: parsedVersion.data };
  });
}

export const settingsForm = z.object({
  settings: idChoices("Choose at least one setting"),
  version,
});

export const submitForm = z.object({
  declaration: ticked("Tick the box to confirm the declaration"),
  key: idChoice("Open this page again, then submit"),
  draftVersion: version,
});

export const withdrawForm = z.object({ versionId: idChoice("Open this page again, then withdraw") });
