import type { SupplierActor } from "~/core/actor";
import type { BidId } from "~/core/id";
import { nameSettings, saveAnswer, savePledges, savePrice, startBid } from "~/features/bids/commands/draft.server";
import { noteArrival, submitBid } from "~/features/bids/commands/submit.server";
import { withdrawBid } from "~/features/bids/commands/withdraw.server";
import { findBid } from "~/features/bids/queries/drafts.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { sha256 } from "~/platform/secrets.server";
import type { BidTold, CompetitionTold } from "../data/competition";
import { wayOf } from "../data/pledges";
import { asOne, at, day, must, type Stage } from "../stage";
import { answerWorth } from "./answers";
import type { Written } from "./drafting";
import type { Listing } from "./rounds";
import { supplierOf, type Supplier, type Suppliers } from "./suppliers";

export interface Bidding {
  readonly written: Written;
  readonly told: CompetitionTold;
  readonly list: Listing;
  readonly suppliers: Suppliers;
}

/** The bids of a competition, side by side; answers their ids in the order told. */
export async function bidsOf(stage: Stage, bidding: Bidding): Promise<BidId[]> {
  const { bids = [] } = bidding.told;
  return stage.agenda.together(bids.map((bid, place) => () => oneBid(stage, bidding, bid, place)));
}

async function oneBid(stage: Stage, bidding: Bidding, bid: BidTold, place: number): Promise<BidId> {
  const { told } = bidding;
  const supplier = supplierOf(bidding.suppliers, bid.by);
  // The last day on which something can be done: the day before the deadline, or yesterday while it is open.
  const last = Math.min(told.deadline - 1, -1);
  const begun = Math.min(told.published + 1, last - 1);
  const bidId = await begunBid(stage, bidding, supplier, bid, { place, on: begun });
  if (bid.state === "DRAFT") return bidId;
  const first = bid.state === "AGAIN" ? Math.round(bid.pounds * 1.04) : bid.pounds;
  await priced(stage, supplier, bidId, { ...bid, pounds: first }, { on: begun, clock: "16:00" });
  const clock = place % 2 === 0 ? "09:42" : "14:18";
  switch (bid.state) {
    case "SENT":
      // Most come in early; the fourth of each competition on the last day.
      await submitted(stage, supplier, bidId, { on: place === 3 ? last : Math.max(last - 2, begun + 1), clock });
      break;
    case "AGAIN":
      await submitted(stage, supplier, bidId, { on: begun + 1, clock });
      await priced(stage, supplier, bidId, bid, { on: last, clock: "10:30" });
      await submitted(stage, supplier, bidId, { on: last, clock: "10:48" });
      break;
    case "BACK":
      await submitted(stage, supplier, bidId, { on: begun + 1, clock });
      await takenBack(stage, supplier, bidId, { on: last, clock: "15:25" });
      break;
    case "LATE":
      await submitted(stage, supplier, bidId, { on: told.deadline, clock: "12:07" });
      break;
  }
  return bidId;
}

interface When {
  readonly on: number;
  readonly clock: string;
}

/** A writer begins the bid and answers the questions: all of them, or the first where it stays a draft. */
async function begunBid(
  stage: Stage,
  { written, told, list }: Bidding,
  { writer }: Supplier,
  bid: BidTold,
  { place, on }: { readonly place: number; readonly on: number },
): Promise<BidId> {
  const ctx = await at(stage, writer, day(stage, on, "10:15"));
  const lotId = list.lots.get(told.lots[0] ?? "")?.lotId ?? "";
  return asOne(ctx, async (tx) => {
    const started = await startBid(tx, written.competitionId, lotId);
    if (!started.ok) throw new Error(`${bid.by} cannot bid for “${told.title}”: ${started.refusal}`);
    const { bidId } = started.value;
    const draft = await draftOf(tx, bidId);
    const settings = draft.settings.slice(0, 1);
    const name = settings[0]?.name ?? told.title;
    const answered = bid.state === "DRAFT" ? written.asked.slice(0, 1) : written.asked;
    for (const [order, { criterionId, told: question }] of answered.entries()) {
      const { words } = answerWorth(question, bid.worth[order] ?? 3, place);
      must(await saveAnswer(tx, bidId, criterionId, { answer: words.replaceAll("{place}", name), version: 0 }));
    }
    if (bid.state === "DRAFT") return bidId;
    const settingIds = settings.map(({ settingId }) => settingId);
    must(await nameSettings(tx, bidId, { settings: settingIds, version: draft.settingsVersion }));
    const pledges = Object.entries(bid.pledges).map(([measureCode, units]) => ({
      ...{ measureCode, quantityHundredths: units * 100 },
      how: wayOf(measureCode),
    }));
    must(await savePledges(tx, bidId, { pledges, version: draft.pledgesVersion }));
    return bidId;
  });
}

async function priced(
  stage: Stage,
  { writer }: Supplier,
  bidId: BidId,
  { pounds }: BidTold,
  { on, clock }: When,
): Promise<void> {
  const ctx = await at(stage, writer, day(stage, on, clock));
  const { priceVersion } = await draftOf(ctx, bidId);
  must(await savePrice(ctx, bidId, { price: pounds * 100, version: priceVersion }));
}

/** The administrator submits: received by the database's own clock, as any bid is. */
async function submitted(stage: Stage, { administrator }: Supplier, bidId: BidId, { on, clock }: When): Promise<void> {
  const ctx = await at(stage, administrator, day(stage, on, clock));
  const { draftVersion } = await draftOf(ctx, bidId);
  const key = newId();
  const bodySha256 = sha256(key);
  const attemptId = await noteArrival(stage.db, { bidId, bodySha256 });
  must(await submitBid(ctx, bidId, { key, draftVersion, attemptId, bodySha256 }));
}

async function takenBack(stage: Stage, { administrator }: Supplier, bidId: BidId, { on, clock }: When): Promise<void> {
  const ctx = await at(stage, administrator, day(stage, on, clock));
  const { versions } = await draftOf(ctx, bidId);
  const current = versions.find(({ state }) => state === "CURRENT");
  if (current === undefined) throw new Error("There is nothing to take back");
  must(await withdrawBid(ctx, bidId, current.id));
}

async function draftOf(ctx: Context<SupplierActor>, bidId: BidId) {
  const draft = await findBid(ctx, bidId);
  if (draft === undefined) throw new Error("The bid is not there");
  return draft;
}
