import { sql } from "kysely";
import type { Context } from "~/platform/context";

/** Whoever says the same words waits here until the other's transaction has ended. */
export async function lockWords(ctx: Context, words: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${words}))`.execute(ctx.db);
}

/** The names of the columns that a row would get another value in. */
export function changedIn(row: object, columns: object): string[] {
  const saved = new Map<string, unknown>(Object.entries(row));
  return Object.entries(columns)
    .filter(([name, value]) => JSON.stringify(saved.get(name)) !== JSON.stringify(value))
    .map(([name]) => name);
}
