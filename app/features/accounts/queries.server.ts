import { sql } from "kysely";
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

/** The people of the actor's own organisation with their roles, by name. */
export async function listColleagues(ctx: Context<CouncilActor | SupplierActor>): Promise<Colleague[]> {
  const rows = await ctx.db
    .selectFrom("role_grants as held")
    .innerJoin("people", "people.id", "held.person_id")
    .select(["people.id as personId", "people.name", "people.email"])
    .select(
      sql<Colleague["grants"]>`json_agg(json_build_object('id', held.id, 'role', held.role) order by held.id)`.as(
        "grants",
      ),
    )
    .where("held.organisation_id", "=", ctx.actor.organisationId)
    .where("held.ended_at", "is", null)
    .groupBy(["people.id", "people.name", "people.email"])
    .orderBy("people.name")
    .orderBy("people.id")
    .execute();
  return rows;
}

/** One person of the actor's own organisation. */
export async function findColleague(
  ctx: Context<CouncilActor | SupplierActor>,
  personId: PersonId,
): Promise<Colleague | undefined> {
  const colleagues = await listColleagues(ctx);
  return colleagues.find((colleague) => colleague.personId === personId);
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

/** Invitations of the actor's own organisation that wait for an answer. */
export async function listOpenInvitations(ctx: Context<CouncilActor | SupplierActor>) {
  const rows = await ctx.db
    .selectFrom("one_time_links")
    .select(["id", "email", "person_name as name", "roles", "expires_at as expiresAt"])
    .where("organisation_id", "=", ctx.actor.organisationId)
    .where("used_at", "is", null)
    .where("expires_at", ">", ctx.now)
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({ ...row, roles: row.roles as GrantedRole[] }));
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
  const colleagues = await listColleagues(ctx);
  return colleagues.filter(({ grants }) => grants.some(({ role }) => roles.includes(role)));
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

export interface PersonWithPlaces {
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string;
  /** A null organisation is the platform itself. */
  readonly places: readonly { readonly organisation: string | null; readonly role: GrantedRole }[];
}

const peopleOnPage = 100;

/** Everyone with an account and what they may do where: for the demonstration only, a page at a time by person. */
export async function listEveryone(
  ctx: Context,
  after?: PersonId,
): Promise<{ people: PersonWithPlaces[]; next: PersonId | undefined }> {
  let query = ctx.db
    .selectFrom("people")
    .leftJoin("role_grants as held", (join) =>
      join.onRef("held.person_id", "=", "people.id").on("held.ended_at", "is", null),
    )
    .leftJoin("organisations", "organisations.id", "held.organisation_id")
    .select(["people.id as personId", "people.name", "people.email"])
    .select(
      sql<PersonWithPlaces["places"]>`coalesce(
        json_agg(json_build_object('organisation', organisations.name, 'role', held.role) order by organisations.name, held.role)
          filter (where held.role is not null), '[]')`.as("places"),
    )
    .groupBy(["people.id", "people.name", "people.email"])
    .orderBy("people.id")
    .limit(peopleOnPage + 1);
  if (after !== undefined) query = query.where("people.id", ">", after);
  const found = await query.execute();
  const people = found.slice(0, peopleOnPage);
  return { people, next: found.length > peopleOnPage ? people.at(-1)?.personId : undefined };
}
