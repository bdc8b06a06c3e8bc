import type { CouncilActor } from "~/core/actor";
import type { Instant } from "~/core/time";
import type { Context } from "~/platform/context";
import { mayWriteGuidance } from "../policy";
import { findFoundingAuthority } from "./founding.server";

export interface GuidanceEntry {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
}

export interface PublishedGuidance extends GuidanceEntry {
  readonly body: string;
  /** When somebody of the council last changed it; a page that came with the portal has no day of its own. */
  readonly changedAt: Instant | undefined;
}

/** The pages that anyone may read, in the council's order. There are never many. */
export async function listPublishedGuidance(ctx: Context): Promise<GuidanceEntry[]> {
  return ctx.db
    .selectFrom("guidance_pages")
    .select(["slug", "title", "summary"])
    .where("published_at", "is not", null)
    .orderBy("position")
    .orderBy("id")
    .execute();
}

/**
 * The page at that address, or the address it has now: an address once given leads to its page for ever. A page that
 * is not published is at none.
 */
export async function findPublishedGuidance(
  ctx: Context,
  slug: string,
): Promise<PublishedGuidance | { readonly movedTo: string } | undefined> {
  const found = await ctx.db
    .selectFrom("guidance_addresses as given")
    .innerJoin("guidance_pages as page", "page.id", "given.page_id")
    .select(["page.slug", "page.title", "page.summary", "page.body", "page.changed_at", "page.changed_by"])
    .where("given.slug", "=", slug)
    .where("page.published_at", "is not", null)
    .executeTakeFirst();
  if (found === undefined) return undefined;
  if (found.slug !== slug) return { movedTo: found.slug };
  const { title, summary, body, changed_at, changed_by } = found;
  return { slug, title, summary, body, changedAt: changed_by === null ? undefined : changed_at };
}

export interface GuidanceHead extends GuidanceEntry {
  readonly id: string;
  readonly publishedAt: Instant | null;
  readonly changedAt: Instant;
  /** Null where the page is as it came with the portal. */
  readonly changedBy: string | null;
}

/** Every page in its order, for those who write them; undefined for who does not. */
export async function listGuidance(ctx: Context<CouncilActor>): Promise<GuidanceHead[] | undefined> {
  if (!(await isWriter(ctx))) return undefined;
  return headsOf(ctx).orderBy("page.position").orderBy("page.id").execute();
}

export interface WholeGuidance extends GuidanceHead {
  readonly body: string;
  readonly version: number;
  readonly nameVersion: number;
}

/** One page for those who write them: "NOT_ALLOWED" for who does not. */
export async function findGuidance(
  ctx: Context<CouncilActor>,
  id: string,
): Promise<WholeGuidance | "NOT_ALLOWED" | undefined> {
  if (!(await isWriter(ctx))) return "NOT_ALLOWED";
  return headsOf(ctx)
    .select(["page.body", "page.version", "page.name_version as nameVersion"])
    .where("page.id", "=", id)
    .executeTakeFirst();
}

/** The addresses a page has had, the newest first. */
export async function listGuidanceAddresses(ctx: Context<CouncilActor>, id: string) {
  if (!(await isWriter(ctx))) return [];
  return ctx.db
    .selectFrom("guidance_addresses as given")
    .leftJoin("people", "people.id", "given.given_by")
    .select(["given.slug", "given.title", "given.given_at as givenAt", "people.name as givenBy"])
    .where("given.page_id", "=", id)
    .orderBy("given.given_at", "desc")
    .orderBy("given.slug")
    .limit(100)
    .execute();
}

const versionsOnPage = 20;

/** What the text was before, the newest first, from a version down. */
export async function listGuidanceVersions(ctx: Context<CouncilActor>, id: string, before?: number) {
  if (!(await isWriter(ctx))) return { versions: [], next: undefined };
  const rows = await versionsOf(ctx, id)
    .$if(before !== undefined, (query) => query.where("kept.version", "<", before ?? 0))
    .orderBy("kept.version", "desc")
    .limit(versionsOnPage + 1)
    .execute();
  const versions = rows.slice(0, versionsOnPage);
  return { versions, next: rows.length > versionsOnPage ? versions.at(-1)?.version : undefined };
}

/** A version with the one before it, where there is one. */
export async function findGuidanceVersion(ctx: Context<CouncilActor>, id: string, version: number) {
  if (!(await isWriter(ctx))) return undefined;
  const rows = await versionsOf(ctx, id)
    .select(["kept.summary", "kept.body"])
    .where("kept.version", "in", [version, version - 1])
    .orderBy("kept.version", "desc")
    .execute();
  const [asked, before] = rows;
  return asked?.version === version ? { asked, before } : undefined;
}

async function isWriter(ctx: Context<CouncilActor>): Promise<boolean> {
  const founding = await findFoundingAuthority(ctx);
  return mayWriteGuidance(ctx.actor, founding?.organisationId);
}

function headsOf(ctx: Context) {
  return ctx.db
    .selectFrom("guidance_pages as page")
    .leftJoin("people", "people.id", "page.changed_by")
    .select(["page.id", "page.slug", "page.title", "page.summary", "page.published_at as publishedAt"])
    .select(["page.changed_at as changedAt", "people.name as changedBy"]);
}

function versionsOf(ctx: Context, id: string) {
  return ctx.db
    .selectFrom("guidance_versions as kept")
    .leftJoin("people", "people.id", "kept.saved_by")
    .select(["kept.version", "kept.saved_at as savedAt", "people.name as savedBy"])
    .where("kept.page_id", "=", id);
}
