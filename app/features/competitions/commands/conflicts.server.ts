import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { CompetitionId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { addressesOf, namesOf } from "~/features/accounts/queries.server";
import { denied, recordEvent } from "~/features/audit/commands.server";
import { endTasksAbout } from "~/features/tasks/commands/end.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { queueEmail } from "~/platform/outbox.server";
import { conflictDecidedEmail, interestDeclaredEmail } from "../emails";
import type { ConflictDecision, InterestGiven } from "../forms/conflicts";
import { mayDecideConflicts, mayReadAll } from "../policy";
import type { LockedCompetition } from "../queries/competitions.server";
import { findDeclaration, isActorShutOut, listMyDeclarations } from "../queries/conflicts.server";
import { listInvitedOrganisations } from "../queries/invitations.server";
import { addressOfPerson } from "../queries/people.server";
import type { ConflictRefusal } from "../refusals";
import { isMomentNow, type Moment } from "../rules/conflicts";
import { hasReached } from "../rules/stages";
import { lockOwn } from "./own.server";

/**
 * A person's answers about the names, kept for good (ACT s81). The door gives every name that must be answered;
 * here each must be an invited supplier, or nobody: that is the general answer, kept as made at appointment
 * whenever it is given. The same answer sent twice is kept once; another answer about the same name is a new
 * interest, declared as such.
 */
export async function declareInterests(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
  { moment, interests }: { readonly moment: Moment; readonly interests: readonly InterestGiven[] },
): Promise<Result<undefined, ConflictRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const subject = { kind: "competition", id: competitionId };
    const competition = await lockOwn(tx, competitionId);
    if (competition === undefined || !maySee(tx, competition)) return refuse("NOT_FOUND");
    if (!isMomentNow(moment, competition.stage)) return refuse("WRONG_MOMENT");
    const invited = await listInvitedOrganisations(tx, competitionId);
    const known = new Set(invited.map(({ organisationId }) => organisationId));
    const fits = interests.every(({ organisationId, interest }) => {
      if (moment === "LATER" && !interest) return false;
      return organisationId === null || (known.has(organisationId) && moment !== "APPOINTMENT");
    });
    if (!fits) return refuse("NAME_NOT_THERE");
    const fresh = await withoutAnswered(tx, competitionId, moment, interests);
    if (fresh === undefined) return refuse("ALREADY_DECLARED");
    if (fresh.length > 0) await keepDeclarations(tx, competitionId, moment, fresh);
    // Asked of whoever is put on a panel; to answer, in general or on the names, is the doing of it.
    if (moment !== "LATER") {
      const { personId } = tx.actor;
      await endTasksAbout(tx, { kind: "DECLARE_INTERESTS", subjectId: competitionId, personId }, "finish");
    }
    if (fresh.some(({ interest }) => interest)) await tellOfficers(tx, competition);
    const about = { moment, answered: fresh.length, interests: fresh.filter(({ interest }) => interest).length };
    recordEvent(tx, { act: "competitions.declare", subject, about });
    return ok();
  });
}

/**
 * Decides on an interest; the newest decision holds. Nobody decides on their own, nor while shut out by one of
 * theirs, undecided too: two could clear each other. Refuses DECIDED_MEANWHILE what is decided without having read the
 * decisions there are.
 */
export async function decideConflict(
  ctx: Context<CouncilActor>,
  declarationId: string,
  { outcome, reasons, seen }: ConflictDecision,
): Promise<Result<undefined, ConflictRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const declaration = await findDeclaration(tx, declarationId);
    if (declaration === undefined) return refuse("NOT_FOUND");
    const subject = { kind: "conflict declaration", id: declarationId };
    const about = { competition: declaration.competitionId, person: declaration.personId };
    const entry = { act: "competitions.decide-conflict", subject, about };
    if (!mayDecideConflicts(tx.actor)) return denied(tx, entry);
    const competition = await lockOwn(tx, declaration.competitionId);
    if (competition === undefined) return refuse("NOT_FOUND");
    if (declaration.personId === tx.actor.personId) return refuse("OWN_DECLARATION");
    if (await isActorShutOut(tx, competition.id)) {
      denied(tx, entry);
      return refuse("SHUT_OUT");
    }
    if (!declaration.interest) return refuse("NOTHING_TO_DECIDE");
    const [newest, ...earlier] = await tx.db
      .selectFrom("conflict_decisions")
      .select(["outcome", "reasons"])
      .where("declaration_id", "=", declarationId)
      .orderBy("id", "desc")
      .execute();
    if (newest?.outcome === outcome && newest.reasons === reasons) return ok();
    if (seen !== (newest === undefined ? 0 : earlier.length + 1)) return refuse("DECIDED_MEANWHILE");
    await tx.db
      .insertInto("conflict_decisions")
      .values({
        id: newId(),
        declaration_id: declarationId,
        outcome,
        reasons,
        decided_at: tx.now,
        decided_by: tx.actor.personId,
      })
      .execute();
    const link = `${tx.portal.publicUrl}/council/competitions/${competition.id}/declare`;
    const to = await addressOfPerson(tx, declaration.personId);
    await queueEmail(tx, { to, ...conflictDecidedEmail({ title: competition.title, link }) });
    recordEvent(tx, { ...entry, about: { ...about, outcome } });
    return ok();
  });
}

/** Evaluators see a competition once it is published. */
function maySee({ actor }: Context<CouncilActor>, { stage }: LockedCompetition): boolean {
  return mayReadAll(actor) || hasReached(stage, "PUBLISHED");
}

/** The general answer belongs to no moment but its own. */
function momentOf({ organisationId }: InterestGiven, moment: Moment): Moment {
  return organisationId === null && moment !== "LATER" ? "APPOINTMENT" : moment;
}

/** What was not answered before; undefined when an earlier answer at this moment says something else. */
async function withoutAnswered(
  tx: Context<CouncilActor>,
  competitionId: CompetitionId,
  moment: Moment,
  interests: readonly InterestGiven[],
): Promise<InterestGiven[] | undefined> {
  const mine = await listMyDeclarations(tx, competitionId);
  const fresh: InterestGiven[] = [];
  for (const given of interests) {
    const earlier = mine.filter(
      (declared) =>
        declared.moment === momentOf(given, moment) && declared.aboutOrganisationId === given.organisationId,
    );
    const same = earlier.some(
      (declared) =>
        declared.interest === given.interest &&
        declared.kind === (given.kind ?? null) &&
        declared.details === (given.details ?? null),
    );
    if (same) continue;
    if (earlier.length > 0 && moment !== "LATER") return undefined;
    fresh.push(given);
  }
  return fresh;
}

async function keepDeclarations(
  tx: Context<CouncilActor>,
  competitionId: CompetitionId,
  moment: Moment,
  interests: readonly InterestGiven[],
): Promise<void> {
  const { personId } = tx.actor;
  const rows = interests.map((given) => ({
    id: newId(),
    competition_id: competitionId,
    person_id: personId,
    about_organisation_id: given.organisationId,
    moment: momentOf(given, moment),
    interest: given.interest,
    kind: given.kind ?? null,
    details: given.details ?? null,
    declared_at: tx.now,
    declared_by: personId,
  }));
  await tx.db.insertInto("conflict_declarations").values(rows).execute();
}

async function tellOfficers(tx: Context<CouncilActor>, competition: LockedCompetition): Promise<void> {
  const names = await namesOf(tx, [tx.actor.personId]);
  const mine = await addressOfPerson(tx, tx.actor.personId);
  const letter = interestDeclaredEmail({
    title: competition.title,
    person: names.get(tx.actor.personId) ?? "A colleague",
    link: `${tx.portal.publicUrl}/council/competitions/${competition.id}/conflicts`,
  });
  for (const to of await addressesOf(tx, competition.authorityId, "PO", "LE")) {
    if (to !== mine) await queueEmail(tx, { to, ...letter });
  }
}
