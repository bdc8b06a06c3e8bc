import type pg from "pg";

/** One node of a plan as PostgreSQL tells it. */
interface PlanNode {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly Plans?: readonly PlanNode[];
}

/** How the statement would be carried out now, with these values; nothing is done. */
export async function planOf(
  db: pg.Pool | pg.Client,
  text: string,
  values: readonly unknown[],
): Promise<PlanNode | undefined> {
  // Only what has a plan: not the begin and the end of a transaction.
  if (!/^\s*(select|with|insert|update|delete)\b/iu.test(text)) return undefined;
  const { rows } = await db.query<{ "QUERY PLAN": { Plan: PlanNode }[] }>(`explain (format json) ${text}`, [...values]);
  return rows[0]?.["QUERY PLAN"][0]?.Plan;
}

export function nodesOfPlan(plan: PlanNode | undefined): PlanNode[] {
  return plan === undefined ? [] : [plan, ...(plan.Plans ?? []).flatMap(nodesOfPlan)];
}

/** The tables that a statement reads. */
export async function relationsIn(db: pg.Pool, text: string, values: readonly unknown[]): Promise<string[]> {
  const names = nodesOfPlan(await planOf(db, text, values)).flatMap((node) => node["Relation Name"] ?? []);
  return [...new Set(names)];
}
