import { addDays, type CalendarDate } from "~/core/time";

/** Days before its last day on which a provider is told that evidence ends: domain.md §13, Insurance and evidence. */
export const evidenceLadderDays = [60, 30, 7, 0] as const;

/**
 * The next day on which to remind of evidence that counts until `expiresOn`, later than `today`; undefined after its
 * last day. Whoever adds it inside the ladder, or is told late, hears of the steps that are still to come.
 */
export function nextReminder(expiresOn: CalendarDate, today: CalendarDate): CalendarDate | undefined {
  return evidenceLadderDays.map((days) => addDays(expiresOn, -days)).find((day) => day > today);
}
