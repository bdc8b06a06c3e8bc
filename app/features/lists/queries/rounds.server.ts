import type { CouncilActor } from "~/core/actor";
import type { ListId, RoundId } from "~/core/id";
import type { CalendarDate, Instant } from "~/core/time";
import type { Context } from "~/platform/context";
import { gapMonthsOf, type VehicleType } from "../rules/kinds";
import { lastOpening, openingsOf, type RoundTimes } from "../rules/rounds";
import { isVisible } from "./lists.server";
import { listLotsOfRound } from "./lots.server";

interface GapFacts {
  readonly vehicleType: VehicleType;
  readonly maxGapMonths: number | null;
  /** When it last opened before it came to the portal. */
  readonly openedBefore: CalendarDate | null;
}

/** When the list last opened before that moment, and how many months may lie between: gaps are counted from there. */
export async function gapBefore(
  ctx: Context,
  list: GapFacts & { readonly listId: ListId },
  opensAt: Instant,
): Promise<{ lastOpenedOn: CalendarDate | undefined; gapMonths: number | null }> {
  const { latest, openings } = await ctx.db
    .selectFrom("rounds")
    .select((eb) => [eb.fn.max<Instant | null>("opens_at").as("latest"), eb.fn.countAll<number>().as("openings")])
    .where("list_id", "=", list.listId)
    .where("stage", "<>", "DRAFT")
    .where("opens_at", "<", opensAt)
    .executeTakeFirstOrThrow();
  return {
    lastOpenedOn: lastOpening(list.openedBefore, latest),
    gapMonths: gapMonthsOf(list, openingsOf(list.openedBefore, openings)),
  };
}

export interface Round extends RoundTimes {
  readonly roundId: RoundId;
  readonly number: number;
}

/** The rounds of a list that the actor's council leads or takes part in, the newest first; a partner sees no drafts. */
export async function listRounds(ctx: Context<CouncilActor>, listId: ListId): Promise<Round[]> {
  return ctx.db
    .selectFrom("rounds")
    .innerJoin("lists as list", "list.id", "rounds.list_id")
    .select(["rounds.id as roundId", "rounds.number", "rounds.stage"])
    .select(["rounds.opens_at as opensAt", "rounds.closes_at as closesAt"])
    .where("list.id", "=", listId)
    .where(isVisible(ctx))
    .where((eb) =>
      eb.or([eb("rounds.stage", "<>", "DRAFT"), eb("list.lead_authority_id", "=", ctx.actor.organisationId)]),
    )
    .orderBy("rounds.number", "desc")
    .limit(100)
    .execute();
}

/** A round of a list that the actor's council leads, with what its page and its forms show. */
export async function findRound(ctx: Context<CouncilActor>, roundId: RoundId) {
  const round = await ctx.db
    .selectFrom("rounds")
    .innerJoin("lists as list", "list.id", "rounds.list_id")
    .select([
      "rounds.id as roundId",
      "rounds.number",
      "rounds.stage",
      "rounds.opens_at as opensAt",
      "rounds.closes_at as closesAt",
      "rounds.gap_reason as gapReason",
      "rounds.short_window_reason as shortWindowReason",
      "rounds.version",
      "rounds.published_at as publishedAt",
      "rounds.published_by as publishedBy",
      "rounds.issued_at as issuedAt",
      "rounds.issued_by as issuedBy",
      "list.id as listId",
      "list.title as listTitle",
      "list.vehicle_type as vehicleType",
      "list.max_gap_months as maxGapMonths",
      "list.last_opened_on as openedBefore",
    ])
    .where("rounds.id", "=", roundId)
    .where("list.lead_authority_id", "=", ctx.actor.organisationId)
    .executeTakeFirst();
  if (round === undefined) return undefined;
  const { openedBefore, vehicleType, maxGapMonths, ...rest } = round;
  const [lots, gap] = await Promise.all([listLotsOfRound(ctx, roundId), gapBefore(ctx, round, round.opensAt)]);
  return { ...rest, lots, ...gap };
}

export interface PublishedRound extends Round {
  readonly listId: ListId;
  readonly listTitle: string;
  readonly leadName: string;
}

/** Those that close first; the noticeboard has them all. */
const mostOpenRounds = 10;

/** Rounds that are open or will open, those that close first before the others, and whether there are more: for everyone. */
export async function listOpenRounds(ctx: Context): Promise<{ rounds: PublishedRound[]; more: boolean }> {
  const found = await publishedRounds(ctx)
    .where("rounds.stage", "=", "PUBLISHED")
    .where("rounds.closes_at", ">=", ctx.now)
    .orderBy("rounds.closes_at")
    .orderBy("rounds.id")
    .limit(mostOpenRounds + 1)
    .execute();
  return { rounds: found.slice(0, mostOpenRounds), more: found.length > mostOpenRounds };
}

/** A round that has been published: for everyone. */
export async function findPublishedRound(ctx: Context, roundId: RoundId): Promise<PublishedRound | undefined> {
  return publishedRounds(ctx).where("rounds.id", "=", roundId).executeTakeFirst();
}

function publishedRounds(ctx: Context) {
  return ctx.db
    .selectFrom("rounds")
    .innerJoin("lists as list", "list.id", "rounds.list_id")
    .innerJoin("organisations as lead", "lead.id", "list.lead_authority_id")
    .select(["rounds.id as roundId", "rounds.number", "rounds.stage"])
    .select(["rounds.opens_at as opensAt", "rounds.closes_at as closesAt"])
    .select(["list.id as listId", "list.title as listTitle", "lead.name as leadName"])
    .where("rounds.stage", "<>", "DRAFT");
}
