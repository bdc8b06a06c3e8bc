import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { ListId, LotId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { denied, recordEvent } from "~/features/audit/commands.server";
import { changedIn } from "~/features/suppliers/commands/rows.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import type { LotDetails, LotWords } from "../forms/lot";
import { mayRunLists } from "../policy";
import type { LotRefusal } from "../refusals/lists";
import { mostLots } from "../rules/generated-lots";
import { lockOwnList } from "./locks.server";

/** Adds a lot to a list of the actor's council; the very same lot again answers the one there is. */
export async function addLot(
  ctx: Context<CouncilActor>,
  listId: ListId,
  form: LotDetails,
): Promise<Result<{ lotId: LotId }, LotRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act: "lists.add-lot", subject: { kind: "list", id: listId }, about: { code: form.code } };
    if ((await lockOwnList(tx, listId)) === undefined) return refuse("NOT_FOUND");
    if (!mayRunLists(tx.actor)) return denied(tx, entry);
    const added = await insertLots(tx, listId, [form]);
    if (!added.ok) return added;
    const [lotId] = added.value.lotIds;
    if (lotId === undefined) throw new Error("No lot was added");
    if (added.value.made > 0) recordEvent(tx, entry);
    return ok({ lotId });
  });
}

/**
 * Adds many lots at once, all or none, in the order given; answers their ids in that order. Those that are there
 * already, the very same, are answered and not made again. Refuses a code that is given twice or is another lot's,
 * and more than `mostLots` on one list.
 */
export async function addLots(
  ctx: Context<CouncilActor>,
  listId: ListId,
  lots: readonly LotDetails[],
): Promise<Result<{ lotIds: LotId[] }, LotRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const codes = lots.map(({ code }) => code);
    const entry = { act: "lists.add-lots", subject: { kind: "list", id: listId }, about: { codes } };
    if ((await lockOwnList(tx, listId)) === undefined) return refuse("NOT_FOUND");
    if (!mayRunLists(tx.actor)) return denied(tx, entry);
    const added = await insertLots(tx, listId, lots);
    if (!added.ok) return added;
    if (added.value.made > 0) recordEvent(tx, entry);
    return ok({ lotIds: added.value.lotIds });
  });
}

/**
 * Changes a lot of a list of the actor's council. What applicants go by (code, kinds, needs, ages, bands) stays once a
 * round with the lot has been published: then LOT_OPENED, unless only its words are given, or the same again. Refuses
 * STALE on an older version, unless what it says is saved already (a second press).
 */
export async function changeLot(
  ctx: Context<CouncilActor>,
  { listId, lotId }: { readonly listId: ListId; readonly lotId: LotId },
  version: number,
  form: LotDetails | LotWords,
): Promise<Result<undefined, LotRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act: "lists.change-lot", subject: { kind: "list", id: listId } };
    if ((await lockOwnList(tx, listId)) === undefined) return refuse("NOT_FOUND");
    const saved = await tx.db
      .selectFrom("lots")
      .selectAll()
      .where("list_id", "=", listId)
      .where("id", "=", lotId)
      .executeTakeFirst();
    if (saved === undefined) return refuse("NOT_FOUND");
    if (!mayRunLists(tx.actor)) return denied(tx, entry);
    const facts = "code" in form ? factColumns(form) : {};
    const changed = changedIn(saved, { ...wordColumns(form), ...facts });
    if (saved.version !== version) return changed.length === 0 ? ok() : refuse("STALE");
    if (changedIn(saved, facts).length > 0 && (await isOpened(tx, lotId))) return refuse("LOT_OPENED");
    if ("code" in form && (await isCodeOfAnother(tx, listId, lotId, form.code))) return refuse("LOT_CODE_TAKEN");
    await tx.db
      .updateTable("lots")
      .set({ ...wordColumns(form), ...facts, version: version + 1 })
      .where("id", "=", lotId)
      .execute();
    recordEvent(tx, { ...entry, about: { lot: lotId, code: saved.code, changed } });
    return ok();
  });
}

/** The list is locked by whoever calls. */
async function insertLots(
  ctx: Context,
  listId: ListId,
  forms: readonly LotDetails[],
): Promise<Result<{ lotIds: LotId[]; made: number }, LotRefusal>> {
  if (new Set(forms.map(({ code }) => code)).size < forms.length) return refuse("LOT_CODE_TWICE");
  const saved = await ctx.db.selectFrom("lots").selectAll().where("list_id", "=", listId).execute();
  const byCode = new Map(saved.map((lot) => [lot.code, lot]));
  const known = new Map<string, LotId>();
  for (const form of forms) {
    const there = byCode.get(form.code);
    if (there === undefined) continue;
    if (changedIn(there, { ...wordColumns(form), ...factColumns(form) }).length > 0) return refuse("LOT_CODE_TAKEN");
    known.set(form.code, there.id);
  }
  const fresh = forms.filter(({ code }) => !known.has(code));
  if (saved.length + fresh.length > mostLots) return refuse("TOO_MANY_LOTS");
  const last = Math.max(0, ...saved.map(({ position }) => position));
  const rows = fresh.map((form, index) => ({
    id: newId(),
    list_id: listId,
    ...wordColumns(form),
    ...factColumns(form),
    position: last + index + 1,
    added_at: ctx.now,
  }));
  if (rows.length > 0) await ctx.db.insertInto("lots").values(rows).execute();
  for (const { code, id } of rows) known.set(code, id);
  return ok({ lotIds: forms.flatMap(({ code }) => known.get(code) ?? []), made: rows.length });
}

function wordColumns(form: LotDetails | LotWords) {
  return {
    title: form.title,
    expected_volume: form.expectedVolume,
    expected_volume_on: form.expectedVolumeOn,
  };
}

/** What applicants go by. */
function factColumns(form: LotDetails) {
  return {
    code: form.code,
    setting_kinds: [...form.settingKinds],
    needs: [...form.needs],
    age_min: form.ageMin,
    age_max: form.ageMax,
    bands: [...form.bands],
  };
}

async function isOpened(ctx: Context, lotId: LotId): Promise<boolean> {
  const opened = await ctx.db
    .selectFrom("round_lots")
    .innerJoin("rounds", "rounds.id", "round_lots.round_id")
    .select("rounds.id")
    .where("round_lots.lot_id", "=", lotId)
    .where("rounds.stage", "<>", "DRAFT")
    .limit(1)
    .executeTakeFirst();
  return opened !== undefined;
}

async function isCodeOfAnother(ctx: Context, listId: ListId, lotId: LotId, code: string): Promise<boolean> {
  const other = await ctx.db
    .selectFrom("lots")
    .select("id")
    .where("list_id", "=", listId)
    .where("code", "=", code)
    .where("id", "!=", lotId)
    .executeTakeFirst();
  return other !== undefined;
}
