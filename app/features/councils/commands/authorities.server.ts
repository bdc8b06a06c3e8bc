import { sql } from "kysely";
import { inTransaction } from "~db/transaction.server";
import { organisationIdOf, type CouncilActor } from "~/core/actor";
import type { OrganisationId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { calendarDateOf } from "~/core/time";
import { insertOrganisation } from "~/features/accounts/commands/organisations.server";
import { sendInvitation } from "~/features/accounts/commands/people.server";
import { addressesOf, getOrganisation } from "~/features/accounts/queries.server";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { queueEmail } from "~/platform/outbox.server";
import { joinedConsortiumEmail, leftConsortiumEmail } from "../emails";
import type { FirstLead, NewAuthority, NewPartner } from "../forms/authorities";
import { mayFormConsortium, mayRunConsortium } from "../policy";
import type { CouncilRefusal } from "../refusals";
import { mostPartners } from "../rules/authorities";

/**
 * Founds an authority. The caller has asked who may: the command line, or a lead adding a partner.
 * Refuses NAME_TAKEN.
 */
export async function foundAuthority(
  ctx: Context,
  { kind, name, postalAddress, email }: NewAuthority,
): Promise<Result<{ organisationId: OrganisationId }, CouncilRefusal>> {
  return inTransaction(ctx, async (tx) => {
    await lockAuthorities(tx);
    if ((await findByName(tx, name)) !== undefined) return refuse("NAME_TAKEN");
    const organisationId = await insertOrganisation(tx, kind, name);
    await tx.db
      .insertInto("authorities")
      .values({
        organisation_id: organisationId,
        postal_address: postalAddress,
        email,
        founded_by_authority_id: organisationIdOf(tx.actor) ?? null,
        registered_at: tx.now,
      })
      .execute();
    const subject = { kind: "authority", id: organisationId };
    recordEvent(tx, { act: "councils.found", subject, authorityId: organisationId, about: { name } });
    return ok({ organisationId });
  });
}

/** Forms a consortium that the actor's council leads and takes part in. The same name again is the same consortium. */
export async function formConsortium(
  ctx: Context<CouncilActor>,
  { name }: { readonly name: string },
): Promise<Result<{ consortiumId: string }, CouncilRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const lead = tx.actor.organisationId;
    const id = newId();
    const entry = { act: "councils.form-consortium", subject: { kind: "consortium", id }, about: { name } };
    if (!mayFormConsortium(tx.actor)) return denied(tx, entry);
    const formed = await tx.db
      .insertInto("consortia")
      .values({ id, name, lead_authority_id: lead, formed_at: tx.now })
      .onConflict((conflict) => conflict.columns(["lead_authority_id", "name"]).doNothing())
      .returning("id")
      .executeTakeFirst();
    if (formed === undefined) {
      const known = await tx.db
        .selectFrom("consortia")
        .select("id")
        .where("lead_authority_id", "=", lead)
        .where("name", "=", name)
        .executeTakeFirstOrThrow();
      return ok({ consortiumId: known.id });
    }
    await join(tx, id, lead);
    recordEvent(tx, entry);
    return ok({ consortiumId: id });
  });
}

/**
 * Founds a council or health body that is not here yet, makes it a partner from today and invites its first
 * lead. The same partner again on the same day is a second press. Refuses NOT_FOUND, NAME_TAKEN and TOO_MANY_PARTNERS.
 */
export async function addPartner(
  ctx: Context<CouncilActor>,
  consortiumId: string,
  partner: NewPartner,
): Promise<Result<{ authorityId: OrganisationId }, CouncilRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const consortium = await findConsortium(tx, consortiumId);
    if (consortium === undefined) return refuse("NOT_FOUND");
    if (!mayRunConsortium(tx.actor, consortium.leadAuthorityId)) return deniedTo(tx, "add-partner", consortiumId);
    await lockAuthorities(tx);
    const known = await findByName(tx, partner.name);
    if (known?.foundedBy === tx.actor.organisationId && (await joinedToday(tx, consortiumId, known.id))) {
      return ok({ authorityId: known.id });
    }
    if (!(await hasRoom(tx, consortiumId))) return refuse("TOO_MANY_PARTNERS");
    const founded = await foundAuthority(tx, partner);
    if (!founded.ok) return founded;
    const { organisationId } = founded.value;
    await join(tx, consortiumId, organisationId);
    await sendInvitation(tx, organisationId, { name: partner.leadName, email: partner.leadEmail, roles: ["LE"] });
    recordPartner(tx, "add-partner", consortiumId, organisationId);
    return ok({ authorityId: organisationId });
  });
}

/**
 * Makes an authority that is here already a partner from today. A partner already is left as it is. Refuses NOT_FOUND
 * and TOO_MANY_PARTNERS.
 */
export async function joinKnownPartner(
  ctx: Context<CouncilActor>,
  consortiumId: string,
  authorityId: OrganisationId,
): Promise<Result<undefined, CouncilRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const consortium = await findConsortium(tx, consortiumId);
    if (consortium === undefined || !(await isAuthority(tx, authorityId))) return refuse("NOT_FOUND");
    if (!mayRunConsortium(tx.actor, consortium.leadAuthorityId)) return deniedTo(tx, "join-partner", consortiumId);
    const room = await hasRoom(tx, consortiumId);
    if (!(await join(tx, consortiumId, authorityId))) return ok();
    if (!room) return refuse("TOO_MANY_PARTNERS");
    const link = `${tx.portal.publicUrl}/council/partners`;
    await tellLeads(tx, authorityId, (lead) => joinedConsortiumEmail({ lead, consortium: consortium.name, link }));
    recordPartner(tx, "join-partner", consortiumId, authorityId);
    return ok();
  });
}

/**
 * Invites the first lead of a partner once more, while nobody has accepted: an invitation lives 72 hours.
 * Only for partners that the actor's council founded. Refuses NOT_A_PARTNER and HAS_A_LEAD.
 */
export async function inviteFirstLead(
  ctx: Context<CouncilActor>,
  consortiumId: string,
  authorityId: OrganisationId,
  { leadName, leadEmail }: FirstLead,
): Promise<Result<undefined, CouncilRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const consortium = await findConsortium(tx, consortiumId);
    if (consortium === undefined) return refuse("NOT_FOUND");
    if (!mayRunConsortium(tx.actor, consortium.leadAuthorityId)) return deniedTo(tx, "invite-lead", consortiumId);
    const founded = await tx.db
      .selectFrom("authorities")
      .innerJoin("consortium_members as member", "member.authority_id", "authorities.organisation_id")
      .select("authorities.organisation_id")
      .where("authorities.organisation_id", "=", authorityId)
      .where("authorities.founded_by_authority_id", "=", tx.actor.organisationId)
      .where("member.consortium_id", "=", consortiumId)
      .where("member.left_on", "is", null)
      .executeTakeFirst();
    if (founded === undefined) return refuse("NOT_A_PARTNER");
    if ((await addressesOf(tx, authorityId, "LE")).length > 0) return refuse("HAS_A_LEAD");
    const invite = { name: leadName, email: leadEmail, roles: ["LE"] as const };
    await sendInvitation(tx, authorityId, invite);
    recordPartner(tx, "invite-lead", consortiumId, authorityId);
    return ok();
  });
}

/** Ends a partner's part in the consortium from today on. Ending it again changes nothing. Refuses LEAD_STAYS, NOT_A_PARTNER. */
export async function endPartnership(
  ctx: Context<CouncilActor>,
  consortiumId: string,
  authorityId: OrganisationId,
): Promise<Result<undefined, CouncilRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const consortium = await findConsortium(tx, consortiumId);
    if (consortium === undefined) return refuse("NOT_FOUND");
    if (!mayRunConsortium(tx.actor, consortium.leadAuthorityId)) return deniedTo(tx, "end-partnership", consortiumId);
    if (authorityId === consortium.leadAuthorityId) return refuse("LEAD_STAYS");
    const ended = await tx.db
      .updateTable("consortium_members")
      .set({ left_on: calendarDateOf(tx.now) })
      .where("consortium_id", "=", consortiumId)
      .where("authority_id", "=", authorityId)
      .where("left_on", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (ended === undefined) return (await wasPartner(tx, consortiumId, authorityId)) ? ok() : refuse("NOT_A_PARTNER");
    await tellLeads(tx, authorityId, (lead) => leftConsortiumEmail({ lead, consortium: consortium.name }));
    recordPartner(tx, "end-partnership", consortiumId, authorityId);
    return ok();
  });
}

type PartnerAct = "add-partner" | "join-partner" | "invite-lead" | "end-partnership";

function recordPartner(ctx: Context, act: PartnerAct, consortiumId: string, authorityId: OrganisationId): void {
  const subject = { kind: "consortium", id: consortiumId };
  recordEvent(ctx, { act: `councils.${act}`, subject, about: { authority: authorityId } });
}

function deniedTo(ctx: Context, act: PartnerAct, consortiumId: string): Result<never, "NOT_ALLOWED"> {
  return denied(ctx, { act: `councils.${act}`, subject: { kind: "consortium", id: consortiumId } });
}

/** Names are compared one founding at a time, so that two people never found the same authority twice. */
async function lockAuthorities(ctx: Context): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('councils.found'))`.execute(ctx.db);
}

async function findByName(ctx: Context, name: string) {
  return ctx.db
    .selectFrom("organisations")
    .leftJoin("authorities", "authorities.organisation_id", "organisations.id")
    .select(["organisations.id", "authorities.founded_by_authority_id as foundedBy"])
    .where("organisations.kind", "in", ["AUTHORITY", "HEALTH_BODY"])
    .where(sql<boolean>`lower(organisations.name collate "default") = lower(${name}::text collate "default")`)
    .executeTakeFirst();
}

async function findConsortium(ctx: Context, id: string) {
  return ctx.db
    .selectFrom("consortia")
    .select(["name", "lead_authority_id as leadAuthorityId"])
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Whether one more may join. Those who join one consortium wait for each other, so that two never take one place. */
async function hasRoom(ctx: Context, consortiumId: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`join ${consortiumId}`}, 0))`.execute(ctx.db);
  const { partners } = await ctx.db
    .selectFrom("consortium_members")
    .select((eb) => eb.fn.countAll<number>().as("partners"))
    .where("consortium_id", "=", consortiumId)
    .where("left_on", "is", null)
    .executeTakeFirstOrThrow();
  return partners < mostPartners;
}

/** Answers false when it is a partner already. */
async function join(ctx: Context, consortiumId: string, authorityId: OrganisationId): Promise<boolean> {
  const joined = await ctx.db
    .insertInto("consortium_members")
    .values({
      id: newId(),
      consortium_id: consortiumId,
      authority_id: authorityId,
      joined_on: calendarDateOf(ctx.now),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return joined !== undefined;
}

async function joinedToday(ctx: Context, consortiumId: string, authorityId: OrganisationId): Promise<boolean> {
  const joined = await ctx.db
    .selectFrom("consortium_members")
    .select("id")
    .where("consortium_id", "=", consortiumId)
    .where("authority_id", "=", authorityId)
    .where("joined_on", "=", calendarDateOf(ctx.now))
    .where("left_on", "is", null)
    .executeTakeFirst();
  return joined !== undefined;
}

async function wasPartner(ctx: Context, consortiumId: string, authorityId: OrganisationId): Promise<boolean> {
  const found = await ctx.db
    .selectFrom("consortium_members")
    .select("id")
    .where("consortium_id", "=", consortiumId)
    .where("authority_id", "=", authorityId)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

async function isAuthority(ctx: Context, organisationId: OrganisationId): Promise<boolean> {
  const found = await ctx.db
    .selectFrom("authorities")
    .select("organisation_id")
    .where("organisation_id", "=", organisationId)
    .executeTakeFirst();
  return found !== undefined;
}

async function tellLeads(
  ctx: Context<CouncilActor>,
  authorityId: OrganisationId,
  write: (lead: string) => { subject: string; text: string },
): Promise<void> {
  const { name } = await getOrganisation(ctx, ctx.actor.organisationId);
  for (const to of await addressesOf(ctx, authorityId, "LE")) await queueEmail(ctx, { to, ...write(name) });
}
