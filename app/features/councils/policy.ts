import { holds, type Actor } from "~/core/actor";
import type { OrganisationId } from "~/core/id";

/** A council's lead may form consortia that the council leads. domain.md §11, "Settings, reference data". */
export function mayFormConsortium(actor: Actor): boolean {
  return actor.kind === "council" && holds(actor, "LE");
}

/** Who takes part in a consortium is for the lead of its lead authority. */
export function mayRunConsortium(actor: Actor, leadAuthorityId: OrganisationId): boolean {
  return actor.kind === "council" && actor.organisationId === leadAuthorityId && holds(actor, "LE");
}

/** Guidance is the portal's, so the council that began it writes it: domain.md §11, "MPS, events, notices". */
export const guidanceWriters = ["CM", "PO", "LE"] as const;

export function mayWriteGuidance(actor: Actor, foundingId: OrganisationId | undefined): boolean {
  return actor.kind === "council" && actor.organisationId === foundingId && holds(actor, ...guidanceWriters);
}

/** How the portal looks is a setting of the scheme: domain.md §11, "Settings, reference data". */
export function mayChangeTheme(actor: Actor, foundingId: OrganisationId | undefined): boolean {
  return actor.kind === "council" && actor.organisationId === foundingId && holds(actor, "LE");
}
