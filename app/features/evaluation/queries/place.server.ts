import type { CouncilActor } from "~/core/actor";
import type { BidId, BidVersionId, CompetitionId, CriterionId, LotId, OrganisationId, PersonId } from "~/core/id";
import type { Pence } from "~/core/money";
import type { Instant } from "~/core/time";
import { mayReadAll } from "~/features/competitions/policy";
import { declaredBy } from "~/features/competitions/queries/conflicts.server";
import { listInvitedOrganisations } from "~/features/competitions/queries/invitations.server";
import { conflictStanding, type Standing } from "~/features/competitions/rules/conflicts";
import { hasReached, type Stage } from "~/features/competitions/rules/stages";
import type { Context } from "~/platform/context";
import type { AccessRefusal } from "../refusals";
import type { Seat } from "../rules/scoring";

export interface EvaluatedCompetition {
  readonly id: CompetitionId;
  readonly authorityId: OrganisationId;
  readonly title: string;
  readonly stage: Stage;
  readonly deadlineAt: Instant | null;
  readonly estimatePence: Pence | null;
}

/** A bid by its label alone: who it is from is not for those who score. */
export interface LabelledBid {
  readonly bidId: BidId;
  readonly versionId: BidVersionId;
  readonly lotId: LotId;
  readonly lotTitle: string;
  readonly label: string;
}

/** What a page shows of it. */
export type BidOnPage = Pick<LabelledBid, "bidId" | "label">;

export function bidOnPage({ bidId, label }: LabelledBid): BidOnPage {
  return { bidId, label };
}

/** Where the actor stands in one competition: what every view and act of this room asks first. */
export interface Place {
  readonly competition: EvaluatedCompetition;
  /** None before the opening. */
  readonly bids: readonly LabelledBid[];
  readonly standing: Standing;
  readonly seat: Seat | undefined;
  /** Leaves given to the actor to score. */
  readonly leaves: readonly CriterionId[];
  readonly finishedAt: Instant | null;
}

/** A competition of the actor's own authority, or undefined. */
async function findEvaluated(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
): Promise<EvaluatedCompetition | undefined> {
  return ctx.db
    .selectFrom("competitions")
    .select([
      "id",
      "authority_id as authorityId",
      "title",
      "stage",
      "deadline_at as deadlineAt",
      "estimate_pence as estimatePence",
    ])
    .where("id", "=", competitionId)
    .where("authority_id", "=", ctx.actor.organisationId)
    .executeTakeFirst();
}

/** Undefined too where a competition is not published, for evaluators who do not sit on its panel. */
export async function findPlace(ctx: Context<CouncilActor>, competitionId: CompetitionId): Promise<Place | undefined> {
  const { personId } = ctx.actor;
  const [competition, opened, member, declared] = await Promise.all([
    findEvaluated(ctx, competitionId),
    labelledBids(ctx, competitionId).select("bid.organisation_id as organisationId").execute(),
    findSeat(ctx, competitionId, personId),
    declaredBy(ctx, competitionId, personId),
  ]);
  if (competition === undefined) return undefined;
  if (!hasReached(competition.stage, "PUBLISHED") && !mayReadAll(ctx.actor) && member.seat === undefined) {
    return undefined;
  }
  const { stage } = competition;
  const bidders = [...new Set(opened.map(({ organisationId }) => organisationId))];
  const names = hasReached(stage, "OPENED") ? bidders : await namesToDeclare(ctx, competition);
  const standing = conflictStanding({ stage, ...declared, names });
  // Who a bid is from stays behind.
  const bids = opened.map(({ organisationId: _, ...bid }) => bid);
  return { competition, bids, standing, ...member };
}

/**
 * What keeps the actor out, whatever their role: an interest that is not cleared, or after the opening
 * names not answered for. Before the opening there is nothing yet to declare on.
 */
export function whyNotEnter({ competition, standing }: Place): AccessRefusal | undefined {
  if (standing === "PENDING" || standing === "EXCLUDED") return "NOT_ALLOWED";
  if (standing === "NOT_DECLARED" && hasReached(competition.stage, "OPENED")) return "DECLARE_FIRST";
  return undefined;
}

/** The organisations a person must be clear of: the bidders after the opening, the invited before it. */
export async function namesToDeclare(
  ctx: Context,
  { id, stage }: Pick<EvaluatedCompetition, "id" | "stage">,
): Promise<OrganisationId[]> {
  if (!hasReached(stage, "OPENED")) {
    const invited = await listInvitedOrganisations(ctx, id);
    return invited.map(({ organisationId }) => organisationId);
  }
  const rows = await ctx.db
    .selectFrom("opened_bids")
    .select("organisation_id as organisationId")
    .distinct()
    .where("competition_id", "=", id)
    .execute();
  return rows.map(({ organisationId }) => organisationId);
}

/** The opened bids by lot and label. */
export async function listLabelledBids(ctx: Context, competitionId: CompetitionId): Promise<LabelledBid[]> {
  return labelledBids(ctx, competitionId).execute();
}

function labelledBids(ctx: Context, competitionId: CompetitionId) {
  return ctx.db
    .selectFrom("opened_bids as bid")
    .innerJoin("lots", "lots.id", "bid.lot_id")
    .select([
      "bid.bid_id as bidId",
      "bid.version_id as versionId",
      "bid.lot_id as lotId",
      "lots.title as lotTitle",
      "bid.label",
    ])
    .where("bid.competition_id", "=", competitionId)
    .orderBy("lots.position")
    .orderBy("lots.id")
    .orderBy((eb) => eb.fn("length", ["bid.label"]))
    .orderBy("bid.label");
}

async function findSeat(ctx: Context, competitionId: CompetitionId, personId: PersonId) {
  const [member, finished] = await Promise.all([
    ctx.db
      .selectFrom("panel_members as member")
      .leftJoin("assignments", "assignments.panel_member_id", "member.id")
      .select(["member.seat", "assignments.criterion_id as criterionId"])
      .where("member.competition_id", "=", competitionId)
      .where("member.person_id", "=", personId)
      .where("member.left_at", "is", null)
      .execute(),
    ctx.db
      .selectFrom("finished_scorings")
      .select("finished_at as finishedAt")
      .where("competition_id", "=", competitionId)
      .where("person_id", "=", personId)
      .executeTakeFirst(),
  ]);
  return {
    seat: member[0]?.seat,
    leaves: member.flatMap(({ criterionId }) => (criterionId === null ? [] : [criterionId])),
    finishedAt: finished?.finishedAt ?? null,
  };
}
