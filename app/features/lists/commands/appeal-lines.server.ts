import type { CouncilRole, SupplierRole } from "~/core/actor";
import type { LineId, OrganisationId } from "~/core/id";
import { addressesOf } from "~/features/accounts/queries.server";
import type { Context } from "~/platform/context";
import { queueEmail } from "~/platform/outbox.server";
import { appealByOf } from "../queries/appeals.server";

/** A line that was told, under lock with its round shared. Whoever calls it adds whose it must be. */
export function toldLinesLocked(ctx: Context) {
  return ctx.db
    .selectFrom("application_lines as line")
    .innerJoin("rounds as round", "round.id", "line.round_id")
    .innerJoin("decision_letters as letter", "letter.line_id", "line.id")
    .innerJoin("lists as list", "list.id", "round.list_id")
    .innerJoin("organisations as organisation", "organisation.id", "letter.organisation_id")
    .innerJoin("settings as setting", "setting.id", "line.setting_id")
    .innerJoin("lots as lot", "lot.id", "line.lot_id")
    .leftJoin("line_promises as promise", "promise.line_id", "line.id")
    .select(["line.id as lineId", "line.setting_id as settingId", "line.lot_id as lotId", "round.id as roundId"])
    .select(["line.changes_line_id as changesLineId", "list.id as listId", "list.title as listTitle"])
    .select(["list.lead_authority_id as leadId", "organisation.id as organisationId"])
    .select(["organisation.name as organisationName", "setting.name as settingName"])
    .select(["lot.code as lotCode", "lot.title as lotTitle"])
    .select(appealByOf.as("appealBy"))
    .forShare("round")
    .forUpdate("line");
}

/** The appeal that counts, read under the lock. */
export async function findLiveAppeal(tx: Context, lineId: LineId) {
  return tx.db
    .selectFrom("line_appeals")
    .select(["id", "grounds", "words", "outcome", "reasons", "appealed_at as appealedAt", "decided_by as decidedBy"])
    .where("line_id", "=", lineId)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
}

/** Where the provider reads it, and where the council does. */
export function appealAddresses({ portal }: Context, lineId: LineId) {
  return {
    provider: `${portal.publicUrl}/supplier/decisions/${lineId}/appeal`,
    council: `${portal.publicUrl}/council/lines/${lineId}/appeal`,
  };
}

export async function sendTo(
  tx: Context,
  organisationId: OrganisationId,
  roles: readonly (CouncilRole | SupplierRole)[],
  mail: { readonly subject: string; readonly text: string },
): Promise<void> {
  for (const to of await addressesOf(tx, organisationId, ...roles)) await queueEmail(tx, { to, ...mail });
}
