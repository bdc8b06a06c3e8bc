import type { Pence } from "~/core/money";
import type { Instant } from "~/core/time";
import { mostMeasuresFor } from "~/features/social-value/rules";
import {
  checkCriteria,
  criteriaWarnings,
  type CriteriaProblem,
  type CriteriaWarning,
  type Criterion,
} from "./criteria";
import {
  deadlineWarnings,
  isShortWindow,
  usualWindow,
  whyNotDeadline,
  type DeadlineRefusal,
  type DeadlineWarning,
} from "./deadline";

/** What a draft is made of, as far as its readiness depends on it. */
export interface Draft {
  readonly criteria: readonly Criterion[];
  readonly measureCount: number;
  readonly estimatePence: Pence | null;
  readonly deadlineAt: Instant | null;
  readonly shortWindowReason: string | null;
  readonly lightTouch: boolean;
}

export type DraftProblem =
  | CriteriaProblem
  | { readonly code: "NO_DEADLINE" | "NO_MEASURES" | "MEASURES_NOT_SCORED" | "NO_WINDOW_REASON" }
  | { readonly code: DeadlineRefusal };

/** Everything that keeps a draft from being sent for approval, in the order of its pages. */
export function checkDraft(draft: Draft, now: Instant): DraftProblem[] {
  const problems: DraftProblem[] = [...checkCriteria(draft.criteria)];
  const byAmount = draft.criteria.some(({ kind }) => kind === "SV_QUANT");
  if (byAmount && draft.measureCount === 0) problems.push({ code: "NO_MEASURES" });
  if (!byAmount && draft.measureCount > 0) problems.push({ code: "MEASURES_NOT_SCORED" });
  return [...problems, ...deadlineProblems(draft, now)];
}

/** Those that are mended on the page of criteria. */
export function isCriteriaProblem(problem: DraftProblem): problem is CriteriaProblem {
  switch (problem.code) {
    case "NO_CRITERIA":
    case "ROOT_SUM":
    case "SECTION_SUM":
    case "EMPTY_SECTION":
    case "PRICE_LEAVES":
    case "NO_QUALITY":
      return true;
    default:
      return false;
  }
}

function deadlineProblems(draft: Draft, now: Instant): DraftProblem[] {
  if (draft.deadlineAt === null) return [{ code: "NO_DEADLINE" }];
  const refusal = whyNotWindow({ ...draft, deadlineAt: draft.deadlineAt }, now);
  if (refusal === undefined) return [];
  return [{ code: refusal === "WINDOW_REASON" ? "NO_WINDOW_REASON" : refusal }];
}

/**
 * Why suppliers could not be given that deadline from now on. Asked again when it is approved and published: days
 * that pass while it waits are days that suppliers do not get.
 */
export function whyNotWindow(
  draft: Pick<Draft, "shortWindowReason" | "lightTouch"> & { readonly deadlineAt: Instant },
  now: Instant,
): DeadlineRefusal | "WINDOW_REASON" | undefined {
  const refusal = whyNotDeadline(draft.deadlineAt, now);
  if (refusal !== undefined) return refusal;
  const short = isShortWindow(now, draft.deadlineAt, usualWindow(draft));
  return short && draft.shortWindowReason === null ? "WINDOW_REASON" : undefined;
}

export type DraftWarning = CriteriaWarning | DeadlineWarning | "MANY_MEASURES" | "SHORT_WINDOW";

/** What is allowed and should be seen before it is published. */
export function draftWarnings(draft: Draft, now: Instant, holidays: ReadonlySet<string>): DraftWarning[] {
  const warnings: DraftWarning[] = [...criteriaWarnings(draft.criteria)];
  const most = mostMeasuresFor(draft.estimatePence);
  if (most !== undefined && draft.measureCount > most) warnings.push("MANY_MEASURES");
  if (draft.deadlineAt === null) return warnings;
  warnings.push(...deadlineWarnings(draft.deadlineAt, holidays));
  if (isShortWindow(now, draft.deadlineAt, usualWindow(draft))) warnings.push("SHORT_WINDOW");
  return warnings;
}
