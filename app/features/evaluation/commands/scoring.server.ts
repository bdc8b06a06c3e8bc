import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { BidId, CompetitionId, CriterionId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { denied, recordEvent } from "~/features/audit/commands.server";
import { listLeaves } from "~/features/competitions/queries/criteria.server";
import { lockCompetitionFirst } from "~/features/competitions/queries/competitions.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { mayScore } from "../policy";
import { livePanel } from "../queries/panel.server";
import { findPlace, whyNotEnter, type Place } from "../queries/place.server";
import type { ScoringRefusal } from "../refusals";
import { isLongEnoughComment, isModerationOpen, nextUnscored, unscored } from "../rules/scoring";
import { tellModerators } from "./moderators.server";

type Ctx = Context<CouncilActor>;

/** One answer: a leaf of the criteria tree in one bid. */
export interface Answer {
  readonly competitionId: CompetitionId;
  readonly bidId: BidId;
  readonly criterionId: CriterionId;
}

export interface ScoreInput {
  /** A whole number from 0 to 5. */
  readonly score: number;
  readonly comment: string;
  /** The version the page was made from; 0 when nothing was saved. */
  readonly version: number;
}

/**
 * Saves the actor's own score of one answer, with its history. Saving the same again changes nothing, so a
 * double click is harmless; a page older than what is saved is refused as STALE. Answers too what they have to score
 * next, undefined when they have scored all. domain.md §4.4.
 */
export async function recordScore(
  ctx: Ctx,
  answer: Answer,
  input: ScoreInput,
): Promise<Result<Scored, ScoringRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entered = await enterScoring(tx, answer.competitionId, "share", "evaluation.score");
    if (!entered.ok) return entered;
    const { bids, leaves, finishedAt } = entered.value;
    const entry = { act: "evaluation.score", subject: { kind: "competition", id: answer.competitionId } };
    if (!leaves.includes(answer.criterionId)) return denied(tx, entry);
    const bid = bids.find(({ bidId }) => bidId === answer.bidId);
    if (bid === undefined) return refuse("NOT_FOUND");
    if (finishedAt !== null) return refuse("FINISHED");
    if (!isLongEnoughComment(input.comment)) return refuse("COMMENT_TOO_SHORT");
    const [version, next] = await Promise.all([saveScore(tx, answer, input), findNext(tx, entered.value, answer)]);
    if (version === undefined) return refuse("STALE");
    // The audit is read while scoring is blind: never the score itself.
    recordEvent(tx, { ...entry, about: { criterion: answer.criterionId, bid: bid.label, version } });
    return ok({ version, next });
  });
}

interface Scored {
  readonly version: number;
  readonly next: Pick<Answer, "bidId" | "criterionId"> | undefined;
}

async function findNext(tx: Ctx, { leaves, bids }: Place, answer: Answer): Promise<Scored["next"]> {
  const { competitionId, criterionId } = answer;
  const [tree, scored] = await Promise.all([listLeaves(tx, competitionId), listOwnScores(tx, competitionId)]);
  const questions = tree.map(({ id }) => id).filter((id) => leaves.includes(id));
  const left = unscored(
    questions,
    bids.map(({ bidId }) => bidId),
    [...scored, answer],
  );
  return nextUnscored(questions, left, criterionId);
}

/** Every leaf given to the actor is scored in every bid: their scores are locked. Doing it twice changes nothing. */
export async function finishScoring(
  ctx: Ctx,
  competitionId: CompetitionId,
): Promise<Result<undefined, ScoringRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entered = await enterScoring(tx, competitionId, "update", "evaluation.finish");
    if (!entered.ok) return entered;
    const { competition, leaves, bids, finishedAt } = entered.value;
    if (finishedAt !== null) return ok();
    if (leaves.length === 0) return refuse("NOTHING_TO_SCORE");
    const left = unscored(
      leaves,
      bids.map(({ bidId }) => bidId),
      await listOwnScores(tx, competitionId),
    );
    if (left.length > 0) return { ok: false, refusal: { code: "UNSCORED", left: left.length } };
    await tx.db
      .insertInto("finished_scorings")
      .values({ competition_id: competitionId, person_id: tx.actor.personId, finished_at: tx.now })
      .execute();
    const panel = await livePanel(tx, competition);
    if (isModerationOpen(panel)) await tellModerators(tx, competition, panel);
    recordEvent(tx, { act: "evaluation.finish", subject: { kind: "competition", id: competitionId } });
    return ok();
  });
}

async function enterScoring(
  tx: Ctx,
  competitionId: CompetitionId,
  lock: "share" | "update",
  act: string,
): Promise<Result<Place, ScoringRefusal>> {
  await lockCompetitionFirst(tx, competitionId, lock);
  const place = await findPlace(tx, competitionId);
  if (place === undefined) return refuse("NOT_FOUND");
  const entry = { act, subject: { kind: "competition", id: competitionId } };
  if (!mayScore(tx.actor, place.seat)) return denied(tx, entry);
  const closed = whyNotEnter(place);
  if (closed !== undefined) return closed === "NOT_ALLOWED" ? denied(tx, entry) : refuse(closed);
  return place.competition.stage === "OPENED" ? ok(place) : refuse("NOT_SCORING");
}

async function saveScore(
  tx: Ctx,
  { bidId, criterionId }: Answer,
  { score, comment, version }: ScoreInput,
): Promise<number | undefined> {
  const { personId } = tx.actor;
  if (version > 0) {
    const next = version + 1;
    const changed = await tx.db
      .with("changed", (db) =>
        db
          .updateTable("scores")
          .set({ score, comment, version: next, saved_at: tx.now })
          .where("bid_id", "=", bidId)
          .where("criterion_id", "=", criterionId)
          .where("person_id", "=", personId)
          .where("version", "=", version)
          .where((each) => each.or([each("score", "<>", score), each("comment", "<>", comment)]))
          .returning(["id", "version", "score", "comment", "saved_at"]),
      )
      .insertInto("score_changes")
      .columns(["id", "score_id", "version", "score", "comment", "changed_at"])
      .expression((db) =>
        db
          .selectFrom("changed")
          .select((each) => [
            each.cast<string>(each.val(newId()), "uuid").as("change_id"),
            ...(["changed.id", "changed.version", "changed.score", "changed.comment", "changed.saved_at"] as const),
          ]),
      )
      .returning("version")
      .executeTakeFirst();
    if (changed !== undefined) return changed.version;
  }
  const made = await tx.db
    .insertInto("scores")
    .values({
      id: newId(),
      bid_id: bidId,
      criterion_id: criterionId,
      person_id: personId,
      score,
      comment,
      version: 1,
      saved_at: tx.now,
    })
    .onConflict((conflict) => conflict.columns(["bid_id", "criterion_id", "person_id"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (made !== undefined) return keepChange(tx, made.id, 1, score, comment);
  const saved = await tx.db
    .selectFrom("scores")
    .select(["score", "comment", "version"])
    .where("bid_id", "=", bidId)
    .where("criterion_id", "=", criterionId)
    .where("person_id", "=", personId)
    .executeTakeFirstOrThrow();
  return saved.score === score && saved.comment === comment ? saved.version : undefined;
}

async function keepChange(tx: Ctx, scoreId: string, version: number, score: number, comment: string): Promise<number> {
  await tx.db
    .insertInto("score_changes")
    .values({ id: newId(), score_id: scoreId, version, score, comment, changed_at: tx.now })
    .execute();
  return version;
}

async function listOwnScores(tx: Ctx, competitionId: CompetitionId) {
  return tx.db
    .selectFrom("scores")
    .innerJoin("criteria", "criteria.id", "scores.criterion_id")
    .select(["scores.bid_id as bidId", "scores.criterion_id as criterionId"])
    .where("criteria.competition_id", "=", competitionId)
    .where("scores.person_id", "=", tx.actor.personId)
    .execute();
}
