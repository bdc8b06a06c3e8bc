import type pg from "pg";
import { tableRooms } from "~db/table-rooms";

/** What a database holds, told by two numbers a table: how many rows, and the newest change among them. */
export interface State {
  readonly tables: ReadonlyMap<string, string>;
  /** Of the record of what happened, which is looked at by itself. */
  readonly lastEvent: string;
}

export async function stateOf(pool: pg.Pool): Promise<State> {
  const tables = Object.keys(tableRooms).filter((table) => table !== "audit_events");
  const { rows } = await pool.query<{ name: string; state: string | null }>(
    tables.map((table) => `select '${table}' as name, (${numbersOf(table)}) as state`).join(" union all "),
  );
  const { rows: events } = await pool.query<{ last: string | null }>("select max(id::text) as last from audit_events");
  return { tables: new Map(rows.map(({ name, state }) => [name, state ?? ""])), lastEvent: events[0]?.last ?? "" };
}

/** Of a session only that it is there: when it was used last is written once a minute, whatever is asked. */
function numbersOf(table: string): string {
  return table === "sessions"
    ? "select string_agg(id, ' ' order by id) from sessions"
    : `select count(*) || ' rows, newest ' || coalesce(max(xmin::text::bigint), 0) from ${table}`;
}

/** The tables that are not as they were, in the order of the alphabet. */
export function changedBetween(before: State, after: State): string[] {
  return [...after.tables]
    .filter(([table, state]) => before.tables.get(table) !== state)
    .map(([table]) => table)
    .sort();
}

/** What was written into the record since: the acts by name, and how many denials of each person. */
export interface Recorded {
  readonly acts: readonly string[];
  readonly denials: ReadonlyMap<string, number>;
}

export async function recordedSince(pool: pg.Pool, { lastEvent }: State): Promise<Recorded> {
  const { rows } = await pool.query<{ kind: string; act: string; person: string | null }>(
    "select kind, act, person_id as person from audit_events where id::text > $1 order by id",
    [lastEvent],
  );
  const denials = new Map<string, number>();
  for (const { kind, person } of rows) {
    if (kind === "DENIAL") denials.set(person ?? "nobody", (denials.get(person ?? "nobody") ?? 0) + 1);
  }
  return { acts: rows.filter(({ kind }) => kind === "ACT").map(({ act }) => act), denials };
}
