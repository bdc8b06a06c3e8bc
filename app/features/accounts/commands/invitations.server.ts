import { sql } from "kysely";
import { inTransaction } from "~db/transaction.server";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { OrganisationId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { addMilliseconds } from "~/core/time";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import type { Invite } from "../forms";
import { mayManagePeople } from "../policy";
import type { AccountRefusal } from "../refusals";

type OrganisationActor = CouncilActor | SupplierActor;

/** Takes an invitation of one's own organisation back: its link opens nothing any more. */
export async function takeBackInvitation(
  ctx: Context<OrganisationActor>,
  invitationId: string,
): Promise<Result<undefined, AccountRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const { organisationId } = tx.actor;
    const entry = { act: "accounts.take-back-invitation", subject: { kind: "invitation", id: invitationId } };
    if (!mayManagePeople(tx.actor, organisationId)) return denied(tx, entry);
    const taken = await tx.db
      .updateTable("one_time_links")
      .set({ used_at: tx.now })
      .where("id", "=", invitationId)
      .where("purpose", "=", "JOIN")
      .where("organisation_id", "=", organisationId)
      .where("used_at", "is", null)
      .where("expires_at", ">", tx.now)
      .returning(["person_name as who", "roles"])
      .executeTakeFirst();
    if (taken === undefined) return refuse("INVITATION_OVER");
    recordEvent(tx, { ...entry, about: { who: taken.who, roles: taken.roles } });
    return ok();
  });
}

/** In milliseconds: a second press of one button comes sooner, a second thought later. */
const samePress = 60_000;

/** Whether this person has sent the same invitation a moment ago: two presses are one invitation, and one e-mail. */
export async function isSentJustNow(
  { db, actor, now }: Context<OrganisationActor>,
  organisationId: OrganisationId,
  { email, roles }: Omit<Invite, "name">,
): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`invite ${organisationId} ${email}`}, 0))`.execute(db);
  const waiting = await db
    .selectFrom("one_time_links")
    .select("roles")
    .where("purpose", "=", "JOIN")
    .where("organisation_id", "=", organisationId)
    .where("email", "=", email)
    .where("created_by", "=", actor.personId)
    .where("created_at", ">", addMilliseconds(now, -samePress))
    .where("used_at", "is", null)
    .executeTakeFirst();
  return waiting !== undefined && [...waiting.roles].sort().join() === [...roles].sort().join();
}
