import { holds, type CouncilActor, type CouncilRole, type SupplierActor } from "~/core/actor";
import type { PersonId } from "~/core/id";

/** Who may do what with approved lists: domain.md §11, "APL line decision". */

/** Council roles that read lists, rounds and lines. */
export const listReaders = ["CM", "PO", "AP", "QM", "AU", "LE"] as const satisfies readonly CouncilRole[];
export const listRunners = ["PO", "LE"] as const satisfies readonly CouncilRole[];
export const recommenders = ["PO", "CM", "QM", "LE"] as const satisfies readonly CouncilRole[];
export const deciders = ["AP", "LE"] as const satisfies readonly CouncilRole[];

/** Sets up lists and lots, plans and publishes rounds, issues decisions. */
export function mayRunLists(actor: CouncilActor): boolean {
  return holds(actor, ...listRunners);
}

export function mayRecommend(actor: CouncilActor): boolean {
  return holds(actor, ...recommenders);
}

/** Whoever recommended a line, ever, does not decide on it: a hard separation. */
export function whyNotDecide(
  actor: CouncilActor,
  recommendedBy: readonly PersonId[],
): "NOT_ALLOWED" | "OWN_RECOMMENDATION" | undefined {
  if (!holds(actor, ...deciders)) return "NOT_ALLOWED";
  return recommendedBy.includes(actor.personId) ? "OWN_RECOMMENDATION" : undefined;
}

export function mayWriteApplication(actor: SupplierActor): boolean {
  return holds(actor, "SA", "SB");
}

/** Submitting and withdrawing bind the organisation: its administrator does it. */
export function maySubmitLine(actor: SupplierActor): boolean {
  return holds(actor, "SA");
}
