import type { Pence } from "~/core/money";

/** How much a piece of work is worth, without VAT, in the words of local rules. domain.md §6, §13 Money. */
export const valueLevels = ["0", "1", "2", "3"] as const;
export type ValueLevel = (typeof valueLevels)[number];

/** The least pence of each level; the last begins at the Act's threshold for goods and services without 20 % VAT. */
export const levelBegins: Record<ValueLevel, Pence> = { "0": 0, "1": 500_000, "2": 2_500_000, "3": 17_310_000 };

export const valueLevelNames: Record<ValueLevel, string> = {
  "0": "Under £5,000",
  "1": "£5,000 to £25,000",
  "2": "£25,000 to £173,100",
  "3": "£173,100 or more",
};

export function valueLevelOf(estimate: Pence): ValueLevel {
  return [...valueLevels].reverse().find((level) => estimate >= levelBegins[level]) ?? "0";
}

/** Where the level ends, not counted in; the last has no end. */
export function levelEnds(level: ValueLevel): Pence | undefined {
  const next = valueLevels[valueLevels.indexOf(level) + 1];
  return next === undefined ? undefined : levelBegins[next];
}

/** What a card and a page say of an estimate. */
export function valueInWords(estimate: Pence | null): string {
  if (estimate === null) return "not said";
  const level = valueLevelOf(estimate);
  return `${valueLevelNames[level].replace("Under", "under")} without VAT (level ${level})`;
}
