import type { LotId } from "~/core/id";
import type { Pence } from "~/core/money";
import type { Instant } from "~/core/time";
import { isForPeople } from "~/features/lists/rules/lines";
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
  /** Ages, genders and perhaps a need are asked for. */
  readonly asksOfPeople: boolean;
  /** Of each of its lots, whether it is for care or education of people. */
  readonly lotsForPeople: readonly boolean[];
}

/** A lot of the list as the page offers it to choose. */
export function lotToChoose(lot: {
  readonly lotId: LotId;
  readonly code: string;
  readonly title: string;
  readonly ageMin: number | null;
}) {
  return { id: lot.lotId, code: lot.code, title: lot.title, forPeople: isForPeople(lot) };
}

/**
 * Lots for people and lots of goods ask for different things, so that one competition is for the one or the other.
 * LOTS_CHANGED where the lots have become others than it asks for: a lot may change until a round opens it.
 */
export function whyNotTogether({
  asksOfPeople,
  lotsForPeople,
}: Pick<Draft, "asksOfPeople" | "lotsForPeople">): "LOTS_MIXED" | "LOTS_CHANGED" | undefined {
  if (new Set(lotsForPeople).size > 1) return "LOTS_MIXED";
  return lotsForPeople.every((forPeople) => forPeople === asksOfPeople) ? undefined : "LOTS_CHANGED";
}

export type DraftProblem =
  | CriteriaProblem
  | { readonly code: "LOTS_MIXED" | "LOTS_CHANGED" }
  | { readonly code: "NO_DEADLINE" | "NO_MEASURES" | "MEASURES_NOT_SCORED" | "NO_WINDOW_REASON" }
  | { readonly code: DeadlineRefusal };

/** Everything that keeps a draft from being sent for approval, in the order of its pages. */
export function checkDraft(draft: Draft, now: Instant): DraftProblem[] {
  const apart = whyNotTogether(draft);
  const problems: DraftProblem[] = [
    ...(apart === undefined ? [] : [{ code: apart }]),
    ...checkCriteria(draft.criteria),
  ];
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

/** Those that are mended on the page of what is needed. */
export function isNeedProblem({ code }: DraftProblem): boolean {
  return code === "LOTS_MIXED" || code === "LOTS_CHANGED";
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
