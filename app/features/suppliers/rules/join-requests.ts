import { addMilliseconds, type Instant } from "~/core/time";

/** By which of its numbers an organisation is found that is registered already. */
export const numberKinds = ["company", "charity", "vat"] as const;
export type NumberKind = (typeof numberKinds)[number];

export const numberNames: Record<NumberKind, string> = {
  company: "Company number",
  charity: "Charity number",
  vat: "VAT number",
};

/** A number as the person typed it at the registration, tidied. */
export interface TypedNumber {
  readonly by: NumberKind;
  readonly number: string;
}

export interface Numbers {
  readonly companyNumber: string | null;
  readonly charityNumber: string | null;
  readonly vatNumber: string | null;
}

export function numbersOf({ companyNumber, charityNumber, vatNumber }: Numbers): TypedNumber[] {
  const all = [
    ["company", companyNumber],
    ["charity", charityNumber],
    ["vat", vatNumber],
  ] as const;
  return all.flatMap(([by, number]) => (number === null ? [] : [{ by, number }]));
}

const day = 24 * 60 * 60 * 1000;
/** A request waits this long for an answer, in days of 24 hours; after a no it is as long before one may ask again. */
export const joinRequestDays = 30;
/** More organisations than this nobody asks at a time: who asks everybody belongs to none of them. */
export const mostOpenRequests = 5;
export const longestNote = 500;

export function waitsUntil(askedAt: Instant): Instant {
  return addMilliseconds(askedAt, joinRequestDays * day);
}

/** Asked before this moment, a request is too old at `now`; one of this very moment is too. */
export function tooOldFrom(now: Instant): Instant {
  return addMilliseconds(now, -joinRequestDays * day);
}

export type JoinOutcome = "ACCEPTED" | "DECLINED" | "WITHDRAWN";

export interface JoinRequestFacts {
  readonly outcome: JoinOutcome | null;
  readonly askedAt: Instant;
  /** Whoever asked was given a role there since, as after an invitation. */
  readonly isHere: boolean;
}

export type SeenJoinRequest = "WAITING" | "TOO_OLD" | "HERE" | JoinOutcome;

export const joinRequestNames: Record<SeenJoinRequest, string> = {
  WAITING: "Waits for an answer",
  TOO_OLD: "Too old",
  HERE: "Here already",
  ACCEPTED: "Let in",
  DECLINED: "Declined",
  WITHDRAWN: "Taken back",
};

export function seenJoinRequest({ outcome, askedAt, isHere }: JoinRequestFacts, now: Instant): SeenJoinRequest {
  if (outcome !== null) return outcome;
  if (isHere) return "HERE";
  return askedAt > tooOldFrom(now) ? "WAITING" : "TOO_OLD";
}

/** The same in SQL is `isRequestWaiting` in the queries. */
export function isRequestWaiting(request: JoinRequestFacts, now: Instant): boolean {
  return seenJoinRequest(request, now) === "WAITING";
}

/** What is known of the person and the organisation at the moment of asking. */
export interface Asking {
  readonly isHere: boolean;
  readonly isWaiting: boolean;
  readonly declinedAt: Instant | null;
  /** Requests of the person that wait, at any organisation. */
  readonly open: number;
}

export type AskRefusal = "HERE_ALREADY" | "DECLINED_LATELY" | "TOO_MANY_REQUESTS";

/** May the person ask? `WAITS` is a request that is there already: a second press, or a second thought. */
export function mayAsk(asking: Asking, now: Instant): "YES" | "WAITS" | AskRefusal {
  if (asking.isHere) return "HERE_ALREADY";
  if (asking.isWaiting) return "WAITS";
  if (asking.declinedAt !== null && asking.declinedAt > tooOldFrom(now)) return "DECLINED_LATELY";
  return asking.open < mostOpenRequests ? "YES" : "TOO_MANY_REQUESTS";
}
