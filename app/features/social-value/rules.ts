import { divideHalfUp, toSafeInteger } from "~/core/exact";
import type { Hundredths } from "~/core/marks";
import type { Pence } from "~/core/money";

/** The themes of the measure library, in the order shown (domain.md §5.2, §13). */
export const themes = {
  HEA: "Health",
  ASP: "Ambition and aspiration",
  SKL: "Skills",
  LOC: "Local economy",
  ENV: "Environment",
  INQ: "Inequality",
  ETH: "Ethical trade",
  VCS: "Voluntary and community groups",
  COP: "Co-production",
  ENA: "Helping communities run things",
} as const;

export type Theme = keyof typeof themes;

export const themeCodes = Object.keys(themes) as Theme[];

export interface Pledge {
  readonly measureCode: string;
  readonly quantityHundredths: Hundredths;
}

/** Pounds can be put on a pledge only where its measure has a proxy (domain.md §5.3, column M). */
export function mayMeasureBePriced(measure: { readonly proxyPence: Pence | null }): boolean {
  return measure.proxyPence !== null;
}

/**
 * What a pledge counts for, exactly, in hundredths of a penny: quantity (hundredths of a unit) × proxy (pence
 * per unit). No rounding: marks are worked out from this (domain.md §4.7, §4.8).
 */
export function pledgeWorth(quantityHundredths: Hundredths, proxyPence: Pence): bigint {
  return BigInt(quantityHundredths) * BigInt(proxyPence);
}

/** All pledges of one bid together, in hundredths of a penny. */
export function totalWorth(
  pledges: readonly { readonly quantityHundredths: Hundredths; readonly proxyPence: Pence }[],
): bigint {
  return pledges.reduce((sum, pledge) => sum + pledgeWorth(pledge.quantityHundredths, pledge.proxyPence), 0n);
}

/** The worth as pence, rounded half-up: for reading, never for working out marks. */
export function worthInPence(worth: bigint): Pence {
  return toSafeInteger(divideHalfUp(worth, 100n));
}

/**
 * How many measures a buyer may reasonably ask for, by the estimated value without VAT: asks stay in
 * proportion (domain.md §13 Pledges). £207,720 with VAT is £173,100 without. Undefined where no value is given.
 */
export function mostMeasuresFor(estimatePence: Pence | null): number | undefined {
  if (estimatePence === null) return undefined;
  if (estimatePence < 2_500_000) return 2;
  return estimatePence < 17_310_000 ? 5 : 12;
}
