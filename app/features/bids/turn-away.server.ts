import type { CouncilActor } from "~/core/actor";
import type { CompetitionId } from "~/core/id";
import { recordDenial } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { forbidden, notFound, seeOther } from "~/platform/respond.server";
import { standingOnBidders } from "./queries/opened.server";

/**
 * What a door of opened bids answers to a council's person whom the query told nothing: declare first, or not
 * allowed, which is recorded; before the opening, and elsewhere, there is nothing here.
 */
export async function turnAway(ctx: Context<CouncilActor>, competitionId: CompetitionId): Promise<Response> {
  switch (await standingOnBidders(ctx, competitionId)) {
    case "NOT_DECLARED":
      return seeOther(`/council/competitions/${competitionId}/declare`);
    case "PENDING":
    case "EXCLUDED":
      await recordDenial(ctx, { act: "bids.read", subject: { kind: "competition", id: competitionId } });
      return forbidden();
    default:
      return notFound();
  }
}
