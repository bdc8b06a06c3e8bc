import type { RawBuilder } from "kysely";
import type { Pence } from "~/core/money";
import type { Context } from "~/platform/context";
import { themeCodes, type Theme } from "./rules";

export interface Measure {
  readonly code: string;
  readonly theme: Theme;
  readonly title: string;
  readonly unit: string;
  /** What shows that it was done. */
  readonly evidence: string;
  /** Illustrative pence per unit; null where the measure has no price. */
  readonly proxyPence: Pence | null;
}

/** The whole library, by theme in the order shown, then by code. */
export async function listMeasures(ctx: Context): Promise<Measure[]> {
  const measures = await select(ctx).execute();
  return measures.sort((one, other) => themeCodes.indexOf(one.theme) - themeCodes.indexOf(other.theme));
}

/** The measures with those codes, or with those that the SQL in brackets gives, in the library's order. */
export async function findMeasures(ctx: Context, codes: readonly string[] | RawBuilder<string>): Promise<Measure[]> {
  if (Array.isArray(codes) && codes.length === 0) return [];
  const measures = await select(ctx).where("code", "in", codes).execute();
  return measures.sort((one, other) => themeCodes.indexOf(one.theme) - themeCodes.indexOf(other.theme));
}

function select({ db }: Context) {
  return db
    .selectFrom("measures")
    .select(["code", "theme", "title", "unit", "evidence", "proxy_pence as proxyPence"])
    .orderBy("code");
}
