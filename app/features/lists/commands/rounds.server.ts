import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { ListId, LotId, RoundId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { after } from "~/core/state-table";
import { calendarDateOf, type Instant } from "~/core/time";
import { denied, recordEvent } from "~/features/audit/commands.server";
import { changedIn } from "~/features/suppliers/commands/rows.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import type { RoundDetails } from "../forms/round";
import { mayRunLists } from "../policy";
import { gapBefore } from "../queries/rounds.server";
import type { RoundRefusal } from "../refusals/lists";
import { gapWarning, isShortWindow, roundStages } from "../rules/rounds";
import { tellMembers } from "./round-mails.server";
import { lockOwnList, lockOwnRound } from "./locks.server";

type Answer<Value> = Promise<Result<Value, RoundRefusal>>;

/** Plans the next round of a list; one is planned at a time, and the same plan again answers that one. */
export async function planRound(
  ctx: Context<CouncilActor>,
  listId: ListId,
  form: RoundDetails,
): Answer<{ roundId: RoundId }> {
  return inTransaction(ctx, async (tx) => {
    const list = await lockOwnList(tx, listId);
    if (list === undefined) return refuse("NOT_FOUND");
    const entry = { act: "lists.plan-round", subject: { kind: "list", id: listId } };
    if (!mayRunLists(tx.actor)) return denied(tx, entry);
    const why = await whyNotPlan(tx, list, form);
    if (why !== undefined) return refuse(why);
    const draft = await findDraft(tx, listId);
    if (draft !== undefined) {
      return changedIn(draft, columnsOf(form)).length === 0 ? ok({ roundId: draft.id }) : refuse("DRAFT_EXISTS");
    }
    const { last } = await tx.db
      .selectFrom("rounds")
      .select((eb) => eb.fn.coalesce(eb.fn.max("number"), eb.lit(0)).as("last"))
      .where("list_id", "=", listId)
      .executeTakeFirstOrThrow();
    const roundId = newId();
    await tx.db
      .insertInto("rounds")
      .values({
        id: roundId,
        list_id: listId,
        number: last + 1,
        stage: "DRAFT",
        ...columnsOf(form),
        created_at: tx.now,
        created_by: tx.actor.personId,
      })
      .execute();
    await setLots(tx, roundId, form.lotIds);
    recordEvent(tx, { ...entry, about: aboutRound(form, last + 1) });
    return ok({ roundId });
  });
}

/**
 * Changes a round that nobody has been told of. A published round stays as it is under applicants' feet.
 * Refuses STALE on an older version, unless what it says is saved already (a second press).
 */
export async function changeRound(
  ctx: Context<CouncilActor>,
  roundId: RoundId,
  version: number,
  form: RoundDetails,
): Answer<undefined> {
  return inTransaction(ctx, async (tx) => {
    const round = await lockOwnRound(tx, roundId);
    if (round === undefined) return refuse("NOT_FOUND");
    const entry = { act: "lists.change-round", subject: { kind: "round", id: roundId } };
    if (!mayRunLists(tx.actor)) return denied(tx, entry);
    if (round.stage !== "DRAFT") return refuse("ROUND_NOT_DRAFT");
    if (round.version !== version) return (await saysTheSame(tx, round, form)) ? ok() : refuse("STALE");
    const why = await whyNotPlan(tx, round, form);
    if (why !== undefined) return refuse(why);
    await tx.db
      .updateTable("rounds")
      .set({ ...columnsOf(form), version: version + 1 })
      .where("id", "=", roundId)
      .execute();
    await tx.db.deleteFrom("round_lots").where("round_id", "=", roundId).execute();
    await setLots(tx, roundId, form.lotIds);
    recordEvent(tx, { ...entry, about: aboutRound(form, round.number) });
    return ok();
  });
}

/** Publishes a planned round: it opens at once, or as planned when that is still to come. */
export async function publishRound(
  ctx: Context<CouncilActor>,
  roundId: RoundId,
  version: number,
  { when }: { readonly when: "NOW" | "PLANNED" },
): Answer<undefined> {
  return inTransaction(ctx, async (tx) => {
    const listId = await listOf(tx, roundId);
    // The list first: two rounds published at once must see each other's dates.
    const list = listId === undefined ? undefined : await lockOwnList(tx, listId);
    const round = list === undefined ? undefined : await lockOwnRound(tx, roundId);
    if (list === undefined || round === undefined) return refuse("NOT_FOUND");
    const entry = { act: "lists.publish-round", subject: { kind: "round", id: roundId } };
    if (!mayRunLists(tx.actor)) return denied(tx, entry);
    const stage = after(roundStages, round.stage, "publish");
    if (stage === undefined) return refuse("ROUND_NOT_DRAFT");
    if (round.version !== version) return refuse("STALE");
    const opensAt = when === "NOW" ? tx.now : round.opensAt;
    const times = { ...round, opensAt };
    if (when === "PLANNED" && opensAt < tx.now) return refuse("OPENING_PASSED");
    if (round.closesAt <= opensAt) return refuse("CLOSING_PASSED");
    const why = (await whyNotGap(tx, list, times)) ?? (await whyNotAlone(tx, list.listId, times));
    if (why !== undefined) return refuse(why);
    await tx.db
      .updateTable("rounds")
      .set({ stage, opens_at: opensAt, published_at: tx.now, published_by: tx.actor.personId })
      .where("id", "=", roundId)
      .execute();
    await tellMembers(tx, { roundId, listTitle: list.title, opensAt, closesAt: round.closesAt });
    recordEvent(tx, { ...entry, about: aboutRound(times, round.number) });
    return ok();
  });
}

type Gap = Parameters<typeof gapBefore>[1];

interface Times {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly gapReason: string | null;
  readonly shortWindowReason: string | null;
}

async function whyNotPlan(ctx: Context, list: Gap, form: RoundDetails): Promise<RoundRefusal | undefined> {
  if (form.closesAt <= form.opensAt) return "CLOSES_BEFORE_OPENS";
  if (form.closesAt <= ctx.now) return "CLOSES_IN_THE_PAST";
  const lots = await ctx.db
    .selectFrom("lots")
    .select("id")
    .where("list_id", "=", list.listId)
    .where("id", "in", form.lotIds)
    .execute();
  if (lots.length !== form.lotIds.length) return "LOT_NOT_OF_LIST";
  return whyNotGap(ctx, list, form);
}

/** A gap and a window warn and ask a reason; with one they never refuse. domain.md §13. */
async function whyNotGap(ctx: Context, list: Gap, times: Times): Promise<RoundRefusal | undefined> {
  const { lastOpenedOn, gapMonths } = await gapBefore(ctx, list, times.opensAt);
  const gap = gapWarning(lastOpenedOn, calendarDateOf(times.opensAt), gapMonths);
  if (gap.needsReason && times.gapReason === null) return "GAP_REASON_NEEDED";
  if (isShortWindow(times.opensAt, times.closesAt) && times.shortWindowReason === null) return "WINDOW_REASON_NEEDED";
  return undefined;
}

async function whyNotAlone(ctx: Context, listId: ListId, times: Times): Promise<"ROUNDS_OVERLAP" | undefined> {
  const other = await ctx.db
    .selectFrom("rounds")
    .select("id")
    .where("list_id", "=", listId)
    .where("stage", "<>", "DRAFT")
    .where("opens_at", "<=", times.closesAt)
    .where("closes_at", ">=", times.opensAt)
    .limit(1)
    .executeTakeFirst();
  return other === undefined ? undefined : "ROUNDS_OVERLAP";
}

async function findDraft(ctx: Context, listId: ListId) {
  return ctx.db
    .selectFrom("rounds")
    .select(["id", "opens_at", "closes_at", "gap_reason", "short_window_reason"])
    .where("list_id", "=", listId)
    .where("stage", "=", "DRAFT")
    .executeTakeFirst();
}

async function listOf(ctx: Context, roundId: RoundId): Promise<ListId | undefined> {
  const round = await ctx.db
    .selectFrom("rounds")
    .select("list_id as listId")
    .where("id", "=", roundId)
    .executeTakeFirst();
  return round?.listId;
}

async function setLots(ctx: Context, roundId: RoundId, lotIds: readonly LotId[]): Promise<void> {
  await ctx.db
    .insertInto("round_lots")
    .values(lotIds.map((lotId) => ({ round_id: roundId, lot_id: lotId })))
    .execute();
}

async function saysTheSame(
  ctx: Context,
  round: Times & { readonly id: RoundId },
  form: RoundDetails,
): Promise<boolean> {
  const lots = await ctx.db.selectFrom("round_lots").select("lot_id").where("round_id", "=", round.id).execute();
  const lotIds = lots.map(({ lot_id: lotId }) => lotId).sort();
  const typed = { ...columnsOf(form), lotIds: [...form.lotIds].sort() };
  return changedIn({ ...columnsOf(round), lotIds }, typed).length === 0;
}

function columnsOf({ opensAt, closesAt, gapReason, shortWindowReason }: Times) {
  return {
    opens_at: opensAt,
    closes_at: closesAt,
    gap_reason: gapReason,
    short_window_reason: shortWindowReason,
  };
}

function aboutRound({ opensAt, closesAt, gapReason, shortWindowReason }: Times, number: number) {
  return { number, opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString(), gapReason, shortWindowReason };
}
