import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { ListId, LotId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { calendarDateOf } from "~/core/time";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import type { CeilingDetails } from "../forms/ceilings";
import { mayRunLists } from "../policy";
import { listCeilings, listOpeningYears } from "../queries/ceilings.server";
import type { CeilingRefusal } from "../refusals/lists";
import { areCeilingsFixed, yearsToSet, type CeilingPrice, type Ceilings } from "../rules/ceilings";
import { lockOwnList } from "./locks.server";

/**
 * Sets the highest prices of a lot for one year, in the place of those there are; none at all takes them away. Pence a
 * week, without VAT. Whoever publishes a round waits for the same lock, so nothing changes that applicants go by. Refuses
 * YEAR_TOO_FAR, CEILINGS_FIXED, and STALE on another version (0 where nothing is set), unless what it says is saved
 * already (a second press). domain.md §13, L2.
 */
export async function setCeilings(
  ctx: Context<CouncilActor>,
  { listId, lotId, year }: { readonly listId: ListId; readonly lotId: LotId; readonly year: number },
  version: number,
  form: CeilingDetails,
): Promise<Result<undefined, CeilingRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act: "lists.set-ceilings", subject: { kind: "list", id: listId } };
    if ((await lockOwnList(tx, listId)) === undefined) return refuse("NOT_FOUND");
    const lot = await tx.db
      .selectFrom("lots")
      .select(["code", "bands"])
      .where("list_id", "=", listId)
      .where("id", "=", lotId)
      .executeTakeFirst();
    if (lot === undefined || lot.bands.length === 0) return refuse("NOT_FOUND");
    if (!mayRunLists(tx.actor)) return denied(tx, entry);
    const today = calendarDateOf(tx.now);
    if (!yearsToSet(today).includes(year)) return refuse("YEAR_TOO_FAR");
    const saved = (await listCeilings(tx, lotId)).find((each) => each.year === year);
    if ((saved?.version ?? 0) !== version) return saved && saysTheSame(saved, form) ? ok() : refuse("STALE");
    if (areCeilingsFixed(year, await listOpeningYears(tx, lotId), today)) return refuse("CEILINGS_FIXED");
    const said = { over: form.over, version: version + 1, set_at: tx.now, set_by: tx.actor.personId };
    await tx.db
      .insertInto("lot_ceiling_years")
      .values({ lot_id: lotId, year, ...said })
      .onConflict((conflict) => conflict.columns(["lot_id", "year"]).doUpdateSet(said))
      .execute();
    await tx.db.deleteFrom("lot_ceilings").where("lot_id", "=", lotId).where("year", "=", year).execute();
    const prices = form.prices.map(({ band, weeklyPence }) => ({
      lot_id: lotId,
      year,
      band,
      weekly_pence: weeklyPence,
    }));
    if (prices.length > 0) await tx.db.insertInto("lot_ceilings").values(prices).execute();
    recordEvent(tx, {
      ...entry,
      about: { lot: lotId, code: lot.code, year, over: form.over, prices: form.prices.map(priceInWords) },
    });
    return ok();
  });
}

/** For the record. */
function priceInWords({ band, weeklyPence }: CeilingPrice): string {
  return `${band} ${weeklyPence}`;
}

function saysTheSame(saved: Omit<Ceilings, "year">, form: CeilingDetails): boolean {
  const words = ({ over, prices }: Omit<Ceilings, "year">) =>
    JSON.stringify([over, prices.map(({ band, weeklyPence }) => [band, weeklyPence])]);
  return words(saved) === words(form);
}
