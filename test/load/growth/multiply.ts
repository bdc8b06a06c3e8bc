import type pg from "pg";
import { expectKeys } from "../keys";
import { copies, kinds, neverGrow, otherText, renewedId, type Kind } from "./kinds";

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly inKey: boolean;
  /** Fills itself: generated, or counted by an identity. */
  readonly ownValue: boolean;
  readonly toTable: string | null;
  readonly toColumn: string | null;
}

const columnsOfAll = `
  select c.relname as "table", a.attname as name, format_type(a.atttypid, null) as type,
    coalesce(a.attnum = any(k.conkey), false) as "inKey",
    (a.attgenerated <> '' or a.attidentity <> '') as "ownValue",
    f.to_table as "toTable", f.to_column as "toColumn"
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
  left join lateral (
    select t.relname as to_table, ta.attname as to_column
    from pg_constraint fk
    join pg_class t on t.oid = fk.confrelid
    join pg_attribute ta on ta.attrelid = fk.confrelid and ta.attnum = fk.confkey[array_position(fk.conkey, a.attnum)]
    where fk.conrelid = c.oid and fk.contype = 'f' and a.attnum = any(fk.conkey)
    order by cardinality(fk.conkey) limit 1
  ) f on true
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
  order by c.relname, a.attnum`;

/**
 * Adds copies of all that is in the database, with new ids throughout: whatever a copied row leads to is its own copy
 * where that is copied too, and else what is there already. Answers how many rows each table has afterwards.
 */
export async function multiply(client: pg.Client, say: (line: string) => void): Promise<ReadonlyMap<string, number>> {
  const { rows: columns } = await client.query<Column>(columnsOfAll);
  const tables = [...new Set(columns.map(({ table }) => table))].filter((table) => !(table in neverGrow));
  // Rows are copied as they are: what triggers kept in them is in the copy, and keys are looked at once at the end.
  await client.query("set session_replication_role = replica");
  for (const table of tables) await client.query(`create temporary table of_${table} as table ${table}`);
  for (const kind of kinds) {
    say(`  ${kind.name}`);
    for (const table of tables) {
      const text = copyOf(table, columns, kind);
      if (text !== undefined) await client.query(text);
    }
  }
  await client.query("set session_replication_role = origin");
  await expectKeys(client);
  const counts = new Map<string, number>();
  for (const table of tables) {
    const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from ${table}`);
    counts.set(table, rows[0]?.count ?? 0);
    await client.query(`drop table of_${table}`);
  }
  return counts;
}

function copyOf(table: string, columns: readonly Column[], kind: Kind): string | undefined {
  if (!kind.copies(table)) return undefined;
  const own = columns.filter((column) => column.table === table && !(column.ownValue && !column.inKey));
  const written = own.filter(({ ownValue }) => !ownValue);
  const values = written.map((column) => valueOf(column, columns, kind));
  const names = written.map(({ name }) => `"${name}"`).join(", ");
  const numbers = `generate_series(${kind.from}, ${kind.from + (kind.times ?? copies) - 1}) as n(k)`;
  const which = kind.rows?.[table] ?? "true";
  return `insert into ${table} (${names}) select ${values.join(", ")} from of_${table} r, ${numbers} where ${which}`;
}

function valueOf(column: Column, columns: readonly Column[], kind: Kind): string {
  const value = `r."${column.name}"`;
  const special = otherText[`${column.table}.${column.name}`];
  if (special !== undefined) return special(value);
  if (column.type !== "uuid") return value;
  const root = rootOf(column, columns);
  const isId = root !== column || root.inKey;
  return isId && kind.copies(root.table) ? renewedId(value) : value;
}

/** Where the id of a column comes from in the end. */
function rootOf(column: Column, columns: readonly Column[]): Column {
  const next = columns.find(({ table, name }) => table === column.toTable && name === column.toColumn);
  return next === undefined || next === column ? column : rootOf(next, columns);
}
