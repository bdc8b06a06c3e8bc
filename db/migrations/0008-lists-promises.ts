import { sql, type Kysely } from "kysely";

/** Lines that are approved once evidence is given: until when, what was sent, and what became of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table line_promises (
      line_id uuid primary key,
      round_id uuid not null,
      list_id uuid not null references lists,
      organisation_id uuid not null references suppliers,
      evidence text[] not null check (cardinality(evidence) > 0),
      due_on date not null,
      -- The day of the next reminder.
      remind_on date,
      outcome text check (outcome in ('MET', 'UNMET')),
      -- What the provider was told in the end.
      letter text,
      -- Of evidence that did not come: the last day to appeal.
      appeal_by date,
      ended_at timestamptz(3),
      -- Nobody where the clock did.
      ended_by uuid references people,
      foreign key (line_id, round_id) references application_lines (id, round_id),
      check (num_nulls(outcome, letter, ended_at) in (0, 3)),
      check (outcome is null or remind_on is null),
      check (outcome is not null or ended_by is null),
      check (outcome <> 'MET' or ended_by is not null),
      check ((appeal_by is not null) = (outcome is not distinct from 'UNMET'))
    );
    create index line_promises_due on line_promises (due_on, line_id) where outcome is null;
    create index line_promises_to_remind on line_promises (remind_on, line_id) where remind_on is not null;
    create index line_promises_to_keep on line_promises (organisation_id, due_on) where outcome is null;
    create index line_promises_by_round on line_promises (round_id, line_id);
    select grant_to_processes('line_promises', 'select, insert, update');

    create table promise_sendings (
      id uuid primary key,
      line_id uuid not null references line_promises,
      list_id uuid not null references lists,
      -- Copies of what the library had, by fingerprint.
      files jsonb not null,
      note text,
      sent_at timestamptz(3) not null,
      sent_by uuid not null references people,
      result text check (result in ('MET', 'NOT_MET')),
      reasons text,
      checked_at timestamptz(3),
      checked_by uuid references people,
      check (num_nulls(result, checked_at, checked_by) in (0, 3)),
      check (result is distinct from 'NOT_MET' or reasons is not null)
    );
    create unique index promise_sendings_waiting on promise_sendings (line_id) where result is null;
    create index promise_sendings_to_check on promise_sendings (list_id, id) where result is null;
    create index promise_sendings_by_line on promise_sendings (line_id, id desc);
    select grant_to_processes('promise_sendings', 'select, insert, update');
  `.execute(db);
}
