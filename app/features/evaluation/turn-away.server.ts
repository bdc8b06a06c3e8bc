import type { CouncilActor } from "~/core/actor";
import type { CompetitionId } from "~/core/id";
import { recordDenial } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { forbidden, notFound, seeOther } from "~/platform/respond.server";
import type { AccessRefusal } from "./refusals";

/** What a door answers to who may not come in: one place, so that every page of this room says the same. */

/** For an act: the command has recorded the denial already. Undefined when the refusal has a sentence instead. */
export function answerFor(competitionId: CompetitionId, refusal: unknown): Response | undefined {
  switch (refusal as AccessRefusal) {
    case "NOT_FOUND":
      return notFound();
    case "NOT_ALLOWED":
      return forbidden();
    case "DECLARE_FIRST":
      return seeOther(`/council/competitions/${competitionId}/declare`);
    default:
      return undefined;
  }
}

/** For a view: the denial is recorded here. */
export async function turnAway(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
  refusal: AccessRefusal,
): Promise<Response> {
  if (refusal === "NOT_ALLOWED") {
    await recordDenial(ctx, { act: "evaluation.view", subject: { kind: "competition", id: competitionId } });
  }
  return answerFor(competitionId, refusal) ?? notFound();
}
