import { sql, type Kysely } from "kysely";

/** Files of regulators' grades as councils sent them: what each would change, what was wrong in it, what became of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table grade_imports (
      id uuid primary key,
      authority_id uuid not null references organisations,
      scheme text not null check (scheme in ('OFSTED_HOMES', 'OFSTED_SUPPORTED', 'SCHOOLS', 'ISI', 'CQC')),
      file_name text not null,
      sha256 text not null,
      stage text not null check (stage in ('READY', 'APPLIED', 'WITHDRAWN', 'SUPERSEDED')),
      -- Lines with something in them; of those, the ones about settings that are here, that say nothing new, and that are wrong.
      line_count integer not null,
      known_count integer not null,
      same_count integer not null,
      faulty_count integer not null,
      added_at timestamptz(3) not null,
      added_by uuid not null references people,
      ended_at timestamptz(3),
      ended_by uuid references people,
      check (num_nulls(ended_at, ended_by) = case when stage = 'READY' then 2 else 0 end)
    );
    -- The newest file is the one that counts.
    create unique index grade_imports_ready on grade_imports (authority_id, scheme) where stage = 'READY';
    create index grade_imports_by_authority on grade_imports (authority_id, id desc);
    select grant_to_processes('grade_imports', 'select, insert, update');

    create table grade_import_lines (
      id uuid primary key,
      import_id uuid not null references grade_imports,
      row_number integer not null,
      kind text not null check (kind in ('CHANGE', 'DETAILS', 'OLDER', 'FAULT')),
      registration_number text not null,
      setting_id uuid references settings,
      grade text,
      graded_on date,
      report_url text,
      status text,
      grade_before text,
      graded_on_before date,
      status_before text,
      follows text check (follows in ('NONE', 'WATCH', 'SUSPEND', 'REMOVE')),
      fault text,
      said text,
      outcome text check (outcome in ('WRITTEN', 'NOTHING_NEW', 'SETTING_CHANGED')),
      suspended integer not null default 0,
      removals integer not null default 0,
      blocked integer not null default 0,
      check ((kind = 'FAULT') = (setting_id is null)),
      check ((kind = 'FAULT') = (fault is not null)),
      check (kind = 'FAULT' or (status is not null and status_before is not null and follows is not null))
    );
    create index grade_import_lines_by_kind on grade_import_lines (import_id, kind, id);
    select grant_to_processes('grade_import_lines', 'select, insert, update');
  `.execute(db);
}
