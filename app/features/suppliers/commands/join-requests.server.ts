import { inTransaction } from "~db/transaction.server";
import type { Actor, SupplierActor, SupplierRole } from "~/core/actor";
import type { JoinRequestId, OrganisationId, PersonId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { ukDateTime } from "~/core/time";
import { insertGrant, lockPerson } from "~/features/accounts/commands/people.server";
import { mayManagePeople } from "~/features/accounts/policy";
import { addressesOf } from "~/features/accounts/queries.server";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { queueEmail } from "~/platform/outbox.server";
import { askedToJoinEmail, letInEmail, notLetInEmail } from "../emails";
import { mayAskToJoin } from "../policy";
import { findAsking, findNumberHolder, isHere } from "../queries/join-requests.server";
import type { JoinRefusal } from "../refusals";
import { mayAsk, seenJoinRequest, waitsUntil, type JoinOutcome, type TypedNumber } from "../rules/join-requests";

type SignedIn = Extract<Actor, { personId: string }>;

/**
 * Asks the administrators of the organisation that has this number to let the actor in. While it waits, asking again
 * does nothing. Refuses NOT_FOUND, RUNS_THE_PLATFORM, HERE_ALREADY, DECLINED_LATELY, TOO_MANY_REQUESTS. domain.md §13, R1.
 */
export async function askToJoin(
  ctx: Context<SignedIn>,
  typed: TypedNumber,
  note: string | null,
): Promise<Result<undefined, JoinRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const { personId } = tx.actor;
    if (!mayAskToJoin(tx.actor)) return refuse("RUNS_THE_PLATFORM");
    await lockPerson(tx, personId);
    const holder = await findNumberHolder(tx, typed);
    if (holder === undefined) return refuse("NOT_FOUND");
    const { organisationId, name } = holder;
    const may = mayAsk(await findAsking(tx, personId, organisationId), tx.now);
    if (may === "WAITS") return ok();
    if (may !== "YES") return refuse(may);
    await takeBackOld(tx, personId, organisationId);
    const requestId = newId();
    await tx.db
      .insertInto("join_requests")
      .values({ id: requestId, person_id: personId, organisation_id: organisationId, note, asked_at: tx.now })
      .execute();
    const link = `${tx.portal.publicUrl}/supplier/people/requests/${requestId}`;
    const letter = askedToJoinEmail({ organisation: name, until: ukDateTime(waitsUntil(tx.now)), link });
    for (const to of await addressesOf(tx, organisationId, "SA")) await queueEmail(tx, { to, ...letter });
    recordEvent(tx, { act: "suppliers.ask-to-join", ...subjectOf(requestId), about: { organisation: name } });
    return ok();
  });
}

/** Lets the person in with these roles. Refuses what is no longer waiting, with what became of it. */
export async function acceptJoinRequest(
  ctx: Context<SupplierActor>,
  requestId: JoinRequestId,
  roles: readonly SupplierRole[],
): Promise<Result<undefined, JoinRefusal>> {
  return answer(ctx, requestId, { act: "suppliers.accept-join-request", outcome: "ACCEPTED" }, async (tx, asked) => {
    for (const role of roles) {
      const given = await insertGrant(tx, tx.actor.organisationId, asked.personId, role);
      // A supplier takes these roles: only the person can stand in their way.
      if (!given.ok) return refuse("RUNS_THE_PLATFORM");
    }
    const { organisation, email } = asked;
    const link = `${tx.portal.publicUrl}/account`;
    await queueEmail(tx, { to: email, ...letInEmail({ organisation, roles, link }) });
    return ok({ roles });
  });
}

/** Says no. Refuses what is no longer waiting, with what became of it. */
export async function declineJoinRequest(
  ctx: Context<SupplierActor>,
  requestId: JoinRequestId,
): Promise<Result<undefined, JoinRefusal>> {
  return answer(ctx, requestId, { act: "suppliers.decline-join-request", outcome: "DECLINED" }, async (tx, asked) => {
    const { organisation, email } = asked;
    await queueEmail(tx, { to: email, ...notLetInEmail({ organisation }) });
    return ok({});
  });
}

/** Takes one's own request back. Refuses what is no longer waiting, with what became of it. */
export async function takeBackJoinRequest(
  ctx: Context<SignedIn>,
  requestId: JoinRequestId,
): Promise<Result<undefined, JoinRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const asked = await lockRequest(tx, requestId);
    if (asked?.personId !== tx.actor.personId) return refuse("NOT_FOUND");
    const seen = seenJoinRequest(asked, tx.now);
    // A second press finds it taken back.
    if (seen === "WITHDRAWN") return ok();
    if (seen !== "WAITING") return refuse(seen);
    await decide(tx, requestId, "WITHDRAWN");
    const about = { organisation: asked.organisation };
    recordEvent(tx, { act: "suppliers.take-back-join-request", ...subjectOf(requestId), about });
    return ok();
  });
}

interface Answer {
  readonly act: string;
  readonly outcome: JoinOutcome;
}

type Asked = NonNullable<Awaited<ReturnType<typeof lockRequest>>>;
type Told = Readonly<Record<string, readonly string[]>>;

/** What both answers have in common: one of the administrators gives it, once. */
async function answer(
  ctx: Context<SupplierActor>,
  requestId: JoinRequestId,
  { act, outcome }: Answer,
  carryOut: (tx: Context<SupplierActor>, asked: Asked) => Promise<Result<Told, JoinRefusal>>,
): Promise<Result<undefined, JoinRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const { organisationId, personId } = tx.actor;
    if (!mayManagePeople(tx.actor, organisationId)) return denied(tx, { act, ...subjectOf(requestId) });
    const asked = await lockRequest(tx, requestId);
    if (asked?.organisationId !== organisationId) return refuse("NOT_FOUND");
    const seen = seenJoinRequest(asked, tx.now);
    // A second press finds it answered so.
    if (seen === outcome && asked.decidedBy === personId) return ok();
    if (seen !== "WAITING") return refuse(seen);
    const done = await carryOut(tx, asked);
    if (!done.ok) return done;
    await decide(tx, requestId, outcome);
    recordEvent(tx, { act, ...subjectOf(requestId), about: { who: asked.personId, ...done.value } });
    return ok();
  });
}

function subjectOf(requestId: JoinRequestId) {
  return { subject: { kind: "join request", id: requestId } };
}

/** Two administrators wait for each other here, and both for a person who takes the request back. */
async function lockRequest({ db }: Context, requestId: JoinRequestId) {
  return db
    .selectFrom("join_requests as request")
    .innerJoin("people", "people.id", "request.person_id")
    .innerJoin("organisations", "organisations.id", "request.organisation_id")
    .select(["request.person_id as personId", "people.email", "request.organisation_id as organisationId"])
    .select(["organisations.name as organisation", "request.outcome", "request.asked_at as askedAt"])
    .select(["request.decided_by as decidedBy", isHere("request").as("isHere")])
    .where("request.id", "=", requestId)
    .forUpdate("request")
    .executeTakeFirst();
}

async function decide(ctx: Context<SignedIn>, requestId: JoinRequestId, outcome: JoinOutcome): Promise<void> {
  await ctx.db
    .updateTable("join_requests")
    .set({ outcome, decided_at: ctx.now, decided_by: ctx.actor.personId })
    .where("id", "=", requestId)
    .execute();
}

/** One that nobody will answer any more makes room for the new one: whoever asks anew took it back. */
async function takeBackOld(ctx: Context<SignedIn>, personId: PersonId, organisationId: OrganisationId): Promise<void> {
  await ctx.db
    .updateTable("join_requests")
    .set({ outcome: "WITHDRAWN", decided_at: ctx.now, decided_by: personId })
    .where("person_id", "=", personId)
    .where("organisation_id", "=", organisationId)
    .where("outcome", "is", null)
    .execute();
}
