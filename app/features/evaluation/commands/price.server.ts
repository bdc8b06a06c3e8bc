import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { CompetitionId, PersonId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { denied, recordEvent } from "~/features/audit/commands.server";
import { advanceStage } from "~/features/competitions/commands/stage.server";
import { lockCompetition } from "~/features/competitions/queries/competitions.server";
import { hasReached } from "~/features/competitions/rules/stages";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { mayOpenPrices, priceCapacities, type PriceCapacity } from "../policy";
import { findPlace, whyNotEnter, type Place } from "../queries/place.server";
import { listPriceApprovals } from "../queries/price.server";
import { isScorer } from "../queries/scorers.server";
import type { PriceRefusal } from "../refusals";
import { computeResults } from "./ranking.server";

type Ctx = Context<CouncilActor>;

/**
 * One of the two approvals that open the prices, after the lock: an officer's and finance's, neither a
 * scorer. The second opens them and ranks the bids, all in one transaction. domain.md §4.5, §13.
 */
export async function approvePriceOpening(
  ctx: Ctx,
  competitionId: CompetitionId,
): Promise<Result<{ opened: boolean }, PriceRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entered = await enterPrices(tx, competitionId);
    if (!entered.ok) return entered;
    const all = await listPriceApprovals(tx, entered.value.competition);
    if (all.some(({ personId }) => personId === tx.actor.personId)) return refuse("APPROVED_ALREADY");
    const standing = all.filter(({ valid }) => valid);
    const able = priceCapacities(tx.actor);
    const capacity = able.find((one) => !standing.some((approval) => approval.capacity === one));
    if (capacity === undefined) return refuse(able.includes("OFFICER") ? "OFFICER_APPROVED" : "FINANCE_APPROVED");
    await approve(tx, competitionId, capacity);
    const other = standing.find((approval) => approval.capacity !== capacity);
    if (other === undefined) return ok({ opened: false });
    await openPrices(tx, competitionId, capacity, other.personId);
    return ok({ opened: true });
  });
}

async function enterPrices(tx: Ctx, competitionId: CompetitionId): Promise<Result<Place, PriceRefusal>> {
  await lockCompetition(tx, competitionId, "update");
  const place = await findPlace(tx, competitionId);
  if (place === undefined) return refuse("NOT_FOUND");
  const entry = { act: "evaluation.open-prices", subject: { kind: "competition", id: competitionId } };
  if (!mayOpenPrices(tx.actor)) return denied(tx, entry);
  const closed = whyNotEnter(place);
  if (closed !== undefined) return closed === "NOT_ALLOWED" ? denied(tx, entry) : refuse(closed);
  if (await isScorer(tx, competitionId, tx.actor.personId)) return refuse("SCORED_HERE");
  const { stage } = place.competition;
  if (hasReached(stage, "PRICE_OPENED")) return refuse("PRICE_OPEN_ALREADY");
  return stage === "QUALITY_LOCKED" ? ok(place) : refuse("PRICE_SEALED");
}

async function approve(tx: Ctx, competitionId: CompetitionId, capacity: PriceCapacity): Promise<void> {
  await tx.db
    .insertInto("price_approvals")
    .values({
      id: newId(),
      competition_id: competitionId,
      person_id: tx.actor.personId,
      capacity,
      approved_at: tx.now,
    })
    .execute();
  const subject = { kind: "competition", id: competitionId };
  recordEvent(tx, { act: "evaluation.approve-price-opening", subject, about: { capacity } });
}

async function openPrices(tx: Ctx, competitionId: CompetitionId, mine: PriceCapacity, other: PersonId): Promise<void> {
  const me = tx.actor.personId;
  await tx.db
    .insertInto("price_openings")
    .values({
      competition_id: competitionId,
      opened_at: tx.now,
      officer_id: mine === "OFFICER" ? me : other,
      finance_id: mine === "OFFICER" ? other : me,
    })
    .execute();
  const opened = await advanceStage(tx, competitionId, "openPrice");
  if (!opened.ok) throw new Error(`Prices of ${competitionId} cannot be opened: ${opened.refusal}`);
  await computeResults(tx, competitionId, "First ranking, when the prices were opened");
  const subject = { kind: "competition", id: competitionId };
  recordEvent(tx, { act: "evaluation.open-prices", subject, about: { with: other } });
}
