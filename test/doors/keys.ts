import { isId } from "~/core/id";

/** The names of everything that a door's loader sent, without the values: `lists[].title`. */
export function keysIn(data: unknown, routeId: string): string[] {
  if (data === null || typeof data !== "object") return [];
  const sent = (data as Record<string, { data?: unknown } | undefined>)[routeId]?.data;
  return [...new Set(pathsOf(sent, ""))];
}

function pathsOf(value: unknown, path: string): string[] {
  if (Array.isArray(value))
    return value.length === 0 ? [`${path}[]`] : value.flatMap((each) => pathsOf(each, `${path}[]`));
  if (value === null || typeof value !== "object" || value instanceof Date) return path === "" ? [] : [path];
  const entries = Object.entries(value);
  return entries.flatMap(([name, inner]) =>
    pathsOf(inner, `${path}${path === "" ? "" : "."}${isId(name) ? "<id>" : name}`),
  );
}
