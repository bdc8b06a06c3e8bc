import type { Instant } from "~/core/time";
import type { Context } from "~/platform/context";

export interface MailInList {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly queuedAt: Instant;
}

const mailsOnPage = 20;

/** Every mail of the outbox, newest first, a page at a time by id. For the demonstration's mailbox only. */
export async function listMails(
  ctx: Context,
  filter: { readonly to?: string; readonly before?: string },
): Promise<{ mails: MailInList[]; next: string | undefined }> {
  let query = ctx.db
    .selectFrom("outbox_mails")
    .select(["id", "to_address as to", "subject", "queued_at as queuedAt"])
    .orderBy("id", "desc")
    .limit(mailsOnPage + 1);
  if (filter.to !== undefined) query = query.where("to_address", "=", filter.to);
  if (filter.before !== undefined) query = query.where("id", "<", filter.before);
  const found = await query.execute();
  const mails = found.slice(0, mailsOnPage);
  return { mails, next: found.length > mailsOnPage ? mails.at(-1)?.id : undefined };
}

export async function findMail(ctx: Context, id: string) {
  return ctx.db
    .selectFrom("outbox_mails")
    .select(["to_address as to", "subject", "body_text as text", "queued_at as queuedAt"])
    .where("id", "=", id)
    .executeTakeFirst();
}
