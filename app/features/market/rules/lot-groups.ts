interface Groupable {
  readonly settingKinds: readonly string[];
  readonly ageMin: number | null;
  readonly ageMax: number | null;
}

/** Lots for the same kinds of setting and the same ages together, groups and lots in the list's own order. */
export function groupsOfLots<Lot extends Groupable>(lots: readonly Lot[]): [Lot, ...Lot[]][] {
  const groups = new Map<string, [Lot, ...Lot[]]>();
  for (const lot of lots) {
    const key = `${[...lot.settingKinds].sort().join()} ${lot.ageMin} ${lot.ageMax}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [lot]);
    else group.push(lot);
  }
  return [...groups.values()];
}
