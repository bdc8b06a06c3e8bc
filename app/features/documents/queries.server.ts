import { sql, type RawBuilder } from "kysely";
import type { SupplierActor } from "~/core/actor";
import type { DocumentId } from "~/core/id";
import type { Context } from "~/platform/context";
import type { SeenScan } from "./rules";

export interface StoredDocument {
  readonly documentId: DocumentId;
  readonly name: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
  readonly scan: SeenScan;
}

/** How the scan of a file stands, where a query names the table `documents`. */
export const scanOfDocument: RawBuilder<SeenScan> = sql<SeenScan>`coalesce(
  (select verdict from file_verdicts where file_verdicts.sha256 = documents.sha256), 'NOT_SCANNED')`;

/** For files that are known from what was received: each with how its scan stands now. */
export async function withScans<File extends { readonly sha256: string }>(
  { db }: Context,
  files: readonly File[],
): Promise<(File & { readonly scan: SeenScan })[]> {
  if (files.length === 0) return [];
  const hashes = files.map(({ sha256 }) => sha256);
  const rows = await db
    .selectFrom("file_verdicts")
    .select(["sha256", "verdict"])
    .where("sha256", "in", hashes)
    .execute();
  const verdicts = new Map(rows.map(({ sha256, verdict }) => [sha256, verdict]));
  return files.map((file) => ({ ...file, scan: verdicts.get(file.sha256) ?? "NOT_SCANNED" }));
}

/** A file of the actor's own organisation. */
export async function findDocument(
  ctx: Context<SupplierActor>,
  documentId: DocumentId,
): Promise<StoredDocument | undefined> {
  return selectDocuments(ctx)
    .where("documents.id", "=", documentId)
    .where("documents.organisation_id", "=", ctx.actor.organisationId)
    .executeTakeFirst();
}

/** For later rooms, which ask who may see a file of theirs before they ask here. In the order they were sent. */
export async function listDocuments(ctx: Context, ids: readonly DocumentId[]): Promise<StoredDocument[]> {
  if (ids.length === 0) return [];
  return selectDocuments(ctx).where("documents.id", "in", ids).orderBy("documents.id").execute();
}

function selectDocuments({ db }: Context) {
  return db
    .selectFrom("documents")
    .select([
      "documents.id as documentId",
      "documents.name",
      "documents.sha256",
      "documents.size_bytes as sizeBytes",
      "documents.media_type as mediaType",
    ])
    .select(scanOfDocument.as("scan"));
}
