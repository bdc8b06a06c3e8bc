import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { LineId, RoundId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import type { SeenVerdict } from "../forms/verdict";
import { mayRecommend, whyNotDecide } from "../policy";
import { countChances, findClarification } from "../queries/clarifications.server";
import type { AssessmentRefusal } from "../refusals/assessing";
import { askingOf, chanceWithheld } from "../rules/clarifications";
import { leavesOpen } from "../rules/promises";
import type { Verdict } from "../rules/decisions";
import { isDecided, lockSubmittedLine, whyNotAssess } from "./assessing-locks.server";
import { findRestMet, isAnyNotMet } from "./findings.server";

type Answer<Value> = Promise<Result<Value, AssessmentRefusal>>;

/**
 * Recommends on a submitted line once its round has closed. Another recommendation may follow until there is
 * a decision; `seenId` is the newest one the page was shown with. To recommend approval says that every condition that
 * nobody has looked at is met, but for what evidence still to be given can show; refuses CONDITION_NOT_MET where one is not. Refuses CLARIFICATION_OPEN while the provider may
 * still answer, and SAME_CHANCE where others of the round could put right what this one is to be refused for, without a word why.
 */
export async function recommendLine(
  ctx: Context<CouncilActor>,
  lineId: LineId,
  { seenId, verdict, otherwise }: SeenVerdict,
): Answer<{ recommendationId: string }> {
  return inTransaction(ctx, async (tx) => {
    const line = await lockSubmittedLine(tx, lineId);
    if (line === undefined) return refuse("NOT_FOUND");
    const entry = { act: "lists.recommend-line", subject: { kind: "line", id: lineId } };
    if (!mayRecommend(tx.actor)) return denied(tx, entry);
    const early = whyNotAssess(line, tx.now);
    if (early !== undefined) return refuse(early);
    const newest = await newestRecommendation(tx, lineId);
    if (newest?.id !== seenId) {
      const isMine = newest?.personId === tx.actor.personId && newest.says === saying(verdict, otherwise);
      return newest !== undefined && isMine ? ok({ recommendationId: newest.id }) : refuse("STALE");
    }
    if (await isDecided(tx, lineId)) return refuse("ALREADY_DECIDED");
    const asked = await findClarification(tx, lineId);
    if (asked !== undefined && askingOf(asked, tx.now) === "ASKED") return refuse("CLARIFICATION_OPEN");
    const unlike = await isUnlikeOthers(tx, verdict, { lineId, roundId: line.roundId });
    if (unlike && otherwise === undefined) return refuse("SAME_CHANCE");
    if (verdict.outcome !== "REJECTED") {
      if (await isAnyNotMet(tx, lineId, line, leavesOpen(verdict))) return refuse("CONDITION_NOT_MET");
      await findRestMet(tx, { lineId, ...line }, leavesOpen(verdict));
    }
    const id = newId();
    await tx.db
      .insertInto("line_recommendations")
      .values({
        id,
        line_id: lineId,
        round_id: line.roundId,
        ...columnsOf(verdict),
        otherwise: otherwise ?? null,
        recommended_at: tx.now,
        recommended_by: tx.actor.personId,
      })
      .execute();
    recordEvent(tx, { ...entry, about: columnsOf(verdict) });
    return ok({ recommendationId: id });
  });
}

/**
 * Decides on a line on the newest recommendation; whoever recommended, ever, may not. The applicant is not
 * told before the round's decisions are issued.
 */
export async function decideLine(
  ctx: Context<CouncilActor>,
  lineId: LineId,
  { seenId, verdict }: SeenVerdict,
): Answer<undefined> {
  return inTransaction(ctx, async (tx) => {
    const line = await lockSubmittedLine(tx, lineId);
    if (line === undefined) return refuse("NOT_FOUND");
    const entry = { act: "lists.decide-line", subject: { kind: "line", id: lineId } };
    const recommenders = await tx.db
      .selectFrom("line_recommendations")
      .select("recommended_by as personId")
      .where("line_id", "=", lineId)
      .execute();
    const why = whyNotDecide(
      tx.actor,
      recommenders.map(({ personId }) => personId),
    );
    if (why === "NOT_ALLOWED") return denied(tx, entry);
    const early = whyNotAssess(line, tx.now);
    if (early !== undefined) return refuse(early);
    const newest = await newestRecommendation(tx, lineId);
    if (newest === undefined) return refuse("NOT_RECOMMENDED");
    if (why !== undefined) return refuse(why);
    if (await isDecided(tx, lineId)) return refuse("ALREADY_DECIDED");
    if (newest.id !== seenId) return refuse("STALE");
    if (verdict.outcome !== "REJECTED" && (await isAnyNotMet(tx, lineId, line, leavesOpen(verdict)))) {
      return refuse("CONDITION_NOT_MET");
    }
    const explained = newest.otherwise !== null && "criterion" in verdict && newest.criterion === verdict.criterion;
    if (!explained && (await isUnlikeOthers(tx, verdict, { lineId, roundId: line.roundId }))) {
      return refuse("SAME_CHANCE");
    }
    await tx.db
      .insertInto("line_decisions")
      .values({
        id: newId(),
        line_id: lineId,
        round_id: line.roundId,
        recommendation_id: newest.id,
        ...columnsOf(verdict),
        decided_at: tx.now,
        decided_by: tx.actor.personId,
      })
      .execute();
    recordEvent(tx, { ...entry, about: columnsOf(verdict) });
    return ok();
  });
}

async function newestRecommendation(ctx: Context, lineId: LineId) {
  const row = await ctx.db
    .selectFrom("line_recommendations")
    .select(["id", "recommended_by as personId", "outcome", "reason_code", "criterion"])
    .select(["evidence", "working_days", "reasons", "otherwise"])
    .where("line_id", "=", lineId)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { id, personId, ...columns } = row;
  return { id, personId, otherwise: columns.otherwise, criterion: columns.criterion, says: JSON.stringify(columns) };
}

/** Others of the round could put right the condition for which this line is refused, and it could not. */
async function isUnlikeOthers(
  tx: Context<CouncilActor>,
  verdict: Verdict,
  line: { readonly lineId: LineId; readonly roundId: RoundId },
): Promise<boolean> {
  if (verdict.outcome !== "REJECTED") return false;
  const own = await findClarification(tx, line.lineId);
  return chanceWithheld(verdict, own?.conditions ?? [], await countChances(tx, line)) > 0;
}

function columnsOf(verdict: Verdict) {
  const { outcome, reasons } = verdict;
  const none = { reason_code: null, criterion: null, evidence: null, working_days: null };
  switch (outcome) {
    case "APPROVED":
      return { outcome, ...none, reasons };
    case "CONDITIONAL":
      return { outcome, ...none, evidence: [...verdict.evidence], working_days: verdict.workingDays, reasons };
    case "REJECTED":
      return { outcome, ...none, reason_code: verdict.reasonCode, criterion: verdict.criterion, reasons };
  }
}

function saying(verdict: Verdict, otherwise: string | undefined): string {
  return JSON.stringify({ ...columnsOf(verdict), otherwise: otherwise ?? null });
}
