import { sql } from "kysely";
import { inReadTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { ListId } from "~/core/id";
import { calendarDateOf, type CalendarDate } from "~/core/time";
import { stagesFrom } from "~/features/competitions/rules/stages";
import { isVisible } from "~/features/lists/queries/lists.server";
import { isOnList } from "~/features/lists/queries/on-list.server";
import { mostLots } from "~/features/lists/rules/generated-lots";
import type { NeedCode, SettingKind } from "~/features/suppliers/rules/settings";
import type { Context } from "~/platform/context";
import { lookedBackFrom, medianInHalves } from "../rules/health";
import { isNeverInvited, seenPlace } from "./places.server";
import { shutOutCompetitions } from "./shut-out.server";

export interface LotHealth {
  readonly code: string;
  readonly title: string;
  readonly settingKinds: readonly SettingKind[];
  readonly needs: readonly NeedCode[];
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly expectedVolume: string | null;
  readonly expectedVolumeOn: CalendarDate | null;
  /** Active now: how many settings, and of how many suppliers. */
  readonly settings: number;
  readonly suppliers: number;
  /** On the list and not invited just now. */
  readonly suspended: number;
  readonly paused: number;
  readonly expired: number;
  /** Offered by those that are active; null for goods. Nobody is placed through the portal yet, so none is taken off. */
  readonly places: number | null;
  readonly lastInvitedOn: CalendarDate | null;
  /** Published in the last twelve months. */
  readonly competitions: number;
  /** Of these, opened, and not closed to the reader by a conflict: what the median is of. */
  readonly opened: number;
  /** In halves of a bid; null where none was opened. */
  readonly medianBids: number | null;
  readonly neverInvited: number;
}

type Row = Omit<LotHealth, "medianBids" | "opened"> & { readonly bids: readonly number[] };

/**
 * Every lot of a list that the actor's council leads or takes part in, in one question. How many bid is counted from the
 * opening on, since before it nobody is told, and not of competitions from which a conflict shuts the reader out.
 */
export async function listLotHealth(ctx: Context<CouncilActor>, listId: ListId): Promise<LotHealth[]> {
  const today = calendarDateOf(ctx.now);
  return inReadTransaction(ctx, async ({ db }) => {
    const { rows } = await sql<Row>`
      with place as (
        select lot_id, organisation_id, seen, capacity_offered, ${isNeverInvited("one", today, listId)} as never_invited
        from (
          select memberships.*, ${seenPlace("memberships", today)} as seen from memberships
          where memberships.list_id = ${listId} and ${isOnList("memberships.stage")} and not memberships.setting_closed
        ) as one
      ), member as (
        select lot_id,
          count(*) filter (where seen = 'ACTIVE') as settings,
          count(distinct organisation_id) filter (where seen = 'ACTIVE') as suppliers,
          count(*) filter (where seen = 'SUSPENDED') as suspended,
          count(*) filter (where seen = 'PAUSED_BY_PROVIDER') as paused,
          count(*) filter (where seen = 'EXPIRED') as expired,
          coalesce(sum(capacity_offered) filter (where seen = 'ACTIVE'), 0)::int as places,
          count(*) filter (where never_invited) as never_invited
        from place group by lot_id
      ), told as (
        select competition_lots.lot_id,
          c.stage in (${sql.join(stagesFrom("OPENED"))}) and c.id not in (${shutOutCompetitions(ctx.actor.personId)}) as shown,
          (select count(*)::int from opened_bids
            where opened_bids.competition_id = c.id and opened_bids.lot_id = competition_lots.lot_id) as bids
        from competitions c join competition_lots on competition_lots.competition_id = c.id
        where c.list_id = ${listId}
          and c.published_at >= (${lookedBackFrom(today)}::date::timestamp at time zone 'Europe/London')
      ), competing as (
        select lot_id, count(*) as competitions, coalesce(array_agg(bids) filter (where shown), '{}') as bids
        from told group by lot_id
      )
      select lots.code, lots.title, lots.setting_kinds as "settingKinds", lots.needs,
        lots.age_min as "ageMin", lots.age_max as "ageMax",
        lots.expected_volume as "expectedVolume", lots.expected_volume_on as "expectedVolumeOn",
        coalesce(member.settings, 0) as settings, coalesce(member.suppliers, 0) as suppliers,
        coalesce(member.suspended, 0) as suspended, coalesce(member.paused, 0) as paused,
        coalesce(member.expired, 0) as expired,
        case when lots.age_min is not null then coalesce(member.places, 0) end as places,
        (select (max(invited_at) at time zone 'Europe/London')::date from invitations
          where invitations.lot_id = lots.id) as "lastInvitedOn",
        coalesce(competing.competitions, 0) as competitions, coalesce(competing.bids, '{}') as bids,
        coalesce(member.never_invited, 0) as "neverInvited"
      from lists list
      join lots on lots.list_id = list.id
      left join member on member.lot_id = lots.id
      left join competing on competing.lot_id = lots.id
      where list.id = ${listId} and ${isVisible(ctx)}
      order by lots.position, lots.id
      limit ${mostLots}
    `.execute(db);
    return rows.map(({ bids, ...row }) => ({ ...row, opened: bids.length, medianBids: medianInHalves(bids) ?? null }));
  });
}
