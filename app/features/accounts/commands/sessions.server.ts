import { inTransaction } from "~db/transaction.server";
import type { PersonId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";

/** Ends one of one's own sessions: the next request of that browser is a stranger's. */
export async function endOneSession(
  ctx: Context,
  personId: PersonId,
  handle: string,
): Promise<Result<undefined, "SESSION_OVER">> {
  return inTransaction(ctx, async (tx) => {
    const ended = await tx.db
      .deleteFrom("sessions")
      .where("person_id", "=", personId)
      .where("handle", "=", handle)
      .returning("handle")
      .executeTakeFirst();
    if (ended === undefined) return refuse("SESSION_OVER");
    recordEvent(tx, { act: "accounts.end-session", subject: { kind: "person", id: personId } });
    return ok();
  });
}

/** Ends all of one's own sessions but the one of that handle. */
export async function endOtherSessions(
  ctx: Context,
  personId: PersonId,
  handle: string,
): Promise<Result<{ ended: number }, never>> {
  return inTransaction(ctx, async (tx) => {
    const rows = await tx.db
      .deleteFrom("sessions")
      .where("person_id", "=", personId)
      .where("handle", "<>", handle)
      .returning("handle")
      .execute();
    const about = { ended: rows.length };
    recordEvent(tx, { act: "accounts.end-other-sessions", subject: { kind: "person", id: personId }, about });
    return ok({ ended: rows.length });
  });
}
