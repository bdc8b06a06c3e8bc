import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CouncilActor } from "~/core/actor";
import {
  orderGuidance,
  publishGuidance,
  renameGuidance,
  saveGuidance,
  unpublishGuidance,
  writeGuidance,
} from "~/features/councils/commands/guidance.server";
import { findFoundingAuthority } from "~/features/councils/queries/founding.server";
import {
  findGuidance,
  findGuidanceVersion,
  findPublishedGuidance,
  listGuidance,
  listGuidanceAddresses,
  listGuidanceVersions,
  listPublishedGuidance,
  type WholeGuidance,
} from "~/features/councils/queries/guidance.server";
import type { Context } from "~/platform/context";
import { anyone, contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead, councilPerson } from "../support/people";

const now = "2026-03-02T09:00:00Z";
let test: TestDatabase;
let lead: Context<CouncilActor>;
let writer: Context<CouncilActor>;
let stranger: Context<CouncilActor>;
let reader: Context;
let made = 0;

beforeAll(async () => {
  test = await freshDatabase();
  lead = contextOf(test.db, await authorityWithLead(test, "Founding Council"), now);
  writer = contextOf(test.db, await councilPerson(test, lead.actor.organisationId, "CM"), now);
  stranger = contextOf(test.db, await authorityWithLead(test, "Another Council"), now);
  reader = contextOf(test.db, anyone, now);
});
afterAll(() => test.drop());
beforeEach(() => {
  made += 1;
});

function page() {
  return { title: `Page ${made}`, slug: `page-${made}`, summary: "About", body: "Text" };
}

async function written(by = lead): Promise<string> {
  const done = await writeGuidance(by, page());
  if (!done.ok) throw new Error(done.refusal);
  return done.value.id;
}

async function whole(id: string): Promise<WholeGuidance> {
  const found = await findGuidance(lead, id);
  if (found === undefined || found === "NOT_ALLOWED") throw new Error("no page");
  return found;
}

describe("the portal", () => {
  it("is run by the council that was here first", async () => {
    expect(await findFoundingAuthority(reader)).toMatchObject({
      organisationId: lead.actor.organisationId,
      name: "Founding Council",
      email: "buying@tidewater.test",
    });
  });

  it("begins with ten published pages, in order", async () => {
    const pages = await listPublishedGuidance(reader);
    expect(pages.slice(0, 3).map(({ slug }) => slug)).toEqual(["how-to-register", "what-we-ask", "lists-and-rounds"]);
    expect(pages).toHaveLength(10);
    const first = await findPublishedGuidance(reader, "how-to-register");
    expect(first).toMatchObject({ title: "How to register", changedAt: undefined });
  });
});

describe("a page", () => {
  it("is seen by nobody outside until it is published, nor after it is taken back", async () => {
    const id = await written();
    const { slug } = page();
    expect(await findPublishedGuidance(reader, slug)).toBeUndefined();
    expect(await publishGuidance(writer, id)).toEqual({ ok: true, value: undefined });
    expect(await publishGuidance(writer, id)).toEqual({ ok: true, value: undefined });
    expect(await findPublishedGuidance(reader, slug)).toMatchObject({ slug, body: "Text" });
    await unpublishGuidance(writer, id);
    expect(await findPublishedGuidance(reader, slug)).toBeUndefined();
    expect((await listPublishedGuidance(reader)).map((each) => each.slug)).not.toContain(slug);
  });

  it("written twice by one person is one page; by another, its address is taken", async () => {
    const first = await writeGuidance(lead, page());
    expect(await writeGuidance(lead, page())).toEqual(first);
    expect(await writeGuidance(writer, page())).toEqual({ ok: false, refusal: "ADDRESS_TAKEN" });
  });

  it("of one address is written once when two people do it at the same moment", async () => {
    const answers = await Promise.all([writeGuidance(lead, page()), writeGuidance(writer, page())]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("is saved by version: the second of two writers sees what the first saved, and neither is lost", async () => {
    const id = await written();
    const first = await saveGuidance(lead, id, 1, { summary: "About", body: "First" });
    const second = await saveGuidance(writer, id, 1, { summary: "About", body: "Second" });
    expect([first.ok, second]).toEqual([true, { ok: false, refusal: "STALE" }]);
    expect(await whole(id)).toMatchObject({ body: "First", version: 2 });
    // The same press again is no other change.
    expect(await saveGuidance(lead, id, 1, { summary: "About", body: "First" })).toMatchObject({ ok: true });
    expect(await saveGuidance(writer, id, 2, { summary: "About", body: "First and second" })).toMatchObject({
      ok: true,
    });
    const { versions, next } = await listGuidanceVersions(lead, id);
    expect(versions.map(({ version, savedBy }) => [version, savedBy])).toEqual([
      [3, "CM person"],
      [2, "LE person"],
      [1, "LE person"],
    ]);
    expect(next).toBeUndefined();
    expect(await findGuidanceVersion(lead, id, 2)).toMatchObject({
      asked: { body: "First" },
      before: { body: "Text" },
    });
    expect(await findGuidanceVersion(lead, id, 1)).toMatchObject({ asked: { body: "Text" }, before: undefined });
    expect(await findGuidanceVersion(lead, id, 9)).toBeUndefined();
  });

  it("saved by two at the same moment keeps both texts in its versions, or refuses one", async () => {
    const id = await written();
    const answers = await Promise.all(
      ["a", "b", "c", "d"].map((body) => saveGuidance(lead, id, 1, { summary: "About", body })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await whole(id)).version).toBe(2);
  });

  it("has its versions paged by key", async () => {
    const id = await written();
    for (let version = 1; version <= 24; version += 1) {
      await saveGuidance(lead, id, version, { summary: "About", body: `Text ${version}` });
    }
    const first = await listGuidanceVersions(lead, id);
    const second = await listGuidanceVersions(lead, id, first.next);
    expect([first.versions.length, second.versions.length, second.next]).toEqual([20, 5, undefined]);
  });
});

describe("a new name", () => {
  it("leaves the old address leading to the page for ever, and to no other page", async () => {
    const id = await written();
    await publishGuidance(lead, id);
    const { slug } = page();
    expect(await renameGuidance(lead, id, 1, { title: "Better", slug: `better-${made}` })).toMatchObject({ ok: true });
    expect(await renameGuidance(lead, id, 2, { title: "Best", slug: `best-${made}` })).toMatchObject({ ok: true });
    for (const old of [slug, `better-${made}`]) {
      expect(await findPublishedGuidance(reader, old)).toEqual({ movedTo: `best-${made}` });
      expect(await writeGuidance(lead, { ...page(), slug: old, title: "Mine" })).toEqual({
        ok: false,
        refusal: "ADDRESS_TAKEN",
      });
    }
    expect((await listGuidanceAddresses(lead, id)).map((given) => given.slug).sort()).toEqual(
      [slug, `better-${made}`, `best-${made}`].sort(),
    );
    // Its own earlier address it may have again.
    expect(await renameGuidance(lead, id, 3, { title: "Again", slug })).toMatchObject({ ok: true });
    expect(await findPublishedGuidance(reader, slug)).toMatchObject({ title: "Again" });
    expect(await findPublishedGuidance(reader, `best-${made}`)).toEqual({ movedTo: slug });
  });

  it("does not disturb somebody who is writing its text", async () => {
    const id = await written();
    await renameGuidance(lead, id, 1, { title: "Renamed", slug: `renamed-${made}` });
    expect(await saveGuidance(writer, id, 1, { summary: "About", body: "Written meanwhile" })).toMatchObject({
      ok: true,
    });
    expect(await whole(id)).toMatchObject({ title: "Renamed", body: "Written meanwhile" });
  });

  it("is refused on an older one, and where another page has or had the address", async () => {
    const id = await written();
    expect(await renameGuidance(lead, id, 1, { title: "Mine", slug: "how-to-register" })).toEqual({
      ok: false,
      refusal: "ADDRESS_TAKEN",
    });
    await renameGuidance(lead, id, 1, { title: "One", slug: `one-${made}` });
    expect(await renameGuidance(writer, id, 1, { title: "Two", slug: `two-${made}` })).toEqual({
      ok: false,
      refusal: "STALE",
    });
    expect(await renameGuidance(writer, id, 1, { title: "One", slug: `one-${made}` })).toMatchObject({ ok: true });
  });
});

describe("the order", () => {
  it("is saved whole, and refused where it is another meanwhile", async () => {
    const before = ((await listGuidance(lead)) ?? []).map(({ id }) => id);
    const wanted = before.toReversed();
    expect(await orderGuidance(lead, before, wanted)).toMatchObject({ ok: true });
    expect(((await listGuidance(writer)) ?? []).map(({ id }) => id)).toEqual(wanted);
    expect(await orderGuidance(writer, before, before)).toEqual({ ok: false, refusal: "STALE" });
    expect(await orderGuidance(writer, wanted, wanted)).toMatchObject({ ok: true });
    expect(await orderGuidance(writer, wanted, wanted.slice(1))).toEqual({ ok: false, refusal: "STALE" });
    expect(await orderGuidance(lead, wanted, before)).toMatchObject({ ok: true });
  });
});

describe("who may", () => {
  const nobody = "00000000-0000-4000-8000-000000000000";

  it("are commissioners, officers and leads of the council that runs the portal, and the try of others is recorded", async () => {
    const id = await written();
    const evaluator = contextOf(test.db, await councilPerson(test, lead.actor.organisationId, "EV", "AU"), now);
    for (const ctx of [stranger, evaluator]) {
      const refused = { ok: false, refusal: "NOT_ALLOWED" };
      expect(await writeGuidance(ctx, page())).toEqual(refused);
      expect(await saveGuidance(ctx, id, 1, { summary: "x", body: "x" })).toEqual(refused);
      expect(await renameGuidance(ctx, id, 1, { title: "x", slug: `x-${made}` })).toEqual(refused);
      expect(await publishGuidance(ctx, id)).toEqual(refused);
      expect(await unpublishGuidance(ctx, id)).toEqual(refused);
      expect(await orderGuidance(ctx, [], [])).toEqual(refused);
      expect(await listGuidance(ctx)).toBeUndefined();
      expect(await findGuidance(ctx, id)).toBe("NOT_ALLOWED");
      expect(await listGuidanceVersions(ctx, id)).toEqual({ versions: [], next: undefined });
      expect(await listGuidanceAddresses(ctx, id)).toEqual([]);
      expect(await findGuidanceVersion(ctx, id, 1)).toBeUndefined();
    }
    expect(await whole(id)).toMatchObject({ version: 1, nameVersion: 1, publishedAt: null });
    const { rows } = await test.ownerPool.query(
      "select distinct act from audit_events where kind = 'DENIAL' and organisation_id = $1 order by act",
      [stranger.actor.organisationId],
    );
    expect(rows.map(({ act }: { act: string }) => act)).toEqual([
      "councils.order-guidance",
      "councils.publish-guidance",
      "councils.rename-guidance",
      "councils.save-guidance",
      "councils.unpublish-guidance",
      "councils.write-guidance",
    ]);
  });

  it("find no page where there is none", async () => {
    expect(await findGuidance(lead, nobody)).toBeUndefined();
    expect(await saveGuidance(lead, nobody, 1, { summary: "x", body: "x" })).toEqual({
      ok: false,
      refusal: "NOT_FOUND",
    });
    expect(await renameGuidance(lead, nobody, 1, { title: "x", slug: "x" })).toEqual({
      ok: false,
      refusal: "NOT_FOUND",
    });
    expect(await publishGuidance(lead, nobody)).toEqual({ ok: false, refusal: "NOT_FOUND" });
  });
});

it("a hundred pages are enough", async () => {
  const here = (await listGuidance(lead))?.length ?? 0;
  await test.ownerPool.query(
    `insert into guidance_pages (id, slug, title, summary, body, position, changed_at)
     select gen_random_uuid(), 'filler-' || n, 'Filler', 'x', 'x', 1000 + n, now() from generate_series(1, $1::int) n`,
    [100 - here],
  );
  expect(await writeGuidance(lead, page())).toEqual({ ok: false, refusal: "TOO_MANY" });
});
