import { inTransaction } from "~db/transaction.server";
import type { PersonId } from "~/core/id";
import { withNext } from "~/core/next-page";
import { ok, refuse, type Result } from "~/core/result";
import { recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { queueEmail } from "~/platform/outbox.server";
import { hashPassword } from "~/platform/secrets.server";
import { alreadyRegisteredEmail, registerEmail } from "../emails";
import type { AccountRefusal } from "../refusals";
import { isInvented } from "../rules";
import { makeLink, useLink } from "./links.server";

/**
 * Sends a link that finishes the account. The answer is the same whether or not there is one, and takes as long: a
 * link is made either way. The e-mail tells the difference to the one person who may know. Nothing but the link exists
 * before it is used, so nobody can choose a password for another person's address.
 */
export async function askForAccount(
  ctx: Context,
  { email, name, next }: { email: string; name: string; next?: string | undefined },
): Promise<Result<undefined, AccountRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const { publicUrl } = tx.portal;
    const known = await tx.db.selectFrom("people").select(["id", "name"]).where("email", "=", email).executeTakeFirst();
    const token = await makeLink(tx, { purpose: "REGISTER", email, personName: name });
    if (known === undefined) {
      const letter = registerEmail({ link: withNext(`${publicUrl}/register/${token}`, next) });
      await queueEmail(tx, { to: email, holdsLink: true, ...letter });
    } else {
      const links = { signIn: withNext(`${publicUrl}/sign-in`, next), forgotten: `${publicUrl}/forgotten-password` };
      await queueEmail(tx, { to: email, ...alreadyRegisteredEmail({ name: known.name, ...links }) });
    }
    recordEvent(tx, { act: "accounts.ask", subject: { kind: "account", id: known?.id ?? "new" } });
    return ok();
  });
}

/** Makes the account the link was sent for. Using the link proves the e-mail address. */
export async function finishAccount(
  ctx: Context,
  token: string,
  { password }: { password: string },
): Promise<Result<{ personId: PersonId }, AccountRefusal>> {
  const passwordHash = await hashPassword(password);
  return inTransaction(ctx, async (tx) => {
    const link = await useLink(tx, "REGISTER", token);
    if (link === undefined) return refuse("LINK_OVER");
    const { email, personName } = link;
    const invented = isInvented(tx.portal, password);
    const personId = await insertPerson(tx, { email, name: personName ?? email, passwordHash, invented });
    if (personId === undefined) return refuse("LINK_OVER");
    recordEvent(tx, { act: "accounts.register", subject: { kind: "person", id: personId } });
    return ok({ personId });
  });
}

interface NewPerson {
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly invented: boolean;
}

/** Answers undefined when the address has an account already. */
export async function insertPerson(
  ctx: Context,
  { email, name, passwordHash, invented }: NewPerson,
): Promise<PersonId | undefined> {
  const made = await ctx.db
    .insertInto("people")
    .values({ id: newId(), email, name, password_hash: passwordHash, invented, created_at: ctx.now })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .returning("id")
    .executeTakeFirst();
  return made?.id;
}
