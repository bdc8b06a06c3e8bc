import { sql } from "kysely";
import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { BidId, CompetitionId, CriterionId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { denied, recordEvent } from "~/features/audit/commands.server";
import { lockCompetition } from "~/features/competitions/queries/competitions.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { mayScore } from "../policy";
import { livePanel } from "../queries/panel.server";
import { findPlace, whyNotEnter, type Place } from "../queries/place.server";
import type { ScoringRefusal } from "../refusals";
import { isLongEnoughComment, isModerationOpen, unscored } from "../rules/scoring";
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
 * double click is harmless; a page older than what is saved is refused as STALE. domain.md §4.4.
 */
export async function recordScore(
  ctx: Ctx,
  answer: Answer,
  input: ScoreInput,
): Promise<Result<{ version: number }, ScoringRefusal>> {
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
    const version = await saveScore(tx, answer, input);
    if (version === undefined) return refuse("STALE");
    // The audit is read while scoring is blind: never the score itself.
    recordEvent(tx, { ...entry, about: { criterion: answer.criterionId, bid: bid.label, version } });
    return ok({ version });
  });
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
  // Asked together and carried out in this order: what is read is read once the lock is held.
  const [, place] = await Promise.all([lockCompetition(tx, competitionId, lock), findPlace(tx, competitionId)]);
  if (place === undefined) return refuse("NOT_FOUND");
  const entry = { act, subject: { kind: "competition", id: competitionId } };
  if (!mayScore(tx.actor, place.seat)) return denied(tx, entry);
  const closed = whyNotEnter(place);
  if (closed !== undefined) return closed === "NOT_ALLOWED" ? denied(tx, entry) : refuse(closed);
  return place.competition.stage === "OPENED" ? ok(place) : refuse("NOT_SCORING");
}

/** The version that is saved now; undefined where the page was older than what is saved. */
async function saveScore(
  tx: Ctx,
  { bidId, criterionId }: Answer,
  { score, comment, version }: ScoreInput,
): Promise<number | undefined> {
  const { personId } = tx.actor;
  // One statement: the score and its history stand or fall together, and nobody comes between looking and saving.
  const { rows } = await sql<{ version: number }>`
    with saved as (
      insert into scores (id, bid_id, criterion_id, person_id, score, comment, version, saved_at)
      values (${newId()}, ${bidId}, ${criterionId}, ${personId}, ${score}, ${comment}, 1, ${tx.now})
      on conflict (bid_id, criterion_id, person_id) do update
        set score = excluded.score, comment = excluded.comment, version = scores.version + 1, saved_at = excluded.saved_at
        where scores.version = ${version}
          and (scores.score, scores.comment) is distinct from (excluded.score, excluded.comment)
      returning id, version, score, comment
    )
    insert into score_changes (id, score_id, version, score, comment, changed_at)
    select ${newId()}::uuid, id, version, score, comment, ${tx.now}::timestamptz from saved
    returning version
  `.execute(tx.db);
  if (rows[0] !== undefined) return rows[0].version;
  const same = await tx.db
    .selectFrom("scores")
    .select("version")
    .where("bid_id", "=", bidId)
    .where("criterion_id", "=", criterionId)
    .where("person_id", "=", personId)
    .where("score", "=", score)
    .where("comment", "=", comment)
    .executeTakeFirst();
  return same?.version;
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
