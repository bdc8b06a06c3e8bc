import { after, type StateTable } from "~/core/state-table";
import type { Stage } from "~/features/competitions/rules/stages";

/** What was decided about a version that was received. */
export const versionStates = ["CURRENT", "REPLACED", "WITHDRAWN", "LATE_HELD"] as const;
export type VersionState = (typeof versionStates)[number];

/** A version received on time is CURRENT until a newer one or a withdrawal; a late one stays as it came. */
const versionTable: StateTable<VersionState, "replace" | "withdraw"> = {
  replace: { from: ["CURRENT"], to: "REPLACED" },
  withdraw: { from: ["CURRENT"], to: "WITHDRAWN" },
};

export interface Version {
  readonly id: string;
  readonly number: number;
  readonly state: VersionState;
}

export interface Place {
  readonly number: number;
  readonly state: "CURRENT" | "LATE_HELD";
  /** The version that stops being current when this one is kept. */
  readonly replaces: string | undefined;
}

/** Where a version that arrives goes among those that came before. One at most is ever CURRENT. */
export function placeOf(versions: readonly Version[], onTime: boolean): Place {
  const number = 1 + Math.max(0, ...versions.map((version) => version.number));
  if (!onTime) return { number, state: "LATE_HELD", replaces: undefined };
  return { number, state: "CURRENT", replaces: currentOf(versions)?.id };
}

export function currentOf<Kept extends Version>(versions: readonly Kept[]): Kept | undefined {
  return versions.find(({ state }) => state === "CURRENT");
}

export const versionStateNames: Record<VersionState, string> = {
  CURRENT: "This is your bid",
  REPLACED: "Replaced",
  WITHDRAWN: "Withdrawn",
  LATE_HELD: "Late, held unopened",
};

/** The version a bidder is told about first: the one that counts, or else the newest that came too late. */
export function countingVersion<Kept extends Version>(newestFirst: readonly Kept[]): Kept | undefined {
  return currentOf(newestFirst) ?? newestFirst.find(({ state }) => state === "LATE_HELD");
}

export function afterReplacing(state: VersionState): VersionState | undefined {
  return after(versionTable, state, "replace");
}

export function afterWithdrawing(state: VersionState): VersionState | undefined {
  return after(versionTable, state, "withdraw");
}

/** What a bidder sees of a bid: derived from what was received, the draft, the stage and the clock. */
export type SeenBid =
  "NOT_SUBMITTED" | "SUBMITTED" | "SUBMITTED_WITH_CHANGES" | "WITHDRAWN" | "MISSED_DEADLINE" | "LATE_HELD" | "OPENED";

export interface BidFacts {
  readonly stage: Stage;
  readonly deadlinePassed: boolean;
  readonly draftVersion: number;
  readonly versions: readonly (Version & { readonly draftVersion: number })[];
}

export function seenBid({ stage, deadlinePassed, draftVersion, versions }: BidFacts): SeenBid {
  const current = currentOf(versions);
  if (current !== undefined) {
    if (stage !== "PUBLISHED") return "OPENED";
    return current.draftVersion === draftVersion ? "SUBMITTED" : "SUBMITTED_WITH_CHANGES";
  }
  if (versions.some(({ state }) => state === "LATE_HELD")) return "LATE_HELD";
  const newest = versions.reduce<Version | undefined>(
    (last, version) => (last === undefined || version.number > last.number ? version : last),
    undefined,
  );
  if (newest?.state === "WITHDRAWN" && (deadlinePassed || stage !== "PUBLISHED")) return "WITHDRAWN";
  if (deadlinePassed || stage !== "PUBLISHED") return "MISSED_DEADLINE";
  return newest?.state === "WITHDRAWN" ? "WITHDRAWN" : "NOT_SUBMITTED";
}

/**
 * Whether the pages offer to submit. After the deadline only who has nothing there in time is offered it: the
 * late bid is held, and what was received in time needs no rival.
 */
export function maySubmitNow({ stage, deadlinePassed, versions }: Omit<BidFacts, "draftVersion">): boolean {
  return stage === "PUBLISHED" && (!deadlinePassed || currentOf(versions) === undefined);
}

export const seenBidNames: Record<SeenBid, string> = {
  NOT_SUBMITTED: "Not submitted",
  SUBMITTED: "Submitted",
  SUBMITTED_WITH_CHANGES: "Submitted, with changes that are not",
  WITHDRAWN: "Withdrawn",
  MISSED_DEADLINE: "Not submitted before the deadline",
  LATE_HELD: "Received late, held unopened",
  OPENED: "Opened",
};
