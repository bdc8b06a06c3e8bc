import { inTransaction } from "~db/transaction.server";
import type { SupplierActor } from "~/core/actor";
import type { BidId, DocumentId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { denied, recordEvent } from "~/features/audit/commands.server";
import { receiveDocument, type ReceivedDocument } from "~/features/documents/commands/receive.server";
import { cleanFileName } from "~/features/documents/rules";
import type { Context } from "~/platform/context";
import type { FileStore } from "~/platform/file-store.server";
import type { UploadedFile } from "~/platform/upload-reading.server";
import { mayWriteBid } from "../policy";
import { bytesInUse } from "../queries/storage.server";
import type { AttachRefusal, DraftRefusal } from "../refusals";
import { mostFiles } from "../rules/draft";
import { lockDraft, touchDraft } from "./draft-lock.server";

/** Keeps an uploaded file with the draft. The same file under the same name, sent twice, is there once. */
export async function attachDocument(
  ctx: Context<SupplierActor>,
  bidId: BidId,
  files: FileStore,
  upload: UploadedFile,
): Promise<Result<ReceivedDocument, AttachRefusal>> {
  try {
    return await inTransaction<Context<SupplierActor>, Result<ReceivedDocument, AttachRefusal>>(ctx, async (tx) => {
      const entry = { act: "bids.attach-document", subject: { kind: "bid", id: bidId } };
      if (!mayWriteBid(tx.actor)) return denied(tx, entry);
      const locked = await lockDraft(tx, bidId);
      if (!locked.ok) return locked;
      const attached = await listAttached(tx, bidId);
      const same = attached.find(
        ({ sha256, name }) => sha256 === upload.received.file.sha256 && name === cleanFileName(upload.typedName),
      );
      if (same !== undefined) return ok({ documentId: same.documentId, name: same.name });
      if (attached.length >= mostFiles) return refuse("TOO_MANY_FILES");
      const seal = locked.value.competition.id;
      const received = await receiveDocument(tx, files, upload, { seal, bytesInUse });
      if (!received.ok) return received;
      const { documentId } = received.value;
      await tx.db
        .insertInto("bid_documents")
        .values({ bid_id: bidId, document_id: documentId, attached_at: tx.now })
        .execute();
      await touchDraft(tx, bidId);
      recordEvent(tx, { ...entry, seal, about: { document: documentId } });
      return received;
    });
  } finally {
    await files.discard(upload.received);
  }
}

/** Takes a file off the draft. Versions received before keep it. Taking it off twice changes nothing. */
export async function removeDocument(
  ctx: Context<SupplierActor>,
  bidId: BidId,
  documentId: DocumentId,
): Promise<Result<undefined, DraftRefusal>> {
  return inTransaction<Context<SupplierActor>, Result<undefined, DraftRefusal>>(ctx, async (tx) => {
    const entry = { act: "bids.remove-document", subject: { kind: "bid", id: bidId } };
    if (!mayWriteBid(tx.actor)) return denied(tx, entry);
    const locked = await lockDraft(tx, bidId);
    if (!locked.ok) return locked;
    const removed = await tx.db
      .deleteFrom("bid_documents")
      .where("bid_id", "=", bidId)
      .where("document_id", "=", documentId)
      .returning("document_id")
      .executeTakeFirst();
    if (removed === undefined) return ok();
    await touchDraft(tx, bidId);
    recordEvent(tx, { ...entry, seal: locked.value.competition.id, about: { document: documentId } });
    return ok();
  });
}

async function listAttached(tx: Context, bidId: BidId) {
  return tx.db
    .selectFrom("bid_documents")
    .innerJoin("documents", "documents.id", "bid_documents.document_id")
    .select(["documents.id as documentId", "documents.name", "documents.sha256"])
    .where("bid_documents.bid_id", "=", bidId)
    .execute();
}
