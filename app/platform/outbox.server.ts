import { sql } from "kysely";
import { sendAhead } from "~db/transaction.server";
import type { Context } from "./context";
import { newId } from "./ids";

/** An e-mail as a room writes it: plain words, and what it is about in the subject. */
export interface Email {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The text holds a one-time link: it is wiped once sent, outside demonstration mode. */
  readonly holdsLink?: boolean;
}

/**
 * Puts an e-mail in the outbox, in the transaction of the act it tells of: it leaves if and only if the
 * act is committed. Sending is at least once; the Message-ID stays the same so that a copy is recognised.
 */
export async function queueEmail(ctx: Context, email: Email): Promise<void> {
  const id = newId();
  const mail = ctx.db.insertInto("outbox_mails").values({
    id,
    message_id: `<${id}@${new URL(ctx.portal.publicUrl).hostname}>`,
    to_address: email.to,
    subject: email.subject,
    body_text: email.text,
    holds_link: email.holdsLink ?? false,
    queued_at: ctx.now,
    moved_at: ctx.now,
  });
  await sendAhead(ctx.db, mail.compile());
  await queueMail(ctx, id, usualTries);
}

/** Queues the sending of a mail of the outbox, to be tried that often. It takes the place of a job that waits. */
export async function queueMail(ctx: Context, id: string, tries: number): Promise<void> {
  await queueJob(ctx, "send_mail", { mailId: id }, id, tries);
}

/** The waits between them grow to hours; `queueUnsentMails` goes on from there. */
const usualTries = 12;

/** Work that must be done once after the commit, by the worker. */
export async function queueJob(
  ctx: Context,
  task: JobName,
  payload: object,
  key: string,
  tries = usualTries,
): Promise<void> {
  const job = sql`select queue_job(${task}, ${JSON.stringify(payload)}::json, ${`${task}:${key}`}, ${tries}::int)`;
  await sendAhead(ctx.db, job.compile(ctx.db));
}

export type JobName = "send_mail" | "sweep" | "scan_file";
