import { addDays, calendarDateOf, type CalendarDate, type Instant } from "~/core/time";
import { evidenceKinds, type EvidenceType } from "~/features/suppliers/rules/evidence";
import { criteria, type Criterion, type Outcome, type Verdict } from "./decisions";

/** A line that is approved once evidence is given, domain.md §2.3 CONDITIONAL, §13: not yet a member, and refused if it does not come. */
export const usualWorkingDays = 20;
export const mostWorkingDays = 60;

export type PromiseOutcome = "MET" | "UNMET";

/** To be sent, sent and to be checked, given, or not given by the last day. */
export type Standing = "TO_SEND" | "SENT" | PromiseOutcome;

export interface PromiseFacts {
  readonly dueOn: CalendarDate;
  readonly outcome: PromiseOutcome | null;
  /** Something was sent that nobody has checked yet. */
  readonly waiting: boolean;
}

/**
 * By the clock unmet after the end of the last day in the United Kingdom, unless something waits for a check: what was sent
 * in time is never late because a council was.
 */
export function standingOf({ dueOn, outcome, waiting }: PromiseFacts, now: Instant): Standing {
  if (outcome !== null) return outcome;
  if (waiting) return "SENT";
  return calendarDateOf(now) <= dueOn ? "TO_SEND" : "UNMET";
}

/** Days before the last one on which the provider is reminded. */
const promiseLadderDays = [7, 1] as const;

/** The day of the first reminder after today, or undefined where there is none any more. */
export function nextPromiseReminder(dueOn: CalendarDate, today: CalendarDate): CalendarDate | undefined {
  return promiseLadderDays.map((days) => addDays(dueOn, -days)).find((day) => day > today);
}

/** What a decision has become: of one under a condition, what came of it. */
export function outcomeNow(decision: Outcome, promise: PromiseFacts | undefined, now: Instant): Outcome {
  if (decision !== "CONDITIONAL" || promise === undefined) return decision;
  const standing = standingOf(promise, now);
  if (standing === "MET") return "APPROVED";
  return standing === "UNMET" ? "REJECTED" : "CONDITIONAL";
}

export function conditionsOfEvidence(evidence: readonly EvidenceType[]): Criterion[] {
  return criteria.filter((criterion) => evidence.some((type) => evidenceKinds[type].condition === criterion));
}

/** What a verdict leaves to be met: approving leaves nothing, a condition only what its evidence can still show. */
export function leavesOpen(verdict: Verdict): readonly Criterion[] {
  return verdict.outcome === "CONDITIONAL" ? conditionsOfEvidence(verdict.evidence) : [];
}

/** The refusal that the clock makes of evidence that did not come: its reason and the first condition it belongs to. */
export function refusalOf(evidence: readonly EvidenceType[]): Extract<Verdict, { readonly outcome: "REJECTED" }> {
  const [criterion] = conditionsOfEvidence(evidence);
  if (criterion === undefined) throw new Error("A condition without its evidence");
  return { outcome: "REJECTED", reasonCode: "INCOMPLETE", criterion, reasons: "The evidence did not come in time." };
}

export function evidenceInWords(evidence: readonly EvidenceType[]): string {
  return evidence.map((type) => `- ${evidenceKinds[type].name}`).join("\n");
}
