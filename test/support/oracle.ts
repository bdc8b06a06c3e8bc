/**
 * The ranking worked out a second time, from the published rules (domain.md §4.6 to §4.8) and from nothing
 * of the portal's own code: stories compare what the pages say with it.
 */

export interface OracleLeaf {
  readonly title: string;
  readonly kind: "QUALITY" | "SOCIAL_VALUE_WORDS" | "SOCIAL_VALUE_AMOUNT" | "PRICE";
  /** Whole marks, as typed on the page: 20 is 20.00. */
  readonly weight: number;
}

export interface OracleBid {
  readonly name: string;
  /** Agreed score by leaf title. */
  readonly scores: Readonly<Record<string, number>>;
  readonly pricePence: number;
  readonly socialValuePence: number;
}

export interface OracleLine {
  readonly name: string;
  readonly rank: number;
  readonly total: string;
  /** `12.00` by leaf title. */
  readonly marks: Readonly<Record<string, string>>;
}

/** Every bid with its marks, its total and its rank, best first. */
export function oracleRanking(leaves: readonly OracleLeaf[], bids: readonly OracleBid[]): OracleLine[] {
  const lowest = Math.min(...bids.map(({ pricePence }) => pricePence));
  const most = Math.max(...bids.map(({ socialValuePence }) => socialValuePence));
  const lines = bids.map((bid) => {
    const marks = leaves.map((leaf) => ({ leaf, hundredths: hundredthsOf(leaf, bid, lowest, most) }));
    return { bid, marks, total: marks.reduce((sum, { hundredths }) => sum + hundredths, 0) };
  });
  lines.sort((one, other) => better(leaves, one, other));
  return lines.map(({ bid, marks, total }, index) => ({
    name: bid.name,
    rank: rankAt(leaves, lines, index),
    total: shown(total),
    marks: Object.fromEntries(marks.map(({ leaf, hundredths }) => [leaf.title, shown(hundredths)])),
  }));
}

interface Line {
  readonly bid: OracleBid;
  readonly marks: readonly { readonly leaf: OracleLeaf; readonly hundredths: number }[];
  readonly total: number;
}

function hundredthsOf(leaf: OracleLeaf, bid: OracleBid, lowest: number, most: number): number {
  switch (leaf.kind) {
    case "PRICE":
      return halfUp(leaf.weight, lowest, bid.pricePence);
    case "SOCIAL_VALUE_AMOUNT":
      return most === 0 ? 0 : halfUp(leaf.weight, bid.socialValuePence, most);
    default:
      return halfUp(leaf.weight, bid.scores[leaf.title] ?? Number.NaN, 5);
  }
}

/** weight × part ÷ whole in hundredths of a mark, by long division: a remainder of half or more goes up. */
function halfUp(weight: number, part: number, whole: number): number {
  const product = BigInt(weight) * 100n * BigInt(part);
  const divisor = BigInt(whole);
  const floor = product / divisor;
  const remainder = product % divisor;
  return Number(remainder + remainder >= divisor ? floor + 1n : floor);
}

function rankAt(leaves: readonly OracleLeaf[], lines: readonly Line[], index: number): number {
  const line = lines[index];
  const before = lines[index - 1];
  if (line === undefined || before === undefined) return index + 1;
  return better(leaves, before, line) === 0 ? rankAt(leaves, lines, index - 1) : index + 1;
}

/** Below zero when the first is better: total, highest-weighted quality leaf first, quality, social value, price. */
function better(leaves: readonly OracleLeaf[], one: Line, other: Line): number {
  if (one.total !== other.total) return other.total - one.total;
  const quality = leaves.filter(({ kind }) => kind === "QUALITY");
  for (const leaf of [...quality].sort((first, second) => second.weight - first.weight)) {
    const difference = (other.bid.scores[leaf.title] ?? 0) - (one.bid.scores[leaf.title] ?? 0);
    if (difference !== 0) return difference;
  }
  const sumOf = (line: Line, kinds: readonly string[]) =>
    line.marks.filter(({ leaf }) => kinds.includes(leaf.kind)).reduce((sum, { hundredths }) => sum + hundredths, 0);
  for (const kinds of [["QUALITY"], ["SOCIAL_VALUE_WORDS", "SOCIAL_VALUE_AMOUNT"]]) {
    const difference = sumOf(other, kinds) - sumOf(one, kinds);
    if (difference !== 0) return difference;
  }
  return one.bid.pricePence - other.bid.pricePence;
}

function shown(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}
