import type { CouncilActor } from "~/core/actor";
import type { BidId, CompetitionId, CriterionId, LotId, OrganisationId, ResultId } from "~/core/id";
import type { Hundredths } from "~/core/marks";
import type { Pence } from "~/core/money";
import { ok, refuse, type Result } from "~/core/result";
import type { Instant } from "~/core/time";
import { listLeaves } from "~/features/competitions/queries/criteria.server";
import type { Stage } from "~/features/competitions/rules/stages";
import type { Context } from "~/platform/context";
import { inReadTransaction } from "~db/transaction.server";
import { maySeePrice } from "../policy";
import type { AccessRefusal } from "../refusals";
import { findPlace, whyNotEnter, type Place } from "./place.server";
import { hasScored } from "./scorers.server";

export interface ResultLine {
  readonly bidId: BidId;
  readonly label: string;
  readonly organisationId: OrganisationId;
  readonly organisationName: string;
  readonly rank: number;
  readonly totalHundredths: Hundredths;
  readonly qualityHundredths: Hundredths;
  readonly socialValueHundredths: Hundredths;
  readonly pricePence: Pence | null;
  /** Rounded to pence for reading; marks come from the exact amount. */
  readonly socialValuePence: Pence | null;
  /** In words, where another bid has the same total. */
  readonly tie: string | null;
  /** In tree order. */
  readonly marks: readonly {
    readonly criterionId: CriterionId;
    readonly score: number | null;
    readonly marksHundredths: Hundredths;
    readonly working: string;
  }[];
}

export interface LotResult {
  readonly lotId: LotId;
  readonly lotTitle: string;
  readonly resultId: ResultId;
  readonly version: number;
  readonly reason: string;
  readonly method: string;
  readonly inputsSha256: string;
  readonly computedAt: Instant;
  /** Best first; empty where the lot had no bid. */
  readonly lines: readonly ResultLine[];
}

/** The newest result of every lot, by lot. For acts and views that have asked who may see it: no filter by actor. */
export async function latestResults(ctx: Context, competitionId: CompetitionId): Promise<LotResult[]> {
  const results = await ctx.db
    .selectFrom("results")
    .innerJoin("lots", "lots.id", "results.lot_id")
    .distinctOn(["lots.position", "results.lot_id"])
    .select([
      "results.id as resultId",
      "results.lot_id as lotId",
      "lots.title as lotTitle",
      "results.version",
      "results.reason",
      "results.method",
      "results.inputs_sha256 as inputsSha256",
      "results.computed_at as computedAt",
    ])
    .where("results.competition_id", "=", competitionId)
    .orderBy("lots.position")
    .orderBy("results.lot_id")
    .orderBy("results.version", "desc")
    .execute();
  if (results.length === 0) return [];
  const ids = results.map(({ resultId }) => resultId);
  const [lines, marks, leaves] = await Promise.all([
    listLines(ctx, ids),
    listMarks(ctx, ids),
    listLeaves(ctx, competitionId),
  ]);
  const order = leaves.map(({ id }) => id);
  return results.map((result) => ({
    ...result,
    lines: lines
      .filter(({ resultId }) => resultId === result.resultId)
      .map(({ resultId, ...line }) => ({
        ...line,
        marks: marks
          .filter((mark) => mark.resultId === resultId && mark.bidId === line.bidId)
          .map(({ criterionId, score, marksHundredths, working }) => ({ criterionId, score, marksHundredths, working }))
          .sort((one, other) => order.indexOf(one.criterionId) - order.indexOf(other.criterionId)),
      })),
  }));
}

export interface RankingPage {
  readonly title: string;
  readonly stage: Stage;
  readonly leaves: readonly {
    readonly criterionId: CriterionId;
    readonly title: string;
    readonly weightHundredths: Hundredths;
  }[];
  readonly results: readonly (Omit<LotResult, "lotId" | "lines"> & { readonly lines: readonly RankedLine[] })[];
  /** Versions that were replaced, newest first. */
  readonly earlier: readonly {
    readonly lotTitle: string;
    readonly version: number;
    readonly reason: string;
    readonly computedAt: Instant;
  }[];
}

/** The ranking with names, for those who may see prices. */
export async function rankingPage(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
): Promise<Result<RankingPage, AccessRefusal>> {
  return inReadTransaction(ctx, async (tx) => {
    const entered = await enterOpenedPrices(tx, competitionId);
    if (!entered.ok) return entered;
    const { title, stage } = entered.value.competition;
    const [results, leaves, earlier] = await Promise.all([
      latestResults(tx, competitionId),
      listLeaves(tx, competitionId),
      listVersions(tx, competitionId),
    ]);
    const newest = new Set(results.map(({ resultId }) => resultId));
    return ok({
      title,
      stage,
      leaves: leaves.map(({ id, title: leaf, weightHundredths }) => ({
        criterionId: id,
        title: leaf,
        weightHundredths,
      })),
      results: results.map(({ lotId, lines, ...result }) => ({ ...result, lines: lines.map(rankedLine) })),
      earlier: earlier.filter(({ resultId }) => !newest.has(resultId)).map(({ resultId: _, ...version }) => version),
    });
  });
}

/** A line as the page shows it: who it is from by name alone. */
type RankedLine = ReturnType<typeof rankedLine>;

function rankedLine({ organisationId, socialValuePence, marks, ...line }: ResultLine) {
  return { ...line, marks: marks.map(({ score, ...mark }) => mark) };
}

/** Whoever may see prices and marks now: by role and stage, never who scored, and clear of every bidder. */
async function enterOpenedPrices(
  tx: Context<CouncilActor>,
  competitionId: CompetitionId,
): Promise<Result<Place, AccessRefusal>> {
  const place = await findPlace(tx, competitionId);
  if (place === undefined) return refuse("NOT_FOUND");
  const scored = await hasScored(tx, competitionId, tx.actor.personId);
  if (!maySeePrice(tx.actor, place.competition.stage, scored)) return refuse("NOT_ALLOWED");
  const closed = whyNotEnter(place);
  return closed === undefined ? ok(place) : refuse(closed);
}

/**
 * What the panel agreed on each answer and why, for letters and award reports. For acts that have asked
 * their own policy: no filter by actor.
 */
export async function recordForLetters(ctx: Context, competitionId: CompetitionId) {
  return ctx.db
    .selectFrom("agreed_scores as agreed")
    .innerJoin("opened_bids as bid", "bid.bid_id", "agreed.bid_id")
    .select(["agreed.bid_id as bidId", "agreed.criterion_id as criterionId", "agreed.score", "agreed.rationale"])
    .where("bid.competition_id", "=", competitionId)
    .orderBy("agreed.id")
    .execute();
}

async function listLines(ctx: Context, ids: readonly ResultId[]) {
  return ctx.db
    .selectFrom("result_lines as line")
    .innerJoin("opened_bids as bid", "bid.bid_id", "line.bid_id")
    .innerJoin("organisations", "organisations.id", "bid.organisation_id")
    .select([
      "line.result_id as resultId",
      "line.bid_id as bidId",
      "bid.label",
      "bid.organisation_id as organisationId",
      "organisations.name as organisationName",
      "line.rank",
      "line.total_hundredths as totalHundredths",
      "line.quality_hundredths as qualityHundredths",
      "line.social_value_hundredths as socialValueHundredths",
      "line.price_pence as pricePence",
      "line.social_value_pence as socialValuePence",
      "line.tie",
    ])
    .where("line.result_id", "in", ids)
    .orderBy("line.rank")
    .orderBy("line.bid_id")
    .execute();
}

async function listMarks(ctx: Context, ids: readonly ResultId[]) {
  return ctx.db
    .selectFrom("result_marks")
    .select([
      "result_id as resultId",
      "bid_id as bidId",
      "criterion_id as criterionId",
      "score",
      "marks_hundredths as marksHundredths",
      "working",
    ])
    .where("result_id", "in", ids)
    .execute();
}

async function listVersions(ctx: Context, competitionId: CompetitionId) {
  return ctx.db
    .selectFrom("results")
    .innerJoin("lots", "lots.id", "results.lot_id")
    .select([
      "results.id as resultId",
      "lots.title as lotTitle",
      "results.version",
      "results.reason",
      "results.computed_at as computedAt",
    ])
    .where("results.competition_id", "=", competitionId)
    .orderBy("lots.position")
    .orderBy("lots.id")
    .orderBy("results.version", "desc")
    .execute();
}
