import { sql } from "kysely";
import { inTransaction } from "~db/transaction.server";
import { supplierRoles, type CouncilActor, type SupplierActor } from "~/core/actor";
import { eachInTurn } from "~/core/each-in-turn";
import type { LineId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { calendarDateOf } from "~/core/time";
import { addressesOf, holdsRole } from "~/features/accounts/queries.server";
import { denied, recordEvent } from "~/features/audit/commands.server";
import { listCurrentEvidence } from "~/features/suppliers/queries/evidence.server";
import { portalNow } from "~/platform/clock.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { queueEmail } from "~/platform/outbox.server";
import { promisedNotMetEmail, promisedSentEmail } from "../emails/promises";
import type { Check, Sending } from "../forms/promises";
import { evidenceCheckers, maySubmitLine, whyNotCheckEvidence } from "../policy";
import { typesIn } from "../queries/promises.server";
import type { PromiseRefusal, SendingRefusal } from "../refusals/promises";
import { isFileUsable } from "../rules/clarifications";
import { standingOf } from "../rules/promises";
import type { SubmittedEvidence } from "../rules/submitted-facts";
import { endMet, endUnmet, letterAddress, promisedLines, wordsOf, type PromisedLine } from "./promise-ends.server";

/**
 * Sends what an approval waits for: every file that is still to be given, as the library has it, by fingerprint, up to and
 * with the last millisecond of the last day. The same files again while they wait are a second press. Refuses ALREADY_SENT,
 * CONDITION_OVER, and FILES that the library has not or not as they were shown.
 */
export async function sendPromised(
  ctx: Context<SupplierActor>,
  lineId: LineId,
  { files, note }: Sending,
): Promise<Result<undefined, SendingRefusal>> {
  return inTransaction(ctx, async (entered) => {
    const line = await promisedLines(entered)
      .where("line.id", "=", lineId)
      .where("promise.organisation_id", "=", entered.actor.organisationId)
      .executeTakeFirst();
    if (line === undefined) return refuse("NOT_FOUND");
    const tx = { ...entered, now: await portalNow(entered.db) };
    const entry = { act: "lists.send-promised", subject: { kind: "line", id: lineId }, authorityId: line.leadId };
    if (!maySubmitLine(tx.actor)) return denied(tx, entry);
    const { sent, missing, changed } = await filesFor(tx, line, files);
    const waiting = await findWaiting(tx, lineId);
    if (waiting !== undefined) {
      const same = waiting.note === note && prints(waiting.files) === prints(sent);
      return same ? ok() : refuse("ALREADY_SENT");
    }
    const end = await findEnd(tx, lineId);
    if (standingOf({ ...end, waiting: false }, tx.now) !== "TO_SEND") return refuse("CONDITION_OVER");
    if (missing.length > 0 || changed) return { ok: false, refusal: { code: "FILES", missing, changed } };
    await tx.db
      .insertInto("promise_sendings")
      .values({
        ...{ id: newId(), line_id: lineId, list_id: line.listId, files: JSON.stringify(sent), note },
        ...{ sent_at: tx.now, sent_by: tx.actor.personId },
      })
      .execute();
    const mail = promisedSentEmail({ ...wordsOf(line), link: `${tx.portal.publicUrl}/council/lines/${lineId}/check` });
    for (const to of await addressesOf(tx, line.leadId, ...evidenceCheckers)) await queueEmail(tx, { to, ...mail });
    recordEvent(tx, { ...entry, about: { evidence: sent.map(({ type }) => type) } });
    return ok();
  });
}

/**
 * Says whether what was sent is enough. Enough: the setting is on the list from this moment, or the change holds. Not
 * enough: the provider reads why and may try again until the last day; after it the line is refused. Refuses STALE where
 * another sending was shown, NOTHING_TO_CHECK and OWN_SUPPLIER.
 */
export async function checkPromised(
  ctx: Context<CouncilActor>,
  lineId: LineId,
  { seenId, result, reasons }: Check,
): Promise<Result<undefined, PromiseRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const line = await promisedLines(tx)
      .where("line.id", "=", lineId)
      .where("list.lead_authority_id", "=", tx.actor.organisationId)
      .executeTakeFirst();
    if (line === undefined) return refuse("NOT_FOUND");
    const entry = { act: "lists.check-promise", subject: { kind: "line", id: lineId } };
    const isOfSupplier = await holdsRole(tx, tx.actor.personId, line.organisationId, ...supplierRoles);
    const why = whyNotCheckEvidence(tx.actor, isOfSupplier);
    if (why === "NOT_ALLOWED") return denied(tx, entry);
    if (why !== undefined) return refuse(why);
    const waiting = await findWaiting(tx, lineId);
    if (waiting === undefined) {
      const done = seenId === undefined ? undefined : await findChecked(tx, lineId, seenId);
      const mine = done?.by === tx.actor.personId && done.result === result && done.reasons === reasons;
      return mine ? ok() : refuse("NOTHING_TO_CHECK");
    }
    if (waiting.id !== seenId) return refuse("STALE");
    await tx.db
      .updateTable("promise_sendings")
      .set({ result, reasons, checked_at: tx.now, checked_by: tx.actor.personId })
      .where("id", "=", waiting.id)
      .execute();
    if (result === "MET") await endMet(tx, line);
    else if (standingOf({ ...line, waiting: false }, tx.now) === "UNMET") await endUnmet(tx, line);
    else await tellNotMet(tx, line, reasons);
    recordEvent(tx, { ...entry, about: { result } });
    return ok();
  });
}

/** As many lines as are refused in one go; the others are refused in the next. */
const mostAtOnce = 100;

/**
 * Refuses the lines whose evidence did not come by their last day. It may run twice, or in two workers at once: each line
 * is looked at again under its lock.
 */
export async function rejectUnmet(ctx: Context): Promise<void> {
  const due = await ctx.db
    .selectFrom("line_promises")
    .select("line_id as lineId")
    .where("outcome", "is", null)
    .where("due_on", "<", calendarDateOf(ctx.now))
    .where(
      sql<boolean>`(select true from promise_sendings sent
        where sent.line_id = line_promises.line_id and sent.result is null limit 1) is null`,
    )
    .orderBy("due_on")
    .orderBy("line_id")
    .limit(mostAtOnce)
    .execute();
  await eachInTurn(due, ({ lineId }) => rejectOne(ctx, lineId));
}

async function rejectOne(ctx: Context, lineId: LineId): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const line = await promisedLines(tx).where("line.id", "=", lineId).executeTakeFirst();
    if (line === undefined) return ok();
    const waiting = (await findWaiting(tx, lineId)) !== undefined;
    const { outcome, dueOn } = await findEnd(tx, lineId);
    if (outcome !== null || standingOf({ dueOn, outcome, waiting }, tx.now) !== "UNMET") return ok();
    await endUnmet(tx, line);
    const subject = { kind: "line", id: lineId };
    recordEvent(tx, { act: "lists.reject-unmet", subject, authorityId: line.leadId, about: { until: dueOn } });
    return ok();
  });
}

/** Read under the lock: what the row that was locked says may be older than the lock. */
async function findEnd(tx: Context, lineId: LineId) {
  return tx.db
    .selectFrom("line_promises")
    .select(["outcome", "due_on as dueOn"])
    .where("line_id", "=", lineId)
    .executeTakeFirstOrThrow();
}

async function findWaiting(tx: Context, lineId: LineId) {
  return tx.db
    .selectFrom("promise_sendings")
    .select(["id", "note", "files"])
    .where("line_id", "=", lineId)
    .where("result", "is", null)
    .executeTakeFirst();
}

async function findChecked(tx: Context, lineId: LineId, sendingId: string) {
  return tx.db
    .selectFrom("promise_sendings")
    .select(["result", "reasons", "checked_by as by"])
    .where("line_id", "=", lineId)
    .where("id", "=", sendingId)
    .executeTakeFirst();
}

async function filesFor(tx: Context<SupplierActor>, line: PromisedLine, shown: Sending["files"]) {
  const library = await listCurrentEvidence(tx);
  const today = calendarDateOf(tx.now);
  const types = typesIn(line.evidence);
  const files = types.flatMap((type) => library.filter((file) => file.type === type && isFileUsable(file, today)));
  return {
    sent: files.map(({ evidenceId, type, name, sha256, issuedOn, expiresOn }): SubmittedEvidence => {
      return { evidenceId, type, name, sha256, issuedOn, expiresOn };
    }),
    missing: types.filter((type) => !files.some((file) => file.type === type)),
    changed: files.some(({ type, evidenceId }) => shown.get(type) !== evidenceId),
  };
}

/** The column is written by sending, and by nothing else. */
function prints(files: unknown): string {
  return (files as readonly SubmittedEvidence[]).map(({ evidenceId }) => evidenceId).join(" ");
}

async function tellNotMet(tx: Context<CouncilActor>, line: PromisedLine, reasons: string | null): Promise<void> {
  const mail = promisedNotMetEmail({ ...wordsOf(line), reasons: reasons ?? "", link: letterAddress(tx, line.lineId) });
  for (const to of await addressesOf(tx, line.organisationId, "SA", "SB")) await queueEmail(tx, { to, ...mail });
}
