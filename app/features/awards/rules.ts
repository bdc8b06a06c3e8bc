import type { BidId, PersonId, ResultId } from "~/core/id";

export const awardOutcomes = ["AWARD", "NO_AWARD"] as const;
export type AwardOutcome = (typeof awardOutcomes)[number];

export type LetterOutcome = "SUCCESSFUL" | "UNSUCCESSFUL" | "NO_AWARD";

export const letterOutcomeNames: Record<LetterOutcome, string> = {
  SUCCESSFUL: "Chosen",
  UNSUCCESSFUL: "Not chosen",
  NO_AWARD: "No award made",
};

/** Shortest reasons, in characters, for a recommendation, a decision and a note on value for money. */
export const shortestReasons = 20;

/** The newest recommendation of a lot, with the decision on it. */
export interface Recommendation {
  readonly resultId: ResultId;
  readonly outcome: AwardOutcome;
  readonly bidId: BidId | null;
  readonly recommendedBy: PersonId;
  /** Undefined while nobody has decided. */
  readonly approved: boolean | undefined;
}

export interface RankedLot {
  /** The newest result: what was recommended on an older one counts no more. */
  readonly resultId: ResultId;
  readonly bids: readonly { readonly bidId: BidId; readonly rank: number }[];
  readonly recommendation: Recommendation | undefined;
}

export const lotStates = ["TO_RECOMMEND", "RECOMMENDED", "APPROVED"] as const;
export type LotState = (typeof lotStates)[number];

export const lotStateNames: Record<LotState, string> = {
  TO_RECOMMEND: "To be recommended",
  RECOMMENDED: "Recommended, to be decided",
  APPROVED: "Approved",
};

/** Derived from what people decided: no lot keeps a stage of its own. */
export function lotState({ resultId, recommendation }: Omit<RankedLot, "bids">): LotState {
  if (recommendation?.resultId !== resultId) return "TO_RECOMMEND";
  if (recommendation.approved === undefined) return "RECOMMENDED";
  return recommendation.approved ? "APPROVED" : "TO_RECOMMEND";
}

/** The one bid of rank 1; undefined when there is no bid or when lots must be drawn first (domain.md §4.8). */
export function bestBid({ bids }: Pick<RankedLot, "bids">): BidId | undefined {
  const first = bids.filter(({ rank }) => rank === 1);
  return first.length === 1 ? first[0]?.bidId : undefined;
}

export function isTied({ bids }: Pick<RankedLot, "bids">): boolean {
  return bids.filter(({ rank }) => rank === 1).length > 1;
}

/** One bid is allowed; value for money and the competition itself are then looked at on purpose (domain.md §3A.7). */
export function isSingleBid({ bids }: Pick<RankedLot, "bids">): boolean {
  return bids.length === 1;
}

export interface Proposal {
  /** The result the person looked at. */
  readonly resultId: ResultId;
  readonly outcome: AwardOutcome;
  readonly bidId: BidId | undefined;
  /** Why a single bid is value for money. */
  readonly valueNote: string | undefined;
}

export type RecommendRefusal =
  | "STALE"
  | "ALREADY_RECOMMENDED"
  | "ALREADY_APPROVED"
  | "NO_BIDS"
  | "TIE_NOT_DRAWN"
  | "NOT_RANK_ONE"
  | "VALUE_NOTE_MISSING";

/**
 * Only the bid that won by the published rules can be recommended. No award can be always, with reasons: no bid may
 * be suitable (domain.md §3A.2), and a tie that only lots can break must not hold a lot for ever.
 */
export function whyNotRecommend(lot: RankedLot, proposal: Proposal): RecommendRefusal | undefined {
  const state = lotState(lot);
  if (state === "APPROVED") return "ALREADY_APPROVED";
  if (state === "RECOMMENDED") return "ALREADY_RECOMMENDED";
  if (proposal.resultId !== lot.resultId) return "STALE";
  if (proposal.outcome === "NO_AWARD") return undefined;
  if (lot.bids.length === 0) return "NO_BIDS";
  if (isTied(lot)) return "TIE_NOT_DRAWN";
  if (proposal.bidId === undefined || proposal.bidId !== bestBid(lot)) return "NOT_RANK_ONE";
  return isSingleBid(lot) && proposal.valueNote === undefined ? "VALUE_NOTE_MISSING" : undefined;
}

export interface Verdict {
  readonly approved: boolean;
  /** "Competition was adequate", asked where there was one bid. */
  readonly adequate: boolean;
}

export type DecideRefusal = "RESULT_REPLACED" | "ALREADY_DECIDED" | "ADEQUACY_NOT_TICKED";

/** Whether that recommendation can be decided on now; it is the newest of its lot or it is over. */
export function whyNotDecided(lot: RankedLot, verdict: Verdict): DecideRefusal | undefined {
  if (lot.recommendation?.approved !== undefined) return "ALREADY_DECIDED";
  if (lotState(lot) !== "RECOMMENDED") return "RESULT_REPLACED";
  const asked = isSingleBid(lot) && lot.recommendation?.outcome === "AWARD";
  return asked && verdict.approved && !verdict.adequate ? "ADEQUACY_NOT_TICKED" : undefined;
}

/** The whole competition is decided when every lot of it is. */
export function isAllApproved(lots: readonly Omit<RankedLot, "bids">[]): boolean {
  return lots.length > 0 && lots.every((lot) => lotState(lot) === "APPROVED");
}
