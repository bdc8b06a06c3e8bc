import type { CouncilActor } from "~/core/actor";
import type { CompetitionId, CriterionId, PersonId } from "~/core/id";
import type { Context } from "~/platform/context";
import { findPlace } from "./place.server";

/** Whether the actor sits on the panel now, in any seat. Says nothing of their standing. */
export async function isPanelMember(ctx: Context<CouncilActor>, competitionId: CompetitionId): Promise<boolean> {
  const row = await ctx.db
    .selectFrom("panel_members")
    .select("id")
    .where("competition_id", "=", competitionId)
    .where("person_id", "=", ctx.actor.personId)
    .where("left_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** The leaves the actor is given to score now: what bids may show an evaluator. */
export async function leavesOfActor(ctx: Context<CouncilActor>, competitionId: CompetitionId): Promise<CriterionId[]> {
  const place = await findPlace(ctx, competitionId);
  return place === undefined ? [] : [...place.leaves];
}

/** Whether the person holds a scoring seat now, or ever saved a score in this competition. */
export async function hasScored(ctx: Context, competitionId: CompetitionId, personId: PersonId): Promise<boolean> {
  const seat = await ctx.db
    .selectFrom("panel_members")
    .select("id")
    .where("competition_id", "=", competitionId)
    .where("person_id", "=", personId)
    .where("left_at", "is", null)
    .where("seat", "!=", "MO")
    .executeTakeFirst();
  if (seat !== undefined) return true;
  const score = await ctx.db
    .selectFrom("scores")
    .innerJoin("criteria", "criteria.id", "scores.criterion_id")
    .select("scores.id")
    .where("criteria.competition_id", "=", competitionId)
    .where("scores.person_id", "=", personId)
    .limit(1)
    .executeTakeFirst();
  return score !== undefined;
}

/**
 * Whether the person scored, or recorded what the panel agreed: such a person opens no price and approves no
 * award of this competition (domain.md §11, separation of duties).
 */
export async function isScorer(ctx: Context, competitionId: CompetitionId, personId: PersonId): Promise<boolean> {
  if (await hasScored(ctx, competitionId, personId)) return true;
  const agreed = await ctx.db
    .selectFrom("agreed_score_changes as change")
    .innerJoin("agreed_scores as agreed", "agreed.id", "change.agreed_score_id")
    .innerJoin("criteria", "criteria.id", "agreed.criterion_id")
    .select("change.id")
    .where("criteria.competition_id", "=", competitionId)
    .where("change.changed_by", "=", personId)
    .limit(1)
    .executeTakeFirst();
  return agreed !== undefined;
}
