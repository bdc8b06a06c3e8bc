import type { StateTable } from "~/core/state-table";
import type { Instant } from "~/core/time";

/** What a person decided about a competition, in the order a competition lives. */
export const stages = [
  "DRAFT",
  "AWAITING_APPROVAL",
  "APPROVED",
  "PUBLISHED",
  "OPENED",
  "QUALITY_LOCKED",
  "PRICE_OPENED",
  "RANKED",
  "AWARD_APPROVED",
  "OUTCOME_ISSUED",
] as const;

export type Stage = (typeof stages)[number];

export type StageEvent =
  | "sendForApproval"
  | "approve"
  | "sendBack"
  | "publish"
  | "open"
  | "lockQuality"
  | "openPrice"
  | "rank"
  | "approveAward"
  | "issueOutcome";

/**
 * The whole life of a competition (domain.md §3A.2). Later rooms advance it by `advanceStage`. What is approved
 * may still be sent back, since a deadline can pass while it waits; a ranking may be worked out again.
 */
export const competitionStages: StateTable<Stage, StageEvent> = {
  sendForApproval: { from: ["DRAFT"], to: "AWAITING_APPROVAL" },
  approve: { from: ["AWAITING_APPROVAL"], to: "APPROVED" },
  sendBack: { from: ["AWAITING_APPROVAL", "APPROVED"], to: "DRAFT" },
  publish: { from: ["APPROVED"], to: "PUBLISHED" },
  open: { from: ["PUBLISHED"], to: "OPENED" },
  lockQuality: { from: ["OPENED"], to: "QUALITY_LOCKED" },
  openPrice: { from: ["QUALITY_LOCKED"], to: "PRICE_OPENED" },
  rank: { from: ["PRICE_OPENED", "RANKED"], to: "RANKED" },
  approveAward: { from: ["RANKED"], to: "AWARD_APPROVED" },
  issueOutcome: { from: ["AWARD_APPROVED"], to: "OUTCOME_ISSUED" },
};

/** What people see: the decided stage, and CLOSED, which the clock decides. */
export type SeenStage = Stage | "CLOSED";

export const stageNames: Record<SeenStage, string> = {
  DRAFT: "Draft",
  AWAITING_APPROVAL: "Sent for approval",
  APPROVED: "Approved",
  PUBLISHED: "Published",
  CLOSED: "Closed",
  OPENED: "Opened",
  QUALITY_LOCKED: "Scores agreed",
  PRICE_OPENED: "Price opened",
  RANKED: "Ranked",
  AWARD_APPROVED: "Decided",
  OUTCOME_ISSUED: "Told",
};

/** The line of stages on the officer's page. */
export const seenStages: readonly SeenStage[] = [
  "DRAFT",
  "AWAITING_APPROVAL",
  "APPROVED",
  "PUBLISHED",
  "CLOSED",
  "OPENED",
  "QUALITY_LOCKED",
  "PRICE_OPENED",
  "RANKED",
  "AWARD_APPROVED",
  "OUTCOME_ISSUED",
];

/** A bid is on time at the deadline itself, to the millisecond (domain.md §13 Dates): closed means after it. */
export function isPast(deadlineAt: Instant | null, now: Instant): boolean {
  return deadlineAt !== null && now.getTime() > deadlineAt.getTime();
}

export function seenStage(
  { stage, deadlineAt }: { readonly stage: Stage; readonly deadlineAt: Instant | null },
  now: Instant,
): SeenStage {
  return stage === "PUBLISHED" && isPast(deadlineAt, now) ? "CLOSED" : stage;
}

/** Whether the competition is at that stage or past it. */
export function hasReached(stage: Stage, least: Stage): boolean {
  return stages.indexOf(stage) >= stages.indexOf(least);
}

/** The stages at which that one has been reached, for SQL that filters by it. */
export function stagesFrom(least: Stage): Stage[] {
  return stages.slice(stages.indexOf(least));
}

/** Whether a bid may still come in. */
export function isOpenForBids(competition: Parameters<typeof seenStage>[0], now: Instant): boolean {
  return seenStage(competition, now) === "PUBLISHED";
}

/**
 * How a stage is told to bidders and to the public. The steps in between are not theirs to know before they are
 * told, so that nothing more than this name is sent to them.
 */
export function publicStageName(seen: SeenStage): string {
  switch (seen) {
    case "DRAFT":
    case "AWAITING_APPROVAL":
    case "APPROVED":
      return "Not published";
    case "PUBLISHED":
      return "Open for bids";
    case "CLOSED":
      return "Closed";
    case "OPENED":
    case "QUALITY_LOCKED":
    case "PRICE_OPENED":
    case "RANKED":
    case "AWARD_APPROVED":
      return "Being evaluated";
    case "OUTCOME_ISSUED":
      return "Decided";
  }
}
