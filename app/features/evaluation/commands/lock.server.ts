import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { CompetitionId, CriterionId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { listHolders } from "~/features/accounts/queries.server";
import { recordEvent } from "~/features/audit/commands.server";
import { advanceStage } from "~/features/competitions/commands/stage.server";
import { standingOf } from "~/features/competitions/queries/conflicts.server";
import { listLeaves } from "~/features/competitions/queries/criteria.server";
import { isAnswered } from "~/features/competitions/rules/criteria";
import { hasReached } from "~/features/competitions/rules/stages";
import { endTasksAbout } from "~/features/tasks/commands/end.server";
import type { Context } from "~/platform/context";
import { queueEmail } from "~/platform/outbox.server";
import { sha256 } from "~/platform/secrets.server";
import { lockedEmail } from "../emails";
import type { PanelMember } from "../queries/panel.server";
import { namesToDeclare, type Place } from "../queries/place.server";
import type { ModerationRefusal } from "../refusals";
import { writeLock } from "../rules/record";
import { currentScorers, whyNotLocked } from "../rules/scoring";
import { enterModeration } from "./moderation.server";

type Ctx = Context<CouncilActor>;

/**
 * Locks everything the panel agreed: a canonical text with its SHA-256, and the stage QUALITY_LOCKED. From
 * then on nothing of it changes and prices may be opened. Refuses NOT_READY with every obstacle. domain.md §4.5.
 */
export async function lockQuality(
  ctx: Ctx,
  competitionId: CompetitionId,
): Promise<Result<{ lockHash: string }, ModerationRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entered = await enterModeration(tx, competitionId, "update", "evaluation.lock");
    if (!entered.ok) return entered;
    const { place, panel } = entered.value;
    if (hasReached(place.competition.stage, "QUALITY_LOCKED")) return refuse("LOCKED");
    if (place.competition.stage !== "OPENED") return refuse("NOT_SCORING");
    const leaves = (await listLeaves(tx, competitionId)).filter(({ kind }) => isAnswered(kind)).map(({ id }) => id);
    const agreed = await listAgreed(tx, competitionId);
    const obstacles = whyNotLocked({
      estimatePence: place.competition.estimatePence,
      panel,
      leaves,
      bids: place.bids.map(({ bidId }) => bidId),
      agreed,
    });
    if (obstacles.length > 0) return { ok: false, refusal: { code: "NOT_READY", obstacles } };
    const scorers = scorersByLeaf(panel, leaves);
    const { content, sha256: lockHash } = writeLock({ competitionId, bids: place.bids, scorers, agreed }, sha256);
    await tx.db
      .insertInto("quality_locks")
      .values({
        competition_id: competitionId,
        content,
        content_sha256: lockHash,
        locked_at: tx.now,
        locked_by: tx.actor.personId,
      })
      .execute();
    const advanced = await advanceStage(tx, competitionId, "lockQuality");
    if (!advanced.ok) return refuse("LOCKED");
    // The panel is over: whoever has not declared by now need not.
    await endTasksAbout(tx, { kind: "DECLARE_INTERESTS", subjectId: competitionId }, "withdraw");
    await tellPriceOpeners(tx, place);
    recordEvent(tx, {
      act: "evaluation.lock",
      subject: { kind: "competition", id: competitionId },
      about: { sha256: lockHash },
    });
    return ok({ lockHash });
  });
}

function scorersByLeaf(panel: readonly PanelMember[], leaves: readonly CriterionId[]) {
  const scorers = currentScorers(panel);
  return leaves.map((criterionId) => ({
    criterionId,
    people: scorers.filter((scorer) => scorer.leaves.includes(criterionId)).map(({ personId }) => personId),
  }));
}

async function listAgreed(tx: Ctx, competitionId: CompetitionId) {
  return tx.db
    .selectFrom("agreed_scores as agreed")
    .innerJoin("opened_bids as bid", "bid.bid_id", "agreed.bid_id")
    .select([
      "agreed.bid_id as bidId",
      "agreed.criterion_id as criterionId",
      "agreed.score",
      "agreed.rationale",
      "agreed.version",
    ])
    .where("bid.competition_id", "=", competitionId)
    .execute();
}

/** Officers and finance; one with an interest that is not cleared hears nothing of this competition. */
async function tellPriceOpeners(tx: Ctx, { competition }: Place): Promise<void> {
  const { id, title } = competition;
  const names = await namesToDeclare(tx, competition);
  const link = `${tx.portal.publicUrl}/council/competitions/${id}/price`;
  for (const { personId, name, email } of await listHolders(tx, "PO", "FI")) {
    const standing = await standingOf(tx, id, personId, names);
    if (standing === "PENDING" || standing === "EXCLUDED") continue;
    await queueEmail(tx, { to: email, ...lockedEmail({ name, title, link }) });
  }
}
