import { councilRoles, supplierRoles, type GrantedRole } from "~/core/actor";
import { addMilliseconds, type Instant } from "~/core/time";

export type OrganisationKind = "SUPPLIER" | "AUTHORITY" | "HEALTH_BODY";
export type LinkPurpose = "REGISTER" | "RESET_PASSWORD" | "JOIN";

export const shortestPassword = 12;
export const longestPassword = 200;

const hour = 60 * 60 * 1000;
/** How long a one-time link lives, in milliseconds; an invitation 72 hours (domain.md §13, R1). */
const linkLife: Record<LinkPurpose, number> = { REGISTER: 24 * hour, RESET_PASSWORD: 2 * hour, JOIN: 72 * hour };

export function linkExpiresAt(purpose: LinkPurpose, now: Instant): Instant {
  return addMilliseconds(now, linkLife[purpose]);
}

/** The roles a person may hold at an organisation of that kind; PA belongs to the platform alone. */
export function rolesFor(kind: OrganisationKind): readonly GrantedRole[] {
  return kind === "SUPPLIER" ? supplierRoles : councilRoles;
}

/** The role that runs an organisation's people: its last holder cannot lose it (domain.md §13, R1). */
export function administratorRole(kind: OrganisationKind): GrantedRole {
  return kind === "SUPPLIER" ? "SA" : "LE";
}

/** Of everybody who comes with the demonstration data. It opens nothing in real work: no such person exists there. */
export const demonstrationPassword = "quay to the market";

const longestMove = 5 * 366 * 24 * hour;

/** How far the demonstration clock may be moved at once: five years, so that a slip of the finger is not for ever. */
export function mayClockMoveTo(then: Instant, now: Instant): "YES" | "NOT_AHEAD" | "TOO_FAR" {
  if (then <= now) return "NOT_AHEAD";
  return then.getTime() - now.getTime() > longestMove ? "TOO_FAR" : "YES";
}

/** `__Host-` where the portal is served over TLS: then no other site can set it. */
export function sessionCookieName(secure: boolean): string {
  return secure ? "__Host-session" : "session";
}
