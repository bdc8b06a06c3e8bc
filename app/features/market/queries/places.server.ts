import { sql, type RawBuilder } from "kysely";
import type { CouncilActor } from "~/core/actor";
import type { ListId } from "~/core/id";
import { addDays, calendarDateOf, type CalendarDate, type Instant } from "~/core/time";
import { isVisible } from "~/features/lists/queries/lists.server";
import { isOnList } from "~/features/lists/queries/on-list.server";
import type { SeenMembershipStage } from "~/features/lists/rules/memberships";
import type { Context } from "~/platform/context";
import { lastDayWaitedFrom } from "../rules/health";

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
    and ${activeSince(row)} < (${addDays(lastDayWaitedFrom(today), 1)}::date::timestamp at time zone 'Europe/London'))`;
}

export interface UninvitedPlace {
  readonly membershipId: string;
  readonly settingName: string;
  readonly organisationName: string;
  readonly lotCode: string;
  readonly activeSince: Instant;
}

/** Places in those lots of a list that the actor's council leads or takes part in which wait in vain, by lot. */
export async function listUninvited(
  ctx: Context<CouncilActor>,
  listId: ListId,
  lotCodes: readonly string[],
  most: number,
): Promise<UninvitedPlace[]> {
  if (lotCodes.length === 0) return [];
  const today = calendarDateOf(ctx.now);
  const { rows } = await sql<UninvitedPlace>`
    with asked as materialized (
      select lots.id, lots.code, lots.position from lists list
      join lots on lots.list_id = list.id and lots.code = any(${lotCodes})
      where list.id = ${listId} and ${isVisible(ctx)}
    )
    select one.id as "membershipId", one.setting_name as "settingName", one.organisation_name as "organisationName",
      asked.code as "lotCode", ${activeSince("one")} as "activeSince"
    from asked
    cross join lateral (
      select memberships.*, ${seenPlace("memberships", today)} as seen from memberships
      where memberships.lot_id = asked.id and ${isOnList("memberships.stage")} and not memberships.setting_closed
    ) as one
    where ${isNeverInvited("one", today, listId)}
    order by asked.position, one.organisation_name, one.setting_name, one.id
    limit ${most}
  `.execute(ctx.db);
  return rows;
}
