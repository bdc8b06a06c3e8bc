import { inTransaction } from "~db/transaction.server";
import type { SupplierActor } from "~/core/actor";
import type { MembershipId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { calendarDateOf } from "~/core/time";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { mayKeepMembership } from "../policy";
import type { MembershipRefusal } from "../refusals/lists";
import { confirmByAfter, mayConfirm, nextConfirmReminder } from "../rules/confirming";
import { lockOwnMembership, writeHistory, type LockedMembership } from "./membership-locks.server";

/**
 * Says of places on lists that they are as they were, for another year from today. One that is not due, confirmed a moment
 * ago among them, is passed over: pressing twice confirms once. Answers how many were confirmed. Refuses NOT_FOUND for
 * one that is not the actor's own, and then confirms none. domain.md §2.5, re-validation.
 */
export async function confirmMemberships(
  ctx: Context<SupplierActor>,
  membershipIds: readonly MembershipId[],
): Promise<Result<{ confirmed: number }, MembershipRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const act = "lists.confirm-membership";
    const { organisationId } = tx.actor;
    if (!mayKeepMembership(tx.actor)) return denied(tx, { act, subject: { kind: "organisation", id: organisationId } });
    const today = calendarDateOf(tx.now);
    let confirmed = 0;
    // In the order of their ids, so that two people at once wait for each other and not in a circle.
    for (const membershipId of [...new Set(membershipIds)].sort()) {
      const membership = await lockOwnMembership(tx, membershipId);
      if (membership === undefined) return refuse("NOT_FOUND");
      if (!mayConfirm(membership, today)) continue;
      await holdAnotherYear(tx, membership);
      confirmed += 1;
    }
    return ok({ confirmed });
  });
}

/** The provider's word on a membership under lock holds for a year from today; a second word on one day adds nothing. */
export async function holdAnotherYear(tx: Context<SupplierActor>, membership: LockedMembership): Promise<void> {
  const { membershipId, stage, settingName, lotCode, leadId } = membership;
  const today = calendarDateOf(tx.now);
  const confirmBy = confirmByAfter(today);
  if (membership.confirmBy === confirmBy) return;
  await tx.db
    .updateTable("memberships")
    .set({ confirm_by: confirmBy, remind_on: nextConfirmReminder(confirmBy, today) ?? null })
    .where("id", "=", membershipId)
    .execute();
  await writeHistory(tx, membershipId, { event: "CONFIRMED", stage });
  recordEvent(tx, {
    act: "lists.confirm-membership",
    subject: { kind: "membership", id: membershipId },
    about: { setting: settingName, lot: lotCode, until: confirmBy },
    authorityId: leadId,
  });
}
