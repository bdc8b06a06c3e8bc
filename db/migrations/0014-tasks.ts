import { sql, type Kysely } from "kysely";

/** Something a person must do: raised, assigned, done. What it is about belongs to a later room, so no key points there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table tasks (
      id uuid primary key,
      organisation_id uuid not null references organisations,
      kind text not null,
      subject_kind text not null,
      subject_id uuid not null,
      name text not null,
      details text,
      stage text not null check (stage in ('OPEN', 'DONE', 'WITHDRAWN')),
      assigned_person_id uuid references people,
      assigned_role text,
      due_at timestamptz(3),
      due_order timestamptz(3) not null generated always as (coalesce(due_at, 'infinity')) stored,
      raised_at timestamptz(3) not null,
      raised_by uuid references people,
      ended_at timestamptz(3),
      ended_by uuid references people,
      ending_note text,
      check (assigned_person_id is null or assigned_role is null),
      check ((stage = 'OPEN') = (ended_at is null))
    );
    -- Raised twice it is one task; by hand the subject is the form, so a second press after it is done is none either.
    create unique index tasks_open_once on tasks (organisation_id, kind, subject_id, assigned_person_id)
      nulls not distinct where stage = 'OPEN' and kind <> 'BY_HAND';
    create unique index tasks_by_hand_once on tasks (organisation_id, subject_id) where kind = 'BY_HAND';
    create index tasks_open_by_due on tasks (organisation_id, due_order, id) where stage = 'OPEN';
    create index tasks_ended on tasks (organisation_id, id desc) where stage <> 'OPEN';
    create index tasks_open_by_subject on tasks (subject_id, kind) where stage = 'OPEN';
    select grant_to_processes('tasks', 'select, insert, update');
  `.execute(db);
}
