import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CouncilActor } from "~/core/actor";
import { changeTheme, keepLogo } from "~/features/councils/commands/theme.server";
import { findLogo, findSavedTheme, findShownLogo, findTheme } from "~/features/councils/queries/theme.server";
import { mostLogoBytes } from "~/features/councils/rules/logo";
import type { Context } from "~/platform/context";
import { openFileStore, type FileStore } from "~/platform/file-store.server";
import { anyone, contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead, councilPerson } from "../support/people";

const now = "2026-03-02T09:00:00Z";
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40"><rect width="80" height="40"/></svg>';
const theme = { shownName: "Tidewater market", colours: { main: "#5b2a86", accent: "#b8006e" }, logo: undefined };

let test: TestDatabase;
let folder: string;
let files: FileStore;
let lead: Context<CouncilActor>;
let reader: Context;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quayside-theme-"));
  files = await openFileStore(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  test = await freshDatabase();
  lead = contextOf(test.db, await authorityWithLead(test, "Founding Council"), now);
  reader = contextOf(test.db, anyone, now);
  return () => test.drop();
});

async function sent(text: string) {
  const received = await files.receive(Readable.from([Buffer.from(text)]), mostLogoBytes);
  if (received === "TOO_LARGE") throw new Error("too large");
  return { typedName: "logo.png", received };
}

async function kept(text = drawing): Promise<string> {
  const done = await keepLogo(lead, files, await sent(text));
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  return done.value.sha256;
}

describe("how the portal looks", () => {
  it("needs no row, and no council", async () => {
    expect(await findTheme(reader)).toEqual({ runBy: lead.actor.organisationId, theme: undefined });
    const empty = await freshDatabase();
    expect(await findTheme(contextOf(empty.db, anyone, now))).toEqual({ runBy: undefined, theme: undefined });
    await empty.drop();
  });

  it("is changed from the next page on: name, colours in a file of their own, logo with its words", async () => {
    const logo = { sha256: await kept(), alt: "A bridge" };
    expect(await changeTheme(lead, 0, { ...theme, logo })).toEqual({ ok: true, value: undefined });
    const { theme: seen } = await findTheme(reader);
    expect(seen).toMatchObject({ name: "Tidewater market", mainColour: "#5b2a86", className: "theme-5b2a86-b8006e" });
    expect(seen?.stylesheet).toMatch(/^\/theme\/[0-9a-f]{16}-5b2a86-b8006e\.css$/u);
    expect(seen?.logo).toEqual({ src: `/theme/${logo.sha256}.svg`, alt: "A bridge", width: 80, height: 40 });
    const { rows } = await test.ownerPool.query("select about from audit_events where act = 'councils.change-theme'");
    expect(rows).toHaveLength(1);
  });

  it("is saved by version: of two who change it at once one is refused, and a second press is none", async () => {
    const other = { ...theme, shownName: "Another name" };
    const answers = await Promise.all([changeTheme(lead, 0, theme), changeTheme(lead, 0, other)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers).toContainEqual({ ok: false, refusal: "STALE" });
    const found = await findSavedTheme(lead);
    if (found === "NOT_ALLOWED" || found.saved === undefined) throw new Error("nothing saved");
    const { version, logo, ...same } = found.saved;
    expect(version).toBe(1);
    expect(await changeTheme(lead, 0, { ...same, logo })).toMatchObject({ ok: true });
    expect(await changeTheme(lead, 1, { ...theme, shownName: "Third" })).toMatchObject({ ok: true });
  });

  it("has no logo that was never sent", async () => {
    const logo = { sha256: "0".repeat(64), alt: "x" };
    expect(await changeTheme(lead, 0, { ...theme, logo })).toEqual({ ok: false, refusal: "NO_SUCH_LOGO" });
    expect(await findShownLogo(lead, logo)).toBeUndefined();
    expect(await findLogo(reader, logo.sha256)).toBeUndefined();
  });

  it("is for the lead of the council that runs the portal, and the try of others is recorded", async () => {
    const officer = contextOf(test.db, await councilPerson(test, lead.actor.organisationId, "PO", "CM"), now);
    const stranger = contextOf(test.db, await authorityWithLead(test, "Another Council"), now);
    for (const ctx of [officer, stranger]) {
      expect(await changeTheme(ctx, 0, theme)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
      expect(await keepLogo(ctx, files, await sent(drawing))).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
      expect(await findSavedTheme(ctx)).toBe("NOT_ALLOWED");
    }
    const { rows } = await test.ownerPool.query("select count(*)::int as n from audit_events where kind = 'DENIAL'");
    expect(rows).toEqual([{ n: 4 }]);
    expect((await findTheme(reader)).theme).toBeUndefined();
  });
});

describe("a logo", () => {
  it("is kept once, by what is in it and not by its name", async () => {
    const first = await kept();
    expect(await kept(`<!-- a note -->${drawing}`)).toBe(first);
    expect(await findLogo(reader, first)).toMatchObject({ mediaType: "image/svg+xml" });
    const { rows } = await test.ownerPool.query("select count(*)::int as n from logos");
    expect(rows).toEqual([{ n: 1 }]);
  });

  it("that is hostile is refused and leaves nothing behind", async () => {
    const hostile = await sent(drawing.replace("<rect", "<script>alert(1)</script><rect"));
    expect(await keepLogo(lead, files, hostile)).toEqual({ ok: false, refusal: { code: "SCRIPT" } });
    const { rows } = await test.ownerPool.query("select count(*)::int as n from logos");
    expect(rows).toEqual([{ n: 0 }]);
    expect(await readdir(join(folder, "incoming"))).toEqual([]);
  });

  it("is never changed nor removed", async () => {
    await kept();
    await expect(test.ownerPool.query("update logos set bytes = 'x'")).rejects.toThrow("only ever added");
    await expect(test.ownerPool.query("delete from logos")).rejects.toThrow("only ever added");
  });
});
