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

/** Bytes of all different files the organisation has sent. */
export async function usedBytes(ctx: Context<SupplierActor>): Promise<number> {
  const different = ctx.db
    .selectFrom("documents")
    .select(["sha256", "size_bytes"])
    .distinct()
    .where("organisation_id", "=", ctx.actor.organisationId);
  const { bytes } = await ctx.db
    .selectFrom(different.as("different"))
    .select((eb) => eb.cast<number>(eb.fn.coalesce(eb.fn.sum("different.size_bytes"), eb.lit(0)), "int8").as("bytes"))
    .executeTakeFirstOrThrow();
  return bytes;
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
