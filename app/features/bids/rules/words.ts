/** Words as counted in the browser and here: anything between spaces (experience.md). */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

/** The part of an answer within its limit and the part after it, which is shown and earns nothing. */
export function splitAtLimit(text: string, limit: number): { within: string; excess: string } {
  let words = 0;
  for (const { index } of text.matchAll(/\S+/gu)) {
    words += 1;
    if (words > limit) return { within: text.slice(0, index), excess: text.slice(index) };
  }
  return { within: text, excess: "" };
}
