/** A name beside a bar has this many letters in a line: it fits the smallest screen beside a figure. */
const lettersInLine = 26;
const mostLines = 3;

/**
 * A name in lines, broken between words, and within one that is longer than a line. What is more than three lines ends
 * in an ellipsis; the table has it whole.
 */
export function linesOf(label: string, letters = lettersInLine): string[] {
  const lines: string[] = [];
  for (const word of label
    .trim()
    .split(/\s+/u)
    .flatMap((each) => pieces(each, letters))) {
    const last = lines.at(-1);
    if (last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length === 0) return [""];
  if (lines.length <= mostLines) return lines;
  const cut = [...(lines[mostLines - 1] ?? "")].slice(0, letters - 1).join("");
  return [...lines.slice(0, mostLines - 1), `${cut}…`];
}

function pieces(word: string, letters: number): string[] {
  const all = [...word];
  const found: string[] = [];
  for (let at = 0; at < all.length; at += letters) found.push(all.slice(at, at + letters).join(""));
  return found;
}

function lengthOf(text: string): number {
  return [...text].length;
}

/** Places, from the top, that keep their order and stand at least so far from each other, as near as can be to where they were. */
export function spread(places: readonly number[], apart: number, bottom: number): number[] {
  const order = places.map((place, at) => ({ place, at })).sort((a, b) => a.place - b.place || a.at - b.at);
  const moved = order.map(({ place }) => place);
  for (let at = 1; at < moved.length; at += 1) moved[at] = Math.max(moved[at] ?? 0, (moved[at - 1] ?? 0) + apart);
  let floor = bottom;
  for (let at = moved.length - 1; at >= 0; at -= 1) {
    moved[at] = Math.min(moved[at] ?? 0, floor);
    floor = (moved[at] ?? 0) - apart;
  }
  const answer = [...places];
  for (const [place, { at }] of order.entries()) answer[at] = moved[place] ?? 0;
  return answer;
}
