import { inTransaction } from "~db/transaction.server";
import type { SupplierActor } from "~/core/actor";
import type { LineId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { denied, recordEvent } from "~/features/audit/commands.server";
import { holidaysOf } from "~/features/councils/queries/authorities.server";
import { portalNow } from "~/platform/clock.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { appealReceivedEmail, appealToDecideEmail, appealWithdrawnEmail } from "../emails/appeals";
import type { Appeal } from "../forms/appeals";
import { deciders, mayAppeal } from "../policy";
import type { AppealRefusal } from "../refusals/appeals";
import { appealStandingOf, groundsIn, lastDayToAnswer } from "../rules/appeals";
import { appealAddresses, findLiveAppeal, sendTo, toldLinesLocked } from "./appeal-lines.server";
import { wordsOf } from "./promise-ends.server";

/**
 * Appeals against a refusal that was told, up to and with the last millisecond of the tenth working day after its letter.
 * The same again while it waits is a second press. Refuses NOT_REFUSED, TOO_LATE, ALREADY_APPEALED. domain.md §2.5.
 */
export async function appealDecision(
  ctx: Context<SupplierActor>,
  lineId: LineId,
  { grounds, words }: Appeal,
): Promise<Result<undefined, AppealRefusal>> {
  return inTransaction(ctx, async (entered) => {
    const line = await findOwn(entered, lineId);
    if (line === undefined) return refuse("NOT_FOUND");
    const tx = { ...entered, now: await portalNow(entered.db) };
    const entry = { act: "lists.appeal", subject: { kind: "line", id: lineId }, authorityId: line.leadId };
    if (!mayAppeal(tx.actor)) return denied(tx, entry);
    const live = await findLiveAppeal(tx, lineId);
    const standing = appealStandingOf({ appealBy: line.appealBy, appeal: live }, tx.now);
    if (standing === "WAITING") {
      const same = live?.words === words && groundsIn(live.grounds).join() === grounds.join();
      return same ? ok() : refuse("ALREADY_APPEALED");
    }
    if (standing === "NONE") return refuse("NOT_REFUSED");
    if (standing === "OVER") return refuse("TOO_LATE");
    if (standing !== "MAY") return refuse("ALREADY_APPEALED");
    const dueOn = lastDayToAnswer(tx.now, await holidaysOf(tx, "STATUTORY_UK"));
    await tx.db
      .insertInto("line_appeals")
      .values({
        ...{ id: newId(), line_id: lineId, round_id: line.roundId, list_id: line.listId },
        ...{ organisation_id: line.organisationId, grounds: [...grounds], words, due_on: dueOn },
        ...{ appealed_at: tx.now, appealed_by: tx.actor.personId },
      })
      .execute();
    const address = appealAddresses(tx, lineId);
    const receipt = { ...wordsOf(line), at: tx.now, dueOn, link: address.provider };
    await sendTo(tx, line.organisationId, ["SA", "SB"], appealReceivedEmail(receipt));
    const news = { ...wordsOf(line), dueOn, link: address.council };
    await sendTo(tx, line.leadId, deciders, appealToDecideEmail(news));
    recordEvent(tx, { ...entry, about: { grounds, dueOn } });
    return ok();
  });
}

/** Takes the appeal back that was shown, until it is decided. Refuses STALE where another stands there, NOTHING_TO_DECIDE. */
export async function withdrawAppeal(
  ctx: Context<SupplierActor>,
  lineId: LineId,
  seenId: string | undefined,
): Promise<Result<undefined, AppealRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const line = await findOwn(tx, lineId);
    if (line === undefined) return refuse("NOT_FOUND");
    const entry = { act: "lists.withdraw-appeal", subject: { kind: "line", id: lineId }, authorityId: line.leadId };
    if (!mayAppeal(tx.actor)) return denied(tx, entry);
    const live = await findLiveAppeal(tx, lineId);
    if (live === undefined) return (await wasWithdrawn(tx, lineId, seenId)) ? ok() : refuse("NOTHING_TO_DECIDE");
    if (live.outcome !== null) return refuse("NOTHING_TO_DECIDE");
    if (live.id !== seenId) return refuse("STALE");
    await tx.db
      .updateTable("line_appeals")
      .set({ withdrawn_at: tx.now, withdrawn_by: tx.actor.personId })
      .where("id", "=", live.id)
      .execute();
    const news = { ...wordsOf(line), link: `${tx.portal.publicUrl}/council/lines/${lineId}` };
    await sendTo(tx, line.leadId, deciders, appealWithdrawnEmail(news));
    recordEvent(tx, entry);
    return ok();
  });
}

async function findOwn(tx: Context<SupplierActor>, lineId: LineId) {
  return toldLinesLocked(tx)
    .where("line.id", "=", lineId)
    .where("letter.organisation_id", "=", tx.actor.organisationId)
    .executeTakeFirst();
}

/** A second press on the same. */
async function wasWithdrawn(tx: Context, lineId: LineId, seenId: string | undefined): Promise<boolean> {
  if (seenId === undefined) return false;
  const row = await tx.db
    .selectFrom("line_appeals")
    .select("withdrawn_at")
    .where("id", "=", seenId)
    .where("line_id", "=", lineId)
    .executeTakeFirst();
  return row !== undefined && row.withdrawn_at !== null;
}
