import { sql } from "kysely";
import type { ListId, SettingId } from "~/core/id";
import type { VehicleType } from "~/features/lists/rules/kinds";
import type { Context } from "~/platform/context";

const rowsOnPage = 50;

/** Lists that the public may see, those with a published round, by title, a page at a time. */
export async function listPublicLists(
  ctx: Context,
  after?: ListId,
): Promise<{
  lists: { listId: ListId; title: string; summary: string; vehicleType: VehicleType; leadName: string }[];
  next: ListId | undefined;
}> {
  let query = ctx.db
    .selectFrom("lists")
    .innerJoin("organisations as lead", "lead.id", "lists.lead_authority_id")
    .select(["lists.id as listId", "lists.title", "lists.summary", "lists.vehicle_type as vehicleType"])
    .select("lead.name as leadName")
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("rounds")
          .select("rounds.id")
          .whereRef("rounds.list_id", "=", "lists.id")
          .where("rounds.stage", "<>", "DRAFT"),
      ),
    )
    .orderBy("lists.title")
    .orderBy("lists.id")
    .limit(rowsOnPage + 1);
  if (after !== undefined) {
    query = query.where(
      sql<boolean>`(lists.title, lists.id) > (select past.title, past.id from lists past where past.id = ${after})`,
    );
  }
  const found = await query.execute();
  const lists = found.slice(0, rowsOnPage);
  return { lists, next: found.length > rowsOnPage ? lists.at(-1)?.listId : undefined };
}

export interface PublicMember {
  readonly settingId: SettingId;
  readonly setting: string;
  readonly organisation: string;
  /** Codes of the lots it is on the list for. */
  readonly lots: readonly string[];
}

/** Who is on a list: supplier and setting by name, and never where a setting is. A page at a time, by name. */
export async function listPublicMembers(
  ctx: Context,
  listId: ListId,
  after?: SettingId,
): Promise<{ members: PublicMember[]; next: SettingId | undefined }> {
  const further =
    after === undefined
      ? sql`true`
      : sql`(organisations.name, settings.name, settings.id) > (
          select owner.name, past.name, past.id from settings past
          join organisations owner on owner.id = past.organisation_id where past.id = ${after})`;
  const { rows } = await sql<PublicMember>`
    select settings.id as "settingId", settings.name as setting, organisations.name as organisation,
      array_agg(lots.code order by lots.position) as lots
    from memberships
    join settings on settings.id = memberships.setting_id
    join organisations on organisations.id = memberships.organisation_id
    join lots on lots.id = memberships.lot_id
    where memberships.list_id = ${listId} and memberships.stage = 'ACTIVE' and ${further}
    group by organisations.name, settings.name, settings.id
    order by organisations.name, settings.name, settings.id
    limit ${rowsOnPage + 1}
  `.execute(ctx.db);
  const members = rows.slice(0, rowsOnPage);
  return { members, next: rows.length > rowsOnPage ? members.at(-1)?.settingId : undefined };
}
