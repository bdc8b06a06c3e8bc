import { sql } from "kysely";
import type { ListId, LotId, RoundId } from "~/core/id";
import type { CalendarDate, Instant } from "~/core/time";
import type { CallOffMechanism, Regime, VehicleType } from "~/features/lists/rules/kinds";
import type { RoundTimes } from "~/features/lists/rules/rounds";
import type { NeedCode, SettingKind } from "~/features/suppliers/rules";
import type { Context } from "~/platform/context";
import { roundTimes } from "./lists.server";

export interface PublicLot {
  readonly lotId: LotId;
  readonly code: string;
  readonly title: string;
  readonly settingKinds: readonly SettingKind[];
  readonly needs: readonly NeedCode[];
  readonly ageMin: number;
  readonly ageMax: number;
  readonly expectedVolume: string | null;
  readonly expectedVolumeOn: CalendarDate | null;
  /** How many open settings are on the list for it. */
  readonly members: number;
}

export interface PublicRound extends RoundTimes {
  readonly roundId: RoundId;
  readonly number: number;
}

export interface CodeWithLabel {
  readonly code: string;
  readonly label: string;
}

export interface PublicList {
  readonly listId: ListId;
  readonly title: string;
  readonly summary: string;
  readonly vehicleType: VehicleType;
  readonly regime: Regime;
  readonly callOffMechanisms: readonly CallOffMechanism[];
  readonly leadName: string;
  readonly consortiumName: string | null;
  readonly suitsSmallFirms: boolean;
  readonly suitsVoluntary: boolean;
  readonly codes: readonly CodeWithLabel[];
  readonly lots: readonly PublicLot[];
  /** Published ones, the newest first. */
  readonly rounds: readonly PublicRound[];
  readonly announcedFor: Instant | null;
  readonly latestOpensAt: Instant | null;
  readonly openedBefore: CalendarDate | null;
  readonly maxGapMonths: number | null;
}

const mostRounds = 20;

type Row = Omit<PublicList, "rounds"> & {
  readonly rounds: readonly (Omit<PublicRound, "opensAt" | "closesAt"> & { opensAt: string; closesAt: string })[];
};

/** A list as everyone may see it, from its first published round on; in one question. */
export async function findPublicList(ctx: Context, listId: ListId): Promise<PublicList | undefined> {
  const { rows } = await sql<Row>`
    select lists.id as "listId", lists.title, lists.summary, lists.vehicle_type as "vehicleType", lists.regime,
      lists.call_off_mechanisms as "callOffMechanisms", lead.name as "leadName", consortia.name as "consortiumName",
      lists.suits_small_firms as "suitsSmallFirms", lists.suits_voluntary as "suitsVoluntary",
      ${codesWithLabels(sql`lists.cpv_codes`)} as codes,
      (select coalesce(json_agg(json_build_object('lotId', lots.id, 'code', lots.code, 'title', lots.title,
          'settingKinds', lots.setting_kinds, 'needs', lots.needs, 'ageMin', lots.age_min, 'ageMax', lots.age_max,
          'expectedVolume', lots.expected_volume, 'expectedVolumeOn', lots.expected_volume_on,
          'members', (select count(*) from memberships join settings on settings.id = memberships.setting_id
            where memberships.lot_id = lots.id and memberships.stage = 'ACTIVE' and settings.closed_at is null))
          order by lots.position, lots.id), '[]')
        from lots where lots.list_id = lists.id) as lots,
      (select json_agg(json_build_object('roundId', newest.id, 'number', newest.number, 'stage', newest.stage,
          'opensAt', newest.opens_at, 'closesAt', newest.closes_at) order by newest.number desc)
        from (select * from rounds where rounds.list_id = lists.id and rounds.stage <> 'DRAFT'
          order by rounds.number desc limit ${mostRounds}) as newest) as rounds,
      round.announced_for as "announcedFor", round.latest_opens_at as "latestOpensAt",
      lists.last_opened_on as "openedBefore", lists.max_gap_months as "maxGapMonths"
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

/** The words of codes, in the order of the vocabulary. */
export function codesWithLabels(codes: ReturnType<typeof sql>) {
  return sql`(select coalesce(json_agg(json_build_object('code', cpv_codes.code, 'label', cpv_codes.label)
    order by cpv_codes.code), '[]') from cpv_codes where cpv_codes.code = any(${codes}))`;
}
