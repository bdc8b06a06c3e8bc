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

/** Whoever has the password that everybody knows is nobody real: anyone who tries the demonstration may be them. */
export function isInvented({ demonstration }: { readonly demonstration: boolean }, password: string): boolean {
  return demonstration && password === demonstrationPassword;
}

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

/** Programs by a mark in what they call themselves, the most particular first: most also claim to be others. */
const programs: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//u, "Edge"],
  [/\bOPR\/|\bOpera\b/u, "Opera"],
  [/\bSamsungBrowser\//u, "Samsung Internet"],
  [/\b(?:Firefox|FxiOS)\//u, "Firefox"],
  [/\b(?:Chrome|Chromium|CriOS|HeadlessChrome)\//u, "Chrome"],
  [/\bVersion\/[\d.]+.*\bSafari\//u, "Safari"],
];

const machines: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/u, "an iPhone"],
  [/\biPad\b/u, "an iPad"],
  [/\bAndroid\b.*\bMobile\b/u, "an Android phone"],
  [/\bAndroid\b/u, "an Android tablet"],
  [/\bWindows\b/u, "Windows"],
  [/\bMac(?:intosh| OS X)\b/u, "a Mac"],
  [/\bCrOS\b/u, "a Chromebook"],
  [/\bLinux\b|\bX11\b/u, "Linux"],
];

/** `Firefox on an iPhone`: what a browser calls itself, in words its owner knows. It may say anything, or nothing. */
export function deviceInWords(userAgent: string): string {
  const named = (list: typeof programs) => list.find(([mark]) => mark.test(userAgent))?.[1];
  const program = named(programs);
  const machine = named(machines);
  if (machine === undefined) return program ?? "A program we do not know";
  return `${program ?? "A browser"} on ${machine}`;
}

/** Whom the demonstration's story needs, in the order of its telling. */
const rolesOfStory = ["SA", "PO", "CM", "EV", "EX", "MO", "AP", "LE"] as const satisfies readonly GrantedRole[];

interface Invented {
  readonly personId: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly roles: readonly GrantedRole[];
}

/** One person for each role of the story: whoever came first with that role, and nobody twice. */
export function castOf<Person extends Invented>(people: readonly Person[]): Person[] {
  const cast: Person[] = [];
  for (const role of rolesOfStory) {
    const first = people.find((person) => person.roles.includes(role) && !cast.includes(person));
    if (first !== undefined) cast.push(first);
  }
  return cast;
}

/** People by the name of their organisation, both in the order of names; those without one come last. */
export function byOrganisation<Person extends Invented>(
  people: readonly Person[],
): (readonly [organisation: string, people: readonly Person[]])[] {
  const inOrder = (one: string, other: string) => one.localeCompare(other, "en-GB");
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const place = person.organisation ?? (person.roles.length > 0 ? "The platform" : "No organisation");
    groups.set(place, [...(groups.get(place) ?? []), person]);
  }
  const isNone = (members: readonly Person[]) => Number(members.every((person) => person.organisation === null));
  return [...groups]
    .map(([place, members]) => [place, members.sort((a, b) => inOrder(a.name, b.name))] as const)
    .sort(([one, ones], [other, others]) => isNone(ones) - isNone(others) || inOrder(one, other));
}
