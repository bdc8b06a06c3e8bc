import type { z } from "zod";
import { optionalText } from "~/core/fields";
import type { Result } from "~/core/result";
import { tidyNumber, type NumberFault } from "../rules/settings";

const mostCharacters = 20;

export const number = optionalText({
  length: mostCharacters,
  sentence: `A number must be ${mostCharacters} characters or fewer`,
});

/** The box beside a number of a form we do not know carries the number it was ticked for. */
export const confirmed = optionalText({ length: 100, sentence: "Tick the box again" });

interface TypedNumber {
  readonly field: string;
  readonly typed: unknown;
  readonly ticked: unknown;
  readonly check: (text: string) => Result<string, NumberFault>;
  readonly form: string;
}

/** An unknown form warns until the box for that very number is ticked; a wrong check digit refuses. */
export function judgeNumber({ field, typed, ticked, check, form }: TypedNumber, issues: z.core.$RefinementCtx): void {
  if (typeof typed !== "string" || typed.length > mostCharacters) return;
  const checked = check(typed);
  if (checked.ok) return;
  if (checked.refusal === "CHECK_DIGIT") {
    const message = "One digit of this VAT number is wrong. Copy it again from your VAT certificate";
    issues.addIssue({ code: "custom", path: [field], message });
    return;
  }
  if (typeof ticked === "string" && tidyNumber(ticked) === tidyNumber(typed)) return;
  const message = `This does not look like ${form}. Check it. If it is right, tick the box`;
  issues.addIssue({ code: "custom", path: [`${field}Checked`], message });
}

export function kept(typed: string | undefined, tidy: (text: string) => string): string | null {
  return typed === undefined ? null : tidy(typed);
}
