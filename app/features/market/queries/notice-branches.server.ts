import { sql, type RawBuilder } from "kysely";
import { addMilliseconds } from "~/core/time";
import type { Context } from "~/platform/context";
import { valueNotSaid, type NoticeFilters } from "../rules/notice-filters";
import { noticeKinds, seenNotices, type NoticeKey, type NoticeKind, type SeenNotice } from "../rules/notices";
import { levelBegins, levelEnds } from "../rules/value-levels";
import type { UnderstoodTerm } from "./understood.server";

type Sql = RawBuilder<unknown>;

/** One kind of notice in one state. */
interface Branch {
  readonly state: SeenNotice;
  /** Place, kind, id, at; in order, and as many as are wanted. */
  readonly rows: Sql;
}

interface Wanted {
  readonly terms: readonly UnderstoodTerm[];
  readonly after: NoticeKey | undefined;
  readonly most: number;
}

const dayMs = 24 * 60 * 60 * 1000;

/**
 * The branches that can have something for those filters. What is public here: rounds that are not drafts, competitions
 * that have been published. A moment that is a deadline still counts as open, to the millisecond: what `seenRoundStage`
 * and `isOpenForBids` say, which a test holds together with this.
 */
export function branchesOf(ctx: Context, filters: Partial<NoticeFilters>, wanted: Wanted): Branch[] {
  const { seen = [], kinds = [], values = [], closing } = filters;
  const { after } = wanted;
  const states = seenNotices.filter(
    (each) =>
      (seen.length === 0 || seen.includes(each)) &&
      (closing === undefined || each === "OPEN") &&
      (after === undefined || seenNotices.indexOf(each) >= seenNotices.indexOf(after.seen)),
  );
  const mayBe = (kind: NoticeKind) =>
    (kinds.length === 0 || kinds.includes(kind)) &&
    // Nobody says what a round is worth.
    (kind === "COMPETITION" || values.length === 0 || values.includes(valueNotSaid));
  return states.flatMap((state) =>
    noticeKinds.filter(mayBe).flatMap((kind) => {
      if (kind === "ROUND") return [{ state, rows: rounds(ctx, state, filters, wanted) }];
      return state === "SOON" ? [] : [{ state, rows: competitions(ctx, state, filters, wanted) }];
    }),
  );
}

/** The list of a round is looked up as the walk meets it, so that the round's own index gives the order. */
function rounds(ctx: Context, state: SeenNotice, filters: Partial<NoticeFilters>, wanted: Wanted): Sql {
  const { buyer, category, suits = [], closing } = filters;
  const { terms, after, most } = wanted;
  const moment = state === "SOON" ? sql`rounds.opens_at` : sql`rounds.closes_at`;
  const inState = {
    OPEN: sql`rounds.stage = 'PUBLISHED' and rounds.opens_at <= ${ctx.now} and rounds.closes_at >= ${ctx.now}`,
    SOON: sql`rounds.stage = 'PUBLISHED' and rounds.opens_at > ${ctx.now}`,
    CLOSED: sql`rounds.stage in ('PUBLISHED', 'DECISIONS_ISSUED') and rounds.closes_at < ${ctx.now}`,
  }[state];
  const ofList = [
    ...(buyer === undefined ? [] : [sql`lists.lead_authority_id = ${buyer}`]),
    ...(category === undefined ? [] : [isIn([category], sql`lists.categories`)]),
    ...suitsAny(suits, sql`lists.suits_small_firms`, sql`lists.suits_voluntary`),
    ...terms.map((term) =>
      meets(term, { words: sql`lists.words`, categories: sql`lists.categories`, buyer: sql`lists.lead_authority_id` }),
    ),
  ];
  const asked = [
    inState,
    ...afterKey(state, after, moment, sql`rounds.id`),
    ...(closing === undefined ? [] : [closesWithin(ctx, moment, closing)]),
    ...(ofList.length === 0 ? [] : [sql`(select ${all(ofList)} from lists where lists.id = rounds.list_id)`]),
  ];
  return sql`select ${placeOf(state)}::int as place, 'ROUND' as kind, rounds.id, ${moment} as at from rounds
    where ${all(asked)} order by ${inOrder(state, moment, sql`rounds.id`)} limit ${most}`;
}

function competitions(
  ctx: Context,
  state: "OPEN" | "CLOSED",
  filters: Partial<NoticeFilters>,
  { terms, after, most }: Wanted,
): Sql {
  const { buyer, category, values = [], suits = [], closing } = filters;
  const moment = sql`competitions.deadline_at`;
  const asked = [
    sql`competitions.published_at is not null`,
    state === "OPEN"
      ? sql`competitions.stage = 'PUBLISHED' and competitions.deadline_at >= ${ctx.now}`
      : sql`competitions.deadline_at < ${ctx.now}`,
    ...afterKey(state, after, moment, sql`competitions.id`),
    ...(closing === undefined ? [] : [closesWithin(ctx, moment, closing)]),
    ...(buyer === undefined ? [] : [sql`competitions.authority_id = ${buyer}`]),
    ...(category === undefined ? [] : [isIn([category], sql`competitions.categories`)]),
    ...(values.length === 0 ? [] : [sql`(${sql.join(values.map(isWorth), sql` or `)})`]),
    ...suitsAny(suits, sql`competitions.suits_small_firms`, sql`competitions.suits_voluntary`),
    ...terms.map((term) =>
      meets(term, {
        words: sql`competitions.words`,
        categories: sql`competitions.categories`,
        buyer: sql`competitions.authority_id`,
      }),
    ),
  ];
  return sql`select ${placeOf(state)}::int as place, 'COMPETITION' as kind, competitions.id, ${moment} as at
    from competitions
    where ${all(asked)} order by ${inOrder(state, moment, sql`competitions.id`)} limit ${most}`;
}

function placeOf(state: SeenNotice): number {
  return seenNotices.indexOf(state);
}

function all(asked: readonly Sql[]): Sql {
  return sql.join(asked, sql` and `);
}

function inOrder(state: SeenNotice, moment: Sql, id: Sql): Sql {
  return state === "CLOSED" ? sql`${moment} desc, ${id} desc` : sql`${moment}, ${id}`;
}

/** States after the key's own begin at their beginning. */
function afterKey(state: SeenNotice, after: NoticeKey | undefined, moment: Sql, id: Sql): Sql[] {
  if (after?.seen !== state) return [];
  const beyond = state === "CLOSED" ? sql`<` : sql`>`;
  return [sql`(${moment}, ${id}) ${beyond} (${after.at}::timestamptz, ${after.id}::uuid)`];
}

function closesWithin(ctx: Context, moment: Sql, days: number): Sql {
  return sql`${moment} <= ${addMilliseconds(ctx.now, days * dayMs)}`;
}

function isIn(codes: readonly string[], categories: Sql): Sql {
  return sql`${categories} && ${codes}::text[]`;
}

function suitsAny(suits: NonNullable<NoticeFilters["suits"]>, small: Sql, voluntary: Sql): Sql[] {
  const asked = suits.map((who) => (who === "SMALL" ? small : voluntary));
  return asked.length === 0 ? [] : [sql`(${sql.join(asked, sql` or `)})`];
}

/** `valueLevelOf` as SQL; a property test holds the two together. */
function isWorth(value: NoticeFilters["values"][number]): Sql {
  if (value === valueNotSaid) return sql`competitions.estimate_pence is null`;
  const end = levelEnds(value);
  const begins = sql`competitions.estimate_pence >= ${levelBegins[value]}`;
  return end === undefined ? begins : sql`(${begins} and competitions.estimate_pence < ${end})`;
}

/** A term is met by the words, by a category or by the buyer; what nobody could mean is left out, so that indexes serve. */
function meets({ words, codes, buyers }: UnderstoodTerm, notice: { words: Sql; categories: Sql; buyer: Sql }): Sql {
  const ways = [
    sql`${notice.words} @@ ${words}`,
    ...(codes.length === 0 ? [] : [isIn(codes, notice.categories)]),
    ...(buyers.length === 0 ? [] : [sql`${notice.buyer} in (${sql.join(buyers)})`]),
  ];
  return sql`(${sql.join(ways, sql` or `)})`;
}
