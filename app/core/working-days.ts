import { addDays, dayOfWeek, type CalendarDate } from "./time";

/** Not a Saturday, a Sunday or one of those holidays: ACT s123(1) with the holidays of all parts of the United Kingdom. */
export function isWorkingDay(date: CalendarDate, holidays: ReadonlySet<CalendarDate>): boolean {
  return dayOfWeek(date) <= 5 && !holidays.has(date);
}

/** The day that many working days after that day, which is not counted itself. */
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
