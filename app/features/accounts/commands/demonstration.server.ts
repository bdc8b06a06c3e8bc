import { inTransaction } from "~db/transaction.server";
import type { PersonId } from "~/core/id";
import { ok, refuse, type Result } from "~/core/result";
import { addMilliseconds, type Instant } from "~/core/time";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { hasDemonstrationClock, moveForward, readClock } from "~/platform/demonstration-clock.server";
import { queueJob } from "~/platform/outbox.server";
import type { ClockMove } from "../forms";
import type { AccountRefusal, ClockRefusal } from "../refusals";
import { mayClockMoveTo } from "../rules";
import type { Browser } from "../sessions.server";
import { startAnew } from "./sign-in.server";

/**
 * Moves portal time forward, in demonstration mode only, and has done at once what falls due by it.
 * Time never goes back: what was closed stays closed.
 */
export async function moveClock(ctx: Context, move: ClockMove): Promise<Result<{ now: Instant }, ClockRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act: "accounts.move-clock", subject: { kind: "clock", id: "demonstration" } };
    if (!tx.portal.demonstration) return denied(tx, entry);
    const clock = await readClock(tx);
    if (clock === undefined) return denied(tx, entry);
    const then = move.way === "BY" ? addMilliseconds(clock.now, move.milliseconds) : move.moment;
    const verdict = mayClockMoveTo(then, clock.now);
    if (verdict !== "YES") return refuse(verdict);
    await moveForward(tx, clock, then);
    await queueJob(tx, "sweep", {}, "clock");
    recordEvent(tx, { ...entry, about: { from: clock.now.toISOString(), to: then.toISOString() } });
    return ok({ now: then });
  });
}

/**
 * Signs in as an invented person, by one press and without a password. Both the settings and the database must say
 * that this is a demonstration: neither a forged row nor a forged setting is enough.
 */
export async function signInAsInvented(
  ctx: Context,
  personId: PersonId,
  browser: Browser,
): Promise<Result<{ cookie: string }, AccountRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act: "accounts.sign-in-as-invented", subject: { kind: "person", id: personId } };
    if (!tx.portal.demonstration || !(await hasDemonstrationClock(tx))) return denied(tx, entry);
    const person = await tx.db
      .selectFrom("people")
      .select("id")
      .where("id", "=", personId)
      .where("invented", "=", true)
      .executeTakeFirst();
    if (person === undefined) return refuse("NOT_INVENTED");
    return startAnew(tx, person.id, browser);
  });
}
