import { sql, type RawBuilder } from "kysely";
import type { SupplierActor } from "~/core/actor";
import type { JoinRequestId, OrganisationId, PersonId } from "~/core/id";
import type { Instant } from "~/core/time";
import type { Context } from "~/platform/context";
import { tooOldFrom, type NumberKind, type TypedNumber } from "../rules/join-requests";

export const numberColumns = {
  company: "suppliers.company_number",
  charity: "suppliers.charity_number",
  vat: "suppliers.vat_number",
} as const satisfies Record<NumberKind, string>;

/** Whose number it is that somebody typed. The name is all a page may show: the public registers say no less. */
export interface NumberHolder extends TypedNumber {
  readonly organisationId: OrganisationId;
  readonly name: string;
}

/** Each organisation once, by the first of the numbers that is its own. */
export async function listNumberHolders(ctx: Context, numbers: readonly TypedNumber[]): Promise<NumberHolder[]> {
  const found: NumberHolder[] = [];
  for (const typed of numbers) {
    const holder = await findNumberHolder(ctx, typed);
    if (holder !== undefined && !found.some(({ organisationId }) => organisationId === holder.organisationId)) {
      found.push(holder);
    }
  }
  return found;
}

export async function findNumberHolder(ctx: Context, { by, number }: TypedNumber): Promise<NumberHolder | undefined> {
  const row = await ctx.db
    .selectFrom("suppliers")
    .innerJoin("organisations", "organisations.id", "suppliers.organisation_id")
    .select(["organisations.id as organisationId", "organisations.name"])
    .where(numberColumns[by], "=", number)
    .executeTakeFirst();
  return row && { ...row, by, number };
}

/**
 * Whoever asked has been given a role there since, or had one: nothing is left to answer, also when the role has ended
 * again. `request` is the name of the requests' table in the question.
 */
export function isHere(request: string): RawBuilder<boolean> {
  return sql<boolean>`exists (select from role_grants here where here.person_id = ${sql.ref(`${request}.person_id`)}
    and here.organisation_id = ${sql.ref(`${request}.organisation_id`)}
    and (here.ended_at is null or here.granted_at >= ${sql.ref(`${request}.asked_at`)}))`;
}

/** The rule of the same name in SQL. */
export function isRequestWaiting(now: Instant, request: string): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(`${request}.outcome`)} is null
    and ${sql.ref(`${request}.asked_at`)} > ${tooOldFrom(now)} and not ${isHere(request)})`;
}

/** One page; whoever has more answers these first. */
const requestsOnPage = 20;

/** Who waits for an answer of the actor's own organisation, the longest first. */
export async function listJoinRequests(ctx: Context<SupplierActor>) {
  const found = await ctx.db
    .selectFrom("join_requests as request")
    .innerJoin("people", "people.id", "request.person_id")
    .select(["request.id as requestId", "people.name", "people.email", "request.asked_at as askedAt"])
    .where("request.organisation_id", "=", ctx.actor.organisationId)
    .where("request.outcome", "is", null)
    .where(isRequestWaiting(ctx.now, "request"))
    .orderBy("request.id")
    .limit(requestsOnPage + 1)
    .execute();
  return { requests: found.slice(0, requestsOnPage), more: found.length > requestsOnPage };
}

/** One request to the actor's own organisation, answered ones too. */
export async function findJoinRequest(ctx: Context<SupplierActor>, requestId: JoinRequestId) {
  return ctx.db
    .selectFrom("join_requests as request")
    .innerJoin("people", "people.id", "request.person_id")
    .leftJoin("people as decider", "decider.id", "request.decided_by")
    .select(["people.name", "people.email", "request.note", "request.asked_at as askedAt"])
    .select(["request.outcome", "request.decided_at as decidedAt", "decider.name as decidedBy"])
    .select(isHere("request").as("isHere"))
    .where("request.organisation_id", "=", ctx.actor.organisationId)
    .where("request.id", "=", requestId)
    .executeTakeFirst();
}

/** Where a person asked to join and waits, by name; they are few. */
export async function listOwnRequests(ctx: Context, personId: PersonId) {
  return waitingRequestsOf(ctx, personId).orderBy("organisations.name").orderBy("request.id").execute();
}

/** One of a person's own requests that wait. */
export async function findOwnRequest(ctx: Context, personId: PersonId, requestId: JoinRequestId) {
  return waitingRequestsOf(ctx, personId).where("request.id", "=", requestId).executeTakeFirst();
}

function waitingRequestsOf(ctx: Context, personId: PersonId) {
  return ctx.db
    .selectFrom("join_requests as request")
    .innerJoin("organisations", "organisations.id", "request.organisation_id")
    .select(["request.id as requestId", "organisations.name", "request.asked_at as askedAt"])
    .where("request.person_id", "=", personId)
    .where("request.outcome", "is", null)
    .where(isRequestWaiting(ctx.now, "request"));
}

/** How a person stands with an organisation they would ask to join. */
export async function findAsking(ctx: Context, personId: PersonId, organisationId: OrganisationId) {
  const { rows } = await sql<{ isHere: boolean; isWaiting: boolean; declinedAt: Instant | null; open: number }>`
    select
      exists (select from role_grants where person_id = ${personId} and organisation_id = ${organisationId}
        and ended_at is null) as "isHere",
      exists (select from join_requests request where request.person_id = ${personId}
        and request.organisation_id = ${organisationId} and ${isRequestWaiting(ctx.now, "request")}) as "isWaiting",
      (select max(decided_at) from join_requests where person_id = ${personId}
        and organisation_id = ${organisationId} and outcome = 'DECLINED') as "declinedAt",
      (select count(*) from join_requests request where request.person_id = ${personId}
        and ${isRequestWaiting(ctx.now, "request")}) as open
  `.execute(ctx.db);
  return rows[0] ?? { isHere: false, isWaiting: false, declinedAt: null, open: 0 };
}
