import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CouncilActor } from "~/core/actor";
import type { PersonId } from "~/core/id";
import { chooseNewPassword, askForNewPassword } from "~/features/accounts/commands/password.server";
import {
  inviteColleague,
  joinAsMyself,
  joinAsNewPerson,
  makePlatformAdministrator,
  sendInvitation,
} from "~/features/accounts/commands/people.server";
import {
  signIn,
  signOut,
  startAnew,
  startVisit,
  switchOrganisation,
} from "~/features/accounts/commands/sign-in.server";
import { organisationChoiceForm } from "~/features/accounts/forms";
import { findVisitor } from "~/features/accounts/sessions.server";
import { registerSupplier } from "~/features/suppliers/commands/organisation.server";
import { allowsMail, allowsSignIn, forgetSignIn, openLimiter, type Limiter } from "~/platform/limits.server";
import { sha256 } from "~/platform/secrets.server";
import { openPool } from "~db/client.server";
import { inTransaction } from "~db/transaction.server";
import { ok } from "~/core/result";
import { anyone, contextOf, system } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { linkIn, mailTo } from "../support/mailbox";
import { authorityWithLead, personNamed, testPassword } from "../support/people";
import { newSupplier, supplierDetails } from "../support/scenarios/suppliers";

const now = "2026-03-02T09:00:00Z";
const address = "192.0.2.1";
let test: TestDatabase;
let limits: Pool;
let limiter: Limiter;

beforeAll(async () => {
  test = await freshDatabase();
  limits = await openPool(test.url, { role: "web", most: 2, name: "test limits" });
  limiter = openLimiter(limits);
});
afterAll(async () => {
  await limits.end();
  await test.drop();
});

const visitorOf = (cookie: string) => findVisitor(test.db, cookie.split(";")[0] ?? "", false);

async function visit(email: string, password = testPassword): Promise<string> {
  const done = await signIn(contextOf(test.db, anyone, now), limiter, { email, password, address });
  if (!done.ok) throw new Error(done.refusal);
  return done.value.cookie;
}

describe("signing in", () => {
  it("with a new proof ends the session that the browser had before", async () => {
    const personId = await personNamed(test, "una@larch.test", "Una Reed");
    const before = await visit("una@larch.test");
    const browser = { cookie: before.split(";")[0] ?? "", userAgent: "A browser" };
    const anew = await startAnew(contextOf(test.db, anyone, now), personId, browser);
    expect(await visitorOf(before)).toBeUndefined();
    expect(anew.ok && (await visitorOf(anew.value.cookie))).toMatchObject({ personId });
  });

  it("starts a session whose token is stored nowhere, and signing out ends it", async () => {
    const personId = await personNamed(test, "asha@larch.test", "Asha Khan");
    const cookie = await visit("asha@larch.test");
    expect(await visitorOf(cookie)).toMatchObject({ personId, name: "Asha Khan", organisation: null, roles: [] });
    // Another program of the same domain may set what cannot be read.
    const beside = `odd=%ZZ; ${cookie.split(";")[0] ?? ""}`;
    expect(await findVisitor(test.db, beside, false)).toMatchObject({ personId });
    const token = /^session=([^;]+)/u.exec(cookie)?.[1] ?? "";
    const { rows } = await test.ownerPool.query<{ id: string }>("select id from sessions where person_id = $1", [
      personId,
    ]);
    expect(rows.map(({ id }) => id)).not.toContain(token);
    expect(cookie).toMatch(/HttpOnly/u);
    const left = await signOut(contextOf(test.db, { kind: "person", personId }, now), cookie.split(";")[0] ?? "");
    expect(left).toMatchObject({ ok: true });
    expect(await visitorOf(cookie)).toBeUndefined();
  });

  it("says the same of a wrong password and of nobody", async () => {
    await personNamed(test, "rowan@larch.test");
    const ctx = contextOf(test.db, anyone, now);
    const wrong = await signIn(ctx, limiter, { email: "rowan@larch.test", password: "wrong", address });
    const nobody = await signIn(ctx, limiter, { email: "no.one@larch.test", password: "wrong", address });
    expect(wrong).toEqual({ ok: false, refusal: "WRONG_DETAILS" });
    expect(nobody).toEqual(wrong);
  });

  it("is stopped after ten wrong tries, for that account alone and not for ever", async () => {
    await personNamed(test, "tried@larch.test");
    await personNamed(test, "calm@larch.test");
    const ctx = contextOf(test.db, anyone, now);
    for (let tries = 0; tries < 10; tries += 1) {
      await signIn(ctx, limiter, { email: "tried@larch.test", password: "wrong", address });
    }
    const right = await signIn(ctx, limiter, { email: "tried@larch.test", password: testPassword, address });
    expect(right).toEqual({ ok: false, refusal: "TOO_MANY_TRIES" });
    expect(await visit("calm@larch.test")).toContain("session=");
    await test.ownerPool.query("update rate_limits set expire = 1");
    expect(await visit("tried@larch.test")).toContain("session=");
  });

  it("is not stopped for a person because a stranger tries from elsewhere", async () => {
    await personNamed(test, "owner@larch.test");
    const ctx = contextOf(test.db, anyone, now);
    const stranger = { email: "owner@larch.test", password: "wrong", address: "198.51.100.7" };
    for (let tries = 0; tries < 10; tries += 1) await signIn(ctx, limiter, stranger);
    for (let tries = 0; tries < 30; tries += 1) {
      expect(await signIn(ctx, limiter, stranger)).toEqual({ ok: false, refusal: "TOO_MANY_TRIES" });
    }
    expect(await visit("owner@larch.test")).toContain("session=");
  });

  it("is stopped for an account, known or not, when it is tried from very many addresses", async () => {
    for (const email of ["owner@larch.test", "no.such@larch.test"]) {
      await test.ownerPool.query("delete from rate_limits");
      for (let tries = 0; tries < 100; tries += 1) {
        expect(await allowsSignIn(limiter, { email, address: `198.51.100.${tries}` })).toBe(true);
      }
      const ctx = contextOf(test.db, anyone, now);
      const last = await signIn(ctx, limiter, { email, password: testPassword, address: "198.51.100.200" });
      expect(last).toEqual({ ok: false, refusal: "TOO_MANY_TRIES" });
    }
    await test.ownerPool.query("delete from rate_limits");
  });

  it("uses nothing up where it is right, so that a whole office may sign in from one address", async () => {
    await personNamed(test, "office@larch.test");
    const points = async () => {
      const { rows } = await test.ownerPool.query<{ points: number }>(
        "select coalesce(sum(points), 0)::int as points from rate_limits",
      );
      return rows[0]?.points;
    };
    const before = await points();
    await visit("office@larch.test");
    expect(await points()).toBe(before);
    for (let people = 0; people < 120; people += 1) {
      const asker = { email: `person.${people}@larch.test`, address: "203.0.113.9" };
      expect(await allowsSignIn(limiter, asker)).toBe(true);
      await forgetSignIn(limiter, asker);
    }
  });

  it("is counted for the longest e-mail address too", async () => {
    const email = `${"a".repeat(242)}@larch.test`;
    const ctx = contextOf(test.db, anyone, now);
    const tried = await signIn(ctx, limiter, { email, password: "wrong", address: "2001:db8::1" });
    expect(tried).toEqual({ ok: false, refusal: "WRONG_DETAILS" });
  });

  it("by a link of an e-mail is not kept from a person by a stranger who asks for many", async () => {
    const email = "owner@larch.test";
    const asked = [];
    for (let times = 0; times < 9; times += 1) {
      asked.push(await allowsMail(limiter, { email, address: "198.51.100.7" }));
    }
    expect(asked).toEqual([true, true, true, true, true, false, false, false, false]);
    expect(await allowsMail(limiter, { email, address })).toBe(true);
  });

  it("is over everywhere when a new password is chosen", async () => {
    await personNamed(test, "elm@larch.test");
    const cookie = await visit("elm@larch.test");
    const ctx = contextOf(test.db, anyone, now);
    await askForNewPassword(ctx, "elm@larch.test");
    const token = linkIn(await mailTo(test, "elm@larch.test"), "reset-password");
    await chooseNewPassword(ctx, token, { password: "another three words" });
    expect(await visitorOf(cookie)).toBeUndefined();
    expect(await visit("elm@larch.test", "another three words")).toContain("session=");
  });
});

const browserWith = (cookie: string) => ({ cookie: cookie.split(";")[0] ?? "", userAgent: null });
const idOf = (cookie: string) => sha256(/^session=([^;]+)/u.exec(cookie)?.[1] ?? "");

/** Makes a session older than it is, as if its person had last come long ago. */
async function aged(cookie: string, { since, ends }: { since: string; ends: string }): Promise<void> {
  await test.ownerPool.query(
    `update sessions set created_at = clock_timestamp() - $2::interval, expires_at = clock_timestamp() + $3::interval
     where id = $1`,
    [idOf(cookie), since, ends],
  );
}

async function minutesLeft(cookie: string): Promise<number> {
  const { rows } = await test.ownerPool.query<{ minutes: number }>(
    `select (extract(epoch from expires_at - clock_timestamp()) / 60)::float as minutes from sessions where id = $1`,
    [idOf(cookie)],
  );
  return rows[0]?.minutes ?? 0;
}

describe("a session", () => {
  it("goes on for two hours from a supplier's last page, and half an hour from a council's", async () => {
    const supplier = await newSupplier(test);
    const council = await authorityWithLead(test, "Idle Council");
    for (const [actor, minutes] of [
      [supplier, 120],
      [council, 30],
    ] as const) {
      const ctx = contextOf(test.db, anyone, now);
      const started = await startVisit(ctx, actor.personId, actor.organisationId);
      if (!started.ok) throw new Error(started.refusal);
      const { cookie } = started.value;
      expect(await minutesLeft(cookie)).toBeCloseTo(minutes, 0);
      // Came back when a third of the time was over.
      await aged(cookie, { since: "1 hour", ends: `${(minutes * 2) / 3} minutes` });
      expect(await visitorOf(cookie)).toBeDefined();
      expect(await minutesLeft(cookie)).toBeCloseTo(minutes, 0);
      await aged(cookie, { since: "3 hours", ends: "0 minutes" });
      expect(await visitorOf(cookie)).toBeUndefined();
    }
  });

  it("is over after twelve hours, however busy", async () => {
    const supplier = await newSupplier(test);
    const started = await startVisit(contextOf(test.db, anyone, now), supplier.personId, supplier.organisationId);
    if (!started.ok) throw new Error(started.refusal);
    await aged(started.value.cookie, { since: "11 hours 59 minutes", ends: "1 minute" });
    expect(await visitorOf(started.value.cookie)).toBeDefined();
    expect(await minutesLeft(started.value.cookie)).toBeLessThanOrEqual(1);
  });
});

describe("acting for organisations", () => {
  let lead: CouncilActor;
  let other: CouncilActor;
  let personId: PersonId;
  const email = "two.places@tidewater.test";

  beforeAll(async () => {
    lead = await authorityWithLead(test, "Tidewater Council");
    other = await authorityWithLead(test, "Harbour Council");
    await inviteColleague(contextOf(test.db, lead, now), { name: "Noor Aziz", email, roles: ["PO"] });
    const token = linkIn(await mailTo(test, email), "join");
    const joined = await joinAsNewPerson(contextOf(test.db, anyone, now), token, { password: testPassword });
    if (!joined.ok) throw new Error(joined.refusal);
    ({ personId } = joined.value);
  });

  it("begins with the newest, and changes to another with a new session", async () => {
    const person = { kind: "person", personId } as const;
    await inviteColleague(contextOf(test.db, other, now), { name: "Noor Aziz", email, roles: ["AU"] });
    const token = linkIn(await mailTo(test, email), "join");
    expect(await joinAsMyself(contextOf(test.db, person, now), token)).toEqual({
      ok: true,
      value: { personId, organisationId: other.organisationId },
    });
    const cookie = await visit(email);
    expect(await visitorOf(cookie)).toMatchObject({ organisation: { name: "Harbour Council" }, roles: ["AU"] });

    const ctx = contextOf(test.db, person, now);
    const moved = await switchOrganisation(ctx, personId, lead.organisationId, cookie.split(";")[0] ?? "");
    if (!moved.ok) throw new Error(moved.refusal);
    expect(await visitorOf(moved.value.cookie)).toMatchObject({
      organisation: { name: "Tidewater Council" },
      roles: ["PO"],
    });
    expect(await visitorOf(cookie)).toBeUndefined();
  });

  it("never lasts longer by changing: the twelve hours run on", async () => {
    const cookie = await visit(email);
    await aged(cookie, { since: "11 hours 50 minutes", ends: "10 minutes" });
    const ctx = contextOf(test.db, { kind: "person", personId } as const, now);
    const moved = await switchOrganisation(ctx, personId, lead.organisationId, cookie.split(";")[0] ?? "");
    if (!moved.ok) throw new Error(moved.refusal);
    expect(await minutesLeft(moved.value.cookie)).toBeCloseTo(10, 0);

    const again = await startVisit(ctx, personId, other.organisationId, browserWith(moved.value.cookie));
    if (!again.ok) throw new Error(again.refusal);
    expect(await minutesLeft(again.value.cookie)).toBeCloseTo(10, 0);
    const stranger = await personNamed(test, "not.of.this.cookie@larch.test");
    const proved = await startVisit(
      contextOf(test.db, anyone, now),
      stranger,
      undefined,
      browserWith(moved.value.cookie),
    );
    if (!proved.ok) throw new Error(proved.refusal);
    expect(await minutesLeft(proved.value.cookie)).toBeCloseTo(120, 0);
  });

  it("never for one a person has no role in", async () => {
    const stranger = await personNamed(test, "stranger@larch.test");
    const ctx = contextOf(test.db, { kind: "person", personId: stranger }, now);
    const tried = await switchOrganisation(ctx, stranger, lead.organisationId, null);
    expect(tried).toEqual({ ok: false, refusal: "NOT_A_MEMBER" });
  });

  it("never for what is no organisation at all", () => {
    expect(organisationChoiceForm.safeParse({ organisation: "everywhere" }).error?.issues).toMatchObject([
      { path: ["organisation"], message: "Choose one of the organisations you act for" },
    ]);
    expect(organisationChoiceForm.safeParse({ organisation: "01990000-0000-7000-8000-000000000001" })).toMatchObject({
      success: true,
    });
  });

  it("never by an invitation to another person, which stays good", async () => {
    await inviteColleague(contextOf(test.db, lead, now), {
      name: "Priya Ross",
      email: "priya@tidewater.test",
      roles: ["CM"],
    });
    const token = linkIn(await mailTo(test, "priya@tidewater.test"), "join");
    const stranger = await personNamed(test, "finder@larch.test");
    const asFinder = contextOf(test.db, { kind: "person", personId: stranger }, now);
    expect(await joinAsMyself(asFinder, token)).toEqual({ ok: false, refusal: "ANOTHER_PERSON" });
    const joined = await joinAsNewPerson(contextOf(test.db, anyone, now), token, { password: testPassword });
    expect(joined).toMatchObject({ ok: true });
  });

  it("starts where the link that was just used leads", async () => {
    const done = await startVisit(contextOf(test.db, anyone, now), personId, lead.organisationId);
    if (!done.ok) throw new Error(done.refusal);
    expect(await visitorOf(done.value.cookie)).toMatchObject({ organisation: { name: "Tidewater Council" } });
  });

  it("an invitation answers its link to the command line, and the mail holds the same", async () => {
    const sent = await inTransaction(contextOf(test.db, system, now), async (tx) =>
      ok(
        await sendInvitation(tx, lead.organisationId, {
          name: "First",
          email: "first@tidewater.test",
          roles: ["LE"],
        }),
      ),
    );
    if (!sent.ok) throw new Error("refused");
    expect((await mailTo(test, "first@tidewater.test")).text).toContain(sent.value);
  });
});

describe("an administrator of the platform", () => {
  it("is made of a person without any role, and holds no other", async () => {
    const ctx = contextOf(test.db, system, now);
    const lead = await authorityWithLead(test, "Estuary Council");
    const { rows } = await test.ownerPool.query<{ email: string }>("select email from people where id = $1", [
      lead.personId,
    ]);
    await personNamed(test, "operator@platform.test");
    expect(await makePlatformAdministrator(ctx, "unknown@platform.test")).toEqual({
      ok: false,
      refusal: "NO_SUCH_PERSON",
    });
    expect(await makePlatformAdministrator(ctx, rows[0]?.email ?? "")).toEqual({
      ok: false,
      refusal: "HOLDS_ANOTHER_ROLE",
    });
    expect(await makePlatformAdministrator(ctx, "operator@platform.test")).toMatchObject({ ok: true });
    expect(await makePlatformAdministrator(ctx, "operator@platform.test")).toMatchObject({
      refusal: "HOLDS_ANOTHER_ROLE",
    });
    expect(await visitorOf(await visit("operator@platform.test"))).toMatchObject({
      organisation: null,
      roles: ["PA"],
    });
  });

  it("takes no role at an organisation: not by an invitation, which stays good, nor by registering one", async () => {
    const email = "keeper@platform.test";
    const personId = await personNamed(test, email);
    const lead = await authorityWithLead(test, "Haven Council");
    await inviteColleague(contextOf(test.db, lead, now), { name: "Keeper", email, roles: ["PO"] });
    const token = linkIn(await mailTo(test, email), "join");
    expect(await makePlatformAdministrator(contextOf(test.db, system, now), email)).toMatchObject({ ok: true });
    const keeper = contextOf(test.db, { kind: "platform", personId, roles: ["PA"] } as const, now);
    const refused = { ok: false, refusal: "RUNS_THE_PLATFORM" };
    expect(await joinAsMyself(keeper, token)).toEqual(refused);
    expect(await joinAsMyself(keeper, token)).toEqual(refused);
    expect(await registerSupplier(keeper, supplierDetails())).toEqual(refused);
    const { rows } = await test.ownerPool.query("select role from role_grants where person_id = $1", [personId]);
    expect(rows).toEqual([{ role: "PA" }]);
  });

  it("is not made while the person takes a role, nor the other way round", async () => {
    const lead = await authorityWithLead(test, "Ferry Council");
    for (const number of [1, 2, 3, 4]) {
      const email = `both.${number}@platform.test`;
      const personId = await personNamed(test, email);
      await inviteColleague(contextOf(test.db, lead, now), { name: "Both", email, roles: ["PO"] });
      const token = linkIn(await mailTo(test, email), "join");
      const answers = await Promise.all([
        joinAsMyself(contextOf(test.db, { kind: "person", personId } as const, now), token),
        makePlatformAdministrator(contextOf(test.db, system, now), email),
      ]);
      expect(answers.filter(({ ok: done }) => done)).toHaveLength(1);
    }
  });
});
