import { inTransaction } from "~db/transaction.server";
import type { SupplierActor } from "~/core/actor";
import type { BidId, BidVersionId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import type { Instant } from "~/core/time";
import { addressesOf } from "~/features/accounts/queries.server";
import { denied, recordEvent } from "~/features/audit/commands.server";
import { isPast } from "~/features/competitions/rules/stages";
import { portalNow } from "~/platform/clock.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { queueEmail } from "~/platform/outbox.server";
import { withdrawnEmail } from "../emails";
import { maySubmitBid } from "../policy";
import type { WithdrawRefusal } from "../refusals";
import { lockBid, type LockedBid } from "./draft-lock.server";

/**
 * Takes the submitted version back, before the deadline: it is never opened, and the draft stays to be
 * submitted again. Withdrawing what is withdrawn already changes nothing. Judged by the database's clock, under the lock.
 */
export async function withdrawBid(
  ctx: Context<SupplierActor>,
  bidId: BidId,
  versionId: BidVersionId,
): Promise<Result<undefined, WithdrawRefusal>> {
  return inTransaction<Context<SupplierActor>, Result<undefined, WithdrawRefusal>>(ctx, async (tx) => {
    const entry = { act: "bids.withdraw", subject: { kind: "bid", id: bidId } };
    if (!maySubmitBid(tx.actor)) return denied(tx, entry);
    const bid = await lockBid(tx, bidId);
    if (bid === undefined) return refuse("NOT_FOUND");
    // The door's moment was taken before the body was read and the locks were waited for: the deadline may lie between.
    const now = await portalNow(tx.db);
    const versions = await tx.db
      .selectFrom("bid_versions")
      .select(["id", "number", "state"])
      .where("bid_id", "=", bidId)
      .execute();
    const current = versions.find(({ state }) => state === "CURRENT");
    if (versions.some(({ id, state }) => id === versionId && state === "WITHDRAWN")) return ok();
    if (bid.competition.stage !== "PUBLISHED") return refuse("BIDS_OPENED");
    if (isPast(bid.competition.deadlineAt, now)) return refuse("DEADLINE_PASSED");
    if (current === undefined) return refuse("NOTHING_SUBMITTED");
    if (current.id !== versionId) return refuse("RESUBMITTED");
    await tx.db.updateTable("bid_versions").set({ state: "WITHDRAWN" }).where("id", "=", versionId).execute();
    await tx.db
      .insertInto("bid_withdrawals")
      .values({ id: newId(), version_id: versionId, withdrawn_at: now, withdrawn_by: tx.actor.personId })
      .execute();
    await tellWithdrawn(tx, bid, { number: current.number, withdrawnAt: now });
    const { id: seal, authorityId } = bid.competition;
    recordEvent(tx, { ...entry, authorityId, seal, about: { number: current.number } });
    return ok();
  });
}

async function tellWithdrawn(
  tx: Context<SupplierActor>,
  bid: LockedBid,
  { number, withdrawnAt }: { readonly number: number; readonly withdrawnAt: Instant },
): Promise<void> {
  const { competition, bidId, lotId } = bid;
  const lot = await tx.db
    .selectFrom("lots")
    .select(["code", "title"])
    .where("id", "=", lotId)
    .executeTakeFirstOrThrow();
  const letter = withdrawnEmail({
    competition: competition.title,
    lot: `${lot.code} ${lot.title}`,
    number,
    withdrawnAt,
    deadlineAt: competition.deadlineAt,
    link: `${tx.portal.publicUrl}/supplier/bids/${bidId}`,
  });
  for (const to of await addressesOf(tx, tx.actor.organisationId, "SA", "SB")) await queueEmail(tx, { to, ...letter });
}
