import { sql, type Kysely } from "kysely";

/** The highest prices a lot goes by, set year by year. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A year is named by the one in which it begins, on 1 April.
    create table lot_ceiling_years (
      lot_id uuid not null references lots,
      year integer not null check (year between 2000 and 2200),
      -- What becomes of a price above the highest: the applicant is refused, or a person looks at it.
      over text not null check (over in ('FLAG', 'REJECT')),
      version integer not null default 1,
      set_at timestamptz(3) not null,
      set_by uuid not null references people,
      primary key (lot_id, year)
    );
    select grant_to_processes('lot_ceiling_years', 'select, insert, update');

    -- Pence a week without VAT; a band without a row has no highest price.
    create table lot_ceilings (
      lot_id uuid not null,
      year integer not null,
      band text not null check (band in ('B1', 'B2', 'B3', 'B4')),
      weekly_pence bigint not null check (weekly_pence > 0),
      primary key (lot_id, year, band),
      foreign key (lot_id, year) references lot_ceiling_years (lot_id, year)
    );
    select grant_to_processes('lot_ceilings', 'select, insert, update, delete');
  `.execute(db);
}
