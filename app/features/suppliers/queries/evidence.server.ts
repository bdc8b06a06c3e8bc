import { sql } from "kysely";
import type { SupplierActor } from "~/core/actor";
import type { DocumentId, EvidenceId } from "~/core/id";
import { scanOfDocument } from "~/features/documents/queries.server";
import type { Context } from "~/platform/context";
import type { EvidenceType } from "../rules/evidence";

/** The latest file of each type that the actor's own organisation has added. There are fewer than types. */
export async function listCurrentEvidence(ctx: Context<SupplierActor>) {
  const rows = await ownEvidence(ctx).where("item.stage", "<>", "REPLACED").execute();
  return rows.map(withType);
}

export async function findCurrentEvidence(ctx: Context<SupplierActor>, type: EvidenceType) {
  const row = await ownEvidence(ctx)
    .where("item.stage", "<>", "REPLACED")
    .where("item.type", "=", type)
    .executeTakeFirst();
  return row === undefined ? undefined : withType(row);
}

const rowsOnPage = 20;

/** Every file of one type, the newest first, a page at a time from before the one named. */
export async function listEvidenceHistory(
  ctx: Context<SupplierActor>,
  type: EvidenceType,
  { before, most = rowsOnPage }: { before?: EvidenceId; most?: number },
) {
  let query = ownEvidence(ctx)
    .where("item.type", "=", type)
    .orderBy("item.id", "desc")
    .limit(most + 1);
  if (before !== undefined) query = query.where("item.id", "<", before);
  const found = await query.execute();
  const rows = found.slice(0, most).map(withType);
  return { rows, next: found.length > most ? rows.at(-1)?.evidenceId : undefined };
}

/** The file behind one item of the actor's own organisation, replaced ones too. */
export async function findEvidenceFile(ctx: Context<SupplierActor>, type: EvidenceType, evidenceId: EvidenceId) {
  return ownEvidence(ctx)
    .select("documents.media_type as mediaType")
    .where("item.id", "=", evidenceId)
    .where("item.type", "=", type)
    .executeTakeFirst();
}

/** The name of a file that was sent and is no evidence yet. One found harmful must be sent anew. */
export async function findEvidenceUpload(ctx: Context<SupplierActor>, documentId: DocumentId) {
  return ctx.db
    .selectFrom("evidence_uploads")
    .innerJoin("documents", "documents.id", "evidence_uploads.document_id")
    .leftJoin("evidence_items", "evidence_items.document_id", "documents.id")
    .select(["documents.id as documentId", "documents.name"])
    .where("evidence_uploads.organisation_id", "=", ctx.actor.organisationId)
    .where("evidence_uploads.document_id", "=", documentId)
    .where("evidence_items.id", "is", null)
    .where(scanOfDocument, "<>", "FOUND")
    .executeTakeFirst();
}

/** Bytes of all different files that the actor's organisation ever sent as evidence. */
export async function evidenceBytes(ctx: Context<SupplierActor>): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select coalesce(sum(size_bytes), 0)::int8 as bytes from (
      select distinct documents.sha256, documents.size_bytes from evidence_uploads
      join documents on documents.id = evidence_uploads.document_id
      where evidence_uploads.organisation_id = ${ctx.actor.organisationId}
    ) as different
  `.execute(ctx.db);
  return rows[0]?.bytes ?? 0;
}

function ownEvidence(ctx: Context<SupplierActor>) {
  return ctx.db
    .selectFrom("evidence_items as item")
    .innerJoin("documents", "documents.id", "item.document_id")
    .leftJoin("organisations as council", "council.id", "item.decided_for")
    .select(["item.reasons", "item.decided_at as decidedAt", "council.name as decidedFor"])
    .select([
      "item.id as evidenceId",
      "item.type",
      "item.issued_on as issuedOn",
      "item.expires_on as expiresOn",
      "item.stage",
      "item.added_at as addedAt",
      "documents.name",
      "documents.sha256",
      "documents.size_bytes as sizeBytes",
    ])
    .select(scanOfDocument.as("scan"))
    .where("item.organisation_id", "=", ctx.actor.organisationId);
}

/** The column holds any text; only words of the rule are ever written to it. */
function withType<Row extends { type: string }>(row: Row) {
  return { ...row, type: row.type as EvidenceType };
}
