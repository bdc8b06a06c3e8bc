import { sql } from "kysely";
import type { CouncilActor } from "~/core/actor";
import type { OrganisationId, SettingId } from "~/core/id";
import type { Regulator, SettingKind } from "~/features/suppliers/rules/settings";
import type { Context } from "~/platform/context";
import type { GradedSetting } from "../rules/grade-changes";
import { isVisible } from "./lists.server";
import { isOnList } from "./on-list.server";

export interface KnownSetting extends GradedSetting {
  readonly settingId: SettingId;
  readonly number: string;
  readonly name: string;
  readonly kind: SettingKind;
  readonly organisationId: OrganisationId;
}

/**
 * Open settings with those numbers that are on a list which the actor's council leads or takes part in, with what files
 * said of each last. Of all others a council's file changes nothing. Each is looked up by its number.
 */
export async function listKnownSettings(
  ctx: Context<CouncilActor>,
  regulator: Regulator,
  numbers: readonly string[],
): Promise<KnownSetting[]> {
  const { rows } = await sql<KnownSetting>`
    select setting.id as "settingId", setting.registration_number as number, setting.name, setting.kind,
      setting.organisation_id as "organisationId", setting.latest_grade as grade, setting.latest_grade_on as "gradedOn",
      setting.report_url as "reportUrl", setting.registration_status as status,
      setting.registration_ends_on as "registrationEndsOn", graded.grade as "toldGrade",
      graded.graded_on as "toldGradedOn", told.status as "toldStatus"
    from unnest(${numbers}::text[]) as wanted(number)
    cross join lateral (select * from settings where settings.regulator = ${regulator}
      and settings.registration_number = wanted.number and settings.closed_at is null limit 1) as setting
    left join lateral (select grade, graded_on from setting_gradings
      where setting_gradings.setting_id = setting.id and grade is not null
      order by setting_gradings.id desc limit 1) as graded on true
    left join lateral (select status from setting_gradings
      where setting_gradings.setting_id = setting.id order by setting_gradings.id desc limit 1) as told on true
    where (select true from memberships membership
      join lists list on list.id = membership.list_id and ${isVisible(ctx)}
      where membership.setting_id = setting.id and ${isOnList("membership.stage")} limit 1) is true
  `.execute(ctx.db);
  return rows;
}

/** Whether the actor's council leads a list. */
export async function leadsAnyList(ctx: Context<CouncilActor>): Promise<boolean> {
  const led = await ctx.db
    .selectFrom("lists")
    .select("id")
    .where("lead_authority_id", "=", ctx.actor.organisationId)
    .limit(1)
    .executeTakeFirst();
  return led !== undefined;
}

/** Other councils that lead a list on which a setting is, with its places there. */
export async function listOtherLeads(ctx: Context<CouncilActor>, settingId: SettingId) {
  return ctx.db
    .selectFrom("memberships as membership")
    .innerJoin("lists as list", "list.id", "membership.list_id")
    .select(["list.lead_authority_id as leadId", "list.title as listTitle", "membership.id as membershipId"])
    .where("membership.setting_id", "=", settingId)
    .where(isOnList("membership.stage"))
    .where("list.lead_authority_id", "<>", ctx.actor.organisationId)
    .orderBy("membership.id")
    .execute();
}
