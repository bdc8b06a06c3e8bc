import { sql, type RawBuilder } from "kysely";
import type { CouncilActor } from "~/core/actor";
import type { ListId } from "~/core/id";
import { calendarDateOf, type CalendarDate, type Instant } from "~/core/time";
import { isVisible } from "~/features/lists/queries/lists.server";
import { isOnList } from "~/features/lists/queries/on-list.server";
import type { SeenMembershipStage } from "~/features/lists/rules/memberships";
import type { Context } from "~/platform/context";
import { monthsWithoutInvitation } from "../rules/health";

/** The rule `seenMembershipStage`, for a row of memberships by that name; a test holds the two together. */
export function seenPlace(row: string, today: CalendarDate): RawBuilder<SeenMembershipStage> {
  const stage = sql.ref(`${row}.stage`);
  return sql<SeenMembershipStage>`case when ${stage} in ('ACTIVE', 'PAUSED_BY_PROVIDER')
    and ${sql.ref(`${row}.confirm_by`)} < ${today}::date then 'EXPIRED' else ${stage} end`;
}

/** When a place joined, or was last active again after a pause or a suspension. */
function activeSince(row: string): RawBuilder<Instant> {
  return sql<Instant>`coalesce(${sql.ref(`${row}.resumed_at`)}, ${sql.ref(`${row}.active_from`)})`;
}

/** The rule of the same name, for a row of memberships of that list with `seen`; a test holds the two together. */
export function isNeverInvited(row: string, today: CalendarDate, listId: ListId | RawBuilder<ListId>) {
  // The places of a list that were ever invited are looked up once and not for each row.
  return sql<boolean>`(${sql.ref(`${row}.seen`)} = 'ACTIVE'
    and ${sql.ref(`${row}.id`)} not in (select membership_id from invited_places where invited_places.list_id = ${listId})
    and ${wereSixMonthsAgo(activeSince(row), today)})`;
}

function wereSixMonthsAgo(since: RawBuilder<unknown>, today: CalendarDate): RawBuilder<boolean> {
  return sql<boolean>`((${since} at time zone 'Europe/London')::date
    + make_interval(months => ${monthsWithoutInvitation}::int))::date <= ${today}::date`;
}

export interface UninvitedPlace {
  readonly membershipId: string;
  readonly settingName: string;
  readonly organisationName: string;
  readonly lotCode: string;
  readonly activeSince: Instant;
}

/** Places on a list that the actor's council leads or takes part in which wait in vain, by lot; `most` and one more. */
export async function listUninvited(
  ctx: Context<CouncilActor>,
  listId: ListId,
  most: number,
): Promise<UninvitedPlace[]> {
  const today = calendarDateOf(ctx.now);
  const { rows } = await sql<UninvitedPlace>`
    select one.id as "membershipId", one.setting_name as "settingName", one.organisation_name as "organisationName",
      lots.code as "lotCode", ${activeSince("one")} as "activeSince"
    from (
      select memberships.*, ${seenPlace("memberships", today)} as seen from lists list
      join memberships on memberships.list_id = list.id
      where list.id = ${listId} and ${isOnList("memberships.stage")} and not memberships.setting_closed and ${isVisible(ctx)}
    ) as one
    cross join lateral (select code, position from lots where lots.id = one.lot_id limit 1) as lots
    where ${isNeverInvited("one", today, listId)}
    order by lots.position, one.organisation_name, one.setting_name, one.id
    limit ${most + 1}
  `.execute(ctx.db);
  return rows;
}
