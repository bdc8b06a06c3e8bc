import { inTransaction } from "~db/transaction.server";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { MembershipId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { calendarDateOf } from "~/core/time";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import type { Proposal } from "../forms/membership";
import { mayKeepMembership, mayLift, whyNotDecideCase, whyNotPropose } from "../policy";
import type { MembershipRefusal } from "../refusals/lists";
import {
  isInForce,
  isReplyRunning,
  isReviewInTime,
  mayReply,
  maySuspendAtOnce,
  type CaseOutcome,
} from "../rules/memberships";
import { tellCouncil, tellProvider, tellTakingPart } from "./case-mails.server";
import { lockLedMembership, lockOwnMembership, moveMembership, stageAfter } from "./membership-locks.server";
import { casesOf, newestCase, openCase } from "./open-case.server";

type Answer<Value> = Promise<Result<Value, MembershipRefusal>>;

/**
 * Asks for a membership to be suspended or removed, with reasons that the provider reads and five working days for the
 * reply; where safety asks for it the suspension is in force at once and somebody else confirms it within one. The same
 * again by the same person is a second press. Refuses CASE_OPEN, NOT_AT_ONCE, REVIEW_TOO_LATE, SUSPENDED and REMOVED.
 * domain.md §2.5, §8, §13 Suspension.
 */
export async function proposeCase(
  ctx: Context<CouncilActor>,
  membershipId: MembershipId,
  proposal: Proposal,
): Answer<{ caseId: string }> {
  return inTransaction(ctx, async (tx) => {
    const { kind, ground, reasons, atOnce } = proposal;
    const membership = await lockLedMembership(tx, membershipId);
    if (membership === undefined) return refuse("NOT_FOUND");
    const entry = { act: "lists.propose-case", subject: { kind: "membership", id: membershipId } };
    if (whyNotPropose(tx.actor, atOnce) !== undefined) return denied(tx, entry);
    const newest = await newestCase(tx, membershipId);
    if (newest?.outcome === null) {
      const mine = newest.openedBy === tx.actor.personId && newest.reasons === reasons && newest.kind === kind;
      return mine ? ok({ caseId: newest.id }) : refuse("CASE_OPEN");
    }
    const { suspension } = proposal;
    if (atOnce && !maySuspendAtOnce(kind, ground)) return refuse("NOT_AT_ONCE");
    if (suspension !== null && !isReviewInTime(suspension.reviewOn, calendarDateOf(tx.now))) {
      return refuse("REVIEW_TOO_LATE");
    }
    return openCase(tx, membership, proposal);
  });
}

/** Keeps what the provider says, once, and tells those who decide. Refuses NOTHING_TO_REPLY and REPLY_OVER. */
export async function replyToCase(
  ctx: Context<SupplierActor>,
  membershipId: MembershipId,
  reply: string,
): Answer<undefined> {
  return inTransaction(ctx, async (tx) => {
    const membership = await lockOwnMembership(tx, membershipId);
    if (membership === undefined) return refuse("NOT_FOUND");
    const subject = { kind: "membership", id: membershipId };
    const entry = { act: "lists.reply-to-case", subject, authorityId: membership.leadId };
    if (!mayKeepMembership(tx.actor)) return denied(tx, entry);
    const open = await newestCase(tx, membershipId);
    if (open === undefined) return refuse("NOTHING_TO_REPLY");
    if (open.reply === reply) return ok();
    if (!mayReply(open, calendarDateOf(tx.now))) return refuse(open.reply === null ? "NOTHING_TO_REPLY" : "REPLY_OVER");
    await tx.db
      .updateTable("membership_cases")
      .set({ reply, replied_at: tx.now, replied_by: tx.actor.personId })
      .where("id", "=", open.id)
      .execute();
    await tellCouncil(tx, membership, { what: "REPLIED", kind: open.kind, atOnce: open.interim });
    recordEvent(tx, { ...entry, about: { kind: open.kind, setting: membership.settingName } });
    return ok();
  });
}

/**
 * Imposes or drops what somebody else asked for, with reasons. Before the provider has replied, or has let the days go
 * by, it can only be dropped, unless it is in force already. Refuses NOTHING_TO_DECIDE, OWN_PROPOSAL, REPLY_RUNNING.
 */
export async function decideCase(
  ctx: Context<CouncilActor>,
  membershipId: MembershipId,
  { outcome, reasons }: { readonly outcome: CaseOutcome; readonly reasons: string },
): Answer<undefined> {
  return inTransaction(ctx, async (tx) => {
    const membership = await lockLedMembership(tx, membershipId);
    if (membership === undefined) return refuse("NOT_FOUND");
    const entry = { act: "lists.decide-case", subject: { kind: "membership", id: membershipId } };
    const open = await newestCase(tx, membershipId);
    const why = whyNotDecideCase(tx.actor, open?.openedBy ?? "");
    if (why === "NOT_ALLOWED") return denied(tx, entry);
    if (open === undefined) return refuse("NOTHING_TO_DECIDE");
    if (open.outcome !== null) {
      const mine = open.decidedBy === tx.actor.personId && open.decisionReasons === reasons && open.outcome === outcome;
      return mine ? ok() : refuse("NOTHING_TO_DECIDE");
    }
    if (why !== undefined) return refuse(why);
    if (outcome === "IMPOSED" && isReplyRunning(open, calendarDateOf(tx.now))) return refuse("REPLY_RUNNING");
    await tx.db
      .updateTable("membership_cases")
      .set({ outcome, decision_reasons: reasons, decided_at: tx.now, decided_by: tx.actor.personId })
      .where("id", "=", open.id)
      .execute();
    const event = eventOf(open, outcome);
    const stage = event === undefined ? undefined : stageAfter(membership, event);
    if (event !== undefined && stage !== undefined) {
      await moveMembership(tx, membershipId, { event, stage, caseId: open.id });
      await tellTakingPart(tx, membership, stage);
    }
    await tellProvider(tx, membership, { what: outcome, kind: open.kind, reasons });
    recordEvent(tx, { ...entry, about: { kind: open.kind, outcome, setting: membership.settingName } });
    return ok();
  });
}

/** Ends a suspension: what had to be put right is. Refuses NOT_SUSPENDED. */
export async function liftSuspension(
  ctx: Context<CouncilActor>,
  membershipId: MembershipId,
  reasons: string,
): Answer<undefined> {
  return inTransaction(ctx, async (tx) => {
    const membership = await lockLedMembership(tx, membershipId);
    if (membership === undefined) return refuse("NOT_FOUND");
    const entry = { act: "lists.lift-suspension", subject: { kind: "membership", id: membershipId } };
    if (!mayLift(tx.actor)) return denied(tx, entry);
    const inForce = await suspensionInForce(tx, membershipId);
    const stage = stageAfter(membership, "lift");
    if (inForce === undefined || stage === undefined) return refuse("NOT_SUSPENDED");
    await tx.db
      .updateTable("membership_cases")
      .set({ lift_reasons: reasons, lifted_at: tx.now, lifted_by: tx.actor.personId })
      .where("id", "=", inForce.id)
      .execute();
    await moveMembership(tx, membershipId, { event: "lift", stage, caseId: inForce.id });
    await tellProvider(tx, membership, { what: "LIFTED", kind: "SUSPENSION", reasons });
    await tellTakingPart(tx, membership, stage);
    recordEvent(tx, { ...entry, about: { setting: membership.settingName } });
    return ok();
  });
}

type Case = NonNullable<Awaited<ReturnType<typeof newestCase>>>;

/** What the decision does to the membership: nothing where it is so already. */
function eventOf({ kind, interim }: Case, outcome: CaseOutcome): "suspend" | "lift" | "remove" | undefined {
  if (outcome === "DROPPED") return interim ? "lift" : undefined;
  if (kind === "REMOVAL") return "remove";
  return interim ? undefined : "suspend";
}

async function suspensionInForce(ctx: Context, membershipId: MembershipId) {
  const all = await casesOf(ctx, membershipId).where("outcome", "=", "IMPOSED").limit(1).execute();
  return all.find(isInForce);
}
