import type { CriterionId } from "~/core/id";
import type { LockObstacle } from "./rules/scoring";

/** A view or an act that is not for this person, or not there. */
export type AccessRefusal = "NOT_FOUND" | "NOT_ALLOWED" | "DECLARE_FIRST";

export type PanelRefusal =
  | AccessRefusal
  | "PANEL_CLOSED"
  | "ROLE_MISSING"
  | "WORKS_FOR_SUPPLIER"
  | "CONFLICTED"
  | "ON_PANEL"
  | "FINISHED_BEFORE"
  | "SAW_SCORES"
  | "LEFT_PANEL"
  | "MODERATOR_SCORES_NOTHING"
  | "QUESTIONS_MAY_CHANGE"
  | "NOT_A_QUESTION"
  | "FINISHED";

export type ScoringRefusal =
  | AccessRefusal
  | "NOT_SCORING"
  | "FINISHED"
  | "COMMENT_TOO_SHORT"
  | "STALE"
  | "NOTHING_TO_SCORE"
  | { readonly code: "UNSCORED"; readonly left: number };

export type ModerationRefusal =
  | AccessRefusal
  | "NOT_SCORING"
  | "MODERATION_CLOSED"
  | "RATIONALE_TOO_SHORT"
  | "STALE"
  | "LOCKED"
  | { readonly code: "NOT_READY"; readonly obstacles: readonly LockObstacle[] };

export type PriceRefusal =
  | AccessRefusal
  | "PRICE_SEALED"
  | "PRICE_OPEN_ALREADY"
  | "SCORED_HERE"
  | "APPROVED_ALREADY"
  | "OFFICER_APPROVED"
  | "FINANCE_APPROVED";

type Refusal = PanelRefusal | ScoringRefusal | ModerationRefusal | PriceRefusal;

/** Why not, and what to do next. */
const sentences: Record<Extract<Refusal, string>, string> = {
  NOT_FOUND: "It is not here any more. Go back and choose again.",
  NOT_ALLOWED: "Your role does not include this, or you take no part in this competition. Ask the procurement officer.",
  DECLARE_FIRST: "First say whether you have an interest in any of the bidders.",
  PANEL_CLOSED: "Quality is locked, so the panel stays as it is.",
  ROLE_MISSING: "This person does not have that role at your council. Ask your lead to give it to them first.",
  WORKS_FOR_SUPPLIER:
    "This person acts for a supplier that is invited, so they cannot be on the panel. Choose another.",
  CONFLICTED:
    "This person declared an interest that is not cleared. Choose someone else, or wait for the decision on it.",
  ON_PANEL: "This person is on the panel already. End that appointment first if they should do something else.",
  FINISHED_BEFORE: "This person finished scoring here and left the panel. Choose someone else.",
  SAW_SCORES: "This person may have seen the panel’s scores, so they cannot score blind. Choose someone else.",
  LEFT_PANEL: "This person is not on the panel any more.",
  MODERATOR_SCORES_NOTHING: "A moderator does not score, so there are no questions to give them.",
  QUESTIONS_MAY_CHANGE: "The questions may still change. Give them out when the competition is published.",
  NOT_A_QUESTION: "One of those is not a question of this competition that is scored. Choose again.",
  FINISHED: "Scoring is finished here, so nothing about it can be changed.",
  NOT_SCORING: "Scores can be changed from the opening of the bids until quality is locked, and not now.",
  COMMENT_TOO_SHORT: "Say why in 40 characters or more.",
  STALE: "This was changed while you had it open. See what is saved now, then save yours again if it is right.",
  NOTHING_TO_SCORE: "You have no questions to score here yet. The procurement officer gives them out.",
  MODERATION_CLOSED: "Moderation opens when everyone who scores has finished. Wait for them.",
  RATIONALE_TOO_SHORT: "Say why in 80 characters or more.",
  LOCKED: "Quality is locked already. Officers and finance can open the prices.",
  PRICE_SEALED: "Prices stay sealed until quality is locked.",
  PRICE_OPEN_ALREADY: "Prices are open already.",
  SCORED_HERE: "You scored in this competition or agreed scores, so someone else must open the prices.",
  APPROVED_ALREADY: "You have approved already. A second person must approve too: an officer and someone from finance.",
  OFFICER_APPROVED: "An officer has approved already. Now someone from finance must approve.",
  FINANCE_APPROVED: "Finance has approved already. Now a procurement officer must approve.",
};

/** The sentence for a refusal; titles of questions are needed for some. */
export function evaluationSentence(refusal: Refusal, titleOf: (criterionId: CriterionId) => string = () => ""): string {
  if (typeof refusal === "string") return sentences[refusal];
  if (refusal.code === "UNSCORED") {
    return `You have ${count(refusal.left, "answer")} still to score. Score them all, then finish.`;
  }
  return refusal.obstacles.map((obstacle) => obstacleSentence(obstacle, titleOf)).join(" ");
}

/** What stands between a panel and its lock, one sentence each. */
export function obstacleSentence(obstacle: LockObstacle, titleOf: (criterionId: CriterionId) => string): string {
  switch (obstacle.code) {
    case "NOT_ALL_FINISHED":
      return `${count(obstacle.people, "person", "people")} on the panel must still finish scoring.`;
    case "TOO_FEW_SCORERS":
      return `“${titleOf(obstacle.criterionId)}” has ${count(obstacle.has, "scorer")} and needs ${obstacle.needs}. Ask the procurement officer to appoint another.`;
    case "NOT_ALL_AGREED":
      return `${count(obstacle.missing, "answer")} ${obstacle.missing === 1 ? "has" : "have"} no agreed score yet.`;
  }
}

function count(number: number, noun: string, nouns = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : nouns}`;
}
