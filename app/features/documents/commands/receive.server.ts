import { sql } from "kysely";
import { inTransaction } from "~db/transaction.server";
import type { SupplierActor } from "~/core/actor";
import type { DocumentId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { lookInside } from "~/platform/file-content.server";
import type { FileStore } from "~/platform/file-store.server";
import { newId } from "~/platform/ids";
import type { UploadedFile } from "~/platform/upload-reading.server";
import { mayUpload } from "../policy";
import type { DocumentRefusal } from "../refusals";
import { cleanFileName, fileKinds, hasRoom, judgeFile } from "../rules";

export interface ReceivedDocument {
  readonly documentId: DocumentId;
  readonly name: string;
}

export interface Receiving {
  /** What the organisation has in use, in bytes: only the room that uses files knows which still are. */
  readonly bytesInUse: (tx: Context<SupplierActor>) => Promise<number>;
  /** Of that room, where it has less than is usual. */
  readonly mostBytes?: number;
  readonly seal?: string;
}

/**
 * Keeps an uploaded file for the actor's organisation: looked at, named, lasting on the store, then written
 * down. A refused file is removed. Bytes kept for an act that then fails stay in the store without a name,
 * where the same file finds them again. Under a seal, no council learns of it before the opening.
 */
export async function receiveDocument(
  ctx: Context<SupplierActor>,
  files: FileStore,
  { typedName, received }: UploadedFile,
  { bytesInUse, mostBytes, seal }: Receiving,
): Promise<Result<ReceivedDocument, DocumentRefusal>> {
  try {
    return await inTransaction(ctx, async (tx) => {
      const documentId = newId();
      const entry = { act: "documents.receive", subject: { kind: "document", id: documentId }, seal };
      if (!mayUpload(tx.actor)) return denied(tx, entry);
      const { sha256, sizeBytes } = received.file;
      const content = await lookInside(received.path, sizeBytes);
      const judged = judgeFile(cleanFileName(typedName), sizeBytes, content);
      if (!judged.ok) return judged;
      const { name, kind } = judged.value;
      await takeTurns(tx);
      if (!hasRoom(await bytesInUse(tx), sizeBytes, mostBytes)) return refuse({ code: "QUOTA", name });
      await files.keep(received);
      const facts = { sha256, size_bytes: sizeBytes, media_type: fileKinds[kind].mediaType };
      await tx.db
        .insertInto("stored_files")
        .values({ ...facts, stored_at: tx.now })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const { organisationId, personId } = tx.actor;
      await tx.db
        .insertInto("documents")
        .values({
          ...facts,
          id: documentId,
          organisation_id: organisationId,
          name,
          uploaded_by: personId,
          uploaded_at: tx.now,
        })
        .execute();
      recordEvent(tx, { ...entry, about: { sizeBytes, mediaType: facts.media_type } });
      return ok({ documentId, name });
    });
  } finally {
    await files.discard(received);
  }
}

/** Uploads of one organisation take turns here, so that two at once cannot both take the last of the room. */
async function takeTurns(tx: Context<SupplierActor>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`documents ${tx.actor.organisationId}`}, 0))`.execute(
    tx.db,
  );
}
