import type { BidId, CompetitionId, CriterionId } from "~/core/id";
import { pricesOf } from "~/features/bids/queries/opened.server";
import { listCriteria } from "~/features/competitions/queries/criteria.server";
import { getAuthority } from "~/features/councils/queries/authorities.server";
import { recordForLetters, type ResultLine } from "~/features/evaluation/queries/results.server";
import { supplierAddress } from "~/features/suppliers/queries/profiles.server";
import type { Context } from "~/platform/context";
import type { OutcomeRecord, RecordedBid, RecordedLot, RecordedMark } from "../letters/record";
import { listLotsToAward, type LotToAward } from "./recommendations.server";

/**
 * Everything letters are written from, read at once inside the act that issues them: the criteria as
 * published, the agreed scores as locked, the newest results, the approved decisions.
 */
export async function readOutcomeRecord(ctx: Context, competitionId: CompetitionId): Promise<OutcomeRecord> {
  const competition = await ctx.db
    .selectFrom("competitions")
    .innerJoin("lists", "lists.id", "competitions.list_id")
    .innerJoin("bid_openings as opening", "opening.competition_id", "competitions.id")
    .select([
      "competitions.title",
      "competitions.authority_id as authorityId",
      "competitions.deadline_at as deadlineAt",
    ])
    .select(["lists.title as list", "lists.regime", "opening.opened_at as openedAt"])
    .where("competitions.id", "=", competitionId)
    .executeTakeFirstOrThrow();
  const { title, list, regime, authorityId, deadlineAt, openedAt } = competition;
  if (deadlineAt === null) throw new Error(`Competition ${competitionId} was opened without a deadline`);
  const [council, criteria, lots, evidence] = await Promise.all([
    getAuthority(ctx, authorityId),
    listCriteria(ctx, competitionId),
    listLotsToAward(ctx, competitionId),
    readEvidence(ctx, competitionId),
  ]);
  const asksPledges = criteria.some(({ kind }) => kind === "SV_QUANT");
  return {
    council,
    competition: { title, list, regime, notice: `${ctx.portal.publicUrl}/competitions/${competitionId}` },
    criteria,
    lots: await Promise.all(lots.map((lot) => recordedLot(ctx, lot, evidence, asksPledges))),
    deadlineAt,
    openedAt,
    issuedAt: ctx.now,
  };
}

type Evidence = Awaited<ReturnType<typeof readEvidence>>;

/** What was received, agreed and pledged, by bid. */
async function readEvidence(ctx: Context, competitionId: CompetitionId) {
  const [receipts, agreed, prices] = await Promise.all([
    ctx.db
      .selectFrom("opened_bids as opened")
      .innerJoin("bid_versions as version", "version.id", "opened.version_id")
      .select(["opened.bid_id as bidId", "version.receipt", "version.received_at as receivedAt"])
      .where("opened.competition_id", "=", competitionId)
      .execute(),
    recordForLetters(ctx, competitionId),
    pricesOf(ctx, competitionId),
  ]);
  return { receipts, agreed, prices };
}

async function recordedLot(
  ctx: Context,
  { lotId, code, title, bids, recommendation }: LotToAward,
  evidence: Evidence,
  asksPledges: boolean,
): Promise<RecordedLot> {
  if (recommendation?.decision?.approved !== true) throw new Error(`The award of lot ${lotId} is not approved`);
  return {
    lotId,
    code,
    title,
    decidedAt: recommendation.decision.decidedAt,
    award:
      recommendation.bidId === null
        ? { noAwardReasons: recommendation.reasons }
        : { winnerBidId: recommendation.bidId },
    bids: await Promise.all(bids.map((line) => recordedBid(ctx, line, evidence, asksPledges))),
  };
}

async function recordedBid(
  ctx: Context,
  line: ResultLine,
  { receipts, agreed, prices }: Evidence,
  asksPledges: boolean,
): Promise<RecordedBid> {
  const receipt = receipts.find(({ bidId }) => bidId === line.bidId);
  const price = prices.get(line.bidId);
  if (receipt === undefined || price === undefined) throw new Error(`Bid ${line.bidId} has no receipt or no price`);
  return {
    bidId: line.bidId,
    organisationId: line.organisationId,
    supplier: await supplierAddress(ctx, line.organisationId),
    receipt: receipt.receipt,
    receivedAt: receipt.receivedAt,
    pricePence: price.pricePence,
    pledgesPence: asksPledges ? line.socialValuePence : null,
    hasPledges: price.pledges.length > 0,
    totalHundredths: line.totalHundredths,
    qualityHundredths: line.qualityHundredths,
    socialValueHundredths: line.socialValueHundredths,
    marks: marksOf(line, line.bidId, agreed),
  };
}

function marksOf(
  { marks }: ResultLine,
  bidId: BidId,
  agreed: Evidence["agreed"],
): ReadonlyMap<CriterionId, RecordedMark> {
  return new Map(
    marks.map(({ criterionId, score, marksHundredths }) => {
      const found = agreed.find((one) => one.bidId === bidId && one.criterionId === criterionId);
      return [criterionId, { score, marksHundredths, rationale: found?.rationale ?? null }];
    }),
  );
}
