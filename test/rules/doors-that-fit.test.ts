import { createRequestHandler, type AppLoadContext, type LoaderFunctionArgs, type ServerBuild } from "@remix-run/node";
import { describe, expect, it } from "vitest";
import { findDoors } from "~/processes/doors";
import { listAddresses } from "../support/site-map";

/** The site map with doors that say who they are. */
function buildOfSiteMap(): ServerBuild {
  const addresses = listAddresses().map(({ pattern, file }) => ({ id: file, path: pattern.replace(/^\//u, "") }));
  const doors = addresses.map(({ id, path }) => ({
    ...{ id, parentId: "root", path: path === "" ? undefined : path, index: path === "" ? true : undefined },
    module: { loader: ({ params }: LoaderFunctionArgs) => Response.json({ id, params }) },
  }));
  const routes = Object.fromEntries([{ id: "root", path: "", module: {} }, ...doors].map((each) => [each.id, each]));
  return {
    entry: { module: {} },
    routes,
    assets: { entry: { module: "", imports: [] }, routes: {}, url: "", version: "" },
    ...{ publicPath: "/", assetsBuildDirectory: "", isSpaMode: false, mode: "production" },
    future: { v3_singleFetch: true },
  } as unknown as ServerBuild;
}

const whole = buildOfSiteMap();
const doorsAt = findDoors(whole);

const handlers = new Map<ServerBuild, ReturnType<typeof createRequestHandler>>();

async function answerOf(build: ServerBuild, path: string): Promise<string> {
  const handle = handlers.get(build) ?? createRequestHandler(build, "production");
  handlers.set(build, handle);
  return (await handle(new Request(`http://portal.test${path}`), {} as AppLoadContext)).text();
}

const patterns = listAddresses().map(({ pattern }) => pattern);
const filled = patterns.map((pattern) => pattern.replace(/:\w+/gu, "01a21685-dced").replace("*", "nowhere"));
/** The words that stand, in other addresses of that length, where this one has a name. */
function wordsInPlaceOfNames(pattern: string): string[] {
  const parts = pattern.split("/");
  const alike = patterns.map((each) => each.split("/")).filter(({ length }) => length === parts.length);
  return parts.flatMap((part, place) => {
    if (!part.startsWith(":")) return [];
    const words = new Set(alike.flatMap((each) => (/^[a-z]/u.test(each[place] ?? "") ? [each[place] ?? ""] : [])));
    return [...words].map((word) => parts.with(place, word).join("/").replace(/:\w+/gu, "01a21685-dced"));
  });
}

describe("the doors that fit an address", () => {
  it.each(filled)("at %s are few, and Remix chooses among them as among all", async (path) => {
    const few = doorsAt(path);
    expect(Object.keys(few.routes).length).toBeLessThan(8);
    expect(await answerOf(few, path)).toBe(await answerOf(whole, path));
  });

  it("are the same few however the address is written", async () => {
    const written = filled.flatMap((path) => [path.toUpperCase(), `${path}/`, `/${path}`, `${path}//`, `${path}/more`]);
    for (const path of written)
      expect([path, await answerOf(doorsAt(path), path)]).toEqual([path, await answerOf(whole, path)]);
  });

  it("are right where a word of the site map stands in the place of a name", async () => {
    const paths = [...new Set(patterns.flatMap(wordsInPlaceOfNames))];
    expect(paths.length).toBeGreaterThan(patterns.length);
    for (const path of paths)
      expect([path, await answerOf(doorsAt(path), path)]).toEqual([path, await answerOf(whole, path)]);
  });

  it("are left to Remix where something is escaped", () => {
    expect(doorsAt("/%6Cists")).toBe(whole);
    expect(doorsAt("/lists/%2F")).toBe(whole);
  });

  it("are a number that strangers cannot make grow", () => {
    const before = new Set(filled.map(doorsAt));
    for (let number = 0; number < 5000; number += 1) {
      before.add(doorsAt(`/lists/${number}`)).add(doorsAt(`/council/${number}/score/${number}`));
    }
    expect(before.size).toBeLessThan(patterns.length * 3);
  });
});

describe("a site map of another shape", () => {
  it("is left to Remix", () => {
    const nested = {
      ...whole,
      routes: { ...whole.routes, inner: { id: "inner", parentId: "elsewhere", path: "x", module: {} } },
    };
    expect(findDoors(nested as unknown as ServerBuild)("/lists")).toBe(nested);
    const { root: _root, ...rootless } = whole.routes;
    const other = { ...whole, routes: rootless };
    expect(findDoors(other)("/lists")).toBe(other);
  });
});
