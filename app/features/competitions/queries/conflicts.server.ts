import { sql, type RawBuilder, type SqlBool } from "kysely";
import type { CouncilActor } from "~/core/actor";
import type { CompetitionId, OrganisationId, PersonId } from "~/core/id";
import { inReadTransaction } from "~db/transaction.server";
import type { Context } from "~/platform/context";
import {
  conflictStanding,
  isShutOut as isShutOutByRule,
  undeclaredNames,
  type ConflictOutcome,
  type Declaration,
  type Standing,
} from "../rules/conflicts";
import { stagesFrom } from "../rules/stages";
import { listInvitedOrganisations } from "./invitations.server";

/**
 * Where a person stands with the bids: `conflictStanding` on the rows. `names` are the organisations to be
 * declared on: the invited before the opening, the bidders after it (the door or the later room knows them).
 */
export async function standingOf(
  ctx: Context,
  competitionId: CompetitionId,
  personId: PersonId,
  names: readonly OrganisationId[],
): Promise<Standing> {
  return conflictStanding({ ...(await factsOf(ctx, competitionId, personId)), names });
}

/**
 * Whether the actor is shut out of the bids, where the names are the invited: such a person reads no register and
 * decides on nobody's interest. Says nothing of who has bid.
 */
export async function isActorShutOut(ctx: Context<CouncilActor>, competitionId: CompetitionId): Promise<boolean> {
  const invited = await listInvitedOrganisations(ctx, competitionId);
  const names = invited.map(({ organisationId }) => organisationId);
  return isShutOutByRule({ ...(await factsOf(ctx, competitionId, ctx.actor.personId)), names });
}

/** Of those names, the ones that the person still has to answer for. */
export async function namesToDeclare(
  ctx: Context,
  competitionId: CompetitionId,
  personId: PersonId,
  names: readonly OrganisationId[],
): Promise<OrganisationId[]> {
  return undeclaredNames({ ...(await factsOf(ctx, competitionId, personId)), names });
}

/**
 * The SQL twin of `conflictStanding(…) === "CLEAR"`, for filters. `competitionId` is SQL of the competition's id
 * (a column or a value); `names` is a subquery with one column of organisation ids, as in
 * sql`select organisation_id from opened_bids where competition_id = competition.id`.
 */
export function isClear(
  competitionId: RawBuilder<unknown>,
  personId: PersonId | RawBuilder<unknown>,
  names: RawBuilder<unknown>,
): RawBuilder<SqlBool> {
  const opened = sql.join(stagesFrom("OPENED"));
  // The aliases are long so that none of them captures a column that the caller's SQL names.
  return sql<SqlBool>`(
    not ${isShutOut(competitionId, personId, names)}
    and not exists (select from (${names}) as clear_named (organisation_id) where not exists (
      select from conflict_declarations clear_answer
      join competitions clear_staged on clear_staged.id = clear_answer.competition_id
      where clear_answer.competition_id = ${competitionId} and clear_answer.person_id = ${personId}
        and clear_answer.about_organisation_id = clear_named.organisation_id
        and (clear_answer.moment = 'BIDDER_NAMES' or clear_staged.stage not in (${opened})))))`;
}

/** The SQL twin of the rule of the same name, asked like `isClear`. */
export function isShutOut(
  competitionId: RawBuilder<unknown>,
  personId: PersonId | RawBuilder<unknown>,
  names: RawBuilder<unknown>,
): RawBuilder<SqlBool> {
  return sql<SqlBool>`(
    exists (select from conflict_declarations shut_interest
      where shut_interest.competition_id = ${competitionId} and shut_interest.person_id = ${personId}
        and shut_interest.interest
        and (select shut_decision.outcome from conflict_decisions shut_decision
          where shut_decision.declaration_id = shut_interest.id
          order by shut_decision.id desc limit 1) is distinct from 'NO_CONFLICT')
    or exists (select from (${names}) as shut_named (organisation_id) join role_grants shut_held
      on shut_held.organisation_id = shut_named.organisation_id
      where shut_held.person_id = ${personId} and shut_held.ended_at is null))`;
}

async function factsOf(ctx: Context, competitionId: CompetitionId, personId: PersonId) {
  return inReadTransaction(ctx, async (tx) => {
    const [{ stage }, declared] = await Promise.all([
      tx.db.selectFrom("competitions").select("stage").where("id", "=", competitionId).executeTakeFirstOrThrow(),
      declaredBy(tx, competitionId, personId),
    ]);
    return { stage, ...declared };
  });
}

/** What a person has said of their interests, and whom they work for: what `conflictStanding` asks beside the stage. */
export async function declaredBy(
  ctx: Context,
  competitionId: CompetitionId,
  personId: PersonId,
): Promise<{ declarations: Declaration[]; worksFor: OrganisationId[] }> {
  const [declarations, places] = await Promise.all([
    ctx.db
      .selectFrom("conflict_declarations as declared")
      .select(["declared.about_organisation_id as aboutOrganisationId", "declared.moment", "declared.interest"])
      .select(newestDecision.as("decision"))
      .where("declared.competition_id", "=", competitionId)
      .where("declared.person_id", "=", personId)
      .execute(),
    ctx.db
      .selectFrom("role_grants")
      .select("organisation_id as organisationId")
      .where("person_id", "=", personId)
      .where("ended_at", "is", null)
      .execute(),
  ]);
  return {
    declarations: declarations.map((row) => ({ ...row, decision: row.decision ?? undefined })),
    worksFor: places.map(({ organisationId }) => organisationId).filter((id) => id !== null),
  };
}

const newestDecision = sql<ConflictOutcome | null>`(select decided.outcome from conflict_decisions decided
  where decided.declaration_id = declared.id order by decided.id desc limit 1)`;

/** A person's own declarations in a competition, newest first, with the newest decision on each. */
export async function listMyDeclarations(ctx: Context<CouncilActor>, competitionId: CompetitionId) {
  return selectDeclarations(ctx, competitionId).where("declared.person_id", "=", ctx.actor.personId).execute();
}

/** Every interest declared in a competition of the actor's own authority, newest first. */
export async function listInterests(ctx: Context<CouncilActor>, competitionId: CompetitionId) {
  return selectDeclarations(ctx, competitionId).where("declared.interest", "=", true).execute();
}

/** Who has declared, how often and when last, by name: that a person answered, never what. */
export async function listDeclarants(ctx: Context<CouncilActor>, competitionId: CompetitionId) {
  return ctx.db
    .selectFrom("conflict_declarations as declared")
    .innerJoin("competitions", "competitions.id", "declared.competition_id")
    .innerJoin("people", "people.id", "declared.person_id")
    .select((eb) => ["people.id as personId", "people.name", eb.fn.max("declared.declared_at").as("lastAt")])
    .where("declared.competition_id", "=", competitionId)
    .where("competitions.authority_id", "=", ctx.actor.organisationId)
    .groupBy(["people.id", "people.name"])
    .orderBy("people.name")
    .orderBy("people.id")
    .execute();
}

/** Any declaration of a competition of the actor's own authority, as a decision needs it. */
export async function findDeclaration(ctx: Context<CouncilActor>, declarationId: string) {
  return ctx.db
    .selectFrom("conflict_declarations as declared")
    .innerJoin("competitions", "competitions.id", "declared.competition_id")
    .select(["declared.competition_id as competitionId", "declared.person_id as personId", "declared.interest"])
    .where("declared.id", "=", declarationId)
    .where("competitions.authority_id", "=", ctx.actor.organisationId)
    .executeTakeFirst();
}

/** One declaration of interest in a competition of the actor's own authority, with every decision on it. */
export async function findInterest(ctx: Context<CouncilActor>, competitionId: CompetitionId, declarationId: string) {
  const [declaration] = await selectDeclarations(ctx, competitionId)
    .where("declared.interest", "=", true)
    .where("declared.id", "=", declarationId)
    .execute();
  if (declaration === undefined) return undefined;
  const decisions = await ctx.db
    .selectFrom("conflict_decisions as decided")
    .innerJoin("people", "people.id", "decided.decided_by")
    .select(["decided.outcome", "decided.reasons", "decided.decided_at as decidedAt", "people.name as decidedBy"])
    .where("decided.declaration_id", "=", declarationId)
    .orderBy("decided.id", "desc")
    .execute();
  return { ...declaration, decisions };
}

function selectDeclarations(ctx: Context<CouncilActor>, competitionId: CompetitionId) {
  return ctx.db
    .selectFrom("conflict_declarations as declared")
    .innerJoin("competitions", "competitions.id", "declared.competition_id")
    .innerJoin("people", "people.id", "declared.person_id")
    .leftJoin("organisations as about", "about.id", "declared.about_organisation_id")
    .select([
      "declared.id",
      "declared.person_id as personId",
      "people.name as person",
      "declared.about_organisation_id as aboutOrganisationId",
      "about.name as about",
      "declared.moment",
      "declared.interest",
      "declared.kind",
      "declared.details",
      "declared.declared_at as declaredAt",
    ])
    .select(newestDecision.as("decision"))
    .where("declared.competition_id", "=", competitionId)
    .where("competitions.authority_id", "=", ctx.actor.organisationId)
    .orderBy("declared.id", "desc");
}
