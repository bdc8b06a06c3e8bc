import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { CompetitionId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { denied, recordEvent } from "~/features/audit/commands.server";
import { advanceStage } from "~/features/competitions/commands/stage.server";
import { lockCompetition } from "~/features/competitions/queries/competitions.server";
import { isScorer } from "~/features/evaluation/queries/scorers.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import type { DecideForm } from "../forms";
import { approvers, whyNotApprover } from "../policy";
import { enterAward } from "../queries/place.server";
import {
  findRecommendation,
  listLotsToAward,
  recommendersByLot,
  type RecommendationId,
} from "../queries/recommendations.server";
import { isWinnerSuspended } from "../queries/suspended.server";
import type { AwardRefusal } from "../refusals";
import { isAllApproved, whyNotDecided } from "../rules";

/**
 * Decides on a recommendation: an approver who never recommended in this lot and did not score. A yes on the last lot
 * approves the award of the competition; a no asks for a new recommendation. Nobody is told yet.
 */
export async function decideAward(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
  recommendationId: RecommendationId,
  form: DecideForm,
): Promise<Result<{ allApproved: boolean }, AwardRefusal>> {
  return inTransaction(ctx, async (tx) => {
    await lockCompetition(tx, competitionId, "update");
    const approved = form.verdict === "APPROVE";
    const subject = { kind: "competition", id: competitionId };
    const entry = { act: "awards.decide", subject, about: { recommendation: recommendationId, approved } };
    const entered = await enterAward(tx, competitionId, approvers);
    if (!entered.ok) return entered.refusal === "NOT_ALLOWED" ? denied(tx, entry) : entered;
    const { stage } = entered.value.competition;
    const made = await findRecommendation(tx, competitionId, recommendationId);
    if (made === undefined) return refuse("NOT_FOUND");
    const { personId } = tx.actor;
    const again = made.decision?.decidedBy === personId && made.decision.approved === approved;
    if (again && made.decision.reasons === form.reasons) return ok({ allApproved: stage === "AWARD_APPROVED" });
    const hasScored = await isScorer(tx, competitionId, personId);
    const recommendedBy = (await recommendersByLot(tx, competitionId)).get(made.lotId) ?? [];
    const unfit = whyNotApprover(tx.actor, { recommendedBy, hasScored });
    if (unfit !== undefined) return unfit === "NOT_ALLOWED" ? denied(tx, entry) : refuse(unfit);
    if (made.decision !== undefined) return refuse("ALREADY_DECIDED");
    if (stage !== "RANKED") return refuse("NOT_RANKED");
    const lots = await listLotsToAward(tx, competitionId);
    const lot = lots.find(({ recommendation }) => recommendation?.id === recommendationId);
    if (lot === undefined) return refuse("RESULT_REPLACED");
    const refusal = whyNotDecided(lot, { approved, adequate: form.adequate });
    if (refusal !== undefined) return refuse(refusal);
    if (approved && made.bidId !== null && (await isWinnerSuspended(tx, made.bidId))) return refuse("WINNER_SUSPENDED");
    await tx.db
      .insertInto("award_decisions")
      .values({
        id: newId(),
        recommendation_id: recommendationId,
        approved,
        reasons: form.reasons,
        decided_at: tx.now,
        decided_by: personId,
      })
      .execute();
    // Asked of a single bid only: elsewhere a "no" would read as a finding.
    const about = { ...entry.about, lot: lot.lotId };
    recordEvent(tx, { ...entry, about: form.adequate ? { ...about, adequate: true } : about });
    const allApproved = isAllApproved(await listLotsToAward(tx, competitionId));
    if (!allApproved) return ok({ allApproved });
    const advanced = await advanceStage(tx, competitionId, "approveAward");
    if (!advanced.ok) throw new Error(`The award of ${competitionId} cannot be approved: ${advanced.refusal}`);
    return ok({ allApproved });
  });
}
