import { inTransaction } from "~db/transaction.server";
import type { SupplierActor } from "~/core/actor";
import type { BidId, CompetitionId, CriterionId, LotId, SettingId } from "~/core/id";
import type { Pence } from "~/core/money";
import { ok, refuse, type Result } from "~/core/result";
import { denied, recordEvent } from "~/features/audit/commands.server";
import { findInvitedCompetition, lockCompetition } from "~/features/competitions/queries/competitions.server";
import { listLeaves, measuresAsked } from "~/features/competitions/queries/criteria.server";
import { invitedSettings } from "~/features/competitions/queries/invitations.server";
import { isAnswered } from "~/features/competitions/rules/criteria";
import { isPast } from "~/features/competitions/rules/stages";
import type { PledgeGiven } from "~/features/social-value/forms";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { mayWriteBid } from "../policy";
import type { DraftRefusal, SettingsRefusal, StartRefusal } from "../refusals";
import { lockDraft, touchDraft, type LockedBid } from "./draft-lock.server";

type Writer = Context<SupplierActor>;

/** Starts the one bid of the actor's organisation for a lot it is invited to; a second press finds the first. */
export async function startBid(
  ctx: Writer,
  competitionId: CompetitionId,
  lotId: LotId,
): Promise<Result<{ bidId: BidId }, StartRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act: "bids.start", subject: { kind: "competition", id: competitionId }, seal: competitionId };
    if (!mayWriteBid(tx.actor)) return denied(tx, entry);
    const invited = await findInvitedCompetition(tx, competitionId);
    if (invited?.invitedLots.every(({ id }) => id !== lotId) ?? true) return refuse("NOT_FOUND");
    const competition = await lockCompetition(tx, competitionId, "share");
    const { organisationId, personId } = tx.actor;
    const existing = await findOwnBid(tx, competitionId, lotId);
    if (existing !== undefined) return ok({ bidId: existing });
    if (competition?.stage !== "PUBLISHED") return refuse("BIDS_OPENED");
    if (isPast(competition.deadlineAt, tx.now)) return refuse("DEADLINE_PASSED");
    const bidId = newId();
    const made = await tx.db
      .insertInto("bids")
      .values({
        id: bidId,
        competition_id: competitionId,
        lot_id: lotId,
        organisation_id: organisationId,
        started_at: tx.now,
        started_by: personId,
        changed_at: tx.now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (made === undefined) return ok({ bidId: (await findOwnBid(tx, competitionId, lotId)) ?? bidId });
    recordEvent(tx, { ...entry, subject: { kind: "bid", id: bidId } });
    return ok({ bidId });
  });
}

async function findOwnBid(tx: Writer, competitionId: CompetitionId, lotId: LotId): Promise<BidId | undefined> {
  const bid = await tx.db
    .selectFrom("bids")
    .select("id")
    .where("competition_id", "=", competitionId)
    .where("lot_id", "=", lotId)
    .where("organisation_id", "=", tx.actor.organisationId)
    .executeTakeFirst();
  return bid?.id;
}

/** Saves one answer as typed. STALE when someone saved other words since the page was opened. */
export async function saveAnswer(
  ctx: Writer,
  bidId: BidId,
  criterionId: CriterionId,
  { answer, version }: { answer: string; version: number },
): Promise<Result<undefined, DraftRefusal>> {
  return changeDraft(ctx, bidId, "bids.save-answer", async (tx, { competition }) => {
    const leaves = await listLeaves(tx, competition.id);
    if (!leaves.some(({ id, kind }) => id === criterionId && isAnswered(kind))) return refuse("NOT_FOUND");
    const saved = await tx.db
      .selectFrom("bid_answers")
      .select(["answer", "version"])
      .where("bid_id", "=", bidId)
      .where("criterion_id", "=", criterionId)
      .executeTakeFirst();
    if (saved?.answer === answer || (saved === undefined && answer.trim() === "")) return ok("UNCHANGED");
    if ((saved?.version ?? 0) !== version) return refuse("STALE");
    const row = { answer, version: version + 1, saved_at: tx.now, saved_by: tx.actor.personId };
    await tx.db
      .insertInto("bid_answers")
      .values({ bid_id: bidId, criterion_id: criterionId, ...row })
      .onConflict((conflict) => conflict.columns(["bid_id", "criterion_id"]).doUpdateSet(row))
      .execute();
    return ok({ criterion: criterionId });
  });
}

/** Saves the price, in pence, as the competition's price basis says it. */
export async function savePrice(
  ctx: Writer,
  bidId: BidId,
  { price, version }: { price: Pence; version: number },
): Promise<Result<undefined, DraftRefusal>> {
  return changeDraft(ctx, bidId, "bids.save-price", async (tx, bid) => {
    if (bid.pricePence === price) return ok("UNCHANGED");
    if (bid.priceVersion !== version) return refuse("STALE");
    await tx.db
      .updateTable("bids")
      .set({ price_pence: price, price_version: version + 1 })
      .where("id", "=", bidId)
      .execute();
    return ok({});
  });
}

/** Saves the whole page of pledges: those left out are gone. Only measures the competition asks for. */
export async function savePledges(
  ctx: Writer,
  bidId: BidId,
  { pledges, version }: { pledges: readonly PledgeGiven[]; version: number },
): Promise<Result<undefined, DraftRefusal>> {
  return changeDraft(ctx, bidId, "bids.save-pledges", async (tx, bid) => {
    const asked = await measuresAsked(tx, bid.competition.id);
    if (pledges.some(({ measureCode }) => asked.every(({ code }) => code !== measureCode))) return refuse("NOT_FOUND");
    const saved = await tx.db
      .selectFrom("bid_pledges")
      .select(["measure_code as measureCode", "quantity_hundredths as quantityHundredths", "how"])
      .where("bid_id", "=", bidId)
      .execute();
    if (isSame(saved, pledges)) return ok("UNCHANGED");
    if (bid.pledgesVersion !== version) return refuse("STALE");
    await tx.db.deleteFrom("bid_pledges").where("bid_id", "=", bidId).execute();
    if (pledges.length > 0) {
      const rows = pledges.map(({ measureCode, quantityHundredths, how }) => ({
        bid_id: bidId,
        measure_code: measureCode,
        quantity_hundredths: quantityHundredths,
        how,
      }));
      await tx.db.insertInto("bid_pledges").values(rows).execute();
    }
    await tx.db
      .updateTable("bids")
      .set({ pledges_version: version + 1 })
      .where("id", "=", bidId)
      .execute();
    return ok({});
  });
}

function isSame(saved: readonly PledgeGiven[], pledges: readonly PledgeGiven[]): boolean {
  const line = ({ measureCode, quantityHundredths, how }: PledgeGiven) =>
    JSON.stringify([measureCode, quantityHundredths, how]);
  return saved.map(line).sort().join() === pledges.map(line).sort().join();
}

/** Names the settings the bid is for: some of those found capable when the supplier was invited. */
export async function nameSettings(
  ctx: Writer,
  bidId: BidId,
  { settings, version }: { settings: readonly SettingId[]; version: number },
): Promise<Result<undefined, SettingsRefusal>> {
  return changeDraft(ctx, bidId, "bids.name-settings", async (tx, bid) => {
    const invited = await invitedSettings(tx, bid.competition.id, bid.lotId, tx.actor.organisationId);
    const isInvited = (id: SettingId) => invited.some(({ settingId }) => settingId === id);
    if (!settings.every(isInvited)) return refuse("SETTING_NOT_INVITED");
    const rows = await tx.db
      .selectFrom("bid_settings")
      .select("setting_id as id")
      .where("bid_id", "=", bidId)
      .execute();
    const saved = rows.map(({ id }) => id);
    if ([...saved].sort().join() === [...settings].sort().join()) return ok("UNCHANGED");
    if (bid.settingsVersion !== version) return refuse("STALE");
    await tx.db.deleteFrom("bid_settings").where("bid_id", "=", bidId).execute();
    const named = settings.map((id) => ({ bid_id: bidId, setting_id: id }));
    if (named.length > 0) await tx.db.insertInto("bid_settings").values(named).execute();
    await tx.db
      .updateTable("bids")
      .set({ settings_version: version + 1 })
      .where("id", "=", bidId)
      .execute();
    return ok({});
  });
}

/**
 * One change of a draft. Saving what is saved already changes nothing, so that a double press is harmless.
 * The record says what was changed and never its words; no council reads the record of a draft, ever.
 */
async function changeDraft<Refusal>(
  ctx: Writer,
  bidId: BidId,
  act: string,
  change: (tx: Writer, bid: LockedBid) => Promise<Result<"UNCHANGED" | Record<string, string>, Refusal>>,
): Promise<Result<undefined, Refusal | DraftRefusal>> {
  return inTransaction<Writer, Result<undefined, Refusal | DraftRefusal>>(ctx, async (tx) => {
    const entry = { act, subject: { kind: "bid", id: bidId } };
    if (!mayWriteBid(tx.actor)) return denied(tx, entry);
    const locked = await lockDraft(tx, bidId);
    if (!locked.ok) return locked;
    const done = await change(tx, locked.value);
    if (!done.ok) return done;
    if (done.value === "UNCHANGED") return ok();
    await touchDraft(tx, bidId);
    recordEvent(tx, { ...entry, seal: locked.value.competition.id, about: done.value });
    return ok();
  });
}
