import { sql, type RawBuilder } from "kysely";
import type { Actor } from "~/core/actor";
import type { CompetitionId, ListId, RoundId } from "~/core/id";
import type { Pence } from "~/core/money";
import type { Instant } from "~/core/time";
import { isOnList } from "~/features/lists/queries/on-list.server";
import type { SettingKind } from "~/features/suppliers/rules/settings";
import type { Context } from "~/platform/context";
import type { OpeningFacts } from "../rules/next-opening";
import type { NoticeFilters } from "../rules/notice-filters";
import type { NoticeKey, NoticeKind, SeenNotice } from "../rules/notices";
import { branchesOf } from "./notice-branches.server";
import type { UnderstoodTerm } from "./understood.server";

interface SharedFacts {
  readonly seen: SeenNotice;
  /** When it closes or closed; of what opens soon, when it opens. */
  readonly at: Instant;
  readonly title: string;
  readonly buyer: string;
  readonly suitsSmallFirms: boolean;
  readonly suitsVoluntary: boolean;
}

export interface RoundNotice extends SharedFacts {
  readonly kind: Extract<NoticeKind, "ROUND">;
  readonly id: RoundId;
  readonly listId: ListId;
  readonly round: number;
  readonly settingKinds: readonly SettingKind[];
  /** The actor's own organisation has begun or sent an application in it. */
  readonly applied: boolean;
  /** What says when the list opens next; asked for rounds that have closed, while no other round is open. */
  readonly opening: OpeningFacts | null;
}

export interface CompetitionNotice extends SharedFacts {
  readonly kind: Extract<NoticeKind, "COMPETITION">;
  readonly id: CompetitionId;
  readonly estimatePence: Pence | null;
  readonly listTitle: string;
  /** The actor's own organisation. */
  readonly invited: boolean;
  readonly onList: boolean;
}

export type Notice = RoundNotice | CompetitionNotice;

const mostOnPage = 20;

/** One page of the noticeboard. */
export async function listNotices(
  ctx: Context,
  filters: NoticeFilters,
  { terms, after }: { readonly terms: readonly UnderstoodTerm[]; readonly after: NoticeKey | undefined },
): Promise<{ notices: Notice[]; next: NoticeKey | undefined }> {
  const most = mostOnPage + 1;
  const found = await findNotices(ctx, filters, { terms, after, most, mostInAll: most });
  const notices = found.slice(0, mostOnPage);
  const last = notices.at(-1);
  return { notices, next: found.length > mostOnPage && last !== undefined ? keyOf(last) : undefined };
}

/** The first few that are open and the first few that open soon: the home page's two lists, in one question. */
export async function listFirstNotices(ctx: Context, most: number): Promise<Record<"open" | "soon", Notice[]>> {
  const wanted = { terms: [], after: undefined, most, mostInAll: 3 * most };
  const found = await findNotices(ctx, { seen: ["OPEN", "SOON"] }, wanted);
  return {
    open: found.filter((notice) => notice.seen === "OPEN").slice(0, most),
    soon: found.filter((notice) => notice.seen === "SOON").slice(0, most),
  };
}

function keyOf({ seen, at, id }: Notice): NoticeKey {
  return { seen, at, id };
}

interface Wanted {
  readonly terms: readonly UnderstoodTerm[];
  readonly after: NoticeKey | undefined;
  /** Of each kind in each state. */
  readonly most: number;
  readonly mostInAll: number;
}

type Row = Omit<RoundNotice, "kind" | "opening"> &
  Omit<CompetitionNotice, "kind"> & { readonly kind: NoticeKind; readonly opening: OpeningRow | null };

/** As JSON: moments come as text. */
type OpeningRow = Omit<OpeningFacts, "announcedFor" | "latestOpensAt"> & {
  readonly announcedFor: string | null;
  readonly latestOpensAt: string | null;
};

/**
 * Notices in the order of the noticeboard. Each branch, a kind in a state, walks its own index by moment and id and
 * stops at its limit, or is found by its words; what has closed is looked for where the rest does not fill the page, and
 * only what is shown is looked at further. `limit 1` keeps each of those
 * look-ups one by key for each notice shown, where a plan might else read a whole table for a few.
 */
async function findNotices(ctx: Context, filters: Partial<NoticeFilters>, wanted: Wanted): Promise<Notice[]> {
  const branches = branchesOf(ctx, filters, wanted);
  if (branches.length === 0) return [];
  const inOrder = sql`shown.place, case when shown.place < 2 then shown.at end, case when shown.place < 2 then shown.id end,
    shown.at desc, shown.id desc`;
  const { rows } = await sql<Row>`
    with ongoing as (${unionOf(branches.filter(({ state }) => state !== "CLOSED"))}),
    ended as (
      select * from (${unionOf(branches.filter(({ state }) => state === "CLOSED"))}) as closed
      where (select count(*) from ongoing) < ${wanted.mostInAll}
    ),
    first as (
      select * from (select * from ongoing union all select * from ended) as shown
      order by ${inOrder} limit ${wanted.mostInAll}
    )
    select shown.kind, shown.id, shown.at, (array['OPEN', 'SOON', 'CLOSED'])[shown.place + 1] as seen,
      coalesce(competition.title, list.title) as title, buyer.name as buyer,
      coalesce(competition.suits_small_firms, list.suits_small_firms) as "suitsSmallFirms",
      coalesce(competition.suits_voluntary, list.suits_voluntary) as "suitsVoluntary",
      list.id as "listId", list.title as "listTitle", round.number as round,
      competition.estimate_pence as "estimatePence",
      array(
        select distinct setting_kind from round_lots
        cross join lateral (select setting_kinds from lots where lots.id = round_lots.lot_id limit 1) as lot
        cross join unnest(lot.setting_kinds) as setting_kind
        where round_lots.round_id = round.id
        order by setting_kind) as "settingKinds",
      case when shown.place = 2 and round.id is not null then ${openingOfList(ctx)} end as opening,
      ${ownPart(ctx.actor)}
    from first as shown
    left join lateral (
      select * from competitions where shown.kind = 'COMPETITION' and competitions.id = shown.id limit 1) as competition on true
    left join lateral (
      select * from rounds where shown.kind = 'ROUND' and rounds.id = shown.id limit 1) as round on true
    join lateral (
      select * from lists where lists.id = coalesce(competition.list_id, round.list_id) limit 1) as list on true
    join lateral (
      select name from organisations where organisations.id = coalesce(competition.authority_id, list.lead_authority_id) limit 1
    ) as buyer on true
    order by ${inOrder}
  `.execute(ctx.db);
  return rows.map(noticeOf);
}

function unionOf(branches: ReturnType<typeof branchesOf>): RawBuilder<unknown> {
  if (branches.length === 0) {
    return sql`select 0 as place, '' as kind, null::uuid as id, null::timestamptz as at where false`;
  }
  return sql.join(
    branches.map(({ rows }) => sql`(${rows})`),
    sql` union all `,
  );
}

/** Nothing while a round of the list is open: then that is what counts. */
function openingOfList({ now }: Context): RawBuilder<unknown> {
  return sql`(
    select json_build_object(
      'announcedFor', min(other.opens_at) filter (where other.stage = 'PUBLISHED' and other.opens_at > ${now}),
      'latestOpensAt', max(other.opens_at) filter (where other.opens_at <= ${now}),
      'opened', count(*) filter (where other.opens_at <= ${now}), 'openedBefore', list.last_opened_on,
      'vehicleType', list.vehicle_type, 'maxGapMonths', list.max_gap_months)
    from rounds other
    where other.list_id = list.id and other.stage <> 'DRAFT'
    having not coalesce(bool_or(other.stage = 'PUBLISHED' and other.opens_at <= ${now} and other.closes_at >= ${now}), false))`;
}

/** What the reader's own organisation has to do with it; for anybody but a supplier, nothing is asked. */
function ownPart(actor: Actor): RawBuilder<unknown> {
  if (actor.kind !== "supplier") return sql`false as invited, false as "onList", false as applied`;
  const own = actor.organisationId;
  return sql`exists (select from invitations
      where invitations.competition_id = competition.id and invitations.organisation_id = ${own}) as invited,
    exists (select from memberships where memberships.organisation_id = ${own} and memberships.list_id = list.id
      and ${isOnList("memberships.stage")}) as "onList",
    exists (select from applications
      where applications.round_id = round.id and applications.organisation_id = ${own}) as applied`;
}

function noticeOf({ kind, id, listId, round, settingKinds, applied, opening, ...row }: Row): Notice {
  const { estimatePence, listTitle, invited, onList, ...shared } = row;
  if (kind === "COMPETITION") return { kind, id, ...shared, estimatePence, listTitle, invited, onList };
  const moment = (text: string | null) => (text === null ? null : new Date(text));
  const known = opening && {
    ...opening,
    announcedFor: moment(opening.announcedFor),
    latestOpensAt: moment(opening.latestOpensAt),
  };
  return { kind, id, ...shared, listId, round, settingKinds, applied, opening: known };
}
