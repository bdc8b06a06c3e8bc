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
import { signIn, signOut, startVisit, switchOrganisation } from "~/features/accounts/commands/sign-in.server";
import { findVisitor } from "~/features/accounts/sessions.server";
import { openLimiter, type Limiter } from "~/platform/limits.server";
import { openPool } from "~db/client.server";
import { inTransaction } from "~db/transaction.server";
import { ok } from "~/core/result";
import { anyone, contextOf, system } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { linkIn, mailTo } from "../support/mailbox";
import { authorityWithLead, personNamed, testPassword } from "../support/people";

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
  it("starts a session whose token is stored nowhere, and signing out ends it", async () => {
    const personId = await personNamed(test, "asha@larch.test", "Asha Khan");
    const cookie = await visit("asha@larch.test");
    expect(await visitorOf(cookie)).toMatchObject({ personId, name: "Asha Khan", organisation: null, roles: [] });
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
    await test.ownerPool.query("update rate_limits set expire = 1 where key like '%tried@larch.test'");
    expect(await visit("tried@larch.test")).toContain("session=");
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

  it("never for one a person has no role in", async () => {
    const stranger = await personNamed(test, "stranger@larch.test");
    const ctx = contextOf(test.db, { kind: "person", personId: stranger }, now);
    const tried = await switchOrganisation(ctx, stranger, lead.organisationId, null);
    expect(tried).toEqual({ ok: false, refusal: "NOT_A_MEMBER" });
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
        await sendInvitation(tx, lead.organisationId, { name: "First", email: "first@tidewater.test", roles: ["LE"] }),
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
    expect(await visitorOf(await visit("operator@platform.test"))).toMatchObject({ organisation: null, roles: ["PA"] });
  });

  it("never joins a council, and the invitation stays good", async () => {
    const keeper = await personNamed(test, "keeper@platform.test");
    await makePlatformAdministrator(contextOf(test.db, system, now), "keeper@platform.test");
    const lead = await authorityWithLead(test, "Inlet Council");
    const invite = { name: "Keeper", email: "keeper@platform.test", roles: ["PO" as const] };
    await inviteColleague(contextOf(test.db, lead, now), invite);
    const token = linkIn(await mailTo(test, "keeper@platform.test"), "join");
    const asKeeper = contextOf(test.db, { kind: "platform", personId: keeper, roles: ["PA"] } as const, now);
    for (const tried of [await joinAsMyself(asKeeper, token), await joinAsMyself(asKeeper, token)]) {
      expect(tried).toEqual({ ok: false, refusal: "RUNS_THE_PORTAL" });
    }
    expect(await visitorOf(await visit("keeper@platform.test"))).toMatchObject({ organisation: null, roles: ["PA"] });
  });
});
