import type { CriterionId } from "~/core/id";
import type { Pence } from "~/core/money";
import type { PledgeOfBid } from "./manifest";

/** Files on one bid. */
export const mostFiles = 30;
/** Characters of one answer: far above any word limit, so that nobody is stopped while typing. */
export const mostAnswerCharacters = 100_000;

export interface DraftFacts {
  readonly settings: {
    readonly named: number;
    /** Of those named, how many are not among the invited any more. */
    readonly notInvited: number;
  };
  readonly answers: readonly {
    readonly criterionId: CriterionId;
    readonly title: string;
    readonly wordLimit: number;
    readonly words: number;
  }[];
  readonly pricePence: Pence | null;
  readonly measuresAsked: number;
  readonly pledges: number;
  readonly files: number;
}

export type TaskStatus = "NOT_STARTED" | "COMPLETED" | "OVER_LIMIT" | "PROBLEM" | "OPTIONAL";

export type BidTask =
  | { readonly part: "SETTINGS" | "PRICE" | "PLEDGES" | "FILES"; readonly status: TaskStatus; readonly count: number }
  | {
      readonly part: "ANSWER";
      readonly status: TaskStatus;
      readonly criterionId: CriterionId;
      readonly title: string;
      readonly words: number;
      readonly wordLimit: number;
    };

/** The task list of a bid, worked out anew on each page; the order is the page's, not one to follow. */
export function tasksOf({ settings, answers, pricePence, measuresAsked, pledges, files }: DraftFacts): BidTask[] {
  const tasks: BidTask[] = [{ part: "SETTINGS", status: settingsStatus(settings), count: settings.named }];
  for (const answer of answers) tasks.push({ part: "ANSWER", ...answer, status: answerStatus(answer) });
  if (measuresAsked > 0) tasks.push({ part: "PLEDGES", status: optionalStatus(pledges), count: pledges });
  const priced = pricePence !== null;
  tasks.push({ part: "PRICE", status: priced ? "COMPLETED" : "NOT_STARTED", count: priced ? 1 : 0 });
  tasks.push({ part: "FILES", status: optionalStatus(files), count: files });
  return tasks;
}

function optionalStatus(count: number): TaskStatus {
  return count > 0 ? "COMPLETED" : "OPTIONAL";
}

function settingsStatus({ named, notInvited }: DraftFacts["settings"]): TaskStatus {
  if (notInvited > 0) return "PROBLEM";
  return named > 0 ? "COMPLETED" : "NOT_STARTED";
}

function answerStatus({ words, wordLimit }: { words: number; wordLimit: number }): TaskStatus {
  if (words === 0) return "NOT_STARTED";
  return words > wordLimit ? "OVER_LIMIT" : "COMPLETED";
}

/** What keeps the draft from being submitted. Too many words and no pledges do not. */
export function unfinished(tasks: readonly BidTask[]): BidTask[] {
  return tasks.filter(({ status }) => status === "NOT_STARTED" || status === "PROBLEM");
}

/** Pledges with the words of their measures, for a table of them. A measure without a price cannot be asked for. */
export function pledgesShown(
  pledges: readonly PledgeOfBid[],
  measures: readonly { readonly code: string; readonly title: string; readonly unit: string }[],
) {
  const placeOf = (wanted: string) => measures.findIndex(({ code }) => code === wanted);
  const ordered = pledges.toSorted((one, other) => placeOf(one.measureCode) - placeOf(other.measureCode));
  return ordered.map(({ measureCode, quantityHundredths, proxyPence, how }) => {
    const { title = measureCode, unit = "" } = measures.find(({ code }) => code === measureCode) ?? {};
    return { title, unit, quantityHundredths, proxyPence: proxyPence ?? 0, how };
  });
}

/** Hours before the deadline at which everyone who works on an unsubmitted bid is reminded (experience.md). */
export const reminderHours = [48, 24, 4, 1] as const;

/**
 * The reminders that have fallen due: not those whose moment passed before the bid was started. Only the one
 * nearest the deadline is sent; the others are marked, so that a stopped worker does not send four at once.
 */
export function remindersDue(facts: {
  readonly startedAt: Date;
  readonly deadlineAt: Date;
  readonly now: Date;
  readonly reminded: readonly number[];
}): number[] {
  if (facts.now > facts.deadlineAt) return [];
  return reminderHours.filter((hours) => {
    const due = facts.deadlineAt.getTime() - hours * 60 * 60 * 1000;
    return facts.now.getTime() >= due && facts.startedAt.getTime() <= due && !facts.reminded.includes(hours);
  });
}
