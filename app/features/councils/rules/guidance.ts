import { wordsForAddress } from "./markdown";

/** More than anybody reads; a page that is not needed any more is written anew. */
export const mostGuidancePages = 100;

export const longestSlug = 80;

/** The last word of a page's address: `how-to-register`. */
export function isSlug(text: string): boolean {
  return text.length <= longestSlug && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text);
}

/** The address that a title suggests, cut between words. */
export function slugOf(title: string): string {
  const words = wordsForAddress(title);
  return words.length <= longestSlug ? words : words.slice(0, longestSlug + 1).replace(/-[^-]*$/u, "");
}

/** The pages in the order of the numbers typed beside them; where two have the same, as they stood before. */
export function inTypedOrder(ids: readonly string[], places: ReadonlyMap<string, number>): string[] {
  return ids
    .map((id, before) => ({ id, before, place: places.get(id) ?? Infinity }))
    .sort((a, b) => (a.place === b.place ? a.before - b.before : a.place - b.place))
    .map(({ id }) => id);
}
