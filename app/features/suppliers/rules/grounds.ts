import { addMonths, ukDate, type CalendarDate } from "~/core/time";

/**
 * The grounds of exclusion that a question may be about, by its key: those of Schedule 6 are mandatory (M_), those of
 * Schedule 7 discretionary (D_). Most look back five years; these three, and those as they stand today (0).
 * domain.md §2.4, ACT Sch 6 ¶44, Sch 7 ¶15.
 */
const lookBackYears: Readonly<Record<string, number>> = {
  M_NATIONAL_SECURITY_DEBARRED: 0,
  D_NATIONAL_SECURITY: 0,
  D_INSOLVENCY: 3,
  D_COMPETITION_CH1: 3,
  D_COMPETITION_CH2: 3,
  D_CARTEL_CONDUCT: 3,
  D_PROFESSIONAL_MISCONDUCT: 3,
  D_CONTRACT_BREACH: 3,
  D_IMPROPER_PROCUREMENT: 3,
};

export interface Ground {
  readonly isMandatory: boolean;
  /** 0 of one that is as it stands today. */
  readonly years: number;
}

export function groundOf(key: string): Ground | undefined {
  if (!/^[MD]_/u.test(key)) return undefined;
  return { isMandatory: key.startsWith("M_"), years: lookBackYears[key] ?? 5 };
}

/** Whether a day lies in the years that a ground looks back from `today`, the day of the decision; the first day does. */
export function isLookedBackTo({ years }: Ground, when: CalendarDate, today: CalendarDate): boolean {
  return years === 0 || when >= addMonths(today, -12 * years);
}

/** What an assessor reads beside a yes to a ground; nothing beside other questions. */
export function groundInWords(key: string, when: CalendarDate | undefined, today: CalendarDate): string | undefined {
  const ground = groundOf(key);
  if (ground === undefined || when === undefined) return undefined;
  const kind = ground.isMandatory ? "Mandatory ground" : "Discretionary ground";
  if (ground.years === 0) return `${kind}. It counts as it stands today.`;
  const since = ukDate(addMonths(today, -12 * ground.years));
  const back = `${kind}. It looks back ${ground.years} years, today to ${since}`;
  return isLookedBackTo(ground, when, today)
    ? `${back}: what happened is within them. Hear the supplier before you decide.`
    : `${back}: what happened was before. Check the transitional limits before you leave it out.`;
}
