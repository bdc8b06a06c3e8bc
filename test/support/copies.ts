import type { TestDatabase } from "./database";

/**
 * Copies a row that many times, each with those columns other (a jsonb expression that may say `number`, from 1).
 * Columns that the database works out are worked out anew. Answers the ids.
 */
export async function copyRow(
  test: TestDatabase,
  { table, id, times, changes }: { table: "competitions"; id: string | undefined; times: number; changes: string },
): Promise<string[]> {
  const columns = await test.ownerPool.query<{ names: string }>(
    `select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as names
     from information_schema.columns where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  );
  const names = columns.rows[0]?.names ?? "";
  const { rows } = await test.ownerPool.query<{ id: string }>(
    `insert into ${table} (${names}) select ${names} from (
       select (jsonb_populate_record(copied, ${changes})).* from ${table} copied, generate_series(1, ${times}) number
       where copied.id = $1) as copies
     returning id`,
    [id],
  );
  return rows.map((row) => row.id);
}
