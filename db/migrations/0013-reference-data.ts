import { sql, type Kysely } from "kysely";
import { bankHolidays } from "../reference/bank-holidays";
import { cpvLines } from "../reference/cpv";
import { measureLibrary } from "../reference/measures";

/** Facts every installation starts with: the calendar, the words for what is bought, and our own measure library. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [division, days] of Object.entries(bankHolidays)) {
    for (const day of days) {
      await sql`insert into bank_holidays (holiday_on, division) values (${day}, ${division})`.execute(db);
    }
  }
  const cpv = cpvLines.split("\n").map((line) => line.split("\t"));
  await sql`insert into cpv_codes (code, label)
    select * from unnest(${cpv.map(([code]) => code)}::text[], ${cpv.map(([, label]) => label)}::text[])`.execute(db);
  for (const { code, title, unit, evidence, proxyPence } of measureLibrary) {
    await sql`insert into measures (code, theme, title, unit, evidence, proxy_pence, source)
      values (${code}, ${code.slice(0, 3)}, ${title}, ${unit}, ${evidence}, ${proxyPence ?? null}, 'Own library, illustrative values')`.execute(
      db,
    );
  }
}
