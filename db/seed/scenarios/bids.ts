import { randomUUID } from "node:crypto";
import type { SupplierActor } from "~/core/actor";
import type { BidId, LotId } from "~/core/id";
import type { Instant } from "~/core/time";
import { nameSettings, saveAnswer, savePledges, savePrice, startBid } from "~/features/bids/commands/draft.server";
import { approveOpening } from "~/features/bids/commands/opening.server";
import { noteArrival, submitBid } from "~/features/bids/commands/submit.server";
import { findBid } from "~/features/bids/queries/drafts.server";
import { declareInterests } from "~/features/competitions/commands/conflicts.server";
import { listInvitedOrganisations } from "~/features/competitions/queries/invitations.server";
import { sha256 } from "~/platform/secrets.server";
import { as, must, setPortalTime, type Stage } from "../stage";
import type { ToldCompetition } from "./competitions";
import type { Council } from "./people";

export interface BidTold {
  readonly supplier: SupplierActor;
  readonly lotId: LotId;
  readonly pricePence: number;
  /** Whole units by measure. */
  readonly pledges: Readonly<Record<string, number>>;
  readonly answers: readonly string[];
  readonly at: Instant;
}

/** A draft: what is said is saved, and nothing is submitted. */
export async function draftBid(
  stage: Stage,
  { competitionId, questions }: ToldCompetition,
  bid: BidTold,
): Promise<BidId> {
  const ctx = as(stage, bid.supplier, bid.at);
  const { bidId } = must(await startBid(ctx, competitionId, bid.lotId));
  for (const [place, answer] of bid.answers.entries()) {
    const criterionId = questions[place];
    if (criterionId === undefined) break;
    must(await saveAnswer(ctx, bidId, criterionId, { answer, version: 0 }));
  }
  return bidId;
}

/** A whole bid, received at that moment by the database's clock. */
export async function receivedBid(stage: Stage, told: ToldCompetition, bid: BidTold): Promise<BidId> {
  const bidId = await draftBid(stage, told, bid);
  const ctx = as(stage, bid.supplier, bid.at);
  const draft = await findBid(ctx, bidId);
  if (draft === undefined) throw new Error("The bid is not there");
  const settings = draft.settings.map(({ settingId }) => settingId);
  must(await nameSettings(ctx, bidId, { settings, version: draft.settingsVersion }));
  must(await savePrice(ctx, bidId, { price: bid.pricePence, version: draft.priceVersion }));
  const pledges = Object.entries(bid.pledges).map(([measureCode, units]) => ({
    measureCode,
    quantityHundredths: units * 100,
    how: "With people and groups who live near the home.",
  }));
  must(await savePledges(ctx, bidId, { pledges, version: draft.pledgesVersion }));
  const { draftVersion } = (await findBid(ctx, bidId)) ?? draft;
  await setPortalTime(stage, bid.at);
  const key = randomUUID();
  const bodySha256 = sha256(key);
  const attemptId = await noteArrival(stage.db, { bidId, bodySha256 });
  must(await submitBid(ctx, bidId, { key, draftVersion, attemptId, bodySha256 }));
  await setPortalTime(stage, undefined);
  return bidId;
}

/** The officer and a witness declare on the invited names and open the bids. */
export async function openedBy(
  stage: Stage,
  council: Council,
  { competitionId }: ToldCompetition,
  at: Instant,
): Promise<void> {
  for (const person of [council.PO, council.CM]) {
    const ctx = as(stage, person, at);
    const names = await listInvitedOrganisations(ctx, competitionId);
    const interests = names.map(({ organisationId }) => ({ organisationId, interest: false }));
    must(await declareInterests(ctx, competitionId, { moment: "INVITED_NAMES", interests }));
    must(await approveOpening(ctx, competitionId));
  }
}
