import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PersonId } from "~/core/id";
import { takeBackInvitation } from "~/features/accounts/commands/invitations.server";
import { inviteColleague, joinAsNewPerson } from "~/features/accounts/commands/people.server";
import { endOneSession, endOtherSessions } from "~/features/accounts/commands/sessions.server";
import { startVisit, switchOrganisation } from "~/features/accounts/commands/sign-in.server";
import { findOpenInvitation, findSession, listOpenInvitations, listSessions } from "~/features/accounts/queries.server";
import { findVisitor } from "~/features/accounts/sessions.server";
import { newId } from "~/platform/ids";
import { anyone, contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { linkIn, mailTo } from "../support/mailbox";
import { authorityWithLead, councilPerson, personNamed, testPassword } from "../support/people";
import { newSupplier } from "../support/scenarios/suppliers";

const now = "2026-03-02T09:00:00Z";
const phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1";
let test: TestDatabase;

beforeAll(async () => {
  test = await freshDatabase();
});
afterAll(() => test.drop());

const cookieOnly = (cookie: string) => cookie.split(";")[0] ?? "";
const visitorOf = (cookie: string) => findVisitor(test.db, cookieOnly(cookie), false);

async function visit(personId: PersonId, userAgent: string | null = phone, organisationId?: string): Promise<string> {
  const ctx = contextOf(test.db, anyone, now);
  const started = await startVisit(ctx, personId, organisationId, { cookie: null, userAgent });
  if (!started.ok) throw new Error(started.refusal);
  return started.value.cookie;
}

const handleOf = async (cookie: string) => (await visitorOf(cookie))?.sessionHandle ?? "";

describe("where a person is signed in", () => {
  it("is told to them alone, newest first: the browser cut to 200 characters, the times, the organisation", async () => {
    const supplier = await newSupplier(test, { name: "Larch House Ltd" });
    const stranger = await personNamed(test, "stranger@larch.test");
    await visit(supplier.personId, "x".repeat(500));
    await visit(supplier.personId, phone, supplier.organisationId);
    await visit(stranger);
    const ctx = contextOf(test.db, supplier, now);
    const { sessions } = await listSessions(ctx, supplier.personId);
    expect(sessions.map(({ userAgent }) => userAgent)).toEqual([phone, "x".repeat(200)]);
    expect(sessions[0]).toMatchObject({ organisation: "Larch House Ltd" });
    expect(sessions[0]?.lastUsedAt.getTime()).toBeGreaterThanOrEqual(sessions[0]?.startedAt.getTime() ?? Infinity);
    expect((await listSessions(ctx, supplier.personId, sessions[0]?.handle)).sessions).toHaveLength(1);
    const [theirs] = (await listSessions(ctx, stranger)).sessions;
    expect(await findSession(ctx, supplier.personId, theirs?.handle ?? "")).toBeUndefined();
    const { rows } = await test.ownerPool.query("select * from sessions where person_id = $1", [stranger]);
    expect(Object.keys(rows[0] as object).sort()).toEqual(
      [
        ...["id", "person_id", "handle", "organisation_id"],
        ...["user_agent", "created_at", "last_used_at", "expires_at"],
      ].sort(),
    );
  });

  it("leaves out what is over, and says when each was last used to the minute", async () => {
    const personId = await personNamed(test, "idle@larch.test");
    const cookie = await visit(personId);
    const handle = await handleOf(cookie);
    const lastUsed = async () => {
      const { rows } = await test.ownerPool.query<{ ago: number }>(
        "select extract(epoch from clock_timestamp() - last_used_at)::float as ago from sessions where handle = $1",
        [handle],
      );
      return rows[0]?.ago ?? Infinity;
    };
    await test.ownerPool.query(
      "update sessions set last_used_at = last_used_at - interval '10 minutes' where handle = $1",
      [handle],
    );
    await visitorOf(cookie);
    expect(await lastUsed()).toBeLessThan(60);
    await test.ownerPool.query("update sessions set expires_at = clock_timestamp() where handle = $1", [handle]);
    const ctx = contextOf(test.db, { kind: "person", personId } as const, now);
    expect((await listSessions(ctx, personId)).sessions).toEqual([]);
  });

  it("ends by one's own act, one at a time, and the next request there is a stranger's", async () => {
    const personId = await personNamed(test, "loses.phone@larch.test");
    const other = await personNamed(test, "other@larch.test");
    const [here, lost] = [await visit(personId, null), await visit(personId)];
    const lostHandle = await handleOf(lost);
    const asOther = contextOf(test.db, { kind: "person", personId: other } as const, now);
    expect(await endOneSession(asOther, other, lostHandle)).toEqual({ ok: false, refusal: "SESSION_OVER" });
    expect(await visitorOf(lost)).toBeDefined();
    const ctx = contextOf(test.db, { kind: "person", personId } as const, now);
    expect(await endOneSession(ctx, personId, lostHandle)).toMatchObject({ ok: true });
    expect(await endOneSession(ctx, personId, lostHandle)).toEqual({ ok: false, refusal: "SESSION_OVER" });
    expect(await visitorOf(lost)).toBeUndefined();
    expect(await visitorOf(here)).toBeDefined();
    const { rows } = await test.ownerPool.query(
      "select person_id from audit_events where act = 'accounts.end-session'",
    );
    expect(rows).toEqual([{ person_id: personId }]);
  });

  it("ends everywhere else at once", async () => {
    const personId = await personNamed(test, "everywhere@larch.test");
    const bystander = await visit(await personNamed(test, "bystander@larch.test"));
    const cookies = [await visit(personId), await visit(personId), await visit(personId)];
    const [here = ""] = cookies;
    const ctx = contextOf(test.db, { kind: "person", personId } as const, now);
    const handle = await handleOf(here);
    expect(await endOtherSessions(ctx, personId, handle)).toEqual({ ok: true, value: { ended: 2 } });
    const left = await Promise.all(cookies.map(visitorOf));
    expect(left.map((visitor) => visitor !== undefined)).toEqual([true, false, false]);
    expect(await visitorOf(bystander)).toBeDefined();
    const { rows } = await test.ownerPool.query(
      "select about from audit_events where act = 'accounts.end-other-sessions'",
    );
    expect(rows).toEqual([{ about: { ended: 2 } }]);
  });

  it("lasts from the statement that makes it, so that nobody who sweeps takes it away", async () => {
    const supplier = await newSupplier(test);
    const council = await authorityWithLead(test, "Spoonbill Council");
    await test.ownerPool.query(`create table sessions_made (left_seconds integer);
      grant insert on sessions_made to public;
      create function note_session() returns trigger language plpgsql as $$ begin
        insert into sessions_made values (round(extract(epoch from new.expires_at - clock_timestamp())));
        return new; end $$;
      create trigger note_session after insert on sessions for each row execute function note_session()`);
    await visit(supplier.personId, phone, supplier.organisationId);
    await visit(council.personId, phone, council.organisationId);
    await visit(await personNamed(test, "nobodys@larch.test"));
    const { rows } = await test.ownerPool.query<{ left_seconds: number }>("select * from sessions_made");
    expect(rows.map((row) => row.left_seconds)).toEqual([2 * 60 * 60, 30 * 60, 2 * 60 * 60]);
    await test.ownerPool.query("drop trigger note_session on sessions");
  });

  it("keeps the browser and changes its handle when another organisation is acted for", async () => {
    const supplier = await newSupplier(test);
    const cookie = await visit(supplier.personId, phone, supplier.organisationId);
    const handle = await handleOf(cookie);
    const ctx = contextOf(test.db, supplier, now);
    const moved = await switchOrganisation(ctx, supplier.personId, supplier.organisationId, cookieOnly(cookie));
    if (!moved.ok) throw new Error(moved.refusal);
    const { sessions } = await listSessions(ctx, supplier.personId);
    expect(sessions.map(({ userAgent }) => userAgent)).toEqual([phone]);
    expect(sessions[0]?.handle).not.toBe(handle);
  });
});

describe("an invitation", () => {
  it("is taken back by whoever runs the organisation, once, and its link opens nothing", async () => {
    const lead = contextOf(test.db, await authorityWithLead(test, "Tidewater Council"), now);
    const elsewhere = contextOf(test.db, await authorityWithLead(test, "Harbour Council"), now);
    const officer = contextOf(test.db, await councilPerson(test, lead.actor.organisationId, "PO"), now);
    const invite = { name: "Wrong Person", email: "wrong@tidewater.test", roles: ["PO"] as const };
    await inviteColleague(lead, invite);
    const [waiting] = (await listOpenInvitations(lead)).invitations;
    const id = waiting?.id ?? "";
    expect(await findOpenInvitation(lead, id)).toMatchObject({ name: "Wrong Person", roles: ["PO"] });
    expect(await findOpenInvitation(elsewhere, id)).toBeUndefined();
    expect(await takeBackInvitation(officer, id)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await takeBackInvitation(elsewhere, id)).toEqual({ ok: false, refusal: "INVITATION_OVER" });
    expect(await takeBackInvitation(lead, id)).toMatchObject({ ok: true });
    expect(await takeBackInvitation(lead, id)).toEqual({ ok: false, refusal: "INVITATION_OVER" });
    expect(await takeBackInvitation(lead, newId())).toEqual({ ok: false, refusal: "INVITATION_OVER" });
    const token = linkIn(await mailTo(test, invite.email), "join");
    const password = testPassword;
    const tried = await joinAsNewPerson(contextOf(test.db, anyone, now), token, { password });
    expect(tried).toEqual({ ok: false, refusal: "LINK_OVER" });
    expect((await listOpenInvitations(lead)).invitations).toEqual([]);
    // A second thought within the minute is a new invitation.
    await inviteColleague(lead, invite);
    expect((await listOpenInvitations(lead)).invitations).toHaveLength(1);
    const { rows } = await test.ownerPool.query(
      "select kind, about from audit_events where act = 'accounts.take-back-invitation' order by id",
    );
    expect(rows).toEqual([
      { kind: "DENIAL", about: {} },
      { kind: "ACT", about: { who: "Wrong Person", roles: ["PO"] } },
    ]);
  });
});
