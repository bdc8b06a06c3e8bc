import { sql } from "kysely";
import type { BidId } from "~/core/id";
import type { Context } from "~/platform/context";

/**
 * Whether a bid names a setting that may not be awarded anything now: suspended on the list, or no more on it. One that
 * has no places just now may (domain.md §2.5, effects of a suspension).
 */
export async function isWinnerSuspended(ctx: Context, bidId: BidId): Promise<boolean> {
  const { rows } = await sql`
    select from bids
    join bid_settings named on named.bid_id = bids.id
    where bids.id = ${bidId} and not exists (select from memberships member
      where member.lot_id = bids.lot_id and member.setting_id = named.setting_id
        and member.stage in ('ACTIVE', 'PAUSED_BY_PROVIDER'))
    limit 1
  `.execute(ctx.db);
  return rows.length > 0;
}
