import pg from "pg";
import { openDatabase, openPool } from "~db/client.server";
import type { TestDatabase } from "../../support/database";

/** Runs commands on a database that is there already, as the web process and as its owner, and lets go of it. */
export async function onDatabase<Made>(url: string, act: (test: TestDatabase) => Promise<Made>): Promise<Made> {
  const db = openDatabase(await openPool(url, { role: "web", most: 4, name: "canary" }));
  const ownerPool = new pg.Pool({ connectionString: url, max: 2 });
  try {
    return await act({ url, db, ownerPool, drop: () => Promise.resolve() });
  } finally {
    await db.destroy();
    await ownerPool.end();
  }
}
