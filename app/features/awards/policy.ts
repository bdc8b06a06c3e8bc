import { holds, type Actor, type GrantedRole } from "~/core/actor";
import type { PersonId } from "~/core/id";

/**
 * Who may do what with an award (domain.md §11 "Award decision, letters"). Being clear of every bidder is
 * asked besides; prices and marks follow evaluation's own policy.
 */

export const recommenders = ["CM"] as const satisfies readonly GrantedRole[];
export const approvers = ["AP", "LE"] as const satisfies readonly GrantedRole[];
export const issuers = ["PO", "LE"] as const satisfies readonly GrantedRole[];
export const awardReaders = ["CM", "PO", "AP", "AU", "FI", "LE"] as const satisfies readonly GrantedRole[];
export const letterReaders = ["CM", "PO", "AP", "AU", "FI", "LE"] as const satisfies readonly GrantedRole[];

/**
 * Hard separation: whoever approves has never recommended an award of this lot, an earlier one neither, nor scored
 * in this competition.
 */
export function whyNotApprover(
  actor: Actor & { readonly personId: PersonId },
  { recommendedBy, hasScored }: { readonly recommendedBy: readonly PersonId[]; readonly hasScored: boolean },
): "NOT_ALLOWED" | "OWN_RECOMMENDATION" | "SCORED_HERE" | undefined {
  if (!holds(actor, ...approvers)) return "NOT_ALLOWED";
  if (recommendedBy.includes(actor.personId)) return "OWN_RECOMMENDATION";
  return hasScored ? "SCORED_HERE" : undefined;
}
