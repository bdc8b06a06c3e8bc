import type { CouncilActor } from "~/core/actor";
import type { CompetitionId, LotId, OrganisationId, SettingId } from "~/core/id";
import { listNamedCapability } from "~/features/lists/queries/capability.server";
import type { Context } from "~/platform/context";
import { wantedBy } from "./capability.server";

export interface NamedOrganisation {
  readonly organisationId: OrganisationId;
  readonly name: string;
}

/** Everyone invited, once each, by name: the names that openers declare on. */
export async function listInvitedOrganisations(
  ctx: Context,
  competitionId: CompetitionId,
): Promise<NamedOrganisation[]> {
  return ctx.db
    .selectFrom("invitations")
    .innerJoin("organisations", "organisations.id", "invitations.organisation_id")
    .select(["organisations.id as organisationId", "organisations.name"])
    .distinct()
    .where("invitations.competition_id", "=", competitionId)
    .orderBy("organisations.name")
    .orderBy("organisations.id")
    .execute();
}

/** The settings with which that supplier was found capable in the lot: a bid names some of them. */
export async function invitedSettings(
  ctx: Context,
  competitionId: CompetitionId,
  lotId: LotId,
  organisationId: OrganisationId,
): Promise<{ readonly settingId: SettingId; readonly name: string }[]> {
  return ctx.db
    .selectFrom("invitation_rows as row")
    .innerJoin("settings", "settings.id", "row.setting_id")
    .select(["settings.id as settingId", "settings.name"])
    .distinct()
    .where("row.competition_id", "=", competitionId)
    .where("row.lot_id", "=", lotId)
    .where("row.organisation_id", "=", organisationId)
    .where("row.included", "=", true)
    .orderBy("settings.name")
    .orderBy("settings.id")
    .execute();
}

/** The whole list of a competition of the actor's own authority: every membership considered, yes or no, and why. */
export async function listInvitationRows(ctx: Context<CouncilActor>, competitionId: CompetitionId) {
  return ctx.db
    .selectFrom("invitation_rows as row")
    .innerJoin("competitions", "competitions.id", "row.competition_id")
    .innerJoin("lots", "lots.id", "row.lot_id")
    .innerJoin("settings", "settings.id", "row.setting_id")
    .innerJoin("organisations", "organisations.id", "row.organisation_id")
    .select([
      "row.id",
      "lots.code as lotCode",
      "organisations.name as organisation",
      "settings.name as setting",
      "row.included",
      "row.reason",
      "row.considered_at as consideredAt",
    ])
    .where("row.competition_id", "=", competitionId)
    .where("competitions.authority_id", "=", ctx.actor.organisationId)
    .orderBy("lots.position")
    .orderBy("organisations.name")
    .orderBy("settings.name")
    .orderBy("row.id")
    .execute();
}

/** Who would be invited if it were published now: the same list, computed and not kept. */
export async function previewInvitations(ctx: Context<CouncilActor>, competitionId: CompetitionId) {
  const considered = await listNamedCapability(ctx, await wantedBy(ctx, competitionId));
  return considered.map(({ lotCode, organisation, setting, capable, reason }) => {
    return { lotCode, organisation, setting, included: capable, reason };
  });
}
