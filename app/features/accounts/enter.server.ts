import type { AppLoadContext } from "@remix-run/node";
import {
  councilRoles,
  holds,
  platformRoles,
  supplierRoles,
  type Actor,
  type CouncilActor,
  type CouncilRole,
  type GrantedRole,
  type PlatformActor,
  type SupplierActor,
  type SupplierRole,
} from "~/core/actor";
import type { FormValues } from "~/core/form-state";
import { withNext } from "~/core/next-page";
import type { Instant } from "~/core/time";
import { recordDenial } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { portalNow } from "~/platform/clock.server";
import { readBody, fieldsOf } from "~/platform/form-reading.server";
import { forbidden, notFound, seeOther, signInAgain } from "~/platform/respond.server";
import { findVisitor, type Browser, type Visitor } from "./sessions.server";

/** The porter: the first line of every loader and action is one of these. */

export interface DoorArgs {
  readonly request: Request;
  readonly context: AppLoadContext;
}

type PersonActor = Exclude<Actor, { kind: "public" } | { kind: "system" }>;

/** Anyone. Who is signed in is known all the same, so that a page may say "your bid". */
export async function enterAsPublic({ request, context }: DoorArgs): Promise<Context> {
  const visitor = await whoIsHere({ request, context });
  return visitor === undefined ? contextOf(context, { kind: "public" }) : contextOf(context, actorOf(visitor), visitor);
}

/** Anyone who is signed in, wherever they act. */
export async function enterAsPerson(args: DoorArgs): Promise<Context<PersonActor>> {
  const visitor = await visitorOrSignIn(args);
  return contextOf(args.context, actorOf(visitor), visitor);
}

/** Someone acting for a supplier, with one of the roles; without roles named, any of the supplier's. */
export async function enterAsSupplier(
  args: DoorArgs,
  ...roles: readonly SupplierRole[]
): Promise<Context<SupplierActor>> {
  const visitor = await visitorOrSignIn(args);
  const actor = actorOf(visitor);
  if (actor.kind === "person" && roles.length === 0) throw seeOther(withNext("/supplier/register", addressOf(args)));
  if (actor.kind === "supplier" && holds(actor, ...(roles.length === 0 ? supplierRoles : roles))) {
    return contextOf(args.context, actor, visitor);
  }
  return turnAway(args, visitor);
}

/**
 * Someone acting for a council, with one of the roles; without roles named, any of the council's.
 * The second factor will be asked for here, once, when sealing arrives.
 */
export async function enterAsCouncil(args: DoorArgs, ...roles: readonly CouncilRole[]): Promise<Context<CouncilActor>> {
  const visitor = await visitorOrSignIn(args);
  const actor = actorOf(visitor);
  if (actor.kind === "council" && holds(actor, ...(roles.length === 0 ? councilRoles : roles))) {
    return contextOf(args.context, actor, visitor);
  }
  return turnAway(args, visitor);
}

/** The people who run the portal: accounts and settings, never the content of a bid, score or person. */
export async function enterAsPlatform(args: DoorArgs): Promise<Context<PlatformActor>> {
  const visitor = await visitorOrSignIn(args);
  const actor = actorOf(visitor);
  if (actor.kind === "platform" && holds(actor, ...platformRoles)) return contextOf(args.context, actor, visitor);
  return turnAway(args, visitor);
}

/** A door that exists in demonstration mode only. */
export async function enterDemonstration(args: DoorArgs): Promise<Context> {
  if (!args.context.services.portal.demonstration) throw notFound();
  return enterAsPublic(args);
}

const visitors = new WeakMap<AppLoadContext, Promise<Visitor | undefined>>();

/** The signed-in person of this request, asked once however many loaders run. */
export function whoIsHere({ request, context }: DoorArgs): Promise<Visitor | undefined> {
  const known = visitors.get(context);
  if (known !== undefined) return known;
  const { db, portal } = context.services;
  const asked = findVisitor(db, request.headers.get("cookie"), portal.publicUrl.startsWith("https:"));
  visitors.set(context, asked);
  return asked;
}

/** What a new session keeps of the browser it begins in, and which session it may take the place of. */
export function browserOf({ headers }: Request): Browser {
  return { cookie: headers.get("cookie"), userAgent: headers.get("user-agent") };
}

/** Where somebody wanted to go who must do something else first, as the address of that says it. */
export function nextOf({ url }: Request): string | undefined {
  return safePath(new URL(url).searchParams.get("next"));
}

/** A page to return to after signing in: a path of ours and nothing else. */
export function safePath(path: string | null | undefined): string | undefined {
  if (path === null || path === undefined || !/^\/(?![/\\])[^\\\u0000-\u001f]*$/u.test(path)) return undefined;
  return path;
}

function actorOf({ personId, organisation, roles }: Visitor): PersonActor {
  const among = <Role extends GrantedRole>(known: readonly Role[]) => known.filter((role) => roles.includes(role));
  if (organisation === null) {
    const platform = among(platformRoles);
    return platform.length > 0 ? { kind: "platform", personId, roles: platform } : { kind: "person", personId };
  }
  if (roles.length === 0) return { kind: "person", personId };
  const organisationId = organisation.id;
  return organisation.kind === "SUPPLIER"
    ? { kind: "supplier", personId, organisationId, roles: among(supplierRoles) }
    : { kind: "council", personId, organisationId, roles: among(councilRoles) };
}

async function contextOf<Who extends Actor>(
  context: AppLoadContext,
  actor: Who,
  visitor?: Visitor,
): Promise<Context<Who>> {
  const { db, portal } = context.services;
  const now = visitor?.now ?? (await nowOf(context));
  return { db, actor, now, portal, requestId: context.requestId };
}

/** Portal time of this request, asked once however many loaders run. */
function nowOf(context: AppLoadContext): Promise<Instant> {
  context.portalTime ??= portalNow(context.services.db);
  return context.portalTime;
}

async function visitorOrSignIn(args: DoorArgs): Promise<Visitor> {
  const visitor = await whoIsHere(args);
  if (visitor !== undefined) return visitor;
  const next = addressOf(args);
  const typed = await typedIn(args.request);
  if (typed !== undefined) throw signInAgain({ next, typed });
  throw seeOther(withNext("/sign-in", next));
}

/** As a person would type it: without what a script adds for data alone. */
function addressOf({ request }: DoorArgs): string {
  const { pathname, search } = new URL(request.url);
  return pathname.replace(/\.data$/u, "") + search;
}

/** What a page may carry to the sign-in page and back; more than any answer of ours, in bytes. */
const mostKept = 300_000;

/** The fields of a form that somebody sends whose session is over: they are shown again, not thrown away. */
async function typedIn(request: Request): Promise<FormValues | undefined> {
  const type = request.headers.get("content-type") ?? "";
  if (request.method !== "POST" || request.bodyUsed || !type.startsWith("application/x-www-form-urlencoded")) {
    return undefined;
  }
  const { password, ...typed } = fieldsOf(await readBody(request, mostKept));
  return Object.keys(typed).length > 0 || password !== undefined ? typed : undefined;
}

async function turnAway({ request, context }: DoorArgs, visitor: Visitor): Promise<never> {
  const ctx = await contextOf(context, actorOf(visitor), visitor);
  const { pathname } = new URL(request.url);
  await recordDenial(ctx, { act: "door.enter", subject: { kind: "address", id: `${request.method} ${pathname}` } });
  throw forbidden();
}
