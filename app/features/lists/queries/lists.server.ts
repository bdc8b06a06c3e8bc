import { sql, type RawBuilder } from "kysely";
import type { CouncilActor } from "~/core/actor";
import type { ListId, LotId, OrganisationId } from "~/core/id";
import { calendarDateOf, type CalendarDate, type Instant } from "~/core/time";
import type { Band, NeedCode, SettingKind } from "~/features/suppliers/rules";
import type { Context } from "~/platform/context";
import type { CallOffMechanism, Regime, VehicleType } from "../rules/kinds";
import { lastOpening } from "../rules/rounds";

const rowsOnPage = 50;

export interface List {
  readonly listId: ListId;
  readonly title: string;
  readonly summary: string;
  readonly vehicleType: VehicleType;
  readonly regime: Regime;
  readonly callOffMechanisms: readonly CallOffMechanism[];
  readonly maxGapMonths: number | null;
  readonly leadId: OrganisationId;
  readonly leadName: string;
  readonly consortiumName: string | null;
  /** The actor's council leads it, and so may act on its rounds. */
  readonly isLead: boolean;
  /** Of a round that has opened or is published to open. */
  readonly lastOpenedOn: CalendarDate | undefined;
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
    }
  | undefined
> {
  const list = await findList(ctx, listId);
  if (list === undefined) return undefined;
  const { title, vehicleType, regime, callOffMechanisms } = list;
  return { id: listId, title, vehicleType, regime, callOffMechanisms };
}

export interface Lot {
  readonly lotId: LotId;
  readonly code: string;
  readonly title: string;
  readonly settingKinds: readonly SettingKind[];
  readonly needs: readonly NeedCode[];
  readonly ageMin: number;
  readonly ageMax: number;
  readonly bands: readonly Band[];
}

/** The lots of a list in order. Lots are public once their list is; the caller knows that it may see the list. */
export async function listLots(ctx: Context, listId: ListId): Promise<Lot[]> {
  return (await lots(ctx).where("lots.list_id", "=", listId).execute()).map(lotWithWords);
}

/** The lots that are open in a round, in the list's order. */
export async function listLotsOfRound(ctx: Context, roundId: string): Promise<Lot[]> {
  const rows = await lots(ctx)
    .innerJoin("round_lots", "round_lots.lot_id", "lots.id")
    .where("round_lots.round_id", "=", roundId)
    .execute();
  return rows.map(lotWithWords);
}

export interface MemberRow {
  readonly membershipId: string;
  readonly organisationId: OrganisationId;
  readonly organisationName: string;
  readonly settingName: string;
  readonly lotCode: string;
  readonly lotTitle: string;
  readonly activeFrom: Instant;
}

/** Members of a list that the actor's council leads or takes part in, the newest first, a page at a time. */
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
    .select(["membership.id as membershipId", "membership.active_from as activeFrom"])
    .select(["organisation.id as organisationId", "organisation.name as organisationName"])
    .select(["setting.name as settingName", "lot.code as lotCode", "lot.title as lotTitle"])
    .where("list.id", "=", listId)
    .where("membership.stage", "=", "ACTIVE")
    .where(isVisible(ctx))
    .orderBy("membership.id", "desc")
    .limit(most + 1);
  if (before !== undefined) query = query.where("membership.id", "<", before);
  const found = await query.execute();
  const rows = found.slice(0, most);
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
      "list.last_opened_on as openedBefore",
      "lead.id as leadId",
      "lead.name as leadName",
      "consortium.name as consortiumName",
    ])
    .select((eb) =>
      eb
        .selectFrom("rounds")
        .select((inner) => inner.fn.max<Instant | null>("rounds.opens_at").as("latest"))
        .whereRef("rounds.list_id", "=", "list.id")
        .where("rounds.stage", "<>", "DRAFT")
        .as("latestOpensAt"),
    )
    .where(isVisible(ctx));
}

type ListRow = Awaited<ReturnType<ReturnType<typeof lists>["execute"]>>[number];

function withWords(ctx: Context<CouncilActor>, { openedBefore, latestOpensAt, ...row }: ListRow): List {
  return {
    ...row,
    callOffMechanisms: row.callOffMechanisms as CallOffMechanism[],
    isLead: row.leadId === ctx.actor.organisationId,
    lastOpenedOn: lastOpening(openedBefore, latestOpensAt),
  };
}

function lots(ctx: Context) {
  return ctx.db
    .selectFrom("lots")
    .select([
      "lots.id as lotId",
      "lots.code",
      "lots.title",
      "lots.setting_kinds as settingKinds",
      "lots.needs",
      "lots.age_min as ageMin",
      "lots.age_max as ageMax",
      "lots.bands",
    ])
    .orderBy("lots.position")
    .orderBy("lots.id");
}

/** The columns hold any text; only these words are ever written to them. */
function lotWithWords(row: Awaited<ReturnType<ReturnType<typeof lots>["execute"]>>[number]): Lot {
  return {
    ...row,
    settingKinds: row.settingKinds as SettingKind[],
    needs: row.needs as NeedCode[],
    bands: row.bands as Band[],
  };
}
