import type { CouncilActor } from "~/core/actor";
import type { CompetitionId, PersonId } from "~/core/id";
import type { Hundredths } from "~/core/marks";
import type { Pence } from "~/core/money";
import { ok, refuse, type Result } from "~/core/result";
import type { Instant } from "~/core/time";
import { holdsRole, namesOf } from "~/features/accounts/queries.server";
import { readPrices } from "~/features/bids/queries/opened.server";
import { standingOf } from "~/features/competitions/queries/conflicts.server";
import { listLeaves, measuresAsked } from "~/features/competitions/queries/criteria.server";
import { hasReached, type Stage } from "~/features/competitions/rules/stages";
import type { Context } from "~/platform/context";
import { inReadTransaction } from "~db/transaction.server";
import { capacityRoles, mayFollowPrice, maySeePrice, priceCapacities, type PriceCapacity } from "../policy";
import type { AccessRefusal } from "../refusals";
import { findPlace, namesToDeclare, whyNotEnter, type EvaluatedCompetition } from "./place.server";
import { latestResults, type LotResult } from "./results.server";
import { hasScored, isScorer } from "./scorers.server";

export interface PriceApproval {
  readonly personId: PersonId;
  readonly capacity: PriceCapacity;
  readonly approvedAt: Instant;
  /** Still holds the role and is clear of every bidder: otherwise somebody else must approve. */
  readonly valid: boolean;
}

/** The approvals to open the prices, oldest first. */
export async function listPriceApprovals(
  ctx: Context,
  competition: Pick<EvaluatedCompetition, "id" | "stage" | "authorityId">,
): Promise<PriceApproval[]> {
  const rows = await ctx.db
    .selectFrom("price_approvals")
    .select(["person_id as personId", "capacity", "approved_at as approvedAt"])
    .where("competition_id", "=", competition.id)
    .orderBy("id")
    .execute();
  const names = await namesToDeclare(ctx, competition);
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      valid:
        (await holdsRole(ctx, row.personId, competition.authorityId, ...capacityRoles[row.capacity])) &&
        (await standingOf(ctx, competition.id, row.personId, names)) === "CLEAR",
    })),
  );
}

export interface PricePage {
  readonly title: string;
  readonly stage: Stage;
  readonly approvals: readonly {
    readonly name: string;
    readonly capacity: PriceCapacity;
    readonly approvedAt: Instant;
  }[];
  /** The actor may approve now, and in what capacity that would count. */
  readonly mayApproveAs: PriceCapacity | undefined;
  readonly scoredHere: boolean;
  readonly openedAt: Instant | undefined;
  /** Once open: the marks with their sums, and what was pledged. */
  readonly lots: readonly PricesOfLot[];
}

interface PricesOfLot {
  readonly lotTitle: string;
  readonly lowestPence: Pence | undefined;
  readonly priceWeight: Hundredths;
  /** Undefined where no amounts are asked. */
  readonly quantityWeight: Hundredths | undefined;
  readonly lines: readonly {
    readonly label: string;
    readonly organisationName: string;
    readonly pricePence: Pence;
    readonly priceMarks: Hundredths;
    readonly priceWorking: string;
    readonly worthPence: Pence;
    readonly quantityMarks: Hundredths | undefined;
    readonly quantityWorking: string | undefined;
    readonly pledges: readonly {
      readonly title: string;
      readonly unit: string;
      readonly quantityHundredths: Hundredths;
      readonly proxyPence: Pence | null;
      readonly how: string;
    }[];
  }[];
}

/** The opening of prices, and the prices themselves with their sums once they are open. */
export async function pricePage(
  ctx: Context<CouncilActor>,
  competitionId: CompetitionId,
): Promise<Result<PricePage, AccessRefusal>> {
  return inReadTransaction(ctx, async (tx) => {
    const place = await findPlace(tx, competitionId);
    if (place === undefined) return refuse("NOT_FOUND");
    const { competition } = place;
    const { personId } = tx.actor;
    const [scored, scorer] = [
      await hasScored(tx, competitionId, personId),
      await isScorer(tx, competitionId, personId),
    ];
    const isOpen = hasReached(competition.stage, "PRICE_OPENED");
    const may = isOpen ? maySeePrice(tx.actor, competition.stage, scored) : mayFollowPrice(tx.actor, scored);
    if (!may) return refuse("NOT_ALLOWED");
    const closed = whyNotEnter(place);
    if (closed !== undefined) return refuse(closed);
    const approvals = (await listPriceApprovals(tx, competition)).filter(({ valid }) => valid || isOpen);
    const names = await namesOf(
      tx,
      approvals.map((approval) => approval.personId),
    );
    const mine = approvals.some((approval) => approval.personId === personId);
    const free = priceCapacities(tx.actor).find((one) => !approvals.some(({ capacity }) => capacity === one));
    const opening = await tx.db
      .selectFrom("price_openings")
      .select("opened_at as openedAt")
      .where("competition_id", "=", competitionId)
      .executeTakeFirst();
    return ok({
      title: competition.title,
      stage: competition.stage,
      approvals: approvals.map((approval) => ({
        name: names.get(approval.personId) ?? "",
        capacity: approval.capacity,
        approvedAt: approval.approvedAt,
      })),
      mayApproveAs: competition.stage === "QUALITY_LOCKED" && !mine && !scorer ? free : undefined,
      scoredHere: scorer,
      openedAt: opening?.openedAt,
      lots: isOpen ? await listLots(tx, competitionId) : [],
    });
  });
}

async function listLots(tx: Context<CouncilActor>, competitionId: CompetitionId): Promise<PricesOfLot[]> {
  const [results, prices, leaves, measures] = await Promise.all([
    latestResults(tx, competitionId),
    readPrices(tx, competitionId),
    listLeaves(tx, competitionId),
    measuresAsked(tx, competitionId),
  ]);
  const price = leaves.find(({ kind }) => kind === "PRICE");
  const quantity = leaves.find(({ kind }) => kind === "SV_QUANT");
  return results.map(({ lotTitle, lines }) => ({
    lotTitle,
    lowestPence: lines.length === 0 ? undefined : Math.min(...lines.map(({ pricePence }) => pricePence ?? Infinity)),
    priceWeight: price?.weightHundredths ?? 0,
    quantityWeight: quantity?.weightHundredths,
    lines: lines.map((line) => {
      const priceMark = markOf(line, price?.id);
      const quantityMark = markOf(line, quantity?.id);
      const pledges = prices?.get(line.bidId)?.pledges ?? [];
      return {
        label: line.label,
        organisationName: line.organisationName,
        pricePence: line.pricePence ?? 0,
        priceMarks: priceMark?.marksHundredths ?? 0,
        priceWorking: priceMark?.working ?? "",
        worthPence: line.socialValuePence ?? 0,
        quantityMarks: quantityMark?.marksHundredths,
        quantityWorking: quantityMark?.working,
        pledges: pledges.map(({ measureCode, quantityHundredths, proxyPence, how }) => {
          const measure = measures.find(({ code }) => code === measureCode);
          return {
            title: measure?.title ?? measureCode,
            unit: measure?.unit ?? "",
            quantityHundredths,
            proxyPence,
            how,
          };
        }),
      };
    }),
  }));
}

function markOf(line: LotResult["lines"][number], criterionId: string | undefined) {
  return line.marks.find((mark) => mark.criterionId === criterionId);
}
