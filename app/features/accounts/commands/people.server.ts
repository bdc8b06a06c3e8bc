import { inTransaction } from "~db/transaction.server";
import type { CouncilActor, GrantedRole, SupplierActor } from "~/core/actor";
import type { GrantId, OrganisationId, PersonId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { queueEmail } from "~/platform/outbox.server";
import { hashPassword } from "~/platform/secrets.server";
import { joinEmail } from "../emails";
import type { Invite } from "../forms";
import { mayManagePeople } from "../policy";
import type { AccountRefusal } from "../refusals";
import { administratorRole, isInvented, rolesFor } from "../rules";
import { endSessionsOf } from "../sessions.server";
import { isSentJustNow } from "./invitations.server";
import { makeLink, useLink, type OpenLink } from "./links.server";
import { insertPerson } from "./register.server";

type OrganisationActor = CouncilActor | SupplierActor;

/** Invites a colleague into one's own organisation. The answer does not tell whether they have an account. */
export async function inviteColleague(
  ctx: Context<OrganisationActor>,
  invite: Invite,
): Promise<Result<undefined, AccountRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const { organisationId } = tx.actor;
    const subject = { kind: "organisation", id: organisationId };
    if (!mayManagePeople(tx.actor, organisationId)) return denied(tx, { act: "accounts.invite", subject });
    if (await isSentJustNow(tx, organisationId, invite)) return ok();
    await sendInvitation(tx, organisationId, invite);
    return ok();
  });
}

/** Makes the link and its e-mail for an organisation that exists. Answers the link, for the command line to print. */
export async function sendInvitation(ctx: Context, organisationId: OrganisationId, invite: Invite): Promise<string> {
  const organisation = await ctx.db
    .selectFrom("organisations")
    .select("name")
    .where("id", "=", organisationId)
    .executeTakeFirstOrThrow();
  const token = await makeLink(ctx, {
    purpose: "JOIN",
    email: invite.email,
    personName: invite.name,
    organisationId,
    roles: invite.roles,
    createdBy: "personId" in ctx.actor ? ctx.actor.personId : undefined,
  });
  const link = `${ctx.portal.publicUrl}/join/${token}`;
  const letter = joinEmail({ name: invite.name, organisation: organisation.name, roles: invite.roles, link });
  await queueEmail(ctx, { to: invite.email, holdsLink: true, ...letter });
  const about = { who: invite.name, roles: invite.roles };
  recordEvent(ctx, { act: "accounts.invite", subject: { kind: "organisation", id: organisationId }, about });
  return link;
}

/** Someone without an account accepts: the account is made and the roles given. */
export async function joinAsNewPerson(
  ctx: Context,
  token: string,
  { password }: { password: string },
): Promise<Result<{ personId: PersonId; organisationId: OrganisationId }, AccountRefusal>> {
  const passwordHash = await hashPassword(password);
  return inTransaction(ctx, async (tx) => {
    const link = await useLink(tx, "JOIN", token);
    if (link === undefined || link.organisationId === null) return refuse("LINK_OVER");
    const { email, personName } = link;
    const invented = isInvented(tx.portal, password);
    const personId = await insertPerson(tx, { email, name: personName ?? email, passwordHash, invented });
    if (personId === undefined) return refuse("ANOTHER_PERSON");
    const given = await giveRolesOf(tx, link.organisationId, link, personId);
    return given.ok ? ok({ personId, organisationId: link.organisationId }) : given;
  });
}

/** Someone signed in accepts an invitation sent to their own e-mail address; whoever runs the platform cannot. */
export async function joinAsMyself(
  ctx: Context,
  token: string,
): Promise<Result<{ personId: PersonId; organisationId: OrganisationId }, AccountRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const link = await useLink(tx, "JOIN", token);
    if (link === undefined || link.organisationId === null || !("personId" in tx.actor)) return refuse("LINK_OVER");
    const { personId } = tx.actor;
    const me = await tx.db.selectFrom("people").select("email").where("id", "=", personId).executeTakeFirstOrThrow();
    if (me.email !== link.email) return refuse("ANOTHER_PERSON");
    const given = await giveRolesOf(tx, link.organisationId, link, personId);
    return given.ok ? ok({ personId, organisationId: link.organisationId }) : given;
  });
}

/** Gives a colleague of one's own organisation one more role. */
export async function giveRole(
  ctx: Context<OrganisationActor>,
  personId: PersonId,
  role: GrantedRole,
): Promise<Result<undefined, AccountRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const { organisationId } = tx.actor;
    const entry = { act: "accounts.give-role", subject: { kind: "person", id: personId }, about: { role } };
    if (!mayManagePeople(tx.actor, organisationId)) return denied(tx, entry);
    const held = await liveGrants(tx, organisationId);
    if (!held.some((grant) => grant.personId === personId)) return refuse("NOT_A_MEMBER");
    if (held.some((grant) => grant.personId === personId && grant.role === role)) return refuse("HAS_ROLE");
    const given = await insertGrant(tx, organisationId, personId, role);
    if (!given.ok) return given;
    if (personId !== tx.actor.personId) await endSessionsOf(tx.db, personId);
    recordEvent(tx, entry);
    return ok();
  });
}

/** Ends a role in one's own organisation; the last administrator's cannot be ended. */
export async function endRole(
  ctx: Context<OrganisationActor>,
  grantId: GrantId,
): Promise<Result<undefined, AccountRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const { organisationId, personId: me } = tx.actor;
    const entry = { act: "accounts.end-role", subject: { kind: "role grant", id: grantId } };
    if (!mayManagePeople(tx.actor, organisationId)) return denied(tx, entry);
    const { kind } = await tx.db
      .selectFrom("organisations")
      .select("kind")
      .where("id", "=", organisationId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const held = await liveGrants(tx, organisationId);
    const grant = held.find(({ id }) => id === grantId);
    if (grant === undefined) return refuse("NOT_A_MEMBER");
    const administrators = held.filter(({ role }) => role === administratorRole(kind));
    if (grant.role === administratorRole(kind) && administrators.length === 1) return refuse("LAST_ADMINISTRATOR");
    await tx.db.updateTable("role_grants").set({ ended_at: tx.now, ended_by: me }).where("id", "=", grantId).execute();
    if (grant.personId !== me) await endSessionsOf(tx.db, grant.personId);
    recordEvent(tx, { ...entry, about: { role: grant.role, person: grant.personId } });
    return ok();
  });
}

/**
 * Gives a role without asking who may: for acts that found an organisation, whose founder runs it. Refuses a role
 * of another kind of organisation, and a person who runs the platform: domain.md §11, separation of duties.
 */
export async function insertGrant(
  ctx: Context,
  organisationId: OrganisationId,
  personId: PersonId,
  role: GrantedRole,
): Promise<Result<undefined, "ROLE_NOT_OF_ORGANISATION" | "RUNS_THE_PLATFORM">> {
  const { kind } = await ctx.db
    .selectFrom("organisations")
    .select("kind")
    .where("id", "=", organisationId)
    .executeTakeFirstOrThrow();
  if (!rolesFor(kind).includes(role)) return refuse("ROLE_NOT_OF_ORGANISATION");
  await lockPerson(ctx, personId);
  if (await runsPlatform(ctx, personId)) return refuse("RUNS_THE_PLATFORM");
  await ctx.db
    .insertInto("role_grants")
    .values({
      id: newId(),
      person_id: personId,
      organisation_id: organisationId,
      role,
      granted_at: ctx.now,
      granted_by: "personId" in ctx.actor ? ctx.actor.personId : null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return ok();
}

/**
 * Whoever gives a person a role, or makes them run the platform, does so one after the other: each sees what the
 * other gave. Others may go on referring to the person.
 */
export async function lockPerson(ctx: Context, personId: PersonId): Promise<void> {
  await ctx.db.selectFrom("people").select("id").where("id", "=", personId).forNoKeyUpdate().executeTakeFirstOrThrow();
}

async function runsPlatform(ctx: Context, personId: PersonId): Promise<boolean> {
  const held = await ctx.db
    .selectFrom("role_grants")
    .select("id")
    .where("person_id", "=", personId)
    .where("role", "=", "PA")
    .where("ended_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  return held !== undefined;
}

async function giveRolesOf(
  ctx: Context,
  organisationId: OrganisationId,
  link: OpenLink,
  personId: PersonId,
): Promise<Result<undefined, AccountRefusal>> {
  for (const role of link.roles) {
    const given = await insertGrant(ctx, organisationId, personId, role);
    if (!given.ok) return given;
  }
  const subject = { kind: "person", id: personId };
  recordEvent(ctx, {
    act: "accounts.join",
    subject,
    authorityId: organisationId,
    about: { who: personId, organisation: organisationId, roles: link.roles },
  });
  return ok();
}

async function liveGrants(ctx: Context, organisationId: OrganisationId) {
  return ctx.db
    .selectFrom("role_grants")
    .select(["id", "person_id as personId", "role"])
    .where("organisation_id", "=", organisationId)
    .where("ended_at", "is", null)
    .execute();
}

/** Makes a person who holds no role anywhere an administrator of the platform. From the command line only. */
export async function makePlatformAdministrator(
  ctx: Context,
  email: string,
): Promise<Result<{ personId: PersonId }, AccountRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const person = await tx.db.selectFrom("people").select("id").where("email", "=", email).executeTakeFirst();
    if (person === undefined) return refuse("NO_SUCH_PERSON");
    await lockPerson(tx, person.id);
    const held = await tx.db
      .selectFrom("role_grants")
      .select("id")
      .where("person_id", "=", person.id)
      .where("ended_at", "is", null)
      .limit(1)
      .executeTakeFirst();
    // Separation of duties, domain.md §11: the platform's people hold no council or supplier role.
    if (held !== undefined) return refuse("HOLDS_ANOTHER_ROLE");
    await tx.db
      .insertInto("role_grants")
      .values({ id: newId(), person_id: person.id, organisation_id: null, role: "PA", granted_at: tx.now })
      .execute();
    recordEvent(tx, { act: "accounts.make-platform-administrator", subject: { kind: "person", id: person.id } });
    return ok({ personId: person.id });
  });
}
