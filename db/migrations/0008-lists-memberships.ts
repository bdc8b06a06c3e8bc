import { sql, type Kysely } from "kysely";

/** Places on approved lists, what a council wants to do to them, and what became of each. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table memberships (
      id uuid primary key,
      list_id uuid not null references lists,
      lot_id uuid not null references lots,
      setting_id uuid not null references settings,
      organisation_id uuid not null references suppliers,
      line_id uuid not null unique references application_lines,
      stage text not null check (stage in ('ACTIVE', 'SUSPENDED', 'PAUSED_BY_PROVIDER', 'REMOVED')),
      active_from timestamptz(3) not null,
      -- The last day up to which the provider's yearly word holds that all is as it was.
      confirm_by date not null,
      remind_on date,
      -- As they are called now, kept by triggers: who is on a list is paged by name, and a list may have thousands.
      organisation_name text not null default '' collate "C",
      setting_name text not null default '' collate "C",
      -- What every page of a list counts, kept here as well, since a list may have thousands: whether the setting has
      -- closed (by triggers), what its line offers, and when it was last resumed or lifted.
      setting_closed boolean not null default false,
      capacity_offered integer,
      resumed_at timestamptz(3),
      unique (id, list_id, organisation_id),
      check (stage <> 'REMOVED' or remind_on is null)
    );
    -- On the list: once for each setting and lot, whether it can be invited now or not.
    create unique index memberships_live on memberships (lot_id, setting_id)
      where stage in ('ACTIVE', 'SUSPENDED', 'PAUSED_BY_PROVIDER');
    create index memberships_live_by_list on memberships (list_id, setting_id, organisation_id)
      where stage in ('ACTIVE', 'SUSPENDED', 'PAUSED_BY_PROVIDER');
    create index memberships_live_by_name on memberships (list_id, organisation_name, setting_name, setting_id)
      where stage in ('ACTIVE', 'SUSPENDED', 'PAUSED_BY_PROVIDER');
    create index memberships_by_setting on memberships (setting_id, list_id);
    create index memberships_by_organisation on memberships (organisation_id, id desc);
    create index memberships_by_list on memberships (list_id, id desc);
    create index memberships_to_confirm on memberships (organisation_id, confirm_by, id)
      where stage in ('ACTIVE', 'SUSPENDED', 'PAUSED_BY_PROVIDER');
    create index memberships_unconfirmed on memberships (list_id, confirm_by)
      where stage in ('ACTIVE', 'SUSPENDED', 'PAUSED_BY_PROVIDER');
    create index memberships_to_remind on memberships (remind_on, organisation_id) where remind_on is not null;
    select grant_to_processes('memberships', 'select, insert, update');
    select shown_on_pages('memberships');

    -- Whoever is being renamed is waited for, and waits: so no name is missed.
    create function name_membership() returns trigger language plpgsql as $$
    begin
      select name into strict new.organisation_name from organisations where id = new.organisation_id for share;
      select name, closed_at is not null into strict new.setting_name, new.setting_closed
        from settings where id = new.setting_id for share;
      return new;
    end $$;
    create trigger name_membership before insert on memberships for each row execute function name_membership();
    create function keep_organisation_name() returns trigger language plpgsql as $$
    begin
      update memberships set organisation_name = new.name where organisation_id = new.id;
      return null;
    end $$;
    create trigger keep_name_of_member after update of name on organisations
      for each row when (old.name is distinct from new.name) execute function keep_organisation_name();
    create function keep_setting_of_member() returns trigger language plpgsql as $$
    begin
      update memberships set setting_name = new.name, setting_closed = new.closed_at is not null where setting_id = new.id;
      return null;
    end $$;
    create trigger keep_setting_of_member after update of name, closed_at on settings
      for each row when (old.name is distinct from new.name or old.closed_at is distinct from new.closed_at)
      execute function keep_setting_of_member();

    -- What a council wants to do to a membership, with the provider's reply before it and the decision after it.
    create table membership_cases (
      id uuid primary key,
      membership_id uuid not null,
      list_id uuid not null,
      organisation_id uuid not null,
      kind text not null check (kind in ('SUSPENSION', 'REMOVAL')),
      ground text not null check (ground in ('SAFEGUARDING', 'REGULATOR', 'INSURANCE', 'EXCLUSION', 'CONTRACT', 'OTHER')),
      reasons text not null,
      lifting_conditions text,
      review_on date,
      -- In force at once; somebody else confirms it.
      interim boolean not null,
      confirm_by date,
      confirm_reasons text,
      confirmed_at timestamptz(3),
      confirmed_by uuid references people,
      opened_at timestamptz(3) not null,
      opened_by uuid not null references people,
      reply_until date not null,
      reply text,
      replied_at timestamptz(3),
      replied_by uuid references people,
      outcome text check (outcome in ('IMPOSED', 'DROPPED')),
      decision_reasons text,
      decided_at timestamptz(3),
      decided_by uuid references people,
      lift_reasons text,
      lifted_at timestamptz(3),
      lifted_by uuid references people,
      foreign key (membership_id, list_id, organisation_id) references memberships (id, list_id, organisation_id),
      check ((kind = 'SUSPENSION') = (lifting_conditions is not null and review_on is not null)),
      check (interim = (confirm_by is not null)),
      -- A removal that suspends meanwhile: that it does is confirmed apart from whether to remove.
      check (num_nulls(confirm_reasons, confirmed_at, confirmed_by) in (0, 3)),
      check (confirmed_at is null or (interim and kind = 'REMOVAL')),
      check (confirmed_by is distinct from opened_by),
      check (num_nulls(reply, replied_at, replied_by) in (0, 3)),
      check (num_nulls(outcome, decision_reasons, decided_at, decided_by) in (0, 4)),
      check (decided_by is distinct from opened_by),
      check (num_nulls(lift_reasons, lifted_at, lifted_by) in (0, 3)),
      check (lifted_at is null or (kind = 'SUSPENSION' and outcome = 'IMPOSED'))
    );
    create unique index membership_cases_undecided on membership_cases (membership_id) where outcome is null;
    create index membership_cases_by_membership on membership_cases (membership_id, id desc);
    create index membership_cases_waiting on membership_cases (list_id, id)
      where outcome is null or (kind = 'SUSPENSION' and outcome = 'IMPOSED' and lifted_at is null);
    create index membership_cases_to_reply on membership_cases (organisation_id, reply_until) where reply is null;
    select grant_to_processes('membership_cases', 'select, insert, update');

    create table membership_changes (
      id uuid primary key,
      membership_id uuid not null references memberships,
      event text not null check (event in ('JOINED', 'CONFIRMED', 'CHANGED', 'PAUSED', 'RESUMED', 'SUSPENDED', 'LIFTED', 'REMOVED')),
      stage text not null,
      case_id uuid references membership_cases,
      changed_at timestamptz(3) not null,
      changed_by uuid not null references people
    );
    create index membership_changes_by_membership on membership_changes (membership_id, id desc);
    select keep_append_only('membership_changes');

    -- What a member said in a round of its list: what stands of its organisation, and what was said last before that.
    create table round_confirmations (
      application_id uuid primary key,
      round_id uuid not null,
      list_id uuid not null references lists,
      organisation_id uuid not null references suppliers,
      before jsonb not null,
      facts jsonb not null,
      seen text not null,
      confirmed_at timestamptz(3) not null,
      confirmed_by uuid not null references people,
      foreign key (application_id, round_id) references applications (id, round_id)
    );
    create index round_confirmations_by_round on round_confirmations (round_id, application_id);
    create index round_confirmations_by_organisation on round_confirmations (organisation_id, list_id, confirmed_at desc);
    select grant_to_processes('round_confirmations', 'select, insert, update');

    create table place_confirmations (
      application_id uuid not null references round_confirmations,
      membership_id uuid not null references memberships,
      -- Where it had changed: the line that waits for the council's decision.
      line_id uuid references application_lines,
      confirmed_at timestamptz(3) not null,
      primary key (application_id, membership_id)
    );
    select grant_to_processes('place_confirmations', 'select, insert, update');
  `.execute(db);
}
