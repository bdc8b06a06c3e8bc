import type { Instant } from "~/core/time";
import { portalNow } from "./clock.server";
import type { Context } from "./context";

export interface Clock {
  readonly now: Instant;
  /** Milliseconds that portal time is ahead of the machine's. */
  readonly offset: number;
}

/** Whether this database is a demonstration's: it alone has a clock that can be moved. */
export async function hasDemonstrationClock(ctx: Context): Promise<boolean> {
  const row = await ctx.db.selectFrom("demonstration_clock").select("single").executeTakeFirst();
  return row !== undefined;
}

/** Portal time, with the row locked so that two people who move it at once add up. In real work there is no row. */
export async function readClock(ctx: Context): Promise<Clock | undefined> {
  const row = await ctx.db
    .selectFrom("demonstration_clock")
    .select("offset_ms as offset")
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return { now: await portalNow(ctx.db), offset: row.offset };
}

/** The caller has asked whether the moment is ahead: time never goes back. */
export async function moveForward(ctx: Context, clock: Clock, then: Instant): Promise<void> {
  const offset = clock.offset + then.getTime() - clock.now.getTime();
  await ctx.db.updateTable("demonstration_clock").set({ offset_ms: offset }).execute();
}
