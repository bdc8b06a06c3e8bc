import pg from "pg";
import { inject } from "vitest";
import { openDatabase, openPool, type Database } from "~db/client.server";
import type { Mode } from "~db/mode";
import { cloneDatabase } from "./clone";

export interface TestDatabase {
  readonly url: string;
  /** As the web process sees it: with the web role's rights and no more. */
  readonly db: Database;
  /** As the owner, for looking at what a command wrote and for breaking things on purpose. */
  readonly ownerPool: pg.Pool;
  drop(): Promise<void>;
}

/** A fresh database of its own, cloned from the migrated one. */
export async function freshDatabase(mode: Mode = "REAL"): Promise<TestDatabase> {
  const clone = await cloneDatabase({ serverUrl: inject("serverUrl"), templateName: inject("templateName") }, mode);
  const pool = await openPool(clone.url, { role: "web", most: 6, name: "test web" });
  const ownerPool = new pg.Pool({ connectionString: clone.url, max: 2 });
  ownerPool.on("error", () => undefined);
  const db = openDatabase(pool);
  return {
    url: clone.url,
    db,
    ownerPool,
    async drop() {
      await db.destroy();
      await ownerPool.end();
      await clone.drop();
    },
  };
}
