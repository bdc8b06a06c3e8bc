import type { ListId } from "~/core/id";
import { cpvOf } from "~/features/councils/queries/cpv.server";
import type { CpvCode } from "~/features/councils/rules/cpv";
import type { Context } from "~/platform/context";
import type { CallOffMechanism, Regime, VehicleType } from "../rules/kinds";
import { listLots, type Lot } from "./lots.server";
import type { Round } from "./rounds.server";

export interface PublicList {
  readonly listId: ListId;
  readonly title: string;
  readonly summary: string;
  readonly vehicleType: VehicleType;
  readonly regime: Regime;
  readonly callOffMechanisms: readonly CallOffMechanism[];
  readonly maxGapMonths: number | null;
  readonly cpv: readonly CpvCode[];
  readonly suitsSmallFirms: boolean;
  readonly suitsVoluntary: boolean;
  readonly leadName: string;
  /** With how many settings are on the list for it. */
  readonly lots: readonly (Lot & { readonly members: number })[];
  /** Published ones, the newest first. */
  readonly rounds: readonly Round[];
}

/** A list as everyone may see it, from its first published round on. */
export async function findPublicList(ctx: Context, listId: ListId): Promise<PublicList | undefined> {
  const rounds = await ctx.db
    .selectFrom("rounds")
    .select(["id as roundId", "number", "stage", "opens_at as opensAt", "closes_at as closesAt"])
    .where("list_id", "=", listId)
    .where("stage", "<>", "DRAFT")
    .orderBy("number", "desc")
    .limit(100)
    .execute();
  if (rounds.length === 0) return undefined;
  const list = await ctx.db
    .selectFrom("lists")
    .innerJoin("organisations as lead", "lead.id", "lists.lead_authority_id")
    .select(["lists.id as listId", "lists.title", "lists.summary", "lists.vehicle_type as vehicleType", "lists.regime"])
    .select(["lists.call_off_mechanisms as callOffMechanisms", "lists.max_gap_months as maxGapMonths"])
    .select(["lists.suits_small_firms as suitsSmallFirms", "lists.suits_voluntary as suitsVoluntary"])
    .select([cpvOf("lists.cpv_codes").as("cpv"), "lead.name as leadName"])
    .where("lists.id", "=", listId)
    .executeTakeFirstOrThrow();
  const counts = await ctx.db
    .selectFrom("memberships")
    .select(["lot_id as lotId", (eb) => eb.fn.countAll<number>().as("members")])
    .where("list_id", "=", listId)
    .where("stage", "=", "ACTIVE")
    .groupBy("lot_id")
    .execute();
  const members = new Map(counts.map((row) => [row.lotId, row.members]));
  const lots = await listLots(ctx, listId);
  return {
    ...list,
    callOffMechanisms: list.callOffMechanisms as CallOffMechanism[],
    lots: lots.map((lot) => ({ ...lot, members: members.get(lot.lotId) ?? 0 })),
    rounds,
  };
}
