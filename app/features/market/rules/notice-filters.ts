import { isId, type OrganisationId } from "~/core/id";
import { noticeKinds, readNoticeKey, seenNotices, type NoticeKey, type NoticeKind, type SeenNotice } from "./notices";
import { readSearch, type Search } from "./search";
import { valueLevels, type ValueLevel } from "./value-levels";

/** What an address asks of the noticeboard. Nothing chosen in a list means any. */
export interface NoticeFilters {
  readonly search: Search | undefined;
  readonly seen: readonly SeenNotice[];
  readonly kinds: readonly NoticeKind[];
  readonly buyer: OrganisationId | undefined;
  /** The first two digits of a CPV code. */
  readonly category: string | undefined;
  readonly values: readonly (ValueLevel | typeof valueNotSaid)[];
  readonly suits: readonly Suits[];
  /** Closes within that many days from now. */
  readonly closing: number | undefined;
}

export const valueNotSaid = "NOT_SAID";

export const suitsWho = ["SMALL", "VOLUNTARY"] as const;
export type Suits = (typeof suitsWho)[number];

export const closingDays = [7, 14, 30] as const;

export const noFilters: NoticeFilters = {
  search: undefined,
  seen: [],
  kinds: [],
  buyer: undefined,
  category: undefined,
  values: [],
  suits: [],
  closing: undefined,
};

/** The words an address has for what may be chosen. */
const words = {
  status: { open: "OPEN", soon: "SOON", closed: "CLOSED" },
  kind: { list: "ROUND", competition: "COMPETITION" },
  value: { 0: "0", 1: "1", 2: "2", 3: "3", "not-said": valueNotSaid },
  suits: { small: "SMALL", voluntary: "VOLUNTARY" },
} as const;

export interface AskedOfNoticeboard {
  readonly filters: NoticeFilters;
  readonly after: NoticeKey | undefined;
  /** Names or values in the address that mean nothing here, as they came; each is told. */
  readonly notUnderstood: readonly string[];
}

/** Names, and values of choices, longer than this are cut where they are told. */
const longestTold = 40;

/** Reads the query of an address. Whatever stands in it, there is an answer. */
export function readNoticeboardQuery(query: Iterable<readonly [string, string]>): AskedOfNoticeboard {
  const given = [...query].map(([name, value]) => [name, value.trim()] as const).filter(([, value]) => value !== "");
  const valuesOf = (name: string) => given.flatMap(([each, value]) => (each === name ? [value] : []));
  const chosen = <Chosen extends string>(
    name: string,
    known: Readonly<Record<string, Chosen>>,
    order: readonly Chosen[],
  ) => {
    const said = valuesOf(name).map((value) => (Object.hasOwn(known, value) ? known[value] : undefined));
    return order.filter((each) => said.includes(each));
  };
  const one = (name: keyof typeof takesOne) => valuesOf(name).find(takesOne[name]);
  const closing = one("closing");
  const after = one("after");
  return {
    filters: {
      search: readSearch(valuesOf("q").join(" ")),
      seen: chosen("status", words.status, seenNotices),
      kinds: chosen("kind", words.kind, noticeKinds),
      buyer: one("buyer"),
      category: one("category"),
      values: chosen("value", words.value, [...valueLevels, valueNotSaid]),
      suits: chosen("suits", words.suits, suitsWho),
      closing: closing === undefined ? undefined : Number(closing),
    },
    after: after === undefined ? undefined : readNoticeKey(after),
    notUnderstood: [
      ...new Set(given.flatMap(([name, value]) => (isUnderstood(name, value) ? [] : [told(name, value)]))),
    ],
  };

  function isUnderstood(name: string, value: string): boolean {
    if (name === "q") return true;
    // A second buyer beside the first is not asked for: that is told like what means nothing.
    if (isNameOfOne(name)) return value === one(name);
    return isNameOfMany(name) && Object.hasOwn(words[name], value);
  }
}

/** Filters that take one value, and which texts are one. */
const takesOne = {
  buyer: (value: string) => isId(value),
  category: (value: string) => /^\d\d$/u.test(value),
  closing: (value: string) => closingDays.some((days) => String(days) === value),
  after: (value: string) => readNoticeKey(value) !== undefined,
};

function isNameOfOne(name: string): name is keyof typeof takesOne {
  return Object.hasOwn(takesOne, name);
}

function isNameOfMany(name: string): name is keyof typeof words {
  return Object.hasOwn(words, name);
}

function told(name: string, value: string): string {
  if (name === "after") return "the place in the list";
  const cut = (text: string) =>
    [...text].length > longestTold ? `${[...text].slice(0, longestTold).join("")}…` : text;
  return `${cut(name)}: ${cut(value)}`;
}

/** One filter in force: what it asks, and how the address names it. */
export interface ActiveFilter {
  readonly name: "q" | "status" | "kind" | "buyer" | "category" | "value" | "suits" | "closing";
  readonly value: string;
}

/** Every filter in force, one for each choice, in the order of the page. */
export function activeFilters(filters: NoticeFilters): ActiveFilter[] {
  const { search, seen, kinds, buyer, category, values, suits, closing } = filters;
  return [
    ...(search === undefined ? [] : [{ name: "q", value: search.text } as const]),
    ...seen.map((value) => ({ name: "status", value: wordFor(words.status, value) }) as const),
    ...kinds.map((value) => ({ name: "kind", value: wordFor(words.kind, value) }) as const),
    ...(buyer === undefined ? [] : [{ name: "buyer", value: buyer } as const]),
    ...(category === undefined ? [] : [{ name: "category", value: category } as const]),
    ...values.map((value) => ({ name: "value", value: wordFor(words.value, value) }) as const),
    ...suits.map((value) => ({ name: "suits", value: wordFor(words.suits, value) }) as const),
    ...(closing === undefined ? [] : [{ name: "closing", value: String(closing) } as const]),
  ];
}

function wordFor(known: Readonly<Record<string, string>>, meant: string): string {
  return Object.keys(known).find((word) => known[word] === meant) ?? "";
}

/** The noticeboard with those filters, from its first page or from after a key. */
export function noticeboardAddress(filters: readonly ActiveFilter[], after?: string): string {
  const query = new URLSearchParams(filters.map(({ name, value }) => [name, value]));
  if (after !== undefined) query.set("after", after);
  const asked = query.toString();
  return asked === "" ? "/noticeboard" : `/noticeboard?${asked}`;
}

/** Each filter with the address that leaves it out, and nothing else. */
export function loosenings(filters: readonly ActiveFilter[]): (ActiveFilter & { readonly without: string })[] {
  return filters.map((filter) => ({
    ...filter,
    without: noticeboardAddress(filters.filter((other) => other !== filter)),
  }));
}
