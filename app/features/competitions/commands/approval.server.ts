import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { CompetitionId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { addressesOf, holdsRole } from "~/features/accounts/queries.server";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { queueEmail } from "~/platform/outbox.server";
import { approvalWantedEmail, approvedEmail, sentBackEmail, type Letter } from "../emails";
import { isApprovingOwn, mayApprove, mayPublish } from "../policy";
import { addressOfPerson } from "../queries/people.server";
import { sentForApprovalBy } from "../queries/competitions.server";
import { fingerprintOf, readDraft } from "../queries/draft.server";
import type { CompetitionRefusal, NotReady } from "../refusals";
import { checkDraft, whyNotWindow } from "../rules/draft";
import { lockToShape } from "./own.server";
import { advanceStage } from "./stage.server";

/**
 * Sends a draft for approval: from then on it is read only. Refused with every problem at once. `seen` is the
 * fingerprint of what the page showed.
 */
export async function sendForApproval(
  ctx: Context<CouncilActor>,
  id: CompetitionId,
  seen: string,
): Promise<Result<undefined, CompetitionRefusal | NotReady>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act: "competitions.send-for-approval", subject: { kind: "competition", id } };
    if (!mayPublish(tx.actor)) return denied(tx, entry);
    const locked = await lockToShape(tx, id);
    if (!locked.ok) return locked;
    const competition = locked.value;
    if (competition.stage !== "DRAFT") return refuse("WRONG_STAGE");
    if (seen !== (await fingerprintOf(tx, id))) return refuse("OVERTAKEN");
    const problems = checkDraft(await readDraft(tx, id), tx.now);
    if (problems.length > 0) return refuse({ code: "NOT_READY" as const, problems });
    const sent = await advanceStage(tx, id, "sendForApproval");
    if (!sent.ok) return sent;
    const approvers = await addressesOf(tx, competition.authorityId, "AP");
    const mine = await addressOfPerson(tx, tx.actor.personId);
    const letter = approvalWantedEmail({ title: competition.title, link: pageOf(tx, id) });
    for (const to of approvers) if (to !== mine) await queueEmail(tx, { to, ...letter });
    recordEvent(tx, entry);
    return ok();
  });
}

/**
 * The approver's yes to what they saw, told by its fingerprint. The person who sent it cannot give it; a deadline
 * that has come too close is refused, and so is a window that is short by now without a reason.
 */
export async function approvePublication(
  ctx: Context<CouncilActor>,
  id: CompetitionId,
  seen: string,
): Promise<Result<undefined, CompetitionRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act: "competitions.approve", subject: { kind: "competition", id } };
    if (!mayApprove(tx.actor)) return denied(tx, entry);
    const locked = await lockToShape(tx, id);
    if (!locked.ok) return locked;
    const competition = locked.value;
    const sentBy = await sentForApprovalBy(tx, id);
    if (isApprovingOwn(tx.actor, sentBy)) return refuse("SENT_BY_YOU");
    if (competition.stage !== "AWAITING_APPROVAL") return refuse("WRONG_STAGE");
    if (seen !== (await fingerprintOf(tx, id))) return refuse("OVERTAKEN");
    const { deadlineAt, ...draft } = await readDraft(tx, id);
    const refusal = deadlineAt === null ? undefined : whyNotWindow({ ...draft, deadlineAt }, tx.now);
    if (refusal !== undefined) return refuse(refusal);
    const approved = await advanceStage(tx, id, "approve");
    if (!approved.ok) return approved;
    await tellSender(tx, sentBy, approvedEmail({ title: competition.title, link: pageOf(tx, id) }));
    recordEvent(tx, entry);
    return ok();
  });
}

/**
 * Makes it a draft again, with a reason: by an approver who did not send it, before or after the yes (a deadline
 * may pass while it waits to be published).
 */
export async function sendBack(
  ctx: Context<CouncilActor>,
  id: CompetitionId,
  { reason }: { readonly reason: string },
): Promise<Result<undefined, CompetitionRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act: "competitions.send-back", subject: { kind: "competition", id } };
    if (!mayApprove(tx.actor)) return denied(tx, entry);
    const locked = await lockToShape(tx, id);
    if (!locked.ok) return locked;
    const competition = locked.value;
    const sentBy = await sentForApprovalBy(tx, id);
    if (isApprovingOwn(tx.actor, sentBy)) return refuse("SENT_BY_YOU");
    const back = await advanceStage(tx, id, "sendBack", reason);
    if (!back.ok) return back;
    await tellSender(tx, sentBy, sentBackEmail({ title: competition.title, reason, link: pageOf(tx, id) }));
    recordEvent(tx, entry);
    return ok();
  });
}

/** Whoever sent it may have left since. */
async function tellSender(tx: Context<CouncilActor>, sentBy: string | null, letter: Letter): Promise<void> {
  if (sentBy === null || !(await holdsRole(tx, sentBy, tx.actor.organisationId, "PO", "LE"))) return;
  await queueEmail(tx, { to: await addressOfPerson(tx, sentBy), ...letter });
}

function pageOf({ portal }: Context, id: CompetitionId): string {
  return `${portal.publicUrl}/council/competitions/${id}`;
}
