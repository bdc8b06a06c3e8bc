import { isId } from "~/core/id";

/** The names of everything that a door's loader sent, without the values: `lists[].title`. */
export function keysIn(data: unknown, routeId: string): string[] {
  if (data === null || typeof data !== "object") return [];
  const sent = (data as Record<string, { data?: unknown } | undefined>)[routeId]?.data;
  return pathsOf(sent, "");
}

const isForm = /^(form\.errors\[\](\.(field|message))?|form\.values(\.[\w-]+(\[\])?)?|stale)$/u;

/** What an action sent beside the form as it was typed and what is wrong with it: `answer.lots[].code`. */
export function keysInAnswer(data: unknown): string[] {
  if (data === null || typeof data !== "object" || !("data" in data)) return [];
  return pathsOf(data.data, "")
    .filter((name) => !isForm.test(name))
    .map((name) => `answer.${name}`);
}

function pathsOf(value: unknown, path: string): string[] {
  if (Array.isArray(value)) {
    return value.length === 0 ? [`${path}[]`] : value.flatMap((each) => pathsOf(each, `${path}[]`));
  }
  const isLeaf = value === null || typeof value !== "object" || value instanceof Date;
  const entries = isLeaf ? [] : Object.entries(value);
  if (entries.length === 0) return path === "" ? [] : [path];
  const inside = (name: string) => `${path}${path === "" ? "" : "."}${isId(name) ? "<id>" : name}`;
  return entries.flatMap(([name, inner]) => pathsOf(inner, inside(name)));
}
