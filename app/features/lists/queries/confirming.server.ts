import { sql } from "kysely";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import { addDays, calendarDateOf } from "~/core/time";
import type { Context } from "~/platform/context";
import { confirmingOpensDays, removalAfterDays } from "../rules/confirming";
import { isOnList } from "./on-list.server";

/** As many as fit on one page; confirming them brings the next. */
const mostOnPage = 100;

/** Places of the actor's own organisation that can be confirmed now, the most urgent first, with what stands there. */
export async function listToConfirm(ctx: Context<SupplierActor>) {
  return ctx.db
    .selectFrom("memberships as membership")
    .innerJoin("lists as list", "list.id", "membership.list_id")
    .innerJoin("lots as lot", "lot.id", "membership.lot_id")
    .innerJoin("settings as setting", "setting.id", "membership.setting_id")
    .innerJoin("application_lines as line", "line.id", "membership.line_id")
    .select(["membership.id as membershipId", "membership.confirm_by as confirmBy", "list.title as listTitle"])
    .select(["lot.code as lotCode", "setting.name as settingName"])
    .select(["setting.registration_status as registrationStatus", "setting.registration_number as registrationNumber"])
    .select(["setting.registration_ends_on as registrationEndsOn", "line.vacancy_contact as contact"])
    .select(["line.capacity_offered as places", "line.age_min as ageMin", "line.age_max as ageMax"])
    .where("membership.organisation_id", "=", ctx.actor.organisationId)
    .where(isOnList("membership.stage"))
    .where("membership.confirm_by", "<=", addDays(calendarDateOf(ctx.now), confirmingOpensDays))
    .orderBy("membership.confirm_by")
    .orderBy("membership.id")
    .limit(mostOnPage)
    .execute();
}

export interface Unconfirmed {
  readonly listId: string;
  readonly list: string;
  /** Places that were not confirmed for so long that the council is asked whether to remove them. */
  readonly number: number;
}

/** More lists than any council leads. */
const mostLed = 100;

/** In each list that the actor's council leads: how many places ran out of their year some time ago. */
export async function listUnconfirmed(ctx: Context<CouncilActor>): Promise<Unconfirmed[]> {
  const before = addDays(calendarDateOf(ctx.now), -removalAfterDays);
  const { rows } = await sql<Unconfirmed>`
    select led.id as "listId", led.title as list, late.number
    from (select id, title from lists where lead_authority_id = ${ctx.actor.organisationId}
      order by id desc limit ${mostLed}) as led
    cross join lateral (select count(*) as number from memberships
      where memberships.list_id = led.id and ${isOnList("memberships.stage")} and confirm_by <= ${before}::date) as late
    where late.number > 0
    order by led.id
  `.execute(ctx.db);
  return rows;
}
