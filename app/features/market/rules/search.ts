import { synonyms } from "./synonyms";

/** One word or phrase of a search, with all that means the same. */
export interface SearchTerm {
  /** As it was typed, tidied. */
  readonly said: string;
  /** Each is found where all its words are. What was said is among them. */
  readonly means: readonly string[];
  /** The first digits of a CPV code, where it could be one: 2 to 8 of them. */
  readonly code: string | undefined;
}

export interface Search {
  /** What was typed, as the field shows it again. */
  readonly text: string;
  readonly terms: readonly SearchTerm[];
  readonly leftOut: readonly SearchLeftOut[];
}

/** Why not everything typed is searched for. */
export type SearchLeftOut = "TOO_LONG" | "TOO_MANY_WORDS" | "NO_WORDS" | "COMMON_WORDS_ONLY";

export const mostCharacters = 200;
export const mostTerms = 8;
const longestWord = 60;

/** Words that are in every text, so that nothing is found by them: those that PostgreSQL leaves out of English. */
const commonWords = new Set(
  `i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its
  itself they them their theirs themselves what which who whom this that these those am is are was were be been being have
  has had having do does did doing a an the and but if or because as until while of at by for with about against between
  into through during before after above below to from up down in out on off over under again further then once here there
  when where why how all any both each few more most other some such no nor not only own same so than too very s t can will
  just don should now`.split(/\s+/u),
);

/**
 * Reads a search and widens it: each word or phrase that has others for the same thing is looked for by all of them.
 * Anything may be typed. Signs separate words; what cannot be searched for is told and not dropped silently.
 */
export function readSearch(typed: string): Search | undefined {
  const characters = [...typed.replaceAll(/\s+/gu, " ").trim()];
  if (characters.length === 0) return undefined;
  const text = characters.slice(0, mostCharacters).join("").trim();
  const leftOut: SearchLeftOut[] = characters.length > mostCharacters ? ["TOO_LONG"] : [];
  const words = wordsOf(text);
  const terms = distinct(termsOf(words));
  if (words.length === 0) leftOut.push("NO_WORDS");
  else if (terms.length === 0) leftOut.push("COMMON_WORDS_ONLY");
  if (terms.length > mostTerms) leftOut.push("TOO_MANY_WORDS");
  return { text, terms: terms.slice(0, mostTerms), leftOut };
}

/** `Kids’ home (SEN)` as kids, home, sen; a CPV code stays one word. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/['’‘`´]/gu, "");
  return (plain.match(/\d{8}-\d|[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => word.slice(0, longestWord));
}

/** By the phrase as `wordsOf` leaves it. */
const groupOf = new Map(
  synonyms.flatMap((group) => group.map((phrase) => [wordsOf(phrase).join(" "), group] as const)),
);
const longestPhrase = Math.max(...[...groupOf.keys()].map((phrase) => phrase.split(" ").length));

/** The longest phrase that has others for it, from each place on; else the word itself. */
function termsOf(words: readonly string[]): SearchTerm[] {
  const [first, ...rest] = words;
  if (first === undefined) return [];
  for (let length = Math.min(longestPhrase, words.length); length > 0; length -= 1) {
    const said = words.slice(0, length).join(" ");
    const means = groupOf.get(said);
    if (means !== undefined) {
      const others = means.filter((other) => wordsOf(other).join(" ") !== said);
      return [{ said, means: [said, ...others], code: undefined }, ...termsOf(words.slice(length))];
    }
  }
  if (commonWords.has(first)) return termsOf(rest);
  return [{ said: first, means: [first], code: codeOf(first) }, ...termsOf(rest)];
}

/** `15811000-6`, `15811` and `15000000` as 15811, 15811 and 15: a code stands for all below it. domain.md §13, K1. */
function codeOf(word: string): string | undefined {
  const digits = /^(\d{2,8})(?:-\d)?$/u.exec(word)?.[1];
  return digits === undefined ? undefined : prefixOf(digits, 2);
}

/**
 * The digits that all codes below this one begin with, at least that many. What is found by the words of a code is
 * found below it too, yet not below a whole division: "Food, beverages, tobacco" does not make bread tobacco.
 */
export function prefixOf(code: string, least: number): string {
  const digits = code.slice(0, 8);
  const meant = digits.replace(/0+$/u, "");
  return digits.slice(0, Math.max(meant.length, least));
}

/** One word twice, or two words for one thing, are one term. */
function distinct(terms: readonly SearchTerm[]): SearchTerm[] {
  return terms.filter(({ means }, place) => terms.findIndex((other) => other.means.includes(means[0] ?? "")) === place);
}
