import { common } from "./lists";
import type { FormError } from "~/core/form-state";
import { evidenceKinds, type EvidenceType } from "~/features/suppliers/rules/evidence";

export type PromiseRefusal =
  "NOT_ALLOWED" | "NOT_FOUND" | "STALE" | "ALREADY_SENT" | "CONDITION_OVER" | "NOTHING_TO_CHECK" | "OWN_SUPPLIER";

/** Of files: which the library does not have as the page showed it. */
export type SendingRefusal =
  PromiseRefusal | { readonly code: "FILES"; readonly missing: readonly EvidenceType[]; readonly changed: boolean };

export const promiseRefusals: Record<PromiseRefusal, string> = {
  ...common,
  STALE: "Something else was sent while you had this open. Look at what stands here now, then say what you found.",
  ALREADY_SENT: "Your evidence is with the council. Wait until it has looked at it.",
  CONDITION_OVER: "This is over. Read the council’s letter.",
  NOTHING_TO_CHECK: "Nothing waits for a check here. Go back to the line.",
  OWN_SUPPLIER: "You hold a role in this organisation, so somebody else must check it.",
};

export function sendingErrors(refusal: SendingRefusal): FormError[] {
  if (typeof refusal === "string") return [{ field: "main-content", message: promiseRefusals[refusal] }];
  const missing = refusal.missing.map((type) => {
    return { field: `file-${type}`, message: `Add the file “${evidenceKinds[type].name}” to your evidence first` };
  });
  const message = "Your evidence has another file now. Look at what stands here, then send it again.";
  return missing.length > 0 ? missing : [{ field: "files", message }];
}
