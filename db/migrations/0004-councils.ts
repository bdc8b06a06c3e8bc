import { sql, type Kysely } from "kysely";

/** Authorities, the consortia they form, the calendar, the words for what is bought, the portal's look and guidance. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table authorities (
      organisation_id uuid primary key references organisations,
      postal_address text not null,
      email text not null,
      founded_by_authority_id uuid references authorities,
      registered_at timestamptz(3) not null
    );
    create index authorities_by_founding on authorities (registered_at, organisation_id);
    select grant_to_processes('authorities', 'select, insert, update');
    select shown_on_pages('authorities');

    create table consortia (
      id uuid primary key,
      name text not null collate "C",
      lead_authority_id uuid not null references authorities,
      formed_at timestamptz(3) not null
    );
    create unique index consortia_by_lead on consortia (lead_authority_id, name);
    select grant_to_processes('consortia', 'select, insert');
    select shown_on_pages('consortia');

    create table consortium_members (
      id uuid primary key,
      consortium_id uuid not null references consortia,
      authority_id uuid not null references authorities,
      joined_on date not null,
      left_on date check (left_on >= joined_on)
    );
    create unique index consortium_members_live on consortium_members (consortium_id, authority_id) where left_on is null;
    create index consortium_members_by_consortium on consortium_members (consortium_id, id);
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

    -- Named by the hash of their bytes and never changed, so that an address always shows the same picture.
    create table logos (
      sha256 text primary key collate "C" check (sha256 ~ '^[0-9a-f]{64}$'),
      media_type text not null check (media_type in ('image/svg+xml', 'image/png')),
      bytes bytea not null check (octet_length(bytes) <= 100000),
      width integer not null check (width > 0),
      height integer not null check (height > 0),
      added_at timestamptz(3) not null,
      added_by uuid not null references people
    );
    select keep_append_only('logos');
    select shown_on_pages('logos');

    -- One for the whole portal, by the council that was here first. Without a row the portal wears its own colours.
    create table themes (
      authority_id uuid primary key references authorities,
      shown_name text not null,
      main_colour text not null check (main_colour ~ '^#[0-9a-f]{6}$'),
      accent_colour text not null check (accent_colour ~ '^#[0-9a-f]{6}$'),
      logo_sha256 text references logos,
      logo_alt text,
      version integer not null default 1,
      changed_at timestamptz(3) not null,
      changed_by uuid not null references people,
      check ((logo_sha256 is null) = (logo_alt is null))
    );
    create unique index themes_one on themes ((true));
    select grant_to_processes('themes', 'select, insert, update');
    select shown_on_pages('themes');

    create table guidance_pages (
      id uuid primary key,
      slug text not null unique collate "C" check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      title text not null,
      -- Of its title and address; of its text there is "version".
      name_version integer not null default 1,
      summary text not null,
      body text not null,
      version integer not null default 1,
      -- An order of their own: two pages may share a place for a moment while they change places.
      position integer not null,
      published_at timestamptz(3),
      changed_at timestamptz(3) not null,
      -- Nobody, for a page that the portal came with.
      changed_by uuid references people
    );
    create index guidance_pages_in_order on guidance_pages (position, id);
    select grant_to_processes('guidance_pages', 'select, insert, update');
    select shown_on_pages('guidance_pages');

    -- Every address that a page ever had: it leads to that page for ever, and to no other.
    create table guidance_addresses (
      slug text primary key collate "C",
      page_id uuid not null references guidance_pages,
      title text not null,
      given_at timestamptz(3) not null,
      given_by uuid references people
    );
    create index guidance_addresses_by_page on guidance_addresses (page_id, given_at);
    select keep_append_only('guidance_addresses');
    select shown_on_pages('guidance_addresses');

    create table guidance_versions (
      page_id uuid not null references guidance_pages,
      version integer not null,
      summary text not null,
      body text not null,
      saved_at timestamptz(3) not null,
      saved_by uuid references people,
      primary key (page_id, version)
    );
    select keep_append_only('guidance_versions');
    -- Codes with the beginnings of each, from its division on: 15811000-6 with 15, 158, 1581 and 15811. What is wanted
    -- below a code is so found by that one word.
    create function cpv_with_above(codes text[]) returns text[] language sql immutable parallel safe as $$
      select coalesce(array_agg(distinct word), '{}') from unnest(codes) as code
      cross join lateral (
        select code as word union all
        select left(code, digits) from generate_series(2, greatest(2, length(rtrim(left(code, 8), '0')))) as digits
      ) as words
    $$;
  `.execute(db);
}
