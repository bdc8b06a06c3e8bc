import { listAddresses } from "../../support/site-map";
import type { Crawler } from "./people";
import type { Known } from "./known";

export interface Question {
  readonly pattern: string;
  /** With the words after `?`, as a person or a program would ask. */
  readonly path: string;
}

type Audience = Crawler["audience"];

/**
 * Every address of the site map with real ids put in, as a page, as its `.data` (Remix single fetch) and as the part of
 * that which `?_routes=` names. In addresses of the person's own audience every id stands once at least; in those
 * of others, where the porter sends everybody away, the likeliest do. `places` is what is known in one competition
 * after the other, and the first two that have all an address needs are asked; `words` are looked for behind a `?`.
 */
export function questionsFor(audience: Audience, places: readonly Known[], words: readonly string[]): Question[] {
  return listAddresses().flatMap(({ pattern, file }) => {
    const filled = places.map((known) => fill(pattern, known)).filter((paths) => paths.length > 0);
    const own = audienceOf(pattern) === audience;
    const paths = own ? formsOf(filled.slice(0, 2), file) : (filled[0] ?? []).slice(0, 1);
    const searches = own ? searchesOf(pattern, words).flatMap((path) => [path, dataOf(path)]) : [];
    return [...new Set([...paths, ...searches])].map((path) => ({ pattern, path }));
  });
}

const telling = /^\/council(\/audit(\.csv)?|\/evaluation|\/tasks|\/competitions(\/:competitionId.*)?)?$/u;
const tellingOfPrice =
  /^\/council(\/audit(\.csv)?|\/competitions\/:competitionId(\/(lock|price|ranking|moderation|award.*|letters.*))?)?$/u;

/**
 * What is asked once the bids are opened, as data, which holds all that a page is made of: of everything about that
 * competition, or of where a price would stand. With pages as well where `pages` says so.
 */
export function questionsWhereOpened(known: Known, about: "ALL" | "PRICE", pages: boolean): Question[] {
  return listAddresses().flatMap(({ pattern }) => {
    if (!(about === "ALL" ? telling : tellingOfPrice).test(pattern)) return [];
    const paths = fillEveryWay(pattern, known);
    const asked = [...(pages ? paths.slice(0, 1) : []), ...paths.map(dataOf)];
    // A file comes as itself or not at all.
    const files = pattern.endsWith("/:documentId") ? paths : [];
    return [...new Set([...asked, ...files])].map((path) => ({ pattern, path }));
  });
}

/** Patterns of the site map that the questions leave out: there must be none. */
export function patternsLeftOut(asked: readonly Question[]): string[] {
  const seen = new Set(asked.map(({ pattern }) => pattern));
  return listAddresses()
    .map(({ pattern }) => pattern)
    .filter((pattern) => !seen.has(pattern));
}

/** The record of what happened: whoever may read it reads it before the crawl adds its own denials. */
export function isAudit({ pattern }: Question): boolean {
  return pattern.startsWith("/council/audit");
}

function audienceOf(pattern: string): Audience {
  const [, word] = pattern.split("/");
  return word === "council" || word === "supplier" || word === "admin" ? word : "site";
}

/** In the first place a page and its data, in the second the part of its data; further ids as data. */
function formsOf(filled: readonly (readonly string[])[], file: string): string[] {
  const partOf = (path: string) => `${dataOf(path)}?_routes=${encodeURIComponent(file.replace(/\.tsx?$/u, ""))}`;
  const [first = [], second = first] = filled;
  return [
    ...first.slice(0, 1).flatMap((path) => [path, dataOf(path)]),
    ...second.slice(0, 1).map(partOf),
    ...[...first.slice(1), ...second.slice(1)].map(dataOf),
  ];
}

/** The pattern with what is known, so that each id stands in one path at least; none where something is unknown. */
function fill(pattern: string, known: Known): string[] {
  const names = pattern.split("/").filter((part) => part.startsWith(":") || part === "*");
  const choices = names.map((name) => known[name.replace(":", "")] ?? []);
  if (choices.some((ids) => ids.length === 0)) return [];
  const turns = Math.max(1, ...choices.map((ids) => ids.length));
  return Array.from({ length: turns }, (_, turn) =>
    names.reduce((path, name, place) => {
      const ids = choices[place] ?? [];
      return path.replace(name, ids[turn % ids.length] ?? "");
    }, pattern),
  );
}

/** The pattern with every id beside every other: each answer of each bid, and files beside bids that they are not in. */
function fillEveryWay(pattern: string, known: Known): string[] {
  return pattern.split("/").reduce<string[]>(
    (starts, part, place) => {
      const ids = part.startsWith(":") ? [...new Set(known[part.slice(1)] ?? [])] : [part];
      return starts.flatMap((start) => ids.map((id) => (place === 0 ? id : `${start}/${id}`)));
    },
    [""],
  );
}

/** What can be asked behind a `?`: a page of a list, the filter of the record, the search. */
function searchesOf(pattern: string, words: readonly string[]): string[] {
  const last = "before=ffffffff-ffff-7fff-bfff-ffffffffffff";
  const all = (name: string) => words.map((word) => `${name}=${encodeURIComponent(word)}`);
  const searches: Readonly<Record<string, readonly string[]>> = {
    "/council/audit": [last, ...all("subject")],
    "/council/audit.csv": all("subject"),
    "/council/competitions": [last],
    "/council/evaluation": [last],
    "/council/suppliers": ["q=Alder", ...all("q")],
    "/council": ["whose=everyone"],
    "/council/tasks": ["whose=everyone", "whose=everyone&show=over"],
  };
  return (searches[pattern] ?? []).map((search) => `${pattern}?${search}`);
}

function dataOf(path: string): string {
  const [address = "", search] = path.split("?");
  const data = address === "/" ? "/_root.data" : `${address}.data`;
  return search === undefined ? data : `${data}?${search}`;
}
