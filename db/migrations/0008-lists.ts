import { sql, type Kysely } from "kysely";

/** Approved lists: lots, rounds, applications with their lines, decisions. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table lists (
      id uuid primary key,
      lead_authority_id uuid not null references authorities,
      consortium_id uuid references consortia,
      title text not null collate "C",
      summary text not null,
      vehicle_type text not null check (vehicle_type in ('LEGACY_APL', 'FRAMEWORK_LIGHT_TOUCH', 'FRAMEWORK_OPEN')),
      regime text not null check (regime in ('PCR2015', 'PA2023', 'PSR2023', 'BELOW_THRESHOLD', 'EXEMPT')),
      light_touch boolean not null,
      call_off_mechanisms text[] not null,
      max_gap_months integer check (max_gap_months between 1 and 96),
      last_opened_on date,
      cpv_codes text[] not null default '{}' check (cardinality(cpv_codes) <= 10),
      suits_small_firms boolean not null default false,
      suits_voluntary boolean not null default false,
      -- Sets of questions that whoever applies has answered and signed.
      declaration_sets text[] not null default '{}'
        check (declaration_sets <@ array['SAFEGUARDING', 'POLICIES', 'FINANCE', 'EXCLUSIONS', 'TERMS']),
      version integer not null default 1,
      created_at timestamptz(3) not null,
      created_by uuid not null references people,
      -- The titles of its lots, kept by triggers of lots, so that a search for one finds the list.
      lot_titles text not null default '',
      words tsvector not null generated always as (to_tsvector('english', title || ' ' || summary || ' ' || lot_titles)) stored,
      categories text[] not null generated always as (cpv_with_above(cpv_codes)) stored,
      check (vehicle_type <> 'FRAMEWORK_OPEN' or (regime = 'PA2023' and max_gap_months is null))
    );
    create index lists_by_words on lists using gin (words) with (fastupdate = off);
    create index lists_by_category on lists using gin (categories) with (fastupdate = off);
    create index lists_by_division on lists (left(cpv_codes[1], 2), id);
    create index lists_by_lead on lists (lead_authority_id, id desc);
    create index lists_by_consortium on lists (consortium_id);
    create index lists_by_title on lists (title, id);
    create unique index lists_title_of_lead on lists (lead_authority_id, lower(title collate "default"));
    select grant_to_processes('lists', 'select, insert, update');
    select shown_on_pages('lists');

    create table lots (
      id uuid primary key,
      list_id uuid not null references lists,
      code text not null,
      title text not null,
      setting_kinds text[] not null,
      needs text[] not null,
      age_min integer,
      age_max integer check (age_max >= age_min),
      bands text[] not null,
      position integer not null,
      expected_volume text,
      expected_volume_on date,
      version integer not null default 1,
      added_at timestamptz(3) not null,
      unique (list_id, code),
      check ((expected_volume is null) = (expected_volume_on is null)),
      check (case num_nulls(age_min, age_max)
        when 0 then needs <> '{}' and bands <> '{}'
        when 2 then needs = '{}' and bands = '{}'
        else false end)
    );
    select grant_to_processes('lots', 'select, insert, update');
    select shown_on_pages('lots');

    create function keep_lot_titles() returns trigger language plpgsql as $$
    begin
      update lists set lot_titles = (select string_agg(title, ' ' order by position) from lots where list_id = lists.id)
        where id in (select list_id from changed);
      return null;
    end $$;
    create trigger keep_titles_of_added after insert on lots referencing new table as changed
      for each statement execute function keep_lot_titles();
    create trigger keep_titles_of_changed after update on lots referencing new table as changed
      for each statement execute function keep_lot_titles();

    create table rounds (
      id uuid primary key,
      list_id uuid not null references lists,
      number integer not null check (number > 0),
      stage text not null check (stage in ('DRAFT', 'PUBLISHED', 'DECISIONS_ISSUED')),
      opens_at timestamptz(3) not null,
      closes_at timestamptz(3) not null check (closes_at > opens_at),
      gap_reason text,
      short_window_reason text,
      version integer not null default 1,
      created_at timestamptz(3) not null,
      created_by uuid not null references people,
      published_at timestamptz(3),
      published_by uuid references people,
      issued_at timestamptz(3),
      issued_by uuid references people,
      unique (list_id, number)
    );
    create unique index rounds_one_draft on rounds (list_id) where stage = 'DRAFT';
    create index rounds_by_close on rounds (closes_at, id) where stage = 'PUBLISHED';
    create index rounds_by_opening on rounds (opens_at, id) where stage = 'PUBLISHED';
    create index rounds_public on rounds (closes_at, id) where stage in ('PUBLISHED', 'DECISIONS_ISSUED');
    select grant_to_processes('rounds', 'select, insert, update');
    select shown_on_pages('rounds');

    create table round_lots (
      round_id uuid not null references rounds,
      lot_id uuid not null references lots,
      primary key (round_id, lot_id)
    );
    create index round_lots_by_lot on round_lots (lot_id);
    select grant_to_processes('round_lots', 'select, insert, delete');
    select shown_on_pages('round_lots');

    create table applications (
      id uuid primary key,
      round_id uuid not null references rounds,
      organisation_id uuid not null references suppliers,
      contact_name text,
      contact_email text,
      contact_phone text,
      safeguarding_lead text,
      insurance_committed boolean,
      terms_accepted boolean,
      header_completed_at timestamptz(3),
      version integer not null default 1,
      started_at timestamptz(3) not null,
      started_by uuid not null references people,
      unique (round_id, organisation_id),
      unique (id, round_id)
    );
    create index applications_by_organisation on applications (organisation_id, id desc);
    select grant_to_processes('applications', 'select, insert, update');

    create table application_lines (
      id uuid primary key,
      application_id uuid not null references applications,
      -- The application's own, so that a round's lines are found in their order and counted without their applications.
      round_id uuid not null,
      setting_id uuid not null references settings,
      lot_id uuid not null references lots,
      stage text not null check (stage in ('DRAFT', 'SUBMITTED', 'WITHDRAWN')),
      capacity_offered integer check (capacity_offered > 0),
      age_min integer,
      age_max integer check (age_max >= age_min),
      genders text check (genders in ('ANY', 'FEMALE', 'MALE')),
      needs text[] not null,
      vacancy_contact text not null,
      version integer not null default 1,
      added_at timestamptz(3) not null,
      changed_at timestamptz(3) not null,
      submitted_at timestamptz(3),
      submitted_by uuid references people,
      submitted_facts jsonb,
      -- Of a member: the approved line that this one wants to take the place of.
      changes_line_id uuid references application_lines,
      unique (application_id, setting_id, lot_id),
      unique (id, round_id),
      foreign key (application_id, round_id) references applications (id, round_id),
      check (case num_nulls(capacity_offered, age_min, age_max, genders)
        when 0 then true
        when 4 then needs = '{}'
        else false end),
      check (changes_line_id is null or submitted_facts is not null)
    );
    create index application_lines_submitted on application_lines (round_id, id) where stage = 'SUBMITTED';
    create index application_lines_by_setting on application_lines (setting_id, lot_id);
    select grant_to_processes('application_lines', 'select, insert, update');

    create table line_rates (
      line_id uuid not null references application_lines,
      band text not null check (band in ('B1', 'B2', 'B3', 'B4')),
      weekly_pence bigint not null check (weekly_pence > 0),
      primary key (line_id, band)
    );
    select grant_to_processes('line_rates', 'select, insert, update, delete');

    -- What a person found of a condition that no rule settles; the newest of each counts.
    create table line_findings (
      id uuid primary key,
      line_id uuid not null,
      round_id uuid not null,
      criterion text not null check (criterion ~ '^C[0-9]{2}$'),
      result text not null check (result in ('MET', 'NOT_MET')),
      note text,
      found_at timestamptz(3) not null,
      found_by uuid not null references people,
      foreign key (line_id, round_id) references application_lines (id, round_id),
      check (result = 'MET' or note is not null)
    );
    create index line_findings_by_line on line_findings (line_id, id desc);
    select keep_append_only('line_findings');

    -- What a provider is asked to put right in a submitted line, once, and that it answered.
    create table line_clarifications (
      id uuid primary key,
      line_id uuid not null unique,
      round_id uuid not null,
      organisation_id uuid not null references suppliers,
      fields text[] not null check (cardinality(fields) > 0),
      conditions text[] not null,
      missing text not null,
      due_on date not null,
      asked_at timestamptz(3) not null,
      asked_by uuid not null references people,
      note text,
      -- What was submitted; the line says what was answered.
      facts_before jsonb,
      answered_at timestamptz(3),
      answered_by uuid references people,
      foreign key (line_id, round_id) references application_lines (id, round_id),
      check (num_nulls(facts_before, answered_at, answered_by) in (0, 3)),
      check (note is null or answered_at is not null)
    );
    create index line_clarifications_by_round on line_clarifications (round_id, line_id);
    create index line_clarifications_to_answer on line_clarifications (organisation_id, due_on) where answered_at is null;
    select grant_to_processes('line_clarifications', 'select, insert, update');

    create table line_recommendations (
      id uuid primary key,
      line_id uuid not null,
      round_id uuid not null,
      outcome text not null check (outcome in ('APPROVED', 'CONDITIONAL', 'REJECTED')),
      reason_code text,
      criterion text,
      evidence text[],
      working_days integer,
      reasons text not null,
      -- Why a line is refused without the chance that others of the round had.
      otherwise text,
      recommended_at timestamptz(3) not null,
      recommended_by uuid not null references people,
      foreign key (line_id, round_id) references application_lines (id, round_id),
      check (outcome <> 'REJECTED' or (reason_code is not null and criterion is not null)),
      check ((outcome = 'CONDITIONAL') = (evidence is not null and working_days is not null))
    );
    create index line_recommendations_by_line on line_recommendations (line_id, id desc);
    create index line_recommendations_by_round on line_recommendations (round_id, line_id);
    select keep_append_only('line_recommendations');

    create table line_decisions (
      id uuid primary key,
      line_id uuid not null,
      round_id uuid not null,
      recommendation_id uuid not null references line_recommendations,
      outcome text not null check (outcome in ('APPROVED', 'CONDITIONAL', 'REJECTED')),
      reason_code text,
      criterion text,
      evidence text[],
      working_days integer,
      reasons text not null,
      decided_at timestamptz(3) not null,
      decided_by uuid not null references people,
      unique (line_id),
      foreign key (line_id, round_id) references application_lines (id, round_id),
      check (outcome <> 'REJECTED' or (reason_code is not null and criterion is not null)),
      check ((outcome = 'CONDITIONAL') = (evidence is not null and working_days is not null))
    );
    create index line_decisions_by_round on line_decisions (round_id, outcome);
    select keep_append_only('line_decisions');

    create table decision_letters (
      id uuid primary key,
      line_id uuid not null unique references application_lines,
      decision_id uuid not null references line_decisions,
      organisation_id uuid not null references suppliers,
      body text not null,
      issued_at timestamptz(3) not null,
      -- Of a refusal: the last day to appeal.
      appeal_by date
    );
    create index decision_letters_by_organisation on decision_letters (organisation_id, id desc);
    select keep_append_only('decision_letters');
  `.execute(db);
}
