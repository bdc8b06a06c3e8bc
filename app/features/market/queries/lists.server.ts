import { sql } from "kysely";
import type { ListId, SettingId } from "~/core/id";
import type { Instant } from "~/core/time";
import { isOnList } from "~/features/lists/queries/on-list.server";
import type { Context } from "~/platform/context";
import type { OpeningFacts } from "../rules/next-opening";

const rowsOnPage = 20;

export interface ListedList extends OpeningFacts {
  readonly listId: ListId;
  readonly title: string;
  readonly summary: string;
  readonly leadName: string;
  readonly suitsSmallFirms: boolean;
  readonly suitsVoluntary: boolean;
  /** When the round that is open closes. */
  readonly openUntil: Instant | null;
}

/** Lists that the public may see, those with a published round, by title, a page at a time. */
export async function listPublicLists(
  ctx: Context,
  after?: ListId,
): Promise<{ lists: ListedList[]; next: ListId | undefined }> {
  const further =
    after === undefined
      ? sql`true`
      : sql`(lists.title, lists.id) > (select past.title, past.id from lists past where past.id = ${after})`;
  const { rows } = await sql<ListedList>`
    select lists.id as "listId", lists.title, lists.summary, lead.name as "leadName",
      lists.suits_small_firms as "suitsSmallFirms", lists.suits_voluntary as "suitsVoluntary",
      round.open_until as "openUntil", ${openingFacts}
    from lists
    cross join lateral (select name from organisations where organisations.id = lists.lead_authority_id limit 1) as lead
    cross join lateral (
      select ${roundTimes(ctx)} from rounds where rounds.list_id = lists.id and rounds.stage <> 'DRAFT' having count(*) > 0
    ) as round
    where ${further}
    order by lists.title, lists.id
    limit ${rowsOnPage + 1}
  `.execute(ctx.db);
  const lists = rows.slice(0, rowsOnPage);
  return { lists, next: rows.length > rowsOnPage ? lists.at(-1)?.listId : undefined };
}

/** Of the published rounds of one list: until when one is open, for when one is announced, when the last one opened. */
export function roundTimes({ now }: Context) {
  return sql`
    max(rounds.closes_at) filter (where rounds.stage = 'PUBLISHED' and rounds.opens_at <= ${now} and rounds.closes_at >= ${now})
      as open_until,
    min(rounds.opens_at) filter (where rounds.stage = 'PUBLISHED' and rounds.opens_at > ${now}) as announced_for,
    max(rounds.opens_at) filter (where rounds.opens_at <= ${now}) as latest_opens_at,
    count(*) filter (where rounds.opens_at <= ${now}) as opened`;
}

/** Of `lists` and its `round` times. */
export const openingFacts = sql`round.announced_for as "announcedFor", round.latest_opens_at as "latestOpensAt",
  round.opened, lists.last_opened_on as "openedBefore", lists.vehicle_type as "vehicleType",
  lists.max_gap_months as "maxGapMonths"`;

export interface PublicMember {
  readonly settingId: SettingId;
  readonly setting: string;
  readonly organisation: string;
  /** Codes of the lots it is on the list for. */
  readonly lots: readonly string[];
}

/**
 * Who is on a list: supplier and open setting by name, and never where a setting is. A page at a time, by name, read in
 * the order of an index up to the end of the page: so that it costs the same on a list of ten as on one of thousands.
 */
export async function listPublicMembers(
  ctx: Context,
  listId: ListId,
  after?: SettingId,
): Promise<{ members: PublicMember[]; next: SettingId | undefined }> {
  const further =
    after === undefined
      ? sql`true`
      : sql`(organisation_name, setting_name, setting_id) > (
          select organisations.name, past.name, past.id from settings past
          join organisations on organisations.id = past.organisation_id where past.id = ${after})`;
  const { rows } = await sql<PublicMember>`
    with page as (
      select distinct organisation_name as organisation, setting_name as setting, setting_id as "settingId"
      from memberships
      where list_id = ${listId} and ${isOnList("stage")} and ${further}
        and (select true from settings where settings.id = setting_id and settings.closed_at is null limit 1)
      order by organisation_name, setting_name, setting_id
      limit ${rowsOnPage + 1}
    )
    select page."settingId", page.setting, page.organisation, array(
        select lot.code from memberships
        cross join lateral (select code, position from lots where lots.id = memberships.lot_id limit 1) as lot
        where memberships.setting_id = page."settingId" and memberships.list_id = ${listId}
          and ${isOnList("memberships.stage")}
        order by lot.position) as lots
    from page
    order by page.organisation, page.setting, page."settingId"
  `.execute(ctx.db);
  const members = rows.slice(0, rowsOnPage);
  return { members, next: rows.length > rowsOnPage ? members.at(-1)?.settingId : undefined };
}
