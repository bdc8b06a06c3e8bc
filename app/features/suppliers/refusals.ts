import { documentRefusal, type DocumentRefusal } from "~/features/documents/refusals";
import { fileSize } from "~/features/documents/rules";
import { mostEvidenceBytes } from "./rules/evidence";

export type EvidenceRefusal = "NOT_ALLOWED" | "NO_FILE" | "STALE";

export const evidenceRefusals: Record<EvidenceRefusal, string> = {
  NOT_ALLOWED: "You may not add evidence. Ask your organisation’s administrator.",
  NO_FILE: "Choose the file",
  STALE: "Somebody added a newer file while you had this open. Look at it. Save yours again if it should replace it.",
};

/** Why a file cannot become evidence, and how to mend it. */
export function evidenceFileRefusal(refusal: DocumentRefusal): string {
  if (refusal !== "NOT_ALLOWED" && refusal.code === "QUOTA") {
    return `“${refusal.name}” does not fit into the ${fileSize(mostEvidenceBytes)} that your organisation has for evidence. Make the file smaller and choose it again.`;
  }
  return documentRefusal(refusal);
}

export type SupplierRefusal =
  | "NOT_ALLOWED"
  | "ALREADY_REGISTERED"
  | "RUNS_THE_PLATFORM"
  | "STALE"
  | "NOT_FOUND"
  | "SETTING_EXISTS"
  | "SETTING_CLOSED"
  | "REGISTRATION_TAKEN";

/** Why not, and what to do next. */
export const supplierRefusals: Record<SupplierRefusal, string> = {
  NOT_ALLOWED: "You may not do this. Ask your organisation’s administrator.",
  ALREADY_REGISTERED:
    "This organisation is registered already. Ask its administrator to invite you. If the number is not theirs, check it.",
  RUNS_THE_PLATFORM:
    "Somebody who runs the platform cannot act for a supplier too. Use an account with another e-mail address.",
  STALE: "This was changed while you had it open. See what is saved now, then save yours again if it is right.",
  NOT_FOUND: "We cannot find that. It may have been removed. Go back and look again.",
  SETTING_EXISTS:
    "You have a setting of this kind with this name and postcode already. Open it in your list, or use another name.",
  SETTING_CLOSED: "This setting is closed, so it cannot change. Add it again if it opens again.",
  REGISTRATION_TAKEN:
    "Another setting here has this registration number. Check the number. If it is right, ask the council for help.",
};
