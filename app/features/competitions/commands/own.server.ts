import type { CouncilActor } from "~/core/actor";
import type { CompetitionId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { denied } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { isOwn, mayWriteDraft } from "../policy";
import { lockCompetition, type LockedCompetition } from "../queries/competitions.server";
import { actsForMemberOf } from "../queries/members.server";

/** The competition of the actor's own authority, locked for a change; undefined where it is not there for them. */
export async function lockOwn(tx: Context<CouncilActor>, id: CompetitionId): Promise<LockedCompetition | undefined> {
  const competition = await lockCompetition(tx, id, "update");
  return competition !== undefined && isOwn(tx.actor, competition) ? competition : undefined;
}

/**
 * The same for those who write, send, approve or publish it: nobody who acts for a supplier that it may invite takes
 * part in it on the council's side (domain.md §11, separation of duties).
 */
export async function lockToShape(
  tx: Context<CouncilActor>,
  id: CompetitionId,
): Promise<Result<LockedCompetition, "NOT_FOUND" | "ACTS_FOR_MEMBER">> {
  const competition = await lockOwn(tx, id);
  if (competition === undefined) return refuse("NOT_FOUND");
  return (await actsForMemberOf(tx, tx.actor.personId, id)) ? refuse("ACTS_FOR_MEMBER") : ok(competition);
}

/** The same for those who write drafts, while it is one: sent, it is read only. */
export async function lockDraft(
  tx: Context<CouncilActor>,
  id: CompetitionId,
  act: string,
): Promise<Result<LockedCompetition, "NOT_ALLOWED" | "NOT_FOUND" | "ACTS_FOR_MEMBER" | "WRONG_STAGE">> {
  if (!mayWriteDraft(tx.actor)) return denied(tx, { act, subject: { kind: "competition", id } });
  const locked = await lockToShape(tx, id);
  if (!locked.ok) return locked;
  const competition = locked.value;
  return competition.stage === "DRAFT" ? ok(competition) : refuse("WRONG_STAGE");
}
