import { inTransaction } from "~db/transaction.server";
import type { PersonId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { queueEmail } from "~/platform/outbox.server";
import { hashPassword } from "~/platform/secrets.server";
import { resetPasswordEmail, unknownAccountEmail } from "../emails";
import type { AccountRefusal } from "../refusals";
import { isInvented } from "../rules";
import { endSessionsOf } from "../sessions.server";
import { makeLink, useLink } from "./links.server";

/**
 * Sends a link to choose a new password. The answer is the same when there is no such account, and takes as long: a
 * link is made either way, and then nobody is sent it.
 */
export async function askForNewPassword(ctx: Context, email: string): Promise<Result<undefined, AccountRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const { publicUrl } = tx.portal;
    const known = await tx.db.selectFrom("people").select(["id", "name"]).where("email", "=", email).executeTakeFirst();
    const token = await makeLink(tx, { purpose: "RESET_PASSWORD", email });
    if (known === undefined) {
      await queueEmail(tx, { to: email, ...unknownAccountEmail({ register: `${publicUrl}/register` }) });
    } else {
      const letter = resetPasswordEmail({ name: known.name, link: `${publicUrl}/reset-password/${token}` });
      await queueEmail(tx, { to: email, holdsLink: true, ...letter });
    }
    recordEvent(tx, { act: "accounts.ask-new-password", subject: { kind: "account", id: known?.id ?? "none" } });
    return ok();
  });
}

/** Changes the password and signs the person out everywhere. */
export async function chooseNewPassword(
  ctx: Context,
  token: string,
  { password }: { password: string },
): Promise<Result<{ personId: PersonId }, AccountRefusal>> {
  const passwordHash = await hashPassword(password);
  return inTransaction(ctx, async (tx) => {
    const link = await useLink(tx, "RESET_PASSWORD", token);
    if (link === undefined) return refuse("LINK_OVER");
    const { id } = await tx.db
      .updateTable("people")
      .set({ password_hash: passwordHash, invented: isInvented(tx.portal, password) })
      .where("email", "=", link.email)
      .returning("id")
      .executeTakeFirstOrThrow();
    await endSessionsOf(tx.db, id);
    recordEvent(tx, { act: "accounts.choose-new-password", subject: { kind: "person", id } });
    return ok({ personId: id });
  });
}
