import { inReadTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { CompetitionId, PersonId } from "~/core/id";
import type { Instant } from "~/core/time";
import { holdsRole } from "~/features/accounts/queries.server";
import { findCompetition } from "~/features/competitions/queries/competitions.server";
import { standingOf } from "~/features/competitions/queries/conflicts.server";
import { listInvitedOrganisations } from "~/features/competitions/queries/invitations.server";
import type { Standing } from "~/features/competitions/rules/conflicts";
import { isPast, type Stage } from "~/features/competitions/rules/stages";
import type { Context } from "~/platform/context";
import { officerRoles, witnessRoles, type Capacity } from "../rules/opening";

export interface Approval {
  readonly personId: PersonId;
  readonly name: string;
  readonly capacity: Capacity;
  readonly approvedAt: Instant;
}

export interface OpeningPage {
  readonly title: string;
  readonly stage: Stage;
  readonly deadlineAt: Instant;
  /** Undefined until the deadline has passed: before, this page says when and nothing else. */
  readonly closed: { readonly standing: Standing; readonly approvals: readonly Approval[] } | undefined;
}

/** What the page of opening shows. Nothing here depends on whether anybody has bid. */
export async function openingPage(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
): Promise<OpeningPage | undefined> {
  return inReadTransaction(ctx, async (tx) => {
    const competition = await findCompetition(tx, competitionId);
    if (competition === undefined) return undefined;
    const { title, stage, deadlineAt } = competition;
    if (deadlineAt === null) return undefined;
    if (stage !== "PUBLISHED" || !isPast(deadlineAt, tx.now)) return { title, stage, deadlineAt, closed: undefined };
    const standing = await standingAmongInvited(tx, competitionId, tx.actor.personId);
    return { title, stage, deadlineAt, closed: { standing, approvals: await standingApprovals(tx, competitionId) } };
  });
}

/** Who has approved and still counts: still in a role that may, and still clear. */
export async function standingApprovals(tx: Context<CouncilActor>, competitionId: CompetitionId): Promise<Approval[]> {
  const approvals = await tx.db
    .selectFrom("opening_approvals as approval")
    .innerJoin("people", "people.id", "approval.person_id")
    .select(["people.id as personId", "people.name", "approval.capacity", "approval.approved_at as approvedAt"])
    .where("approval.competition_id", "=", competitionId)
    .orderBy("approval.id")
    .execute();
  const standing: Approval[] = [];
  for (const approval of approvals) {
    const roles = approval.capacity === "OFFICER" ? officerRoles : witnessRoles;
    const counts =
      (await holdsRole(tx, approval.personId, tx.actor.organisationId, ...roles)) &&
      (await standingAmongInvited(tx, competitionId, approval.personId)) === "CLEAR";
    if (counts) standing.push(approval);
  }
  return standing;
}

export async function standingAmongInvited(
  tx: Context,
  competitionId: CompetitionId,
  personId: PersonId,
): Promise<Standing> {
  const invited = await listInvitedOrganisations(tx, competitionId);
  const names = invited.map(({ organisationId }) => organisationId);
  return standingOf(tx, competitionId, personId, names);
}
