import { refuse, ok, type Result } from "./result";

/** Whole pence, without VAT unless the name says otherwise. */
export type Pence = number;

export type MoneyRefusal = "BLANK" | "NOT_A_NUMBER" | "TOO_PRECISE" | "NOT_ABOVE_ZERO" | "TOO_LARGE";

/** Ten billion pounds: far above any council contract, far below what JSON carries exactly. */
const largestPence: Pence = 1_000_000_000_000;

/**
 * What a person typed as an amount in pounds, as pence. Accepts `1250`, `1250.5`, `£1,250.00`;
 * refuses `POA`, `TBC`, `1.250,00`, `1,250-1,400`, a third decimal, zero and below (domain.md §4.6).
 */
export function parsePounds(typed: string): Result<Pence, MoneyRefusal> {
  const text = typed.trim().replace(/^£\s*/u, "");
  if (text === "") return refuse("BLANK");
  if (text.startsWith("-")) return refuse("NOT_ABOVE_ZERO");
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/u.exec(text);
  if (!match) return refuse("NOT_A_NUMBER");
  const pounds = (match[1] ?? "").replaceAll(",", "");
  const fraction = match[2] ?? "";
  if (fraction.length > 2) return refuse("TOO_PRECISE");
  if (pounds.replace(/^0+/u, "").length > 12) return refuse("TOO_LARGE");
  const pence = Number(pounds) * 100 + Number(fraction.padEnd(2, "0"));
  if (pence === 0) return refuse("NOT_ABOVE_ZERO");
  if (pence > largestPence) return refuse("TOO_LARGE");
  return ok(pence);
}

/** `£1,250.00`: always two decimals, so that columns align. */
export function formatPounds(pence: Pence): string {
  const sign = pence < 0 ? "-" : "";
  const whole = Math.floor(Math.abs(pence) / 100);
  const rest = String(Math.abs(pence) % 100).padStart(2, "0");
  return `${sign}£${groupThousands(whole)}.${rest}`;
}

/** The same amount as a person would type it, for an input's value. */
export function poundsForInput(pence: Pence): string {
  return `${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, "0")}`;
}

function groupThousands(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+(?!\d))/gu, ",");
}
