import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { LineId, OrganisationId, PersonId } from "~/core/id";
import type { CalendarDate } from "~/core/time";
import { addressesOf } from "~/features/accounts/queries.server";
import type { Context } from "~/platform/context";
import { queueEmail } from "~/platform/outbox.server";
import { putRightAnsweredEmail, putRightEmail, putRightReceivedEmail } from "../emails/clarifications";
import { listRunners } from "../policy";
import type { FixableField } from "../rules/clarifications";

interface AskedLine {
  readonly lineId: LineId;
  readonly organisationId: OrganisationId;
  readonly listTitle: string;
  readonly settingName: string;
  readonly lotCode: string;
}

/** To everybody who writes the provider's applications. */
export async function tellAsked(
  ctx: Context<CouncilActor>,
  line: AskedLine,
  asked: { readonly fields: readonly FixableField[]; readonly missing: string; readonly dueOn: CalendarDate },
): Promise<void> {
  const mail = putRightEmail({ ...wordsOf(line), ...asked, link: answerAddress(ctx, line) });
  for (const to of await addressesOf(ctx, line.organisationId, "SA", "SB")) await queueEmail(ctx, { to, ...mail });
}

/** To the provider that its answer is in; to whoever asked, or has left, then to those who run the list, that it came. */
export async function tellAnswered(
  ctx: Context<SupplierActor>,
  line: AskedLine,
  { leadId, askedBy }: { readonly leadId: OrganisationId; readonly askedBy: PersonId },
): Promise<void> {
  const receipt = putRightReceivedEmail({ ...wordsOf(line), at: ctx.now, link: answerAddress(ctx, line) });
  for (const to of await addressesOf(ctx, line.organisationId, "SA", "SB")) await queueEmail(ctx, { to, ...receipt });
  const asker = await ctx.db
    .selectFrom("people")
    .innerJoin("role_grants", "role_grants.person_id", "people.id")
    .select("people.email")
    .where("people.id", "=", askedBy)
    .where("role_grants.organisation_id", "=", leadId)
    .where("role_grants.ended_at", "is", null)
    .executeTakeFirst();
  const link = `${ctx.portal.publicUrl}/council/lines/${line.lineId}`;
  const mail = putRightAnsweredEmail({ ...wordsOf(line), link });
  const readers = asker === undefined ? await addressesOf(ctx, leadId, ...listRunners) : [asker.email];
  for (const to of readers) await queueEmail(ctx, { to, ...mail });
}

function answerAddress(ctx: Context<CouncilActor | SupplierActor>, { lineId }: AskedLine): string {
  return `${ctx.portal.publicUrl}/supplier/lines/${lineId}/answer`;
}

function wordsOf({ listTitle, settingName, lotCode }: AskedLine) {
  return { list: listTitle, setting: settingName, lot: lotCode };
}
