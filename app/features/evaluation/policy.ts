import { holds, type CouncilActor, type CouncilRole } from "~/core/actor";
import { hasReached, type Stage } from "~/features/competitions/rules/stages";
import type { Seat } from "./rules/scoring";

/**
 * Who may do what with panels, scores, prices and results: domain.md §11. Each is asked after the
 * authority and the conflict register; whether a person sits on this panel or scored here is given.
 */

/** Appoints, assigns and ends appointments. */
export function mayArrangePanel(actor: CouncilActor): boolean {
  return holds(actor, "PO", "LE");
}

export function maySeePanel(actor: CouncilActor): boolean {
  return holds(actor, "PO", "LE", "CM", "MO", "AP", "AU");
}

/** Scores own leaves: needs the seat and still the role it was given for. */
export function mayScore(actor: CouncilActor, seat: Seat | undefined): boolean {
  return (seat === "EV" || seat === "EX") && holds(actor, seat);
}

/** Records agreed scores and locks: the moderator of this panel. */
export function mayModerate(actor: CouncilActor, seat: Seat | undefined): boolean {
  return seat === "MO" && holds(actor, "MO");
}

/** Which leaves of everyone's scores a person may see, once all have finished: all, their own, or none. */
export function moderationSeen(actor: CouncilActor, seat: Seat | undefined): "ALL" | "OWN_LEAVES" | "NONE" {
  if (mayModerate(actor, seat)) return "ALL";
  // A scorer discusses their leaves; another role they hold does not widen that.
  if (seat === "EV" || seat === "EX") return mayScore(actor, seat) ? "OWN_LEAVES" : "NONE";
  return holds(actor, "PO", "AU") ? "ALL" : "NONE";
}

export type PriceCapacity = "OFFICER" | "FINANCE";

/** A procurement officer and a finance viewer (domain.md §13 Evaluation); a lead reads prices and opens none. */
export const capacityRoles = { OFFICER: ["PO"], FINANCE: ["FI"] } as const satisfies Record<
  PriceCapacity,
  readonly CouncilRole[]
>;

/** One of the two who open the prices; that they did not score here is asked besides (domain.md §11). */
export function mayOpenPrices(actor: CouncilActor): boolean {
  return priceCapacities(actor).length > 0;
}

export function priceCapacities(actor: CouncilActor): PriceCapacity[] {
  return [
    ...(holds(actor, ...capacityRoles.OFFICER) ? (["OFFICER"] as const) : []),
    ...(holds(actor, ...capacityRoles.FINANCE) ? (["FINANCE"] as const) : []),
  ];
}

/** Follows the opening of prices before it has happened: who approved, and no amount. */
export function mayFollowPrice(actor: CouncilActor, hasScored: boolean): boolean {
  return !hasScored && holds(actor, "PO", "MO", "AP", "AU", "FI", "LE");
}

/** Prices, pledges, results: never to who scored, and to commissioners when the award is approved. */
export function maySeePrice(actor: CouncilActor, stage: Stage, hasScored: boolean): boolean {
  if (hasScored || !hasReached(stage, "PRICE_OPENED")) return false;
  if (holds(actor, "PO", "MO", "AP", "AU", "FI", "LE")) return true;
  return holds(actor, "CM") && hasReached(stage, "AWARD_APPROVED");
}
