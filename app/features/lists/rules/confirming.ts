import { addDays, addMonths, type CalendarDate } from "~/core/time";
import { stagesOnList, type MembershipStage, type SeenMembershipStage } from "./memberships";

/**
 * Once a year a provider says that its place on a list is as it was: domain.md §2.5, re-validation. Until it does, after
 * the anniversary nobody is sent there; a word is enough to be back. What is stored is the last day; the rest is the clock's.
 */

/** Days before the anniversary from which it can be confirmed, and on which the provider is reminded. */
export const confirmingOpensDays = 60;
export const confirmingLadderDays = [30, 14, 7, 0] as const;
/** So many days after it the council is asked whether to remove it. */
export const removalAfterDays = 30;

/** The anniversary of the day it joined or was last confirmed. */
export function confirmByAfter(day: CalendarDate): CalendarDate {
  return addMonths(day, 12);
}

/** The next day on which to remind, later than `today`; undefined from the anniversary on. */
export function nextConfirmReminder(confirmBy: CalendarDate, today: CalendarDate): CalendarDate | undefined {
  return confirmingLadderDays.map((days) => addDays(confirmBy, -days)).find((day) => day > today);
}

interface Confirming {
  readonly stage: MembershipStage;
  readonly confirmBy: CalendarDate;
}

/** What a membership is on a day in the United Kingdom: one that nobody confirmed in time is EXPIRED. */
export function seenMembershipStage({ stage, confirmBy }: Confirming, today: CalendarDate): SeenMembershipStage {
  return (stage === "ACTIVE" || stage === "PAUSED_BY_PROVIDER") && confirmBy < today ? "EXPIRED" : stage;
}

/** Whether the provider can say now that it is as it was: also of one that is suspended, whose year goes on. */
export function mayConfirm({ stage, confirmBy }: Confirming, today: CalendarDate): boolean {
  return stagesOnList.some((on) => on === stage) && addDays(confirmBy, -confirmingOpensDays) <= today;
}
