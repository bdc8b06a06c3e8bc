import { inTransaction } from "~db/transaction.server";
import { eachInTurn } from "~/core/each-in-turn";
import type { LineId } from "~/core/id";
import { ok } from "~/core/result";
import { calendarDateOf } from "~/core/time";
import { addressesOf } from "~/features/accounts/queries.server";
import { recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { queueEmail } from "~/platform/outbox.server";
import { promiseDueEmail } from "../emails/promises";
import { nextPromiseReminder } from "../rules/promises";
import { promisedLines, wordsOf } from "./promise-ends.server";

/** As many lines as are reminded of in one go; the others come in the next. */
const mostAtOnce = 100;

/**
 * Reminds providers of evidence that an approval waits for, 7 days and 1 day before its last day, while nothing waits for a
 * check. It may run twice, or in two workers at once: each row says when its next reminder is.
 */
export async function remindOfPromised(ctx: Context): Promise<void> {
  const due = await ctx.db
    .selectFrom("line_promises")
    .select("line_id as lineId")
    .where("remind_on", "<=", calendarDateOf(ctx.now))
    .orderBy("remind_on")
    .orderBy("line_id")
    .limit(mostAtOnce)
    .execute();
  await eachInTurn(due, ({ lineId }) => remind(ctx, lineId));
}

async function remind(ctx: Context, lineId: LineId): Promise<void> {
  const today = calendarDateOf(ctx.now);
  await inTransaction(ctx, async (tx) => {
    const line = await promisedLines(tx).where("line.id", "=", lineId).executeTakeFirst();
    if (line === undefined) return ok();
    const { numUpdatedRows } = await tx.db
      .updateTable("line_promises")
      .set({ remind_on: nextPromiseReminder(line.dueOn, today) ?? null })
      .where("line_id", "=", lineId)
      .where("remind_on", "<=", today)
      .executeTakeFirst();
    if (numUpdatedRows === 0n || line.waiting || today > line.dueOn) return ok();
    const link = `${tx.portal.publicUrl}/supplier/lines/${lineId}/evidence`;
    const mail = promiseDueEmail({ ...wordsOf(line), dueOn: line.dueOn, link });
    for (const to of await addressesOf(tx, line.organisationId, "SA", "SB")) await queueEmail(tx, { to, ...mail });
    const subject = { kind: "line", id: lineId };
    recordEvent(tx, {
      act: "lists.remind-of-evidence",
      subject,
      authorityId: line.leadId,
      about: { until: line.dueOn },
    });
    return ok();
  });
}
