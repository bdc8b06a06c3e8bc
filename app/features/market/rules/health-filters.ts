import { parseWhole } from "~/core/whole-number";
import { needCodes, settingKinds, type NeedCode, type SettingKind } from "~/features/suppliers/rules/settings";
import { isWithoutCapacity } from "./health";

/** Which lots of a list are looked at. Nothing asked means all. */
export interface HealthFilters {
  /** Letters that stand in the code or the title: a placement type is in both. */
  readonly words: string;
  readonly kind: SettingKind | undefined;
  readonly need: NeedCode | undefined;
  readonly age: number | undefined;
  readonly withoutCapacity: boolean;
}

export const mostWords = 60;
const oldest = 120;

export interface AskedOfHealth {
  readonly filters: HealthFilters;
  /** As it was typed, by the names of the address. */
  readonly typed: Readonly<Record<"words" | "kind" | "need" | "age" | "only", string>>;
  readonly notUnderstood: readonly string[];
}

/** Reads the query of an address. What means nothing here is not asked, and told to the reader as it came. */
export function readHealthQuery(query: URLSearchParams): AskedOfHealth {
  const given = (name: string) => query.get(name)?.trim().slice(0, mostWords) ?? "";
  const [words, kind, need, age, only] = [given("words"), given("kind"), given("need"), given("age"), given("only")];
  const filters = {
    words,
    kind: settingKinds.find((each) => each === kind),
    need: needCodes.find((each) => each === need),
    age: parseWhole(age, 0, oldest),
    withoutCapacity: only === "without",
  };
  const read = [
    [kind, filters.kind],
    [need, filters.need],
    [age, filters.age],
    [only, filters.withoutCapacity ? only : undefined],
  ] as const;
  return {
    filters,
    typed: { words, kind, need, age, only },
    notUnderstood: read.flatMap(([typed, meant]) => (typed !== "" && meant === undefined ? [typed] : [])),
  };
}

interface Lot {
  readonly code: string;
  readonly title: string;
  readonly settingKinds: readonly SettingKind[];
  readonly needs: readonly NeedCode[];
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly settings: number;
  readonly places: number | null;
}

/** The lots that are asked for. A lot of goods is for no need and no age. */
export function lotsAsked<Asked extends Lot>(lots: readonly Asked[], filters: HealthFilters): Asked[] {
  const { kind, need, age, withoutCapacity } = filters;
  const words = filters.words.toLowerCase();
  return lots.filter(
    (lot) =>
      `${lot.code} ${lot.title}`.toLowerCase().includes(words) &&
      (kind === undefined || lot.settingKinds.includes(kind)) &&
      (need === undefined || lot.needs.includes(need)) &&
      (age === undefined || (lot.ageMin !== null && lot.ageMax !== null && lot.ageMin <= age && age <= lot.ageMax)) &&
      (!withoutCapacity || isWithoutCapacity(lot)),
  );
}
