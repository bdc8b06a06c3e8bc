import { sql } from "kysely";
import { inReadTransaction } from "~db/transaction.server";
import { holds, type SupplierActor } from "~/core/actor";
import { calendarDateOf } from "~/core/time";
import { waitsForCheck } from "~/features/lists/queries/promises.server";
import { isOnList } from "~/features/lists/queries/on-list.server";
import { confirmingOpensDays } from "~/features/lists/rules/confirming";
import { isDeclarationGoodOn } from "~/features/suppliers/queries/declarations.server";
import { isRequestWaiting } from "~/features/suppliers/queries/join-requests.server";
import { evidenceLadderDays } from "~/features/suppliers/rules/evidence-reminders";
import { joinRequestDays } from "~/features/suppliers/rules/join-requests";
import type { Context } from "~/platform/context";
import { registrationLadderDays, type SupplierItem, type SupplierRecord } from "../rules/supplier-desk";

/** Enough for a first screen; each kind has a page of its own with all of them. What is not submitted is loud. */
const mostOfEach = 5;
const mostUnsent = 10;
const mostLetters = 5;
/** What is looked through for it, the newest first: what waits is never that far back. */
const mostLooked = 100;

/**
 * What concerns the actor's own organisation now: what is not submitted, what it is invited to, what waits
 * for a council, what councils wrote. One question to the database, each row of which is looked up by key; nothing here tells of an award before
 * its letter.
 */
export async function listSupplierItems(ctx: Context<SupplierActor>): Promise<SupplierItem[]> {
  const { organisationId } = ctx.actor;
  const { now } = ctx;
  return inReadTransaction(ctx, async ({ db }) => {
    const { rows } = await sql<SupplierItem>`
      with own_bids as (
        select bid.id, about.*, lots.code || ', ' || lots.title as lot, bid.draft_version,
          kept.draft_version as kept_version, kept.id as version_id,
          about.stage = 'PUBLISHED' and about.deadline_at >= ${now} as open
        from (select id, competition_id, lot_id, draft_version from bids where organisation_id = ${organisationId}
          order by id desc limit ${mostLooked}) as bid
        cross join lateral (select title, id as competition_id, deadline_at, stage from competitions
          where competitions.id = bid.competition_id limit 1) as about
        cross join lateral (select code, title from lots where lots.id = bid.lot_id limit 1) as lots
        left join lateral (select id, draft_version from bid_versions
          where bid_versions.bid_id = bid.id and state = 'CURRENT' limit 1) as kept on true
      ), own_lines as (
        select application.id, about.*, lines.sent, lines.unsent,
          (select true from round_confirmations said where said.application_id = application.id limit 1) as confirmed,
          about.stage = 'PUBLISHED' and about.closes_at >= ${now} as open
        from (select id, round_id from applications where organisation_id = ${organisationId}
          order by id desc limit ${mostLooked}) as application
        cross join lateral (select lists.title, rounds.number, rounds.stage, rounds.closes_at
          from rounds join lists on lists.id = rounds.list_id where rounds.id = application.round_id limit 1) as about
        cross join lateral (select count(*) filter (where stage = 'SUBMITTED') as sent,
          count(*) filter (where stage = 'DRAFT') as unsent
          from application_lines where application_id = application.id) as lines
      )
      (select 'NO_SETTINGS' as kind, ${organisationId}::uuid as id, '' as title, '' as detail, ${now}::timestamptz as at, 0 as count
        where not exists (select from settings where organisation_id = ${organisationId} and closed_at is null))
      union all
      (select 'JOIN_REQUEST', request.id, people.name, '', request.asked_at + ${joinRequestDays} * interval '24 hours', 0
        from join_requests request join people on people.id = request.person_id
        where request.organisation_id = ${organisationId} and ${holds(ctx.actor, "SA")}
          and ${isRequestWaiting(now, "request")}
        order by request.id limit ${mostOfEach})
      union all
      (select 'REGISTRATION_ENDS', id, name, registration_ends_on::text,
          (registration_ends_on + 1)::timestamp at time zone 'Europe/London', 0
        from settings
        where organisation_id = ${organisationId} and closed_at is null
          and registration_ends_on < (${now}::timestamptz at time zone 'Europe/London')::date + ${registrationLadderDays}::int
        order by registration_ends_on, id limit ${mostOfEach})
      union all
      (select case stage when 'REJECTED' then 'EVIDENCE_REJECTED' else 'EVIDENCE_ENDS' end, id, type, expires_on::text,
          (expires_on + 1)::timestamp at time zone 'Europe/London', 0
        from evidence_items
        where organisation_id = ${organisationId} and stage <> 'REPLACED' and (stage = 'REJECTED'
          or expires_on <= (${now}::timestamptz at time zone 'Europe/London')::date + ${evidenceLadderDays[0]}::int)
        order by stage <> 'REJECTED', expires_on, id limit ${mostOfEach})
      union all
      (select 'DECLARATION', newest.id, newest.set_code,
          case when newest.number < asked.asked_since then 'NEWER' else 'TOO_OLD' end, ${now}::timestamptz, 0
        from (select distinct on (set_code) id, set_code, number, signed_at from declarations
          where organisation_id = ${organisationId} order by set_code, id desc) as newest
        cross join lateral (select asked_since from question_versions
          where question_versions.set_code = newest.set_code order by question_versions.number desc limit 1) as asked
        where not ${isDeclarationGoodOn(calendarDateOf(now), { declaration: "newest", version: "asked" })}
        order by newest.set_code)
      union all
      (select 'PUT_RIGHT', asked.line_id, settings.name, lists.title,
          (asked.due_on + 1)::timestamp at time zone 'Europe/London' - interval '1 millisecond', 0
        from line_clarifications asked
        join application_lines lines on lines.id = asked.line_id
        join settings on settings.id = lines.setting_id
        join rounds on rounds.id = asked.round_id
        join lists on lists.id = rounds.list_id
        where asked.organisation_id = ${organisationId} and asked.answered_at is null
          and asked.due_on >= (${now}::timestamptz at time zone 'Europe/London')::date
        order by asked.due_on, asked.id limit ${mostOfEach})
      union all
      (select 'PROMISED', line.id, settings.name, lists.title,
          (promise.due_on + 1)::timestamp at time zone 'Europe/London' - interval '1 millisecond', 0
        from line_promises promise
        join application_lines line on line.id = promise.line_id
        join settings on settings.id = line.setting_id
        join lists on lists.id = promise.list_id
        where promise.organisation_id = ${organisationId} and promise.outcome is null
          and promise.due_on >= (${now}::timestamptz at time zone 'Europe/London')::date and not ${waitsForCheck}
        order by promise.due_on, line.id limit ${mostOfEach})
      union all
      (select 'REPLY', waiting.membership_id, settings.name, lists.title,
          (waiting.reply_until + 1)::timestamp at time zone 'Europe/London' - interval '1 millisecond', 0
        from membership_cases waiting
        join memberships on memberships.id = waiting.membership_id
        join settings on settings.id = memberships.setting_id
        join lists on lists.id = waiting.list_id
        where waiting.organisation_id = ${organisationId} and waiting.reply is null and waiting.lifted_at is null
          and (waiting.outcome is null or (waiting.kind = 'SUSPENSION' and waiting.interim and waiting.outcome = 'IMPOSED'))
          and waiting.reply_until >= (${now}::timestamptz at time zone 'Europe/London')::date
        order by waiting.reply_until, waiting.id limit ${mostOfEach})
      union all
      (select 'CONFIRM', ${organisationId}::uuid, '', min(confirm_by)::text,
          (min(confirm_by) + 1)::timestamp at time zone 'Europe/London' - interval '1 millisecond', count(*)
        from memberships
        where organisation_id = ${organisationId} and ${isOnList("stage")}
          and confirm_by <= (${now}::timestamptz at time zone 'Europe/London')::date + ${confirmingOpensDays}::int
        having count(*) > 0)
      union all
      (select 'REOPENED', about.id, about.title, about.number::text, about.closes_at, count(*)
        from (select id, lot_id from memberships where organisation_id = ${organisationId} and ${isOnList("stage")}
          order by id desc limit ${mostLooked}) as place
        cross join lateral (select rounds.id, lists.title, rounds.number, rounds.closes_at
          from round_lots join rounds on rounds.id = round_lots.round_id join lists on lists.id = rounds.list_id
          where round_lots.lot_id = place.lot_id and rounds.stage = 'PUBLISHED' and rounds.opens_at <= ${now}
            and rounds.closes_at >= ${now} limit 1) as about
        where (select true from applications join place_confirmations said on said.application_id = applications.id
          where applications.round_id = about.id and applications.organisation_id = ${organisationId}
            and said.membership_id = place.id limit 1) is null
        group by about.id, about.title, about.number, about.closes_at order by about.closes_at, about.id limit ${mostOfEach})
      union all
      (select 'BID_UNSENT', id, title, lot, deadline_at, 0 from own_bids
        where open and version_id is null order by deadline_at, id limit ${mostUnsent})
      union all
      (select 'BID_CHANGED', id, title, lot, deadline_at, 0 from own_bids
        where open and kept_version < draft_version order by deadline_at, id limit ${mostUnsent})
      union all
      (select 'LINES_UNSENT', id, title, number::text, closes_at, unsent from own_lines
        where open and (unsent > 0 or (sent = 0 and confirmed is null)) order by closes_at, id limit ${mostUnsent})
      union all
      (select 'INVITED', about.id, about.title, string_agg(lots.code, ', ' order by lots.position), about.deadline_at, count(*)
        from (select competition_id, lot_id from invitations where organisation_id = ${organisationId}
          order by id desc limit ${mostLooked}) as invited
        cross join lateral (select id, title, deadline_at from competitions
          where competitions.id = invited.competition_id and stage = 'PUBLISHED' and deadline_at >= ${now} limit 1) as about
        cross join lateral (select code, position from lots where lots.id = invited.lot_id limit 1) as lots
        where (select true from bids where bids.competition_id = invited.competition_id and bids.lot_id = invited.lot_id
          and bids.organisation_id = ${organisationId} limit 1) is null
        group by about.id, about.title, about.deadline_at order by about.deadline_at, about.id limit ${mostOfEach})
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
