import { sql, type Kysely } from "kysely";

/** Questions as versions, and what organisations declared by answering them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- asked_since is the oldest version whose answers answer this one whole: nothing was added and no meaning changed after.
    create table question_versions (
      set_code text not null check (set_code in ('SAFEGUARDING', 'POLICIES', 'FINANCE', 'EXCLUSIONS', 'TERMS')),
      number integer not null check (number > 0),
      questions jsonb not null check (jsonb_array_length(questions) > 0),
      asked_since integer not null check (asked_since between 1 and number),
      note text check (length(note) <= 1000),
      published_at timestamptz(3) not null,
      published_by uuid references people,
      primary key (set_code, number)
    );
    select keep_append_only('question_versions');

    create table question_drafts (
      set_code text primary key check (set_code in ('SAFEGUARDING', 'POLICIES', 'FINANCE', 'EXCLUSIONS', 'TERMS')),
      questions jsonb not null,
      version integer not null default 1,
      changed_at timestamptz(3) not null,
      changed_by uuid not null references people
    );
    select grant_to_processes('question_drafts', 'select, insert, update, delete');

    -- What was saved since the last declaration was signed, by the key of the question.
    create table declaration_drafts (
      organisation_id uuid not null references suppliers,
      set_code text not null check (set_code in ('SAFEGUARDING', 'POLICIES', 'FINANCE', 'EXCLUSIONS', 'TERMS')),
      answers json not null default '{}',
      version integer not null,
      changed_at timestamptz(3) not null,
      changed_by uuid not null references people,
      primary key (organisation_id, set_code)
    );
    select grant_to_processes('declaration_drafts', 'select, insert, update');

    -- The content is text, so that its fingerprint is that of what stands there.
    create table declarations (
      id uuid primary key,
      organisation_id uuid not null references suppliers,
      set_code text not null check (set_code in ('SAFEGUARDING', 'POLICIES', 'FINANCE', 'EXCLUSIONS', 'TERMS')),
      number integer not null,
      content text not null,
      sha256 text not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
      signed_at timestamptz(3) not null,
      signed_by uuid not null references people,
      signed_name text not null,
      foreign key (set_code, number) references question_versions
    );
    create index declarations_by_organisation on declarations (organisation_id, set_code, id desc);
    select keep_append_only('declarations');
  `.execute(db);
}
