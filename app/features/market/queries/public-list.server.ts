import { sql } from "kysely";
import type { ListId, LotId, RoundId } from "~/core/id";
import type { CalendarDate } from "~/core/time";
import { cpvOf } from "~/features/councils/queries/cpv.server";
import type { CpvCode } from "~/features/councils/rules/cpv";
import type { CallOffMechanism, Regime } from "~/features/lists/rules/kinds";
import type { RoundTimes } from "~/features/lists/rules/rounds";
import { isOnList } from "~/features/lists/queries/on-list.server";
import type { NeedCode, SettingKind } from "~/features/suppliers/rules/settings";
import type { Context } from "~/platform/context";
import type { OpeningFacts } from "../rules/next-opening";
import { lastInvitedIn } from "./lot-chances.server";
import { openingFacts, roundTimes } from "./lists.server";

export interface PublicLot {
  readonly lotId: LotId;
  readonly code: string;
  readonly title: string;
  readonly settingKinds: readonly SettingKind[];
  readonly needs: readonly NeedCode[];
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly expectedVolume: string | null;
  readonly expectedVolumeOn: CalendarDate | null;
  /** How many open settings are on the list for it. */
  readonly members: number;
  /** The first day of the month in which suppliers were last invited to compete for it. */
  readonly lastInvitedIn: CalendarDate | null;
}

export interface PublicRound extends RoundTimes {
  readonly roundId: RoundId;
  readonly number: number;
}

export interface PublicList extends OpeningFacts {
  readonly listId: ListId;
  readonly title: string;
  readonly summary: string;
  readonly regime: Regime;
  readonly callOffMechanisms: readonly CallOffMechanism[];
  readonly leadName: string;
  readonly consortiumName: string | null;
  readonly suitsSmallFirms: boolean;
  readonly suitsVoluntary: boolean;
  readonly cpv: readonly CpvCode[];
  readonly lots: readonly PublicLot[];
  /** Published ones, the newest first. */
  readonly rounds: readonly PublicRound[];
}

const mostRounds = 20;

type Row = Omit<PublicList, "rounds"> & {
  readonly rounds: readonly (Omit<PublicRound, "opensAt" | "closesAt"> & { opensAt: string; closesAt: string })[];
};

/**
 * A list as everyone may see it, from its first published round on; in one question. Members are counted in their index,
 * and the few settings that have closed are left out of it.
 */
export async function findPublicList(ctx: Context, listId: ListId): Promise<PublicList | undefined> {
  const { rows } = await sql<Row>`
    with shut as materialized (
      select distinct past.setting_id from settings
      join memberships past on past.setting_id = settings.id and past.list_id = ${listId} and ${isOnList("past.stage")}
      where settings.closed_at is not null
    )
    select lists.id as "listId", lists.title, lists.summary, lists.regime,
      lists.call_off_mechanisms as "callOffMechanisms", lead.name as "leadName", consortia.name as "consortiumName",
      lists.suits_small_firms as "suitsSmallFirms", lists.suits_voluntary as "suitsVoluntary",
      ${cpvOf("lists.cpv_codes")} as cpv,
      (select coalesce(json_agg(json_build_object('lotId', lots.id, 'code', lots.code, 'title', lots.title,
          'settingKinds', lots.setting_kinds, 'needs', lots.needs, 'ageMin', lots.age_min, 'ageMax', lots.age_max,
          'expectedVolume', lots.expected_volume, 'expectedVolumeOn', lots.expected_volume_on,
          'members', (select count(*) from memberships where memberships.lot_id = lots.id and ${isOnList("memberships.stage")}
            and memberships.setting_id not in (select setting_id from shut)),
          'lastInvitedIn', ${lastInvitedIn})
          order by lots.position, lots.id), '[]')
        from lots where lots.list_id = lists.id) as lots,
      (select json_agg(json_build_object('roundId', newest.id, 'number', newest.number, 'stage', newest.stage,
          'opensAt', newest.opens_at, 'closesAt', newest.closes_at) order by newest.number desc)
        from (select * from rounds where rounds.list_id = lists.id and rounds.stage <> 'DRAFT'
          order by rounds.number desc limit ${mostRounds}) as newest) as rounds,
      ${openingFacts}
    from lists
    join organisations lead on lead.id = lists.lead_authority_id
    left join consortia on consortia.id = lists.consortium_id
    cross join lateral (
      select ${roundTimes(ctx)} from rounds where rounds.list_id = lists.id and rounds.stage <> 'DRAFT' having count(*) > 0
    ) as round
    where lists.id = ${listId}
  `.execute(ctx.db);
  const [row] = rows;
  if (row === undefined) return undefined;
  const rounds = row.rounds.map((round) => ({
    ...round,
    opensAt: new Date(round.opensAt),
    closesAt: new Date(round.closesAt),
  }));
  return { ...row, rounds };
}
