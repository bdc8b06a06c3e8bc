import type { CompetitionId, LotId, PersonId } from "~/core/id";
import { stagesOnList } from "~/features/lists/rules/memberships";
import type { Context } from "~/platform/context";

/** Whether the person acts now for a supplier that is on a list in one of those lots. */
export async function actsForMemberIn(ctx: Context, personId: PersonId, lotIds: readonly LotId[]): Promise<boolean> {
  if (lotIds.length === 0) return false;
  const membership = await ctx.db
    .selectFrom("memberships as member")
    .innerJoin("role_grants as held", "held.organisation_id", "member.organisation_id")
    .select("member.id")
    .where("member.lot_id", "in", lotIds)
    .where("member.stage", "in", stagesOnList)
    .where("held.person_id", "=", personId)
    .where("held.ended_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  return membership !== undefined;
}

/** The same of the lots of a competition: such a supplier may be invited to it. */
export async function actsForMemberOf(ctx: Context, personId: PersonId, id: CompetitionId): Promise<boolean> {
  const lots = await ctx.db
    .selectFrom("competition_lots")
    .select("lot_id as lotId")
    .where("competition_id", "=", id)
    .execute();
  return actsForMemberIn(
    ctx,
    personId,
    lots.map(({ lotId }) => lotId),
  );
}
