import { sql } from "kysely";
import { isId } from "~/core/id";
import type { Instant } from "~/core/time";
import type { Context } from "~/platform/context";
import type { SettingKind } from "~/features/suppliers/rules";

interface Thing {
  readonly id: string;
  readonly title: string;
  readonly authority: string;
  /** When it closes; for what opens soon, when it opens. */
  readonly at: Instant;
}

export interface OpenRound extends Thing {
  readonly kind: "ROUND";
  readonly listId: string;
  readonly round: number;
  readonly settingKinds: readonly SettingKind[];
}

export interface OpenCompetition extends Thing {
  readonly kind: "COMPETITION";
  /** The list whose suppliers are invited. */
  readonly listTitle: string;
}

export type OpenThing = OpenRound | OpenCompetition;

const thingsOnPage = 20;

/** The last thing of a page as its address carries it: pages are keyed by moment and id. */
export interface PlaceInList {
  readonly at: Instant;
  readonly id: string;
}

export function readPlace(text: string | null): PlaceInList | undefined {
  const [moment = "", id] = (text ?? "").split("_");
  const at = new Date(moment);
  return isId(id) && !Number.isNaN(at.getTime()) ? { at, id } : undefined;
}

export function placeText({ at, id }: PlaceInList): string {
  return `${at.toISOString()}_${id}`;
}

/**
 * What anyone may apply for or read about now: rounds that are open and competitions before their deadline,
 * soonest first. Closing at a moment includes the moment itself.
 */
export async function listOpenThings(
  ctx: Context,
  after?: PlaceInList,
): Promise<{ things: OpenThing[]; next: PlaceInList | undefined }> {
  const from = after ?? { at: ctx.now, id: "00000000-0000-0000-0000-000000000000" };
  const { rows } = await sql<OpenThing>`
    select * from (
      select 'ROUND' as kind, rounds.id, lists.title, authority.name as authority, rounds.closes_at as at,
        lists.id as "listId", rounds.number as round, ${kindsOfRound} as "settingKinds", null as "listTitle"
      from rounds
      join lists on lists.id = rounds.list_id
      join organisations authority on authority.id = lists.lead_authority_id
      where rounds.stage = 'PUBLISHED' and rounds.opens_at <= ${ctx.now} and rounds.closes_at >= ${ctx.now}
      union all
      select 'COMPETITION', competitions.id, competitions.title, authority.name, competitions.deadline_at,
        null, null, null, lists.title
      from competitions
      join lists on lists.id = competitions.list_id
      join organisations authority on authority.id = competitions.authority_id
      where competitions.stage = 'PUBLISHED' and competitions.deadline_at >= ${ctx.now}
    ) as open
    where (open.at, open.id) > (${from.at}::timestamptz, ${from.id}::uuid)
    order by open.at, open.id
    limit ${thingsOnPage + 1}
  `.execute(ctx.db);
  return page(rows);
}

/** Rounds that are announced and not open yet, soonest first. */
export async function listSoon(
  ctx: Context,
  after?: PlaceInList,
): Promise<{ things: OpenRound[]; next: PlaceInList | undefined }> {
  const from = after ?? { at: ctx.now, id: "ffffffff-ffff-ffff-ffff-ffffffffffff" };
  const { rows } = await sql<OpenRound>`
    select 'ROUND' as kind, rounds.id, lists.title, authority.name as authority, rounds.opens_at as at,
      lists.id as "listId", rounds.number as round, ${kindsOfRound} as "settingKinds"
    from rounds
    join lists on lists.id = rounds.list_id
    join organisations authority on authority.id = lists.lead_authority_id
    where rounds.stage = 'PUBLISHED' and (rounds.opens_at, rounds.id) > (${from.at}::timestamptz, ${from.id}::uuid)
    order by rounds.opens_at, rounds.id
    limit ${thingsOnPage + 1}
  `.execute(ctx.db);
  return page(rows);
}

const kindsOfRound = sql`array(
  select distinct kind from round_lots
  join lots on lots.id = round_lots.lot_id
  cross join unnest(lots.setting_kinds) as kind
  where round_lots.round_id = rounds.id
  order by kind)`;

function page<Row extends Thing>(rows: Row[]): { things: Row[]; next: PlaceInList | undefined } {
  const things = rows.slice(0, thingsOnPage);
  const last = things.at(-1);
  return { things, next: rows.length > thingsOnPage && last !== undefined ? { at: last.at, id: last.id } : undefined };
}

/** The council this portal began with: whose market it is. None before the first is founded. */
export async function findFirstAuthority(ctx: Context): Promise<string | undefined> {
  const first = await ctx.db
    .selectFrom("organisations")
    .select("name")
    .where("kind", "=", "AUTHORITY")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return first?.name;
}
