import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { moveClock } from "~/features/accounts/commands/demonstration.server";
import { listEveryone } from "~/features/accounts/queries.server";
import { findMail, listMails } from "~/features/market/queries/mailbox.server";
import { readInstallation } from "~/features/market/queries/installation.server";
import type { Context } from "~/platform/context";
import { anyone, contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
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

  it("show who acts for whom", async () => {
    await authorityWithLead(demonstration, "Tidewater Council");
    const { people } = await listEveryone(visitor(demonstration, true));
    expect(people.find(({ email }) => email === "asha@larch.test")?.places).toEqual([]);
    expect(people.at(-1)?.places).toEqual([{ organisation: "Tidewater Council", role: "LE" }]);
  });
});

it("counts what an installation holds", async () => {
  const ctx = contextOf(demonstration.db, { kind: "platform", personId: "", roles: ["PA"] } as const, "2026-03-02");
  expect(await readInstallation(ctx)).toEqual({
    mode: "DEMONSTRATION",
    people: 3,
    suppliers: 0,
    authorities: 1,
    mailsWaiting: 3,
    mailsFailed: 0,
  });
});
