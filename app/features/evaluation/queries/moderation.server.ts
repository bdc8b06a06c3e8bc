import type { CouncilActor } from "~/core/actor";
import type { BidId, CompetitionId, CriterionId, PersonId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { listLeaves, type CriterionRow } from "~/features/competitions/queries/criteria.server";
import { isAnswered } from "~/features/competitions/rules/criteria";
import { hasReached } from "~/features/competitions/rules/stages";
import type { Context } from "~/platform/context";
import { moderationSeen } from "../policy";
import type { AccessRefusal } from "../refusals";
import { isModerationOpen } from "../rules/scoring";
import { livePanel, type PanelMember } from "./panel.server";
import { findPlace, whyNotEnter, type Place } from "./place.server";

export interface Moderation {
  readonly place: Place;
  readonly panel: readonly PanelMember[];
  /** Every leaf the panel scores, in tree order. */
  readonly answered: readonly CriterionRow[];
  /** Those of them that the actor sees. */
  readonly questions: readonly CriterionRow[];
  /** Everyone has finished, or quality is locked: before that nobody sees another's score. */
  readonly open: boolean;
}

/** The one way in to other people's scores. */
export async function enterModeration(
  tx: Context<CouncilActor>,
  competitionId: CompetitionId,
): Promise<Result<Moderation, AccessRefusal>> {
  const place = await findPlace(tx, competitionId);
  if (place === undefined) return refuse("NOT_FOUND");
  const seen = moderationSeen(tx.actor, place.seat);
  if (seen === "NONE") return refuse("NOT_ALLOWED");
  const closed = whyNotEnter(place);
  if (closed !== undefined) return refuse(closed);
  const panel = await livePanel(tx, place.competition);
  const answered = (await listLeaves(tx, competitionId)).filter(({ kind }) => isAnswered(kind));
  const questions = seen === "ALL" ? answered : answered.filter(({ id }) => place.leaves.includes(id));
  const open = isModerationOpen(panel) || hasReached(place.competition.stage, "QUALITY_LOCKED");
  return ok({ place, panel, answered, questions, open });
}

export interface CountedScore {
  readonly scoreId: string;
  readonly criterionId: CriterionId;
  readonly bidId: BidId;
  readonly personId: PersonId;
  readonly score: number;
  readonly comment: string;
}

/** The scores that count, of those people: only for a view that has found moderation open. */
export async function listCountedScores(
  tx: Context,
  competitionId: CompetitionId,
  scorers: readonly PanelMember[],
): Promise<CountedScore[]> {
  if (scorers.length === 0) return [];
  const rows = await tx.db
    .selectFrom("scores")
    .innerJoin("criteria", "criteria.id", "scores.criterion_id")
    .select([
      "scores.id as scoreId",
      "scores.criterion_id as criterionId",
      "scores.bid_id as bidId",
      "scores.person_id as personId",
      "scores.score",
      "scores.comment",
    ])
    .where("criteria.competition_id", "=", competitionId)
    .where(
      "scores.person_id",
      "in",
      scorers.map(({ personId }) => personId),
    )
    .orderBy("scores.id")
    .execute();
  // A leaf that was taken from somebody after they scored it counts no more.
  return rows.filter(({ personId, criterionId }) =>
    scorers.some((scorer) => scorer.personId === personId && scorer.leaves.includes(criterionId)),
  );
}
