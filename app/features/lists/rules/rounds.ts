import type { StateTable } from "~/core/state-table";
import { addDays, addMonths, calendarDateOf, daysBetween, type CalendarDate, type Instant } from "~/core/time";

export type RoundStage = "DRAFT" | "PUBLISHED" | "DECISIONS_ISSUED";
export type RoundEvent = "publish" | "issueDecisions";

/** What a person decided about a round. Whether it is open is for the clock. domain.md §2.2. */
export const roundStages: StateTable<RoundStage, RoundEvent> = {
  publish: { from: ["DRAFT"], to: "PUBLISHED" },
  issueDecisions: { from: ["PUBLISHED"], to: "DECISIONS_ISSUED" },
};

export const seenRoundStages = ["DRAFT", "SCHEDULED", "OPEN", "CLOSED", "DECISIONS_ISSUED"] as const;
export type SeenRoundStage = (typeof seenRoundStages)[number];

export const roundStageNames: Record<SeenRoundStage, string> = {
  DRAFT: "Draft",
  SCHEDULED: "Opens later",
  OPEN: "Open",
  CLOSED: "Closed, being assessed",
  DECISIONS_ISSUED: "Decisions issued",
};

export interface RoundTimes {
  readonly stage: RoundStage;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
}

/** What people see. The closing millisecond itself still counts as open. */
export function seenRoundStage({ stage, opensAt, closesAt }: RoundTimes, now: Instant): SeenRoundStage {
  if (stage !== "PUBLISHED") return stage;
  if (now < opensAt) return "SCHEDULED";
  return now <= closesAt ? "OPEN" : "CLOSED";
}

export const defaultWindowDays = 30;
/** A shorter window asks for a reason. domain.md §2.2. */
export const leastWindowDays = 10;

/** The window in calendar days: the day it opens is not counted, the day it closes is. */
export function windowDays(opensAt: Instant, closesAt: Instant): number {
  return daysBetween(calendarDateOf(opensAt), calendarDateOf(closesAt));
}

export function isShortWindow(opensAt: Instant, closesAt: Instant): boolean {
  return windowDays(opensAt, closesAt) < leastWindowDays;
}

export interface GapWarning {
  readonly level: "NONE" | "AMBER" | "RED";
  /** Later than the longest gap: it may still open, with a reason. */
  readonly needsReason: boolean;
  /** The last day a round may open without a reason. */
  readonly dueBy: CalendarDate | undefined;
}

/**
 * How long it is since the list last opened, against its longest gap. Amber two months before the gap
 * ends, red from half a month before (4 months, and 5 months and 15 days, of 6). Six months from
 * 31 August end on the last day of February. A gap warns and asks a reason, it never refuses: domain.md §2.2, §13.
 */
export function gapWarning(
  lastOpenedOn: CalendarDate | null | undefined,
  opensOn: CalendarDate,
  maxGapMonths: number | null,
): GapWarning {
  if (!lastOpenedOn || maxGapMonths === null) return { level: "NONE", needsReason: false, dueBy: undefined };
  const dueBy = addMonths(lastOpenedOn, maxGapMonths);
  const amberFrom = addMonths(lastOpenedOn, Math.max(maxGapMonths - 2, 1));
  const redFrom = addDays(addMonths(lastOpenedOn, maxGapMonths - 1), 15);
  const level = opensOn >= redFrom ? "RED" : opensOn >= amberFrom ? "AMBER" : "NONE";
  return { level, needsReason: opensOn > dueBy, dueBy };
}

/** How often the list has opened, as far as is known: once before it came to the portal, and the rounds since. */
export function openingsOf(before: CalendarDate | null, rounds: number): number {
  return rounds + (before === null ? 0 : 1);
}

/** The later of the opening before the list came to the portal and the openings since. */
export function lastOpening(
  before: CalendarDate | null,
  latestOpensAt: Instant | null | undefined,
): CalendarDate | undefined {
  const since = latestOpensAt ? calendarDateOf(latestOpensAt) : undefined;
  if (before === null) return since;
  return since !== undefined && since > before ? since : before;
}
