/** Which lines of a round are shown: what somebody must still do, or all. */
export const queueViews = [
  "ALL",
  "TO_ASSESS",
  "ASKED",
  "ANSWERED",
  "NOT_ANSWERED",
  "TO_DECIDE",
  "DECIDED",
  "CONDITIONAL",
  "APPEALED",
] as const;
export type QueueView = (typeof queueViews)[number];

export const queueViewNames: Record<QueueView, string> = {
  ALL: "All lines",
  TO_ASSESS: "To assess",
  ASKED: "Asked to put right",
  ANSWERED: "Answered",
  NOT_ANSWERED: "Not answered",
  TO_DECIDE: "Recommended, to decide",
  DECIDED: "Decided",
  CONDITIONAL: "Evidence to come",
  APPEALED: "Appealed, to decide",
};

/** What stands in an address; anything else is all lines. */
export function queueViewOf(word: string | null): QueueView {
  return queueViews.find((view) => view.toLowerCase().replace("_", "-") === word) ?? "ALL";
}

export function queueViewSlug(view: QueueView): string {
  return view.toLowerCase().replace("_", "-");
}
