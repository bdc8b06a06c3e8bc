import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CouncilActor } from "~/core/actor";
import { joinAsNewPerson } from "~/features/accounts/commands/people.server";
import {
  addPartner,
  endPartnership,
  formConsortium,
  foundAuthority,
  inviteFirstLead,
  joinKnownPartner,
} from "~/features/councils/commands/authorities.server";
import {
  findLedConsortium,
  getAuthority,
  holidaysOf,
  isParticipant,
  listConsortia,
  listOtherAuthorities,
} from "~/features/councils/queries/authorities.server";
import { isPartnerOn } from "~/features/councils/rules/authorities";
import type { Context } from "~/platform/context";
import { anyone, contextOf, system } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { linkIn, mailTo } from "../support/mailbox";
import { authorityWithLead, councilPerson } from "../support/people";
import { consortiumOf } from "../support/scenarios/councils";

const now = "2026-03-02T09:00:00Z";
const later = "2026-03-20T09:00:00Z";
let test: TestDatabase;
let lead: Context<CouncilActor>;
let made = 0;

/** A partner nobody knows yet. */
function partner() {
  made += 1;
  return {
    kind: "AUTHORITY" as const,
    name: `Partner ${made}`,
    postalAddress: "2 Quay Street\nTidewater",
    email: "buying@partner.test",
    leadName: "Robin Hale",
    leadEmail: `lead-${made}@partner.test`,
  };
}

beforeAll(async () => {
  test = await freshDatabase();
});
afterAll(() => test.drop());
beforeEach(async () => {
  made += 1;
  lead = contextOf(test.db, await authorityWithLead(test, `Lead Council ${made}`), now);
});

describe("founding an authority", () => {
  it("is refused under a name that is here, however it is written", async () => {
    const ctx = contextOf(test.db, system, now);
    const { leadName, leadEmail, ...authority } = partner();
    const first = await foundAuthority(ctx, { ...authority, name: `Île Council ${made}` });
    const second = await foundAuthority(ctx, { ...authority, name: `ÎLE COUNCIL ${made}` });
    expect(first).toMatchObject({ ok: true });
    expect(second).toEqual({ ok: false, refusal: "NAME_TAKEN" });
    if (first.ok) {
      expect(await getAuthority(ctx, first.value.organisationId)).toEqual({
        name: `Île Council ${made}`,
        postalAddress: authority.postalAddress,
        email: authority.email,
      });
    }
  });

  it("happens once when two people do it at the same moment", async () => {
    const ctx = contextOf(test.db, system, now);
    const { leadName, leadEmail, ...authority } = partner();
    const answers = await Promise.all([1, 2, 3].map(() => foundAuthority(ctx, authority)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe("a consortium", () => {
  it("has its lead as first member, and one press more makes no second", async () => {
    const first = await formConsortium(lead, { name: "North 🌊 homes" });
    const second = await formConsortium(lead, { name: "North 🌊 homes" });
    expect(second).toEqual(first);
    const [consortium, ...others] = await listConsortia(lead);
    expect(others).toEqual([]);
    expect(consortium).toMatchObject({ name: "North 🌊 homes", isLead: true, formerMembers: [] });
    expect(consortium?.members).toMatchObject([{ authorityId: lead.actor.organisationId, joinedOn: "2026-03-02" }]);
  });

  it("is formed by a lead only, and the try is recorded", async () => {
    const officer = contextOf(test.db, await councilPerson(test, lead.actor.organisationId, "PO"), now);
    expect(await formConsortium(officer, { name: "Mine" })).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    const { rows } = await test.ownerPool.query("select act from audit_events where kind = 'DENIAL'");
    expect(rows).toContainEqual({ act: "councils.form-consortium" });
  });
});

describe("a partner that is not here yet", () => {
  it("is founded, joined from today, and its first lead invited", async () => {
    const consortiumId = await consortiumOf(test, lead.actor);
    const given = partner();
    const added = await addPartner(lead, consortiumId, given);
    expect(added).toMatchObject({ ok: true });
    const [consortium] = await listConsortia(lead);
    const shown = consortium?.members.find(({ name }) => name === given.name);
    expect(shown).toMatchObject({ joinedOn: "2026-03-02", leftOn: null, waitsForLead: true });

    const token = linkIn(await mailTo(test, given.leadEmail), "join");
    const joined = await joinAsNewPerson(contextOf(test.db, anyone, now), token, { password: "three sound words" });
    if (!joined.ok || !added.ok) throw new Error("expected both");
    const theirs = contextOf(
      test.db,
      {
        kind: "council",
        personId: joined.value.personId,
        organisationId: added.value.authorityId,
        roles: ["LE"],
      } as const,
      now,
    );
    const [seen] = await listConsortia(theirs);
    expect(seen).toMatchObject({ id: consortiumId, isLead: false, lead: { authorityId: lead.actor.organisationId } });
    expect(await findLedConsortium(theirs, consortiumId)).toBeUndefined();
  });

  it("is added once by two presses, and refused under a taken name", async () => {
    const consortiumId = await consortiumOf(test, lead.actor);
    const given = partner();
    const answers = await Promise.all([1, 2].map(() => addPartner(lead, consortiumId, given)));
    expect(answers[0]).toMatchObject({ ok: true });
    expect(answers[1]).toEqual(answers[0]);
    const { rows } = await test.ownerPool.query(
      "select count(*)::int as sent from outbox_mails where to_address = $1",
      [given.leadEmail],
    );
    expect(rows).toEqual([{ sent: 1 }]);
    const other = await authorityWithLead(test, `Known ${made}`);
    const taken = await addPartner(lead, consortiumId, { ...partner(), name: `KNOWN ${made - 1}` });
    expect(taken).toEqual({ ok: false, refusal: "NAME_TAKEN" });
    expect(other.organisationId).toBeDefined();
  });

  it("gets its invitation again until somebody leads it", async () => {
    const consortiumId = await consortiumOf(test, lead.actor);
    const added = await addPartner(lead, consortiumId, partner());
    if (!added.ok) throw new Error(added.refusal);
    const again = { leadName: "Sam Poole", leadEmail: `again-${made}@partner.test` };
    expect(await inviteFirstLead(lead, consortiumId, added.value.authorityId, again)).toMatchObject({ ok: true });
    const token = linkIn(await mailTo(test, again.leadEmail), "join");
    await joinAsNewPerson(contextOf(test.db, anyone, now), token, { password: "three sound words" });
    expect(await inviteFirstLead(lead, consortiumId, added.value.authorityId, again)).toEqual({
      ok: false,
      refusal: "HAS_A_LEAD",
    });
  });
});

describe("a partner that is here already", () => {
  it("finds no room in a consortium of a hundred", async () => {
    const consortiumId = await consortiumOf(test, lead.actor);
    const joining = async (name: string) => {
      const founded = await foundAuthority(contextOf(test.db, system, now), { ...partner(), name: `${name} ${made}` });
      if (!founded.ok) throw new Error(founded.refusal);
      return founded.value.organisationId;
    };
    for (let place = 1; place < 99; place += 1) {
      expect(await joinKnownPartner(lead, consortiumId, await joining(`Partner ${place}`))).toMatchObject({ ok: true });
    }
    const two = [await joining("Last of all"), await joining("One too many")];
    const answers = await Promise.all(two.map((each) => joinKnownPartner(lead, consortiumId, each)));
    expect(answers.map((answer) => (answer.ok ? "joined" : answer.refusal)).sort()).toEqual([
      "TOO_MANY_PARTNERS",
      "joined",
    ]);
    const also = await addPartner(lead, consortiumId, { ...partner(), name: `New ${made}` });
    expect(also).toEqual({ ok: false, refusal: "TOO_MANY_PARTNERS" });
    expect((await listOtherAuthorities(lead, consortiumId)).map(({ name }) => name)).not.toContain(`New ${made}`);
  });

  it("joins, is told, and is never led by somebody the lead chose", async () => {
    const known = await authorityWithLead(test, `Known ${made}`);
    const nobody = await foundAuthority(contextOf(test.db, system, now), { ...partner(), name: `Empty ${made}` });
    if (!nobody.ok) throw new Error(nobody.refusal);
    const consortiumId = await consortiumOf(test, lead.actor);
    const offered = (await listOtherAuthorities(lead, consortiumId)).map(({ id }) => id);
    expect(offered).toContain(known.organisationId);
    expect(offered).not.toContain(lead.actor.organisationId);

    expect(await joinKnownPartner(lead, consortiumId, known.organisationId)).toMatchObject({ ok: true });
    expect(await joinKnownPartner(lead, consortiumId, known.organisationId)).toMatchObject({ ok: true });
    const { rows } = await test.ownerPool.query(
      "select subject from outbox_mails where to_address = (select email from people where id = $1) and not holds_link",
      [known.personId],
    );
    expect(rows).toEqual([{ subject: "You are a partner in Tidewater partnership" }]);

    await joinKnownPartner(lead, consortiumId, nobody.value.organisationId);
    const mine = { leadName: "My Friend", leadEmail: "friend@lead.test" };
    expect(await inviteFirstLead(lead, consortiumId, nobody.value.organisationId, mine)).toEqual({
      ok: false,
      refusal: "NOT_A_PARTNER",
    });
  });

  it("that is no authority is not found", async () => {
    const consortiumId = await consortiumOf(test, lead.actor);
    const answer = await joinKnownPartner(lead, consortiumId, "00000000-0000-7000-8000-000000000000");
    expect(answer).toEqual({ ok: false, refusal: "NOT_FOUND" });
  });
});

describe("leaving", () => {
  it("takes effect that day, can be pressed twice, and the partner may come back", async () => {
    const known = await authorityWithLead(test, `Leaver ${made}`);
    const consortiumId = await consortiumOf(test, lead.actor, [known]);
    const at = contextOf(test.db, lead.actor, later);
    const takesPart = (on: string) => isParticipant(at, consortiumId, known.organisationId, on);
    expect(await takesPart("2026-03-20")).toBe(true);
    expect(await endPartnership(at, consortiumId, known.organisationId)).toMatchObject({ ok: true });
    expect(await endPartnership(at, consortiumId, known.organisationId)).toMatchObject({ ok: true });
    expect(await takesPart("2026-03-19")).toBe(true);
    expect(await takesPart("2026-03-20")).toBe(false);
    const [consortium] = await listConsortia(at);
    expect(consortium?.formerMembers).toMatchObject([{ name: `Leaver ${made}`, leftOn: "2026-03-20" }]);
    expect(await listConsortia(contextOf(test.db, known, later))).toEqual([]);

    await joinKnownPartner(at, consortiumId, known.organisationId);
    expect(await takesPart("2026-03-20")).toBe(true);
  });

  it("is not for the lead, not for a stranger, and not by a partner's own hand", async () => {
    const known = await authorityWithLead(test, `Partner of ${made}`);
    const stranger = await authorityWithLead(test, `Stranger ${made}`);
    const consortiumId = await consortiumOf(test, lead.actor, [known]);
    const end = (by: CouncilActor, whom: CouncilActor) =>
      endPartnership(contextOf(test.db, by, later), consortiumId, whom.organisationId);
    expect(await end(lead.actor, lead.actor)).toEqual({ ok: false, refusal: "LEAD_STAYS" });
    expect(await end(lead.actor, stranger)).toEqual({ ok: false, refusal: "NOT_A_PARTNER" });
    expect(await end(known, lead.actor)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    const nowhere = "00000000-0000-7000-8000-000000000000";
    expect(await endPartnership(lead, nowhere, known.organisationId)).toEqual({ ok: false, refusal: "NOT_FOUND" });
  });

  it("is the same day by day for the rule and for SQL", async () => {
    const known = await authorityWithLead(test, `Daily ${made}`);
    const consortiumId = await consortiumOf(test, lead.actor, [known]);
    await endPartnership(contextOf(test.db, lead.actor, "2026-01-10T09:00:00Z"), consortiumId, known.organisationId);
    for (const on of ["2026-01-05", "2026-01-06", "2026-01-09", "2026-01-10", "2026-01-11"]) {
      const rule = isPartnerOn({ joinedOn: "2026-01-06", leftOn: "2026-01-10" }, on);
      expect(await isParticipant(lead, consortiumId, known.organisationId, on), on).toBe(rule);
    }
  });
});

describe("the calendars", () => {
  it("hold every division for what the Act counts, and England and Wales alone for service", async () => {
    const statutory = await holidaysOf(lead, "STATUTORY_UK");
    const england = await holidaysOf(lead, "EW");
    expect(statutory.has("2026-11-30")).toBe(true);
    expect(england.has("2026-11-30")).toBe(false);
    expect(england.has("2026-12-25")).toBe(true);
  });
});
