import type { CouncilActor } from "~/core/actor";
import type { BidId, CompetitionId, CriterionId, PersonId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import type { Instant } from "~/core/time";
import { namesOf } from "~/features/accounts/queries.server";
import type { Context } from "~/platform/context";
import { inReadTransaction } from "~db/transaction.server";
import { mayModerate } from "../policy";
import type { AccessRefusal } from "../refusals";
import { currentScorers, mustDiscuss, spreadOf, type Seat } from "../rules/scoring";
import { onPage, readAnswer, type AnswerOnPage, type QuestionOnPage, type Step } from "./answers.server";
import { enterModeration, listCountedScores, type CountedScore } from "./moderation.server";
import { bidOnPage, type BidOnPage } from "./place.server";

type Ctx = Context<CouncilActor>;

export interface ModerationPage {
  readonly title: string;
  readonly mayRecord: boolean;
  readonly question: QuestionOnPage;
  readonly bid: BidOnPage;
  readonly answer: AnswerOnPage;
  readonly scores: readonly {
    readonly name: string;
    readonly seat: Seat;
    readonly score: number;
    readonly comment: string;
    /** Earlier versions, oldest first. */
    readonly earlier: readonly { readonly score: number; readonly comment: string; readonly changedAt: Instant }[];
  }[];
  readonly spread: number;
  readonly mustDiscuss: boolean;
  readonly agreed:
    | {
        readonly score: number;
        readonly rationale: string;
        readonly version: number;
        readonly recordedAt: Instant;
        readonly recordedBy: string;
      }
    | undefined;
  /** Earlier versions of the agreed score, oldest first. */
  readonly history: readonly {
    readonly score: number;
    readonly rationale: string;
    readonly changedAt: Instant;
    readonly changedBy: string;
  }[];
  readonly previous: Step | undefined;
  readonly next: Step | undefined;
}

/** Everyone's scores and comments on one answer, side by side, and what was agreed. */
export async function moderationPage(
  ctx: Ctx,
  { competitionId, criterionId, bidId }: { competitionId: CompetitionId; criterionId: CriterionId; bidId: BidId },
): Promise<Result<ModerationPage, AccessRefusal | "MODERATION_CLOSED">> {
  return inReadTransaction(ctx, async (tx) => {
    const entered = await enterModeration(tx, competitionId);
    if (!entered.ok) return entered;
    const { place, panel, questions, open } = entered.value;
    const question = questions.find(({ id }) => id === criterionId);
    const bid = place.bids.find((one) => one.bidId === bidId);
    if (question === undefined || bid === undefined) return refuse("NOT_FOUND");
    if (!open) return refuse("MODERATION_CLOSED");
    const answer = await readAnswer(tx, { competitionId, bidId, question });
    if (answer === undefined) return refuse("NOT_FOUND");
    const counted = await listCountedScores(tx, competitionId, currentScorers(panel));
    const own = counted.filter((one) => one.criterionId === criterionId && one.bidId === bidId);
    const [earlier, changes] = await Promise.all([listEarlier(tx, own), listAgreedChanges(tx, criterionId, bidId)]);
    const names = await namesOf(tx, [...own.map(({ personId }) => personId), ...changes.map((one) => one.changedBy)]);
    const nameOf = (personId: PersonId) => names.get(personId) ?? "";
    const values = own.map(({ score }) => score);
    const newest = changes.at(-1);
    const steps = questions.flatMap(({ id, title }) =>
      place.bids.map((one) => ({ criterionId: id, bidId: one.bidId, words: `${title}, ${one.label}` })),
    );
    const here = steps.findIndex((step) => step.criterionId === criterionId && step.bidId === bidId);
    return ok({
      title: place.competition.title,
      mayRecord: mayModerate(tx.actor, place.seat) && place.competition.stage === "OPENED",
      question: onPage(question),
      bid: bidOnPage(bid),
      answer,
      scores: own.map(({ scoreId, personId, score, comment }) => ({
        name: nameOf(personId),
        seat: panel.find((one) => one.personId === personId)?.seat ?? "EV",
        score,
        comment,
        earlier: earlier
          .filter((one) => one.scoreId === scoreId)
          .map((one) => ({ score: one.score, comment: one.comment, changedAt: one.changedAt })),
      })),
      spread: spreadOf(values),
      mustDiscuss: mustDiscuss(values),
      agreed: newest && {
        score: newest.score,
        rationale: newest.rationale,
        version: newest.version,
        recordedAt: newest.changedAt,
        recordedBy: nameOf(newest.changedBy),
      },
      history: changes.slice(0, -1).map(({ score, rationale, changedAt, changedBy }) => ({
        score,
        rationale,
        changedAt,
        changedBy: nameOf(changedBy),
      })),
      previous: steps[here - 1],
      next: steps[here + 1],
    });
  });
}

async function listEarlier(tx: Ctx, scores: readonly CountedScore[]) {
  if (scores.length === 0) return [];
  return tx.db
    .selectFrom("score_changes as change")
    .innerJoin("scores", "scores.id", "change.score_id")
    .select(["change.score_id as scoreId", "change.score", "change.comment", "change.changed_at as changedAt"])
    .where(
      "change.score_id",
      "in",
      scores.map(({ scoreId }) => scoreId),
    )
    .whereRef("change.version", "<", "scores.version")
    .orderBy("change.version")
    .execute();
}

async function listAgreedChanges(tx: Ctx, criterionId: CriterionId, bidId: BidId) {
  return tx.db
    .selectFrom("agreed_score_changes as change")
    .innerJoin("agreed_scores as agreed", "agreed.id", "change.agreed_score_id")
    .select([
      "change.version",
      "change.score",
      "change.rationale",
      "change.changed_at as changedAt",
      "change.changed_by as changedBy",
    ])
    .where("agreed.criterion_id", "=", criterionId)
    .where("agreed.bid_id", "=", bidId)
    .orderBy("change.version")
    .execute();
}
