import { formatHundredths, type Hundredths } from "~/core/marks";

interface Placed {
  readonly name: string;
  readonly rank: number;
  readonly totalHundredths: Hundredths;
}

/** What a ranking shows, in a sentence: the title of its picture. Best first; undefined where nobody bid. */
export function messageOfRanking(lines: readonly Placed[]): string | undefined {
  const [first, second] = lines;
  if (first === undefined) return undefined;
  const marks = formatHundredths(first.totalHundredths);
  if (second === undefined) return `The one bid, of ${first.name}, has ${marks} marks`;
  const sharing = lines.filter(({ rank }) => rank === first.rank).length;
  if (sharing > 1) return `${sharing} bids share the first place, each with ${marks} marks`;
  const more = first.totalHundredths - second.totalHundredths;
  return more === 0
    ? `${first.name} comes first: the next has ${marks} marks as well, and the tie was broken as published`
    : `${first.name} comes first with ${marks} marks, ${formatHundredths(more)} more than the next`;
}
