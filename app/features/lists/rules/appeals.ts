import { calendarDateOf, type CalendarDate, type Instant } from "~/core/time";
import { addWorkingDays } from "~/core/working-days";
import type { Outcome } from "./decisions";

/** An appeal against a refusal: domain.md §2.5. Working days are those of all parts of the United Kingdom. */

/** Within so many working days after the letter. */
export const appealWorkingDays = 10;
/** Answered within so many working days after it came. */
export const answerWorkingDays = 15;

/** Not one of them: that somebody would have judged otherwise. */
export const appealGrounds = ["PROCESS", "FACT", "EVIDENCE"] as const;
export type AppealGround = (typeof appealGrounds)[number];

export const appealGroundNames: Record<AppealGround, string> = {
  PROCESS: "The council did not do what it said it would do",
  FACT: "A fact in the decision is wrong",
  EVIDENCE: "Something we sent was not looked at",
};

export const appealOutcomes = ["UPHELD", "PARTLY", "DISMISSED"] as const;
export type AppealOutcome = (typeof appealOutcomes)[number];

export const appealOutcomeNames: Record<AppealOutcome, string> = {
  UPHELD: "Upheld: it is approved",
  PARTLY: "Upheld in part: it stays refused",
  DISMISSED: "Dismissed: it stays refused",
};

export function lastDayToAppeal(toldAt: Instant, holidays: ReadonlySet<CalendarDate>): CalendarDate {
  return addWorkingDays(calendarDateOf(toldAt), appealWorkingDays, holidays);
}

export function lastDayToAnswer(appealedAt: Instant, holidays: ReadonlySet<CalendarDate>): CalendarDate {
  return addWorkingDays(calendarDateOf(appealedAt), answerWorkingDays, holidays);
}

/** May be made, too late, waits for the council, or what came of it; NONE where there is no refusal that was told. */
export type AppealStanding = "NONE" | "MAY" | "OVER" | "WAITING" | AppealOutcome;

export interface AppealFacts {
  /** Null where no refusal was told. */
  readonly appealBy: CalendarDate | null;
  /** The appeal that counts: the one that was not withdrawn. */
  readonly appeal: { readonly outcome: AppealOutcome | null } | undefined;
}

/** The last day is over as it ends in the United Kingdom. */
export function appealStandingOf({ appealBy, appeal }: AppealFacts, now: Instant): AppealStanding {
  if (appeal !== undefined) return appeal.outcome ?? "WAITING";
  if (appealBy === null) return "NONE";
  return calendarDateOf(now) <= appealBy ? "MAY" : "OVER";
}

/** What a decision is after an appeal: one that was upheld is an approval. */
export function outcomeAfterAppeal(outcome: Outcome, appeal: AppealOutcome | null): Outcome {
  return appeal === "UPHELD" ? "APPROVED" : outcome;
}

/** The column holds any text; only words of the rule are ever written to it. */
export function groundsIn(grounds: readonly string[]): AppealGround[] {
  return appealGrounds.filter((ground) => grounds.includes(ground));
}
