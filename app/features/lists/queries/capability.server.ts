import { sql, type RawBuilder } from "kysely";
import type { ListId, LotId, MembershipId, OrganisationId, SettingId } from "~/core/id";
import type { CalendarDate } from "~/core/time";
import type { Context } from "~/platform/context";
import type { Incapability, Need } from "../rules/capability";
import { isOnList } from "./on-list.server";

export interface Capability {
  readonly membershipId: MembershipId;
  readonly lotId: LotId;
  readonly settingId: SettingId;
  readonly organisationId: OrganisationId;
  readonly capable: boolean;
  /** `CAPABLE`, or the first reason why not: `capabilityReasons` has the words. */
  readonly reason: Incapability | "CAPABLE";
}

/** Of whom it is asked, and what they are to be capable of on that day. */
export type Wanted = Need & {
  readonly listId: ListId;
  readonly lotIds: readonly LotId[];
  readonly on: CalendarDate;
};

/**
 * Every membership of those lots that is on the list, with whether it is capable of what is wanted on that day and why
 * not. What is left out of what is wanted is not asked. domain.md §3A.1.
 */
export async function listCapability(ctx: Context, wanted: Wanted): Promise<Capability[]> {
  if (wanted.lotIds.length === 0) return [];
  const rows = await consideredRows(ctx, wanted).orderBy("membership.id").execute();
  return rows.map(withReason);
}

export interface NamedCapability extends Capability {
  readonly lotCode: string;
  readonly organisation: string;
  readonly setting: string;
}

/** The same with the words that people know them by, in their order: lots as on the list, then names. */
export async function listNamedCapability(ctx: Context, wanted: Wanted): Promise<NamedCapability[]> {
  if (wanted.lotIds.length === 0) return [];
  const rows = await consideredRows(ctx, wanted)
    .select(["lot.code as lotCode", "membership.organisation_name as organisation"])
    .select("membership.setting_name as setting")
    .orderBy("lot.position")
    .orderBy("membership.organisation_name")
    .orderBy("membership.setting_name")
    .orderBy("membership.id")
    .execute();
  return rows.map(withReason);
}

function withReason<Row extends { incapability: Incapability | null }>({ incapability, ...row }: Row) {
  return { ...row, capable: incapability === null, reason: incapability ?? ("CAPABLE" as const) };
}

/** Each member's line and setting are looked up by key: joined, they would be found by reading all lines and settings. */
function consideredRows(ctx: Context, wanted: Wanted) {
  return ctx.db
    .selectFrom("memberships as membership")
    .innerJoin("lots as lot", "lot.id", "membership.lot_id")
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom("application_lines")
          .select(["id", "age_min", "age_max", "genders", "needs"])
          .whereRef("application_lines.id", "=", "membership.line_id")
          .limit(1)
          .as("line"),
      (join) => join.onTrue(),
    )
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom("settings")
          .select(["kind", "closed_at", "registration_status", "registration_ends_on"])
          .whereRef("settings.id", "=", "membership.setting_id")
          .limit(1)
          .as("setting"),
      (join) => join.onTrue(),
    )
    .select(["membership.id as membershipId", "membership.lot_id as lotId", "membership.setting_id as settingId"])
    .select("membership.organisation_id as organisationId")
    .select(whyNotCapable(wanted, wanted.on).as("incapability"))
    .where("membership.list_id", "=", wanted.listId)
    .where("membership.lot_id", "in", wanted.lotIds)
    .where("lot.id", "in", wanted.lotIds)
    .where(isOnList("membership.stage"));
}

/**
 * The rule of the same name, for rows of `membership`, `line`, `setting` and `lot`. A property test holds the two together: change
 * one only with the other.
 */
function whyNotCapable(wanted: Need, on: CalendarDate): RawBuilder<Incapability | null> {
  const { need, ageMin, ageMax, genders, band } = wanted;
  return sql<Incapability | null>`case
    when membership.stage = 'REMOVED' then 'REMOVED'
    when membership.stage = 'SUSPENDED' then 'SUSPENDED'
    when membership.confirm_by < ${on}::date then 'EXPIRED'
    when membership.stage = 'PAUSED_BY_PROVIDER' then 'PAUSED'
    when setting.closed_at is not null then 'SETTING_CLOSED'
    when not setting.kind = any(lot.setting_kinds) then 'KIND'
    when setting.registration_status not in ('REGISTERED', 'NOT_NEEDED')
      or (setting.registration_status = 'REGISTERED' and setting.registration_ends_on < ${on}::date) then 'REGISTRATION'
    when num_nonnulls(${ageMin ?? null}::int, ${ageMax ?? null}::int) > 0 and line.age_min is null
      or ${ageMin ?? null}::int < line.age_min or ${ageMax ?? null}::int > line.age_max then 'AGES'
    when ${genders ?? null}::text is not null and line.genders is distinct from ${genders ?? null}::text
      and line.genders is distinct from 'ANY' then 'GENDERS'
    when ${need ?? null}::text is not null and not ${need ?? null}::text = any(line.needs) then 'NEED'
    when ${band ?? null}::text is not null and not exists (
      select from line_rates rate where rate.line_id = line.id and rate.band = ${band ?? null}::text) then 'BAND'
  end`;
}
