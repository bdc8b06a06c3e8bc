import type { BidId, CriterionId, LotId, OrganisationId } from "~/core/id";
import type { Hundredths } from "~/core/marks";
import type { Pence } from "~/core/money";
import type { Instant } from "~/core/time";
import type { CriterionKind } from "~/features/competitions/rules/criteria";
import type { Leaf } from "~/features/evaluation/rules/marked-bids";
import { comparePlaces, qualityLeavesByWeight } from "~/features/evaluation/rules/ties";
import type { LetterOutcome } from "../rules";
import type { CriterionFacts, LetterFacts } from "./facts";

/** Everything letters are written from, as it stands locked: criteria, agreed scores, the newest result, the decision. */
export interface OutcomeRecord {
  readonly council: LetterFacts["council"];
  readonly competition: LetterFacts["competition"];
  readonly criteria: readonly RecordedCriterion[];
  readonly lots: readonly RecordedLot[];
  readonly deadlineAt: Instant;
  readonly openedAt: Instant;
  readonly issuedAt: Instant;
}

/** In tree order; weights in hundredths of a mark. */
export interface RecordedCriterion {
  readonly id: CriterionId;
  readonly parentId: CriterionId | null;
  readonly kind: CriterionKind;
  readonly title: string;
  readonly depth: number;
  readonly weightHundredths: Hundredths;
}

export interface RecordedLot {
  readonly lotId: LotId;
  readonly code: string;
  readonly title: string;
  readonly decidedAt: Instant;
  /** The bid that the award goes to, or why no award is made: in words that every bidder of the lot reads. */
  readonly award: { readonly winnerBidId: BidId } | { readonly noAwardReasons: string };
  readonly bids: readonly RecordedBid[];
}

export interface RecordedBid {
  readonly bidId: BidId;
  readonly organisationId: OrganisationId;
  readonly supplier: LetterFacts["supplier"];
  readonly receipt: string;
  readonly receivedAt: Instant;
  readonly pricePence: Pence;
  readonly pledgesPence: Pence | null;
  readonly hasPledges: boolean;
  readonly totalHundredths: Hundredths;
  readonly qualityHundredths: Hundredths;
  readonly socialValueHundredths: Hundredths;
  /** By leaf of the criteria tree. */
  readonly marks: ReadonlyMap<CriterionId, RecordedMark>;
}

export interface RecordedMark {
  readonly score: number | null;
  readonly marksHundredths: Hundredths;
  /** The agreed rationale, where there is an agreed score. */
  readonly rationale: string | null;
}

export interface LetterToWrite {
  readonly lotId: LotId;
  readonly bidId: BidId;
  readonly organisationId: OrganisationId;
  readonly facts: LetterFacts;
}

/** One letter for every bid of every lot: what each may know and no more (domain.md §4.9). */
export function lettersOf(record: OutcomeRecord): LetterToWrite[] {
  return record.lots.flatMap((lot) => {
    const winner = winnerOf(lot);
    return lot.bids.map((bid) => ({
      lotId: lot.lotId,
      bidId: bid.bidId,
      organisationId: bid.organisationId,
      facts: factsOf(record, lot, bid, winner),
    }));
  });
}

function winnerOf({ lotId, award, bids }: RecordedLot): RecordedBid | undefined {
  if (!("winnerBidId" in award)) return undefined;
  const winner = bids.find(({ bidId }) => bidId === award.winnerBidId);
  if (winner === undefined) throw new Error(`Lot ${lotId} has no such bid as its winner`);
  return winner;
}

function outcomeOf(bid: RecordedBid, winner: RecordedBid | undefined): LetterOutcome {
  if (winner === undefined) return "NO_AWARD";
  return bid.bidId === winner.bidId ? "SUCCESSFUL" : "UNSUCCESSFUL";
}

function factsOf(
  record: OutcomeRecord,
  lot: RecordedLot,
  bid: RecordedBid,
  winner: RecordedBid | undefined,
): LetterFacts {
  const outcome = outcomeOf(bid, winner);
  return {
    format: "quayside-letter/1",
    outcome,
    council: record.council,
    supplier: bid.supplier,
    competition: record.competition,
    lot: { code: lot.code, title: lot.title },
    bid: {
      receipt: bid.receipt,
      receivedAt: bid.receivedAt.toISOString(),
      pricePence: bid.pricePence,
      pledgesPence: bid.pledgesPence,
      hasPledges: bid.hasPledges,
      totalHundredths: bid.totalHundredths,
    },
    winner: winner === undefined ? null : { name: winner.supplier.name, totalHundredths: winner.totalHundredths },
    noAwardReasons: "noAwardReasons" in lot.award ? lot.award.noAwardReasons : null,
    tieBreak: winner === undefined || outcome === "SUCCESSFUL" ? null : tieBreak(record.criteria, winner, bid),
    criteria: record.criteria.map((criterion) => criterionFacts(record.criteria, criterion, bid, winner)),
    dates: {
      deadlineAt: record.deadlineAt.toISOString(),
      openedAt: record.openedAt.toISOString(),
      decidedAt: lot.decidedAt.toISOString(),
      issuedAt: record.issuedAt.toISOString(),
    },
  };
}

function criterionFacts(
  criteria: readonly RecordedCriterion[],
  criterion: RecordedCriterion,
  own: RecordedBid,
  winner: RecordedBid | undefined,
): CriterionFacts {
  const mark = own.marks.get(criterion.id);
  return {
    title: criterion.title,
    kind: criterion.kind,
    depth: criterion.depth,
    weightHundredths: criterion.weightHundredths,
    marksHundredths: marksFor(criteria, criterion, own),
    score: mark?.score ?? null,
    reasons: mark?.rationale ?? null,
    winnerMarksHundredths: winner === undefined ? null : marksFor(criteria, criterion, winner),
    winnerScore: winner?.marks.get(criterion.id)?.score ?? null,
  };
}

/** A leaf's own marks; for a section the sum of what is in it. */
function marksFor(criteria: readonly RecordedCriterion[], criterion: RecordedCriterion, bid: RecordedBid): Hundredths {
  if (criterion.kind !== "SECTION") {
    const mark = bid.marks.get(criterion.id);
    if (mark === undefined) throw new Error(`Bid ${bid.bidId} has no marks for ${criterion.id}`);
    return mark.marksHundredths;
  }
  return criteria
    .filter(({ parentId }) => parentId === criterion.id)
    .reduce((sum, child) => sum + marksFor(criteria, child, bid), 0);
}

function tieBreak(criteria: readonly RecordedCriterion[], winner: RecordedBid, bid: RecordedBid): string | null {
  const leaves = criteria.flatMap(({ id, kind, weightHundredths }): Leaf[] =>
    kind === "SECTION" ? [] : [{ criterionId: id, kind, weightHundredths }],
  );
  const { by } = comparePlaces(qualityLeavesByWeight(leaves), comparable(winner), comparable(bid));
  if (by === "TOTAL") return null;
  const start = "Where totals are equal, the notice says what decides:";
  switch (by.rule) {
    case "SCORE": {
      const title = criteria.find(({ id }) => id === by.criterionId)?.title ?? "";
      return `${start} the higher agreed score for “${title}”. Theirs is higher.`;
    }
    case "QUALITY":
      return `${start} the higher total for quality. Theirs is higher.`;
    case "SOCIAL_VALUE":
      return `${start} the higher total for social value. Theirs is higher.`;
    case "PRICE":
      return `${start} the lower price. Theirs is lower.`;
    case "LOTS":
      throw new Error(`Bids ${winner.bidId} and ${bid.bidId} are tied: lots must be drawn before anyone is told`);
  }
}

function comparable(bid: RecordedBid): Parameters<typeof comparePlaces>[1] {
  const scores = [...bid.marks].flatMap(([id, { score }]) => (score === null ? [] : [[id, score] as const]));
  return { ...bid, scores: new Map(scores), worth: 0n, marks: [] };
}
