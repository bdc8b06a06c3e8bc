import { sql, type Kysely } from "kysely";

/** Bids: the draft, the attempts to submit, the versions received, withdrawal, opening. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table bids (
      id uuid primary key,
      competition_id uuid not null references competitions,
      lot_id uuid not null references lots,
      organisation_id uuid not null references suppliers,
      price_pence bigint check (price_pence > 0),
      draft_version integer not null default 1,
      -- Each part that is saved on a page of its own, so that two people on two pages do not stop each other.
      settings_version integer not null default 0,
      price_version integer not null default 0,
      pledges_version integer not null default 0,
      started_at timestamptz(3) not null,
      started_by uuid not null references people,
      changed_at timestamptz(3) not null,
      unique (competition_id, lot_id, organisation_id)
    );
    create index bids_by_organisation on bids (organisation_id, id desc);
    select grant_to_processes('bids', 'select, insert, update');

    create table bid_settings (
      bid_id uuid not null references bids,
      setting_id uuid not null references settings,
      primary key (bid_id, setting_id)
    );
    select grant_to_processes('bid_settings', 'select, insert, delete');

    create table bid_answers (
      bid_id uuid not null references bids,
      criterion_id uuid not null references criteria,
      answer text not null,
      version integer not null,
      saved_at timestamptz(3) not null,
      saved_by uuid not null references people,
      primary key (bid_id, criterion_id)
    );
    select grant_to_processes('bid_answers', 'select, insert, update');

    create table bid_pledges (
      bid_id uuid not null references bids,
      measure_code text not null references measures,
      quantity_hundredths bigint not null check (quantity_hundredths > 0),
      how text not null,
      primary key (bid_id, measure_code)
    );
    select grant_to_processes('bid_pledges', 'select, insert, update, delete');

    create table bid_documents (
      bid_id uuid not null references bids,
      document_id uuid not null references documents,
      attached_at timestamptz(3) not null,
      primary key (bid_id, document_id)
    );
    select grant_to_processes('bid_documents', 'select, insert, delete');

    -- Time of receipt is this row's: written by the database's clock in a transaction of its own, before the
    -- guard, so that no load can make a bid late. It points at nothing: an attempt the guard refuses is deleted.
    create table submit_attempts (
      id uuid primary key,
      received_at timestamptz(3) not null default portal_now(),
      bid_id uuid not null,
      body_sha256 text not null
    );
    create index submit_attempts_by_bid on submit_attempts (bid_id, id);
    select grant_to_processes('submit_attempts', 'select, insert, delete');

    create table bid_versions (
      id uuid primary key,
      bid_id uuid not null references bids,
      competition_id uuid not null references competitions,
      lot_id uuid not null references lots,
      organisation_id uuid not null references suppliers,
      number integer not null check (number > 0),
      draft_version integer not null,
      state text not null check (state in ('CURRENT', 'REPLACED', 'WITHDRAWN', 'LATE_HELD')),
      attempt_id uuid not null unique references submit_attempts,
      received_at timestamptz(3) not null,
      received_by uuid not null references people,
      idempotency_key uuid not null unique,
      body_sha256 text not null,
      receipt text not null unique,
      manifest text not null,
      manifest_sha256 text not null,
      unique (bid_id, number)
    );
    create unique index bid_versions_current on bid_versions (competition_id, lot_id, organisation_id) where state = 'CURRENT';
    create index bid_versions_by_competition on bid_versions (competition_id, state);
    create index bid_versions_current_by_bid on bid_versions (bid_id) where state = 'CURRENT';
    select grant_to_processes('bid_versions', 'select, insert, update (state)');
    create function keep_bid_version() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and old.state = 'CURRENT' and new.state in ('REPLACED', 'WITHDRAWN')
        and to_jsonb(new) - 'state' = to_jsonb(old) - 'state' then return new; end if;
      raise exception 'A version of a bid that was received is never changed' using errcode = 'restrict_violation';
    end $$;
    create trigger keep_rows before update or delete on bid_versions for each row execute function keep_bid_version();
    create trigger keep_table before truncate on bid_versions for each statement execute function refuse_change();

    create table bid_envelopes (
      version_id uuid not null references bid_versions,
      kind text not null check (kind in ('QUALITY', 'PRICE')),
      content text not null,
      sha256 text not null,
      primary key (version_id, kind)
    );
    select keep_append_only('bid_envelopes');

    create table bid_version_documents (
      version_id uuid not null references bid_versions,
      document_id uuid not null references documents,
      primary key (version_id, document_id)
    );
    create index bid_version_documents_by_document on bid_version_documents (document_id);
    select keep_append_only('bid_version_documents');

    create table bid_withdrawals (
      id uuid primary key,
      version_id uuid not null unique references bid_versions,
      withdrawn_at timestamptz(3) not null,
      withdrawn_by uuid not null references people
    );
    select keep_append_only('bid_withdrawals');

    create table bid_reminders (
      bid_id uuid not null references bids,
      hours_before integer not null,
      reminded_at timestamptz(3) not null,
      primary key (bid_id, hours_before)
    );
    select grant_to_processes('bid_reminders', 'select, insert');

    -- Officers are told once that a deadline has passed, whether or not anyone has submitted.
    create table deadline_notices (
      competition_id uuid primary key references competitions,
      told_at timestamptz(3) not null
    );
    select keep_append_only('deadline_notices');

    create table opening_approvals (
      id uuid primary key,
      competition_id uuid not null references competitions,
      person_id uuid not null references people,
      capacity text not null check (capacity in ('OFFICER', 'WITNESS')),
      approved_at timestamptz(3) not null,
      -- Not one a capacity: an approval stops counting when its person is found conflicted.
      unique (competition_id, person_id)
    );
    select keep_append_only('opening_approvals');

    create table bid_openings (
      competition_id uuid primary key references competitions,
      opened_at timestamptz(3) not null,
      opened_by uuid not null references people,
      witnessed_by uuid not null references people check (witnessed_by <> opened_by),
      record text not null,
      record_sha256 text not null
    );
    select keep_append_only('bid_openings');

    create table opened_bids (
      bid_id uuid primary key references bids,
      competition_id uuid not null references competitions,
      lot_id uuid not null references lots,
      organisation_id uuid not null references suppliers,
      version_id uuid not null unique references bid_versions,
      label text not null,
      opened_at timestamptz(3) not null,
      unique (competition_id, label)
    );
    select keep_append_only('opened_bids');
  `.execute(db);
}
