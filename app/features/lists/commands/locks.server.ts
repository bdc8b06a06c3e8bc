import type { CouncilActor } from "~/core/actor";
import type { GradeImportId, ListId, RoundId } from "~/core/id";
import type { Context } from "~/platform/context";

/**
 * Rows taken under lock, always in this order: list, round, application, line, file of grades, setting, membership. Acts that only need a round
 * to stay as it is share it; issuing decisions takes it alone.
 */

/** A list the actor's council leads. Its lock puts in line whoever changes its lots and rounds. */
export async function lockOwnList(ctx: Context<CouncilActor>, listId: ListId) {
  return ctx.db
    .selectFrom("lists")
    .select(["id", "id as listId", "title", "summary", "version", "vehicle_type as vehicleType"])
    .select(["max_gap_months as maxGapMonths", "last_opened_on as openedBefore", "light_touch as lightTouch"])
    .select(["cpv_codes", "suits_small_firms", "suits_voluntary"])
    .where("id", "=", listId)
    .where("lead_authority_id", "=", ctx.actor.organisationId)
    .forUpdate()
    .executeTakeFirst();
}

/** A round of a list the actor's council leads. */
export async function lockOwnRound(ctx: Context<CouncilActor>, roundId: RoundId) {
  return ctx.db
    .selectFrom("rounds")
    .innerJoin("lists", "lists.id", "rounds.list_id")
    .select([
      "rounds.id",
      "rounds.list_id as listId",
      "rounds.number",
      "rounds.stage",
      "rounds.opens_at as opensAt",
      "rounds.closes_at as closesAt",
      "rounds.gap_reason as gapReason",
      "rounds.short_window_reason as shortWindowReason",
      "rounds.version",
      "lists.title as listTitle",
      "lists.vehicle_type as vehicleType",
      "lists.max_gap_months as maxGapMonths",
      "lists.last_opened_on as openedBefore",
    ])
    .where("rounds.id", "=", roundId)
    .where("lists.lead_authority_id", "=", ctx.actor.organisationId)
    .forUpdate("rounds")
    .executeTakeFirst();
}

/** A file of grades that the actor's council sent: whoever applies it or throws it away does so one after the other. */
export async function lockGradeImport(ctx: Context<CouncilActor>, importId: GradeImportId) {
  return ctx.db
    .selectFrom("grade_imports")
    .select(["stage", "scheme"])
    .where("id", "=", importId)
    .where("authority_id", "=", ctx.actor.organisationId)
    .forUpdate()
    .executeTakeFirst();
}
