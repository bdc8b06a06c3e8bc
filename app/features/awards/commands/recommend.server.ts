import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { CompetitionId, LotId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { denied, recordEvent } from "~/features/audit/commands.server";
import { lockCompetition } from "~/features/competitions/queries/competitions.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import type { RecommendForm } from "../forms";
import { recommenders } from "../policy";
import { enterAward } from "../queries/place.server";
import { listLotsToAward, type LotToAward, type RecommendationId } from "../queries/recommendations.server";
import { isWinnerSuspended } from "../queries/suspended.server";
import type { AwardRefusal } from "../refusals";
import { lotState, whyNotRecommend } from "../rules";

/**
 * Recommends the award of one lot on its newest result: the bid with rank 1, or no award, for the reasons given.
 * The same person sending the same again changes nothing. domain.md §3A.7, §4.8, §11.
 */
export async function recommendAward(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
  lotId: LotId,
  form: RecommendForm,
): Promise<Result<{ recommendationId: RecommendationId }, AwardRefusal>> {
  return inTransaction(ctx, async (tx) => {
    await lockCompetition(tx, competitionId, "update");
    const subject = { kind: "competition", id: competitionId };
    const entry = { act: "awards.recommend", subject, about: { lot: lotId, outcome: form.award.outcome } };
    const entered = await enterAward(tx, competitionId, recommenders);
    if (!entered.ok) return entered.refusal === "NOT_ALLOWED" ? denied(tx, entry) : entered;
    if (entered.value.competition.stage !== "RANKED") return refuse("NOT_RANKED");
    const lots = await listLotsToAward(tx, competitionId);
    const lot = lots.find((one) => one.lotId === lotId);
    if (lot === undefined) return refuse("NOT_FOUND");
    const { award, reasons, valueNote, result } = form;
    if (isSentAgain(lot, tx.actor.personId, form)) return ok({ recommendationId: lot.recommendation.id });
    const refusal = whyNotRecommend(lot, { ...award, resultId: result, valueNote });
    if (refusal !== undefined) return refuse(refusal);
    if (award.bidId !== undefined && (await isWinnerSuspended(tx, award.bidId))) return refuse("WINNER_SUSPENDED");
    const id = newId();
    await tx.db
      .insertInto("award_recommendations")
      .values({
        id,
        competition_id: competitionId,
        lot_id: lotId,
        result_id: lot.resultId,
        outcome: award.outcome,
        bid_id: award.bidId ?? null,
        reasons,
        adequate_competition_note: valueNote ?? null,
        recommended_at: tx.now,
        recommended_by: tx.actor.personId,
      })
      .execute();
    recordEvent(tx, { ...entry, about: { ...entry.about, recommendation: id } });
    return ok({ recommendationId: id });
  });
}

type Recommended = LotToAward & { readonly recommendation: NonNullable<LotToAward["recommendation"]> };

/** A second press of the button: the same words by the same person, still waiting for the approver. */
function isSentAgain(lot: LotToAward, personId: string, form: RecommendForm): lot is Recommended {
  const made = lot.recommendation;
  return (
    made !== undefined &&
    lotState(lot) === "RECOMMENDED" &&
    made.recommendedBy === personId &&
    made.outcome === form.award.outcome &&
    made.bidId === (form.award.bidId ?? null) &&
    made.reasons === form.reasons &&
    made.valueNote === (form.valueNote ?? null)
  );
}
