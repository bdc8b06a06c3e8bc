import type { DocumentRefusal } from "~/features/documents/refusals";
import { documentRefusal } from "~/features/documents/refusals";
import { mostFiles } from "./rules/draft";

export type DraftRefusal = "NOT_ALLOWED" | "NOT_FOUND" | "STALE" | "DEADLINE_PASSED" | "BIDS_OPENED";

export type StartRefusal = "NOT_ALLOWED" | "NOT_FOUND" | "DEADLINE_PASSED" | "BIDS_OPENED";

export type SettingsRefusal = DraftRefusal | "SETTING_NOT_INVITED";

export type AttachRefusal = DraftRefusal | "TOO_MANY_FILES" | Exclude<DocumentRefusal, "NOT_ALLOWED">;

export type SubmitRefusal = "NOT_ALLOWED" | "NOT_FOUND" | "CHANGED" | "NOT_READY" | "KEY_REUSED" | "BIDS_OPENED";

export type WithdrawRefusal =
  "NOT_ALLOWED" | "NOT_FOUND" | "NOTHING_SUBMITTED" | "RESUBMITTED" | "DEADLINE_PASSED" | "BIDS_OPENED";

export type OpeningRefusal =
  | "NOT_ALLOWED"
  | "NOT_FOUND"
  | "TOO_EARLY"
  | "STILL_ARRIVING"
  | "NOT_PUBLISHED"
  | "NOT_DECLARED"
  | "PENDING"
  | "EXCLUDED"
  | "OFFICER_FIRST"
  | "WITNESS_NEXT"
  | "ALREADY_APPROVED";

const common = {
  NOT_ALLOWED: "Your role does not include this. Ask the person who runs your organisation’s account.",
  NOT_FOUND: "It is not here any more. Go back and choose again.",
  BIDS_OPENED: "The bids have been opened. Nothing in this bid can change any more.",
};

const draft = {
  ...common,
  DEADLINE_PASSED:
    "The deadline has passed, so this was not saved: a bid cannot change after it. Open your bid to see what we received.",
  STALE:
    "Someone saved this after you opened the page. What you typed is still here, and what is saved is shown below. Press Save to put yours in its place.",
};

/** Why not, and what to do next. */
export const draftRefusals: Record<DraftRefusal, string> = draft;

export const startRefusals: Record<StartRefusal, string> = {
  ...common,
  DEADLINE_PASSED: "The deadline has passed, so no new bid can be started.",
};

export const settingsRefusals: Record<SettingsRefusal, string> = {
  ...draft,
  SETTING_NOT_INVITED: "One of these settings is not invited for this lot. Choose from those shown.",
};

export function attachRefusal(refusal: AttachRefusal): string {
  if (typeof refusal === "object") return documentRefusal(refusal);
  if (refusal === "TOO_MANY_FILES") {
    return `A bid can have ${mostFiles} files. Remove one first, or put two together.`;
  }
  return draft[refusal];
}

export const submitRefusals: Record<SubmitRefusal, string> = {
  ...common,
  NOT_ALLOWED:
    "Only your organisation’s administrator can submit. Tell them that the bid is ready. It is NOT submitted yet.",
  CHANGED:
    "Someone changed this bid after you opened this page, so it was not submitted. Check your answers again, then press Submit.",
  NOT_READY: "Your bid was not submitted: some parts are not finished. Finish them, then press Submit.",
  KEY_REUSED:
    "This page has been used to submit already, with something else in it. Open your bid to see what we received, then submit from there if you want to replace it.",
};

export const withdrawRefusals: Record<WithdrawRefusal, string> = {
  ...common,
  NOT_ALLOWED: "Only your organisation’s administrator can withdraw a bid.",
  NOTHING_SUBMITTED: "There is no submitted bid to withdraw.",
  RESUBMITTED:
    "The bid was submitted again after you opened this page. Look at it first, then withdraw it if you must.",
  DEADLINE_PASSED: "The deadline has passed. Write to the council if you want to withdraw your bid.",
};

export const openingRefusals: Record<OpeningRefusal, string> = {
  ...common,
  NOT_ALLOWED: "Bids are opened by a procurement officer or lead, with a commissioner, approver or lead as witness.",
  TOO_EARLY: "The bids cannot be opened before the deadline has passed.",
  STILL_ARRIVING:
    "Something that arrived just before the deadline is still being written down. Wait a minute, then press again.",
  NOT_PUBLISHED: "The bids of this competition have been opened already, or it was never published.",
  NOT_DECLARED: "Say first whether you have an interest in any of the invited suppliers.",
  PENDING: "You declared an interest. Nobody has decided on it yet, so you may not open the bids.",
  EXCLUDED: "You are shut out of the bids of this competition because of an interest.",
  OFFICER_FIRST: "A procurement officer or the lead approves first. Then you can be the witness.",
  WITNESS_NEXT: "An officer has approved. Next is a witness: a commissioner, an approver or a lead.",
  ALREADY_APPROVED: "You have approved already. Now a second person is needed.",
};
