import { inTransaction } from "~db/transaction.server";
import { supplierRoles, type CouncilActor } from "~/core/actor";
import type { EvidenceId } from "~/core/id";
import { refuse, type Result } from "~/core/result";
import { holdsRole } from "~/features/accounts/queries.server";
import { denied } from "~/features/audit/commands.server";
import { keepEvidenceVerdict } from "~/features/suppliers/commands/evidence-verdicts.server";
import type { EvidenceVerdict } from "~/features/suppliers/rules/evidence";
import type { Context } from "~/platform/context";
import { whyNotCheckEvidence } from "../policy";
import { findProviderEvidence } from "../queries/providers-evidence.server";
import type { EvidenceCheckRefusal } from "../refusals/lists";

/**
 * Accepts a provider's file as evidence for every council, or does not, with reasons that the provider reads. Refuses
 * NOT_FOUND for a provider this council has nothing to do with, OWN_SUPPLIER, REPLACED and CHECKED.
 * domain.md §2.5, §11 separation of duties.
 */
export async function checkEvidence(
  ctx: Context<CouncilActor>,
  evidenceId: EvidenceId,
  verdict: EvidenceVerdict,
): Promise<Result<undefined, EvidenceCheckRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const found = await findProviderEvidence(tx, evidenceId);
    if (found === undefined) return refuse("NOT_FOUND");
    const isOfSupplier = await holdsRole(tx, tx.actor.personId, found.organisationId, ...supplierRoles);
    const why = whyNotCheckEvidence(tx.actor, isOfSupplier);
    if (why === "NOT_ALLOWED") {
      return denied(tx, { act: "suppliers.verify-evidence", subject: { kind: "evidence", id: evidenceId } });
    }
    if (why !== undefined) return refuse(why);
    return keepEvidenceVerdict(tx, evidenceId, verdict);
  });
}
