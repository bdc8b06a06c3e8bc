import { holds, type CouncilActor, type GrantedRole } from "~/core/actor";
import type { CompetitionId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { findPlace, whyNotEnter, type Place } from "~/features/evaluation/queries/place.server";
import type { AccessRefusal } from "~/features/evaluation/refusals";
import type { Context } from "~/platform/context";

/** A competition of the actor's own authority, where the actor has one of the roles and is clear of every bidder. */
export async function enterAward(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
  roles: readonly GrantedRole[],
): Promise<Result<Place, AccessRefusal>> {
  const place = await findPlace(ctx, competitionId);
  if (place === undefined) return refuse("NOT_FOUND");
  if (!holds(ctx.actor, ...roles)) return refuse("NOT_ALLOWED");
  const closed = whyNotEnter(place);
  return closed === undefined ? ok(place) : refuse(closed);
}
