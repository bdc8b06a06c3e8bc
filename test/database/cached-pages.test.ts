import type { AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { Kysely, PostgresDialect, type CompiledQuery } from "kysely";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Services } from "~/platform/services";
import { openPool } from "~db/client.server";
import type { DB } from "~db/types";
import { freshDatabase, type TestDatabase } from "../support/database";
import { listAddresses } from "../support/site-map";
import { competitionIn, marketOfThree } from "../support/scenarios/bidding";
import { relationsIn } from "../support/plan-nodes";

/** Pages that are kept whole must be thrown away when anything they show changes: the tables they read tell of it. */

interface Door {
  readonly handle?: { readonly cached?: readonly string[] };
  readonly loader?: (args: LoaderFunctionArgs) => Promise<unknown>;
}

/** Filled by the migrations and by nobody since: what never changes need not be told of. */
const neverChange = ["measures", "cpv_codes", "bank_holidays", "installation"];

const doors = import.meta.glob<Door>(["../../app/root.tsx", "../../app/routes/**/*.{ts,tsx}"]);
let test: TestDatabase;
let params: Record<string, string>;

beforeAll(async () => {
  test = await freshDatabase("DEMONSTRATION");
  const market = await marketOfThree(test);
  const { competitionId } = await competitionIn(test, market);
  const { rows } = await test.ownerPool.query<{ settingId: string; slug: string }>(
    `select (select setting_id from memberships limit 1) as "settingId", (select slug from guidance_pages limit 1) as slug`,
  );
  params = { competitionId, listId: market.list.listId, ...rows[0] };
});
afterAll(() => test.drop());

/** What the loader of a door asks the database, on behalf of who is not signed in. */
async function statementsOf(door: Door, path: string): Promise<CompiledQuery[]> {
  const asked: CompiledQuery[] = [];
  const pool = await openPool(test.url, { role: "web", most: 2, name: "cached pages" });
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }), log: ({ query }) => void asked.push(query) });
  const services = { db, portal: { publicUrl: "http://portal.test", demonstration: true } } as unknown as Services;
  const context: AppLoadContext = { services, requestId: "1", method: "GET", address: "127.0.0.1" };
  try {
    await door.loader?.({ request: new Request(`http://portal.test${path}`), params, context });
  } finally {
    await db.destroy();
  }
  return asked;
}

async function tablesThatTell({ ownerPool }: { ownerPool: pg.Pool }): Promise<string[]> {
  const { rows } = await ownerPool.query<{ name: string }>(
    "select relname as name from pg_trigger join pg_class on pg_class.oid = tgrelid where tgname = 'tell_pages'",
  );
  return rows.map(({ name }) => name);
}

async function doorAt(file: string): Promise<Door> {
  const load = doors[`../../app/${file}`];
  if (load === undefined) throw new Error(`There is no ${file}`);
  return load();
}

async function silentTables(file: string, path: string): Promise<string[]> {
  const statements = await statementsOf(await doorAt(file), path);
  const read = new Set<string>();
  for (const { sql, parameters } of statements) {
    for (const table of await relationsIn(test.ownerPool, sql, parameters)) read.add(table);
  }
  const telling = await tablesThatTell(test);
  return [...read].filter((table) => !telling.includes(table) && !neverChange.includes(table));
}

const sites = listAddresses().filter(({ file }) => file.startsWith("routes/site/"));

describe("every table that a kept page reads tells of its changes", () => {
  it.each(sites)("at $pattern", async ({ pattern, file }) => {
    const { handle } = await doorAt(file);
    if (handle?.cached === undefined) return;
    const path = pattern.replace(/:(\w+)/gu, (_all, name: string) => {
      const value = params[name];
      if (value === undefined) throw new Error(`${pattern} is kept: say here which ${name} there is to look at`);
      return value;
    });
    expect(await silentTables(file, path)).toEqual([]);
  });

  it("and so do those of what is round every page", async () => {
    expect(await silentTables("root.tsx", "/")).toEqual([]);
  });

  it("while one that does not is found", async () => {
    await test.ownerPool.query("drop trigger tell_pages on lists");
    expect(await silentTables("routes/site/market/lists.tsx", "/lists")).toEqual(["lists"]);
    await test.ownerPool.query("select shown_on_pages('lists')");
  });
});
