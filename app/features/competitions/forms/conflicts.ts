import { z } from "zod";
import { choice, idChoice, optionalText, text } from "~/core/fields";
import { conflictOutcomes, interestKinds, type InterestKind } from "../rules/conflicts";

/** The row of the general declaration, which is about no bidder. */
export const generalRow = "general";

const interestChoices = ["NONE", ...interestKinds] as const;

export interface InterestGiven {
  /** Null for the general declaration. */
  readonly organisationId: string | null;
  readonly interest: boolean;
  readonly kind?: InterestKind;
  readonly details?: string;
}

export function interestFields(row: string) {
  return { interest: `interest-${row}`, details: `details-${row}` };
}

/** One answer for each name: no interest, or what kind with details. Nothing may be left open. */
export function declareForm(rows: readonly { readonly row: string; readonly name: string }[]) {
  return z.record(z.string(), z.unknown()).transform((values, issues) => {
    const given: InterestGiven[] = [];
    for (const { row, name } of rows) {
      const interest = readInterest(values, row, name, issues);
      if (interest !== undefined) given.push(interest);
    }
    return given;
  });
}

const detailsField = optionalText({ length: 2000, sentence: "The details must be 2,000 characters or fewer" });

function readInterest(
  values: Record<string, unknown>,
  row: string,
  name: string,
  issues: z.core.$RefinementCtx,
): InterestGiven | undefined {
  const fields = interestFields(row);
  const organisationId = row === generalRow ? null : row;
  const chosen = choice(interestChoices, `Say whether you have an interest: ${name}`).safeParse(
    values[fields.interest],
  );
  const details = detailsField.safeParse(values[fields.details]);
  for (const [field, part] of [
    [fields.interest, chosen],
    [fields.details, details],
  ] as const) {
    if (!part.success) {
      issues.addIssue({ code: "custom", path: [field], message: part.error.issues[0]?.message ?? "Check this answer" });
    }
  }
  if (!chosen.success || !details.success) return undefined;
  if (chosen.data === "NONE") {
    if (details.data === undefined) return { organisationId, interest: false };
    issues.addIssue({
      code: "custom",
      path: [fields.interest],
      message: `Choose the kind of interest, or clear the details: ${name}`,
    });
    return undefined;
  }
  if (details.data !== undefined) return { organisationId, interest: true, kind: chosen.data, details: details.data };
  issues.addIssue({ code: "custom", path: [fields.details], message: `Say what the interest is: ${name}` });
  return undefined;
}

/** Which names the page showed; what was typed for them is read by `declareForm` once they are known again. */
export const declareMomentForm = z.object({
  moment: choice(["INVITED_NAMES", "BIDDER_NAMES"], "Open this page again"),
});

/** An interest that came up later. */
export const newInterestForm = z.object({
  about: z.union([z.literal(generalRow), idChoice("Choose who it is about")], { error: "Choose who it is about" }),
  kind: choice(interestKinds, "Choose the kind of interest"),
  details: text("Say what the interest is", {
    length: 2000,
    sentence: "The details must be 2,000 characters or fewer",
  }),
});

export const decideForm = z.object({
  outcome: choice(conflictOutcomes, "Choose what you decide"),
  reasons: text("Give your reasons", { length: 2000, sentence: "The reasons must be 2,000 characters or fewer" }),
  /** How many decisions the page showed. */
  seen: z.coerce.number().int().min(0).catch(0),
});

export type ConflictDecision = z.output<typeof decideForm>;
