import type { SupplierActor } from "~/core/actor";
import type { DocumentId } from "~/core/id";
import type { Context } from "~/platform/context";

export interface StoredDocument {
  readonly documentId: DocumentId;
  readonly name: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
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
    ]);
}
