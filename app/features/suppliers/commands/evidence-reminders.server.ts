import { inTransaction } from "~db/transaction.server";
import { eachInTurn } from "~/core/each-in-turn";
import type { EvidenceId } from "~/core/id";
import { ok } from "~/core/result";
import { calendarDateOf } from "~/core/time";
import { addressesOf } from "~/features/accounts/queries.server";
import { recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { queueEmail } from "~/platform/outbox.server";
import { evidenceEndsEmail } from "../emails";
import { evidenceKinds, evidenceSlug, type EvidenceType } from "../rules/evidence";
import { nextReminder } from "../rules/evidence-reminders";

/** As many as are told in one go; what is left is told in the next. */
const mostAtOnce = 200;

/**
 * Tells providers of evidence that ends, on each day of the ladder in the United Kingdom. It may run twice, or in two
 * workers at once: the row says when the next reminder is due. After a pause one mail stands for all that were missed.
 */
export async function remindOfEvidence(ctx: Context): Promise<void> {
  const due = await ctx.db
    .selectFrom("evidence_items")
    .select("id")
    .where("remind_on", "<=", calendarDateOf(ctx.now))
    .orderBy("remind_on")
    .orderBy("id")
    .limit(mostAtOnce)
    .execute();
  await eachInTurn(due, ({ id }) => remind(ctx, id));
}

async function remind(ctx: Context, evidenceId: EvidenceId): Promise<void> {
  const today = calendarDateOf(ctx.now);
  await inTransaction(ctx, async (tx) => {
    const item = await tx.db
      .selectFrom("evidence_items")
      .select(["organisation_id as organisationId", "type", "expires_on as expiresOn"])
      .where("id", "=", evidenceId)
      .where("remind_on", "<=", today)
      .forUpdate()
      .executeTakeFirst();
    if (item === undefined) return ok();
    const next = nextReminder(item.expiresOn, today) ?? null;
    await tx.db.updateTable("evidence_items").set({ remind_on: next }).where("id", "=", evidenceId).execute();
    const type = item.type as EvidenceType;
    const link = `${tx.portal.publicUrl}/supplier/evidence/${evidenceSlug(type)}`;
    const mail = evidenceEndsEmail({ evidence: evidenceKinds[type].name, expiresOn: item.expiresOn, today, link });
    for (const to of await addressesOf(tx, item.organisationId, "SA", "SB")) await queueEmail(tx, { to, ...mail });
    const subject = { kind: "evidence", id: evidenceId };
    recordEvent(tx, { act: "suppliers.remind-of-evidence", subject, about: { type, ends: item.expiresOn } });
    return ok();
  });
}
