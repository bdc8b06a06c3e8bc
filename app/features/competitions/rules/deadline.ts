import { calendarDateOf, dayOfWeek, daysBetween, ukClockOf, type CalendarDate, type Instant } from "~/core/time";

const hour = 60 * 60 * 1000;

/** Nobody can write a bid in less: a deadline closer than this is taken for a slip, in milliseconds. */
const shortestNotice = 24 * hour;

/** Further away than this it is taken for a wrong year, in days. */
const longestWindow = 366;

/** The usual window in calendar days: light touch 14, other call-offs 10 (domain.md §3A.3). */
export function usualWindow({ lightTouch }: { readonly lightTouch: boolean }): number {
  return lightTouch ? 14 : 10;
}

/** Calendar days suppliers get: the count starts the day after, and ends on the day of the deadline. */
export function windowDays(from: Instant, deadlineAt: Instant): number {
  return daysBetween(calendarDateOf(from), calendarDateOf(deadlineAt));
}

export type DeadlineRefusal = "DEADLINE_PAST" | "DEADLINE_TOO_SOON" | "DEADLINE_TOO_FAR";

export function whyNotDeadline(deadlineAt: Instant, now: Instant): DeadlineRefusal | undefined {
  const notice = deadlineAt.getTime() - now.getTime();
  if (notice <= 0) return "DEADLINE_PAST";
  if (notice < shortestNotice) return "DEADLINE_TOO_SOON";
  return windowDays(now, deadlineAt) > longestWindow ? "DEADLINE_TOO_FAR" : undefined;
}

export type DeadlineWarning = "MONDAY_MORNING" | "FRIDAY_AFTERNOON" | "WEEKEND" | "BANK_HOLIDAY";

/** Times that are bad for bidders. They warn and never forbid (domain.md §3A.3, §13 Dates). */
export function deadlineWarnings(deadlineAt: Instant, holidays: ReadonlySet<CalendarDate>): DeadlineWarning[] {
  const { date, time } = ukClockOf(deadlineAt);
  const day = dayOfWeek(date);
  const warnings: DeadlineWarning[] = [];
  if (day === 1 && time < "12:00") warnings.push("MONDAY_MORNING");
  if (day === 5 && time > "12:00") warnings.push("FRIDAY_AFTERNOON");
  if (day > 5) warnings.push("WEEKEND");
  if (holidays.has(date)) warnings.push("BANK_HOLIDAY");
  return warnings;
}

/** A window shorter than usual asks a reason; it is never refused for being short alone (domain.md §13 Grain). */
export function isShortWindow(from: Instant, deadlineAt: Instant, usual: number): boolean {
  return windowDays(from, deadlineAt) < usual;
}
