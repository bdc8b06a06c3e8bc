import { z } from "zod";
import { choice, optionalText } from "~/core/fields";
import type { EvidenceId } from "~/core/id";
import type { EvidenceType } from "~/features/suppliers/rules/evidence";
import { leastReasonCharacters } from "../rules/decisions";
import { optionalId } from "./optional-id";

const note = optionalText({ length: 2000, sentence: "This must be 2,000 characters or fewer" });

/** The files that the page showed, one of each type that is still to be given. */
export function sendingForm(evidence: readonly EvidenceType[]) {
  const files = evidence.map((type) => [`file-${type}`, optionalId("Reload the page and try again")] as const);
  return z.object({ note, ...Object.fromEntries(files) }).transform((form): Sending => {
    const typed = form as Readonly<Record<string, string | undefined>>;
    return {
      files: new Map(evidence.map((type) => [type, typed[`file-${type}`]])),
      note: typed["note"] ?? null,
    };
  });
}

export interface Sending {
  readonly files: ReadonlyMap<EvidenceType, EvidenceId | undefined>;
  readonly note: string | null;
}

/** Whether what was sent is enough, and why not; `seen` is the sending that the page showed. */
export const checkForm = z
  .object({
    seen: optionalId("Reload the page and try again"),
    result: choice(["MET", "NOT_MET"], "Choose whether it is enough"),
    reasons: note,
  })
  .transform(({ seen, result, reasons }, issues): Check => {
    if (result === "MET") return { seenId: seen, result, reasons: null };
    if (reasons === undefined || [...reasons].length < leastReasonCharacters) {
      const message = `Say what is missing in ${leastReasonCharacters} characters or more: the provider reads it`;
      issues.addIssue({ code: "custom", path: ["reasons"], message });
      return z.NEVER;
    }
    return { seenId: seen, result, reasons };
  });

export type Check =
  | { readonly seenId: string | undefined; readonly result: "MET"; readonly reasons: null }
  | { readonly seenId: string | undefined; readonly result: "NOT_MET"; readonly reasons: string };
