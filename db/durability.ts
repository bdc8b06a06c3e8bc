import type pg from "pg";

/**
 * Settings of the server without which what was answered may be gone after a power cut: those that are off for
 * whoever is connected here. safety.md §1.
 */
export async function durabilityOff(client: pg.Client): Promise<string[]> {
  const found = await client.query<{ name: string }>(
    `select name from unnest(array['fsync', 'full_page_writes', 'synchronous_commit']) as name
     where current_setting(name) = 'off' order by name`,
  );
  return found.rows.map(({ name }) => name);
}
