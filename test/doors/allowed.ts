import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { listAddresses } from "../support/site-map";

/**
 * What each door may send to a browser, by name alone, in a file for each room: a line of names, and a line for what is
 * inside each of them. A loader that sends more fails, and so does a name that no door sends.
 */
const folder = fileURLToPath(new URL("./allowed/", import.meta.url));

export type Allowed = ReadonlyMap<string, ReadonlySet<string>>;

export function readAllowed(): Allowed {
  if (!existsSync(folder)) return new Map();
  return new Map(readdirSync(folder).flatMap((name) => parseAllowed(readFileSync(`${folder}${name}`, "utf8"))));
}

export function parseAllowed(text: string): (readonly [string, ReadonlySet<string>])[] {
  const doors: [string, Set<string>][] = [];
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    if (!line.startsWith(" ")) doors.push([line, new Set()]);
    else for (const name of namesIn(line.trim())) doors.at(-1)?.[1].add(name);
  }
  return doors;
}

/** `lists[]: title, leadName` is `lists[].title` and `lists[].leadName`. */
function namesIn(line: string): string[] {
  const [, inside, names = ""] = /^(?:(\S+): )?(.*)$/u.exec(line) ?? [];
  return names.split(", ").map((name) => (inside === undefined ? name : `${inside}.${name}`));
}

/** A sentence for each name that is sent and not allowed, or allowed and not sent. */
export function whyNotAllowed(door: string, sent: ReadonlySet<string>, allowed: Allowed): string[] {
  const may = allowed.get(door) ?? new Set();
  const full = new Set(fullest(sent));
  return [
    ...[...full].filter((name) => !may.has(name)).map((name) => `${door} sends ${name}, which is not allowed`),
    ...[...may].filter((name) => !full.has(name)).map((name) => `${door} may send ${name}, and does not`),
  ];
}

/** Names without those that were empty in one answer and had something inside in another. */
function fullest(names: ReadonlySet<string>): string[] {
  const all = [...names];
  return all.filter((name) => {
    const bare = name.replace(/\[\]$/u, "");
    return !all.some(
      (other) =>
        other.startsWith(`${name}.`) || other.startsWith(`${bare}[].`) || (other === `${bare}[]` && other !== name),
    );
  });
}

/** Writes the lists of those doors anew from what was sent, for a person to read before they are kept. */
export function writeAllowed(sent: ReadonlyMap<string, ReadonlySet<string>>): void {
  const rooms = new Map<string, string[]>();
  const doors = new Set([frame, ...listAddresses().map(({ pattern }) => pattern)]);
  const kept = [...readAllowed()].filter(([door]) => doors.has(door));
  for (const [door, names] of [...new Map([...kept, ...sent])].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const room = roomOf(door);
    rooms.set(room, [...(rooms.get(room) ?? []), [door, ...linesOf(fullest(names))].join("\n  ")]);
  }
  mkdirSync(folder, { recursive: true });
  for (const [room, lists] of rooms) writeFileSync(`${folder}${room}.txt`, `${lists.join("\n\n")}\n`);
}

function linesOf(names: readonly string[]): string[] {
  const inside = new Map<string, string[]>();
  for (const name of [...names].sort()) {
    const [, place = "", own = name] = /^(?:(.*)\.)?([^.]*)$/u.exec(name) ?? [];
    inside.set(place, [...(inside.get(place) ?? []), own]);
  }
  return [...inside]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([place, own]) => `${place === "" ? "" : `${place}: `}${own.join(", ")}`);
}

export const frame = "the frame of every page";

function roomOf(door: string): string {
  const file = listAddresses().find(({ pattern }) => pattern === door)?.file;
  return file?.split("/")[2] ?? "frame";
}
