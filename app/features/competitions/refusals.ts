import { formatHundredths } from "~/core/marks";
import { assertNever } from "~/core/result";
import type { DeadlineRefusal } from "./rules/deadline";
import type { DraftProblem, DraftWarning } from "./rules/draft";

export type CompetitionRefusal =
  | "NOT_ALLOWED"
  | "NOT_FOUND"
  | "WRONG_STAGE"
  | "STALE"
  | "OVERTAKEN"
  | "LIST_NOT_YOURS"
  | "NO_FURTHER_COMPETITION"
  | "LOT_NOT_ON_LIST"
  | "LOTS_MIXED"
  | "LOTS_CHANGED"
  | "CPV_UNKNOWN"
  | "NOT_A_SECTION"
  | "TOO_DEEP"
  | "KEY_REUSED"
  | "ONE_PRICE"
  | "ONE_QUANTITY"
  | "NOT_PRICED"
  | "WINDOW_REASON"
  | "SENT_BY_YOU"
  | "ACTS_FOR_MEMBER"
  | "NOBODY_CAPABLE"
  | DeadlineRefusal;

/** A draft that is not ready, with every reason at once. */
export interface NotReady {
  readonly code: "NOT_READY";
  readonly problems: readonly DraftProblem[];
}

export type ConflictRefusal =
  | "NOT_ALLOWED"
  | "NOT_FOUND"
  | "WRONG_MOMENT"
  | "NAME_NOT_THERE"
  | "ALREADY_DECLARED"
  | "NOTHING_TO_DECIDE"
  | "OWN_DECLARATION"
  | "DECIDED_MEANWHILE"
  | "SHUT_OUT";

/** Why not, and what to do next. */
export const competitionRefusals: Record<CompetitionRefusal, string> = {
  NOT_ALLOWED: "You may not do this. Ask your council’s lead for the role.",
  NOT_FOUND: "We cannot find that. Go back to the competition and start again from there.",
  WRONG_STAGE:
    "The competition has moved on, so this cannot be done now. Go back to the competition to see where it is.",
  STALE:
    "Somebody saved this page after you opened it. What is saved now is shown below. Check it, then save again to replace it.",
  OVERTAKEN:
    "This has changed since you opened the page. It is shown below as it is now. Read it again, then press once more if it is right.",
  LIST_NOT_YOURS: "Your council may not buy from that list today. Choose another list.",
  NO_FURTHER_COMPETITION: "That list does not allow further competitions. Choose another list.",
  LOT_NOT_ON_LIST: "One of those lots is not on the list. Choose the lots again.",
  LOTS_MIXED:
    "Some of these lots are about care or education of people, and some about goods or other services. Choose lots of one sort; start another competition for the rest.",
  LOTS_CHANGED:
    "Its lots have changed, so what is asked does not fit them. Open “What you need”, see what is asked now, and save it.",
  CPV_UNKNOWN: "One of these codes is not a CPV code. Take its tick away, or find it again.",
  NOT_A_SECTION: "That section is no longer there. Choose where this belongs again.",
  TOO_DEEP: "Sections go three levels deep at most. Choose a section higher up.",
  KEY_REUSED:
    "You added something else from this page before you went back to it. That is kept. Press once more to add this one too.",
  ONE_PRICE: "There is a price already, and formula P1 takes one. Change that one instead.",
  ONE_QUANTITY: "There is social value by amount already. Change that one instead.",
  NOT_PRICED: "One of those measures has no price, so it cannot be scored by amount. Choose the measures again.",
  WINDOW_REASON: "Suppliers get less time than usual. Say why, or choose a later deadline.",
  SENT_BY_YOU: "You sent this for approval, so somebody else must approve it. Ask another approver.",
  ACTS_FOR_MEMBER:
    "You act for a supplier in one of these lots, which may be invited, so you cannot take part in this competition for the council. Ask a colleague to do it.",
  NOBODY_CAPABLE:
    "No supplier in these lots can meet the need, so there is nobody to invite. Ask the approver to send it back, then change the need or the lots.",
  DEADLINE_PAST: "The deadline must be in the future. Choose a later one.",
  DEADLINE_TOO_SOON: "The deadline must be at least 24 hours away. Choose a later one.",
  DEADLINE_TOO_FAR: "The deadline is more than a year away. Check the year.",
};

/** The same on the pages where it is read only: what time has overtaken is mended by sending it back. */
export function sentRefusal(refusal: CompetitionRefusal): string {
  switch (refusal) {
    case "DEADLINE_PAST":
    case "DEADLINE_TOO_SOON":
      return "The deadline is too close by now, or past. An approver must send it back, so that a later one can be chosen.";
    case "WINDOW_REASON":
      return "Suppliers would get less time than usual by now, and no reason for it is kept. An approver must send it back, so that a later deadline can be chosen, or a reason given.";
    default:
      return competitionRefusals[refusal];
  }
}

export function fieldOfDraft(refusal: CompetitionRefusal): string {
  switch (refusal) {
    case "LOT_NOT_ON_LIST":
    case "LOTS_MIXED":
    case "LOTS_CHANGED":
      return "lots";
    case "CPV_UNKNOWN":
      return "cpv";
    default:
      return "main-content";
  }
}

export const conflictRefusals: Record<ConflictRefusal, string> = {
  NOT_ALLOWED: "You may not do this. Ask your council’s lead for the role.",
  NOT_FOUND: "We cannot find that. Go back to the competition and start again from there.",
  WRONG_MOMENT: "The competition has moved on. Open this page again to see what to declare now.",
  NAME_NOT_THERE: "One of those suppliers is not in this competition. Open this page again.",
  ALREADY_DECLARED:
    "You have answered this before, and an answer is kept. If something has changed, declare a new interest.",
  NOTHING_TO_DECIDE: "This declaration says that there is no interest, so there is nothing to decide.",
  OWN_DECLARATION:
    "This is your own declaration, so somebody else must decide on it. Ask another officer or your lead.",
  DECIDED_MEANWHILE:
    "Somebody decided on this while you had it open. Read what they decided. Save yours again if it should hold instead.",
  SHUT_OUT:
    "An interest of yours is not cleared, or you act for one of the suppliers, so you cannot decide on those of others. Ask another officer or your lead.",
};

export function problemSentence(problem: DraftProblem): string {
  switch (problem.code) {
    case "LOTS_MIXED":
    case "LOTS_CHANGED":
      return competitionRefusals[problem.code];
    case "NO_CRITERIA":
      return "Add the questions and the price, with their weights.";
    case "ROOT_SUM":
      return `The weights must sum to 100.00. They sum to ${formatHundredths(problem.sum)}.`;
    case "SECTION_SUM":
      return `The weights in “${problem.title}” must sum to ${formatHundredths(problem.weight)}. They sum to ${formatHundredths(problem.sum)}.`;
    case "EMPTY_SECTION":
      return `The section “${problem.title}” is empty. Add to it, or remove it.`;
    case "PRICE_LEAVES":
      return problem.count === 0 ? "Add the price, with its weight." : "Keep one price only.";
    case "NO_QUALITY":
      return "Add at least one quality question.";
    case "NO_MEASURES":
      return "Choose the measures that social value by amount is scored on.";
    case "MEASURES_NOT_SCORED":
      return "Measures are asked for, and nothing scores them. Add social value by amount, or ask for no measures.";
    case "NO_DEADLINE":
      return "Set the deadline.";
    case "NO_WINDOW_REASON":
      return competitionRefusals.WINDOW_REASON;
    case "DEADLINE_PAST":
    case "DEADLINE_TOO_SOON":
    case "DEADLINE_TOO_FAR":
      return competitionRefusals[problem.code];
    default:
      return assertNever(problem);
  }
}

export const warningSentences: Record<DraftWarning, string> = {
  PRICE_LOW: "Price has less than 20 of 100 marks. That is allowed, and unusual.",
  PRICE_HIGH: "Price has more than 60 of 100 marks. That is allowed, and unusual.",
  SOCIAL_VALUE_LOW: "Social value has less than 10 of 100 marks. That is allowed, and unusual.",
  MANY_MEASURES: "This asks for more social value measures than is usual for the estimated value.",
  MONDAY_MORNING: "The deadline is on a Monday morning, so people may have to work over the weekend.",
  FRIDAY_AFTERNOON: "The deadline is on a Friday afternoon, when help is hard to find.",
  WEEKEND: "The deadline is at the weekend, when nobody answers questions.",
  BANK_HOLIDAY: "The deadline is on a bank holiday in at least one part of the United Kingdom.",
  SHORT_WINDOW: "Suppliers get less time than usual.",
};
