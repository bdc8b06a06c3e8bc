import type pg from "pg";

/** Every row still leads somewhere: for rows that were put in while nobody looked at keys. */
export async function expectKeys(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ from: string; to: string; pairs: string[]; wanted: string[] }>(`
    select fk.conrelid::regclass::text as from, fk.confrelid::regclass::text as to,
      array(select format('t.%I = f.%I', ta.attname, a.attname) from unnest(fk.conkey, fk.confkey) as u(mine, theirs)
        join pg_attribute a on a.attrelid = fk.conrelid and a.attnum = u.mine
        join pg_attribute ta on ta.attrelid = fk.confrelid and ta.attnum = u.theirs) as pairs,
      array(select format('f.%I is not null', a.attname) from unnest(fk.conkey) as u(mine)
        join pg_attribute a on a.attrelid = fk.conrelid and a.attnum = u.mine) as wanted
    from pg_constraint fk where fk.contype = 'f' and fk.connamespace = 'public'::regnamespace`);
  for (const { from, to, pairs, wanted } of rows) {
    const lost = `${wanted.join(" and ")} and not exists (select from ${to} t where ${pairs.join(" and ")})`;
    const found = await client.query(`select from ${from} f where ${lost} limit 1`);
    if (found.rowCount !== 0) throw new Error(`A row of ${from} leads to nothing in ${to}`);
  }
}
