import type { CouncilActor } from "~/core/actor";
import type { LineId } from "~/core/id";
import type { Context } from "~/platform/context";
import { seenRoundStage, type RoundTimes } from "../rules/rounds";

/** While a round is open, nobody is told that a line is there: who applied is shown when it has closed. */
export function whyNotAssess(round: RoundTimes, now: Date): "NOT_FOUND" | "ALREADY_ISSUED" | undefined {
  switch (seenRoundStage(round, now)) {
    case "CLOSED":
      return undefined;
    case "DECISIONS_ISSUED":
      return "ALREADY_ISSUED";
    case "DRAFT":
    case "SCHEDULED":
    case "OPEN":
      return "NOT_FOUND";
  }
}

/** A submitted line of a list the actor's council leads. Its round is shared, so issuing waits for this act. */
export async function lockSubmittedLine(ctx: Context<CouncilActor>, lineId: LineId) {
  return ctx.db
    .selectFrom("rounds")
    .innerJoin("lists", "lists.id", "rounds.list_id")
    .innerJoin("application_lines", "application_lines.round_id", "rounds.id")
    .innerJoin("applications", "applications.id", "application_lines.application_id")
    .select(["applications.organisation_id as organisationId", "lists.title as listTitle"])
    .select(["application_lines.submitted_facts as facts", "application_lines.submitted_at as submittedAt"])
    .select(["rounds.id as roundId", "rounds.stage", "rounds.opens_at as opensAt", "rounds.closes_at as closesAt"])
    .where("application_lines.id", "=", lineId)
    .where("application_lines.stage", "=", "SUBMITTED")
    .where("lists.lead_authority_id", "=", ctx.actor.organisationId)
    .forShare("rounds")
    .forUpdate("application_lines")
    .executeTakeFirst();
}

export async function isDecided(ctx: Context, lineId: LineId): Promise<boolean> {
  const row = await ctx.db.selectFrom("line_decisions").select("id").where("line_id", "=", lineId).executeTakeFirst();
  return row !== undefined;
}

export async function isRecommended(ctx: Context, lineId: LineId): Promise<boolean> {
  const row = await ctx.db
    .selectFrom("line_recommendations")
    .select("id")
    .where("line_id", "=", lineId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
