import { formatHundredths, type Hundredths } from "~/core/marks";
import { formatPounds, type Pence } from "~/core/money";
import { highestScore } from "~/features/competitions/rules/scale";

/** The sums as they are shown and stored: a reader can repeat each on paper. */

export function scoreWorking(weight: Hundredths, score: number, marks: Hundredths): string {
  return `${formatHundredths(weight)} × ${score} ÷ ${highestScore} = ${formatHundredths(marks)}`;
}

export function priceWorking(weight: Hundredths, lowest: Pence, price: Pence, marks: Hundredths): string {
  const sum = `${formatHundredths(weight)} × ${formatPounds(lowest)} ÷ ${formatPounds(price)}`;
  return `${sum} = ${formatHundredths(marks)}`;
}

export function quantityWorking(weight: Hundredths, worth: bigint, most: bigint, marks: Hundredths): string {
  if (most === 0n) return `No bid pledged an amount, so every bid has ${formatHundredths(0)}`;
  return `${formatHundredths(weight)} × ${formatWorth(worth)} ÷ ${formatWorth(most)} = ${formatHundredths(marks)}`;
}

/** Exact pounds from hundredths of a penny: `£42,000.00`, and `£0.0825` where pence do not carry it. */
export function formatWorth(worth: bigint): string {
  const pounds = formatPounds(Number(worth / 100n));
  const rest = worth % 100n;
  return rest === 0n ? pounds : `${pounds}${String(rest).padStart(2, "0")}`;
}

/** How a result was computed, kept with it: what was published and nothing else (domain.md §0.7). */
export const methodP1 = [
  "Answers: the score the panel agreed ÷ 5 × the marks available.",
  "Pledged amounts: the marks available × this bid’s amount ÷ the highest amount of any bid; 0.00 for all when no bid pledged any.",
  "Price (formula P1): the marks available × the lowest price ÷ this bid’s price.",
  "Each of these is worked out exactly and rounded once, half up, to two decimals. The total is the sum of the rounded marks.",
  "The highest total ranks first; equal bids share a rank (1, 2, 2, 4).",
  "Equal totals are separated by, in this order: the higher agreed score on the quality question with the most marks, then on the next (equal marks: in the order of the questions); the higher quality total; the higher social value total; the lower price; the drawing of lots.",
].join("\n");
