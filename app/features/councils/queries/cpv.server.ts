import { sql, type RawBuilder, type SelectQueryBuilder } from "kysely";
import type { DB } from "~db/types";
import { valueOf, valuesOf, type FormError, type FormState } from "~/core/form-state";
import { ok, type Result } from "~/core/result";
import type { Context } from "~/platform/context";
import { asksToFind } from "../forms/bought";
import { cpvSearchFaults } from "../refusals";
import { mostCpvCodes, readCpvSearch, type CpvCode, type CpvSearchFault } from "../rules/cpv";

/** The codes that a form has chosen, and those that were found where something was looked for. */
export interface CpvChoice {
  readonly chosen: readonly CpvCode[];
  readonly search: { readonly found: readonly CpvCode[]; readonly more: boolean } | undefined;
  /** Why nothing was looked for. */
  readonly errors: FormError[];
}

/** What was typed in a form that asks for CPV codes. Codes that are made up are left out. */
export async function cpvChoice(ctx: Context, form: FormState): Promise<CpvChoice> {
  const typed = valueOf(form, "cpvWords") ?? "";
  const looksFor = typed.trim() !== "" || asksToFind(form);
  const [chosen, found] = await Promise.all([
    listCpvCodes(ctx, valuesOf(form, "cpv").slice(0, mostCpvCodes * 2)),
    looksFor ? findCpv(ctx, typed) : undefined,
  ]);
  if (found === undefined) return { chosen, search: undefined, errors: [] };
  if (!found.ok) {
    const errors = [{ field: "cpvWords", message: cpvSearchFaults[found.refusal] }];
    return { chosen, search: undefined, errors };
  }
  const isChosen = new Set(chosen.map(({ code }) => code));
  const { codes, more } = found.value;
  return { chosen, search: { found: codes.filter(({ code }) => !isChosen.has(code)), more }, errors: [] };
}

const mostFound = 30;

/** CPV codes by the beginning of the code or by beginnings of words in the label, the closest first. */
export async function findCpv(
  ctx: Context,
  text: string,
): Promise<Result<{ readonly codes: readonly CpvCode[]; readonly more: boolean }, CpvSearchFault>> {
  const search = readCpvSearch(text);
  if (!search.ok) return search;
  const query = ctx.db
    .selectFrom("cpv_codes")
    .select(["code", "label"])
    .limit(mostFound + 1);
  const codes = await (
    search.value.by === "CODE"
      ? query.where("code", "like", `${search.value.prefix}%`).orderBy("code")
      : byWords(query, search.value.words)
  ).execute();
  return ok({ codes: codes.slice(0, mostFound), more: codes.length > mostFound });
}

/** Those of the codes that there are, in order. */
export async function listCpvCodes(ctx: Context, codes: readonly string[]): Promise<CpvCode[]> {
  if (codes.length === 0) return [];
  return ctx.db
    .selectFrom("cpv_codes")
    .select(["code", "label"])
    .where("code", "in", [...new Set(codes)])
    .orderBy("code")
    .execute();
}

/** The codes of a row's column with their labels, in order, as part of a larger question. */
export function cpvOf(column: string): RawBuilder<CpvCode[]> {
  return sql<CpvCode[]>`(select coalesce(json_agg(json_build_object('code', cpv.code, 'label', cpv.label)
    order by cpv.code), '[]') from cpv_codes cpv where cpv.code = any(${sql.ref(column)}))`;
}

export async function areCpvCodes(ctx: Context, codes: readonly string[]): Promise<boolean> {
  return (await listCpvCodes(ctx, codes)).length === new Set(codes).size;
}

/** Shorter labels first: who types bread wants bread before machines that slice it. */
function byWords<Query extends SelectQueryBuilder<DB, "cpv_codes", CpvCode>>(query: Query, words: readonly string[]) {
  const wanted = sql`to_tsquery('english', ${words.map((word) => `${word}:*`).join(" & ")})`;
  return query
    .where(sql<boolean>`cpv_codes.words @@ ${wanted}`)
    .orderBy(sql`ts_rank(cpv_codes.words, ${wanted}, 1)`, "desc")
    .orderBy("code");
}
