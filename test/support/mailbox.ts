import type { TestDatabase } from "./database";

export interface Mail {
  readonly subject: string;
  readonly text: string;
}

/** The newest mail to that address, from the outbox. */
export async function mailTo(test: TestDatabase, address: string): Promise<Mail> {
  const { rows } = await test.ownerPool.query<Mail>(
    "select subject, body_text as text from outbox_mails where to_address = $1 order by id desc limit 1",
    [address],
  );
  const [mail] = rows;
  if (mail === undefined) throw new Error(`No mail to ${address}`);
  return mail;
}

/** The token of the one-time link in a mail: `…/register/<token>`. */
export function linkIn(mail: Mail, page: "register" | "reset-password" | "join"): string {
  const token = new RegExp(`/${page}/([\\w-]+)`, "u").exec(mail.text)?.[1];
  if (token === undefined) throw new Error(`No ${page} link in "${mail.subject}"`);
  return token;
}
