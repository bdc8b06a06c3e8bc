import { sql, type Kysely } from "kysely";

/** Authorities, the consortia they form, the calendar, and the words for what is bought. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table authorities (
      organisation_id uuid primary key references organisations,
      postal_address text not null,
      email text not null,
      founded_by_authority_id uuid references authorities,
      registered_at timestamptz(3) not null
    );
    select grant_to_processes('authorities', 'select, insert, update');

    create table consortia (
      id uuid primary key,
      name text not null collate "C",
      lead_authority_id uuid not null references authorities,
      formed_at timestamptz(3) not null
    );
    create unique index consortia_by_lead on consortia (lead_authority_id, name);
    select grant_to_processes('consortia', 'select, insert');

    create table consortium_members (
      id uuid primary key,
      consortium_id uuid not null references consortia,
      authority_id uuid not null references authorities,
      joined_on date not null,
      left_on date check (left_on >= joined_on)
    );
    create unique index consortium_members_live on consortium_members (consortium_id, authority_id) where left_on is null;
    create index consortium_members_by_authority on consortium_members (authority_id);
    select grant_to_processes('consortium_members', 'select, insert, update');

    create table bank_holidays (
      holiday_on date not null,
      division text not null check (division in ('ENGLAND_AND_WALES', 'SCOTLAND', 'NORTHERN_IRELAND')),
      primary key (holiday_on, division)
    );
    select grant_to_processes('bank_holidays', 'select');

    create table cpv_codes (
      code text primary key collate "C" check (code ~ '^[0-9]{8}-[0-9]$'),
      label text not null,
      words tsvector not null generated always as (to_tsvector('english', label)) stored
    );
    create index cpv_codes_by_words on cpv_codes using gin (words) with (fastupdate = off);
    select grant_to_processes('cpv_codes', 'select');
  `.execute(db);
}
