import { markBids, type BidFacts, type Leaf, type MarkedBid } from "./marked-bids";
import { comparePlaces, qualityLeavesByWeight, tiesOf, type Tie } from "./ties";

export interface RankedBid extends MarkedBid {
  /** Standard competition ranking: 1, 2, 2, 4. */
  readonly rank: number;
  /** Set when another bid has the same total. */
  readonly tie: Tie | undefined;
}

/**
 * Marks and ranks the bids of one lot with formula P1 (domain.md §4.6 to §4.8). Leaves come in the
 * order of the criteria tree, which breaks ties between equal weights. The order of the bids changes
 * nothing: the best comes first, and bids that stay equal by their id. No bids, no lines.
 */
export function rankBids(leaves: readonly Leaf[], bids: readonly BidFacts[]): RankedBid[] {
  const marked = markBids(leaves, bids);
  const order = qualityLeavesByWeight(leaves);
  const sorted = marked.toSorted(
    (one, other) => comparePlaces(order, one, other).sign || (one.bidId < other.bidId ? -1 : 1),
  );
  const ties = tiesOf(order, sorted);
  return sorted.map((bid) => ({
    ...bid,
    rank: 1 + sorted.filter((other) => comparePlaces(order, other, bid).sign < 0).length,
    tie: ties.get(bid.bidId),
  }));
}
