import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { MembershipId, SettingId } from "~/core/id";
import { after } from "~/core/state-table";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import {
  membershipLife,
  momentAfter,
  stagesOnList,
  type MembershipEvent,
  type MembershipMoment,
  type MembershipStage,
} from "../rules/memberships";

/** A membership of the actor's own organisation, under lock. */
export async function lockOwnMembership(ctx: Context<SupplierActor>, membershipId: MembershipId) {
  return memberships(ctx)
    .where("membership.id", "=", membershipId)
    .where("membership.organisation_id", "=", ctx.actor.organisationId)
    .forUpdate("membership")
    .executeTakeFirst();
}

/** A membership of a list that the actor's council leads, under lock. */
export async function lockLedMembership(ctx: Context<CouncilActor>, membershipId: MembershipId) {
  return memberships(ctx)
    .where("membership.id", "=", membershipId)
    .where("list.lead_authority_id", "=", ctx.actor.organisationId)
    .forUpdate("membership")
    .executeTakeFirst();
}

/** The places of a setting on the lists that the actor's council leads, under lock, in order. */
export async function lockLedMembershipsOf(ctx: Context<CouncilActor>, settingId: SettingId) {
  return memberships(ctx)
    .where("membership.setting_id", "=", settingId)
    .where("membership.stage", "in", stagesOnList)
    .where("list.lead_authority_id", "=", ctx.actor.organisationId)
    .orderBy("membership.id")
    .forUpdate("membership")
    .execute();
}

export type LockedMembership = NonNullable<Awaited<ReturnType<typeof lockLedMembership>>>;

function memberships(ctx: Context) {
  return ctx.db
    .selectFrom("memberships as membership")
    .innerJoin("lists as list", "list.id", "membership.list_id")
    .innerJoin("lots as lot", "lot.id", "membership.lot_id")
    .innerJoin("settings as setting", "setting.id", "membership.setting_id")
    .select(["membership.id as membershipId", "membership.stage", "membership.organisation_id as organisationId"])
    .select("membership.confirm_by as confirmBy")
    .select(["list.id as listId", "list.title as listTitle", "list.lead_authority_id as leadId"])
    .select(["list.consortium_id as consortiumId", "lot.code as lotCode", "setting.name as settingName"]);
}

/** Where the event leads, or undefined where it may not happen. Writes nothing. */
export function stageAfter(membership: { readonly stage: MembershipStage }, event: MembershipEvent) {
  return after(membershipLife, membership.stage, event);
}

/** Moves a membership that is under lock, with a line in its history. */
export async function moveMembership(
  ctx: Context<CouncilActor | SupplierActor>,
  membershipId: MembershipId,
  to: { readonly event: MembershipEvent; readonly stage: MembershipStage; readonly caseId?: string },
): Promise<void> {
  const { event, stage, caseId } = to;
  const changed = {
    stage,
    ...(stage === "REMOVED" ? { remind_on: null } : {}),
    ...(stage === "ACTIVE" ? { resumed_at: ctx.now } : {}),
  };
  await ctx.db.updateTable("memberships").set(changed).where("id", "=", membershipId).execute();
  await writeHistory(ctx, membershipId, { event: momentAfter[event], stage, caseId });
}

/** A line in the history of a membership, from its beginning on. */
export async function writeHistory(
  ctx: Context<CouncilActor | SupplierActor>,
  membershipId: MembershipId,
  { event, stage, caseId }: { event: MembershipMoment; stage: MembershipStage; caseId?: string | undefined },
): Promise<void> {
  const changed = { changed_at: ctx.now, changed_by: ctx.actor.personId };
  await ctx.db
    .insertInto("membership_changes")
    .values({ id: newId(), membership_id: membershipId, event, stage, case_id: caseId ?? null, ...changed })
    .execute();
}
