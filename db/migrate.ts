import { runMigrations } from "graphile-worker";
import { Kysely, Migrator, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { migrations } from "./migrations";

type Say = (line: string) => void;

/** Brings the database to the newest shape, as its owner. Safe to run by several processes at once. */
export async function migrate(url: string, say: Say = () => undefined): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 2, options: "-c timezone=UTC" });
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    await runMigrations({ pgPool: pool });
    const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } });
    const { error, results } = await migrator.migrateToLatest();
    if (error !== undefined) throw error instanceof Error ? error : new Error(JSON.stringify(error));
    const done = results ?? [];
    if (done.length > 0) say(`Database: ${done.length} migration${done.length === 1 ? "" : "s"} done`);
    await letWorkerServeQueue(db);
  } finally {
    await db.destroy();
  }
}

/** The queue's tables belong to the owner and are closed row by row: the worker's role is let in by name. */
async function letWorkerServeQueue(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $do$
    declare worker text; item record;
    begin
      perform pg_advisory_xact_lock(hashtext('quayside.roles'));
      select worker_role into worker from installation;
      execute format('grant usage on schema graphile_worker to %I', worker);
      execute format('grant execute on all functions in schema graphile_worker to %I', worker);
      execute format('grant usage on all sequences in schema graphile_worker to %I', worker);
      for item in select relname, relkind, relrowsecurity from pg_class
        where relnamespace = 'graphile_worker'::regnamespace and relkind in ('r', 'v') loop
        execute format('grant select, insert, update, delete on graphile_worker.%I to %I', item.relname, worker);
        if item.relrowsecurity and not exists (select from pg_policies
          where schemaname = 'graphile_worker' and tablename = item.relname and policyname = 'quayside_worker') then
          execute format('create policy quayside_worker on graphile_worker.%I to %I using (true) with check (true)', item.relname, worker);
        end if;
      end loop;
    end
    $do$;
  `.execute(db);
}
