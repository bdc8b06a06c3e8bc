import { Temporal } from "temporal-polyfill";
import { ok, refuse, type Result } from "./result";

/** A moment, cut to the millisecond, as the database keeps it. */
export type Instant = Date;

/** A day in the calendar, `2026-03-26`, without a zone. */
export type CalendarDate = string;

const zone = "Europe/London";

function zoned(at: Instant): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
}

/** The day it is in the United Kingdom at that moment. */
export function calendarDateOf(at: Instant): CalendarDate {
  return zoned(at).toPlainDate().toString();
}

/** The day and the clock time, `2026-03-26` and `12:00`, at that moment in the United Kingdom. */
export function ukClockOf(at: Instant): { date: CalendarDate; time: string } {
  const there = zoned(at);
  return { date: there.toPlainDate().toString(), time: there.toPlainTime().toString({ smallestUnit: "minute" }) };
}

/**
 * The moment a clock in the United Kingdom shows that time (`12:00`) on that day. When clocks
 * change, a time may happen not at all or twice: both are refused, so that nobody guesses.
 */
export function instantAt(date: CalendarDate, time: string): Result<Instant, "NO_SUCH_TIME"> {
  try {
    const there = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone, { disambiguation: "reject" });
    return ok(new Date(there.epochMilliseconds));
  } catch (error) {
    if (error instanceof RangeError) return refuse("NO_SUCH_TIME");
    throw error;
  }
}

/** A day typed as three numbers, or undefined where the calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  if (year < 1900 || year > 2200) return undefined;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" }).toString();
  } catch {
    return undefined;
  }
}

/** The same day n months later; where that month is shorter, its last day (31 August + 6 = 28 or 29 February). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Whole days from the first day to the second; below zero when the second is earlier. */
export function daysBetween(first: CalendarDate, second: CalendarDate): number {
  return Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(second), { largestUnit: "day" }).days;
}

/** 1 is Monday, 7 is Sunday. */
export function dayOfWeek(date: CalendarDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

export function addMilliseconds(at: Instant, milliseconds: number): Instant {
  return new Date(at.getTime() + milliseconds);
}

const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];
const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** `26 March 2026`. In our own words: a page has many dates, and asking the locale takes longer than the rest of it. */
export function ukDate(date: CalendarDate): string {
  return wordsOf(Temporal.PlainDate.from(date));
}

/** `March 2026`: where the day is nobody's business. */
export function ukMonth(date: CalendarDate): string {
  const { month, year } = Temporal.PlainDate.from(date);
  return `${months[month - 1] ?? ""} ${year}`;
}

function wordsOf({ day, month, year }: { day: number; month: number; year: number }): string {
  return `${day} ${months[month - 1] ?? ""} ${year}`;
}

/** `Thursday 26 March 2026`. */
function ukDay(there: { dayOfWeek: number; day: number; month: number; year: number }): string {
  return `${days[there.dayOfWeek - 1] ?? ""} ${wordsOf(there)}`;
}

/** `midday on Thursday 26 March 2026 (UK time)`, `5:30pm on …`: how every moment is shown. */
export function ukDateTime(at: Instant): string {
  const there = zoned(at);
  return `${clockWords(there)} on ${ukDay(there)} (UK time)`;
}

/** `11:42:07.318 on Thursday 26 March 2026 (UK time)`: for receipts, where milliseconds decide. */
export function ukExact(at: Instant): string {
  const there = zoned(at);
  const time = there.toPlainTime().toString({ smallestUnit: "millisecond" });
  return `${time} on ${ukDay(there)} (UK time)`;
}

function clockWords(there: Temporal.ZonedDateTime): string {
  if (there.hour === 12 && there.minute === 0) return "midday";
  if (there.hour === 0 && there.minute === 0) return "midnight";
  const hour = there.hour % 12 === 0 ? 12 : there.hour % 12;
  const minutes = there.minute === 0 ? "" : `:${String(there.minute).padStart(2, "0")}`;
  return `${hour}${minutes}${there.hour < 12 ? "am" : "pm"}`;
}

/** `3 days 4 hours`, `5 minutes`: time left or gone by, always shown after the absolute time. */
export function inWords(milliseconds: number): string {
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000);
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  if (days > 0) return [count(days, "day"), hours > 0 ? count(hours, "hour") : ""].filter(Boolean).join(" ");
  if (hours > 0) {
    const rest = minutes % 60;
    return [count(hours, "hour"), rest > 0 ? count(rest, "minute") : ""].filter(Boolean).join(" ");
  }
  return minutes > 0 ? count(minutes, "minute") : "less than a minute";
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
