import { sql } from "kysely";
import { afterRollback, inTransaction } from "~db/transaction.server";
import type { SupplierActor } from "~/core/actor";
import type { DocumentId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { denied, recordEvent, type AuditEntry } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { lookInside } from "~/platform/file-content.server";
import type { FileStore, Received } from "~/platform/file-store.server";
import { newId } from "~/platform/ids";
import type { UploadedFile } from "~/platform/upload-reading.server";
import { mayUpload } from "../policy";
import type { DocumentRefusal } from "../refusals";
import { cleanFileName, fileKinds, hasRoom, judgeFile, type FileRefusal } from "../rules";
import { keepVerdict, scanLater } from "./scan.server";

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
      const harm = await knownHarm(tx, received);
      if (harm !== undefined) return refuseHarmful(tx, entry, { typedName, sha256, harm });
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
      await noteScan(tx, received);
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

/** What the scanner calls it, now or when the same bytes came before. */
async function knownHarm(tx: Context, { file: { sha256 }, scan }: Received): Promise<string | undefined> {
  if (scan?.is === "FOUND") return scan.what;
  const known = await tx.db.selectFrom("file_verdicts").select("what").where("sha256", "=", sha256).executeTakeFirst();
  return known?.what ?? undefined;
}

interface Harmful {
  readonly typedName: string;
  readonly sha256: string;
  readonly harm: string;
}

/**
 * The refusal, of which the record stays. Where the same bytes were kept before, when the scanner did not know of them or
 * was away, they are scanned again, and so closed.
 */
function refuseHarmful(
  tx: Context<SupplierActor>,
  entry: AuditEntry,
  { typedName, sha256, harm }: Harmful,
): Result<never, FileRefusal> {
  afterRollback(tx, (outside) =>
    inTransaction(outside, async (later) => {
      const act = "documents.refuse-harmful";
      const subject = { kind: "organisation", id: later.actor.organisationId };
      recordEvent(later, { act, subject, seal: entry.seal, about: { what: harm } });
      const kept = await later.db
        .selectFrom("stored_files")
        .select("sha256")
        .where("sha256", "=", sha256)
        .executeTakeFirst();
      if (kept !== undefined) await scanLater(later, sha256);
      return ok();
    }).then(() => undefined),
  );
  return refuse({ code: "HARMFUL", name: cleanFileName(typedName) });
}

/** Nothing is done where there is no scanner: the first worker that has one finds the file. */
async function noteScan(tx: Context, { file: { sha256 }, scan }: Received): Promise<void> {
  if (scan?.is === "CLEAN") await keepVerdict(tx, sha256, scan);
  if (scan?.is === "AWAY" && !(await isScanned(tx, sha256))) await scanLater(tx, sha256);
}

async function isScanned(tx: Context, sha256: string): Promise<boolean> {
  const found = await tx.db
    .selectFrom("file_verdicts")
    .select("sha256")
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  return found !== undefined;
}

/** Uploads of one organisation take turns here, so that two at once cannot both take the last of the room. */
async function takeTurns(tx: Context<SupplierActor>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`documents ${tx.actor.organisationId}`}, 0))`.execute(
    tx.db,
  );
}
