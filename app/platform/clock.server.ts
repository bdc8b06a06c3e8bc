import { sql } from "kysely";
import type { Database } from "~db/client.server";
import type { Instant } from "~/core/time";

/**
 * What the one clock says that decides deadlines. A door asks once and hands it down as `ctx.now`; an act that a
 * deadline may refuse asks again once it has its locks, since a body that comes slowly makes the door's answer old.
 */
export async function portalNow(db: Database): Promise<Instant> {
  const { rows } = await sql<{ now: Instant }>`select portal_now() as now`.execute(db);
  const now = rows[0]?.now;
  if (now === undefined) throw new Error("The database has no clock");
  return now;
}
