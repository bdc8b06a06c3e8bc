import type { CouncilRole } from "~/core/actor";
import type { BidId, CompetitionId, LotId, OrganisationId, PersonId } from "~/core/id";
import { addMilliseconds, type Instant } from "~/core/time";
import { canonicalJson, type Hash } from "./manifest";

/** Of the two people: one who runs the buying, and an independent witness (domain.md §3A.7, §11). */
export type Capacity = "OFFICER" | "WITNESS";

export const capacityNames: Record<Capacity, string> = {
  OFFICER: "Officer",
  WITNESS: "Witness",
};

export const officerRoles = ["PO", "LE"] as const satisfies readonly CouncilRole[];
export const witnessRoles = ["CM", "AP", "LE"] as const satisfies readonly CouncilRole[];

/** What this person's approval counts as, given those that stand. The officer comes first. */
export function capacityFor(
  roles: readonly CouncilRole[],
  standing: readonly Capacity[],
): Capacity | "OFFICER_FIRST" | "WITNESS_NEXT" {
  if (!standing.includes("OFFICER")) {
    return roles.some((role) => (officerRoles as readonly CouncilRole[]).includes(role)) ? "OFFICER" : "OFFICER_FIRST";
  }
  return roles.some((role) => (witnessRoles as readonly CouncilRole[]).includes(role)) ? "WITNESS" : "WITNESS_NEXT";
}

/**
 * A moment for what arrived at the very end to be written down. Nothing that arrives in it counts as on time.
 */
const settlingMs = 2000;

/** How long a submission that arrived on time may still be under way before the opening stops waiting for it. */
export const arrivalsWaitMs = 120_000;

export function openableFrom(deadlineAt: Instant): Instant {
  return addMilliseconds(deadlineAt, settlingMs);
}

/** "Bidder A", "Bidder B": in the order of a hash, so that a label tells neither who nor when. */
export function labelsFor(bidIds: readonly BidId[], hash: Hash): ReadonlyMap<BidId, string> {
  const mixed = [...bidIds].sort((one, other) => (hash(one) < hash(other) ? -1 : 1));
  return new Map(mixed.map((bidId, index) => [bidId, `Bidder ${letters(index)}`]));
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

interface RecordedBid {
  readonly bidId: BidId;
  readonly lotId: LotId;
  readonly organisationId: OrganisationId;
  readonly number: number;
  readonly receipt: string;
  readonly receivedAt: string;
  readonly manifestSha256: string;
  /** Hashes of its files, in order; their names stay inside. */
  readonly files: readonly string[];
}

/** What was opened, when and by whom (domain.md §3A.7): times and hashes, and no amounts. */
export interface OpeningRecord {
  readonly format: "quayside-opening/1";
  readonly competitionId: CompetitionId;
  readonly deadlineAt: string;
  readonly openedAt: string;
  readonly officer: PersonId;
  readonly witness: PersonId;
  readonly bids: readonly (RecordedBid & { readonly label: string })[];
  /** What was kept is not what was received: not opened, in everyone's sight (safety.md §2). */
  readonly altered: readonly RecordedBid[];
  /** Received after the deadline: held unopened. */
  readonly late: readonly RecordedBid[];
}

export function writeRecord(record: OpeningRecord, hash: Hash): { content: string; sha256: string } {
  const content = canonicalJson(record);
  return { content, sha256: hash(content) };
}

export function readRecord(content: string): OpeningRecord {
  return JSON.parse(content) as OpeningRecord;
}
