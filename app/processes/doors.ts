import type { ServerBuild } from "@remix-run/node";

/**
 * Remix tries an address against every door of the site map, several times for each request and with a regular
 * expression made anew each time: with a hundred doors that takes longer than the rest of it. Here an address is
 * compared once, word by word, and Remix gets a site map of the few doors that fit it, to choose among by its own rules.
 */
export function findDoors(build: ServerBuild): (path: string) => ServerBuild {
  const doors = Object.values(build.routes).flatMap((route) => (route.parentId === "root" ? [route] : []));
  const root = build.routes["root"];
  // A site map of another shape is left to Remix.
  if (root === undefined || doors.length !== Object.keys(build.routes).length - 1) return () => build;

  const everywhere = doors.filter(({ path }) => path === "*");
  const byLength = new Map<number, { id: string; words: readonly string[] }[]>();
  for (const { id, path = "" } of doors) {
    if (path === "*") continue;
    // What ends in a star or may be left out fits at many lengths.
    if (/[*?]/u.test(path)) return () => build;
    const words = wordsOf(path);
    byLength.set(words.length, [...(byLength.get(words.length) ?? []), { id, words }]);
  }
  const builds = new Map<string, ServerBuild>();
  return (path) => {
    // What is escaped may stand for any word: Remix looks closer.
    if (path.includes("%")) return build;
    const asked = wordsOf(path);
    const fitting = (byLength.get(asked.length) ?? []).filter(({ words }) => fits(words, asked));
    const ids = ["root", ...fitting.map(({ id }) => id), ...everywhere.map(({ id }) => id)];
    const key = ids.join(" ");
    const known = builds.get(key);
    if (known !== undefined) return known;
    const made = buildOf(build, ids);
    builds.set(key, made);
    return made;
  };
}

/** As Remix reads an address: without slashes at its ends, whatever its case. */
function wordsOf(path: string): string[] {
  const bare = path.replace(/^\/+|\/+$/gu, "").toLowerCase();
  return bare === "" ? [] : bare.split("/");
}

function fits(words: readonly string[], asked: readonly string[]): boolean {
  return words.every((word, place) => word.startsWith(":") || word === asked[place]);
}

function buildOf(build: ServerBuild, ids: readonly string[]): ServerBuild {
  const only = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(ids.flatMap((id) => (record[id] === undefined ? [] : [[id, record[id]]])));
  return { ...build, routes: only(build.routes), assets: { ...build.assets, routes: only(build.assets.routes) } };
}
