/** Exact division of whole numbers, rounded half-up: floor((2n + d) / 2d). domain.md §4.8. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  if (denominator <= 0n) throw new RangeError("The denominator must be above zero");
  if (numerator < 0n) throw new RangeError("The numerator must not be below zero");
  return (2n * numerator + denominator) / (2n * denominator);
}

/** A whole number that the database and JSON both carry without loss. */
export function toSafeInteger(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${value} is too large to carry exactly`);
  return number;
}
