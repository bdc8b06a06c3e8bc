import { sql, type RawBuilder } from "kysely";
import type { LotId, RoundId } from "~/core/id";
import type { Context } from "~/platform/context";
import { ceilingsIn, type Ceilings } from "../rules/ceilings";

export interface CeilingYear extends Ceilings {
  readonly version: number;
}

/** What is set of a lot, the earliest year first. Highest prices are public with the lot; the caller may see it. */
export async function listCeilings(ctx: Context, lotId: LotId): Promise<CeilingYear[]> {
  const { rows } = await sql<CeilingYear>`
    select set_for.year, set_for.over, set_for.version, ${pricesOf("set_for")} as prices
    from lot_ceiling_years set_for where set_for.lot_id = ${lotId} order by set_for.year
  `.execute(ctx.db);
  return rows;
}

/** The years in which the published rounds with that lot open. */
export async function listOpeningYears(ctx: Context, lotId: LotId): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct ${financialYearOf("rounds.opens_at")} as year from round_lots
    join rounds on rounds.id = round_lots.round_id
    where round_lots.lot_id = ${lotId} and rounds.stage <> 'DRAFT'
  `.execute(ctx.db);
  return rows.map(({ year }) => year);
}

export interface LotCeilings extends Ceilings {
  readonly code: string;
}

/** What the lots of a published round go by, in the list's order; lots without highest prices are left out. */
export async function listCeilingsOfRound(ctx: Context, roundId: RoundId): Promise<LotCeilings[]> {
  const { rows } = await sql<{ code: string; ceilings: Ceilings | null }>`
    select lots.code, ${ceilingsOf("lots.id", "rounds.opens_at")} as ceilings from rounds
    join round_lots on round_lots.round_id = rounds.id
    join lots on lots.id = round_lots.lot_id and lots.list_id = rounds.list_id
    where rounds.id = ${roundId} and rounds.stage <> 'DRAFT'
    order by lots.position, lots.id
  `.execute(ctx.db);
  return rows.flatMap(({ code, ceilings }) => {
    const read = ceilingsIn(ceilings);
    return read === null ? [] : [{ code, ...read }];
  });
}

/** Of a lot, what a round goes by that opens at that moment: both are columns of the caller. */
export function ceilingsOf(lotId: string, opensAt: string): RawBuilder<Ceilings | null> {
  return sql<Ceilings | null>`(select json_build_object('year', set_for.year, 'over', set_for.over,
      'prices', ${pricesOf("set_for")}) from lot_ceiling_years set_for
    where set_for.lot_id = ${sql.ref(lotId)} and set_for.year = ${financialYearOf(opensAt)})`;
}

/** The rule of the same name, for a moment in a column; a test holds the two together. */
export function financialYearOf(moment: string): RawBuilder<number> {
  return sql<number>`extract(year from (${sql.ref(moment)} at time zone 'Europe/London') - interval '3 months')::int`;
}

function pricesOf(row: string) {
  return sql`(select coalesce(json_agg(json_build_object('band', price.band, 'weeklyPence', price.weekly_pence)
      order by price.band), '[]') from lot_ceilings price
    where price.lot_id = ${sql.ref(`${row}.lot_id`)} and price.year = ${sql.ref(`${row}.year`)})`;
}
