import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { AppLoadContext, EntryContext, LoaderFunctionArgs, ServerBuild } from "@remix-run/node";
import { sql } from "kysely";
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { enterAsPublic } from "~/features/accounts/enter.server";
import { startSession } from "~/features/accounts/sessions.server";
import { openPageCache, type PageCache } from "~/platform/page-cache";
import type { Services } from "~/platform/services";
import { listenForChanges, type PageChanges } from "~/processes/page-changes";
import { makeServer } from "~/processes/server";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead } from "../support/people";
import { setPortalTime } from "../support/portal-time";
import { childrensHomesList } from "../support/scenarios/lists";

/** A portal of a few doors on a real database: its pages are what their loaders answer. */

const origin = "http://portal.test";
let made = 0;

async function titles(args: LoaderFunctionArgs) {
  const ctx = await enterAsPublic(args);
  made += 1;
  const { rows } = await sql<{ title: string }>`select title from lists order by id`.execute(ctx.db);
  const after = new URL(args.request.url).searchParams.get("after");
  return { made, titles: rows.map(({ title }) => title), now: ctx.now, who: ctx.actor.kind, after };
}

async function change({ request, context }: LoaderFunctionArgs) {
  const title = new URL(request.url).searchParams.get("title") ?? "";
  await sql`update lists set title = ${title}`.execute(context.services.db);
  return new Response(null, { status: 303, headers: { location: "/lists" } });
}

const door = (path: string, module: object) => ({
  [path]: { id: path, parentId: "root", path, module: { default: () => null, ...module } },
});

const build = {
  entry: {
    module: {
      handleError: () => undefined,
      default(_request: Request, status: number, headers: Headers, remix: EntryContext, context: AppLoadContext) {
        const { loaderData, matches } = remix.staticHandlerContext;
        const handle = matches.at(-1)?.route.handle as { cached?: unknown } | undefined;
        headers.set("Content-Type", "text/html; charset=utf-8");
        const response = new Response(null, { status, headers });
        context.document = { response, text: JSON.stringify(loaderData), cached: handle?.cached !== undefined };
        return response;
      },
    },
  },
  routes: {
    root: { id: "root", path: "", module: { default: () => null } },
    ...door("lists", { loader: titles, action: change, handle: { cached: ["after"] } }),
    ...door("uncached", { loader: titles, action: change }),
    ...door("lists/:listId", {
      handle: { cached: [] },
      async loader(args: LoaderFunctionArgs) {
        await enterAsPublic(args);
        throw new Response(null, { status: 404 });
      },
      ErrorBoundary: () => null,
    }),
    ...door("greeting", {
      handle: { cached: [] },
      loader: async (args: LoaderFunctionArgs) => titles(args),
      headers: () => ({ "Set-Cookie": "seen=yes" }),
    }),
  },
  assets: { entry: { module: "", imports: [] }, routes: {}, url: "", version: "" },
  ...{ publicPath: "/", assetsBuildDirectory: "", isSpaMode: false, mode: "production" },
  future: { v3_singleFetch: true },
} as unknown as ServerBuild;

let test: TestDatabase;
let cache: PageCache;
let changes: PageChanges;
let server: Server;
let cookie: string;

beforeAll(async () => {
  test = await freshDatabase("DEMONSTRATION");
  const lead = await authorityWithLead(test, "Tidewater Council");
  await childrensHomesList(test, lead);
  cookie = (await startSession(test.db, lead.personId, lead.organisationId, false)).split(";")[0] ?? "";
  const log = pino({ level: "silent" });
  cache = openPageCache(() => performance.now());
  changes = listenForChanges(test.url, cache, log);
  const services = { db: test.db, portal: { publicUrl: origin, demonstration: true }, log } as unknown as Services;
  server = createServer(
    makeServer({
      ...{ services, build, development: false, trustedProxies: 0, isStopping: () => false },
      assets: (_request, _response, next) => next(),
      keeping: { cache, changes },
    }),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await changes.stop();
  await test.drop();
});

beforeEach(async () => {
  await setPortalTime(test, "2026-03-26T09:00:10Z");
  await until(() => cache.begin() !== undefined);
  await changes.catchUp();
  cache.empty();
});

interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly page: { made: number; titles: string[]; now: string; who: string; after: string | null };
}

async function ask(path: string, init: RequestInit = {}): Promise<Told> {
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual", ...init });
  const text = await answer.text();
  const data = (text.startsWith("{") ? JSON.parse(text) : {}) as Record<string, Told["page"]>;
  const nothing = { made: 0, titles: [], now: "", who: "", after: null };
  const page = Object.entries(data).find(([id]) => id !== "root")?.[1] ?? nothing;
  return { status: answer.status, headers: answer.headers, text, page };
}

/** What is read first is made, and kept a moment after it was sent. */
async function askUntilKept(path: string): Promise<Told> {
  let told = await ask(path);
  await until(async () => (told = await ask(path)).headers.has("etag"));
  return told;
}

async function until(isSo: () => boolean | Promise<boolean>, milliseconds = 5000): Promise<number> {
  const began = performance.now();
  while (!(await isSo())) {
    if (performance.now() - began > milliseconds) throw new Error(`Not so after ${milliseconds} ms`);
    await wait(5);
  }
  return performance.now() - began;
}

async function rename(title: string): Promise<void> {
  await test.ownerPool.query("update lists set title = $1", [title]);
}

describe("a page that is the same for all strangers", () => {
  it("is made once and then answered from memory, with the headers of every page", async () => {
    const first = await ask("/lists");
    const kept = await askUntilKept("/lists");
    const again = await ask("/lists");
    expect(again.text).toBe(kept.text);
    expect(again.headers.get("content-security-policy")).toBe(first.headers.get("content-security-policy"));
    expect(again.headers.get("content-type")).toBe(first.headers.get("content-type"));
    expect(again.headers.get("cache-control")).toBe("private, no-cache");
    expect(first.headers.get("cache-control")).toBe("no-store");
  });

  it("shows what another process changed, as soon as the database has told of it", async () => {
    const waits: number[] = [];
    for (let number = 0; number < 20; number += 1) {
      await askUntilKept("/lists");
      const title = `By another ${number}`;
      await rename(title);
      waits.push(await until(async () => (await ask("/lists")).page.titles[0] === title, 2000));
    }
    expect(waits.sort((a, b) => a - b)[10]).toBeLessThan(200);
  });

  it("shows what this process changed on the very next request", async () => {
    for (let number = 0; number < 20; number += 1) {
      await askUntilKept("/lists");
      const posted = await ask(`/lists?title=Ours+${number}`, { method: "POST", headers: { origin } });
      expect(posted.status).toBe(303);
      expect((await ask("/lists")).page.titles).toEqual([`Ours ${number}`]);
    }
  });

  it("shows that a minute has ended, and with it a deadline", async () => {
    await setPortalTime(test, "2026-03-26T11:59:59.000Z");
    await changes.catchUp();
    const kept = await askUntilKept("/lists");
    expect(kept.page.now).toMatch(/11:59:59/u);
    await until(async () => (await ask("/lists")).page.now.includes("12:00:0"), 2000);
  });

  it("shows that the demonstration's clock was moved", async () => {
    await askUntilKept("/lists");
    await setPortalTime(test, "2026-03-27T15:00:10Z");
    await until(async () => (await ask("/lists")).page.now.startsWith("2026-03-27T15:00:1"), 2000);
  });

  it("is not sent again to a browser that has it", async () => {
    const { headers } = await askUntilKept("/lists");
    const tag = headers.get("etag") ?? "";
    const again = await ask("/lists", { headers: { "if-none-match": tag } });
    expect([again.status, again.text, again.headers.get("etag")]).toEqual([304, "", tag]);
    await rename("Another");
    await until(async () => (await ask("/lists", { headers: { "if-none-match": tag } })).status === 200);
  });

  it("is compressed for a browser that can read it, and told of by HEAD", async () => {
    const kept = await askUntilKept("/lists");
    const packed = await ask("/lists", { headers: { "accept-encoding": "gzip" } });
    expect([packed.headers.get("content-encoding"), packed.text]).toEqual(["gzip", kept.text]);
    const head = await ask("/lists", { method: "HEAD", headers: { "accept-encoding": "identity" } });
    expect([head.status, head.text, head.headers.get("content-length")]).toEqual([
      200,
      "",
      String(Buffer.byteLength(kept.text)),
    ]);
  });
});

describe("who is signed in", () => {
  it("never gets it, and never fills it", async () => {
    const mine = await ask("/lists", { headers: { cookie } });
    expect(mine.page.who).toBe("council");
    await wait(50);
    expect(cache.bytes()).toBe(0);
    const kept = await askUntilKept("/lists");
    expect(kept.page.who).toBe("public");
    const again = await ask("/lists", { headers: { cookie } });
    expect([again.page.who, again.headers.get("etag"), again.headers.get("cache-control")]).toEqual([
      "council",
      null,
      "no-store",
    ]);
    const tag = kept.headers.get("etag") ?? "";
    expect((await ask("/lists", { headers: { cookie, "if-none-match": tag } })).status).toBe(200);
  });

  it("is whoever carries a session, even one that is over", async () => {
    await askUntilKept("/lists");
    const before = made;
    await ask("/lists", { headers: { cookie: "other=1; session=over" } });
    await ask("/lists", { headers: { cookie: "__Host-session=over" } });
    expect(made).toBe(before + 2);
    expect((await ask("/lists", { headers: { cookie: "other=1" } })).headers.has("etag")).toBe(true);
  });
});

describe("the memory", () => {
  it("knows of a query only what the page understands", async () => {
    const { text } = await askUntilKept("/lists");
    const size = cache.bytes();
    for (let number = 0; number < 500; number += 1) {
      const told = await ask(`/lists?utm=${number}&x[]=${number}`);
      expect(told.text).toBe(text);
    }
    expect(cache.bytes()).toBe(size);
    const after = await askUntilKept("/lists?x=1&after=b&after=c");
    expect(after.page.after).toBe("b");
    expect((await ask("/lists?after=b")).text).toBe(after.text);
  });

  it("holds no page of another kind", async () => {
    for (const path of ["/uncached", "/lists/nowhere", "/greeting", "/nowhere"]) {
      await ask(path);
      await ask(path);
    }
    await wait(50);
    expect(cache.bytes()).toBe(0);
  });

  it("is empty while changes are not heard of, and fills again once they are", async () => {
    await askUntilKept("/lists");
    const { rowCount } = await test.ownerPool.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'quayside pages' and datname = current_database()",
    );
    expect(rowCount).toBe(1);
    await until(() => cache.begin() === undefined);
    await rename("While nobody heard");
    expect((await ask("/lists")).page.titles).toEqual(["While nobody heard"]);
    await until(() => cache.begin() !== undefined);
    expect((await askUntilKept("/lists")).page.titles).toEqual(["While nobody heard"]);
  });
});
