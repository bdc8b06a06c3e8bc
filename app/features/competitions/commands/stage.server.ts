import { inTransaction } from "~db/transaction.server";
import { personIdOf } from "~/core/actor";
import type { CompetitionId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { after } from "~/core/state-table";
import { recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { lockCompetition } from "../queries/competitions.server";
import { competitionStages, type Stage, type StageEvent } from "../rules/stages";

/**
 * Moves a competition one step, if its stage table allows it, and keeps who, when and why. Later rooms call it
 * inside their own act, after asking their own policy: it locks the row, so of two at once one is refused.
 */
export async function advanceStage(
  ctx: Context,
  competitionId: CompetitionId,
  event: StageEvent,
  reason?: string,
): Promise<Result<Stage, "WRONG_STAGE">> {
  return inTransaction(ctx, async (tx) => {
    const competition = await lockCompetition(tx, competitionId, "update");
    if (competition === undefined) return refuse("WRONG_STAGE");
    const { stage: from, authorityId } = competition;
    const to = after(competitionStages, from, event);
    if (to === undefined) return refuse("WRONG_STAGE");
    await tx.db.updateTable("competitions").set({ stage: to }).where("id", "=", competitionId).execute();
    await tx.db
      .insertInto("stage_changes")
      .values({
        id: newId(),
        competition_id: competitionId,
        from_stage: from,
        to_stage: to,
        reason: reason ?? null,
        changed_at: tx.now,
        changed_by: personIdOf(tx.actor) ?? null,
      })
      .execute();
    const subject = { kind: "competition", id: competitionId };
    recordEvent(tx, { act: "competitions.advance", subject, authorityId, about: { from, to } });
    return ok(to);
  });
}
