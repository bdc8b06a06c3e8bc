import type { CalendarDate } from "~/core/time";

export const authorityKinds = ["AUTHORITY", "HEALTH_BODY"] as const;
export type AuthorityKind = (typeof authorityKinds)[number];
export const authorityKindNames: Record<AuthorityKind, string> = {
  AUTHORITY: "Council",
  HEALTH_BODY: "Health body",
};

export type Division = "ENGLAND_AND_WALES" | "SCOTLAND" | "NORTHERN_IRELAND";
/** Two calendars, domain.md §4.10: the statutory one, and the one for promises of service. */
export type Calendar = "STATUTORY_UK" | "EW";

/** A bank holiday in any part of the United Kingdom is no working day by law: ACT s123(1). */
const divisionsOf: Record<Calendar, readonly Division[]> = {
  STATUTORY_UK: ["ENGLAND_AND_WALES", "SCOTLAND", "NORTHERN_IRELAND"],
  EW: ["ENGLAND_AND_WALES"],
};

/** The holidays of that calendar out of those of all divisions. */
export function calendarOf(
  calendar: Calendar,
  holidays: readonly { readonly holidayOn: CalendarDate; readonly division: Division }[],
): ReadonlySet<CalendarDate> {
  const divisions = divisionsOf[calendar];
  return new Set(holidays.filter(({ division }) => divisions.includes(division)).map(({ holidayOn }) => holidayOn));
}

/** Partners in one consortium at a time; more of them share lists by several consortia. */
export const mostPartners = 100;

/** A partner takes part from the day it joins until the day it leaves, on which it takes part no more. */
export function isPartnerOn(
  { joinedOn, leftOn }: { readonly joinedOn: CalendarDate; readonly leftOn: CalendarDate | null },
  on: CalendarDate,
): boolean {
  return joinedOn <= on && (leftOn === null || on < leftOn);
}
