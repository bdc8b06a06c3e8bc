import { sql, type Kysely } from "kysely";

/** People, organisations in outline, role grants, sessions and one-time links. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table people (
      id uuid primary key,
      email text not null unique check (email = lower(email)),
      name text not null collate "C",
      password_hash text not null,
      -- Came with a demonstration, or took its password: whoever tries it out may be this person by one press.
      invented boolean not null default false,
      created_at timestamptz(3) not null
    );
    create index people_invented on people (id) where invented;
    select grant_to_processes('people', 'select, insert, update');

    create table organisations (
      id uuid primary key,
      kind text not null check (kind in ('SUPPLIER', 'AUTHORITY', 'HEALTH_BODY')),
      name text not null collate "C",
      -- What a part of a name is looked for in: names sort by code point, yet É is é to whoever searches.
      name_in_lower_case text not null generated always as (lower(name collate "default")) stored,
      created_at timestamptz(3) not null
    );
    -- Carries what is searched, so that what three letters cannot find is looked for without the table.
    create index organisations_by_name on organisations (kind, name, id) include (name_in_lower_case);
    create extension if not exists pg_trgm;
    create index organisations_suppliers_by_part on organisations using gin (name_in_lower_case gin_trgm_ops)
      with (fastupdate = off) where kind = 'SUPPLIER';
    -- Who buys, by the words of the name; suppliers are found by any part of it.
    create index organisations_buyers_by_words on organisations using gin (to_tsvector('english', name)) with (fastupdate = off)
      where kind in ('AUTHORITY', 'HEALTH_BODY');
    select grant_to_processes('organisations', 'select, insert, update');
    select shown_on_pages('organisations');

    create table role_grants (
      id uuid primary key,
      person_id uuid not null references people,
      organisation_id uuid references organisations,
      role text not null check (role in ('SA','SB','SV','CM','PO','EV','EX','MO','AP','QM','AU','FI','LE','PA')),
      granted_at timestamptz(3) not null,
      granted_by uuid references people,
      ended_at timestamptz(3),
      ended_by uuid references people,
      check ((role = 'PA') = (organisation_id is null))
    );
    create unique index role_grants_live on role_grants (person_id, organisation_id, role) nulls not distinct
      where ended_at is null;
    create index role_grants_by_organisation on role_grants (organisation_id, person_id) where ended_at is null;
    -- Those that have ended too: who was let in since they asked waits no more.
    create index role_grants_by_person on role_grants (person_id, organisation_id);
    select grant_to_processes('role_grants', 'select, insert, update');

    create table sessions (
      id text primary key check (id ~ '^[0-9a-f]{64}$'),
      person_id uuid not null references people,
      -- What its person's list names it by: the key of the row is made of the secret.
      handle uuid not null unique,
      organisation_id uuid references organisations,
      user_agent text not null check (length(user_agent) <= 200),
      created_at timestamptz(3) not null,
      last_used_at timestamptz(3) not null,
      expires_at timestamptz(3) not null
    );
    create index sessions_by_person on sessions (person_id, handle desc);
    create index sessions_by_expiry on sessions (expires_at);
    select grant_to_processes('sessions', 'select, insert, update, delete');

    create table one_time_links (
      id uuid primary key,
      token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
      purpose text not null check (purpose in ('REGISTER', 'RESET_PASSWORD', 'JOIN')),
      email text not null check (email = lower(email)),
      person_name text,
      organisation_id uuid references organisations,
      roles text[] not null default '{}',
      created_at timestamptz(3) not null,
      created_by uuid references people,
      expires_at timestamptz(3) not null,
      used_at timestamptz(3),
      check ((purpose = 'JOIN') = (organisation_id is not null))
    );
    create index one_time_links_open on one_time_links (organisation_id, email) where used_at is null;
    create index one_time_links_open_by_id on one_time_links (organisation_id, id desc) where used_at is null;
    create index one_time_links_by_email on one_time_links (email, purpose) where used_at is null;
    create index one_time_links_by_expiry on one_time_links (expires_at);
    select grant_to_processes('one_time_links', 'select, insert, update, delete');
  `.execute(db);
}
