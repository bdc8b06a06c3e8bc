import { sql, type RawBuilder } from "kysely";
import type { Context } from "~/platform/context";
import { prefixOf, type SearchTerm } from "../rules/search";

/** One term of a search, with what else than the words of a notice may meet it. */
export interface UnderstoodTerm {
  /** What the words of a notice are asked. */
  readonly words: RawBuilder<unknown>;
  /** CPV codes and beginnings of codes, any of which a notice may have among its categories. */
  readonly codes: readonly string[];
  readonly buyers: readonly string[];
}

/** The widest categories come first, so that a word of hundreds of labels still finds all that is below them. */
const mostCodes = 200;
const mostBuyers = 50;

/** Which categories and which buyers the terms of a search name: one question, of tables that notices do not make grow. */
export async function understandSearch(ctx: Context, terms: readonly SearchTerm[]): Promise<UnderstoodTerm[]> {
  if (terms.length === 0) return [];
  const asked = terms.map(
    (term) => sql`select array(
        select code from cpv_codes where words @@ ${wordsOf(term)}
        order by length(rtrim(left(code, 8), '0')), code limit ${mostCodes}) as codes,
      array(
        select id from organisations
        where kind in ('AUTHORITY', 'HEALTH_BODY') and to_tsvector('english', name) @@ ${wordsOf(term)}
        order by id limit ${mostBuyers}) as buyers`,
  );
  const { rows } = await sql<{ codes: string[]; buyers: string[] }>`${sql.join(asked, sql` union all `)}`.execute(
    ctx.db,
  );
  return terms.map((term, place) => {
    const found = rows[place];
    const typed = term.code === undefined ? [] : [term.code];
    return {
      words: wordsOf(term),
      codes: [...typed, ...categoriesOf(found?.codes ?? [])],
      buyers: found?.buyers ?? [],
    };
  });
}

function wordsOf({ means }: SearchTerm): RawBuilder<unknown> {
  return sql`(${sql.join(
    means.map((phrase) => sql`plainto_tsquery('english', ${phrase})`),
    sql` || `,
  )})`;
}

/** Codes found by their labels, each with all below it but for whole divisions; what lies below another is left out. */
function categoriesOf(codes: readonly string[]): string[] {
  const divisions = codes.filter((code) => prefixOf(code, 2).length < 3);
  const prefixes = codes.filter((code) => !divisions.includes(code)).map((code) => prefixOf(code, 3));
  const widest = prefixes.filter((prefix) => !prefixes.some((other) => other !== prefix && prefix.startsWith(other)));
  return [...divisions, ...new Set(widest)];
}
