import { sql } from "kysely";
import type { RoundId } from "~/core/id";
import type { CalendarDate } from "~/core/time";
import { isOnList } from "~/features/lists/queries/on-list.server";
import type { Context } from "~/platform/context";
import { publicPlaces, type PublicPlaces } from "../rules/public-places";

export interface LotChances {
  readonly code: string;
  /** On the list for it, with an open setting. All that are on the list count alike, so that the figures tell of no concern. */
  readonly suppliers: number;
  readonly settings: number;
  /** Undefined for goods. */
  readonly places: PublicPlaces | undefined;
  /** The first day of the month in which suppliers were last invited to compete. */
  readonly lastInvitedIn: CalendarDate | null;
  readonly expectedVolume: string | null;
  readonly expectedVolumeOn: CalendarDate | null;
}

type Row = Omit<LotChances, "places"> & { readonly places: number | null };

/** What somebody should know of each lot of a published round before they apply for it, in the list's order. */
export async function listLotChances(ctx: Context, roundId: RoundId): Promise<LotChances[]> {
  const { rows } = await sql<Row>`
    select lots.code, lots.expected_volume as "expectedVolume", lots.expected_volume_on as "expectedVolumeOn",
      ${lotFigures}
    from rounds
    join round_lots on round_lots.round_id = rounds.id
    join lots on lots.id = round_lots.lot_id and lots.list_id = rounds.list_id
    cross join lateral (${membersOfLot}) as member
    where rounds.id = ${roundId} and rounds.stage <> 'DRAFT'
    order by lots.position, lots.id
  `.execute(ctx.db);
  return rows.map(withPublicPlaces);
}

/** Of `lots`: who is on it, with the places they offer. */
const membersOfLot = sql`
  select count(*) as settings, count(distinct memberships.organisation_id) as suppliers,
    coalesce(sum(memberships.capacity_offered), 0)::int as places
  from memberships
  where memberships.lot_id = lots.id and ${isOnList("memberships.stage")} and not memberships.setting_closed`;

/** Of `lots`; when a competition was published is public, so this is. */
export const lastInvitedIn = sql`(select date_trunc('month', max(invited_at) at time zone 'Europe/London')::date from invitations
  where invitations.lot_id = lots.id)`;

const lotFigures = sql`member.suppliers, member.settings,
  case when lots.age_min is not null then member.places end as places, ${lastInvitedIn} as "lastInvitedIn"`;

function withPublicPlaces({ places, ...row }: Row): LotChances {
  return { ...row, places: publicPlaces(places, row.suppliers) };
}
