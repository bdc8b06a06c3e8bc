import { sql } from "kysely";
import { inTransaction } from "~db/transaction.server";
import type { BidId } from "~/core/id";
import { eachInTurn } from "~/core/each-in-turn";
import { ok } from "~/core/result";
import { addMilliseconds, type Instant } from "~/core/time";
import { addressesOf } from "~/features/accounts/queries.server";
import { recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { queueEmail } from "~/platform/outbox.server";
import { deadlinePassedEmail, unsubmittedEmail } from "../emails";
import { reminderHours, remindersDue } from "../rules/draft";

/** What time decides about bids. Each may run twice, or in two workers at once: a row marks what is done. One failure stops no other. */

const longestAheadMs = Math.max(...reminderHours) * 60 * 60 * 1000;

/** Tells everyone who writes on a bid that was started and is not submitted: 48, 24, 4 and 1 hours before. */
export async function remindUnsubmitted(ctx: Context): Promise<void> {
  const unsubmitted = await ctx.db
    .selectFrom("bids")
    .innerJoin("competitions", "competitions.id", "bids.competition_id")
    .innerJoin("lots", "lots.id", "bids.lot_id")
    .select([
      "bids.id as bidId",
      "bids.organisation_id as organisationId",
      "bids.started_at as startedAt",
      "competitions.id as competitionId",
      "competitions.title as competition",
      "lots.code",
      "lots.title",
    ])
    .select(sql<Instant>`competitions.deadline_at`.as("deadlineAt"))
    .select((eb) =>
      eb
        .selectFrom("bid_reminders")
        .select(sql<number[]>`coalesce(array_agg(hours_before), '{}')`.as("hours"))
        .whereRef("bid_reminders.bid_id", "=", "bids.id")
        .$asScalar()
        .as("reminded"),
    )
    .where("competitions.stage", "=", "PUBLISHED")
    .where("competitions.deadline_at", ">=", ctx.now)
    .where("competitions.deadline_at", "<=", addMilliseconds(ctx.now, longestAheadMs))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("bid_versions")
            .select("bid_versions.id")
            .whereRef("bid_versions.bid_id", "=", "bids.id")
            .where("bid_versions.state", "=", "CURRENT"),
        ),
      ),
    )
    .execute();
  await eachInTurn(unsubmitted, async ({ reminded, ...bid }) => {
    const due = remindersDue({ ...bid, now: ctx.now, reminded });
    if (due.length > 0) await remind(ctx, bid, due);
  });
}

interface Unsubmitted {
  readonly bidId: BidId;
  readonly organisationId: string;
  readonly competitionId: string;
  readonly competition: string;
  readonly code: string;
  readonly title: string;
  readonly deadlineAt: Instant;
}

/** One mail for all that are due: after a pause of the worker nobody gets several at once. */
async function remind(ctx: Context, bid: Unsubmitted, due: readonly number[]): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const marked = await tx.db
      .insertInto("bid_reminders")
      .values(due.map((hours) => ({ bid_id: bid.bidId, hours_before: hours, reminded_at: tx.now })))
      .onConflict((conflict) => conflict.doNothing())
      .returning("hours_before as hours")
      .execute();
    if (marked.length === 0) return ok();
    const letter = unsubmittedEmail({
      competition: bid.competition,
      lot: `${bid.code} ${bid.title}`,
      deadlineAt: bid.deadlineAt,
      now: tx.now,
      link: `${tx.portal.publicUrl}/supplier/bids/${bid.bidId}`,
    });
    for (const to of await addressesOf(tx, bid.organisationId, "SA", "SB")) await queueEmail(tx, { to, ...letter });
    const hours = Math.min(...marked.map((mark) => mark.hours));
    const subject = { kind: "bid", id: bid.bidId };
    recordEvent(tx, { act: "bids.remind", subject, seal: bid.competitionId, about: { hours } });
    return ok();
  });
}

/**
 * Tells procurement officers and leads, once, that a deadline has passed: whether or not anyone has submitted,
 * since that is nobody's to know before the opening.
 */
export async function tellDeadlinePassed(ctx: Context): Promise<void> {
  const passed = await ctx.db
    .selectFrom("competitions")
    .select(["id", "authority_id as authorityId", "title"])
    .select(sql<Instant>`deadline_at`.as("deadlineAt"))
    .where("stage", "=", "PUBLISHED")
    .where("deadline_at", "<", ctx.now)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("deadline_notices as told")
            .select("told.competition_id")
            .whereRef("told.competition_id", "=", "competitions.id"),
        ),
      ),
    )
    .execute();
  await eachInTurn(passed, ({ id, authorityId, title, deadlineAt }) =>
    inTransaction(ctx, async (tx) => {
      const marked = await tx.db
        .insertInto("deadline_notices")
        .values({ competition_id: id, told_at: tx.now })
        .onConflict((conflict) => conflict.doNothing())
        .returning("competition_id")
        .executeTakeFirst();
      if (marked === undefined) return ok();
      const link = `${tx.portal.publicUrl}/council/competitions/${id}/open`;
      const letter = deadlinePassedEmail({ competition: title, deadlineAt, link });
      for (const to of await addressesOf(tx, authorityId, "PO", "LE")) await queueEmail(tx, { to, ...letter });
      recordEvent(tx, { act: "bids.tell-deadline-passed", subject: { kind: "competition", id }, authorityId });
      return ok();
    }),
  );
}
