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
