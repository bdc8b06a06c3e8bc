import { sql } from "kysely";
import { inTransaction } from "~db/transaction.server";
import type { CouncilActor } from "~/core/actor";
import { ok, refuse, type Result } from "~/core/result";
import { denied, recordEvent } from "~/features/audit/commands.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import type { GuidanceName, GuidanceText, NewGuidance } from "../forms/guidance";
import { mayWriteGuidance } from "../policy";
import { findFoundingAuthority } from "../queries/founding.server";
import type { GuidanceRefusal } from "../refusals";
import { mostGuidancePages } from "../rules/guidance";

/**
 * Writes a page that nobody outside sees yet, the last in order. The same page again by the same person is a second
 * press. Refuses ADDRESS_TAKEN and TOO_MANY.
 */
export async function writeGuidance(
  ctx: Context<CouncilActor>,
  page: NewGuidance,
): Promise<Result<{ id: string }, GuidanceRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const id = newId();
    const { title, slug, summary, body } = page;
    const entry = { act: "councils.write-guidance", subject: subjectOf(id), about: { title, address: slug } };
    if (!(await isWriter(tx))) return denied(tx, entry);
    await takeTurns(tx);
    const pages = await tx.db.selectFrom("guidance_pages").selectAll().orderBy("position").execute();
    const same = pages.find((known) => known.slug === slug);
    if (same !== undefined && isSecondPress(same, page, tx.actor)) return ok({ id: same.id });
    if (pages.length >= mostGuidancePages) return refuse("TOO_MANY");
    if ((await pageAt(tx, slug)) !== undefined) return refuse("ADDRESS_TAKEN");
    const changed = { changed_at: tx.now, changed_by: tx.actor.personId };
    const position = (pages.at(-1)?.position ?? 0) + 1;
    await tx.db
      .insertInto("guidance_pages")
      .values({ id, title, slug, summary, body, position, ...changed })
      .execute();
    await giveAddress(tx, id, { title, slug });
    await keepVersion(tx, id, 1, { summary, body });
    recordEvent(tx, entry);
    return ok({ id });
  });
}

function isSecondPress(
  known: { title: string; summary: string; body: string; changed_by: string | null; version: number },
  { title, summary, body }: NewGuidance,
  actor: CouncilActor,
): boolean {
  const same = known.title === title && known.summary === summary && known.body === body;
  return same && known.changed_by === actor.personId && known.version === 1;
}

/** Saves what a page says. Refuses STALE on an older version, unless what it says is saved already (a second press). */
export async function saveGuidance(
  ctx: Context<CouncilActor>,
  id: string,
  version: number,
  { summary, body }: GuidanceText,
): Promise<Result<undefined, GuidanceRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act: "councils.save-guidance", subject: subjectOf(id) };
    if (!(await isWriter(tx))) return denied(tx, entry);
    const page = await lock(tx, id);
    if (page === undefined) return refuse("NOT_FOUND");
    if (page.summary === summary && page.body === body) return ok();
    if (page.version !== version) return refuse("STALE");
    await tx.db
      .updateTable("guidance_pages")
      .set({ summary, body, version: version + 1, changed_at: tx.now, changed_by: tx.actor.personId })
      .where("id", "=", id)
      .execute();
    await keepVersion(tx, id, version + 1, { summary, body });
    recordEvent(tx, { ...entry, about: { title: page.title, version: version + 1 } });
    return ok();
  });
}

/**
 * Gives a page another title and address. Its text has a version of its own, so that somebody who is writing it is not
 * disturbed. Refuses STALE and ADDRESS_TAKEN; a page may have an earlier address of its own again.
 */
export async function renameGuidance(
  ctx: Context<CouncilActor>,
  id: string,
  nameVersion: number,
  { title, slug }: GuidanceName,
): Promise<Result<undefined, GuidanceRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act: "councils.rename-guidance", subject: subjectOf(id) };
    if (!(await isWriter(tx))) return denied(tx, entry);
    await takeTurns(tx);
    const page = await lock(tx, id);
    if (page === undefined) return refuse("NOT_FOUND");
    if (page.title === title && page.slug === slug) return ok();
    if (page.name_version !== nameVersion) return refuse("STALE");
    const holder = await pageAt(tx, slug);
    if (holder !== undefined && holder !== id) return refuse("ADDRESS_TAKEN");
    if (holder === undefined) await giveAddress(tx, id, { title, slug });
    await tx.db
      .updateTable("guidance_pages")
      .set({ title, slug, name_version: nameVersion + 1, changed_at: tx.now, changed_by: tx.actor.personId })
      .where("id", "=", id)
      .execute();
    recordEvent(tx, { ...entry, about: { title, address: slug, before: page.slug } });
    return ok();
  });
}

/** From now on anyone may read the page. Publishing it again changes nothing. */
export async function publishGuidance(
  ctx: Context<CouncilActor>,
  id: string,
): Promise<Result<undefined, GuidanceRefusal>> {
  return setPublished(ctx, id, "publish-guidance");
}

/** From now on nobody outside may read the page; it and its addresses are kept. */
export async function unpublishGuidance(
  ctx: Context<CouncilActor>,
  id: string,
): Promise<Result<undefined, GuidanceRefusal>> {
  return setPublished(ctx, id, "unpublish-guidance");
}

async function setPublished(
  ctx: Context<CouncilActor>,
  id: string,
  act: "publish-guidance" | "unpublish-guidance",
): Promise<Result<undefined, GuidanceRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act: `councils.${act}`, subject: subjectOf(id) };
    if (!(await isWriter(tx))) return denied(tx, entry);
    const page = await lock(tx, id);
    if (page === undefined) return refuse("NOT_FOUND");
    const publish = act === "publish-guidance";
    if ((page.published_at !== null) === publish) return ok();
    await tx.db
      .updateTable("guidance_pages")
      .set({ published_at: publish ? tx.now : null })
      .where("id", "=", id)
      .execute();
    recordEvent(tx, { ...entry, about: { title: page.title } });
    return ok();
  });
}

/** Puts the pages in another order. `before` is the order the page was shown with. Refuses STALE when it is another now. */
export async function orderGuidance(
  ctx: Context<CouncilActor>,
  before: readonly string[],
  wanted: readonly string[],
): Promise<Result<undefined, GuidanceRefusal>> {
  return inTransaction(ctx, async (tx) => {
    const entry = { act: "councils.order-guidance", subject: { kind: "guidance", id: "order" } };
    if (!(await isWriter(tx))) return denied(tx, entry);
    await takeTurns(tx);
    const rows = await tx.db.selectFrom("guidance_pages").select("id").orderBy("position").orderBy("id").execute();
    const now = rows.map(({ id }) => id).join(" ");
    if (now === wanted.join(" ")) return ok();
    if (now !== before.join(" ") || [...wanted].sort().join(" ") !== [...before].sort().join(" ")) {
      return refuse("STALE");
    }
    await sql`update guidance_pages set position = placed.position::int
      from unnest(${wanted}::uuid[]) with ordinality as placed (id, position) where placed.id = guidance_pages.id`.execute(
      tx.db,
    );
    recordEvent(tx, entry);
    return ok();
  });
}

function subjectOf(id: string) {
  return { kind: "guidance page", id };
}

async function isWriter(tx: Context<CouncilActor>): Promise<boolean> {
  const founding = await findFoundingAuthority(tx);
  return mayWriteGuidance(tx.actor, founding?.organisationId);
}

/** Addresses and places are given out one act at a time. */
async function takeTurns(tx: Context): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('councils.guidance'))`.execute(tx.db);
}

async function lock(tx: Context, id: string) {
  return tx.db.selectFrom("guidance_pages").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
}

async function pageAt(tx: Context, slug: string): Promise<string | undefined> {
  const given = await tx.db
    .selectFrom("guidance_addresses")
    .select("page_id")
    .where("slug", "=", slug)
    .executeTakeFirst();
  return given?.page_id;
}

async function giveAddress(tx: Context<CouncilActor>, id: string, { title, slug }: GuidanceName): Promise<void> {
  await tx.db
    .insertInto("guidance_addresses")
    .values({ slug, page_id: id, title, given_at: tx.now, given_by: tx.actor.personId })
    .execute();
}

async function keepVersion(tx: Context<CouncilActor>, id: string, version: number, text: GuidanceText): Promise<void> {
  await tx.db
    .insertInto("guidance_versions")
    .values({ page_id: id, version, ...text, saved_at: tx.now, saved_by: tx.actor.personId })
    .execute();
}
