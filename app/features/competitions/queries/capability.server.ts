import { sql } from "kysely";
import type { CompetitionId } from "~/core/id";
import { calendarDateOf } from "~/core/time";
import { listCapability, type Capability, type Wanted } from "~/features/lists/queries/capability.server";
import type { Context } from "~/platform/context";

export type Considered = Capability;

/** Every active membership in the competition's lots, with whether it can meet the need today and why not. */
export async function capabilityFor(ctx: Context, id: CompetitionId): Promise<Considered[]> {
  return listCapability(ctx, await wantedBy(ctx, id));
}

/** What the competition asks for, in which lots, today. */
export async function wantedBy(ctx: Context, id: CompetitionId): Promise<Wanted> {
  const wanted = await ctx.db
    .selectFrom("competitions")
    .select(["list_id as listId", "need", "age_min as ageMin", "age_max as ageMax", "genders", "band"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const lots = await ctx.db
    .selectFrom("competition_lots")
    .select("lot_id as lotId")
    .where("competition_id", "=", id)
    .execute();
  return { ...wanted, lotIds: lots.map(({ lotId }) => lotId), on: calendarDateOf(ctx.now) };
}

/**
 * Competitions open for bids with a member in their lots that was never invited: those where somebody may have
 * become capable. Cheap, so that the sweep asks it often; whether they are capable is asked of these only.
 */
export async function listWithUninvited(ctx: Context): Promise<CompetitionId[]> {
  const rows = await ctx.db
    .selectFrom("competitions as competition")
    .select("competition.id")
    .where("competition.stage", "=", "PUBLISHED")
    .where("competition.deadline_at", ">=", ctx.now)
    .where(
      sql<boolean>`exists (select from competition_lots lot
        join memberships member on member.lot_id = lot.lot_id and member.stage = 'ACTIVE'
          and member.confirm_by >= ${calendarDateOf(ctx.now)}::date
        where lot.competition_id = competition.id and not exists (select from invitation_rows considered
          where considered.competition_id = competition.id and considered.lot_id = lot.lot_id
            and considered.membership_id = member.id and considered.included))`,
    )
    .orderBy("competition.id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Memberships capable now and never found capable for this competition before. */
export async function newlyCapable(ctx: Context, id: CompetitionId): Promise<Considered[]> {
  const included = await ctx.db
    .selectFrom("invitation_rows")
    .select("membership_id as membershipId")
    .where("competition_id", "=", id)
    .where("included", "=", true)
    .execute();
  const before = new Set(included.map(({ membershipId }) => membershipId));
  const considered = await capabilityFor(ctx, id);
  return considered.filter((row) => row.capable && !before.has(row.membershipId));
}
