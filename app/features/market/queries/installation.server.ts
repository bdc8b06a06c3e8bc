import { sql, type RawBuilder } from "kysely";
import type { PlatformActor } from "~/core/actor";
import type { Context } from "~/platform/context";

export interface InstallationFacts {
  readonly mode: "DEMONSTRATION" | "REAL" | null;
  readonly people: number;
  readonly suppliers: number;
  readonly authorities: number;
  readonly mailsWaiting: number;
  readonly mailsFailed: number;
}

/** Counted so far and no further: the rest is "more than". Whole tables are not read for a page. */
export const mostCounted = 1000;

/**
 * Counts of the installation itself and nothing that anybody wrote (domain.md §11, PA), each of them `mostCounted` + 1
 * at the most.
 */
export async function readInstallation(ctx: Context<PlatformActor>): Promise<InstallationFacts> {
  const { rows } = await sql<InstallationFacts>`
    select installation.mode,
      ${upTo(sql`people order by id`)} as people,
      ${upTo(sql`organisations where kind = 'SUPPLIER' order by name, id`)} as suppliers,
      ${upTo(sql`authorities order by registered_at, organisation_id`)} as authorities,
      ${upTo(sql`outbox_mails where sent_at is null and last_error is null order by id`)} as "mailsWaiting",
      ${upTo(sql`outbox_mails where sent_at is null and last_error is not null order by id`)} as "mailsFailed"
    from installation
  `.execute(ctx.db);
  const [facts] = rows;
  if (facts === undefined) throw new Error("This database has no installation row");
  return facts;
}

/** In the order of an index, so that no more is read than is counted. */
function upTo(rows: RawBuilder<unknown>) {
  return sql`(select count(*) from (select from ${rows} limit ${mostCounted + 1}) as counted)`;
}
