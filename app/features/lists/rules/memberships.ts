import type { StateTable } from "~/core/state-table";
import { addDays, type CalendarDate } from "~/core/time";

/** Where a setting stands on a list for a lot: domain.md §2.5. The first three are on the list. */
export const membershipStages = ["ACTIVE", "SUSPENDED", "PAUSED_BY_PROVIDER", "REMOVED"] as const;
export type MembershipStage = (typeof membershipStages)[number];
export const stagesOnList = ["ACTIVE", "SUSPENDED", "PAUSED_BY_PROVIDER"] as const satisfies readonly MembershipStage[];

/** What the clock makes of it: one that was not confirmed within its year is EXPIRED. */
export type SeenMembershipStage = MembershipStage | "EXPIRED";

export const membershipStageNames: Record<SeenMembershipStage, string> = {
  ACTIVE: "Active",
  EXPIRED: "Not confirmed in time",
  SUSPENDED: "Suspended",
  PAUSED_BY_PROVIDER: "Paused: no places",
  REMOVED: "Removed",
};

export type MembershipEvent = "pause" | "resume" | "suspend" | "lift" | "remove";

export const membershipLife: StateTable<MembershipStage, MembershipEvent> = {
  pause: { from: ["ACTIVE"], to: "PAUSED_BY_PROVIDER" },
  resume: { from: ["PAUSED_BY_PROVIDER"], to: "ACTIVE" },
  suspend: { from: ["ACTIVE", "PAUSED_BY_PROVIDER"], to: "SUSPENDED" },
  lift: { from: ["SUSPENDED"], to: "ACTIVE" },
  remove: { from: stagesOnList, to: "REMOVED" },
};

/** What has happened to a membership, for its history. */
export type MembershipMoment =
  "JOINED" | "CONFIRMED" | "CHANGED" | "PAUSED" | "RESUMED" | "SUSPENDED" | "LIFTED" | "REMOVED";

export const momentAfter: Record<MembershipEvent, MembershipMoment> = {
  pause: "PAUSED",
  resume: "RESUMED",
  suspend: "SUSPENDED",
  lift: "LIFTED",
  remove: "REMOVED",
};

export const membershipMomentNames: Record<MembershipMoment, string> = {
  JOINED: "Joined the list",
  CONFIRMED: "Confirmed for another year",
  CHANGED: "A change was approved",
  PAUSED: "Paused by the provider",
  RESUMED: "Taking people again",
  SUSPENDED: "Suspended",
  LIFTED: "Suspension lifted",
  REMOVED: "Removed from the list",
};

export const caseKinds = ["SUSPENSION", "REMOVAL"] as const;
export type CaseKind = (typeof caseKinds)[number];
export const caseKindNames: Record<CaseKind, string> = { SUSPENSION: "Suspension", REMOVAL: "Removal from the list" };

/** Why a council suspends or removes: domain.md §8. */
export const grounds = ["SAFEGUARDING", "REGULATOR", "INSURANCE", "EXCLUSION", "CONTRACT", "OTHER"] as const;
export type Ground = (typeof grounds)[number];
export const groundNames: Record<Ground, string> = {
  SAFEGUARDING: "Safeguarding",
  REGULATOR: "What the regulator found or ordered",
  INSURANCE: "Insurance has lapsed",
  EXCLUSION: "A ground for exclusion",
  CONTRACT: "The contract is not kept",
  OTHER: "Another reason",
};

/** These suspend at once, as an interim measure; of everything else the provider hears first. domain.md §13. */
const atOnce: readonly Ground[] = ["SAFEGUARDING", "REGULATOR"];

export function maySuspendAtOnce(kind: CaseKind, ground: Ground): boolean {
  return kind === "SUSPENSION" && atOnce.includes(ground);
}

/** Working days a provider has to reply, and within which somebody else confirms what was done at once. */
export const replyWorkingDays = 5;
export const confirmWorkingDays = 1;

/** Working days to agree an action plan where a regulator asks for improvement: domain.md §8. */
export const actionPlanWorkingDays = 20;

/** A suspension is looked at again after so many days at the most: domain.md §2.5. */
export const mostDaysToReview = 28;

export function isReviewInTime(reviewOn: CalendarDate, today: CalendarDate): boolean {
  return reviewOn > today && reviewOn <= addDays(today, mostDaysToReview);
}

export const caseOutcomes = ["IMPOSED", "DROPPED"] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];

/** Of a removal that suspends meanwhile somebody else can also confirm that alone, and leave the removal for later. */
export const caseAnswers = [...caseOutcomes, "CONFIRMED"] as const;

export interface CaseFacts {
  readonly kind: CaseKind;
  /** In force at once: a suspension, or a removal that suspends until it is decided. */
  readonly interim: boolean;
  readonly replyUntil: CalendarDate;
  readonly reply: string | null;
  readonly outcome: CaseOutcome | null;
  readonly liftedAt: Date | null;
}

/** Whether the provider may still reply: once, up to the end of the day, as long as there is something to reply to. */
export function mayReply(one: CaseFacts, today: CalendarDate): boolean {
  const { kind, replyUntil, reply, outcome, interim, liftedAt } = one;
  if (reply !== null || today > replyUntil || liftedAt !== null) return false;
  return outcome === null || (kind === "SUSPENSION" && interim && outcome === "IMPOSED");
}

/** Nobody suspends or removes before the provider has replied or let the time go by, unless it is in force already. */
export function isReplyRunning({ kind, interim, reply, replyUntil }: CaseFacts, today: CalendarDate): boolean {
  return (kind === "REMOVAL" || !interim) && reply === null && today <= replyUntil;
}

/** A removal that suspends meanwhile, of which nobody else has confirmed yet that it does. */
export function waitsForConfirming(
  one: Pick<CaseFacts, "kind" | "interim" | "outcome"> & { readonly confirmedAt: Date | null },
): boolean {
  return one.kind === "REMOVAL" && one.interim && one.outcome === null && one.confirmedAt === null;
}

/** A suspension that was decided and is not lifted. */
export function isInForce({ kind, outcome, liftedAt }: Pick<CaseFacts, "kind" | "outcome" | "liftedAt">): boolean {
  return kind === "SUSPENSION" && outcome === "IMPOSED" && liftedAt === null;
}
