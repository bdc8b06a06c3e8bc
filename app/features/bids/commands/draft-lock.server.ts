import { sql } from "kysely";
import type { SupplierActor } from "~/core/actor";
import type { BidId, CompetitionId, LotId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import type { Instant } from "~/core/time";
import { lockCompetition, type LockedCompetition } from "~/features/competitions/queries/competitions.server";
import { isPast } from "~/features/competitions/rules/stages";
import type { Context } from "~/platform/context";

export interface LockedBid {
  readonly bidId: BidId;
  readonly lotId: LotId;
  readonly pricePence: number | null;
  readonly draftVersion: number;
  readonly settingsVersion: number;
  readonly priceVersion: number;
  readonly pledgesVersion: number;
  readonly competition: LockedCompetition & { readonly deadlineAt: Instant };
}

/**
 * A bid of the actor's own organisation, locked until the transaction ends. The competition is locked first
 * and shared: bids come in side by side, and an opening waits for them and they for it.
 */
export async function lockBid(tx: Context<SupplierActor>, bidId: BidId): Promise<LockedBid | undefined> {
  const { organisationId } = tx.actor;
  const competitionId = sql<CompetitionId>`(select competition_id from bids
    where id = ${bidId} and organisation_id = ${organisationId})`;
  // Asked together and carried out in this order.
  const [competition, bid] = await Promise.all([
    lockCompetition(tx, competitionId, "share"),
    tx.db
      .selectFrom("bids")
      .where("id", "=", bidId)
      .where("organisation_id", "=", organisationId)
      .select([
        "id as bidId",
        "lot_id as lotId",
        "price_pence as pricePence",
        "draft_version as draftVersion",
        "settings_version as settingsVersion",
        "price_version as priceVersion",
        "pledges_version as pledgesVersion",
      ])
      .forUpdate()
      .executeTakeFirst(),
  ]);
  if (competition === undefined || bid === undefined) return undefined;
  const { deadlineAt } = competition;
  if (deadlineAt === null) throw new Error("A published competition has a deadline");
  return { ...bid, competition: { ...competition, deadlineAt } };
}

/**
 * Locked for changing the draft, until the deadline: a draft that moves on after it would show its writers
 * something else than what the council opens.
 */
export async function lockDraft(
  tx: Context<SupplierActor>,
  bidId: BidId,
): Promise<Result<LockedBid, "NOT_FOUND" | "DEADLINE_PASSED" | "BIDS_OPENED">> {
  const bid = await lockBid(tx, bidId);
  if (bid === undefined) return refuse("NOT_FOUND");
  const { stage, deadlineAt } = bid.competition;
  if (stage !== "PUBLISHED") return refuse("BIDS_OPENED");
  return isPast(deadlineAt, tx.now) ? refuse("DEADLINE_PASSED") : ok(bid);
}

/** Every change of a draft counts, so that what is submitted is what was checked. */
export async function touchDraft(tx: Context, bidId: BidId): Promise<void> {
  await tx.db
    .updateTable("bids")
    .set((eb) => ({ draft_version: eb("draft_version", "+", 1), changed_at: tx.now }))
    .where("id", "=", bidId)
    .execute();
}
