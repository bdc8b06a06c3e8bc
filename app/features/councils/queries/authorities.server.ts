import { sql } from "kysely";
import type { CouncilActor } from "~/core/actor";
import type { OrganisationId } from "~/core/id";
import { calendarDateOf, type CalendarDate } from "~/core/time";
import type { Context } from "~/platform/context";
import {
  calendarOf,
  isPartnerOn,
  mostPartners,
  type AuthorityKind,
  type Calendar,
  type Division,
} from "../rules/authorities";

export interface Partner {
  readonly authorityId: OrganisationId;
  readonly name: string;
  readonly kind: AuthorityKind;
  readonly joinedOn: CalendarDate;
  readonly leftOn: CalendarDate | null;
  /** Nobody has accepted the invitation to lead it, and the consortium's lead founded it. */
  readonly waitsForLead: boolean;
}

export interface Consortium {
  readonly id: string;
  readonly name: string;
  readonly lead: { readonly authorityId: OrganisationId; readonly name: string };
  /** The actor's own council leads it. */
  readonly isLead: boolean;
  /** Those taking part today, the lead among them. */
  readonly members: readonly Partner[];
  readonly formerMembers: readonly Partner[];
}

export async function getAuthority(
  ctx: Context,
  organisationId: OrganisationId,
): Promise<{ name: string; postalAddress: string; email: string }> {
  return ctx.db
    .selectFrom("authorities")
    .innerJoin("organisations", "organisations.id", "authorities.organisation_id")
    .select(["organisations.name", "authorities.postal_address as postalAddress", "authorities.email"])
    .where("authorities.organisation_id", "=", organisationId)
    .executeTakeFirstOrThrow();
}

interface Row {
  readonly id: string;
  readonly consortiumName: string;
  readonly leadId: OrganisationId;
  readonly leadName: string;
  readonly authorityId: OrganisationId;
  readonly name: string;
  readonly kind: AuthorityKind;
  readonly joinedOn: CalendarDate;
  readonly leftOn: CalendarDate | null;
  readonly waits: boolean | null;
}

/** Those of one consortium, and those who left it over the years. */
const mostShown = 5 * mostPartners;

/** The consortia that the actor's council takes part in today, by name, with those who are in them and who left. */
export async function listConsortia(ctx: Context<CouncilActor>): Promise<Consortium[]> {
  const { organisationId } = ctx.actor;
  const today = calendarDateOf(ctx.now);
  const { rows } = await sql<Row>`
    select consortia.id, consortia.name as "consortiumName", consortia.lead_authority_id as "leadId",
      lead.name as "leadName", member.authority_id as "authorityId", organisations.name, organisations.kind,
      member.joined_on as "joinedOn", member.left_on as "leftOn",
      authorities.founded_by_authority_id = consortia.lead_authority_id and (
        select true from role_grants held where held.organisation_id = member.authority_id and held.role = 'LE'
          and held.ended_at is null limit 1) is null as waits
    from (select distinct consortium_id from consortium_members mine
      where mine.authority_id = ${organisationId} and ${isPartnerOnSql("mine", today)}) as own
    join consortia on consortia.id = own.consortium_id
    join organisations lead on lead.id = consortia.lead_authority_id
    cross join lateral (select * from consortium_members where consortium_id = own.consortium_id
      order by left_on is null desc, id desc limit ${mostShown}) as member
    cross join lateral (select founded_by_authority_id from authorities
      where organisation_id = member.authority_id limit 1) as authorities
    cross join lateral (select name, kind from organisations where id = member.authority_id limit 1) as organisations
    order by consortia.name, consortia.id, organisations.name, member.id
  `.execute(ctx.db);
  const ids = [...new Set(rows.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const own = rows.filter((row) => row.id === id);
    const [first] = own;
    if (first === undefined) return [];
    const partners = own.map(({ authorityId, name, kind, joinedOn, leftOn, waits }) => ({
      ...{ authorityId, name, kind, joinedOn, leftOn },
      waitsForLead: waits === true,
    }));
    return [
      {
        id,
        name: first.consortiumName,
        lead: { authorityId: first.leadId, name: first.leadName },
        isLead: first.leadId === organisationId,
        members: partners.filter((partner) => isPartnerOn(partner, today)),
        formerMembers: partners.filter((partner) => !isPartnerOn(partner, today)),
      },
    ];
  });
}

/** A consortium that the actor's council leads. */
export async function findLedConsortium(
  ctx: Context<CouncilActor>,
  consortiumId: string,
): Promise<Consortium | undefined> {
  const consortia = await listConsortia(ctx);
  return consortia.find(({ id, isLead }) => isLead && id === consortiumId);
}

/** Councils and health bodies of the portal that take no part in the consortium today, by name. */
export async function listOtherAuthorities(ctx: Context<CouncilActor>, consortiumId: string) {
  const today = calendarDateOf(ctx.now);
  return ctx.db
    .selectFrom("authorities")
    .innerJoin("organisations", "organisations.id", "authorities.organisation_id")
    .select(["organisations.id", "organisations.name"])
    .where(
      sql<boolean>`not exists (select from consortium_members member where member.consortium_id = ${consortiumId}
        and member.authority_id = authorities.organisation_id and ${isPartnerOnSql("member", today)})`,
    )
    .orderBy("organisations.name")
    .orderBy("organisations.id")
    .execute();
}

/** Whether an authority takes part in a consortium on that day. */
export async function isParticipant(
  ctx: Context,
  consortiumId: string,
  authorityId: OrganisationId,
  on: CalendarDate,
): Promise<boolean> {
  const found = await ctx.db
    .selectFrom("consortium_members as member")
    .select("member.id")
    .where("member.consortium_id", "=", consortiumId)
    .where("member.authority_id", "=", authorityId)
    .where(isPartnerOnSql("member", on))
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** Who takes part in what a consortium shares today, the lead first: the lead alone where there is no consortium. */
export async function listParticipants(
  ctx: Context,
  leadId: OrganisationId,
  consortiumId: string | null,
): Promise<OrganisationId[]> {
  if (consortiumId === null) return [leadId];
  const rows = await ctx.db
    .selectFrom("consortium_members as member")
    .select("member.authority_id as authorityId")
    .where("member.consortium_id", "=", consortiumId)
    .where(isPartnerOnSql("member", calendarDateOf(ctx.now)))
    .orderBy("member.id")
    .execute();
  return [...new Set([leadId, ...rows.map(({ authorityId }) => authorityId)])];
}

/** The rule `isPartnerOn` where SQL must filter by it; a test holds the two together. */
function isPartnerOnSql(member: string, on: CalendarDate) {
  const joinedOn = sql.ref(`${member}.joined_on`);
  const leftOn = sql.ref(`${member}.left_on`);
  return sql<boolean>`(${joinedOn} <= ${on}::date and (${leftOn} is null or ${on}::date < ${leftOn}))`;
}

/** The bank holidays of the calendar: statutory for what the Act counts, EW for promises of service. */
export async function holidaysOf(ctx: Context, calendar: Calendar): Promise<ReadonlySet<CalendarDate>> {
  const rows = await ctx.db
    .selectFrom("bank_holidays")
    .select(["holiday_on as holidayOn"])
    .select(sql<Division>`division`.as("division"))
    .execute();
  return calendarOf(calendar, rows);
}
