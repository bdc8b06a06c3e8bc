import { addDays, addMonths, calendarDateOf, type CalendarDate, type Instant } from "~/core/time";
import type { SeenMembershipStage } from "~/features/lists/rules/memberships";

/** How well a list is kept supplied, lot by lot: domain.md §13, L8. Figures of months end today. */

/** Competitions published in so many months up to today are looked back on. */
export const monthsLookedBack = 12;
/** A place that was active for so long and never invited is told of. */
export const monthsWithoutInvitation = 6;

/** The first day that is looked back on. */
export function lookedBackFrom(today: CalendarDate): CalendarDate {
  return addMonths(today, -monthsLookedBack);
}

/**
 * The middle of how many bid, in halves of a bid: 5 is two and a half. Of an even number of competitions it lies half way
 * between the two in the middle. Undefined where there is none.
 */
export function medianInHalves(counts: readonly number[]): number | undefined {
  const sorted = [...counts].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return undefined;
  return sorted.length % 2 === 1 ? upper * 2 : (sorted[middle - 1] ?? upper) + upper;
}

/** `5` as `2.5`, `4` as `2`: exact, with no rounding anywhere. */
export function halvesInWords(halves: number): string {
  return halves % 2 === 0 ? String(halves / 2) : `${(halves - 1) / 2}.5`;
}

interface Place {
  readonly seen: SeenMembershipStage;
  /** When it joined, or was last active again after a pause or a suspension. */
  readonly activeSince: Instant;
  readonly invited: boolean;
}

/**
 * Whether a place waits in vain: active now, without a break for six months, and not one invitation ever. The six months
 * are days of the calendar in the United Kingdom, and are up as the last of them begins.
 */
export function isNeverInvited({ seen, activeSince, invited }: Place, today: CalendarDate): boolean {
  return seen === "ACTIVE" && !invited && addMonths(calendarDateOf(activeSince), monthsWithoutInvitation) <= today;
}

/**
 * The last day since when a place may have been active to have been so for six months today: `isNeverInvited` turned round,
 * for a database that compares each place with one day.
 */
export function lastDayWaitedFrom(today: CalendarDate): CalendarDate {
  let day = addMonths(today, -monthsWithoutInvitation);
  // 29 to 31 August all have their six months on the last day of February.
  while (addMonths(addDays(day, 1), monthsWithoutInvitation) <= today) day = addDays(day, 1);
  return day;
}

/** The first lots, in the list's order, that have as many places without an invitation as are shown; all, if they have fewer. */
export function firstWithUninvited<Lot extends { readonly neverInvited: number }>(lots: readonly Lot[], most: number) {
  let found = 0;
  return lots.filter(({ neverInvited }) => {
    const asked = neverInvited > 0 && found < most;
    found += neverInvited;
    return asked;
  });
}

interface Offered {
  readonly settings: number;
  /** Null for goods, of which there are no places. */
  readonly places: number | null;
}

/** A lot under which nobody can be placed today: no places, or for goods nobody who delivers. */
export function isWithoutCapacity({ settings, places }: Offered): boolean {
  return settings === 0 || places === 0;
}

/** Lots without capacity first, then as the list has them. */
export function withoutCapacityFirst<Lot extends Offered>(lots: readonly Lot[]): Lot[] {
  return [...lots.filter(isWithoutCapacity), ...lots.filter((lot) => !isWithoutCapacity(lot))];
}

interface Size {
  readonly name: string;
  readonly least: number;
}

/** Sizes into which lots are sorted for a picture, by what is offered. */
const sizes: readonly Size[] = [
  { name: "None", least: 0 },
  { name: "1 to 4", least: 1 },
  { name: "5 to 9", least: 5 },
  { name: "10 to 19", least: 10 },
  { name: "20 to 49", least: 20 },
  { name: "50 or more", least: 50 },
];

/** How many lots are of each size, the smallest first: by places, and of goods by who delivers. */
export function lotsBySize(lots: readonly Offered[]): { readonly name: string; readonly lots: number }[] {
  return inSteps(
    sizes,
    lots.map(({ settings, places }) => places ?? settings),
  );
}

/** By the middle of how many bid, in halves. */
const biddings: readonly Size[] = [
  { name: "Nobody", least: 0 },
  { name: "Up to 1 bid", least: 1 },
  { name: "1.5 to 2.5 bids", least: 3 },
  { name: "3 bids or more", least: 6 },
];

/** How many lots had how many bids in the middle; those without an opened competition are left out. */
export function lotsByBids(medians: readonly (number | null)[]) {
  return inSteps(
    biddings,
    medians.filter((median) => median !== null),
  );
}

function inSteps(steps: readonly Size[], values: readonly number[]) {
  return steps.map(({ name, least }, place) => {
    const next = steps[place + 1]?.least ?? Infinity;
    return { name, lots: values.filter((value) => value >= least && value < next).length };
  });
}

/** What the picture of sizes shows, in a sentence. */
export function messageOfSizes(lots: readonly Offered[]): string {
  const empty = lots.filter(isWithoutCapacity).length;
  if (empty === 0) return lots.length === 1 ? "The lot has capacity" : `All ${lots.length} lots have capacity`;
  if (empty === lots.length) return lots.length === 1 ? "The lot has no capacity" : "No lot has any capacity";
  return `${empty} of ${lots.length} lots ${empty === 1 ? "has" : "have"} no capacity`;
}

/** What the picture of bids shows, in a sentence. Undefined where no competition was opened. */
export function messageOfBids(medians: readonly (number | null)[]): string | undefined {
  const known = medians.filter((median) => median !== null);
  if (known.length === 0) return undefined;
  const thin = known.filter((median) => median <= 2).length;
  const lots = known.length === 1 ? "1 lot" : `${known.length} lots`;
  return thin === 0
    ? `More than one bid is usual in ${known.length === 1 ? "the lot" : `all ${lots}`} with an opened competition`
    : `One bid or none is usual in ${thin} of ${lots} with an opened competition`;
}
