import type { AccessRefusal } from "~/features/evaluation/refusals";
import type { DecideRefusal, RecommendRefusal } from "./rules";

export type AwardRefusal =
  | AccessRefusal
  | "NOT_RANKED"
  | "NOT_APPROVED"
  | "ALREADY_ISSUED"
  | "OWN_RECOMMENDATION"
  | "SCORED_HERE"
  | "WINNER_SUSPENDED"
  | RecommendRefusal
  | DecideRefusal;

/** Why not, and what to do next. */
export const awardRefusals: Record<AwardRefusal, string> = {
  NOT_FOUND: "It is not here any more. Go back to the award page and choose again.",
  NOT_ALLOWED: "Your role does not include this, or a conflict of interest shuts you out. Ask a colleague to do it.",
  DECLARE_FIRST: "First say whether you have an interest in any of the bidders. Then come back.",
  NOT_RANKED: "This can be done only while the bids are ranked and the award is not approved. Look at the stage.",
  NOT_APPROVED: "Every lot must be approved before anyone is told. Look at what is left on the award page.",
  ALREADY_ISSUED: "Everyone has been told already. Look at the letters.",
  OWN_RECOMMENDATION:
    "You recommended an award of this lot, so you cannot decide on it. Ask another approver or the lead.",
  SCORED_HERE:
    "You scored in this competition or agreed scores, so you cannot approve its award. Ask another approver or the lead.",
  WINNER_SUSPENDED:
    "A setting in this bid is suspended on the list or no longer on it, so nothing can be awarded to it now. Wait until the suspension is lifted, or make no award.",
  STALE: "The bids were ranked again while you were writing. Check the result below, then send this again.",
  ALREADY_RECOMMENDED: "There is a recommendation for this lot already. It waits for the approver.",
  ALREADY_APPROVED: "The award of this lot is approved already.",
  NO_BIDS: "Nobody bid for this lot. Recommend that no award is made.",
  TIE_NOT_DRAWN:
    "Two or more bids share the first rank, and only drawing lots could separate them, so none of them can be recommended. Recommend that no award is made, and say why.",
  NOT_RANK_ONE: "Only the bid with rank 1 can be recommended, because the published rules decide who wins.",
  VALUE_NOTE_MISSING: "There is one bid only. Write why it is value for money.",
  RESULT_REPLACED: "This recommendation does not count any more: there is a newer one, or the bids were ranked again.",
  ALREADY_DECIDED: "This recommendation has been decided on already.",
  ADEQUACY_NOT_TICKED:
    "There is one bid only. Confirm that the competition was adequate, or reject the recommendation.",
};

/** The field that a sentence belongs to, where it belongs to one. */
export function fieldOf(refusal: AwardRefusal): string | undefined {
  switch (refusal) {
    case "NO_BIDS":
    case "TIE_NOT_DRAWN":
    case "NOT_RANK_ONE":
      return "award";
    case "VALUE_NOTE_MISSING":
      return "valueNote";
    case "ADEQUACY_NOT_TICKED":
      return "adequate";
    default:
      return undefined;
  }
}
