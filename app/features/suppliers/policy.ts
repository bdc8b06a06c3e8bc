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

/** domain.md §11, "Apply / sign declarations": bid writers draft, the administrator signs. */
export function mayDraftDeclaration(actor: Actor): boolean {
  return actor.kind === "supplier" && holds(actor, "SA", "SB");
}

export function maySignDeclaration(actor: Actor): boolean {
  return actor.kind === "supplier" && holds(actor, "SA");
}

/** Who in a council reads what suppliers are asked. */
export const questionReaders = ["CM", "PO", "AP", "QM", "AU", "FI", "LE"] as const satisfies readonly CouncilRole[];
export const questionWriters = ["PO", "LE"] as const satisfies readonly CouncilRole[];
export const questionPublishers = ["LE"] as const satisfies readonly CouncilRole[];

/** Questions are the portal’s, so that one answer serves every council. domain.md §11, "Settings, reference data": PO proposes. */
export function mayWriteQuestions(actor: Actor, foundingId: OrganisationId | undefined): boolean {
  return actor.kind === "council" && actor.organisationId === foundingId && holds(actor, ...questionWriters);
}

/** The lead of the scheme publishes: domain.md §11, "Settings, reference data". */
export function mayPublishQuestions(actor: Actor, foundingId: OrganisationId | undefined): boolean {
  return actor.kind === "council" && actor.organisationId === foundingId && holds(actor, ...questionPublishers);
}
