import type { CouncilActor } from "~/core/actor";
import type { CompetitionId, CriterionId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import type { Instant } from "~/core/time";
import { namesOf } from "~/features/accounts/queries.server";
import type { Stage } from "~/features/competitions/rules/stages";
import type { Context } from "~/platform/context";
import { inReadTransaction } from "~db/transaction.server";
import { mayModerate } from "../policy";
import type { AccessRefusal } from "../refusals";
import { currentScorers, mustDiscuss, spreadOf, whyNotLocked, type LockObstacle } from "../rules/scoring";
import { enterModeration, listCountedScores, type CountedScore, type Moderation } from "./moderation.server";
import { bidOnPage, type BidOnPage } from "./place.server";

type Ctx = Context<CouncilActor>;

export interface ModerationTable {
  readonly title: string;
  readonly stage: Stage;
  readonly mayModerate: boolean;
  readonly open: boolean;
  /** Who has still to finish, by name, while it is not open. */
  readonly waitingFor: readonly string[];
  readonly rows: readonly {
    readonly criterionId: CriterionId;
    readonly question: string;
    readonly bid: BidOnPage;
    readonly scores: readonly number[];
    readonly spread: number;
    readonly mustDiscuss: boolean;
    readonly agreed: number | null;
  }[];
  readonly lock: { readonly lockedAt: Instant; readonly lockedBy: string; readonly lockHash: string } | undefined;
}

/** The spread of every answer and what is agreed, once everyone has finished; before that, who is awaited. */
export async function moderationTable(
  ctx: Ctx,
  competitionId: CompetitionId,
): Promise<Result<ModerationTable, AccessRefusal>> {
  return inReadTransaction(ctx, async (tx) => {
    const entered = await enterModeration(tx, competitionId);
    if (!entered.ok) return entered;
    const { place, panel, open } = entered.value;
    const { title, stage } = place.competition;
    const scorers = currentScorers(panel);
    const working = scorers.filter(({ finished }) => !finished).map(({ personId }) => personId);
    const awaited = await namesOf(tx, working);
    const moderates = mayModerate(tx.actor, place.seat);
    const base = { title, stage, mayModerate: moderates, open, waitingFor: [...awaited.values()] };
    if (!open) return ok({ ...base, rows: [], lock: undefined });
    const [scores, agreed, lock] = await Promise.all([
      listCountedScores(tx, competitionId, scorers),
      listAgreed(tx, competitionId),
      findLock(tx, competitionId),
    ]);
    return ok({ ...base, rows: rowsOf(entered.value, scores, agreed), lock });
  });
}

export interface LockPage {
  readonly title: string;
  readonly stage: Stage;
  readonly obstacles: readonly LockObstacle[];
  /** Titles of the questions, by id. */
  readonly titles: Readonly<Record<CriterionId, string>>;
}

/** What stands between the panel and its lock, for the moderator. */
export async function lockPage(ctx: Ctx, competitionId: CompetitionId): Promise<Result<LockPage, AccessRefusal>> {
  return inReadTransaction(ctx, async (tx) => {
    const entered = await enterModeration(tx, competitionId);
    if (!entered.ok) return entered;
    const { place, panel, answered } = entered.value;
    if (!mayModerate(tx.actor, place.seat)) return refuse("NOT_ALLOWED");
    const { title, stage, estimatePence } = place.competition;
    const obstacles = whyNotLocked({
      estimatePence,
      panel,
      leaves: answered.map(({ id }) => id),
      bids: place.bids.map(({ bidId }) => bidId),
      agreed: await listAgreed(tx, competitionId),
    });
    return ok({ title, stage, obstacles, titles: Object.fromEntries(answered.map((leaf) => [leaf.id, leaf.title])) });
  });
}

type AgreedScore = Pick<CountedScore, "criterionId" | "bidId" | "score">;

function rowsOf(
  { place, questions }: Moderation,
  scores: readonly CountedScore[],
  agreed: readonly AgreedScore[],
): ModerationTable["rows"] {
  return questions.flatMap(({ id: criterionId, title: question }) =>
    place.bids.map((bid) => {
      const isHere = (one: AgreedScore) => one.criterionId === criterionId && one.bidId === bid.bidId;
      const own = scores.filter(isHere).map(({ score }) => score);
      const found = agreed.find(isHere);
      return {
        criterionId,
        question,
        bid: bidOnPage(bid),
        scores: own,
        spread: spreadOf(own),
        mustDiscuss: mustDiscuss(own),
        agreed: found?.score ?? null,
      };
    }),
  );
}

async function listAgreed(tx: Ctx, competitionId: CompetitionId): Promise<AgreedScore[]> {
  return tx.db
    .selectFrom("agreed_scores as agreed")
    .innerJoin("criteria", "criteria.id", "agreed.criterion_id")
    .select(["agreed.criterion_id as criterionId", "agreed.bid_id as bidId", "agreed.score"])
    .where("criteria.competition_id", "=", competitionId)
    .execute();
}

async function findLock(tx: Ctx, competitionId: CompetitionId): Promise<ModerationTable["lock"]> {
  return tx.db
    .selectFrom("quality_locks as lock")
    .innerJoin("people", "people.id", "lock.locked_by")
    .select(["lock.locked_at as lockedAt", "people.name as lockedBy", "lock.content_sha256 as lockHash"])
    .where("lock.competition_id", "=", competitionId)
    .executeTakeFirst();
}
