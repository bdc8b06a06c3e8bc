import { z } from "zod";
import { optionalText } from "~/core/fields";
import { parseHundredths } from "~/core/marks";
import type { Pledge } from "./rules";

/** The names of one measure's fields on the page of pledges. */
export function pledgeFieldNames(measureCode: string) {
  return { quantity: `quantity-${measureCode}`, how: `how-${measureCode}` };
}

export interface PledgeGiven extends Pledge {
  readonly how: string;
}

/**
 * A page with two fields for each measure asked: how many (two decimals at most), and how. A measure left
 * blank is no pledge; a number without words, or words without a number, is sent back.
 */
export function pledgesForm(measures: readonly { readonly code: string; readonly title: string }[]) {
  return z.record(z.string(), z.unknown()).transform((values, check) => {
    const pledges: PledgeGiven[] = [];
    for (const { code, title } of measures) {
      const pledge = readPledge(values, code, title, check);
      if (pledge !== undefined) pledges.push(pledge);
    }
    return pledges;
  });
}

const howField = optionalText({ length: 2000, sentence: "How you will do it must be 2,000 characters or fewer" });

function readPledge(
  values: Record<string, unknown>,
  measureCode: string,
  title: string,
  check: z.core.$RefinementCtx,
): PledgeGiven | undefined {
  const names = pledgeFieldNames(measureCode);
  const say = (field: string, message: string): undefined => {
    check.addIssue({ code: "custom", path: [field], message });
    return undefined;
  };
  const parsedHow = howField.safeParse(values[names.how]);
  if (!parsedHow.success) return say(names.how, parsedHow.error.issues[0]?.message ?? "Say how you will do it");
  const how = parsedHow.data;
  const typed = values[names.quantity];
  const quantity = parseHundredths(typeof typed === "string" ? typed : "");
  if (!quantity.ok) {
    if (quantity.refusal !== "BLANK") return say(names.quantity, quantitySentence(title, quantity.refusal));
    return how === undefined ? undefined : say(names.quantity, `Enter how many for “${title}”, or clear the words`);
  }
  if (quantity.value === 0) return say(names.quantity, `Enter more than 0 for “${title}”, or leave it blank`);
  if (how === undefined) return say(names.how, `Say how you will do “${title}”`);
  return { measureCode, quantityHundredths: quantity.value, how };
}

function quantitySentence(title: string, refusal: "NOT_A_NUMBER" | "TOO_PRECISE" | "TOO_LARGE"): string {
  switch (refusal) {
    case "NOT_A_NUMBER":
      return `How many for “${title}” must be a number, like 12 or 1.5`;
    case "TOO_PRECISE":
      return `How many for “${title}” must have two decimals at most, like 1.25`;
    case "TOO_LARGE":
      return `How many for “${title}” is too large: check it for extra digits`;
  }
}
