import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import type { ListId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { QuestionSetCode } from "~/features/suppliers/rules/questions";
import type { Context } from "~/platform/context";
import { mayRunLists } from "../policy";
import { listAskedSets } from "../queries/declarations.server";
import type { SetUpRefusal } from "../refusals/lists";
import { lockOwnList } from "./locks.server";

/**
 * Says which sets of questions whoever applies to a list of the actor's council answers and signs. Refuses STALE on an
 * older version, unless this is saved already, and ROUND_RUNNING from the publishing of a round until it has closed:
 * who applies goes by what was asked then.
 */
export async function askForDeclarations(
  ctx: Context<CouncilActor>,
  listId: ListId,
  version: number,
  sets: readonly QuestionSetCode[],
): Promise<Result<undefined, SetUpRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act: "lists.ask-for-declarations", subject: { kind: "list", id: listId } };
    const list = await lockOwnList(tx, listId);
    if (list === undefined) return refuse("NOT_FOUND");
    if (!mayRunLists(tx.actor)) return denied(tx, entry);
    const before = await listAskedSets(tx, listId);
    if (before.length === sets.length && before.every((code) => sets.includes(code))) return ok();
    if (list.version !== version) return refuse("STALE");
    if (await isRoundRunning(tx, listId)) return refuse("ROUND_RUNNING");
    await tx.db
      .updateTable("lists")
      .set({ declaration_sets: [...sets], version: version + 1 })
      .where("id", "=", listId)
      .execute();
    recordEvent(tx, { ...entry, about: { sets: [...sets], before } });
    return ok();
  });
}

async function isRoundRunning({ db, now }: Context, listId: ListId): Promise<boolean> {
  const running = await db
    .selectFrom("rounds")
    .select("id")
    .where("list_id", "=", listId)
    .where("stage", "=", "PUBLISHED")
    .where("closes_at", ">=", now)
    .limit(1)
    .executeTakeFirst();
  return running !== undefined;
}
