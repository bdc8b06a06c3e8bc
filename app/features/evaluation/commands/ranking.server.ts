import type { CouncilActor } from "~/core/actor";
import type { BidId, CompetitionId, CriterionId, LotId, ResultId } from "~/core/id";
import { recordEvent } from "~/features/audit/commands.server";
import { pricesOf } from "~/features/bids/queries/opened.server";
import type { PriceEnvelope } from "~/features/bids/rules/manifest";
import { advanceStage } from "~/features/competitions/commands/stage.server";
import { listLeaves } from "~/features/competitions/queries/criteria.server";
import { totalWorth, worthInPence } from "~/features/social-value/rules";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { sha256 } from "~/platform/secrets.server";
import { listLabelledBids, type LabelledBid } from "../queries/place.server";
import type { Leaf } from "../rules/marked-bids";
import { rankBids, type RankedBid } from "../rules/ranking";
import { writeInputs } from "../rules/record";
import { tieSentence } from "../rules/ties";
import { methodP1 } from "../rules/workings";

/**
 * Ranks every lot and advances the stage to RANKED, inside the transaction that opened the prices, which holds the
 * competition's row. Asked again it makes the next version of each result; earlier ones are kept.
 */
export async function computeResults(
  tx: Context<CouncilActor>,
  competitionId: CompetitionId,
  reason: string,
): Promise<void> {
  const [leaves, lots, bids, agreed, prices, lock] = await Promise.all([
    listMarkedLeaves(tx, competitionId),
    tx.db
      .selectFrom("competition_lots")
      .select("lot_id as lotId")
      .where("competition_id", "=", competitionId)
      .orderBy("lot_id")
      .execute(),
    listLabelledBids(tx, competitionId),
    listAgreedByBid(tx, competitionId),
    pricesOf(tx, competitionId),
    tx.db
      .selectFrom("quality_locks")
      .select("content_sha256 as sha256")
      .where("competition_id", "=", competitionId)
      .executeTakeFirstOrThrow(),
  ]);
  for (const { lotId } of lots) {
    const facts = bids.filter((bid) => bid.lotId === lotId).map((bid) => factsOf(bid, agreed, prices));
    const inputs = writeInputs({ competitionId, lotId, qualityLockSha256: lock.sha256, leaves, bids: facts }, sha256);
    const resultId = await insertResult(tx, competitionId, lotId, reason, inputs);
    await insertLines(tx, resultId, leaves, rankBids(leaves, facts));
  }
  const advanced = await advanceStage(tx, competitionId, "rank", reason);
  if (!advanced.ok) throw new Error(`${competitionId} cannot be ranked: ${advanced.refusal}`);
  recordEvent(tx, { act: "evaluation.rank", subject: { kind: "competition", id: competitionId }, about: { reason } });
}

interface TitledLeaf extends Leaf {
  readonly title: string;
}

async function listMarkedLeaves(tx: Context, competitionId: CompetitionId): Promise<TitledLeaf[]> {
  const leaves = await listLeaves(tx, competitionId);
  return leaves.flatMap(({ id, kind, title, weightHundredths }) =>
    kind === "SECTION" ? [] : [{ criterionId: id, kind, title, weightHundredths }],
  );
}

async function listAgreedByBid(
  tx: Context,
  competitionId: CompetitionId,
): Promise<Map<BidId, Map<CriterionId, number>>> {
  const rows = await tx.db
    .selectFrom("agreed_scores as agreed")
    .innerJoin("opened_bids as bid", "bid.bid_id", "agreed.bid_id")
    .select(["agreed.bid_id as bidId", "agreed.criterion_id as criterionId", "agreed.score"])
    .where("bid.competition_id", "=", competitionId)
    .execute();
  const byBid = new Map<BidId, Map<CriterionId, number>>();
  for (const { bidId, criterionId, score } of rows) {
    byBid.set(bidId, (byBid.get(bidId) ?? new Map<CriterionId, number>()).set(criterionId, score));
  }
  return byBid;
}

function factsOf(
  { bidId, versionId }: LabelledBid,
  agreed: ReadonlyMap<BidId, ReadonlyMap<CriterionId, number>>,
  prices: ReadonlyMap<BidId, PriceEnvelope>,
) {
  const price = prices.get(bidId);
  if (price === undefined) throw new Error(`Bid ${bidId} has no price envelope`);
  const priced = price.pledges.flatMap(({ quantityHundredths, proxyPence }) =>
    proxyPence === null ? [] : [{ quantityHundredths, proxyPence }],
  );
  return {
    bidId,
    versionId,
    scores: agreed.get(bidId) ?? new Map<CriterionId, number>(),
    pricePence: price.pricePence,
    pledges: price.pledges,
    worth: totalWorth(priced),
  };
}

async function insertResult(
  tx: Context<CouncilActor>,
  competitionId: CompetitionId,
  lotId: LotId,
  reason: string,
  inputs: { readonly content: string; readonly sha256: string },
): Promise<ResultId> {
  const last = await tx.db
    .selectFrom("results")
    .select((eb) => eb.fn.max("version").as("version"))
    .where("competition_id", "=", competitionId)
    .where("lot_id", "=", lotId)
    .executeTakeFirst();
  const id = newId();
  await tx.db
    .insertInto("results")
    .values({
      id,
      competition_id: competitionId,
      lot_id: lotId,
      version: (last?.version ?? 0) + 1,
      reason,
      inputs: inputs.content,
      inputs_sha256: inputs.sha256,
      method: methodP1,
      computed_at: tx.now,
      computed_by: tx.actor.personId,
    })
    .execute();
  return id;
}

async function insertLines(
  tx: Context,
  resultId: ResultId,
  leaves: readonly TitledLeaf[],
  ranked: readonly RankedBid[],
): Promise<void> {
  if (ranked.length === 0) return;
  const titleOf = (id: CriterionId) => leaves.find(({ criterionId }) => criterionId === id)?.title ?? "";
  const lines = ranked.map((bid) => ({
    result_id: resultId,
    bid_id: bid.bidId,
    rank: bid.rank,
    total_hundredths: bid.totalHundredths,
    quality_hundredths: bid.qualityHundredths,
    social_value_hundredths: bid.socialValueHundredths,
    price_pence: bid.pricePence,
    social_value_pence: worthInPence(bid.worth),
    tie: bid.tie === undefined ? null : tieSentence(bid.tie, titleOf),
  }));
  const marks = ranked.flatMap(({ bidId, marks: own }) =>
    own.map(({ criterionId, score, marksHundredths, working }) => ({
      result_id: resultId,
      bid_id: bidId,
      criterion_id: criterionId,
      score,
      marks_hundredths: marksHundredths,
      working,
    })),
  );
  await tx.db.insertInto("result_lines").values(lines).execute();
  await tx.db.insertInto("result_marks").values(marks).execute();
}
