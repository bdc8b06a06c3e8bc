import { sql, type RawBuilder, type SqlBool } from "kysely";
import { holds, type CouncilActor } from "~/core/actor";
import type { CompetitionId, PersonId } from "~/core/id";
import { readersOfAll } from "~/features/competitions/policy";
import { isShutOut } from "~/features/competitions/queries/conflicts.server";
import { stagesFrom } from "~/features/competitions/rules/stages";
import type { TaskKind } from "~/features/tasks/rules";
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

/** Whether a person is shut out of the bids of the competition `c`. */
export function isShutOutHere(personId: PersonId | RawBuilder<unknown>): RawBuilder<SqlBool> {
  return isShutOut(sql.ref("c.id"), personId, namesOfMoment());
}

/** The competitions of the actor's own council that a conflict shuts the actor out of: nothing of their bids is told. */
export async function listShutOut(ctx: Context<CouncilActor>): Promise<CompetitionId[]> {
  const { personId, organisationId } = ctx.actor;
  const { rows } = await sql<{ id: CompetitionId }>`
    ${shutOutCompetitions(personId)} and c.authority_id = ${organisationId}
  `.execute(ctx.db);
  return rows.map(({ id }) => id);
}

/** Of all councils, as a question with one column of ids: a list is shared, and so is what is told of it. */
export function shutOutCompetitions(personId: PersonId): RawBuilder<unknown> {
  const worksFor = sql`select organisation_id from role_grants where person_id = ${personId} and ended_at is null`;
  // Only those with an interest or an employer among the names can be: few, and found by key.
  return sql`
    select c.id from (
      select competition_id from conflict_declarations where person_id = ${personId} and interest
      union select competition_id from invitations where organisation_id in (${worksFor})
      union select competition_id from bids where organisation_id in (${worksFor})
    ) as perhaps
    cross join lateral (select * from competitions where competitions.id = perhaps.competition_id limit 1) as c
    where ${isShutOutHere(personId)}`;
}

/**
 * Tasks without those about a competition that the actor is not told of: where a conflict shuts them out, and to who
 * reads no drafts one that is not published yet.
 */
export async function keepTold<Task extends { readonly kind: TaskKind; readonly subjectId: string }>(
  ctx: Context<CouncilActor>,
  tasks: readonly Task[],
): Promise<Task[]> {
  const asked = tasks.filter(({ kind }) => kind !== "BY_HAND").map(({ subjectId }) => subjectId);
  if (asked.length === 0) return [...tasks];
  const { personId, organisationId } = ctx.actor;
  const early = holds(ctx.actor, ...readersOfAll)
    ? sql`false`
    : sql`c.stage not in (${sql.join(stagesFrom("PUBLISHED"))})`;
  const { rows } = await sql<{ id: CompetitionId }>`
    select c.id from competitions c where c.id in (${sql.join(asked)}) and c.authority_id = ${organisationId}
      and (${early} or ${isShutOutHere(personId)})
  `.execute(ctx.db);
  const untold = new Set(rows.map(({ id }) => id));
  return tasks.filter(({ subjectId }) => !untold.has(subjectId));
}
