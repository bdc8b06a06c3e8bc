import { inTransaction } from "~db/transaction.server";
import type { CouncilActor, CouncilRole } from "~/core/actor";
import type { CompetitionId, CriterionId, PersonId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { holdsRole } from "~/features/accounts/queries.server";
import { denied, recordEvent } from "~/features/audit/commands.server";
import { lockCompetition } from "~/features/competitions/queries/competitions.server";
import { standingOf } from "~/features/competitions/queries/conflicts.server";
import { listLeaves } from "~/features/competitions/queries/criteria.server";
import { isAnswered } from "~/features/competitions/rules/criteria";
import { hasReached } from "~/features/competitions/rules/stages";
import { endTasksAbout } from "~/features/tasks/commands/end.server";
import { raiseTask } from "~/features/tasks/commands/raise.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { queueEmail } from "~/platform/outbox.server";
import { appointedEmail } from "../emails";
import { mayArrangePanel } from "../policy";
import { livePanel, type PanelMember, type PanelMemberId } from "../queries/panel.server";
import { findPlace, namesToDeclare, whyNotEnter, type Place } from "../queries/place.server";
import type { PanelRefusal } from "../refusals";
import { isModerationOpen, isScoringSeat, type Seat } from "../rules/scoring";
import { tellModerators } from "./moderators.server";

type Ctx = Context<CouncilActor>;

/**
 * Puts a person of the authority on the panel, in a seat whose role they hold. Until quality is locked,
 * so that somebody who drops out can be replaced. Source: domain.md §4.4, §11.
 */
export async function appointPanelMember(
  ctx: Ctx,
  competitionId: CompetitionId,
  { personId, seat }: { readonly personId: PersonId; readonly seat: Seat },
): Promise<Result<{ panelMemberId: PanelMemberId }, PanelRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const opened = await openPanel(tx, competitionId, "evaluation.appoint");
    if (!opened.ok) return opened;
    const { competition } = opened.value;
    if (!(await holdsRole(tx, personId, competition.authorityId, seat))) return refuse("ROLE_MISSING");
    const why = await whyNotAppointed(tx, opened.value, personId, seat);
    if (why !== undefined) return refuse(why);
    const panelMemberId = newId();
    await tx.db
      .insertInto("panel_members")
      .values({
        id: panelMemberId,
        competition_id: competitionId,
        person_id: personId,
        seat,
        appointed_at: tx.now,
        appointed_by: tx.actor.personId,
        left_at: null,
      })
      .execute();
    await tellAppointed(tx, competition.title, personId, seat);
    if (!(await hasDeclared(tx, competitionId, personId))) {
      const { authorityId: organisationId, title: name } = competition;
      await raiseTask(tx, { organisationId, name, ...declaring(competitionId), assignee: { to: "PERSON", personId } });
    }
    const about = { person: personId, seat };
    recordEvent(tx, { act: "evaluation.appoint", subject: { kind: "competition", id: competitionId }, about });
    return ok({ panelMemberId });
  });
}

/** Ends an appointment: saved scores stay in the record and leave the spread and the count. */
export async function endAppointment(
  ctx: Ctx,
  competitionId: CompetitionId,
  panelMemberId: PanelMemberId,
  { reason }: { readonly reason: string },
): Promise<Result<undefined, PanelRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const opened = await openPanel(tx, competitionId, "evaluation.end-appointment");
    if (!opened.ok) return opened;
    const panel = await livePanel(tx, opened.value.competition);
    const member = panel.find(({ memberId }) => memberId === panelMemberId);
    if (member === undefined)
      return refuse((await hasLeft(tx, competitionId, panelMemberId)) ? "LEFT_PANEL" : "NOT_FOUND");
    await tx.db.updateTable("panel_members").set({ left_at: tx.now }).where("id", "=", panelMemberId).execute();
    const { personId } = member;
    await endTasksAbout(tx, { kind: "DECLARE_INTERESTS", subjectId: competitionId, personId }, "withdraw");
    const rest = panel.filter((one) => one !== member);
    await tellIfModerationOpens(tx, opened.value, panel, rest);
    const about = { person: member.personId, seat: member.seat, reason };
    recordEvent(tx, { act: "evaluation.end-appointment", subject: { kind: "competition", id: competitionId }, about });
    return ok();
  });
}

/** Gives a scorer exactly these leaves, while the criteria cannot change and they have not finished. */
export async function assignLeaves(
  ctx: Ctx,
  competitionId: CompetitionId,
  panelMemberId: PanelMemberId,
  criterionIds: readonly CriterionId[],
): Promise<Result<undefined, PanelRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const opened = await openPanel(tx, competitionId, "evaluation.assign");
    if (!opened.ok) return opened;
    const { competition } = opened.value;
    if (!hasReached(competition.stage, "PUBLISHED")) return refuse("QUESTIONS_MAY_CHANGE");
    const panel = await livePanel(tx, competition);
    const member = panel.find(({ memberId }) => memberId === panelMemberId);
    if (member === undefined) return refuse("LEFT_PANEL");
    if (!isScoringSeat(member.seat)) return refuse("MODERATOR_SCORES_NOTHING");
    if (member.finished) return refuse("FINISHED");
    const leaves = (await listLeaves(tx, competitionId)).filter(({ kind }) => isAnswered(kind));
    if (!criterionIds.every((wanted) => leaves.some(({ id }) => id === wanted))) return refuse("NOT_A_QUESTION");
    await tx.db.deleteFrom("assignments").where("panel_member_id", "=", panelMemberId).execute();
    const rows = [...new Set(criterionIds)].map((criterion_id) => ({
      panel_member_id: panelMemberId,
      criterion_id,
      assigned_at: tx.now,
    }));
    if (rows.length > 0) await tx.db.insertInto("assignments").values(rows).execute();
    const changed = panel.map((one) => (one === member ? { ...one, leaves: criterionIds } : one));
    await tellIfModerationOpens(tx, opened.value, panel, changed);
    const about = { person: member.personId, leaves: [...criterionIds] };
    recordEvent(tx, { act: "evaluation.assign", subject: { kind: "competition", id: competitionId }, about });
    return ok();
  });
}

/** Whether somebody of this panel was meant, whose appointment is over: else it is no appointment of this competition. */
async function hasLeft(tx: Ctx, competitionId: CompetitionId, panelMemberId: PanelMemberId): Promise<boolean> {
  const left = await tx.db
    .selectFrom("panel_members")
    .select("id")
    .where("id", "=", panelMemberId)
    .where("competition_id", "=", competitionId)
    .executeTakeFirst();
  return left !== undefined;
}

/** Locks the competition, so that the panel does not change while somebody finishes or locks. */
async function openPanel(tx: Ctx, competitionId: CompetitionId, act: string): Promise<Result<Place, PanelRefusal>> {
  await lockCompetition(tx, competitionId, "update");
  const place = await findPlace(tx, competitionId);
  if (place === undefined) return refuse("NOT_FOUND");
  const entry = { act, subject: { kind: "competition", id: competitionId } };
  if (!mayArrangePanel(tx.actor)) return denied(tx, entry);
  const closed = whyNotEnter(place);
  if (closed !== undefined) return closed === "NOT_ALLOWED" ? denied(tx, entry) : refuse(closed);
  if (hasReached(place.competition.stage, "QUALITY_LOCKED")) return refuse("PANEL_CLOSED");
  return ok(place);
}

async function whyNotAppointed(
  tx: Ctx,
  { competition }: Place,
  personId: PersonId,
  seat: Seat,
): Promise<PanelRefusal | undefined> {
  const names = await namesToDeclare(tx, competition);
  if (await worksForOneOf(tx, personId, competition.id)) return "WORKS_FOR_SUPPLIER";
  const standing = await standingOf(tx, competition.id, personId, names);
  if (standing === "PENDING" || standing === "EXCLUDED") return "CONFLICTED";
  const sat = await tx.db
    .selectFrom("panel_members")
    .select("left_at as leftAt")
    .where("competition_id", "=", competition.id)
    .where("person_id", "=", personId)
    .execute();
  if (sat.some(({ leftAt }) => leftAt === null)) return "ON_PANEL";
  if (!isScoringSeat(seat)) return undefined;
  return whyNotBlind(tx, competition, personId, sat.length > 0);
}

/** Once somebody has finished, scores may have been shown to the panel and to those who read all of them. */
async function whyNotBlind(
  tx: Ctx,
  { id, authorityId }: Place["competition"],
  personId: PersonId,
  hasSat: boolean,
): Promise<PanelRefusal | undefined> {
  const finished = await tx.db
    .selectFrom("finished_scorings")
    .select("person_id as personId")
    .where("competition_id", "=", id)
    .execute();
  if (finished.some((one) => one.personId === personId)) return "FINISHED_BEFORE";
  if (finished.length === 0) return undefined;
  const readers: CouncilRole[] = ["PO", "AU"];
  return hasSat || (await holdsRole(tx, personId, authorityId, ...readers)) ? "SAW_SCORES" : undefined;
}

/** What somebody on a panel must do before anything else (domain.md §13, Conflicts). */
function declaring(competitionId: CompetitionId) {
  return { kind: "DECLARE_INTERESTS", subject: { kind: "competition", id: competitionId } } as const;
}

async function hasDeclared(tx: Ctx, competitionId: CompetitionId, personId: PersonId): Promise<boolean> {
  const row = await tx.db
    .selectFrom("conflict_declarations")
    .select("id")
    .where("competition_id", "=", competitionId)
    .where("person_id", "=", personId)
    .where("moment", "<>", "LATER")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** A live role at any supplier that is invited or bid (domain.md §11). */
async function worksForOneOf(tx: Ctx, personId: PersonId, competitionId: CompetitionId): Promise<boolean> {
  const row = await tx.db
    .selectFrom("role_grants as held")
    .innerJoin("invitations", "invitations.organisation_id", "held.organisation_id")
    .select("held.id")
    .where("invitations.competition_id", "=", competitionId)
    .where("held.person_id", "=", personId)
    .where("held.ended_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function tellAppointed(tx: Ctx, title: string, personId: PersonId, seat: Seat): Promise<void> {
  const { email, name } = await tx.db
    .selectFrom("people")
    .select(["email", "name"])
    .where("id", "=", personId)
    .executeTakeFirstOrThrow();
  const link = `${tx.portal.publicUrl}/council/evaluation`;
  await queueEmail(tx, { to: email, ...appointedEmail({ name, title, seat, link }) });
}

async function tellIfModerationOpens(
  tx: Ctx,
  { competition }: Place,
  before: readonly PanelMember[],
  after: readonly PanelMember[],
): Promise<void> {
  if (!isModerationOpen(before) && isModerationOpen(after)) await tellModerators(tx, competition, after);
}
