import type { CouncilRole } from "~/core/actor";
import { addDays, calendarDateOf, instantAt, type CalendarDate, type Instant } from "~/core/time";
import { removalAfterDays } from "~/features/lists/rules/confirming";
import {
  caseKindNames,
  isInForce,
  isReplyRunning,
  waitsForConfirming,
  type CaseFacts,
} from "~/features/lists/rules/memberships";
import type { DerivedDuty } from "./council-duties";

/** A suspension or removal that waits for somebody. */
export interface CaseStanding extends CaseFacts {
  readonly membershipId: string;
  readonly confirmBy: CalendarDate | null;
  readonly confirmedAt: Instant | null;
  readonly reviewOn: CalendarDate | null;
  /** The reader asked for it, so that somebody else decides. */
  readonly mine: boolean;
  readonly setting: string;
  readonly list: string;
}

const whoDecide: readonly CouncilRole[] = ["AP", "LE"];
const everybody = "Approver or lead";

/** What waits in suspensions and removals: for somebody with these roles, or for anybody where no roles are given. */
export function caseDuties(
  cases: readonly CaseStanding[],
  roles: readonly CouncilRole[] | undefined,
  now: Instant,
): DerivedDuty[] {
  if (roles !== undefined && !roles.some((role) => whoDecide.includes(role))) return [];
  return cases.flatMap((one) => {
    const due = isInForce(one) ? reviewOf(one) : decisionOn(one, roles !== undefined, now);
    if (due === undefined) return [];
    const href = `/council/memberships/${one.membershipId}`;
    const about = `${one.setting}, ${one.list}`;
    return [{ key: `${href} ${due.text}`, href, about, whose: roles === undefined ? everybody : "You", ...due }];
  });
}

/** Places whose provider has said nothing for long after its year: for whoever decides, or for all to see. */
export function unconfirmedDuties(
  lists: readonly { readonly listId: string; readonly list: string; readonly number: number }[],
  roles: readonly CouncilRole[] | undefined,
): DerivedDuty[] {
  if (roles !== undefined && !roles.some((role) => whoDecide.includes(role))) return [];
  return lists.map(({ listId, list, number }) => {
    const href = `/council/lists/${listId}/members`;
    const places = number === 1 ? "1 place that was" : `${number} places that were`;
    const text = `Decide on ${places} not confirmed for ${removalAfterDays} days: ask for removal, or wait`;
    return { key: href, text, href, about: list, whose: roles === undefined ? everybody : "You", dueAt: null };
  });
}

function reviewOf({ reviewOn }: CaseStanding) {
  return { text: "Look again at the suspension: lift it, or remove it", dueAt: endOf(reviewOn) };
}

function decisionOn(one: CaseStanding, own: boolean, now: Instant) {
  if (own && one.mine) return undefined;
  if (waitsForConfirming(one) || (one.interim && one.kind === "SUSPENSION"))
    return { text: "Confirm the suspension, or end it", dueAt: endOf(one.confirmBy) };
  const what = caseKindNames[one.kind].toLowerCase();
  if (isReplyRunning(one, calendarDateOf(now))) {
    return { text: `Decide on the ${what}, once the provider could reply`, dueAt: endOf(one.replyUntil) };
  }
  return { text: `Decide on the ${what}`, dueAt: null };
}

/** The day is due until it is over in the United Kingdom. */
/** Appeals that nobody has answered yet: for whoever may decide on them, or for all to see. */
export function appealDuties(
  appeals: readonly {
    readonly lineId: string;
    readonly setting: string;
    readonly list: string;
    readonly dueOn: CalendarDate;
    /** The reader had a hand in what is appealed against, so somebody else decides. */
    readonly tookPart: boolean;
  }[],
  roles: readonly CouncilRole[] | undefined,
): DerivedDuty[] {
  if (roles !== undefined && !roles.some((role) => whoDecide.includes(role))) return [];
  const own = roles === undefined ? appeals : appeals.filter(({ tookPart }) => !tookPart);
  return own.map(({ lineId, setting, list, dueOn }) => {
    const href = `/council/lines/${lineId}/appeal`;
    const whose = roles === undefined ? everybody : "You";
    return { key: href, text: `Decide on the appeal for ${setting}`, href, about: list, whose, dueAt: endOf(dueOn) };
  });
}

function endOf(day: CalendarDate | null): Instant | null {
  if (day === null) return null;
  const midnight = instantAt(addDays(day, 1), "00:00");
  return midnight.ok ? new Date(midnight.value.getTime() - 1) : null;
}
