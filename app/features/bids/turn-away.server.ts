import type { CouncilActor } from "~/core/actor";
import type { CompetitionId } from "~/core/id";
import { recordDenial } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { forbidden, notFound, seeOther } from "~/platform/respond.server";
import { standingOnBidders } from "./queries/opened.server";

/**
 * What a door of opened bids answers to a council's person whom the query told nothing: declare first, or not
 * allowed, which is recorded; before the opening, and elsewhere, there is nothing here. Declaring opens nothing to
 * who may not read there anyway, such as an evaluator without questions.
 */
export async function turnAway(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
  mayReadOnceDeclared = true,
): Promise<Response> {
  const standing = await standingOnBidders(ctx, competitionId);
  if (standing === undefined) return notFound();
  if (standing === "NOT_DECLARED" && mayReadOnceDeclared) {
    return seeOther(`/council/competitions/${competitionId}/declare`);
  }
  // Who is clear and may read asked for something that is not there.
  if (standing === "CLEAR" && mayReadOnceDeclared) return notFound();
  await recordDenial(ctx, { act: "bids.read", subject: { kind: "competition", id: competitionId } });
  return forbidden();
}
