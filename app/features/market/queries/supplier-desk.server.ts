import { sql } from "kysely";
import { inReadTransaction } from "~db/transaction.server";
import type { SupplierActor } from "~/core/actor";
import type { Context } from "~/platform/context";
import { registrationLadderDays, type SupplierItem, type SupplierRecord } from "../rules/supplier-desk";

/** Enough for a first screen; each kind has a page of its own with all of them. */
const mostOfEach = 20;
const mostLetters = 5;

/**
 * What concerns the actor's own organisation now: what is not submitted, what it is invited to, what waits
 * for a council, what councils wrote. One question to the database; nothing here tells of an award before
 * its letter.
 */
export async function listSupplierItems(ctx: Context<SupplierActor>): Promise<SupplierItem[]> {
  const { organisationId } = ctx.actor;
  const { now } = ctx;
  return inReadTransaction(ctx, async ({ db }) => {
    const { rows } = await sql<SupplierItem>`
      with own_bids as (
        select bids.id, competitions.title, competitions.id as competition_id, competitions.deadline_at, competitions.stage,
          lots.code || ', ' || lots.title as lot, bids.draft_version, kept.draft_version as kept_version, kept.id as version_id,
          competitions.stage = 'PUBLISHED' and competitions.deadline_at >= ${now} as open
        from bids
        join competitions on competitions.id = bids.competition_id
        join lots on lots.id = bids.lot_id
        left join bid_versions kept on kept.bid_id = bids.id and kept.state = 'CURRENT'
        where bids.organisation_id = ${organisationId}
      ), own_lines as (
        select applications.id, lists.title, rounds.number, rounds.stage, rounds.closes_at,
          count(lines.id) filter (where lines.stage = 'SUBMITTED') as sent,
          count(lines.id) filter (where lines.stage = 'DRAFT') as unsent,
          rounds.stage = 'PUBLISHED' and rounds.closes_at >= ${now} as open
        from applications
        join rounds on rounds.id = applications.round_id
        join lists on lists.id = rounds.list_id
        left join application_lines lines on lines.application_id = applications.id
        where applications.organisation_id = ${organisationId}
        group by applications.id, lists.title, rounds.number, rounds.stage, rounds.closes_at
      )
      (select 'NO_SETTINGS' as kind, ${organisationId}::uuid as id, '' as title, '' as detail, ${now}::timestamptz as at, 0 as count
        where not exists (select from settings where organisation_id = ${organisationId} and closed_at is null))
      union all
      (select 'REGISTRATION_ENDS', id, name, registration_ends_on::text,
          (registration_ends_on + 1)::timestamp at time zone 'Europe/London', 0
        from settings
        where organisation_id = ${organisationId} and closed_at is null
          and registration_ends_on < (${now}::timestamptz at time zone 'Europe/London')::date + ${registrationLadderDays}::int
        order by registration_ends_on, id limit ${mostOfEach})
      union all
      (select 'BID_UNSENT', id, title, lot, deadline_at, 0 from own_bids
        where open and version_id is null order by deadline_at, id limit ${mostOfEach})
      union all
      (select 'BID_CHANGED', id, title, lot, deadline_at, 0 from own_bids
        where open and kept_version < draft_version order by deadline_at, id limit ${mostOfEach})
      union all
      (select 'LINES_UNSENT', id, title, number::text, closes_at, unsent from own_lines
        where open and (unsent > 0 or sent = 0) order by closes_at, id limit ${mostOfEach})
      union all
      (select 'INVITED', competitions.id, competitions.title, string_agg(lots.code, ', ' order by lots.position),
          competitions.deadline_at, count(*)
        from invitations
        join competitions on competitions.id = invitations.competition_id
        join lots on lots.id = invitations.lot_id
        where invitations.organisation_id = ${organisationId}
          and competitions.stage = 'PUBLISHED' and competitions.deadline_at >= ${now}
          and not exists (select from bids where bids.competition_id = competitions.id and bids.lot_id = lots.id
            and bids.organisation_id = ${organisationId})
        group by competitions.id order by competitions.deadline_at, competitions.id limit ${mostOfEach})
      union all
      (select 'BID_SENT', id, title, lot, deadline_at, 0 from own_bids
        where open and kept_version = draft_version order by deadline_at, id limit ${mostOfEach})
      union all
      (select 'BID_WAITING', id, title, lot, deadline_at, 0 from own_bids
        where not open and version_id is not null and stage <> 'OUTCOME_ISSUED' order by deadline_at, id limit ${mostOfEach})
      union all
      (select 'LINES_SENT', id, title, number::text, closes_at, sent from own_lines
        where stage = 'PUBLISHED' and sent > 0 order by closes_at, id limit ${mostOfEach})
      union all
      (select 'LETTER', letters.id, competitions.title, lots.code || ', ' || lots.title, letters.issued_at, 0
        from letters
        join competitions on competitions.id = letters.competition_id
        join lots on lots.id = letters.lot_id
        where letters.organisation_id = ${organisationId} order by letters.id desc limit ${mostLetters})
      union all
      (select 'DECISION', lines.id, lists.title, settings.name, decision_letters.issued_at, 0
        from decision_letters
        join application_lines lines on lines.id = decision_letters.line_id
        join settings on settings.id = lines.setting_id
        join lots on lots.id = lines.lot_id
        join lists on lists.id = lots.list_id
        where decision_letters.organisation_id = ${organisationId} order by decision_letters.id desc limit ${mostLetters})
    `.execute(db);
    return rows;
  });
}

/** What the actor's own organisation has done here so far, in figures. */
export async function findSupplierRecord(ctx: Context<SupplierActor>): Promise<SupplierRecord> {
  const { organisationId } = ctx.actor;
  const { rows } = await sql<SupplierRecord>`
    select
      (select count(*) from bids where bids.organisation_id = ${organisationId} and exists (
        select from bid_versions kept where kept.bid_id = bids.id and kept.state = 'CURRENT')) as bids,
      (select count(*) from letters where letters.organisation_id = ${organisationId} and outcome = 'SUCCESSFUL') as won,
      (select count(*) from memberships
        where memberships.organisation_id = ${organisationId} and stage = 'ACTIVE') as places
  `.execute(ctx.db);
  return rows[0] ?? { bids: 0, won: 0, places: 0 };
}
