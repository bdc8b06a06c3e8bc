import { createTransport } from "nodemailer";
import type { Database } from "~db/client.server";

interface MailSettings {
  readonly smtpUrl?: string;
  readonly publicUrl: string;
  readonly demonstration: boolean;
}

/**
 * Sends one mail of the outbox. Without SMTP (demonstration mode only) the mailbox page is where it
 * arrives. A mail that was sent is not sent again by a repeated job; one whose sending failed is, with
 * the same Message-ID.
 */
export async function sendMail(db: Database, payload: unknown, settings: MailSettings): Promise<void> {
  const mailId = mailIdOf(payload);
  const mail = await db.selectFrom("outbox_mails").selectAll().where("id", "=", mailId).executeTakeFirst();
  if (mail?.sent_at !== null || mail.body_text === null) return;
  try {
    if (settings.smtpUrl !== undefined) {
      const transport = createTransport(settings.smtpUrl);
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

function mailIdOf(payload: unknown): string {
  if (typeof payload === "object" && payload !== null && "mailId" in payload && typeof payload.mailId === "string") {
    return payload.mailId;
  }
  throw new Error("A mail job without its mail");
}
