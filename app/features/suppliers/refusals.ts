import { documentRefusal, type DocumentRefusal } from "~/features/documents/refusals";
import { fileSize } from "~/features/documents/rules";
import { mostEvidenceBytes } from "./rules/evidence";
import { mostConnected } from "./rules/connected";
import { mostQuestions } from "./rules/questions";
import { joinRequestDays, mostOpenRequests, type AskRefusal, type SeenJoinRequest } from "./rules/join-requests";

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

export type ConnectedRefusal = "NOT_ALLOWED" | "NOT_FOUND" | "STALE" | "TOO_MANY" | "ENDED" | "BEFORE_SINCE";

export const connectedRefusals: Record<ConnectedRefusal, string> = {
  NOT_ALLOWED: supplierRefusals.NOT_ALLOWED,
  NOT_FOUND: supplierRefusals.NOT_FOUND,
  STALE: supplierRefusals.STALE,
  TOO_MANY: `You have named ${mostConnected}. Say first who is connected no more.`,
  ENDED: "You have said that this ended. Name them again if they are back.",
  BEFORE_SINCE: "The last day must not be before the day it began",
};

export type JoinRefusal =
  "NOT_ALLOWED" | "NOT_FOUND" | "RUNS_THE_PLATFORM" | AskRefusal | Exclude<SeenJoinRequest, "WAITING">;

/** Why somebody cannot ask to join, or a request can be answered no more, and what to do next. */
export const joinRefusals: Record<JoinRefusal, string> = {
  NOT_ALLOWED: "You may not do this. Ask your organisation’s administrator.",
  NOT_FOUND: "No organisation here has this number. Check it, or add your organisation.",
  RUNS_THE_PLATFORM:
    "Somebody who runs the platform cannot act for a supplier too. They need an account with another e-mail address.",
  HERE_ALREADY: "You act for this organisation already. Go to your account to begin.",
  DECLINED_LATELY: `An administrator said no in the last ${joinRequestDays} days. If that was a mistake, ask them to invite you.`,
  TOO_MANY_REQUESTS: `You wait for ${mostOpenRequests} answers already. Take one back on your account page first.`,
  ACCEPTED: "Another administrator let this person in just before you. Look at their roles.",
  DECLINED: "Another administrator said no to this person just before you. If that was a mistake, invite them.",
  WITHDRAWN: "This person took their request back. There is nothing left to do.",
  TOO_OLD: `Nobody answered this in ${joinRequestDays} days, so it is over. You can invite the person instead.`,
  HERE: "This person acts for your organisation already. You can change their roles under People.",
};

export const alreadyAsked =
  "You have asked already, and wait for an answer. You can take it back on your account page.";

/** Whose number it is stands below, with the way in. */
export const registeredAlready =
  "This organisation is registered already. Do not add it again: ask to join it. If the number is not yours, check it.";

/** Too many numbers were looked up, or too many e-mails asked for, in the last hour. */
export const tooManyAsked = "You have asked many times in a short while. Wait an hour, then try again.";

export type QuestionRefusal =
  | "NOT_ALLOWED"
  | "NOT_FOUND"
  | "STALE"
  | "NEVER_FAILS"
  | "MEANS_SOMETHING_ELSE"
  | "TOO_MANY"
  | "LAST_QUESTION"
  | "NOTHING_CHANGED";

/** Why a question cannot be kept or published, and what to do next. */
export const questionRefusals: Record<QuestionRefusal, string> = {
  NOT_ALLOWED: "The council that runs this portal writes the questions. Ask its lead.",
  NOT_FOUND: "This question is not there any more. Go back and look again.",
  STALE:
    "Somebody changed these questions while you had this open. Look at them, then save yours again if it is right.",
  NEVER_FAILS: "In this set no answer fails by rule. Let a person look at it instead.",
  MEANS_SOMETHING_ELSE:
    "Other answers, or another kind of answer, change what the question means. Choose “The meaning changed”.",
  TOO_MANY: `A set has ${mostQuestions} questions at most. Remove one first.`,
  LAST_QUESTION: "A set needs one question at least. Add another first.",
  NOTHING_CHANGED: "Nothing is different from what is published. Change a question first.",
};

export function fieldOfQuestion(refusal: QuestionRefusal): string {
  return refusal === "MEANS_SOMETHING_ELSE" ? "edit" : "main-content";
}

export type DeclarationRefusal = "NOT_ALLOWED" | "STALE" | "NOT_ANSWERED" | "NOTHING_TO_SIGN";

/** Why a declaration cannot be saved or signed, and what to do next. */
export const declarationRefusals: Record<DeclarationRefusal, string> = {
  NOT_ALLOWED: "Only your organisation’s administrator can sign. Ask them.",
  STALE: "This changed while you had it open. Look at what is here now, then go on.",
  NOT_ANSWERED: "Some questions are not answered yet. Answer them first, then sign.",
  NOTHING_TO_SIGN:
    "This is signed already, and nothing has changed since. Change an answer if one is not right any more.",
};
