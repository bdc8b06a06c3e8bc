import { inTransaction } from "~db/transaction.server";
import type { SupplierActor } from "~/core/actor";
import type { MembershipId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { mayKeepMembership } from "../policy";
import type { MembershipRefusal } from "../refusals/lists";
import { lockOwnMembership, moveMembership, stageAfter } from "./membership-locks.server";

/**
 * Says whether a setting takes new people: while it does not, it stays on the list and is not invited. Saying it again
 * changes nothing. Refuses REMOVED, and SUSPENDED, which only the council can end. domain.md §2.5.
 */
export async function sayVacancies(
  ctx: Context<SupplierActor>,
  membershipId: MembershipId,
  takesPeople: boolean,
): Promise<Result<undefined, MembershipRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const membership = await lockOwnMembership(tx, membershipId);
    if (membership === undefined) return refuse("NOT_FOUND");
    const event = takesPeople ? "resume" : "pause";
    const subject = { kind: "membership", id: membershipId };
    const entry = { act: `lists.${event}-membership`, subject, authorityId: membership.leadId };
    if (!mayKeepMembership(tx.actor)) return denied(tx, entry);
    if (membership.stage === (takesPeople ? "ACTIVE" : "PAUSED_BY_PROVIDER")) return ok();
    const stage = stageAfter(membership, event);
    if (stage === undefined) return refuse(membership.stage === "REMOVED" ? "REMOVED" : "SUSPENDED");
    await moveMembership(tx, membershipId, { event, stage });
    recordEvent(tx, { ...entry, about: { setting: membership.settingName, lot: membership.lotCode } });
    return ok();
  });
}
