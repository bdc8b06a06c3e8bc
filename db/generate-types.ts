import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import pg from "pg";

/**
 * Writes db/types.ts from a migrated database, or with `--verify` only says whether it is current.
 * A column that a check constraint limits to a set of words gets that set as its type.
 */
export async function generateTypes(url: string, verify: boolean): Promise<boolean> {
  const overrides = JSON.stringify({ columns: await wordSets(url) });
  const done = spawnSync(
    process.execPath,
    [
      fileURLToPath(new URL("../node_modules/kysely-codegen/dist/cli/bin.js", import.meta.url)),
      ...["--url", url, "--dialect", "postgres", "--default-schema", "public", "--include-pattern", "public.*"],
      ...["--exclude-pattern", "public.kysely_*", "--date-parser", "string", "--type-mapping", '{"int8":"number"}'],
      ...["--overrides", overrides, "--out-file", fileURLToPath(new URL("types.ts", import.meta.url))],
      ...(verify ? ["--verify"] : []),
    ],
    { stdio: ["ignore", "inherit", "inherit"] },
  );
  return done.status === 0;
}

async function wordSets(url: string): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query<{ column: string; definition: string; nullable: boolean }>(`
      select c.conrelid::regclass || '.' || a.attname as column, pg_get_constraintdef(c.oid) as definition,
        not a.attnotnull as nullable
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'c' and cardinality(c.conkey) = 1 and a.atttypid = 'text'::regtype
        and c.connamespace = 'public'::regnamespace
      order by 1`);
    const sets: Record<string, string> = {};
    for (const { column, definition, nullable } of found.rows) {
      if (!/ = ANY \(ARRAY\[| = '/u.test(definition)) continue;
      const words = [...definition.matchAll(/'([A-Z0-9_]+)'::text/gu)].map((match) => `"${match[1] ?? ""}"`);
      sets[column] = [...words, ...(nullable ? ["null"] : [])].join(" | ");
    }
    return sets;
  } finally {
    await client.end();
  }
}
