import { sql, type Kysely } from "kysely";

/** The library of social value measures. Proxy values are illustrative and said so where shown. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table measures (
      code text primary key check (code ~ '^[A-Z]{3}-[0-9]{2}$'),
      theme text not null check (theme in ('HEA', 'ASP', 'SKL', 'LOC', 'ENV', 'INQ', 'ETH', 'VCS', 'COP', 'ENA')),
      title text not null,
      unit text not null,
      evidence text not null,
      proxy_pence bigint check (proxy_pence > 0),
      source text not null
    );
    select grant_to_processes('measures', 'select');
  `.execute(db);
}
