import type { CouncilActor, SupplierActor } from "~/core/actor";
import { addressesOf } from "~/features/accounts/queries.server";
import { listParticipants } from "~/features/councils/queries/authorities.server";
import type { Context } from "~/platform/context";
import { queueEmail } from "~/platform/outbox.server";
import { caseEmail, caseToCouncilEmail, membershipChangedEmail, type CaseNews } from "../emails/lists";
import { deciders } from "../policy";
import type { CaseKind, MembershipStage } from "../rules/memberships";
import type { LockedMembership } from "./membership-locks.server";

/** To everybody who keeps the provider's memberships. */
export async function tellProvider(
  ctx: Context<CouncilActor>,
  member: LockedMembership,
  news: CaseNews,
): Promise<void> {
  const link = `${ctx.portal.publicUrl}/supplier/memberships/${member.membershipId}`;
  const mail = caseEmail({ ...placeOf(member), news, link });
  for (const to of await addressesOf(ctx, member.organisationId, "SA", "SB")) await queueEmail(ctx, { to, ...mail });
}

/** To those of the lead council who decide. */
export async function tellCouncil(
  ctx: Context<CouncilActor | SupplierActor>,
  member: LockedMembership,
  news: { readonly what: "PROPOSED" | "REPLIED"; readonly kind: CaseKind; readonly atOnce: boolean },
): Promise<void> {
  const link = `${ctx.portal.publicUrl}/council/memberships/${member.membershipId}`;
  const mail = caseToCouncilEmail({ ...placeOf(member), news, link });
  for (const to of await addressesOf(ctx, member.leadId, ...deciders)) await queueEmail(ctx, { to, ...mail });
}

/** To every council and health body that takes part in the list today, the lead's own officers among them: never why. */
export async function tellTakingPart(
  ctx: Context<CouncilActor>,
  member: LockedMembership,
  stage: MembershipStage,
): Promise<void> {
  const link = `${ctx.portal.publicUrl}/council/memberships/${member.membershipId}`;
  const mail = membershipChangedEmail({ ...placeOf(member), stage, link });
  for (const authorityId of await listParticipants(ctx, member.leadId, member.consortiumId)) {
    for (const to of await addressesOf(ctx, authorityId, "LE", "PO", "CM", "QM"))
      await queueEmail(ctx, { to, ...mail });
  }
}

function placeOf({ settingName, listTitle, lotCode }: LockedMembership) {
  return { setting: settingName, list: listTitle, lot: lotCode };
}
