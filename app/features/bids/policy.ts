import { holds, type Actor, type CouncilActor } from "~/core/actor";
import { hasReached, type Stage } from "~/features/competitions/rules/stages";

/** domain.md §11, as decided for this step: bid writers write, the administrator submits and withdraws. */
export function mayWriteBid(actor: Actor): boolean {
  return actor.kind === "supplier" && holds(actor, "SA", "SB");
}

export function maySubmitBid(actor: Actor): boolean {
  return actor.kind === "supplier" && holds(actor, "SA");
}

/** Who may be one of the two people who open. */
export function mayOpenBids(actor: CouncilActor): boolean {
  return holds(actor, "PO", "LE", "CM", "AP");
}

/** Who may see which bids were opened, under what label and from whom. Who scores knows labels alone. */
export function mayListOpened(actor: CouncilActor): boolean {
  return holds(actor, "CM", "PO", "MO", "AP", "AU", "LE");
}

/** Those who may be one of the two, and the auditor (domain.md §11 "Open bids"). */
export function mayReadOpeningRecord(actor: CouncilActor): boolean {
  return mayOpenBids(actor) || holds(actor, "AU");
}

/** Finance and quality monitors never read answers; evaluators read the leaves assigned to them. */
export function mayReadAllAnswers(actor: CouncilActor): boolean {
  return holds(actor, "CM", "PO", "MO", "AP", "AU", "LE");
}

export function mayReadAssignedAnswers(actor: CouncilActor): boolean {
  return mayReadAllAnswers(actor) || holds(actor, "EV", "EX");
}

/** Prices open after the lock of quality; to the commissioner once the award is approved. */
export function mayReadPrices(actor: CouncilActor, stage: Stage): boolean {
  if (!hasReached(stage, "PRICE_OPENED")) return false;
  if (holds(actor, "PO", "MO", "AP", "AU", "FI", "LE")) return true;
  return holds(actor, "CM") && hasReached(stage, "AWARD_APPROVED");
}
