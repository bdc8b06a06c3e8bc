import type { SupplierActor } from "~/core/actor";
import type { BidVersionId, LotId } from "~/core/id";
import type { Instant } from "~/core/time";
import { addressesOf } from "~/features/accounts/queries.server";
import type { Context } from "~/platform/context";
import { queueEmail } from "~/platform/outbox.server";
import { lateReceiptEmail, receiptEmail } from "../emails";
import type { LockedBid } from "./draft-lock.server";

/** Whom a receipt goes to, and what it calls the lot. */
export interface Told {
  readonly lot: string;
  readonly addresses: readonly string[];
}

export async function findTold(tx: Context<SupplierActor>, lotId: LotId): Promise<Told> {
  const [{ code, title }, addresses] = await Promise.all([
    tx.db.selectFrom("lots").select(["code", "title"]).where("id", "=", lotId).executeTakeFirstOrThrow(),
    addressesOf(tx, tx.actor.organisationId, "SA", "SB"),
  ]);
  return { lot: `${code} ${title}`, addresses };
}

export async function sendReceipt(
  tx: Context<SupplierActor>,
  { competition }: LockedBid,
  version: {
    versionId: BidVersionId;
    number: number;
    receipt: string;
    arrival: { receivedAt: Instant };
    onTime: boolean;
    counting: number | undefined;
    manifest: { sha256: string };
  },
  { lot, addresses }: Told,
): Promise<void> {
  const facts = {
    ...{ lot, competition: competition.title },
    number: version.number,
    receipt: version.receipt,
    receivedAt: version.arrival.receivedAt,
    deadlineAt: competition.deadlineAt,
    manifestSha256: version.manifest.sha256,
    link: `${tx.portal.publicUrl}/supplier/receipts/${version.versionId}`,
  };
  const { counting } = version;
  const late = counting === undefined ? facts : { ...facts, counting };
  const letter = version.onTime ? receiptEmail(facts) : lateReceiptEmail(late);
  await Promise.all(addresses.map((to) => queueEmail(tx, { to, ...letter })));
}
