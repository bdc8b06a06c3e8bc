import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CouncilActor, CouncilRole } from "~/core/actor";
import { removeOldLinks } from "~/features/accounts/commands/links.server";
import { endRole, giveRole, inviteColleague, joinAsNewPerson } from "~/features/accounts/commands/people.server";
import { askForNewPassword, chooseNewPassword } from "~/features/accounts/commands/password.server";
import { askForAccount, finishAccount } from "~/features/accounts/commands/register.server";
import { findGrant, listColleagues } from "~/features/accounts/queries.server";
import type { Context } from "~/platform/context";
import { anyone, contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { linkIn, mailTo } from "../support/mailbox";
import { authorityWithLead, personNamed } from "../support/people";

const now = "2026-03-02T09:00:00Z";
const password = "three sound words";
let test: TestDatabase;

beforeAll(async () => {
  test = await freshDatabase();
});
afterAll(() => test.drop());

describe("registering", () => {
  it("makes a person only when the link of the e-mail is used, once", async () => {
    const ctx = contextOf(test.db, anyone, now);
    await askForAccount(ctx, { email: "asha@larch.test", name: "Asha Khan" });
    const token = linkIn(await mailTo(test, "asha@larch.test"), "register");
    const first = await finishAccount(ctx, token, { password });
    const second = await finishAccount(ctx, token, { password });
    expect(first).toMatchObject({ ok: true });
    expect(second).toEqual({ ok: false, refusal: "LINK_OVER" });
  });

  it("tells someone who has an account already by e-mail, and the page nothing", async () => {
    const ctx = contextOf(test.db, anyone, now);
    await personNamed(test, "known@larch.test");
    const answer = await askForAccount(ctx, { email: "known@larch.test", name: "Somebody" });
    const unknown = await askForAccount(ctx, { email: "unknown@larch.test", name: "Somebody" });
    expect(answer).toEqual(unknown);
    expect((await mailTo(test, "known@larch.test")).subject).toBe("You have an account already");
  });

  it("keeps the link alive for 24 hours and no longer", async () => {
    await askForAccount(contextOf(test.db, anyone, now), { email: "late@larch.test", name: "Late" });
    const token = linkIn(await mailTo(test, "late@larch.test"), "register");
    const late = contextOf(test.db, anyone, "2026-03-03T09:00:00.001Z");
    expect(await finishAccount(late, token, { password })).toEqual({ ok: false, refusal: "LINK_OVER" });
    const kept = async () => {
      const { rows } = await test.ownerPool.query("select from one_time_links where email = 'late@larch.test'");
      return rows.length;
    };
    await removeOldLinks(contextOf(test.db, anyone, now));
    expect(await kept()).toBe(1);
    await removeOldLinks(late);
    expect(await kept()).toBe(0);
  });

  it("makes one account when two people press at once", async () => {
    const ctx = contextOf(test.db, anyone, now);
    await askForAccount(ctx, { email: "twice@larch.test", name: "Twice" });
    const token = linkIn(await mailTo(test, "twice@larch.test"), "register");
    const answers = await Promise.all([1, 2, 3].map(() => finishAccount(ctx, token, { password })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe("a forgotten password", () => {
  it("is changed by the link, which signs the person out everywhere", async () => {
    const ctx = contextOf(test.db, anyone, now);
    await personNamed(test, "forgets@larch.test");
    await askForNewPassword(ctx, "forgets@larch.test");
    const token = linkIn(await mailTo(test, "forgets@larch.test"), "reset-password");
    expect(await chooseNewPassword(ctx, token, { password: "another three words" })).toMatchObject({ ok: true });
    expect(await chooseNewPassword(ctx, token, { password: "another three words" })).toEqual({
      ok: false,
      refusal: "LINK_OVER",
    });
  });
});

describe("people of a council", () => {
  let lead: Context<CouncilActor>;

  beforeAll(async () => {
    lead = contextOf(test.db, await authorityWithLead(test, "Tidewater Council"), now);
  });

  it("join by invitation with the roles the lead chose", async () => {
    await inviteColleague(lead, { name: "Priya Ross", email: "priya@tidewater.test", roles: ["PO", "CM"] });
    const token = linkIn(await mailTo(test, "priya@tidewater.test"), "join");
    const joined = await joinAsNewPerson(contextOf(test.db, anyone, now), token, { password });
    expect(joined).toMatchObject({ ok: true });
    const colleagues = await listColleagues(lead);
    const priya = colleagues.find(({ email }) => email === "priya@tidewater.test");
    expect(priya?.grants.map(({ role }) => role).sort()).toEqual(["CM", "PO"]);
  });

  it("are invited once by two presses of the button, and again when it is meant", async () => {
    const invite = { name: "Noor Vale", email: "noor.vale@tidewater.test", roles: ["CM", "PO"] as CouncilRole[] };
    const mails = async () => {
      const { rows } = await test.ownerPool.query("select from outbox_mails where to_address = $1", [invite.email]);
      return rows.length;
    };
    await Promise.all([inviteColleague(lead, invite), inviteColleague(lead, { ...invite, roles: ["PO", "CM"] })]);
    expect(await mails()).toBe(1);
    await inviteColleague(lead, { ...invite, roles: ["PO"] });
    expect(await mails()).toBe(2);
    await inviteColleague({ ...lead, now: new Date(lead.now.getTime() + 60_001) }, { ...invite, roles: ["PO"] });
    expect(await mails()).toBe(3);
  });

  it("get and lose a role, but never the last lead", async () => {
    const [me] = await listColleagues({ ...lead });
    const priya = (await listColleagues(lead)).find(({ email }) => email === "priya@tidewater.test");
    if (me === undefined || priya === undefined) throw new Error("expected two colleagues");
    expect(await giveRole(lead, priya.personId, "AP")).toMatchObject({ ok: true });
    expect(await giveRole(lead, priya.personId, "AP")).toEqual({ ok: false, refusal: "HAS_ROLE" });
    expect(await giveRole(lead, priya.personId, "SA")).toEqual({ ok: false, refusal: "ROLE_NOT_OF_ORGANISATION" });
    const leadGrant = (await listColleagues(lead)).flatMap(({ grants }) => grants).find(({ role }) => role === "LE");
    expect(await endRole(lead, leadGrant?.id ?? "")).toEqual({ ok: false, refusal: "LAST_ADMINISTRATOR" });
  });

  it("have roles that are found by their own organisation only, ended ones too", async () => {
    const priya = (await listColleagues(lead)).find(({ email }) => email === "priya@tidewater.test");
    const grant = priya?.grants.find(({ role }) => role === "AP");
    const elsewhere = contextOf(test.db, await authorityWithLead(test, "Another Council"), now);
    expect(await findGrant(elsewhere, grant?.id ?? "")).toBeUndefined();
    expect(await findGrant(lead, grant?.id ?? "")).toMatchObject({ name: "Priya Ross", role: "AP", endedAt: null });
    expect(await endRole(lead, grant?.id ?? "")).toMatchObject({ ok: true });
    expect(await findGrant(lead, grant?.id ?? "")).toMatchObject({ role: "AP", endedAt: new Date(now) });
  });

  it("cannot be managed without the lead's role, and the try is recorded", async () => {
    const officer = { ...lead, actor: { ...lead.actor, roles: ["PO" as const] } };
    const tried = await inviteColleague(officer, { name: "X", email: "x@tidewater.test", roles: ["PO"] });
    expect(tried).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    const { rows } = await test.ownerPool.query("select act from audit_events where kind = 'DENIAL'");
    expect(rows).toContainEqual({ act: "accounts.invite" });
  });
});
