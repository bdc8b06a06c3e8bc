import type { Actor, CouncilActor, CouncilRole, SupplierActor, SupplierRole } from "~/core/actor";
import type { OrganisationId, PersonId } from "~/core/id";
import type { Database } from "~db/client.server";
import type { Context } from "~/platform/context";

export const publicUrl = "http://quayside.test";

/** A context as a door would make it, with the time given. */
export function contextOf<Who extends Actor>(db: Database, actor: Who, now: string | Date): Context<Who> {
  return {
    db,
    actor,
    now: new Date(now),
    portal: { publicUrl, demonstration: false },
    requestId: "00000000-0000-4000-8000-000000000000",
  };
}

export const system = { kind: "system" } as const;
export const anyone = { kind: "public" } as const;

export function asCouncil(personId: PersonId, organisationId: OrganisationId, ...roles: CouncilRole[]): CouncilActor {
  return { kind: "council", personId, organisationId, roles };
}

export function asSupplier(
  personId: PersonId,
  organisationId: OrganisationId,
  ...roles: SupplierRole[]
): SupplierActor {
  return { kind: "supplier", personId, organisationId, roles };
}
