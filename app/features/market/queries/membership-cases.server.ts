import { sql } from "kysely";
import type { CouncilActor } from "~/core/actor";
import type { Context } from "~/platform/context";
import type { CaseStanding } from "../rules/case-duties";

/** More than wait at once in the lists of any council, and more than it leads. */
const mostWaiting = 50;
const mostLed = 100;

/** Suspensions and removals that wait for a decision or are in force, in the lists that the actor's council leads. */
export async function listWaitingCases(ctx: Context<CouncilActor>): Promise<CaseStanding[]> {
  const { personId, organisationId } = ctx.actor;
  const { rows } = await sql<CaseStanding>`
    select waiting.membership_id as "membershipId", waiting.kind, waiting.interim, waiting.outcome,
      waiting.confirm_by as "confirmBy", waiting.reply_until as "replyUntil", waiting.reply, waiting.review_on as "reviewOn",
      waiting.lifted_at as "liftedAt", waiting.confirmed_at as "confirmedAt", waiting.opened_by = ${personId} as mine, setting.name as setting, led.title as list
    from (select id, title from lists where lead_authority_id = ${organisationId}
      order by id desc limit ${mostLed}) as led
    cross join lateral (select * from membership_cases where membership_cases.list_id = led.id
      and (outcome is null or (kind = 'SUSPENSION' and outcome = 'IMPOSED' and lifted_at is null))
      order by id limit ${mostWaiting}) as waiting
    cross join lateral (select setting_id, stage from memberships
      where memberships.id = waiting.membership_id limit 1) as member
    cross join lateral (select name from settings where settings.id = member.setting_id limit 1) as setting
    where waiting.outcome is null or member.stage = 'SUSPENDED'
    order by waiting.id limit ${mostWaiting}
  `.execute(ctx.db);
  return rows;
}
