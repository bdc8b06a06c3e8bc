import { sql } from "kysely";
import { createTransport } from "nodemailer";
import type { Database } from "~db/client.server";
import type { Context } from "./context";
import { queueMail } from "./outbox.server";

interface MailSettings {
  readonly smtpUrl?: string;
  readonly publicUrl: string;
  readonly demonstration: boolean;
}

/**
 * How long a mail server may keep us waiting, in milliseconds. Less than a stopping worker is given, so that no mail
 * is cut off in the middle and its job stays locked.
 */
const patience = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 15_000 };

/**
 * Sends one mail of the outbox. Without SMTP (demonstration mode only) the mailbox page is where it
 * arrives. A mail that was sent is not sent again by a repeated job; one whose sending failed is, with
 * the same Message-ID.
 */
export async function sendMail(db: Database, payload: unknown, settings: MailSettings): Promise<void> {
  const mailId = mailIdOf(payload);
  const mail = await db.selectFrom("outbox_mails").selectAll().where("id", "=", mailId).executeTakeFirst();
  if (mail?.sent_at !== null || mail.body_text === null) return;
  await db
    .updateTable("outbox_mails")
    .set((eb) => ({ moved_at: eb.fn<Date>("portal_now", []) }))
    .where("id", "=", mailId)
    .execute();
  try {
    if (settings.smtpUrl !== undefined) {
      const transport = createTransport({ url: settings.smtpUrl, ...patience });
      await transport.sendMail({
        from: `Quayside <no-reply@${new URL(settings.publicUrl).hostname}>`,
        to: mail.to_address,
        subject: mail.subject,
        text: mail.body_text,
        messageId: mail.message_id,
        headers: { "Auto-Submitted": "auto-generated" },
      });
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : "unknown";
    await db
      .updateTable("outbox_mails")
      .set((eb) => ({ attempts: eb("attempts", "+", 1), last_error: message.slice(0, 500) }))
      .where("id", "=", mailId)
      .execute();
    throw error;
  }
  const wiped = mail.holds_link && !settings.demonstration;
  await db
    .updateTable("outbox_mails")
    .set((eb) => ({
      sent_at: eb.fn<Date>("portal_now", []),
      attempts: eb("attempts", "+", 1),
      last_error: null,
      body_text: wiped ? null : mail.body_text,
    }))
    .where("id", "=", mailId)
    .execute();
}

/**
 * Queues again what should have left long ago: its job was lost, waits for hours since a mail server was away, or has
 * used up its tries. What was tried often is tried less often, from every ten minutes to every six hours, and after a
 * week no more. A mail has one job by its key, however often and by however many workers this runs.
 */
export async function queueUnsentMails(ctx: Context): Promise<void> {
  const due = await ctx.db
    .updateTable("outbox_mails")
    .set({ moved_at: ctx.now })
    .where("id", "in", (eb) =>
      eb
        .selectFrom("outbox_mails")
        .select("id")
        .where("sent_at", "is", null)
        .where("body_text", "is not", null)
        .where("queued_at", ">", sql<Date>`${ctx.now}::timestamptz - interval '7 days'`)
        .where(isDue(ctx))
        .orderBy("id")
        .limit(mostQueuedAgain),
    )
    .where(isDue(ctx))
    .returning("id")
    .execute();
  for (const { id } of due) await queueMail(ctx, id, 1);
}

function isDue(ctx: Context) {
  return sql<boolean>`moved_at <
    ${ctx.now}::timestamptz - least(greatest(attempts, 1) * interval '10 minutes', interval '6 hours')`;
}

const mostQueuedAgain = 200;

function mailIdOf(payload: unknown): string {
  if (typeof payload === "object" && payload !== null && "mailId" in payload && typeof payload.mailId === "string") {
    return payload.mailId;
  }
  throw new Error("A mail job without its mail");
}
