import { sql, type RawBuilder, type SqlBool } from "kysely";
import type { CouncilActor } from "~/core/actor";
import type { CompetitionId, PersonId } from "~/core/id";
import { stagesFrom } from "~/features/competitions/rules/stages";
import type { Context } from "~/platform/context";

/** The organisations to be declared on, of the competition `c`: the bidders from the opening on, the invited before. */
export function namesOfMoment(): RawBuilder<unknown> {
  const opened = sql.join(stagesFrom("OPENED"));
  return sql`
    select organisation_id from opened_bids where opened_bids.competition_id = c.id and c.stage in (${opened})
    union
    select organisation_id from invitations where invitations.competition_id = c.id and c.stage not in (${opened})`;
}

/** The newest decision on the declaration `declared`; null while there is none. */
export const newestDecision = sql`(select decided.outcome from conflict_decisions decided
  where decided.declaration_id = declared.id order by decided.id desc limit 1)`;

/**
 * Whether a person is shut out of the bids of the competition `c`: an interest that is not cleared, or a role
 * at one of the names. Not declaring is no exclusion.
 */
export function isShutOut(personId: PersonId): RawBuilder<SqlBool> {
  return sql<SqlBool>`(
    exists (select from conflict_declarations declared where declared.competition_id = c.id
      and declared.person_id = ${personId} and declared.interest and ${newestDecision} is distinct from 'NO_CONFLICT')
    or exists (select from (${namesOfMoment()}) as named (organisation_id)
      join role_grants held on held.organisation_id = named.organisation_id
      where held.person_id = ${personId} and held.ended_at is null))`;
}

/** The competitions of the actor's own council that a conflict shuts the actor out of: nothing of their bids is told. */
export async function listShutOut(ctx: Context<CouncilActor>): Promise<CompetitionId[]> {
  const { personId, organisationId } = ctx.actor;
  const { rows } = await sql<{ id: CompetitionId }>`
    select c.id from competitions c where c.authority_id = ${organisationId} and ${isShutOut(personId)}
  `.execute(ctx.db);
  return rows.map(({ id }) => id);
}
