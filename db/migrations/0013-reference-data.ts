import { sql, type Kysely } from "kysely";
import { bankHolidays } from "../reference/bank-holidays";
import { cpvLines } from "../reference/cpv";
import { guidanceLibrary } from "../reference/guidance/library";
import { measureLibrary } from "../reference/measures";
import { questionLibrary } from "../reference/questions/library";

/** What every installation starts with: the calendar, the words for what is bought, our own measures, guidance and questions. */
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
  for (const [place, { slug, title, summary, body }] of guidanceLibrary.entries()) {
    await sql`
      with page as (
        insert into guidance_pages (id, slug, title, summary, body, position, published_at, changed_at)
        values (gen_random_uuid(), ${slug}, ${title}, ${summary}, ${body}, ${place + 1}, portal_now(), portal_now())
        returning *
      ), address as (
        insert into guidance_addresses (slug, page_id, title, given_at)
        select slug, id, title, changed_at from page
      )
      insert into guidance_versions (page_id, version, summary, body, saved_at)
      select id, version, summary, body, changed_at from page`.execute(db);
  }
  for (const [code, questions] of Object.entries(questionLibrary)) {
    const first = JSON.stringify(questions.map((question) => ({ ...question, meaning: 1 })));
    await sql`insert into question_versions (set_code, number, questions, asked_since, published_at)
      values (${code}, 1, ${first}, 1, portal_now())`.execute(db);
  }
}
