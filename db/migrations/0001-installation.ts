import { sql, type Kysely } from "kysely";

/** The installation itself: its database roles, its clock, its mode, its outbox. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table installation (
      single boolean primary key default true check (single),
      mode text check (mode in ('DEMONSTRATION', 'REAL')),
      web_role text not null,
      worker_role text not null,
      created_at timestamptz(3) not null default clock_timestamp()
    );

    -- Roles belong to the server, not to the database: their names are this installation's own.
    do $do$
    declare
      suffix text := substr(md5(gen_random_uuid()::text), 1, 10);
      web text := 'quayside_' || suffix || '_web';
      worker text := 'quayside_' || suffix || '_worker';
    begin
      perform pg_advisory_xact_lock(hashtext('quayside.roles'));
      execute format('create role %I nologin', web);
      execute format('create role %I nologin', worker);
      execute format('grant %I, %I to %I', web, worker, current_user);
      execute format('grant usage on schema public to %I, %I', web, worker);
      insert into installation (web_role, worker_role) values (web, worker);
    end
    $do$;

    create function grant_to_processes(to_table regclass, rights text) returns void language plpgsql as $$
    declare roles installation;
    begin
      select * into roles from installation;
      execute format('grant %s on %s to %I, %I', rights, to_table, roles.web_role, roles.worker_role);
    end $$;

    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'Rows of % are only ever added', tg_table_name using errcode = 'restrict_violation';
    end $$;

    -- A record that may be challenged: the processes may add and read, and nobody may change it by accident.
    create function keep_append_only(kept regclass) returns void language plpgsql as $$
    begin
      execute format('create trigger keep_rows before update or delete on %s for each row execute function refuse_change()', kept);
      execute format('create trigger keep_table before truncate on %s for each statement execute function refuse_change()', kept);
      perform grant_to_processes(kept, 'select, insert');
    end $$;

    -- Pages that everybody may see are kept whole, and thrown away when something they show changes: whoever keeps them
    -- listens.
    create function tell_pages() returns trigger language plpgsql as $$
    begin
      perform pg_notify('quayside_pages', '');
      return null;
    end $$;
    create function shown_on_pages(shown regclass) returns void language plpgsql as $$
    begin
      execute format('create trigger tell_pages after insert or update or delete or truncate on %s for each statement execute function tell_pages()', shown);
    end $$;
    revoke execute on function grant_to_processes(regclass, text), keep_append_only(regclass), shown_on_pages(regclass)
      from public;

    select grant_to_processes('installation', 'select');

    create table demonstration_clock (
      single boolean primary key default true check (single),
      offset_ms bigint not null
    );
    select grant_to_processes('demonstration_clock', 'select, insert, update');
    select shown_on_pages('demonstration_clock');

    -- The one clock that decides deadlines. The offset row exists in demonstration mode only.
    create function portal_now() returns timestamptz language sql volatile set search_path = public as $$
      select date_trunc('milliseconds', clock_timestamp())
        + coalesce((select offset_ms * interval '1 millisecond' from demonstration_clock), interval '0')
    $$;

    create table outbox_mails (
      id uuid primary key,
      message_id text not null unique,
      to_address text not null,
      subject text not null,
      body_text text,
      holds_link boolean not null default false,
      queued_at timestamptz(3) not null,
      moved_at timestamptz(3) not null,
      sent_at timestamptz(3),
      attempts integer not null default 0,
      last_error text
    );
    create index outbox_mails_by_time on outbox_mails (queued_at desc, id desc);
    create index outbox_mails_by_address on outbox_mails (to_address, id desc);
    create index outbox_mails_unsent on outbox_mails (id) where sent_at is null;
    select grant_to_processes('outbox_mails', 'select, insert, update');

    create table rate_limits (
      key varchar(255) primary key,
      points integer not null default 0,
      expire bigint
    );
    create index rate_limits_by_expiry on rate_limits (expire);
    select grant_to_processes('rate_limits', 'select, insert, update, delete');

    -- The processes may queue work, whoever owns the queue's own tables.
    create function queue_job(task text, payload json, job_key text, tries integer) returns void
      language plpgsql security definer set search_path = pg_catalog, public as $$
    begin
      -- A job that has used up its tries would otherwise stay for ever beside the new one.
      perform graphile_worker.remove_job(queue_job.job_key);
      perform graphile_worker.add_job(task, payload, job_key => queue_job.job_key, max_attempts => queue_job.tries);
    end $$;
    revoke execute on function queue_job(text, json, text, integer) from public;
    do $do$
    declare roles installation;
    begin
      select * into roles from installation;
      execute format('grant execute on function queue_job(text, json, text, integer) to %I, %I', roles.web_role, roles.worker_role);
    end
    $do$;
  `.execute(db);
}
