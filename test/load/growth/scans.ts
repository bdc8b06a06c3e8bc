import type pg from "pg";
import { nodesOfPlan, planOf } from "../../support/plan-nodes";
import type { Statement } from "../recorder";
import { neverGrow } from "./kinds";

/** How a plan reads one table. */
export interface Scan {
  readonly table: string;
  /** As PostgreSQL calls it, with the index where there is one. */
  readonly how: string;
  /** From end to end, though the table grows. */
  readonly sequential: boolean;
  readonly rows: number;
  readonly text: string;
}

/** A table that stays small has no more rows than this. */
const smallRows = 20_000;

/** How PostgreSQL would answer these statements, by its usual settings. */
export async function scansOf(client: pg.Client, statements: readonly Statement[]): Promise<Scan[]> {
  const scans: Scan[] = [];
  const rowsOf = await rowsOfTables(client);
  for (const { text, values } of statements) {
    for (const node of nodesOfPlan(await planOf(client, text, values))) {
      const table = node["Relation Name"];
      if (table === undefined) continue;
      const how = [node["Node Type"], node["Index Name"]].filter((word) => word !== undefined).join(" ");
      const sequential = node["Node Type"] === "Seq Scan" && !(table in neverGrow);
      scans.push({ table, how, sequential, rows: rowsOf.get(table) ?? 0, text });
    }
  }
  return scans;
}

/** Sentences about tables that are said to stay small, and do not. */
export async function tablesNotSmall(client: pg.Client): Promise<string[]> {
  const rowsOf = await rowsOfTables(client);
  return Object.entries(neverGrow).flatMap(([table, reason]) => {
    const rows = rowsOf.get(table);
    if (rows === undefined) return [`There is no table ${table} that stays small (${reason}).`];
    return rows > smallRows ? [`${table} has ${rows} rows and is said to stay small: ${reason}.`] : [];
  });
}

async function rowsOfTables(client: pg.Client): Promise<Map<string, number>> {
  const { rows } = await client.query<{ table: string; rows: number }>(
    `select relname as table, greatest(reltuples, 0)::int as rows from pg_class
     where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  );
  return new Map(rows.map((each) => [each.table, each.rows]));
}
