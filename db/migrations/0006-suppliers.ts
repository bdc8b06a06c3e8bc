import { sql, type Kysely } from "kysely";

/** Supplier organisations, the settings they run and the evidence they keep. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table suppliers (
      organisation_id uuid primary key references organisations,
      legal_form text not null check (legal_form in ('COMPANY', 'CHARITY', 'CIC', 'PARTNERSHIP', 'SOLE_TRADER', 'PUBLIC_BODY')),
      company_number text unique,
      charity_number text unique,
      vat_number text unique,
      address_line_1 text not null,
      address_line_2 text,
      town text not null,
      postcode text not null,
      contact_email text not null,
      contact_phone text,
      size text not null check (size in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
      vcse boolean not null,
      version integer not null default 1,
      registered_at timestamptz(3) not null,
      changed_at timestamptz(3) not null
    );
    select grant_to_processes('suppliers', 'select, insert, update');

    -- Somebody whose organisation is registered already asks its administrators to let them in.
    create table join_requests (
      id uuid primary key,
      person_id uuid not null references people,
      organisation_id uuid not null references suppliers,
      note text check (length(note) <= 500),
      asked_at timestamptz(3) not null,
      decided_at timestamptz(3),
      decided_by uuid references people,
      outcome text check (outcome in ('ACCEPTED', 'DECLINED', 'WITHDRAWN')),
      check (num_nulls(decided_at, decided_by, outcome) in (0, 3))
    );
    create unique index join_requests_open on join_requests (person_id, organisation_id) where outcome is null;
    create index join_requests_to_answer on join_requests (organisation_id, id) where outcome is null;
    create index join_requests_declined on join_requests (person_id, organisation_id, decided_at) where outcome = 'DECLINED';
    select grant_to_processes('join_requests', 'select, insert, update');

    create table settings (
      id uuid primary key,
      organisation_id uuid not null references suppliers,
      name text not null collate "C",
      kind text not null check (kind in ('CHILDRENS_HOME', 'SHORT_BREAKS', 'SUPPORTED_ACCOMMODATION',
        'SPECIAL_SCHOOL', 'SPECIAL_COLLEGE', 'ADULT_CARE_HOME', 'OTHER', 'PREMISES')),
      regulator text not null check (regulator in ('OFSTED', 'DFE', 'CQC', 'NONE')),
      registration_number text,
      registration_status text not null check (registration_status in ('REGISTERED', 'APPLIED', 'SUSPENDED', 'CANCELLED', 'NOT_NEEDED')),
      registration_ends_on date,
      latest_grade text,
      latest_grade_on date,
      grade_source text not null default 'PROVIDER' check (grade_source in ('PROVIDER', 'REGULATOR_FILE')),
      report_url text check (report_url like 'https://%'),
      address_line_1 text not null,
      address_line_2 text,
      town text not null,
      postcode text not null,
      capacity integer check (capacity between 1 and 2000),
      age_min integer check (age_min between 0 and 120),
      age_max integer check (age_max between age_min and 120),
      genders text check (genders in ('ANY', 'FEMALE', 'MALE')),
      needs text[] not null,
      version integer not null default 1,
      added_at timestamptz(3) not null,
      changed_at timestamptz(3) not null,
      closed_at timestamptz(3),
      check ((regulator = 'NONE') = (registration_status = 'NOT_NEEDED')),
      check (registration_number is not null or registration_status in ('APPLIED', 'NOT_NEEDED')),
      check (case when kind = 'PREMISES'
        then regulator = 'NONE' and needs = '{}' and num_nulls(capacity, age_min, age_max, genders) = 4
        else num_nulls(capacity, age_min, age_max, genders) = 0 end)
    );
    create index settings_by_organisation on settings (organisation_id, name, id);
    create index settings_closed on settings (id) where closed_at is not null;
    create unique index settings_registration on settings (regulator, registration_number)
      where registration_number is not null and closed_at is null;
    create unique index settings_alike on settings (organisation_id, kind, name, postcode) where closed_at is null;
    select grant_to_processes('settings', 'select, insert, update');
    select shown_on_pages('settings');

    -- What files of regulators said of a setting, each beside what stood there before. Without a grade the file gave none.
    create table setting_gradings (
      id uuid primary key,
      setting_id uuid not null references settings,
      grade text,
      graded_on date,
      report_url text,
      status text not null,
      grade_before text,
      graded_on_before date,
      status_before text not null,
      source text not null check (source = 'REGULATOR_FILE'),
      recorded_at timestamptz(3) not null,
      recorded_by uuid not null references people,
      recorded_for uuid not null references organisations,
      check ((grade is null) = (graded_on is null))
    );
    create index setting_gradings_by_setting on setting_gradings (setting_id, id desc);
    create index setting_gradings_with_grade on setting_gradings (setting_id, id desc) where grade is not null;
    select keep_append_only('setting_gradings');

    -- What was sent to become evidence, and nothing else: a file of a sealed bid never gets in here.
    create table evidence_uploads (
      document_id uuid primary key references documents,
      organisation_id uuid not null references suppliers
    );
    create index evidence_uploads_by_organisation on evidence_uploads (organisation_id);
    select grant_to_processes('evidence_uploads', 'select, insert');

    create table evidence_items (
      id uuid primary key,
      organisation_id uuid not null references suppliers,
      type text not null,
      document_id uuid not null unique references evidence_uploads,
      issued_on date not null,
      expires_on date not null check (expires_on >= issued_on),
      stage text not null check (stage in ('SUBMITTED', 'VERIFIED', 'REJECTED', 'REPLACED')),
      added_by uuid not null references people,
      added_at timestamptz(3) not null,
      decided_at timestamptz(3),
      decided_by uuid references people,
      decided_for uuid references organisations,
      reasons text,
      remind_on date,
      check (num_nulls(decided_at, decided_by, decided_for) in (0, 3)),
      check (case stage
        when 'SUBMITTED' then decided_at is null
        when 'VERIFIED' then decided_at is not null
        when 'REJECTED' then decided_at is not null and reasons is not null
        else remind_on is null end)
    );
    create unique index evidence_items_current on evidence_items (organisation_id, type) where stage <> 'REPLACED';
    create index evidence_items_to_check on evidence_items (id) where stage = 'SUBMITTED';
    create index evidence_items_to_remind on evidence_items (remind_on, id) where remind_on is not null;
    create index evidence_items_history on evidence_items (organisation_id, type, id desc);
    select grant_to_processes('evidence_items', 'select, insert, update');
  `.execute(db);
}
