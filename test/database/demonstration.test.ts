import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { moveClock, signInAsInvented } from "~/features/accounts/commands/demonstration.server";
import { listInvented } from "~/features/accounts/queries.server";
import { askForNewPassword, chooseNewPassword } from "~/features/accounts/commands/password.server";
import { insertGrant } from "~/features/accounts/commands/people.server";
import { askForAccount, finishAccount } from "~/features/accounts/commands/register.server";
import { demonstrationPassword } from "~/features/accounts/rules";
import { findVisitor } from "~/features/accounts/sessions.server";
import { findMail, listMails } from "~/features/market/queries/mailbox.server";
import { readInstallation } from "~/features/market/queries/installation.server";
import type { Context } from "~/platform/context";
import { newId } from "~/platform/ids";
import { anyone, contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { linkIn, mailTo } from "../support/mailbox";
import { authorityWithLead, personNamed } from "../support/people";

const hour = 60 * 60 * 1000;
let demonstration: TestDatabase;
let real: TestDatabase;

beforeAll(async () => {
  [demonstration, real] = [await freshDatabase("DEMONSTRATION"), await freshDatabase()];
});
afterAll(async () => {
  await demonstration.drop();
  await real.drop();
});

function visitor(test: TestDatabase, isDemonstration: boolean): Context {
  const ctx = contextOf(test.db, anyone, "2026-03-02T09:00:00Z");
  return { ...ctx, portal: { ...ctx.portal, demonstration: isDemonstration } };
}

async function portalNow(test: TestDatabase): Promise<number> {
  const { rows } = await test.ownerPool.query<{ now: Date }>("select portal_now() as now");
  return rows[0]?.now.getTime() ?? 0;
}

describe("the demonstration clock", () => {
  it("moves forward, records it, and has done what falls due", async () => {
    const before = await portalNow(demonstration);
    const moved = await moveClock(visitor(demonstration, true), { way: "BY", milliseconds: 5 * hour });
    expect(moved).toMatchObject({ ok: true });
    expect((await portalNow(demonstration)) - before).toBeGreaterThanOrEqual(5 * hour);
    const { rows } = await demonstration.ownerPool.query("select act from audit_events order by id desc limit 1");
    expect(rows).toEqual([{ act: "accounts.move-clock" }]);
    const jobs = await demonstration.ownerPool.query(
      "select task_identifier from graphile_worker.jobs where key = $1",
      ["sweep:clock"],
    );
    expect(jobs.rowCount).toBe(1);
  });

  it("moves to a moment, and adds up when two people move it at once", async () => {
    const before = await portalNow(demonstration);
    const ctx = visitor(demonstration, true);
    await Promise.all([1, 2, 3].map(() => moveClock(ctx, { way: "BY", milliseconds: hour })));
    expect(await portalNow(demonstration)).toBeGreaterThanOrEqual(before + 3 * hour);
    const moment = new Date((await portalNow(demonstration)) + 48 * hour);
    expect(await moveClock(ctx, { way: "TO", moment })).toEqual({ ok: true, value: { now: moment } });
  });

  it("never goes back or years away", async () => {
    const ctx = visitor(demonstration, true);
    const now = await portalNow(demonstration);
    const back = await moveClock(ctx, { way: "TO", moment: new Date(now - 1000) });
    expect(back).toEqual({ ok: false, refusal: "NOT_AHEAD" });
    expect(await moveClock(ctx, { way: "BY", milliseconds: 0 })).toEqual({ ok: false, refusal: "NOT_AHEAD" });
    const far = await moveClock(ctx, { way: "BY", milliseconds: 6 * 366 * 24 * hour });
    expect(far).toEqual({ ok: false, refusal: "TOO_FAR" });
  });

  it("does not exist in real work, whatever a door says", async () => {
    const refused = { ok: false, refusal: "NOT_ALLOWED" };
    expect(await moveClock(visitor(real, true), { way: "BY", milliseconds: hour })).toEqual(refused);
    expect(await moveClock(visitor(real, false), { way: "BY", milliseconds: hour })).toEqual(refused);
    const { rows } = await real.ownerPool.query("select kind from audit_events where act = 'accounts.move-clock'");
    expect(rows).toEqual([{ kind: "DENIAL" }, { kind: "DENIAL" }]);
  });
});

describe("the demonstration's mailbox and people", () => {
  it("show mails newest first, by address, a page at a time", async () => {
    for (const name of ["asha", "ben"]) await personNamed(demonstration, `${name}@larch.test`);
    const ctx = visitor(demonstration, true);
    const { mails } = await listMails(ctx, {});
    expect(mails.map(({ to }) => to)).toEqual(["ben@larch.test", "asha@larch.test"]);
    expect((await listMails(ctx, { to: "asha@larch.test" })).mails).toHaveLength(1);
    expect((await listMails(ctx, { before: mails[0]?.id })).mails.map(({ to }) => to)).toEqual(["asha@larch.test"]);
    expect((await findMail(ctx, mails[0]?.id ?? ""))?.text).toContain("http://quayside.test/register/");
  });

  it("are those who took the password that everybody knows, with where they begin", async () => {
    const ctx = visitor(demonstration, true);
    expect((await listInvented(ctx)).people).toEqual([]);
    const personId = await invented("cleo@larch.test", "Cleo Vane");
    const lead = await authorityWithLead(demonstration, "Tidewater Council");
    for (const role of ["PO", "AP"] as const) await insertGrant(ctx, lead.organisationId, personId, role);
    expect((await listInvented(ctx)).people).toEqual([
      { personId, name: "Cleo Vane", organisation: "Tidewater Council", roles: ["AP", "PO"] },
    ]);
    expect((await listInvented(ctx, personId)).people).toEqual([]);
  });
});

async function invented(email: string, name: string): Promise<string> {
  const ctx = visitor(demonstration, true);
  await askForAccount(ctx, { email, name });
  const token = linkIn(await mailTo(demonstration, email), "register");
  const done = await finishAccount(ctx, token, { password: demonstrationPassword });
  if (!done.ok) throw new Error(done.refusal);
  return done.value.personId;
}

describe("one press", () => {
  const browser = { cookie: null, userAgent: "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0" };

  it("signs in as an invented person, and ends the session that the browser had", async () => {
    const ctx = visitor(demonstration, true);
    const first = await signInAsInvented(ctx, await invented("dora@larch.test", "Dora"), browser);
    if (!first.ok) throw new Error(first.refusal);
    const cookie = first.value.cookie.split(";")[0] ?? "";
    expect(await findVisitor(demonstration.db, cookie, false)).toMatchObject({ name: "Dora" });
    const next = await signInAsInvented(ctx, await invented("edna@larch.test", "Edna"), { ...browser, cookie });
    if (!next.ok) throw new Error(next.refusal);
    expect(await findVisitor(demonstration.db, cookie, false)).toBeUndefined();
    const { rows } = await demonstration.ownerPool.query("select act from audit_events order by id desc limit 1");
    expect(rows).toEqual([{ act: "accounts.sign-in" }]);
  });

  it("never as somebody with a password of their own, also one chosen later", async () => {
    const ctx = visitor(demonstration, true);
    const real = await personNamed(demonstration, "real@larch.test");
    expect(await signInAsInvented(ctx, real, browser)).toEqual({ ok: false, refusal: "NOT_INVENTED" });
    expect(await signInAsInvented(ctx, newId(), browser)).toEqual({ ok: false, refusal: "NOT_INVENTED" });
    const changed = await invented("faye@larch.test", "Faye");
    await askForNewPassword(ctx, "faye@larch.test");
    const token = linkIn(await mailTo(demonstration, "faye@larch.test"), "reset-password");
    await chooseNewPassword(ctx, token, { password: "a password of my own" });
    expect(await signInAsInvented(ctx, changed, browser)).toEqual({ ok: false, refusal: "NOT_INVENTED" });
  });

  it("does not exist in real work: neither a forged setting nor forged rows are enough", async () => {
    const personId = await personNamed(real, "kept@larch.test");
    await real.ownerPool.query("update people set invented = true");
    const refused = { ok: false, refusal: "NOT_ALLOWED" };
    expect(await signInAsInvented(visitor(real, true), personId, browser)).toEqual(refused);
    await real.ownerPool.query("insert into demonstration_clock (offset_ms) values (0)");
    expect(await signInAsInvented(visitor(real, false), personId, browser)).toEqual(refused);
    await real.ownerPool.query("delete from demonstration_clock");
    const { rows } = await real.ownerPool.query(
      "select kind from audit_events where act = 'accounts.sign-in-as-invented'",
    );
    expect(rows).toEqual([{ kind: "DENIAL" }, { kind: "DENIAL" }]);
    expect((await real.ownerPool.query("select from sessions")).rowCount).toBe(0);
  });

  it("knows nobody in real work, whatever password is chosen", async () => {
    const ctx = visitor(real, false);
    await askForAccount(ctx, { email: "gwen@larch.test", name: "Gwen" });
    const token = linkIn(await mailTo(real, "gwen@larch.test"), "register");
    await finishAccount(ctx, token, { password: demonstrationPassword });
    const { rows } = await real.ownerPool.query("select invented from people where email = 'gwen@larch.test'");
    expect(rows).toEqual([{ invented: false }]);
  });
});

it("counts what an installation holds", async () => {
  const ctx = contextOf(demonstration.db, { kind: "platform", personId: "", roles: ["PA"] } as const, "2026-03-02");
  expect(await readInstallation(ctx)).toEqual({
    mode: "DEMONSTRATION",
    people: 8,
    suppliers: 0,
    authorities: 1,
    mailsWaiting: 9,
    mailsFailed: 0,
  });
});
