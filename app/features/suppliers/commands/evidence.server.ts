import { inTransaction } from "~db/transaction.server";
import type { SupplierActor } from "~/core/actor";
import type { EvidenceId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { calendarDateOf } from "~/core/time";
import { denied, recordEvent } from "~/features/audit/commands.server";
import { receiveDocument, type ReceivedDocument } from "~/features/documents/commands/receive.server";
import { scanOfDocument } from "~/features/documents/queries.server";
import type { DocumentRefusal } from "~/features/documents/refusals";
import type { Context } from "~/platform/context";
import type { FileStore } from "~/platform/file-store.server";
import { newId } from "~/platform/ids";
import type { UploadedFile } from "~/platform/upload-reading.server";
import type { EvidenceDetails } from "../forms/evidence";
import { mayAddEvidence } from "../policy";
import { evidenceBytes, findCurrentEvidence } from "../queries/evidence.server";
import type { EvidenceRefusal } from "../refusals";
import { mostEvidenceBytes, type EvidenceType } from "../rules/evidence";
import { nextReminder } from "../rules/evidence-reminders";
import { lockWords } from "./rows.server";

/** Keeps a file that is to become evidence, so that wrong dates beside it do not lose it. */
export async function receiveEvidenceFile(
  ctx: Context<SupplierActor>,
  files: FileStore,
  upload: UploadedFile,
): Promise<Result<ReceivedDocument, DocumentRefusal>> {
  try {
    return await inTransaction<Context<SupplierActor>, Result<ReceivedDocument, DocumentRefusal>>(ctx, async (tx) => {
      const { organisationId } = tx.actor;
      const act = "suppliers.receive-evidence";
      if (!mayAddEvidence(tx.actor, organisationId)) {
        return denied(tx, { act, subject: { kind: "organisation", id: organisationId } });
      }
      const room = { bytesInUse: evidenceBytes, mostBytes: mostEvidenceBytes };
      const received = await receiveDocument(tx, files, upload, room);
      if (!received.ok) return received;
      const { documentId } = received.value;
      await tx.db
        .insertInto("evidence_uploads")
        .values({ document_id: documentId, organisation_id: organisationId })
        .execute();
      recordEvent(tx, { act, subject: { kind: "document", id: documentId } });
      return received;
    });
  } finally {
    await files.discard(upload.received);
  }
}

/**
 * Makes a received file the organisation's evidence of a type, in the place of the one the page showed, which stays to
 * be read. The same bytes and dates again answer the evidence there is. Refuses STALE when another came in between,
 * NO_FILE for a file that was not sent for this, is evidence already, or was found harmful since.
 */
export async function addEvidence(
  ctx: Context<SupplierActor>,
  type: EvidenceType,
  { documentId, issuedOn, expiresOn, replaces }: EvidenceDetails,
): Promise<Result<{ evidenceId: EvidenceId }, EvidenceRefusal>> {
  return inTransaction<Context<SupplierActor>, Result<{ evidenceId: EvidenceId }, EvidenceRefusal>>(ctx, async (tx) => {
    const { organisationId, personId } = tx.actor;
    const act = "suppliers.add-evidence";
    if (!mayAddEvidence(tx.actor, organisationId)) {
      return denied(tx, { act, subject: { kind: "organisation", id: organisationId } });
    }
    await lockWords(tx, `evidence ${type} of ${organisationId}`);
    const current = await findCurrentEvidence(tx, type);
    const sent = await findSent(tx, documentId);
    if (sent === undefined) return refuse("NO_FILE");
    const same = current?.sha256 === sent.sha256 && current.issuedOn === issuedOn && current.expiresOn === expiresOn;
    if (same) return ok({ evidenceId: current.evidenceId });
    if (current?.evidenceId !== replaces) return refuse("STALE");
    if (sent.evidenceId !== null) return refuse("NO_FILE");
    if (current !== undefined) {
      await tx.db
        .updateTable("evidence_items")
        .set({ stage: "REPLACED", remind_on: null })
        .where("id", "=", current.evidenceId)
        .execute();
    }
    const id = newId();
    await tx.db
      .insertInto("evidence_items")
      .values({
        ...{ id, organisation_id: organisationId, type, document_id: documentId, stage: "SUBMITTED" as const },
        ...{ issued_on: issuedOn, expires_on: expiresOn, added_by: personId, added_at: tx.now },
        remind_on: nextReminder(expiresOn, calendarDateOf(tx.now)) ?? null,
      })
      .execute();
    recordEvent(tx, { act, subject: { kind: "evidence", id }, about: { type, replaces: current?.evidenceId ?? null } });
    return ok({ evidenceId: id });
  });
}

/** A file of the actor's organisation that was sent as evidence, and the evidence it is already. */
async function findSent(tx: Context<SupplierActor>, documentId: string) {
  return tx.db
    .selectFrom("evidence_uploads")
    .innerJoin("documents", "documents.id", "evidence_uploads.document_id")
    .leftJoin("evidence_items", "evidence_items.document_id", "documents.id")
    .select(["documents.sha256", "evidence_items.id as evidenceId"])
    .where("evidence_uploads.document_id", "=", documentId)
    .where("evidence_uploads.organisation_id", "=", tx.actor.organisationId)
    .where(scanOfDocument, "<>", "FOUND")
    .executeTakeFirst();
}
