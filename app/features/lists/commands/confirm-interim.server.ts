import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { MembershipId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { whyNotDecideCase } from "../policy";
import type { MembershipRefusal } from "../refusals/lists";
import { waitsForConfirming } from "../rules/memberships";
import { tellProvider } from "./case-mails.server";
import { lockLedMembership } from "./membership-locks.server";
import { newestCase } from "./open-case.server";

/**
 * Confirms, by somebody else, that a removal suspends until it is decided; the removal itself waits for the provider's
 * reply. A second press by the same person is ok. Refuses NOTHING_TO_DECIDE and OWN_PROPOSAL. domain.md §13 Suspension.
 */
export async function confirmInterim(
  ctx: Context<CouncilActor>,
  membershipId: MembershipId,
  reasons: string,
): Promise<Result<undefined, MembershipRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const membership = await lockLedMembership(tx, membershipId);
    if (membership === undefined) return refuse("NOT_FOUND");
    const entry = { act: "lists.confirm-interim", subject: { kind: "membership", id: membershipId } };
    const open = await newestCase(tx, membershipId);
    const why = whyNotDecideCase(tx.actor, open?.openedBy ?? "");
    if (why === "NOT_ALLOWED") return denied(tx, entry);
    if (open === undefined) return refuse("NOTHING_TO_DECIDE");
    if (!waitsForConfirming(open)) {
      const mine = open.confirmedBy === tx.actor.personId && open.confirmReasons === reasons && open.outcome === null;
      return mine ? ok() : refuse("NOTHING_TO_DECIDE");
    }
    if (why !== undefined) return refuse(why);
    await tx.db
      .updateTable("membership_cases")
      .set({ confirm_reasons: reasons, confirmed_at: tx.now, confirmed_by: tx.actor.personId })
      .where("id", "=", open.id)
      .execute();
    await tellProvider(tx, membership, { what: "CONFIRMED", kind: open.kind, reasons });
    recordEvent(tx, { ...entry, about: { kind: open.kind, setting: membership.settingName } });
    return ok();
  });
}
