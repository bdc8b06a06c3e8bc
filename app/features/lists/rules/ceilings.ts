import { formatPounds, type Pence } from "~/core/money";
import type { CalendarDate } from "~/core/time";
import { bandNames, bands, type Band } from "~/features/suppliers/rules/settings";

/**
 * The highest prices of a lot, by level of support and year: domain.md §13, L2. A round goes by those of the year in
 * which it opens, so that everybody who applies in it is measured alike. Pence a week, without VAT.
 */
export const ceilingRules = ["FLAG", "REJECT"] as const;
/** What becomes of a price above the highest: a person looks at it, or it is not accepted. Published with the prices. */
export type CeilingRule = (typeof ceilingRules)[number];

export interface Ceilings {
  /** The year in which it begins. */
  readonly year: number;
  readonly over: CeilingRule;
  readonly prices: readonly CeilingPrice[];
}

export interface CeilingPrice {
  readonly band: Band;
  readonly weeklyPence: Pence;
}

/** Councils' years begin on 1 April: 31 March 2027 is in 2026. */
export function financialYearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4)) - (date.slice(5) < "04-01" ? 1 : 0);
}

export function financialYearInWords(year: number): string {
  return `April ${year} to March ${year + 1}`;
}

/** Prices can be set for the year that runs and for the two after it. */
export function yearsToSet(today: CalendarDate): number[] {
  const year = financialYearOf(today);
  return [year, year + 1, year + 2];
}

/**
 * Whether the prices of a year are what applicants go by, and stay. Before a published round has opened the lot nothing is
 * fixed; after that a year's prices can be set until it begins, unless a published round of that year has the lot.
 * `openings` are the years in which the published rounds with the lot open.
 */
export function areCeilingsFixed(year: number, openings: readonly number[], today: CalendarDate): boolean {
  return openings.includes(year) || (openings.length > 0 && year <= financialYearOf(today));
}

/** A price above the highest of its level. At the highest itself it is not above. */
export interface PriceAbove extends CeilingPrice {
  readonly highestPence: Pence;
}

interface Rate {
  readonly band: string;
  readonly weeklyPence: Pence;
}

export function pricesAbove(rates: readonly Rate[], ceilings: Ceilings | null | undefined): PriceAbove[] {
  return (ceilings?.prices ?? []).flatMap(({ band, weeklyPence: highestPence }) => {
    const price = rates.find((rate) => rate.band === band)?.weeklyPence;
    return price !== undefined && price > highestPence ? [{ band, weeklyPence: price, highestPence }] : [];
  });
}

export type CeilingProblem = `ABOVE_CEILING_${Band}`;

/**
 * What keeps a line from being sent where prices above the highest are not accepted. A price that the council has approved
 * before and that stays as it is (`held`) is not asked about again.
 */
export function ceilingProblems(
  rates: readonly Rate[],
  ceilings: Ceilings | null,
  held: readonly Rate[] = [],
): CeilingProblem[] {
  if (ceilings?.over !== "REJECT") return [];
  return pricesAbove(rates, ceilings)
    .filter(({ band, weeklyPence }) => !held.some((rate) => rate.band === band && rate.weeklyPence === weeklyPence))
    .map(({ band }): CeilingProblem => `ABOVE_CEILING_${band}`);
}

/** Beside the field of a price: the highest, and what becomes of one above it. Undefined where there is none. */
export function ceilingInWords(band: Band, ceilings: Ceilings | null): string | undefined {
  const highest = ceilings?.prices.find((price) => price.band === band);
  if (ceilings === null || highest === undefined) return undefined;
  const pounds = formatPounds(highest.weeklyPence);
  return ceilings.over === "REJECT"
    ? `The highest price for this lot is ${pounds}. A price above it is not accepted.`
    : `The highest price the council expects for this lot is ${pounds}. You can ask for more. Then somebody looks at why.`;
}

/** What is said of a price above the highest, at its own field. */
export function aboveCeiling(band: Band): { readonly field: string; readonly sentence: string } {
  const what = `The price for ${bandNames[band]} support`;
  return {
    field: `rate-${band}`,
    sentence: `${what} is above the highest price for this lot. Enter that price or less`,
  };
}

/** The column as it is read: prices in the order of their levels; null where none is set. */
export function ceilingsIn(read: Ceilings | null): Ceilings | null {
  if (read === null || read.prices.length === 0) return null;
  return { ...read, prices: bands.flatMap((band) => read.prices.filter((price) => price.band === band)) };
}
