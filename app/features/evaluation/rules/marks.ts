import { divideHalfUp, toSafeInteger } from "~/core/exact";
import type { Hundredths } from "~/core/marks";
import type { Pence } from "~/core/money";
import { highestScore } from "~/features/competitions/rules/scale";

/**
 * Hundredths of a mark for an agreed score: `score / 5 × weight`, half-up (domain.md §4.2, §4.8).
 * The weight is in hundredths of a mark.
 */
export function leafMarks(score: number, weight: Hundredths): Hundredths {
  return toSafeInteger(divideHalfUp(BigInt(weight) * BigInt(score), BigInt(highestScore)));
}

/**
 * Formula P1, lowest ÷ this: `floor((2·W·L + P) / (2·P))` hundredths of a mark (domain.md §4.6, §4.8).
 * Exact: JavaScript's own fractions give 10.07 where 10.08 is right (TV-12). A price is above zero, always.
 */
export function priceMarksP1(weight: Hundredths, lowest: Pence, price: Pence): Hundredths {
  if (lowest <= 0) throw new RangeError("A price is above zero");
  if (price < lowest) throw new RangeError("The lowest price is the lowest");
  return toSafeInteger(divideHalfUp(BigInt(weight) * BigInt(lowest), BigInt(price)));
}

/**
 * Marks for pledged amounts: `W × worth ÷ the most any bid is worth`, half-up; when no bid pledged
 * anything, 0.00 for all (domain.md §4.7). Worths are exact hundredths of a penny.
 */
export function quantityMarks(weight: Hundredths, worth: bigint, most: bigint): Hundredths {
  if (most === 0n) return 0;
  if (worth > most) throw new RangeError("The most any bid is worth is the most");
  return toSafeInteger(divideHalfUp(BigInt(weight) * worth, most));
}
