import { calendarDateOf, type CalendarDate, type Instant } from "~/core/time";
import { gapMonthsOf, type VehicleType } from "~/features/lists/rules/kinds";
import { gapWarning, lastOpening, openingsOf } from "~/features/lists/rules/rounds";

export interface OpeningFacts {
  /** A round that is published and has not opened. */
  readonly announcedFor: Instant | null;
  /** Of the rounds that have opened, the latest opening. */
  readonly latestOpensAt: Instant | null;
  /** The last opening before the list came to the portal. */
  readonly openedBefore: CalendarDate | null;
  /** How many rounds have opened. */
  readonly opened: number;
  readonly vehicleType: VehicleType;
  readonly maxGapMonths: number | null;
}

/** When a list opens next, as far as anybody can say. */
export type NextOpening =
  | { readonly known: "ANNOUNCED"; readonly at: Instant }
  /** No round is announced; its longest gap says by which day one must open. */
  | { readonly known: "DUE"; readonly by: CalendarDate }
  | { readonly known: "OVERDUE"; readonly by: CalendarDate }
  | { readonly known: "NOTHING" };

export function nextOpening(facts: OpeningFacts, now: Instant): NextOpening {
  const { announcedFor, latestOpensAt, openedBefore, opened } = facts;
  if (announcedFor !== null) return { known: "ANNOUNCED", at: announcedFor };
  const today = calendarDateOf(now);
  const gapMonths = gapMonthsOf(facts, openingsOf(openedBefore, opened));
  const { dueBy } = gapWarning(lastOpening(openedBefore, latestOpensAt), today, gapMonths);
  if (dueBy === undefined) return { known: "NOTHING" };
  return { known: today <= dueBy ? "DUE" : "OVERDUE", by: dueBy };
}
