import { ok, refuse, type Result } from "./result";

/** Hundredths: of a mark, of a weight, or of a pledged unit. 1500 is 15.00. */
export type Hundredths = number;

/** The weights at the root of a criteria tree sum to this: 100.00 (domain.md §4.1). */
export const allMarks: Hundredths = 10_000;

/** Largest number a person may type for a weight or a quantity: ten million, as hundredths. */
const largestHundredths: Hundredths = 1_000_000_000;

export type HundredthsRefusal = "BLANK" | "NOT_A_NUMBER" | "TOO_PRECISE" | "TOO_LARGE";

/** `8300` as `83.00`: tables of marks always show both decimals. */
export function formatHundredths(hundredths: Hundredths): string {
  const sign = hundredths < 0 ? "-" : "";
  const absolute = Math.abs(hundredths);
  return `${sign}${Math.floor(absolute / 100)}.${String(absolute % 100).padStart(2, "0")}`;
}

/** `1500` as `15`, `150` as `1.5`: for quantities and for an input's value. */
export function shortHundredths(hundredths: Hundredths): string {
  return formatHundredths(hundredths)
    .replace(/(\.\d*?)0+$/u, "$1")
    .replace(/\.$/u, "");
}

/** What a person typed as a number with up to two decimals, as hundredths. Zero is allowed here. */
export function parseHundredths(typed: string): Result<Hundredths, HundredthsRefusal> {
  const text = typed.trim();
  if (text === "") return refuse("BLANK");
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/u.exec(text);
  if (!match) return refuse("NOT_A_NUMBER");
  const whole = (match[1] ?? "").replaceAll(",", "");
  const fraction = match[2] ?? "";
  if (fraction.length > 2) return refuse("TOO_PRECISE");
  const hundredths = Number(whole) * 100 + Number(fraction.padEnd(2, "0"));
  if (hundredths > largestHundredths) return refuse("TOO_LARGE");
  return ok(hundredths);
}
