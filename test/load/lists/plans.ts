import type pg from "pg";
import { neverGrow } from "../growth/kinds";
import type { Said } from "./side";

/** One step of a plan that was carried out. */
interface Step {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly "Shared Hit Blocks"?: number;
  readonly "Shared Read Blocks"?: number;
  readonly Plans?: readonly Step[];
}

export interface Plan {
  readonly text: string;
  /** Planned and carried out, in milliseconds. */
  readonly ms: number;
  /** Blocks of 8 KB looked at. */
  readonly blocks: number;
  readonly scans: readonly Scan[];
}

interface Scan {
  readonly table: string;
  readonly how: string;
  /** Rows that came of it, over all its loops. */
  readonly rows: number;
  readonly loops: number;
  /** The whole table was read, though it grows. */
  readonly whole: boolean;
}

/** Of a table with fewer rows than this at full size (councils, lists, rounds), reading all is what costs least. */
const fewRows = 2000;

/** Carries the statements out once more, by the planner's usual settings, and tells how. Nothing but what reads. */
export async function plansOf(client: pg.Client, said: readonly Said[]): Promise<Plan[]> {
  const plans: Plan[] = [];
  for (const { text, values } of said) {
    if (!/^\s*(select|with)\b/iu.test(text) || text.includes("set_config")) continue;
    const { rows } = await client.query<{
      "QUERY PLAN": { Plan: Step; "Planning Time": number; "Execution Time": number }[];
    }>(`explain (analyze, buffers, format json) ${text}`, [...values]);
    const found = rows[0]?.["QUERY PLAN"][0];
    if (found === undefined) throw new Error(`No plan for ${text}`);
    const scans = await scansIn(client, found.Plan);
    const blocks = (found.Plan["Shared Hit Blocks"] ?? 0) + (found.Plan["Shared Read Blocks"] ?? 0);
    plans.push({ text, ms: found["Planning Time"] + found["Execution Time"], blocks, scans });
  }
  return plans;
}

async function scansIn(client: pg.Client, plan: Step): Promise<Scan[]> {
  const { rows } = await client.query<{ table: string; rows: number }>(
    `select relname as table, greatest(reltuples, 0)::int as rows from pg_class
     where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  );
  const rowsOf = new Map(rows.map((each) => [each.table, each.rows]));
  return stepsOf(plan).flatMap((step) => {
    const table = step["Relation Name"];
    if (table === undefined) return [];
    const how = [step["Node Type"], step["Index Name"]].filter((word) => word !== undefined).join(" ");
    const grows = !(table in neverGrow) && (rowsOf.get(table) ?? 0) >= fewRows;
    const loops = step["Actual Loops"];
    return [
      {
        ...{ table, how, loops, rows: Math.round(step["Actual Rows"] * loops) },
        whole: step["Node Type"] === "Seq Scan" && grows && loops > 0,
      },
    ];
  });
}

function stepsOf(plan: Step): Step[] {
  return [plan, ...(plan.Plans ?? []).flatMap(stepsOf)];
}
