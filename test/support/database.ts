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

/** From now on nothing can be added to that table with that in that column: to see what one failure stops. */
export async function refuseRows(
  { ownerPool }: TestDatabase,
  table: string,
  column: string,
  value: string,
): Promise<void> {
  await ownerPool.query(
    `create function refuse_${table}() returns trigger language plpgsql as $$
     begin
       if new.${column}::text = '${value}' then raise exception 'refused on purpose'; end if;
       return new;
     end $$;
     create trigger refuse_on_purpose before insert on ${table} for each row execute function refuse_${table}()`,
  );
}
