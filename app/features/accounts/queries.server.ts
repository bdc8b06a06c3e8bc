import { sql, type RawBuilder } from "kysely";
import type { CouncilActor, GrantedRole, SupplierActor } from "~/core/actor";
import type { GrantId, OrganisationId, PersonId } from "~/core/id";
import type { Context } from "~/platform/context";
import { sha256 } from "~/platform/secrets.server";
import type { LinkPurpose, OrganisationKind } from "./rules";

export interface Colleague {
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string;
  readonly grants: readonly { readonly id: GrantId; readonly role: GrantedRole }[];
}

/** All people of the actor's own organisation with their roles, by name: to choose from. */
export async function listColleagues(ctx: Context<CouncilActor | SupplierActor>): Promise<Colleague[]> {
  const { rows } = await colleagues(ctx, sql`true`).execute(ctx.db);
  return rows;
}

const rowsOnPage = 20;

/** The people of the actor's own organisation by name, a page at a time, from after the colleague named. */
export async function listColleaguesPage(
  ctx: Context<CouncilActor | SupplierActor>,
  after?: PersonId,
): Promise<{ people: Colleague[]; next: PersonId | undefined }> {
  const further =
    after === undefined
      ? sql`true`
      : sql`(person.name, person.id) > (select past.name, past.id from people past where past.id = ${after}
          and ${isHere(ctx, sql`past.id`)})`;
  const { rows } = await colleagues(ctx, further, rowsOnPage + 1).execute(ctx.db);
  const people = rows.slice(0, rowsOnPage);
  return { people, next: rows.length > rowsOnPage ? people.at(-1)?.personId : undefined };
}

/** One person of the actor's own organisation. */
export async function findColleague(
  ctx: Context<CouncilActor | SupplierActor>,
  personId: PersonId,
): Promise<Colleague | undefined> {
  const { rows } = await colleagues(ctx, sql`person.id = ${personId}`).execute(ctx.db);
  return rows[0];
}

/** Each is looked up by key, so that it costs what the organisation has and not what the portal has. */
function colleagues(
  ctx: Context<CouncilActor | SupplierActor>,
  which: RawBuilder<unknown>,
  most: number | null = null,
) {
  const { organisationId } = ctx.actor;
  return sql<Colleague>`
    select page.id as "personId", page.name, page.email, (
        select json_agg(json_build_object('id', held.id, 'role', held.role) order by held.id) from role_grants held
        where held.organisation_id = ${organisationId} and held.person_id = page.id and held.ended_at is null) as grants
    from (
      select person.* from (
        select distinct person_id from role_grants where organisation_id = ${organisationId} and ended_at is null) as here
      cross join lateral (select id, name, email from people where people.id = here.person_id limit 1) as person
      where ${which}
      order by person.name, person.id
      limit ${most}
    ) as page
    order by page.name, page.id`;
}

function isHere({ actor }: Context<CouncilActor | SupplierActor>, personId: RawBuilder<unknown>) {
  return sql<boolean>`exists (select from role_grants own where own.organisation_id = ${actor.organisationId}
    and own.person_id = ${personId} and own.ended_at is null)`;
}

/** A role of somebody at the actor's own organisation, ended ones too. */
export async function findGrant(ctx: Context<CouncilActor | SupplierActor>, grantId: GrantId) {
  return ctx.db
    .selectFrom("role_grants as held")
    .innerJoin("people", "people.id", "held.person_id")
    .select(["held.person_id as personId", "people.name", "held.role", "held.ended_at as endedAt"])
    .where("held.organisation_id", "=", ctx.actor.organisationId)
    .where("held.id", "=", grantId)
    .executeTakeFirst();
}

/** They stand below the people. */
const invitationsOnPage = 10;

/** Invitations of the actor's own organisation that wait for an answer, the newest first, a page at a time. */
export async function listOpenInvitations(ctx: Context<CouncilActor | SupplierActor>, before?: string) {
  const found = await selectOpenInvitations(ctx)
    .$if(before !== undefined, (query) => query.where("id", "<", before ?? ""))
    .orderBy("id", "desc")
    .limit(invitationsOnPage + 1)
    .execute();
  const invitations = found.slice(0, invitationsOnPage).map((row) => ({ ...row, roles: row.roles as GrantedRole[] }));
  return { invitations, next: found.length > invitationsOnPage ? invitations.at(-1)?.id : undefined };
}

/** One of them. */
export async function findOpenInvitation(ctx: Context<CouncilActor | SupplierActor>, id: string) {
  const row = await selectOpenInvitations(ctx).where("id", "=", id).executeTakeFirst();
  return row && { ...row, roles: row.roles as GrantedRole[] };
}

function selectOpenInvitations({ db, actor, now }: Context<CouncilActor | SupplierActor>) {
  return db
    .selectFrom("one_time_links")
    .select(["id", "email", "person_name as name", "roles", "expires_at as expiresAt"])
    .where("organisation_id", "=", actor.organisationId)
    .where("used_at", "is", null)
    .where("expires_at", ">", now);
}

export interface LinkOnPage {
  readonly email: string;
  readonly name: string | null;
  readonly organisation: string | null;
  readonly roles: readonly GrantedRole[];
  /** The e-mail address has an account: its owner signs in and does not choose a password. */
  readonly hasAccount: boolean;
}

/** What the page behind a one-time link shows, or undefined when the link is used or too old. */
export async function findLink(ctx: Context, purpose: LinkPurpose, token: string): Promise<LinkOnPage | undefined> {
  const row = await ctx.db
    .selectFrom("one_time_links as link")
    .leftJoin("organisations", "organisations.id", "link.organisation_id")
    .leftJoin("people", "people.email", "link.email")
    .select(["link.email", "link.person_name as name", "organisations.name as organisation", "link.roles", "people.id"])
    .where("link.token_hash", "=", sha256(token))
    .where("link.purpose", "=", purpose)
    .where("link.used_at", "is", null)
    .where("link.expires_at", ">", ctx.now)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { id, roles, ...rest } = row;
  return { ...rest, roles: roles as GrantedRole[], hasAccount: id !== null };
}

/** The organisations a person may act for. */
export async function listPlaces(ctx: Context, personId: PersonId) {
  return ctx.db
    .selectFrom("role_grants as held")
    .innerJoin("organisations", "organisations.id", "held.organisation_id")
    .select(["organisations.id", "organisations.name", "organisations.kind"])
    .select(sql<GrantedRole[]>`array_agg(held.role order by held.role)`.as("roles"))
    .where("held.person_id", "=", personId)
    .where("held.ended_at", "is", null)
    .groupBy(["organisations.id", "organisations.name", "organisations.kind"])
    .orderBy("organisations.name")
    .orderBy("organisations.id")
    .execute();
}

/** Where a person is signed in, newest first, a page at a time. Sessions run on machine time. */
export async function listSessions(ctx: Context, personId: PersonId, before?: string) {
  let query = selectSessions(ctx, personId)
    .orderBy("sessions.handle", "desc")
    .limit(rowsOnPage + 1);
  if (before !== undefined) query = query.where("sessions.handle", "<", before);
  const found = await query.execute();
  const sessions = found.slice(0, rowsOnPage);
  return { sessions, next: found.length > rowsOnPage ? sessions.at(-1)?.handle : undefined };
}

/** One of a person's own sessions. */
export async function findSession(ctx: Context, personId: PersonId, handle: string) {
  return selectSessions(ctx, personId).where("sessions.handle", "=", handle).executeTakeFirst();
}

function selectSessions(ctx: Context, personId: PersonId) {
  return ctx.db
    .selectFrom("sessions")
    .leftJoin("organisations", "organisations.id", "sessions.organisation_id")
    .select([
      "sessions.handle",
      "sessions.user_agent as userAgent",
      "sessions.created_at as startedAt",
      "sessions.last_used_at as lastUsedAt",
      "organisations.name as organisation",
    ])
    .where("sessions.person_id", "=", personId)
    .where("sessions.expires_at", ">", sql<Date>`clock_timestamp()`);
}

/** Names by person, for pages that show who did something. Unknown ids are left out. */
export async function namesOf(ctx: Context, ids: readonly (PersonId | null)[]): Promise<ReadonlyMap<PersonId, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await ctx.db.selectFrom("people").select(["id", "name"]).where("id", "in", wanted).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** E-mail addresses of everyone with one of the roles at the organisation; without roles, of everyone there. */
export async function addressesOf(
  ctx: Context,
  organisationId: OrganisationId,
  ...roles: readonly GrantedRole[]
): Promise<string[]> {
  let query = ctx.db
    .selectFrom("role_grants as held")
    .innerJoin("people", "people.id", "held.person_id")
    .select("people.email")
    .distinct()
    .where("held.organisation_id", "=", organisationId)
    .where("held.ended_at", "is", null)
    .orderBy("people.email");
  if (roles.length > 0) query = query.where("held.role", "in", roles);
  const rows = await query.execute();
  return rows.map(({ email }) => email);
}

/** People of the actor's own council who hold one of the roles, by name: to choose a panel or an opener from. */
export async function listHolders(ctx: Context<CouncilActor>, ...roles: readonly GrantedRole[]) {
  const everybody = await listColleagues(ctx);
  return everybody.filter(({ grants }) => grants.some(({ role }) => roles.includes(role)));
}

/** Whether a person holds one of the roles at an organisation now: for rules about somebody who is not the actor. */
export async function holdsRole(
  ctx: Context,
  personId: PersonId,
  organisationId: OrganisationId,
  ...roles: readonly GrantedRole[]
): Promise<boolean> {
  const held = await ctx.db
    .selectFrom("role_grants")
    .select("id")
    .where("person_id", "=", personId)
    .where("organisation_id", "=", organisationId)
    .where("ended_at", "is", null)
    .where("role", "in", roles)
    .limit(1)
    .executeTakeFirst();
  return held !== undefined;
}

export async function getOrganisation(
  ctx: Context,
  id: OrganisationId,
): Promise<{ name: string; kind: OrganisationKind }> {
  return ctx.db.selectFrom("organisations").select(["name", "kind"]).where("id", "=", id).executeTakeFirstOrThrow();
}

export interface InventedPerson {
  readonly personId: PersonId;
  readonly name: string;
  /** Where they begin when they sign in; null is nowhere, or the platform itself. */
  readonly organisation: string | null;
  readonly roles: readonly GrantedRole[];
}

const peopleOnPage = 200;

/** The invented people of a demonstration, in the order they came, a page at a time by person. */
export async function listInvented(
  ctx: Context,
  after?: PersonId,
): Promise<{ people: InventedPerson[]; next: PersonId | undefined }> {
  const further = after === undefined ? sql`true` : sql`people.id > ${after}`;
  const { rows } = await sql<InventedPerson>`
    select people.id as "personId", people.name, organisations.name as organisation,
      array(select role from role_grants held where held.person_id = people.id and held.ended_at is null
        and held.organisation_id is not distinct from newest.organisation_id order by role) as roles
    from people
    left join lateral (select organisation_id from role_grants given
      where given.person_id = people.id and given.ended_at is null order by given.id desc limit 1) as newest on true
    left join organisations on organisations.id = newest.organisation_id
    where people.invented and ${further}
    order by people.id
    limit ${peopleOnPage + 1}
  `.execute(ctx.db);
  const people = rows.slice(0, peopleOnPage);
  return { people, next: rows.length > peopleOnPage ? people.at(-1)?.personId : undefined };
}
