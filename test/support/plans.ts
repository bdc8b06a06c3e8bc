import { Kysely, PostgresDialect } from "kysely";
import type { Database } from "~db/client.server";
import type { DB } from "~db/types";
import type { TestDatabase } from "./database";

export interface Plan {
  readonly text: string;
  /** Tables that are read from end to end. */
  readonly wholeTables: readonly string[];
  /** The most rows that one step read and threw away. */
  readonly thrownAway: number;
  readonly milliseconds: number;
}

/** How PostgreSQL answers each question that the act asks, by its usual settings. */
export async function plansOf(test: TestDatabase, act: (db: Database) => Promise<unknown>): Promise<Plan[]> {
  const asked: { sql: string; parameters: readonly unknown[] }[] = [];
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool: test.ownerPool }),
    log: ({ query }) => void asked.push(query),
  });
  // The pool is the test's own, so it is not ended here.
  await act(db);
  const plans: Plan[] = [];
  for (const { sql, parameters } of asked) {
    const { rows } = await test.ownerPool.query<{ "QUERY PLAN": string }>(`explain (analyze) ${sql}`, [...parameters]);
    const text = rows.map((row) => row["QUERY PLAN"]).join("\n");
    plans.push({
      text,
      wholeTables: [...text.matchAll(/Seq Scan on (\w+)/gu)].map(([, table = ""]) => table),
      thrownAway: Math.max(0, ...[...text.matchAll(/Rows Removed by Filter: (\d+)/gu)].map(([, rows]) => Number(rows))),
      milliseconds: Number(/Execution Time: ([\d.]+)/u.exec(text)?.[1]),
    });
  }
  return plans;
}
