import { inTransaction } from "~db/transaction.server";
import type { OrganisationId, PersonId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { allowsSignIn, forgetSignIn, type Asker, type Limiter } from "~/platform/limits.server";
import { isPassword } from "~/platform/secrets.server";
import type { AccountRefusal } from "../refusals";
import { endSession, findBeginning, startSession, type Browser } from "../sessions.server";

/** Tries are counted by account and by the connection's address (safety.md §4). */
interface SignIn extends Asker {
  readonly password: string;
  readonly browser?: Browser;
}

const noBrowser: Browser = { cookie: null, userAgent: null };

/**
 * Answers the session's cookie; the session that the browser had before is over. An unknown account takes as long and
 * says the same as a wrong password.
 */
export async function signIn(
  ctx: Context,
  limiter: Limiter,
  { email, password, address, browser = noBrowser }: SignIn,
): Promise<Result<{ cookie: string }, AccountRefusal>> {
  if (!(await allowsSignIn(limiter, { email, address }))) return refuse("TOO_MANY_TRIES");
  const person = await ctx.db
    .selectFrom("people")
    .select(["id", "password_hash as passwordHash"])
    .where("email", "=", email)
    .executeTakeFirst();
  const right = await isPassword(person?.passwordHash, password);
  if (person === undefined || !right) return refuse("WRONG_DETAILS");
  await forgetSignIn(limiter, { email, address });
  return startAnew(ctx, person.id, browser);
}

/** A visit with a new proof of who it is: nothing of the browser's session before goes on. */
export async function startAnew(
  ctx: Context,
  personId: PersonId,
  { cookie, userAgent }: Browser,
): Promise<Result<{ cookie: string }, AccountRefusal>> {
  return inTransaction(ctx, async (tx) => {
    await endSession(tx.db, cookie, tx.portal.publicUrl.startsWith("https:"));
    return startVisit(tx, personId, undefined, { cookie: null, userAgent });
  });
}

/**
 * Signs in a person whom a one-time link or a right password has proved, or the session of that cookie: then the
 * longest time of that session goes on.
 */
export async function startVisit(
  ctx: Context,
  personId: PersonId,
  organisationId?: OrganisationId,
  browser: Browser = noBrowser,
): Promise<Result<{ cookie: string }, AccountRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const place = organisationId ?? (await newestPlace(tx, personId));
    const secure = tx.portal.publicUrl.startsWith("https:");
    const before = await findBeginning(tx.db, personId, browser.cookie, secure);
    const begun = { since: before?.since, userAgent: browser.userAgent ?? before?.userAgent };
    const cookie = await startSession(tx.db, personId, place, secure, begun);
    recordEvent(tx, { act: "accounts.sign-in", subject: { kind: "person", id: personId } });
    return ok({ cookie });
  });
}

/**
 * Acts for another of one's organisations from now on: a new session, since the roles differ, that ends when the one
 * before would have had to (safety.md §4: nobody over 12 hours).
 */
export async function switchOrganisation(
  ctx: Context,
  personId: PersonId,
  organisationId: OrganisationId,
  cookieHeader: string | null,
): Promise<Result<{ cookie: string }, AccountRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const grant = await tx.db
      .selectFrom("role_grants")
      .select("id")
      .where("person_id", "=", personId)
      .where("organisation_id", "=", organisationId)
      .where("ended_at", "is", null)
      .limit(1)
      .executeTakeFirst();
    if (grant === undefined) return refuse("NOT_A_MEMBER");
    const secure = tx.portal.publicUrl.startsWith("https:");
    const before = await findBeginning(tx.db, personId, cookieHeader, secure);
    await endSession(tx.db, cookieHeader, secure);
    const cookie = await startSession(tx.db, personId, organisationId, secure, before);
    recordEvent(tx, { act: "accounts.switch", subject: { kind: "organisation", id: organisationId } });
    return ok({ cookie });
  });
}

export async function signOut(ctx: Context, cookieHeader: string | null): Promise<Result<{ cookie: string }, never>> {
  return inTransaction(ctx, async (tx) => {
    const cookie = await endSession(tx.db, cookieHeader, tx.portal.publicUrl.startsWith("https:"));
    const personId = "personId" in tx.actor ? tx.actor.personId : "nobody";
    recordEvent(tx, { act: "accounts.sign-out", subject: { kind: "person", id: personId } });
    return ok({ cookie });
  });
}

async function newestPlace(ctx: Context, personId: PersonId): Promise<OrganisationId | null> {
  const newest = await ctx.db
    .selectFrom("role_grants")
    .select("organisation_id as organisationId")
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return newest?.organisationId ?? null;
}
