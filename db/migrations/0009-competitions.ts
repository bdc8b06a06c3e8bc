import { sql, type Kysely } from "kysely";

/** Further competitions: notice, stage, criteria, invitations, and the conflict register. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table competitions (
      id uuid primary key,
      authority_id uuid not null references authorities,
      list_id uuid not null references lists,
      title text not null collate "C",
      summary text not null,
      specification text not null,
      stage text not null check (stage in ('DRAFT', 'AWAITING_APPROVAL', 'APPROVED', 'PUBLISHED', 'OPENED',
        'QUALITY_LOCKED', 'PRICE_OPENED', 'RANKED', 'AWARD_APPROVED', 'OUTCOME_ISSUED')),
      need text,
      age_min integer,
      age_max integer check (age_max >= age_min),
      genders text check (genders in ('ANY', 'FEMALE', 'MALE')),
      band text,
      estimate_pence bigint check (estimate_pence > 0),
      price_basis text not null,
      price_formula text not null check (price_formula in ('P1')),
      deadline_at timestamptz(3),
      short_window_reason text,
      cpv_codes text[] not null default '{}' check (cardinality(cpv_codes) <= 10),
      suits_small_firms boolean not null default false,
      suits_voluntary boolean not null default false,
      version integer not null default 1,
      created_at timestamptz(3) not null,
      created_by uuid not null references people,
      published_at timestamptz(3),
      -- The titles of its list and lots, kept by triggers of theirs, so that a search for one finds it.
      list_and_lots text not null default '',
      -- What the public may read of it and no more: the specification goes to whom it invites.
      words tsvector not null generated always as (to_tsvector('english', title || ' ' || summary || ' ' || list_and_lots)) stored,
      categories text[] not null generated always as (cpv_with_above(cpv_codes)) stored,
      check (stage = 'DRAFT' or deadline_at is not null),
      check (num_nulls(age_min, age_max, genders) = 0 or num_nulls(age_min, age_max, genders, need, band) = 5)
    );
    create index competitions_by_authority on competitions (authority_id, id desc);
    create index competitions_by_list on competitions (list_id, id desc);
    create index competitions_published_by_list on competitions (list_id, published_at) where published_at is not null;
    create index competitions_open on competitions (deadline_at, id) where stage = 'PUBLISHED';
    -- The noticeboard's: what has been published, whatever came after. Written seldom and searched often.
    create index competitions_public on competitions (deadline_at, id) where published_at is not null;
    create index competitions_public_by_authority on competitions (authority_id, deadline_at, id) where published_at is not null;
    create index competitions_public_by_division on competitions (left(cpv_codes[1], 2), id) where published_at is not null;
    create index competitions_public_by_value on competitions (estimate_pence) where published_at is not null;
    create index competitions_public_for_small_firms on competitions (deadline_at, id)
      where published_at is not null and suits_small_firms;
    create index competitions_public_for_voluntary on competitions (deadline_at, id)
      where published_at is not null and suits_voluntary;
    create index competitions_public_by_words on competitions using gin (words) with (fastupdate = off)
      where published_at is not null;
    create index competitions_public_by_category on competitions using gin (categories) with (fastupdate = off)
      where published_at is not null;
    select grant_to_processes('competitions', 'select, insert, update');
    select shown_on_pages('competitions');

    create table competition_lots (
      competition_id uuid not null references competitions,
      lot_id uuid not null references lots,
      primary key (competition_id, lot_id)
    );
    create index competition_lots_by_lot on competition_lots (lot_id);
    select grant_to_processes('competition_lots', 'select, insert, delete');
    select shown_on_pages('competition_lots');

    create function list_and_lots_of(competition uuid) returns text language sql stable as $$
      select coalesce(min(lists.title) || ' ' || string_agg(lots.title, ' ' order by lots.position), '')
      from competition_lots
      join lots on lots.id = competition_lots.lot_id
      join lists on lists.id = lots.list_id
      where competition_lots.competition_id = competition
    $$;
    create function keep_list_and_lots() returns trigger language plpgsql as $$
    begin
      update competitions set list_and_lots = list_and_lots_of(id) where id in (select competition_id from changed);
      return null;
    end $$;
    create trigger keep_added_lots after insert on competition_lots referencing new table as changed
      for each statement execute function keep_list_and_lots();
    create trigger keep_removed_lots after delete on competition_lots referencing old table as changed
      for each statement execute function keep_list_and_lots();

    create function keep_changed_lots() returns trigger language plpgsql as $$
    begin
      update competitions set list_and_lots = list_and_lots_of(id) where id in (
        select competition_id from competition_lots where lot_id in (select id from changed));
      return null;
    end $$;
    create trigger keep_changed_lots after update on lots referencing new table as changed
      for each statement execute function keep_changed_lots();

    create function keep_changed_list() returns trigger language plpgsql as $$
    begin
      update competitions set list_and_lots = list_and_lots_of(id) where list_id = new.id;
      return null;
    end $$;
    create trigger keep_changed_list after update of title on lists
      for each row when (old.title is distinct from new.title) execute function keep_changed_list();

    create table stage_changes (
      id uuid primary key,
      competition_id uuid not null references competitions,
      from_stage text,
      to_stage text not null,
      reason text,
      changed_at timestamptz(3) not null,
      changed_by uuid references people
    );
    create index stage_changes_by_competition on stage_changes (competition_id, id);
    select keep_append_only('stage_changes');

    create table criteria (
      id uuid primary key,
      competition_id uuid not null references competitions,
      parent_id uuid references criteria,
      position integer not null,
      kind text not null check (kind in ('SECTION', 'QUALITY_SCALE', 'SV_QUAL', 'SV_QUANT', 'PRICE')),
      title text not null,
      question text,
      guidance text,
      word_limit integer check (word_limit between 1 and 10000),
      weight_hundredths integer not null check (weight_hundredths between 1 and 10000),
      version integer not null default 1,
      check ((kind in ('QUALITY_SCALE', 'SV_QUAL')) = (question is not null)),
      check ((kind in ('QUALITY_SCALE', 'SV_QUAL')) = (word_limit is not null))
    );
    create index criteria_by_competition on criteria (competition_id, position, id);
    create unique index criteria_one_price on criteria (competition_id) where kind = 'PRICE';
    create unique index criteria_one_quantity on criteria (competition_id) where kind = 'SV_QUANT';
    select grant_to_processes('criteria', 'select, insert, update, delete');
    select shown_on_pages('criteria');

    create table competition_measures (
      competition_id uuid not null references competitions,
      measure_code text not null references measures,
      primary key (competition_id, measure_code)
    );
    select grant_to_processes('competition_measures', 'select, insert, delete');
    select shown_on_pages('competition_measures');

    create table invitation_rows (
      id uuid primary key,
      competition_id uuid not null references competitions,
      lot_id uuid not null references lots,
      membership_id uuid not null references memberships,
      setting_id uuid not null references settings,
      organisation_id uuid not null references suppliers,
      included boolean not null,
      reason text not null,
      considered_at timestamptz(3) not null
    );
    create index invitation_rows_by_competition on invitation_rows (competition_id, lot_id, membership_id, id desc);
    select keep_append_only('invitation_rows');
    -- Each place that was ever invited, once: pages of a list count those that were not.
    create table invited_places (
      membership_id uuid primary key references memberships,
      list_id uuid not null references lists
    );
    create index invited_places_by_list on invited_places (list_id, membership_id);
    select keep_append_only('invited_places');

    create table invitations (
      id uuid primary key,
      competition_id uuid not null references competitions,
      lot_id uuid not null references lots,
      organisation_id uuid not null references suppliers,
      invited_at timestamptz(3) not null,
      unique (competition_id, lot_id, organisation_id)
    );
    create index invitations_by_organisation on invitations (organisation_id, id desc);
    create index invitations_by_lot on invitations (lot_id, invited_at desc);
    select keep_append_only('invitations');
    select shown_on_pages('invitations');

    create table conflict_declarations (
      id uuid primary key,
      competition_id uuid not null references competitions,
      person_id uuid not null references people,
      about_organisation_id uuid references suppliers,
      moment text not null check (moment in ('APPOINTMENT', 'INVITED_NAMES', 'BIDDER_NAMES', 'LATER')),
      interest boolean not null,
      kind text check (kind in ('PERSONAL', 'PROFESSIONAL', 'FINANCIAL')),
      details text,
      declared_at timestamptz(3) not null,
      declared_by uuid not null references people,
      check (interest = (kind is not null and details is not null))
    );
    create index conflict_declarations_by_person on conflict_declarations (competition_id, person_id, id desc);
    create index conflict_declarations_of_person on conflict_declarations (person_id, competition_id);
    create unique index conflict_declarations_once on conflict_declarations
      (competition_id, person_id, moment, about_organisation_id) nulls not distinct where moment <> 'LATER';
    select keep_append_only('conflict_declarations');

    create table conflict_decisions (
      id uuid primary key,
      declaration_id uuid not null references conflict_declarations,
      outcome text not null check (outcome in ('EXCLUDED', 'NO_CONFLICT')),
      reasons text not null,
      decided_at timestamptz(3) not null,
      decided_by uuid not null references people
    );
    create index conflict_decisions_by_declaration on conflict_decisions (declaration_id, id desc);
    select keep_append_only('conflict_decisions');
  `.execute(db);
}
