import type { FormError } from "~/core/form-state";
import { aboveCeiling } from "../rules/ceilings";
import { mostLots } from "../rules/generated-lots";
import type { LineProblem } from "../rules/lines";
import { mostDaysToReview } from "../rules/memberships";

export type SetUpRefusal =
  "NOT_ALLOWED" | "NOT_FOUND" | "STALE" | "TITLE_TAKEN" | "CONSORTIUM_NOT_YOURS" | "CPV_UNKNOWN" | "ROUND_RUNNING";

export type CeilingRefusal = "NOT_ALLOWED" | "NOT_FOUND" | "STALE" | "YEAR_TOO_FAR" | "CEILINGS_FIXED";

export type LotRefusal = CeilingRefusal | "LOT_CODE_TAKEN" | "LOT_CODE_TWICE" | "LOT_OPENED" | "TOO_MANY_LOTS";

export type RoundRefusal =
  | "NOT_ALLOWED"
  | "NOT_FOUND"
  | "STALE"
  | "LOT_NOT_OF_LIST"
  | "DRAFT_EXISTS"
  | "ROUND_NOT_DRAFT"
  | "CLOSES_BEFORE_OPENS"
  | "CLOSES_IN_THE_PAST"
  | "GAP_REASON_NEEDED"
  | "WINDOW_REASON_NEEDED"
  | "OPENING_PASSED"
  | "CLOSING_PASSED"
  | "ROUNDS_OVERLAP";

export type ApplicationRefusal =
  | "NOT_ALLOWED"
  | "NOT_FOUND"
  | "STALE"
  | "ROUND_NOT_OPEN_YET"
  | "ROUND_CLOSED"
  | "SETTING_NOT_YOURS"
  | "LOT_NOT_IN_ROUND"
  | "ALREADY_MEMBER"
  | "ALREADY_WAITING"
  | "KIND_DOES_NOT_FIT"
  | "AGES_DO_NOT_MEET"
  | "NEEDS_DO_NOT_MEET"
  | "LINE_SUBMITTED"
  | "LINE_NOT_SUBMITTED"
  | "HEADER_FIRST"
  | "NOTHING_READY"
  | "DECLARATIONS"
  | "SAFEGUARDING_LEAD";

/** Several things may be wrong with one line: each is said at its own field. */
export type LineRefusal = ApplicationRefusal | { readonly code: "PROBLEMS"; readonly problems: readonly LineProblem[] };

type Opened = "ROUND_NOT_OPEN_YET" | "ROUND_CLOSED" | "DECLARATIONS";
export type ReopeningRefusal = keyof typeof common | Opened | "PLACE_NOT_YOURS" | "PLACE_HAS_PROBLEM" | "PLACE_WAITING";

export type MembershipRefusal =
  | "NOT_ALLOWED"
  | "NOT_FOUND"
  | "REMOVED"
  | "SUSPENDED"
  | "CASE_OPEN"
  | "NOT_AT_ONCE"
  | "REVIEW_TOO_LATE"
  | "NOTHING_TO_REPLY"
  | "REPLY_OVER"
  | "NOTHING_TO_DECIDE"
  | "REPLY_RUNNING"
  | "OWN_PROPOSAL"
  | "NOT_SUSPENDED";

/** Where a sentence is said that belongs to no field. */
const page = "main-content";

export const common = {
  NOT_ALLOWED: "Your role does not include this. Ask the person who runs your organisation’s account.",
  NOT_FOUND: "It is not here any more. Go back and choose again.",
  STALE: "Someone changed this while you had it open. See what is saved now, then save yours again if it is right.",
};

/** Why not, and what to do next. */
export const setUpRefusals: Record<SetUpRefusal, string> = {
  ...common,
  TITLE_TAKEN: "Your council has a list with this title. Open it from your lists, or choose another title.",
  CONSORTIUM_NOT_YOURS: "Choose a group of councils that your council leads",
  ROUND_RUNNING:
    "A published round of this list has not closed, so what applicants are asked stays. Change it after that.",
  CPV_UNKNOWN: "One of these codes is not a CPV code. Take its tick away, or find it again.",
};

export function fieldOfSetUp(refusal: SetUpRefusal): string {
  const fields = { TITLE_TAKEN: "title", CONSORTIUM_NOT_YOURS: "consortium", CPV_UNKNOWN: "cpv" } as const;
  return refusal in fields ? fields[refusal as keyof typeof fields] : page;
}

export const lotRefusals: Record<LotRefusal, string> = {
  ...common,
  LOT_CODE_TAKEN: "This list has another lot with that code. Choose another code.",
  LOT_CODE_TWICE: "Two of these lots have the same code. Give each its own.",
  LOT_OPENED: "A round with this lot has been published, so only its title and what you expect to buy can change.",
  YEAR_TOO_FAR: "Highest prices can be set for this year and the two after it. Choose one of these years.",
  CEILINGS_FIXED: "Applicants go by these prices, so they stay. Set those of a year that has not begun.",
  TOO_MANY_LOTS: `A list can have ${mostLots} lots at most.`,
};

export function fieldOfLot(refusal: LotRefusal): string {
  return refusal === "LOT_CODE_TAKEN" ? "code" : page;
}

export const roundRefusals: Record<RoundRefusal, string> = {
  ...common,
  LOT_NOT_OF_LIST: "Choose lots of this list",
  DRAFT_EXISTS: "A round is being planned for this list. Change that one, or publish it first.",
  ROUND_NOT_DRAFT: "This round is published, so its dates stay as they are for everyone who applies.",
  CLOSES_BEFORE_OPENS: "The round must close after it opens",
  CLOSES_IN_THE_PAST: "The day and time it closes must be still to come",
  GAP_REASON_NEEDED:
    "This is longer after the last opening than the list’s longest gap. Say why, or choose an earlier day.",
  WINDOW_REASON_NEEDED: "The round is open for fewer than 10 days. Say why, or choose a later closing day.",
  OPENING_PASSED: "The planned opening time has gone by. Open it now, or change the round first.",
  CLOSING_PASSED: "The planned closing time has gone by. Change the round before you publish it.",
  ROUNDS_OVERLAP: "Another round of this list is open in that time. Choose dates before or after it.",
};

export function fieldOfRound(refusal: RoundRefusal): string {
  const fields = {
    LOT_NOT_OF_LIST: "lots",
    CLOSES_BEFORE_OPENS: "closes",
    CLOSES_IN_THE_PAST: "closes",
    GAP_REASON_NEEDED: "gapReason",
    WINDOW_REASON_NEEDED: "shortWindowReason",
    OPENING_PASSED: "when",
  } as const;
  return refusal in fields ? fields[refusal as keyof typeof fields] : page;
}

export const applicationRefusals: Record<ApplicationRefusal, string> = {
  ...common,
  ROUND_NOT_OPEN_YET: "This round has not opened yet. Come back when it opens.",
  ROUND_CLOSED: "This round has closed, so nothing can be changed. You can apply again in the next round.",
  SETTING_NOT_YOURS: "Choose one of your settings",
  LOT_NOT_IN_ROUND: "Choose a lot that is open in this round",
  ALREADY_MEMBER: "This setting is on the list for this lot. You do not need to apply again.",
  ALREADY_WAITING: "You applied for this in an earlier round. Wait for the council’s decision on it.",
  KIND_DOES_NOT_FIT: "This lot is not for this kind of setting. Choose another lot.",
  AGES_DO_NOT_MEET: "The ages in this lot and the ages you take do not meet. Choose another lot.",
  NEEDS_DO_NOT_MEET: "You do not support the needs in this lot. Choose another lot, or add the need to your setting.",
  LINE_SUBMITTED: "You have submitted this. Withdraw it first, then you can change it and submit it again.",
  LINE_NOT_SUBMITTED: "This is withdrawn already. You can change it and submit it while the round is open.",
  HEADER_FIRST: "Finish “Your organisation” first. Then you can submit.",
  NOTHING_READY: "There is nothing here to submit. Finish a setting first, then come back.",
  DECLARATIONS: "Sign the declarations that this list asks for first. Then you can submit.",
  SAFEGUARDING_LEAD: "Enter the name of your safeguarding lead",
};

export const reopeningRefusals: Record<ReopeningRefusal, string> = {
  ...common,
  STALE: "Something changed while you had this open. Look at what stands here now, then confirm it.",
  ROUND_NOT_OPEN_YET: applicationRefusals.ROUND_NOT_OPEN_YET,
  ROUND_CLOSED: "This round has closed, so nothing can be confirmed in it. Your places stay as they are.",
  PLACE_NOT_YOURS: "One of these is not on the list any more. Look at what stands here now.",
  PLACE_HAS_PROBLEM: "One of these cannot be confirmed as it is. Put right what is said beside it, or leave it out.",
  PLACE_WAITING: "You asked for one of these in an earlier round. Wait for the council’s decision on it.",
  DECLARATIONS: "This list asks for declarations. Sign them first: they are in your list of tasks. Then confirm.",
};

export function fieldOfReopening(refusal: ReopeningRefusal): string {
  return ["PLACE_NOT_YOURS", "PLACE_HAS_PROBLEM", "PLACE_WAITING"].includes(refusal) ? "places" : page;
}

export function fieldOfNewLine(refusal: ApplicationRefusal): string {
  const fields = {
    SETTING_NOT_YOURS: "setting",
    LOT_NOT_IN_ROUND: "lot",
    KIND_DOES_NOT_FIT: "lot",
    AGES_DO_NOT_MEET: "lot",
    NEEDS_DO_NOT_MEET: "lot",
    ALREADY_MEMBER: "setting",
    ALREADY_WAITING: "setting",
  } as const;
  return refusal in fields ? fields[refusal as keyof typeof fields] : page;
}

/** What is wrong with a line, by the field it is said at. */
export const lineProblemSentences: Record<LineProblem, { readonly field: string; readonly sentence: string }> = {
  CAPACITY_ABOVE_SETTING: {
    field: "capacityOffered",
    sentence: "You offer more places than the setting has. Enter fewer, or change its details first",
  },
  AGES_OUTSIDE_SETTING: { field: "ageMin", sentence: "The ages must be ages that the setting takes" },
  AGES_OUTSIDE_LOT: { field: "ageMin", sentence: "The ages must lie within the ages of the lot" },
  GENDERS_OUTSIDE_SETTING: { field: "genders", sentence: "Choose who the setting takes" },
  NEEDS_OUTSIDE_SETTING: { field: "needs", sentence: "Choose only needs that the setting supports" },
  NEEDS_OUTSIDE_LOT: { field: "needs", sentence: "Choose only needs that are part of the lot" },
  BANDS_OUTSIDE_LOT: { field: "rate-B1", sentence: "Give prices only for the levels of support in this lot" },
  ABOVE_CEILING_B1: aboveCeiling("B1"),
  ABOVE_CEILING_B2: aboveCeiling("B2"),
  ABOVE_CEILING_B3: aboveCeiling("B3"),
  ABOVE_CEILING_B4: aboveCeiling("B4"),
  NO_RATES: {
    field: "rate-B1",
    sentence:
      "Give a weekly price for at least one level of support, in numbers. “Price on application” is not a price",
  },
  NO_CONTACT: { field: "vacancyContact", sentence: "Enter who to ask about vacancies" },
  NO_ORDERS_CONTACT: { field: "vacancyContact", sentence: "Enter who takes orders" },
  SETTING_CLOSED: { field: page, sentence: "This setting has closed, so it cannot join a list. Withdraw this line." },
  KIND_DOES_NOT_FIT: {
    field: page,
    sentence: "This lot is not for this kind of setting. Withdraw this line and choose another lot.",
  },
  NOT_REGISTERED: {
    field: page,
    sentence:
      "This setting is not registered with its regulator yet. When it is, add the registration number to your settings, then submit. If the round has closed by then, apply in the next one.",
  },
  REGISTRATION_LAPSED: {
    field: page,
    sentence: "The registration is not valid today. Correct its status and end date in your settings, then submit.",
  },
};

/** The sentences of a refused line: at their fields where the form shows them, otherwise for the page. */
export function lineErrors(refusal: LineRefusal, fields: readonly string[] = []): FormError[] {
  if (typeof refusal === "string") return [{ field: page, message: applicationRefusals[refusal] }];
  return refusal.problems.map((problem) => {
    const { field, sentence } = lineProblemSentences[problem];
    return { field: fields.includes(field) ? field : page, message: sentence };
  });
}

export const membershipRefusals: Record<MembershipRefusal, string> = {
  ...common,
  REMOVED: "This setting is not on the list any more. It can apply again in the next round.",
  SUSPENDED: "This is suspended, so only the council can change it. Read what the council says and reply.",
  CASE_OPEN: "Somebody has asked for this already, and it is not decided. Decide on that first.",
  NOT_AT_ONCE:
    "Only safeguarding and what a regulator found suspend at once. For this reason the provider hears of it first.",
  REVIEW_TOO_LATE: `The day to look at it again must be within ${mostDaysToReview} days`,
  NOTHING_TO_REPLY: "There is nothing to reply to now. Read what the council decided.",
  REPLY_OVER: "You have replied already, or the time to reply has gone by. You can still write to the council.",
  NOTHING_TO_DECIDE: "Somebody has decided on this already. Read what was decided.",
  REPLY_RUNNING:
    "The provider may still reply, so you cannot impose this yet. Wait for the reply or for the last day, or drop it now.",
  OWN_PROPOSAL: "You asked for this, so somebody else must decide. Ask another approver or lead.",
  NOT_SUSPENDED: "This is not suspended, so there is nothing to lift.",
};

export function fieldOfMembership(refusal: MembershipRefusal): string {
  const fields = { NOT_AT_ONCE: "atOnce", REVIEW_TOO_LATE: "reviewOn", REPLY_RUNNING: "outcome" } as const;
  return refusal in fields ? fields[refusal as keyof typeof fields] : page;
}

export type EvidenceCheckRefusal = "NOT_ALLOWED" | "NOT_FOUND" | "OWN_SUPPLIER" | "REPLACED" | "CHECKED";

export const evidenceCheckRefusals: Record<EvidenceCheckRefusal, string> = {
  NOT_ALLOWED: common.NOT_ALLOWED,
  NOT_FOUND: common.NOT_FOUND,
  OWN_SUPPLIER: "You hold a role at this supplier. Somebody else must check its files.",
  REPLACED: "The supplier has added a newer file. Check that one instead: it is in the list of files to check.",
  CHECKED: "Somebody checked this file while you had it open. Read what they found.",
};

/** Each is said of the whole page: what there is to choose may be gone by then. */
export const evidenceCheckField = page;

export type GradesRefusal = "NOT_ALLOWED" | "NOT_FOUND" | "APPLIED" | "WITHDRAWN" | "SUPERSEDED";

export const gradesRefusals: Record<GradesRefusal, string> = {
  ...common,
  APPLIED: "The changes of this file are applied already, so it cannot be thrown away.",
  WITHDRAWN: "This file was thrown away, so nothing of it was changed. Send the file again if you need it.",
  SUPERSEDED: "A newer file took the place of this one, so nothing of it was changed. Open the newer one.",
};
