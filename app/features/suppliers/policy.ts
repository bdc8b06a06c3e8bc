import { holds, type Actor, type CouncilRole } from "~/core/actor";
import type { OrganisationId } from "~/core/id";

/** The organisation's own profile is its administrator's. domain.md §11, "Org profile, users". */
export function mayChangeSupplier(actor: Actor, organisationId: OrganisationId): boolean {
  return actor.kind === "supplier" && actor.organisationId === organisationId && holds(actor, "SA");
}

/** Whoever has an account may ask to join; the platform's people act for no organisation. domain.md §13, R1. */
export function mayAskToJoin(actor: Actor): boolean {
  return "personId" in actor && actor.kind !== "platform";
}

/** Settings carry the evidence of registration, which bid writers keep too. domain.md §11, "Evidence upload". */
export function mayChangeSettings(actor: Actor, organisationId: OrganisationId): boolean {
  return actor.kind === "supplier" && actor.organisationId === organisationId && holds(actor, "SA", "SB");
}

/** domain.md §11, "Evidence upload / verify". */
export function mayAddEvidence(actor: Actor, organisationId: OrganisationId): boolean {
  return mayChangeSettings(actor, organisationId);
}

/** Council roles that read supplier profiles; panels do not. domain.md §11, "Org profile, users". */
export const supplierReaders = ["CM", "PO", "QM", "AU", "FI", "LE"] as const satisfies readonly CouncilRole[];
