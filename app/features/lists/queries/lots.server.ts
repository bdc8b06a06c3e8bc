import { sql } from "kysely";
import type { CouncilActor } from "~/core/actor";
import type { ListId, LotId } from "~/core/id";
import type { CalendarDate } from "~/core/time";
import type { Band, NeedCode, SettingKind } from "~/features/suppliers/rules/settings";
import type { Context } from "~/platform/context";

export interface Lot {
  readonly lotId: LotId;
  readonly code: string;
  readonly title: string;
  readonly settingKinds: readonly SettingKind[];
  /** None, like bands and ages, where the lot is not for care or education of people. */
  readonly needs: readonly NeedCode[];
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly bands: readonly Band[];
  /** What the council expected to buy, and the day it said so. */
  readonly expectedVolume: string | null;
  readonly expectedVolumeOn: CalendarDate | null;
}

/** The lots of a list in order. Lots are public once their list is; the caller knows that it may see the list. */
export async function listLots(ctx: Context, listId: ListId): Promise<Lot[]> {
  const rows = await lots(ctx).where("lots.list_id", "=", listId).execute();
  return rows.map((row) => ({ ...row, ...wordsOf(row) }));
}

/** The lots that are open in a round, in the list's order. */
export async function listLotsOfRound(ctx: Context, roundId: string): Promise<Lot[]> {
  const rows = await lots(ctx)
    .innerJoin("round_lots", "round_lots.lot_id", "lots.id")
    .where("round_lots.round_id", "=", roundId)
    // Those of its list, by their index: by their ids alone, all lots there are would be read.
    .where("lots.list_id", "=", (eb) =>
      eb.selectFrom("rounds").select("rounds.list_id").where("rounds.id", "=", roundId),
    )
    .execute();
  return rows.map((row) => ({ ...row, ...wordsOf(row) }));
}

export interface OwnLot extends Lot {
  readonly listId: ListId;
  readonly listTitle: string;
  readonly version: number;
  /** A published round has opened it, so what applicants go by stays. */
  readonly opened: boolean;
}

/** A lot of a list that the actor's council leads. */
export async function findLot(ctx: Context<CouncilActor>, listId: ListId, lotId: LotId): Promise<OwnLot | undefined> {
  const row = await lots(ctx)
    .innerJoin("lists as list", "list.id", "lots.list_id")
    .select(["list.id as listId", "list.title as listTitle", "lots.version"])
    .select(
      sql<boolean>`exists (select from round_lots join rounds on rounds.id = round_lots.round_id
        where round_lots.lot_id = lots.id and rounds.stage <> 'DRAFT')`.as("opened"),
    )
    .where("lots.id", "=", lotId)
    .where("list.id", "=", listId)
    .where("list.lead_authority_id", "=", ctx.actor.organisationId)
    .executeTakeFirst();
  return row === undefined ? undefined : { ...row, ...wordsOf(row) };
}

function lots(ctx: Context) {
  return ctx.db
    .selectFrom("lots")
    .select([
      "lots.id as lotId",
      "lots.code",
      "lots.title",
      "lots.setting_kinds as settingKinds",
      "lots.needs",
      "lots.age_min as ageMin",
      "lots.age_max as ageMax",
      "lots.bands",
      "lots.expected_volume as expectedVolume",
      "lots.expected_volume_on as expectedVolumeOn",
    ])
    .orderBy("lots.position")
    .orderBy("lots.id");
}

/** The columns hold any text; only these words are ever written to them. */
function wordsOf(row: { settingKinds: string[]; needs: string[]; bands: string[] }) {
  return {
    settingKinds: row.settingKinds as SettingKind[],
    needs: row.needs as NeedCode[],
    bands: row.bands as Band[],
  };
}
