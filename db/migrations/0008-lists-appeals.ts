import { sql, type Kysely } from "kysely";

/** Appeals against refusals of lines: what is said, until when it is answered, and what came of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table line_appeals (
      id uuid primary key,
      line_id uuid not null,
      round_id uuid not null,
      list_id uuid not null references lists,
      organisation_id uuid not null references suppliers,
      grounds text[] not null check (cardinality(grounds) > 0 and grounds <@ '{PROCESS,FACT,EVIDENCE}'),
      words text not null,
      -- The last day for the council's answer.
      due_on date not null,
      appealed_at timestamptz(3) not null,
      appealed_by uuid not null references people,
      withdrawn_at timestamptz(3),
      withdrawn_by uuid references people,
      outcome text check (outcome in ('UPHELD', 'PARTLY', 'DISMISSED')),
      reasons text,
      -- What the provider was told in the end.
      letter text,
      decided_at timestamptz(3),
      decided_by uuid references people,
      foreign key (line_id, round_id) references application_lines (id, round_id),
      check (num_nulls(withdrawn_at, withdrawn_by) in (0, 2)),
      check (num_nulls(outcome, reasons, letter, decided_at, decided_by) in (0, 5)),
      check (outcome is null or withdrawn_at is null)
    );
    -- One that counts for each line: what was withdrawn may be said again in time.
    create unique index line_appeals_of_line on line_appeals (line_id) where withdrawn_at is null;
    create index line_appeals_by_line on line_appeals (line_id, id desc);
    create index line_appeals_to_decide on line_appeals (list_id, due_on, id) where outcome is null and withdrawn_at is null;
    create index line_appeals_by_round on line_appeals (round_id, line_id);
    create index line_appeals_by_organisation on line_appeals (organisation_id, id desc);
    select grant_to_processes('line_appeals', 'select, insert, update');
  `.execute(db);
}
