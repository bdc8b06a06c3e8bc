import type { CouncilActor } from "~/core/actor";
import type { MembershipId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { calendarDateOf } from "~/core/time";
import { addWorkingDays } from "~/core/working-days";
import { recordEvent } from "~/features/audit/commands.server";
import { holidaysOf } from "~/features/councils/queries/authorities.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import type { Proposal } from "../forms/membership";
import { confirmWorkingDays, replyWorkingDays } from "../rules/memberships";
import { tellCouncil, tellProvider, tellTakingPart } from "./case-mails.server";
import { moveMembership, stageAfter, type LockedMembership } from "./membership-locks.server";

/**
 * Writes a suspension or removal that is asked for, of a membership under lock that has no undecided one, and tells those
 * it concerns. One that is in force at once suspends; a removal does so until it is decided. Whoever calls it has asked
 * who may. Refuses CASE_OPEN where the membership is suspended already, and REMOVED.
 */
export async function openCase(
  tx: Context<CouncilActor>,
  membership: LockedMembership,
  { kind, ground, reasons, suspension, atOnce }: Proposal,
): Promise<Result<{ caseId: string }, "CASE_OPEN" | "REMOVED">> {
  const { membershipId } = membership;
  const stage = stageAfter(membership, kind === "SUSPENSION" || atOnce ? "suspend" : "remove");
  if (stage === undefined) return refuse(membership.stage === "REMOVED" ? "REMOVED" : "CASE_OPEN");
  const today = calendarDateOf(tx.now);
  const holidays = await holidaysOf(tx, "STATUTORY_UK");
  const caseId = newId();
  const replyUntil = addWorkingDays(today, replyWorkingDays, holidays);
  await tx.db
    .insertInto("membership_cases")
    .values({
      id: caseId,
      membership_id: membershipId,
      list_id: membership.listId,
      organisation_id: membership.organisationId,
      ...{ kind, ground, reasons, interim: atOnce, reply_until: replyUntil },
      lifting_conditions: suspension?.liftingConditions ?? null,
      review_on: suspension?.reviewOn ?? null,
      confirm_by: atOnce ? addWorkingDays(today, confirmWorkingDays, holidays) : null,
      opened_at: tx.now,
      opened_by: tx.actor.personId,
    })
    .execute();
  if (atOnce) await moveMembership(tx, membershipId, { event: "suspend", stage, caseId });
  await tellProvider(tx, membership, { what: "PROPOSED", kind, atOnce, reasons, replyUntil });
  await tellCouncil(tx, membership, { what: "PROPOSED", kind, atOnce });
  if (atOnce) await tellTakingPart(tx, membership, "SUSPENDED");
  const subject = { kind: "membership", id: membershipId };
  const about = { kind, ground, atOnce, setting: membership.settingName };
  recordEvent(tx, { act: "lists.propose-case", subject, about });
  return ok({ caseId });
}

/** The newest of a membership: it alone can be undecided. */
export async function newestCase(ctx: Context, membershipId: MembershipId) {
  return casesOf(ctx, membershipId).limit(1).executeTakeFirst();
}

export function casesOf(ctx: Context, membershipId: MembershipId) {
  return ctx.db
    .selectFrom("membership_cases")
    .select(["id", "kind", "interim", "reasons", "reply", "outcome", "reply_until as replyUntil"])
    .select(["opened_by as openedBy", "decided_by as decidedBy", "decision_reasons as decisionReasons"])
    .select(["lifted_at as liftedAt", "confirmed_at as confirmedAt", "confirmed_by as confirmedBy"])
    .select("confirm_reasons as confirmReasons")
    .where("membership_id", "=", membershipId)
    .orderBy("id", "desc");
}
