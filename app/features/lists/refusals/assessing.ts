import { common } from "./lists";

export type AssessmentRefusal =
  | "NOT_ALLOWED"
  | "NOT_FOUND"
  | "STALE"
  | "ROUND_STILL_OPEN"
  | "ALREADY_DECIDED"
  | "ALREADY_ISSUED"
  | "NOT_RECOMMENDED"
  | "CONDITION_NOT_MET"
  | "CONDITION_SETTLED"
  | "OWN_RECOMMENDATION"
  | "LINES_UNDECIDED"
  | "ALREADY_ASKED"
  | "ALREADY_RECOMMENDED"
  | "FIELD_NOT_FIXABLE"
  | "CLARIFICATION_OPEN"
  | "SAME_CHANCE";

export const assessmentRefusals: Record<AssessmentRefusal, string> = {
  ...common,
  STALE: "Someone recommended something else while you had this open. Read it, then decide.",
  ROUND_STILL_OPEN: "The round is still open. Nothing is assessed or decided before it closes.",
  ALREADY_DECIDED: "There is a decision on this line. It will be told when the round’s decisions are issued.",
  ALREADY_ISSUED: "The decisions of this round have been issued. They cannot be changed here.",
  CONDITION_NOT_MET:
    "A condition is not met, so this cannot be approved. See which, and refuse it, or say what you found if it is met after all.",
  CONDITION_SETTLED: "What was submitted settles one of these conditions. Look at what stands here now.",
  NOT_RECOMMENDED: "Nobody has recommended anything yet. A recommendation comes before a decision.",
  OWN_RECOMMENDATION: "You recommended on this line, so a different person must decide.",
  LINES_UNDECIDED: "Some lines have no decision yet. Decide on every line before you issue.",
  ALREADY_ASKED: "This line was asked to put something right already. Each line is asked once.",
  ALREADY_RECOMMENDED:
    "Somebody has recommended on this line, so it cannot be asked to put anything right any more. Go back to the line.",
  FIELD_NOT_FIXABLE: "One of these is not asked of this kind of lot. Choose again.",
  CLARIFICATION_OPEN:
    "The provider still has time to put this right. Wait for its answer, or for the end of its last day.",
  SAME_CHANCE:
    "Other lines of this round were asked to put this condition right, and this one was not. Ask it too, or say why it is another case.",
};
