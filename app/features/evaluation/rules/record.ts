import type { BidId, BidVersionId, CompetitionId, CriterionId, LotId, PersonId } from "~/core/id";
import type { Pence } from "~/core/money";
import { canonicalJson, type Hash, type PledgeOfBid, type Sealed } from "~/features/bids/rules/manifest";
import type { Leaf } from "./marked-bids";

/** What is locked and what a result was computed from, each a canonical text (RFC 8785) with its SHA-256. */

interface Lock {
  readonly competitionId: CompetitionId;
  readonly bids: readonly { readonly bidId: BidId; readonly versionId: BidVersionId; readonly label: string }[];
  /** Whose scores counted, by leaf. */
  readonly scorers: readonly { readonly criterionId: CriterionId; readonly people: readonly PersonId[] }[];
  readonly agreed: readonly {
    readonly bidId: BidId;
    readonly criterionId: CriterionId;
    readonly score: number;
    readonly rationale: string;
    readonly version: number;
  }[];
}

/** Everything the panel agreed, in an order that does not depend on how it was read (domain.md §4.5). */
export function writeLock({ competitionId, bids, scorers, agreed }: Lock, hash: Hash): Sealed {
  const content = canonicalJson({
    format: "quayside-quality-lock/1",
    competitionId,
    bids: inOrder(bids, ({ bidId }) => bidId).map(({ bidId, versionId, label }) => ({ bidId, versionId, label })),
    scorers: inOrder(scorers, ({ criterionId }) => criterionId).map(({ criterionId, people }) => ({
      criterionId,
      people: inOrder(people, (personId) => personId),
    })),
    agreed: inOrder(agreed, ({ bidId, criterionId }) => `${bidId} ${criterionId}`).map(
      ({ bidId, criterionId, score, rationale, version }) => ({ bidId, criterionId, score, rationale, version }),
    ),
  });
  return { content, sha256: hash(content) };
}

interface Inputs {
  readonly competitionId: CompetitionId;
  readonly lotId: LotId;
  /** The lock that the scores come from. */
  readonly qualityLockSha256: string;
  readonly leaves: readonly Leaf[];
  readonly bids: readonly {
    readonly bidId: BidId;
    readonly versionId: BidVersionId;
    readonly scores: ReadonlyMap<CriterionId, number>;
    readonly pricePence: Pence;
    readonly pledges: readonly PledgeOfBid[];
    readonly worth: bigint;
  }[];
}

/** Everything a result follows from: whoever has it can work the ranking out again (domain.md §4.8). */
export function writeInputs({ competitionId, lotId, qualityLockSha256, leaves, bids }: Inputs, hash: Hash): Sealed {
  const content = canonicalJson({
    format: "quayside-result-inputs/1",
    competitionId,
    lotId,
    qualityLockSha256,
    formula: "P1",
    // In the order of the criteria tree, which breaks ties.
    leaves: leaves.map(({ criterionId, kind, weightHundredths }) => ({ criterionId, kind, weightHundredths })),
    bids: inOrder(bids, ({ bidId }) => bidId).map(({ bidId, versionId, scores, pricePence, pledges, worth }) => ({
      bidId,
      versionId,
      scores: inOrder([...scores], ([criterionId]) => criterionId).map(([criterionId, score]) => ({
        criterionId,
        score,
      })),
      pricePence,
      pledges: inOrder(pledges, ({ measureCode }) => measureCode).map(
        ({ measureCode, quantityHundredths, proxyPence }) => ({ measureCode, quantityHundredths, proxyPence }),
      ),
      // Exact hundredths of a penny, beyond what a JSON number carries.
      worth: String(worth),
    })),
  });
  return { content, sha256: hash(content) };
}

function inOrder<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...items].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
