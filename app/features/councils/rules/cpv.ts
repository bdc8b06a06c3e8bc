import { ok, refuse, type Result } from "~/core/result";

/** What is bought is said in words of the Common Procurement Vocabulary: domain.md §9. */
export interface CpvCode {
  /** Eight digits, a dash, the check digit. */
  readonly code: string;
  readonly label: string;
}

/** A competition or list of more is about nothing in particular. */
export const mostCpvCodes = 10;

export const cpvShape = /^\d{8}-\d$/u;

export type CpvSearch =
  /** Codes that begin so: the one typed, and those below it in the tree. */
  | { readonly by: "CODE"; readonly prefix: string }
  /** Beginnings of words that must all be in the label. */
  | { readonly by: "WORDS"; readonly words: readonly string[] };

export type CpvSearchFault = "BLANK" | "TOO_LONG" | "CODE_TOO_SHORT" | "CODE_TOO_LONG" | "NO_WORDS";

const mostSearchCharacters = 100;

/**
 * What somebody looks for: a code or its beginning where digits were typed, words otherwise. The zeros at the end of
 * a whole code say how general it is, so `15810000` also finds the breads below it.
 */
export function readCpvSearch(text: string): Result<CpvSearch, CpvSearchFault> {
  const typed = text.normalize("NFKC").trim();
  if (typed === "") return refuse("BLANK");
  if ([...typed].length > mostSearchCharacters) return refuse("TOO_LONG");
  const digits = typed.replaceAll(/[\s.]/gu, "").replace(/^(\d{8})\p{Pd}\d$/u, "$1");
  if (/^\d+$/u.test(digits)) {
    if (digits.length < 2) return refuse("CODE_TOO_SHORT");
    if (digits.length > 8) return refuse("CODE_TOO_LONG");
    return ok({ by: "CODE", prefix: digits.length < 8 ? digits : digits.replace(/(?<=^\d\d\d*?)0+$/u, "") });
  }
  const words = typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? refuse("NO_WORDS") : ok({ by: "WORDS", words });
}
