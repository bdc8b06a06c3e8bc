import type { CouncilActor } from "~/core/actor";
import type { RoundId } from "~/core/id";
import type { Instant } from "~/core/time";
import type { Context } from "~/platform/context";
import { queueEmail } from "~/platform/outbox.server";
import { reopeningEmail } from "../emails/lists";
import { isOnList } from "../queries/on-list.server";

interface Opening {
  readonly roundId: RoundId;
  readonly listTitle: string;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
}

/** To the people of everyone who has a place in a lot that opens again: they are asked only what has changed. */
export async function tellMembers(ctx: Context<CouncilActor>, opening: Opening): Promise<void> {
  const people = await ctx.db
    .selectFrom("memberships as membership")
    .innerJoin("round_lots", "round_lots.lot_id", "membership.lot_id")
    .innerJoin("role_grants as held", "held.organisation_id", "membership.organisation_id")
    .innerJoin("people", "people.id", "held.person_id")
    .select("people.email")
    .distinct()
    .where("round_lots.round_id", "=", opening.roundId)
    .where(isOnList("membership.stage"))
    .where("held.ended_at", "is", null)
    .where("held.role", "in", ["SA", "SB"])
    .orderBy("people.email")
    .execute();
  const link = `${ctx.portal.publicUrl}/supplier/rounds/${opening.roundId}/apply`;
  for (const { email } of people) await queueEmail(ctx, { to: email, ...reopeningEmail({ ...opening, link }) });
}
