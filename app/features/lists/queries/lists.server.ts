import { sql, type RawBuilder } from "kysely";
import type { CouncilActor } from "~/core/actor";
import type { ListId, OrganisationId } from "~/core/id";
import { calendarDateOf, type CalendarDate, type Instant } from "~/core/time";
import type { Bought } from "~/features/councils/forms/bought";
import { cpvOf } from "~/features/councils/queries/cpv.server";
import type { CpvCode } from "~/features/councils/rules/cpv";
import type { Context } from "~/platform/context";
import { gapMonthsOf, type CallOffMechanism, type Regime, type VehicleType } from "../rules/kinds";
import { seenMembershipStage } from "../rules/confirming";
import type { SeenMembershipStage } from "../rules/memberships";
import { lastOpening, openingsOf } from "../rules/rounds";

const rowsOnPage = 20;

export interface List {
  readonly listId: ListId;
  readonly title: string;
  readonly summary: string;
  readonly vehicleType: VehicleType;
  readonly regime: Regime;
  readonly callOffMechanisms: readonly CallOffMechanism[];
  readonly maxGapMonths: number | null;
  readonly cpv: readonly CpvCode[];
  readonly cpvCodes: string[];
  readonly suitsSmallFirms: boolean;
  readonly suitsVoluntary: boolean;
  readonly version: number;
  readonly leadId: OrganisationId;
  readonly leadName: string;
  readonly consortiumName: string | null;
  /** The actor's council leads it, and so may act on its rounds. */
  readonly isLead: boolean;
  /** Of a round that has opened or is published to open. */
  readonly lastOpenedOn: CalendarDate | undefined;
  /** The longest gap in months up to the next opening. */
  readonly gapMonths: number | null;
}

/** Lists that the actor's council leads or takes part in today, by title, a page at a time. */
export async function listLists(
  ctx: Context<CouncilActor>,
  { after, most = rowsOnPage }: { after?: ListId; most?: number } = {},
): Promise<{ rows: List[]; next: ListId | undefined }> {
  let query = lists(ctx)
    .orderBy("list.title")
    .orderBy("list.id")
    .limit(most + 1);
  if (after !== undefined) {
    query = query.where(
      sql<boolean>`(list.title, list.id) > (select past.title, past.id from lists past where past.id = ${after})`,
    );
  }
  const found = await query.execute();
  const rows = found.slice(0, most).map((row) => withWords(ctx, row));
  return { rows, next: found.length > most ? rows.at(-1)?.listId : undefined };
}

/** A list that the actor's council leads or takes part in today. */
export async function findList(ctx: Context<CouncilActor>, listId: ListId): Promise<List | undefined> {
  const row = await lists(ctx).where("list.id", "=", listId).executeTakeFirst();
  return row === undefined ? undefined : withWords(ctx, row);
}

/** Whether the actor's council may buy through the list today: it leads it or takes part in it. */
export async function mayCallOff(
  ctx: Context<CouncilActor>,
  listId: ListId,
): Promise<
  | {
      id: ListId;
      title: string;
      vehicleType: VehicleType;
      regime: Regime;
      callOffMechanisms: readonly CallOffMechanism[];
      /** What a competition under it starts from. */
      bought: Bought;
    }
  | undefined
> {
  const list = await findList(ctx, listId);
  if (list === undefined) return undefined;
  const { title, vehicleType, regime, callOffMechanisms, cpvCodes, suitsSmallFirms, suitsVoluntary } = list;
  const bought = { cpvCodes, suitsSmallFirms, suitsVoluntary };
  return { id: listId, title, vehicleType, regime, callOffMechanisms, bought };
}

export interface MemberRow {
  readonly membershipId: string;
  readonly organisationId: OrganisationId;
  readonly organisationName: string;
  readonly settingName: string;
  readonly lotCode: string;
  readonly lotTitle: string;
  readonly activeFrom: Instant;
  readonly seen: SeenMembershipStage;
}

/** Members of a list that the actor's council leads or takes part in, those removed too, the newest first, a page at a time. */
export async function listMembers(
  ctx: Context<CouncilActor>,
  listId: ListId,
  { before, most = rowsOnPage }: { before?: string; most?: number } = {},
): Promise<{ rows: MemberRow[]; next: string | undefined }> {
  let query = ctx.db
    .selectFrom("memberships as membership")
    .innerJoin("lists as list", "list.id", "membership.list_id")
    .innerJoin("organisations as organisation", "organisation.id", "membership.organisation_id")
    .innerJoin("settings as setting", "setting.id", "membership.setting_id")
    .innerJoin("lots as lot", "lot.id", "membership.lot_id")
    .select(["membership.id as membershipId", "membership.active_from as activeFrom", "membership.stage"])
    .select("membership.confirm_by as confirmBy")
    .select(["organisation.id as organisationId", "organisation.name as organisationName"])
    .select(["setting.name as settingName", "lot.code as lotCode", "lot.title as lotTitle"])
    .where("list.id", "=", listId)
    .where(isVisible(ctx))
    .orderBy("membership.id", "desc")
    .limit(most + 1);
  if (before !== undefined) query = query.where("membership.id", "<", before);
  const found = await query.execute();
  const today = calendarDateOf(ctx.now);
  const rows = found.slice(0, most).map(({ stage, confirmBy, ...row }) => {
    return { ...row, seen: seenMembershipStage({ stage, confirmBy }, today) };
  });
  return { rows, next: found.length > most ? rows.at(-1)?.membershipId : undefined };
}

/** The list `list` is led by the actor's council, or its consortium has it as a partner today. */
export function isVisible(ctx: Context<CouncilActor>): RawBuilder<boolean> {
  const { organisationId } = ctx.actor;
  const today = calendarDateOf(ctx.now);
  return sql<boolean>`(list.lead_authority_id = ${organisationId} or exists (
    select from consortium_members member where member.consortium_id = list.consortium_id
    and member.authority_id = ${organisationId} and member.joined_on <= ${today}::date
    and (member.left_on is null or ${today}::date < member.left_on)))`;
}

function lists(ctx: Context<CouncilActor>) {
  return ctx.db
    .selectFrom("lists as list")
    .innerJoin("organisations as lead", "lead.id", "list.lead_authority_id")
    .leftJoin("consortia as consortium", "consortium.id", "list.consortium_id")
    .select([
      "list.id as listId",
      "list.title",
      "list.summary",
      "list.vehicle_type as vehicleType",
      "list.regime",
      "list.call_off_mechanisms as callOffMechanisms",
      "list.max_gap_months as maxGapMonths",
      "list.cpv_codes as cpvCodes",
      "list.suits_small_firms as suitsSmallFirms",
      "list.suits_voluntary as suitsVoluntary",
      "list.version",
      "list.last_opened_on as openedBefore",
      "lead.id as leadId",
      "lead.name as leadName",
      "consortium.name as consortiumName",
    ])
    .select(cpvOf("list.cpv_codes").as("cpv"))
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("rounds")
          .select((inner) => [
            inner.fn.max<Instant | null>("rounds.opens_at").as("latestOpensAt"),
            inner.fn.countAll<number>().as("openings"),
          ])
          .whereRef("rounds.list_id", "=", "list.id")
          .where("rounds.stage", "<>", "DRAFT")
          .as("opened"),
      (join) => join.onTrue(),
    )
    .select("opened.latestOpensAt")
    .select((eb) => eb.fn.coalesce("opened.openings", eb.lit(0)).as("openings"))
    .where(isVisible(ctx));
}

type ListRow = Awaited<ReturnType<ReturnType<typeof lists>["execute"]>>[number];

function withWords(ctx: Context<CouncilActor>, { openedBefore, latestOpensAt, openings, ...row }: ListRow): List {
  return {
    ...row,
    callOffMechanisms: row.callOffMechanisms as CallOffMechanism[],
    isLead: row.leadId === ctx.actor.organisationId,
    lastOpenedOn: lastOpening(openedBefore, latestOpensAt),
    gapMonths: gapMonthsOf(row, openingsOf(openedBefore, openings)),
  };
}
