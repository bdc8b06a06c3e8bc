import { sql, type RawBuilder, type SelectQueryBuilder } from "kysely";
import type { DB } from "~db/types";
import type { CouncilActor } from "~/core/actor";
import { valueOf, valuesOf, type FormError, type FormState } from "~/core/form-state";
import type { OrganisationId } from "~/core/id";
import { ok, type Result } from "~/core/result";
import { calendarDateOf, type CalendarDate } from "~/core/time";
import type { Context } from "~/platform/context";
import { asksToFind } from "./forms";
import { cpvSearchFaults } from "./refusals";
import {
  calendarOf,
  isPartnerOn,
  mostCpvCodes,
  readCpvSearch,
  type AuthorityKind,
  type Calendar,
  type CpvCode,
  type CpvSearchFault,
  type Division,
} from "./rules";

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

/** The consortia that the actor's council takes part in today, by name, with those who are in them and who left. */
export async function listConsortia(ctx: Context<CouncilActor>): Promise<Consortium[]> {
  const { organisationId } = ctx.actor;
  const today = calendarDateOf(ctx.now);
  const rows = await ctx.db
    .selectFrom("consortia")
    .innerJoin("consortium_members as member", "member.consortium_id", "consortia.id")
    .innerJoin("authorities", "authorities.organisation_id", "member.authority_id")
    .innerJoin("organisations", "organisations.id", "member.authority_id")
    .innerJoin("organisations as lead", "lead.id", "consortia.lead_authority_id")
    .select([
      "consortia.id",
      "consortia.name as consortiumName",
      "consortia.lead_authority_id as leadId",
      "lead.name as leadName",
      "member.authority_id as authorityId",
      "organisations.name",
      "member.joined_on as joinedOn",
      "member.left_on as leftOn",
    ])
    .select(sql<AuthorityKind>`organisations.kind`.as("kind"))
    .select(
      sql<boolean | null>`authorities.founded_by_authority_id = consortia.lead_authority_id and not exists (
        select from role_grants held where held.organisation_id = member.authority_id and held.role = 'LE'
        and held.ended_at is null)`.as("waits"),
    )
    .where(
      sql<boolean>`exists (select from consortium_members mine where mine.consortium_id = consortia.id
        and mine.authority_id = ${organisationId} and ${isPartnerOnSql("mine", today)})`,
    )
    .orderBy("consortia.name")
    .orderBy("consortia.id")
    .orderBy("organisations.name")
    .orderBy("member.id")
    .execute();
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

/** The codes that a form has chosen, and those that were found where something was looked for. */
export interface CpvChoice {
  readonly chosen: readonly CpvCode[];
  readonly search: { readonly found: readonly CpvCode[]; readonly more: boolean } | undefined;
  /** Why nothing was looked for. */
  readonly errors: FormError[];
}

/** What was typed in a form that asks for CPV codes. Codes that are made up are left out. */
export async function cpvChoice(ctx: Context, form: FormState): Promise<CpvChoice> {
  const typed = valueOf(form, "cpvWords") ?? "";
  const looksFor = typed.trim() !== "" || asksToFind(form);
  const [chosen, found] = await Promise.all([
    listCpvCodes(ctx, valuesOf(form, "cpv").slice(0, mostCpvCodes * 2)),
    looksFor ? findCpv(ctx, typed) : undefined,
  ]);
  if (found === undefined) return { chosen, search: undefined, errors: [] };
  if (!found.ok) {
    const errors = [{ field: "cpvWords", message: cpvSearchFaults[found.refusal] }];
    return { chosen, search: undefined, errors };
  }
  const isChosen = new Set(chosen.map(({ code }) => code));
  const { codes, more } = found.value;
  return { chosen, search: { found: codes.filter(({ code }) => !isChosen.has(code)), more }, errors: [] };
}

const mostFound = 30;

/** CPV codes by the beginning of the code or by beginnings of words in the label, the closest first. */
export async function findCpv(
  ctx: Context,
  text: string,
): Promise<Result<{ readonly codes: readonly CpvCode[]; readonly more: boolean }, CpvSearchFault>> {
  const search = readCpvSearch(text);
  if (!search.ok) return search;
  const query = ctx.db
    .selectFrom("cpv_codes")
    .select(["code", "label"])
    .limit(mostFound + 1);
  const codes = await (
    search.value.by === "CODE"
      ? query.where("code", "like", `${search.value.prefix}%`).orderBy("code")
      : byWords(query, search.value.words)
  ).execute();
  return ok({ codes: codes.slice(0, mostFound), more: codes.length > mostFound });
}

/** Those of the codes that there are, in order. */
export async function listCpvCodes(ctx: Context, codes: readonly string[]): Promise<CpvCode[]> {
  if (codes.length === 0) return [];
  return ctx.db
    .selectFrom("cpv_codes")
    .select(["code", "label"])
    .where("code", "in", [...new Set(codes)])
    .orderBy("code")
    .execute();
}

/** The codes of a row's column with their labels, in order, as part of a larger question. */
export function cpvOf(column: string): RawBuilder<CpvCode[]> {
  return sql<CpvCode[]>`(select coalesce(json_agg(json_build_object('code', cpv.code, 'label', cpv.label)
    order by cpv.code), '[]') from cpv_codes cpv where cpv.code = any(${sql.ref(column)}))`;
}

export async function areCpvCodes(ctx: Context, codes: readonly string[]): Promise<boolean> {
  return (await listCpvCodes(ctx, codes)).length === new Set(codes).size;
}

/** Shorter labels first: who types bread wants bread before machines that slice it. */
function byWords<Query extends SelectQueryBuilder<DB, "cpv_codes", CpvCode>>(query: Query, words: readonly string[]) {
  const wanted = sql`to_tsquery('english', ${words.map((word) => `${word}:*`).join(" & ")})`;
  return query
    .where(sql<boolean>`cpv_codes.words @@ ${wanted}`)
    .orderBy(sql`ts_rank(cpv_codes.words, ${wanted}, 1)`, "desc")
    .orderBy("code");
}
