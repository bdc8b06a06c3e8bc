import { addDays, type CalendarDate } from "~/core/time";
import { isWorkingDay } from "~/core/working-days";
import { bankHolidays } from "../reference/bank-holidays";

const holidays: ReadonlySet<CalendarDate> = new Set(Object.values(bankHolidays).flat());

/**
 * Answers the date that many working days from that day, forward or back; no bank holiday of any part of the United
 * Kingdom counts. A story asks thousands of times, so that each date is found once.
 */
export function workingDaysFrom(origin: CalendarDate): (days: number) => CalendarDate {
  const found = new Map<number, CalendarDate>([[0, origin]]);
  return function dateAt(days) {
    const known = found.get(days);
    if (known !== undefined) return known;
    const step = days < 0 ? -1 : 1;
    let date = addDays(dateAt(days - step), step);
    while (!isWorkingDay(date, holidays)) date = addDays(date, step);
    found.set(days, date);
    return date;
  };
}
