import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { CompetitionId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { denied, recordEvent } from "~/features/audit/commands.server";
import { lockCompetition } from "~/features/competitions/queries/competitions.server";
import { listLeaves } from "~/features/competitions/queries/criteria.server";
import { isAnswered } from "~/features/competitions/rules/criteria";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { mayModerate } from "../policy";
import { livePanel, type PanelMember } from "../queries/panel.server";
import { findPlace, whyNotEnter, type Place } from "../queries/place.server";
import type { ModerationRefusal } from "../refusals";
import { isLongEnoughRationale, isModerationOpen } from "../rules/scoring";
import type { Answer } from "./scoring.server";

type Ctx = Context<CouncilActor>;

export interface AgreedScoreInput {
  /** A whole number from 0 to 5: agreed, never worked out. */
  readonly score: number;
  readonly rationale: string;
  /** The version the page was made from; 0 when nothing was agreed yet. */
  readonly version: number;
}

/**
 * Records the score the panel agreed on one answer, with its history, once everyone who scores has finished.
 * Two moderators at once: the second is STALE. The same again changes nothing. domain.md §4.4.
 */
export async function recordAgreedScore(
  ctx: Ctx,
  answer: Answer,
  input: AgreedScoreInput,
): Promise<Result<{ version: number }, ModerationRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entered = await enterModeration(tx, answer.competitionId, "share", "evaluation.agree");
    if (!entered.ok) return entered;
    const { place, panel } = entered.value;
    if (place.competition.stage !== "OPENED") return refuse("NOT_SCORING");
    if (!isModerationOpen(panel)) return refuse("MODERATION_CLOSED");
    const bid = place.bids.find(({ bidId }) => bidId === answer.bidId);
    const leaf = (await listLeaves(tx, answer.competitionId)).find(({ id }) => id === answer.criterionId);
    if (bid === undefined || leaf === undefined || !isAnswered(leaf.kind)) return refuse("NOT_FOUND");
    if (!isLongEnoughRationale(input.rationale)) return refuse("RATIONALE_TOO_SHORT");
    const version = await saveAgreedScore(tx, answer, input);
    if (version === undefined) return refuse("STALE");
    recordEvent(tx, {
      act: "evaluation.agree",
      subject: { kind: "competition", id: answer.competitionId },
      about: { criterion: answer.criterionId, bid: bid.label, version },
    });
    return ok({ version });
  });
}

/** What an act of the moderator starts from: where they stand, and the panel as it is. */
export async function enterModeration(
  tx: Ctx,
  competitionId: CompetitionId,
  lock: "share" | "update",
  act: string,
): Promise<Result<{ place: Place; panel: PanelMember[] }, ModerationRefusal>> {
  await lockCompetition(tx, competitionId, lock);
  const place = await findPlace(tx, competitionId);
  if (place === undefined) return refuse("NOT_FOUND");
  const entry = { act, subject: { kind: "competition", id: competitionId } };
  if (!mayModerate(tx.actor, place.seat)) return denied(tx, entry);
  const closed = whyNotEnter(place);
  if (closed !== undefined) return closed === "NOT_ALLOWED" ? denied(tx, entry) : refuse(closed);
  return ok({ place, panel: await livePanel(tx, place.competition) });
}

async function saveAgreedScore(
  tx: Ctx,
  { bidId, criterionId }: Answer,
  { score, rationale, version }: AgreedScoreInput,
): Promise<number | undefined> {
  const by = { recorded_at: tx.now, recorded_by: tx.actor.personId };
  const made = await tx.db
    .insertInto("agreed_scores")
    .values({ id: newId(), bid_id: bidId, criterion_id: criterionId, score, rationale, version: 1, ...by })
    .onConflict((conflict) => conflict.columns(["bid_id", "criterion_id"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (made !== undefined) return keepChange(tx, made.id, 1, score, rationale);
  const saved = await tx.db
    .selectFrom("agreed_scores")
    .select(["id", "score", "rationale", "version"])
    .where("bid_id", "=", bidId)
    .where("criterion_id", "=", criterionId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (saved.score === score && saved.rationale === rationale) return saved.version;
  if (saved.version !== version) return undefined;
  const next = version + 1;
  await tx.db
    .updateTable("agreed_scores")
    .set({ score, rationale, version: next, ...by })
    .where("id", "=", saved.id)
    .execute();
  return keepChange(tx, saved.id, next, score, rationale);
}

async function keepChange(tx: Ctx, agreedId: string, version: number, score: number, rationale: string) {
  await tx.db
    .insertInto("agreed_score_changes")
    .values({
      id: newId(),
      agreed_score_id: agreedId,
      version,
      score,
      rationale,
      changed_at: tx.now,
      changed_by: tx.actor.personId,
    })
    .execute();
  return version;
}
