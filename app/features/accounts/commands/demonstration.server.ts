import { inTransaction } from "~db/transaction.server";
import { ok, refuse, type Result } from "~/core/result";
import { addMilliseconds, type Instant } from "~/core/time";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { moveForward, readClock } from "~/platform/demonstration-clock.server";
import { queueJob } from "~/platform/outbox.server";
import type { ClockMove } from "../forms";
import type { ClockRefusal } from "../refusals";
import { mayClockMoveTo } from "../rules";

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
