import type { CouncilActor } from "~/core/actor";
import type { CompetitionId, CriterionId, Id, PersonId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import type { Instant } from "~/core/time";
import { listHolders, namesOf } from "~/features/accounts/queries.server";
import { standingOf } from "~/features/competitions/queries/conflicts.server";
import { listLeaves } from "~/features/competitions/queries/criteria.server";
import type { Standing } from "~/features/competitions/rules/conflicts";
import { isAnswered } from "~/features/competitions/rules/criteria";
import { hasReached, type Stage } from "~/features/competitions/rules/stages";
import type { Context } from "~/platform/context";
import { inReadTransaction } from "~db/transaction.server";
import { mayArrangePanel, maySeePanel } from "../policy";
import type { AccessRefusal } from "../refusals";
import { currentScorers, scorersNeeded, seats, type PanelPlace, type Seat } from "../rules/scoring";
import { findPlace, namesToDeclare, whyNotEnter, type EvaluatedCompetition } from "./place.server";

export type PanelMemberId = Id<"PanelMember">;

export interface PanelMember extends PanelPlace {
  readonly memberId: PanelMemberId;
  readonly standing: Standing;
  readonly appointedAt: Instant;
}

/** The panel as it is now, in the order of appointment. For views and acts that have asked who may see it. */
export async function livePanel(
  ctx: Context,
  competition: Pick<EvaluatedCompetition, "id" | "stage">,
): Promise<PanelMember[]> {
  const names = await namesToDeclare(ctx, competition);
  const [rows, assigned, finished] = await Promise.all([
    ctx.db
      .selectFrom("panel_members")
      .select(["id as memberId", "person_id as personId", "seat", "appointed_at as appointedAt"])
      .where("competition_id", "=", competition.id)
      .where("left_at", "is", null)
      .orderBy("id")
      .execute(),
    ctx.db
      .selectFrom("assignments")
      .innerJoin("panel_members as member", "member.id", "assignments.panel_member_id")
      .select(["member.id as memberId", "assignments.criterion_id as criterionId"])
      .where("member.competition_id", "=", competition.id)
      .where("member.left_at", "is", null)
      .execute(),
    ctx.db
      .selectFrom("finished_scorings")
      .select("person_id as personId")
      .where("competition_id", "=", competition.id)
      .execute(),
  ]);
  const standings = await Promise.all(rows.map(({ personId }) => standingOf(ctx, competition.id, personId, names)));
  return rows.map((row, place) => {
    const standing = standings[place] ?? "NOT_DECLARED";
    return {
      ...row,
      standing,
      leaves: assigned.filter(({ memberId }) => memberId === row.memberId).map(({ criterionId }) => criterionId),
      shutOut: standing === "PENDING" || standing === "EXCLUDED",
      finished: finished.some(({ personId }) => personId === row.personId),
    };
  });
}

export interface PanelView {
  readonly title: string;
  readonly stage: Stage;
  readonly mayArrange: boolean;
  readonly members: readonly (Pick<PanelMember, "memberId" | "seat" | "standing" | "finished"> & {
    readonly name: string;
    /** Titles of what they score. */
    readonly questions: readonly string[];
  })[];
  readonly left: readonly { readonly name: string; readonly seat: Seat; readonly leftAt: Instant }[];
  /** How many score each question, and how many must. */
  readonly questions: readonly { readonly title: string; readonly scorers: number; readonly needs: number }[];
}

/** The panel of a competition of the actor's authority. */
export async function panelOf(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
): Promise<Result<PanelView, AccessRefusal>> {
  return inReadTransaction(ctx, async (tx) => {
    const place = await findPlace(tx, competitionId);
    if (place === undefined) return refuse("NOT_FOUND");
    if (!maySeePanel(tx.actor)) return refuse("NOT_ALLOWED");
    const closed = whyNotEnter(place);
    if (closed !== undefined) return refuse(closed);
    const { competition } = place;
    const [panel, leaves, left] = await Promise.all([
      livePanel(tx, competition),
      listLeaves(tx, competitionId),
      listLeft(tx, competitionId),
    ]);
    const names = await namesOf(
      tx,
      [...panel, ...left].map(({ personId }) => personId),
    );
    const nameOf = (personId: PersonId) => names.get(personId) ?? "";
    const scored = leaves.filter(({ kind }) => isAnswered(kind));
    const scorers = currentScorers(panel);
    const needs = scorersNeeded(competition.estimatePence);
    return ok({
      title: competition.title,
      stage: competition.stage,
      mayArrange: mayArrangePanel(tx.actor) && !hasReached(competition.stage, "QUALITY_LOCKED"),
      members: panel.map(({ memberId, personId, seat, standing, finished, leaves: given }) => ({
        ...{ memberId, seat, standing, finished },
        name: nameOf(personId),
        questions: scored.filter(({ id }) => given.includes(id)).map(({ title }) => title),
      })),
      left: left.map(({ personId, ...rest }) => ({ ...rest, name: nameOf(personId) })),
      questions: scored.map(({ id, title }) => ({
        title,
        scorers: scorers.filter((scorer) => scorer.leaves.includes(id)).length,
        needs,
      })),
    });
  });
}

/** Who may be appointed, by seat: the people of the actor's authority who hold that role and do not sit yet. */
export async function listCandidates(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
): Promise<Result<{ title: string; people: { personId: PersonId; name: string; seats: Seat[] }[] }, AccessRefusal>> {
  return inReadTransaction(ctx, async (tx) => {
    const place = await findPlace(tx, competitionId);
    if (place === undefined) return refuse("NOT_FOUND");
    if (!mayArrangePanel(tx.actor)) return refuse("NOT_ALLOWED");
    const closed = whyNotEnter(place);
    if (closed !== undefined) return refuse(closed);
    const [holders, sitting] = await Promise.all([
      listHolders(tx, ...seats),
      tx.db
        .selectFrom("panel_members")
        .select("person_id as personId")
        .where("competition_id", "=", competitionId)
        .where("left_at", "is", null)
        .execute(),
    ]);
    const people = holders
      .filter((holder) => !sitting.some(({ personId }) => personId === holder.personId))
      .map(({ personId, name, grants }) => ({
        personId,
        name,
        seats: seats.filter((seat) => grants.some(({ role }) => role === seat)),
      }));
    return ok({ title: place.competition.title, people });
  });
}

export interface MemberView {
  readonly competitionId: CompetitionId;
  readonly title: string;
  readonly name: string;
  readonly seat: Seat;
  readonly leaves: readonly { readonly criterionId: CriterionId; readonly title: string; readonly given: boolean }[];
  readonly published: boolean;
  readonly finished: boolean;
}

/** One live member, for giving out questions and for ending the appointment. */
export async function findMember(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
  memberId: PanelMemberId,
): Promise<Result<MemberView, AccessRefusal>> {
  return inReadTransaction(ctx, async (tx) => {
    const place = await findPlace(tx, competitionId);
    if (place === undefined) return refuse("NOT_FOUND");
    if (!mayArrangePanel(tx.actor)) return refuse("NOT_ALLOWED");
    const closed = whyNotEnter(place);
    if (closed !== undefined) return refuse(closed);
    const [panel, leaves] = await Promise.all([livePanel(tx, place.competition), listLeaves(tx, competitionId)]);
    const member = panel.find((one) => one.memberId === memberId);
    if (member === undefined) return refuse("NOT_FOUND");
    const names = await namesOf(tx, [member.personId]);
    return ok({
      competitionId,
      title: place.competition.title,
      name: names.get(member.personId) ?? "",
      seat: member.seat,
      leaves: leaves
        .filter(({ kind }) => isAnswered(kind))
        .map(({ id, title }) => ({ criterionId: id, title, given: member.leaves.includes(id) })),
      published: hasReached(place.competition.stage, "PUBLISHED"),
      finished: member.finished,
    });
  });
}

async function listLeft(ctx: Context, competitionId: CompetitionId) {
  const rows = await ctx.db
    .selectFrom("panel_members")
    .select(["person_id as personId", "seat", "left_at as leftAt"])
    .where("competition_id", "=", competitionId)
    .where("left_at", "is not", null)
    .orderBy("id")
    .execute();
  return rows.flatMap(({ leftAt, ...rest }) => (leftAt === null ? [] : [{ ...rest, leftAt }]));
}
