import { addDays, dayOfWeek, type CalendarDate } from "./time";

/**
 * A working day is not a Saturday, a Sunday or a bank holiday of the calendar asked for
 * (statutory: any part of the United Kingdom, ACT s123(1)). Holidays are data, so they are given.
 */
export function isWorkingDay(date: CalendarDate, holidays: ReadonlySet<CalendarDate>): boolean {
  return dayOfWeek(date) < 6 && !holidays.has(date);
}

/** The day n working days after the date; the date itself is not counted. */
export function addWorkingDays(
  date: CalendarDate,
  workingDays: number,
  holidays: ReadonlySet<CalendarDate>,
): CalendarDate {
  let day = date;
  for (let left = workingDays; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, holidays)) left -= 1;
  }
  return day;
}
