import { holds, type Actor } from "~/core/actor";
import type { OrganisationId } from "~/core/id";

/** Colleagues are invited, and roles given and ended, by whoever runs the organisation. domain.md §11. */
export function mayManagePeople(actor: Actor, organisationId: OrganisationId): boolean {
  return (
    (actor.kind === "supplier" || actor.kind === "council") &&
    actor.organisationId === organisationId &&
    holds(actor, "SA", "LE")
  );
}
