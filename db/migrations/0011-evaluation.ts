import { sql, type Kysely } from "kysely";

/** Panel, scores, agreed scores, the lock, the price envelope, results in versions. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table panel_members (
      id uuid primary key,
      competition_id uuid not null references competitions,
      person_id uuid not null references people,
      seat text not null check (seat in ('EV', 'EX', 'MO')),
      appointed_at timestamptz(3) not null,
      appointed_by uuid not null references people,
      left_at timestamptz(3)
    );
    create unique index panel_members_live on panel_members (competition_id, person_id) where left_at is null;
    create index panel_members_by_competition on panel_members (competition_id, id);
    create index panel_members_by_person on panel_members (person_id, id desc);
    select grant_to_processes('panel_members', 'select, insert, update');

    create table assignments (
      panel_member_id uuid not null references panel_members,
      criterion_id uuid not null references criteria,
      assigned_at timestamptz(3) not null,
      primary key (panel_member_id, criterion_id)
    );
    create index assignments_by_criterion on assignments (criterion_id);
    select grant_to_processes('assignments', 'select, insert, delete');

    create table scores (
      id uuid primary key,
      bid_id uuid not null references bids,
      criterion_id uuid not null references criteria,
      person_id uuid not null references people,
      score integer not null check (score between 0 and 5),
      comment text not null,
      version integer not null default 1,
      saved_at timestamptz(3) not null,
      unique (bid_id, criterion_id, person_id)
    );
    create index scores_by_criterion on scores (criterion_id, bid_id);
    create index scores_by_person on scores (person_id);
    select grant_to_processes('scores', 'select, insert, update');

    create table score_changes (
      id uuid primary key,
      score_id uuid not null references scores,
      version integer not null,
      score integer not null,
      comment text not null,
      changed_at timestamptz(3) not null,
      unique (score_id, version)
    );
    select keep_append_only('score_changes');

    create table finished_scorings (
      competition_id uuid not null references competitions,
      person_id uuid not null references people,
      finished_at timestamptz(3) not null,
      primary key (competition_id, person_id)
    );
    select keep_append_only('finished_scorings');

    create table agreed_scores (
      id uuid primary key,
      bid_id uuid not null references bids,
      criterion_id uuid not null references criteria,
      score integer not null check (score between 0 and 5),
      rationale text not null,
      version integer not null default 1,
      recorded_at timestamptz(3) not null,
      recorded_by uuid not null references people,
      unique (bid_id, criterion_id)
    );
    create index agreed_scores_by_criterion on agreed_scores (criterion_id);
    select grant_to_processes('agreed_scores', 'select, insert, update');

    create table agreed_score_changes (
      id uuid primary key,
      agreed_score_id uuid not null references agreed_scores,
      version integer not null,
      score integer not null,
      rationale text not null,
      changed_at timestamptz(3) not null,
      changed_by uuid not null references people,
      unique (agreed_score_id, version)
    );
    select keep_append_only('agreed_score_changes');

    create table quality_locks (
      competition_id uuid primary key references competitions,
      content text not null,
      content_sha256 text not null,
      locked_at timestamptz(3) not null,
      locked_by uuid not null references people
    );
    select keep_append_only('quality_locks');

    create table price_approvals (
      id uuid primary key,
      competition_id uuid not null references competitions,
      person_id uuid not null references people,
      capacity text not null check (capacity in ('OFFICER', 'FINANCE')),
      approved_at timestamptz(3) not null,
      unique (competition_id, person_id)
    );
    -- Not unique by capacity: when an approver turns out to be conflicted, another takes the place.
    select keep_append_only('price_approvals');

    create table price_openings (
      competition_id uuid primary key references competitions,
      opened_at timestamptz(3) not null,
      officer_id uuid not null references people,
      finance_id uuid not null references people check (finance_id <> officer_id)
    );
    select keep_append_only('price_openings');

    create table results (
      id uuid primary key,
      competition_id uuid not null references competitions,
      lot_id uuid not null references lots,
      version integer not null,
      reason text not null,
      inputs text not null,
      inputs_sha256 text not null,
      method text not null,
      computed_at timestamptz(3) not null,
      computed_by uuid references people,
      unique (competition_id, lot_id, version)
    );
    select keep_append_only('results');

    create table result_lines (
      result_id uuid not null references results,
      bid_id uuid not null references bids,
      rank integer not null check (rank > 0),
      total_hundredths integer not null,
      quality_hundredths integer not null,
      social_value_hundredths integer not null,
      price_pence bigint,
      social_value_pence bigint,
      tie text,
      primary key (result_id, bid_id)
    );
    select keep_append_only('result_lines');

    create table result_marks (
      result_id uuid not null references results,
      bid_id uuid not null references bids,
      criterion_id uuid not null references criteria,
      score integer,
      marks_hundredths integer not null,
      working text not null,
      primary key (result_id, bid_id, criterion_id)
    );
    select keep_append_only('result_marks');
  `.execute(db);
}
