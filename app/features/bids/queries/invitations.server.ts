import { sql } from "kysely";
import type { SupplierActor } from "~/core/actor";
import type { Instant } from "~/core/time";
import type { Context } from "~/platform/context";

/** They stand above the bids. */
const rowsOnPage = 10;

/**
 * Lots of competitions open for bids that the actor's organisation is invited to and has no bid for, the newest
 * invitation first, a page at a time, keyed by the invitation's id.
 */
export async function listUnansweredInvitations(
  ctx: Context<SupplierActor>,
  { before }: { readonly before?: string | undefined },
) {
  let query = ctx.db
    .selectFrom("invitations")
    .innerJoin("competitions", "competitions.id", "invitations.competition_id")
    .innerJoin("lots", "lots.id", "invitations.lot_id")
    .innerJoin("organisations as authority", "authority.id", "competitions.authority_id")
    .select([
      "invitations.id",
      "competitions.id as competitionId",
      "competitions.title",
      "authority.name as authorityName",
      "lots.id as lotId",
      "lots.code as lotCode",
      "lots.title as lotTitle",
    ])
    .select(sql<Instant>`competitions.deadline_at`.as("deadlineAt"))
    .where("invitations.organisation_id", "=", ctx.actor.organisationId)
    .where("competitions.stage", "=", "PUBLISHED")
    .where("competitions.deadline_at", ">=", ctx.now)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("bids")
            .select("bids.id")
            .whereRef("bids.competition_id", "=", "invitations.competition_id")
            .whereRef("bids.lot_id", "=", "invitations.lot_id")
            .whereRef("bids.organisation_id", "=", "invitations.organisation_id"),
        ),
      ),
    )
    .orderBy("invitations.id", "desc")
    .limit(rowsOnPage + 1);
  if (before !== undefined) query = query.where("invitations.id", "<", before);
  const found = await query.execute();
  const rows = found.slice(0, rowsOnPage);
  return { rows, next: found.length > rowsOnPage ? rows.at(-1)?.id : undefined };
}
