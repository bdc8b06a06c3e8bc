import { sql } from "kysely";
import { randomBytes } from "node:crypto";
import type { Database } from "~db/client.server";
import { inTransaction, sendAhead } from "~db/transaction.server";
import type { SupplierActor } from "~/core/actor";
import type { BidId, BidVersionId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import type { Instant } from "~/core/time";
import { addressesOf } from "~/features/accounts/queries.server";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { queueEmail } from "~/platform/outbox.server";
import { sha256 } from "~/platform/secrets.server";
import { lateReceiptEmail, receiptEmail } from "../emails";
import { maySubmitBid } from "../policy";
import { readDraft, type DraftContent } from "../queries/content.server";
import type { SubmitRefusal } from "../refusals";
import { unfinished } from "../rules/draft";
import { packBid, type BidContent } from "../rules/manifest";
import { isOnTime, receiptCode } from "../rules/receipt";
import { currentOf, placeOf, type Version } from "../rules/states";
import { lockBid, type LockedBid } from "./draft-lock.server";

/**
 * Writes down that a request to submit is here, by the database's clock, in a transaction of its own and on
 * connections kept for this. It is the first act on a request that has been read whole, before anyone asks
 * who sent it, so that no load on the rest can make a bid late (safety.md §1). Answers the attempt's id.
 */
export async function noteArrival(
  receiptDb: Database,
  { bidId, bodySha256 }: { bidId: BidId; bodySha256: string },
): Promise<string> {
  const id = newId();
  await receiptDb.insertInto("submit_attempts").values({ id, bid_id: bidId, body_sha256: bodySha256 }).execute();
  return id;
}

/** Removes an attempt that led to nothing: turned away at the door, or refused with a sentence. */
export async function forgetArrival(receiptDb: Database, attemptId: string): Promise<void> {
  await receiptDb
    .deleteFrom("submit_attempts as attempt")
    .where("attempt.id", "=", attemptId)
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom("bid_versions").select("id").whereRef("bid_versions.attempt_id", "=", "attempt.id")),
      ),
    )
    .execute();
}

interface Submission {
  /** Minted with the page: one press, however often it is sent, is one version. */
  readonly key: string;
  /** The draft that the page showed. */
  readonly draftVersion: number;
  readonly attemptId: string;
  /** Of the request's whole body. */
  readonly bodySha256: string;
}

/**
 * Submits the draft as the bid of the actor's organisation. Received on time, it takes the place of the
 * version before in the same moment; late, it is held unopened and changes nothing. The time is the
 * attempt's. After a failure on our side the attempt stays, and the same press sent again keeps its time.
 */
export async function submitBid(
  ctx: Context<SupplierActor>,
  bidId: BidId,
  submission: Submission,
): Promise<Result<{ versionId: BidVersionId }, SubmitRefusal>> {
  const done = await inTransaction<Context<SupplierActor>, Result<{ versionId: BidVersionId }, SubmitRefusal>>(
    ctx,
    async (tx) => {
      await sendAhead(tx.db, sql`set local synchronous_commit = on`.compile(tx.db));
      return receiveBid(tx, bidId, submission);
    },
  );
  if (!done.ok) await forgetArrival(ctx.db, submission.attemptId);
  return done;
}

async function receiveBid(
  tx: Context<SupplierActor>,
  bidId: BidId,
  { key, draftVersion, attemptId, bodySha256 }: Submission,
): Promise<Result<{ versionId: BidVersionId }, SubmitRefusal>> {
  if (!maySubmitBid(tx.actor)) return denied(tx, { act: "bids.submit", subject: { kind: "bid", id: bidId } });
  const bid = await lockBid(tx, bidId);
  if (bid === undefined) return refuse("NOT_FOUND");

  const [known, draft, own, before] = await Promise.all([
    tx.db
      .selectFrom("bid_versions")
      .select(["id", "bid_id as bidId", "body_sha256 as bodySha256"])
      .where("idempotency_key", "=", key)
      .executeTakeFirst(),
    readDraft(tx, { ...bid, competitionId: bid.competition.id, organisationId: tx.actor.organisationId }),
    attemptsOf(tx, bid, bodySha256).where("attempt.id", "=", attemptId).executeTakeFirst(),
    listVersions(tx, bidId),
  ]);
  if (known !== undefined) {
    if (known.bidId !== bidId || known.bodySha256 !== bodySha256) return refuse("KEY_REUSED");
    await forgetArrival(tx.db, attemptId);
    return ok({ versionId: known.id });
  }

  if (bid.competition.stage !== "PUBLISHED") return refuse("BIDS_OPENED");
  if (bid.draftVersion !== draftVersion) return refuse("CHANGED");
  const content = contentOf(draft, bid.pricePence);
  if (content === undefined) return refuse("NOT_READY");
  if (own === undefined) throw new Error("A submission without its attempt");
  const arrival = await arrivalOf(tx, bid, own, bodySha256);
  return ok({ versionId: await insertVersion(tx, bid, { content, arrival, before, key, bodySha256 }) });
}

/** Undefined while a part that must be there is missing. */
function contentOf(draft: DraftContent, pricePence: number | null): BidContent | undefined {
  if (pricePence === null || unfinished(draft.tasks).length > 0) return undefined;
  return {
    answers: draft.answers.map(({ criterionId, answer }) => ({ criterionId, answer })),
    files: draft.files.map(({ scan: _, ...file }) => file),
    settings: draft.settings.filter(({ named }) => named).map(({ settingId }) => settingId),
    pricePence,
    pledges: draft.pledges,
  };
}

interface Arrival {
  readonly attemptId: string;
  readonly receivedAt: Instant;
}

/**
 * When it arrived. Where this attempt is late and the very same press arrived before it and failed on our
 * side, that earlier moment counts: its content is the same, since the draft is still the version it names.
 */
async function arrivalOf(tx: Context, bid: LockedBid, own: Arrival, bodySha256: string): Promise<Arrival> {
  const { deadlineAt } = bid.competition;
  if (isOnTime(own.receivedAt, deadlineAt)) return own;
  const earlier = await attemptsOf(tx, bid, bodySha256)
    .where("attempt.received_at", "<=", deadlineAt)
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom("bid_versions").select("id").whereRef("bid_versions.attempt_id", "=", "attempt.id")),
      ),
    )
    .orderBy("attempt.received_at")
    .limit(1)
    .executeTakeFirst();
  if (earlier === undefined) return own;
  await forgetArrival(tx.db, own.attemptId);
  return earlier;
}

function attemptsOf(tx: Context, { bidId }: LockedBid, bodySha256: string) {
  return tx.db
    .selectFrom("submit_attempts as attempt")
    .select(["attempt.id as attemptId", "attempt.received_at as receivedAt"])
    .where("attempt.bid_id", "=", bidId)
    .where("attempt.body_sha256", "=", bodySha256);
}

interface Received {
  readonly content: BidContent;
  /** The versions there were before. */
  readonly before: readonly Version[];
  readonly arrival: Arrival;
  readonly key: string;
  readonly bodySha256: string;
}

async function insertVersion(
  tx: Context<SupplierActor>,
  bid: LockedBid,
  { content, arrival, before, key, bodySha256 }: Received,
): Promise<BidVersionId> {
  const { competition, bidId, lotId } = bid;
  const { organisationId, personId } = tx.actor;
  const onTime = isOnTime(arrival.receivedAt, competition.deadlineAt);
  const place = placeOf(before, onTime);
  const head = { competitionId: competition.id, lotId, organisationId, number: place.number };
  const packed = packBid(head, content, sha256);
  if (place.replaces !== undefined) {
    const replaced = tx.db.updateTable("bid_versions").set({ state: "REPLACED" }).where("id", "=", place.replaces);
    await sendAhead(tx.db, replaced.compile());
  }
  const versionId = newId();
  const receipt = receiptCode(randomBytes(5));
  const version = tx.db.insertInto("bid_versions").values({
    id: versionId,
    bid_id: bidId,
    competition_id: competition.id,
    lot_id: lotId,
    organisation_id: organisationId,
    number: place.number,
    draft_version: bid.draftVersion,
    state: place.state,
    attempt_id: arrival.attemptId,
    received_at: arrival.receivedAt,
    received_by: personId,
    idempotency_key: key,
    body_sha256: bodySha256,
    receipt,
    manifest: packed.manifest.content,
    manifest_sha256: packed.manifest.sha256,
  });
  await sendAhead(tx.db, version.compile());
  const envelopes = tx.db.insertInto("bid_envelopes").values([
    { version_id: versionId, kind: "QUALITY", ...packed.quality },
    { version_id: versionId, kind: "PRICE", ...packed.price },
  ]);
  await sendAhead(tx.db, envelopes.compile());
  if (content.files.length > 0) {
    const files = content.files.map(({ documentId }) => ({ version_id: versionId, document_id: documentId }));
    await sendAhead(tx.db, tx.db.insertInto("bid_version_documents").values(files).compile());
  }
  const { manifest } = packed;
  const counting = currentOf(before)?.number;
  await sendReceipt(tx, bid, { versionId, number: place.number, receipt, arrival, onTime, counting, manifest });
  recordEvent(tx, {
    act: onTime ? "bids.submit" : "bids.submit-late",
    subject: { kind: "bid", id: bidId },
    authorityId: competition.authorityId,
    seal: competition.id,
    about: {
      number: place.number,
      receipt,
      receivedAt: arrival.receivedAt.toISOString(),
      manifestSha256: packed.manifest.sha256,
    },
  });
  return versionId;
}

async function listVersions(tx: Context, bidId: BidId): Promise<Version[]> {
  return tx.db.selectFrom("bid_versions").select(["id", "number", "state"]).where("bid_id", "=", bidId).execute();
}

async function sendReceipt(
  tx: Context<SupplierActor>,
  { competition, lotId }: LockedBid,
  version: {
    versionId: BidVersionId;
    number: number;
    receipt: string;
    arrival: Arrival;
    onTime: boolean;
    counting: number | undefined;
    manifest: { sha256: string };
  },
): Promise<void> {
  const [lot, addresses] = await Promise.all([
    tx.db.selectFrom("lots").select(["code", "title"]).where("id", "=", lotId).executeTakeFirstOrThrow(),
    addressesOf(tx, tx.actor.organisationId, "SA", "SB"),
  ]);
  const facts = {
    competition: competition.title,
    lot: `${lot.code} ${lot.title}`,
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
  for (const to of addresses) await queueEmail(tx, { to, ...letter });
}
