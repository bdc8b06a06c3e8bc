/** Days as stories count them: from the day the story is told, in the United Kingdom. */

const dayMs = 24 * 60 * 60 * 1000;

export interface Calendar {
  /** That many days from today, `2026-03-26`. */
  day(days: number): string;
  /** The first weekday from that day on that is no Monday and no Friday: a deadline nobody is warned of. */
  midweek(days: number): string;
}

export function calendarFrom(today: Date): Calendar {
  const at = (days: number): Date => new Date(today.getTime() + days * dayMs);
  const written = (date: Date): string =>
    new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London", dateStyle: "short" }).format(date);
  return {
    day: (days) => written(at(days)),
    midweek: (days) => {
      const found = [0, 1, 2, 3, 4, 5, 6].find((more) => [2, 3, 4].includes(at(days + more).getUTCDay()));
      return written(at(days + (found ?? 0)));
    },
  };
}
