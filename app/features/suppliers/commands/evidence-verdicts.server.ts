import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { EvidenceId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { after } from "~/core/state-table";
import { addressesOf } from "~/features/accounts/queries.server";
import { recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { queueEmail } from "~/platform/outbox.server";
import { evidenceRejectedEmail } from "../emails";
import {
  evidenceKinds,
  evidenceSlug,
  evidenceStages,
  type EvidenceType,
  type EvidenceVerdict,
} from "../rules/evidence";

/**
 * Keeps what a council found of one file, and tells the provider why when it is not accepted. The act of a later room
 * that has asked who may calls it: this room does not know which councils a provider works with. The same again by the
 * same person is a second press. Refuses NOT_FOUND, REPLACED where a newer file is there, and CHECKED.
 */
export async function keepEvidenceVerdict(
  ctx: Context<CouncilActor>,
  evidenceId: EvidenceId,
  { outcome, reasons }: EvidenceVerdict,
): Promise<Result<undefined, "NOT_FOUND" | "REPLACED" | "CHECKED">> {
  return inTransaction(ctx, async (tx) => {
    const item = await tx.db
      .selectFrom("evidence_items")
      .select(["type", "organisation_id as organisationId", "stage", "reasons", "decided_by as decidedBy"])
      .where("id", "=", evidenceId)
      .forUpdate()
      .executeTakeFirst();
    if (item === undefined) return refuse("NOT_FOUND");
    if (item.stage === "REPLACED") return refuse("REPLACED");
    const stage = after(evidenceStages, item.stage, outcome === "VERIFIED" ? "verify" : "reject");
    if (stage === undefined) {
      const mine = item.decidedBy === tx.actor.personId && item.stage === outcome && item.reasons === reasons;
      return mine ? ok() : refuse("CHECKED");
    }
    const { personId, organisationId: councilId } = tx.actor;
    await tx.db
      .updateTable("evidence_items")
      .set({ stage, reasons, decided_at: tx.now, decided_by: personId, decided_for: councilId })
      .$if(stage === "REJECTED", (query) => query.set({ remind_on: null }))
      .where("id", "=", evidenceId)
      .execute();
    const type = item.type as EvidenceType;
    if (reasons !== null) await tellRejected(tx, item.organisationId, type, reasons);
    recordEvent(tx, {
      act: outcome === "VERIFIED" ? "suppliers.verify-evidence" : "suppliers.reject-evidence",
      subject: { kind: "evidence", id: evidenceId },
      about: { type, organisation: item.organisationId },
    });
    return ok();
  });
}

async function tellRejected(
  ctx: Context<CouncilActor>,
  organisationId: string,
  type: EvidenceType,
  reasons: string,
): Promise<void> {
  const link = `${ctx.portal.publicUrl}/supplier/evidence/${evidenceSlug(type)}`;
  const mail = evidenceRejectedEmail({ evidence: evidenceKinds[type].name, reasons, link });
  for (const to of await addressesOf(ctx, organisationId, "SA", "SB")) await queueEmail(ctx, { to, ...mail });
}
