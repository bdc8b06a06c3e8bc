import type { OrganisationId, PersonId } from "./id";

/** The fifteen roles of domain.md §11, as granted to a person at an organisation. */
export const supplierRoles = ["SA", "SB", "SV"] as const;
export const councilRoles = ["CM", "PO", "EV", "EX", "MO", "AP", "QM", "AU", "FI", "LE"] as const;
export const platformRoles = ["PA"] as const;
export const publicRole = "PU";

export type SupplierRole = (typeof supplierRoles)[number];
export type CouncilRole = (typeof councilRoles)[number];
export type PlatformRole = (typeof platformRoles)[number];
/** PU is everybody: it is never granted, so it is not a GrantedRole. */
export type GrantedRole = SupplierRole | CouncilRole | PlatformRole;
export type Role = GrantedRole | typeof publicRole;

export const roleNames: Record<Role, string> = {
  SA: "Supplier administrator",
  SB: "Bid writer",
  SV: "Supplier viewer",
  CM: "Commissioner",
  PO: "Procurement officer",
  EV: "Evaluator",
  EX: "Expert by experience",
  MO: "Moderator",
  AP: "Approver",
  QM: "Quality monitor",
  AU: "Auditor",
  FI: "Finance viewer",
  LE: "Lead",
  PA: "Platform administrator",
  PU: "Public",
};

/** Who acts. The system is the worker acting on what time decided. */
export type Actor =
  | { readonly kind: "public" }
  | { readonly kind: "system" }
  | { readonly kind: "person"; readonly personId: PersonId }
  | SupplierActor
  | CouncilActor
  | PlatformActor;

export interface SupplierActor {
  readonly kind: "supplier";
  readonly personId: PersonId;
  readonly organisationId: OrganisationId;
  readonly roles: readonly SupplierRole[];
}

export interface CouncilActor {
  readonly kind: "council";
  readonly personId: PersonId;
  readonly organisationId: OrganisationId;
  readonly roles: readonly CouncilRole[];
}

export interface PlatformActor {
  readonly kind: "platform";
  readonly personId: PersonId;
  readonly roles: readonly PlatformRole[];
}

/** Whether the actor holds at least one of the roles where they act now. */
export function holds(actor: Actor, ...wanted: readonly GrantedRole[]): boolean {
  if (!("roles" in actor)) return false;
  return (actor.roles as readonly GrantedRole[]).some((role) => wanted.includes(role));
}

export function personIdOf(actor: Actor): PersonId | undefined {
  return "personId" in actor ? actor.personId : undefined;
}

export function organisationIdOf(actor: Actor): OrganisationId | undefined {
  return "organisationId" in actor ? actor.organisationId : undefined;
}
