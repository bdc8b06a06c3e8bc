import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { ApplicationId, LineId, MembershipId, RoundId, SettingId } from "~/core/id";
import { saveHeader, startApplication } from "~/features/lists/commands/applications.server";
import { decideLine, recommendLine } from "~/features/lists/commands/assess.server";
import { issueDecisions } from "~/features/lists/commands/issue.server";
import { changeLine } from "~/features/lists/commands/lines.server";
import { checkPromised, rejectUnmet, sendPromised } from "~/features/lists/commands/promises.server";
import { changePlace, confirmPlaces } from "~/features/lists/commands/reopening.server";
import { withdrawLine } from "~/features/lists/commands/submit.server";
import { findApplication } from "~/features/lists/queries/applications.server";
import { findMembership } from "~/features/lists/queries/membership.server";
import { findDecisionLetter } from "~/features/lists/queries/memberships.server";
import { findPromise } from "~/features/lists/queries/promises.server";
import { findQueueLine, listQueue } from "~/features/lists/queries/queue.server";
import { countPlaces, findReopening } from "~/features/lists/queries/reopening.server";
import { countRoundMembers, listRoundMembers } from "~/features/lists/queries/round-members.server";
import type { Verdict } from "~/features/lists/rules/decisions";
import { changeSetting } from "~/features/suppliers/commands/settings.server";
import { contextOf, system } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead, councilPerson } from "../support/people";
import { atPortalTime } from "../support/portal-time";
import {
  childrensHomesList,
  headerDetails,
  lineDetails,
  listHomes,
  openRound,
  type SetUpListing,
} from "../support/scenarios/lists";
import { homeDetails, newCertificate, newHome, newSupplier, supplierPerson } from "../support/scenarios/suppliers";
import { testStore, type TestStore } from "../support/test-files";

/** The homes joined on 20 January 2026; the list opens again in May. */
const opensAt = new Date("2026-05-04T09:00:00Z");
const at = new Date("2026-05-05T09:00:00Z");
const closed = new Date("2026-05-20T09:00:00Z");
const told = new Date("2026-05-22T09:00:00Z");
const nextYear = "2027-05-05";
const yes: Verdict = { outcome: "APPROVED", reasons: "The new price is in line with others." };
const no: Verdict = {
  outcome: "REJECTED",
  reasonCode: "PRICE_UNACCEPTED",
  criterion: "C10",
  reasons: "The price rises more than the contract allows.",
};
let test: TestDatabase;
let store: TestStore;
let made = 0;
let lead: CouncilActor;
let approver: CouncilActor;
let supplier: SupplierActor;
let list: SetUpListing;
let homes: readonly [SettingId, SettingId];
let places: readonly [MembershipId, MembershipId];
let roundId: RoundId;
let applicationId: ApplicationId;

beforeAll(async () => {
  test = await freshDatabase();
  store = await testStore();
});
afterAll(async () => {
  await test.drop();
  await store.remove();
});

beforeEach(async () => {
  made += 1;
  lead = await authorityWithLead(test, `Tidewater Council ${made}`);
  approver = await councilPerson(test, lead.organisationId, "AP");
  list = await childrensHomesList(test, lead);
  supplier = await newSupplier(test);
  homes = [await newHome(test, supplier, { name: "Alder" }), await newHome(test, supplier, { name: "Beech" })];
  const [first, second] = await listHomes(test, lead, list, [
    { supplier, settingId: homes[0] },
    { supplier, settingId: homes[1] },
  ]);
  if (first === undefined || second === undefined) throw new Error("Nobody joined");
  places = [first, second];
  roundId = await openRound(test, lead, list, { opensAt });
  const started = await startApplication(as(supplier), roundId);
  applicationId = started.ok ? started.value.applicationId : "";
});

const as = <Who extends CouncilActor | SupplierActor>(actor: Who, when: Date = at) => contextOf(test.db, actor, when);

async function picture(when = at) {
  const application = await findApplication(as(supplier, when), applicationId);
  const found = application && (await findReopening(as(supplier, when), application));
  if (found === undefined) throw new Error("No places");
  return found;
}

async function confirmed(chosen: readonly MembershipId[] = places, seen?: string, when = at) {
  const print = seen ?? (await picture(when)).print;
  return atPortalTime(test, when, () =>
    confirmPlaces(as(supplier, when), applicationId, { places: chosen, seen: print }),
  );
}

/** The price of the first home's core support goes up by £100 a week. */
async function dearer(): Promise<LineId> {
  const started = await changePlace(as(supplier), applicationId, places[0]);
  if (!started.ok) throw new Error(started.refusal);
  const rates = [
    { band: "B1" as const, weeklyPence: 430_000 },
    { band: "B2" as const, weeklyPence: 510_050 },
  ];
  const done = await changeLine(as(supplier), started.value.lineId, 1, lineDetails({ rates }));
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  return started.value.lineId;
}

async function decide(lineId: LineId, verdict: Verdict): Promise<void> {
  const done = await recommendLine(as(lead, closed), lineId, { seenId: undefined, verdict });
  if (!done.ok) throw new Error(done.refusal);
  await decideLine(as(approver, closed), lineId, { seenId: done.value.recommendationId, verdict });
}

const stands = async (index: 0 | 1) => findMembership(as(lead, told), places[index]);
const approvedLine = async (index: 0 | 1) => {
  const { rows } = await test.ownerPool.query<{ line: string; rates: unknown }>(
    `select line_id as line, (select submitted_facts -> 'rates' from application_lines where id = line_id) as rates
     from memberships where id = $1`,
    [places[index]],
  );
  return rows[0];
};

describe("a member in a reopening", () => {
  it("is asked for nothing where nothing has changed, and confirms all its places for another year by one press", async () => {
    const shown = await picture();
    expect(shown.places.map(({ settingName, differences, problems }) => [settingName, differences, problems])).toEqual([
      ["Alder", [], []],
      ["Beech", [], []],
    ]);
    expect([...shown.organisation, ...shown.evidence]).toEqual([]);
    expect(await confirmed()).toEqual({ ok: true, value: { unchanged: 2, changed: 0 } });
    for (const index of [0, 1] as const) {
      const found = await stands(index);
      expect(found).toMatchObject({ stage: "ACTIVE", confirmBy: nextYear });
      expect(found?.changes.map(({ event }) => event)).toEqual(["CONFIRMED", "JOINED"]);
    }
    expect((await listQueue(as(lead, closed), roundId)).rows).toEqual([]);
    const application = await findApplication(as(supplier), applicationId);
    expect(application?.header).toMatchObject({ contactName: "Robin Vale", completedAt: at });
    if (application !== undefined) {
      expect(await countPlaces(as(supplier), application.round)).toEqual({ places: 2, confirmed: 2 });
    }
  });

  it("with one new file and one changed price is assessed on exactly those two", async () => {
    await newCertificate(test, supplier, { name: "cover.pdf", files: store.files, at });
    const lineId = await dearer();
    const shown = await picture();
    expect(shown.evidence).toMatchObject([{ type: "EMPLOYERS_LIABILITY", what: "ADDED", condition: "C04" }]);
    expect(shown.places.map(({ differences }) => differences)).toEqual([
      [{ field: "RATE_B1", before: 420_000, now: 430_000 }],
      [],
    ]);
    expect(await confirmed()).toEqual({ ok: true, value: { unchanged: 1, changed: 1 } });
    expect((await listRoundMembers(as(lead), roundId)).rows).toEqual([]);
    const { rows } = await listRoundMembers(as(lead, closed), roundId);
    expect(rows).toMatchObject([
      {
        places: 2,
        organisation: [],
        evidence: [{ type: "EMPLOYERS_LIABILITY", what: "ADDED" }],
        changes: [{ lineId, differences: [{ field: "RATE_B1", before: 420_000, now: 430_000 }] }],
      },
    ]);
    expect(await countRoundMembers(as(lead, closed), roundId)).toEqual({ members: 1, places: 2 });
    expect((await listQueue(as(lead, closed), roundId)).rows).toMatchObject([{ lineId, change: true }]);
    const line = await findQueueLine(as(lead, closed), lineId);
    expect(line?.approved?.rates).toMatchObject([{ weeklyPence: 420_000 }, { weeklyPence: 510_050 }]);
  });

  it("keeps what was approved until the change is told, and then holds the change", async () => {
    const lineId = await dearer();
    await confirmed();
    await decide(lineId, yes);
    expect((await approvedLine(0))?.rates).toMatchObject([{ weeklyPence: 420_000 }, { weeklyPence: 510_050 }]);
    const done = await issueDecisions(as(lead, told), roundId);
    expect(done).toEqual({ ok: true, value: { letters: 1, memberships: 0, changes: 1 } });
    expect(await approvedLine(0)).toMatchObject({ line: lineId, rates: [{ weeklyPence: 430_000 }, {}] });
    expect((await stands(0))?.changes.map(({ event }) => event)).toEqual(["CHANGED", "CONFIRMED", "JOINED"]);
    const letter = await findDecisionLetter(as(supplier, told), lineId);
    expect(letter?.body).toContain("We have approved the change. What you sent holds for Alder");
  });

  it("stays on the list as it was where the change is refused", async () => {
    const before = await approvedLine(0);
    const lineId = await dearer();
    await confirmed();
    await decide(lineId, no);
    await issueDecisions(as(lead, told), roundId);
    expect(await approvedLine(0)).toEqual(before);
    expect(await stands(0)).toMatchObject({ stage: "ACTIVE", confirmBy: nextYear });
    const letter = await findDecisionLetter(as(supplier, told), lineId);
    expect(letter?.body).toContain("Alder stays on the list for this lot as it was approved before");
  });

  it("sends what changed of the setting itself, without anybody touching the offer", async () => {
    await changeSetting(as(supplier), homes[1], 1, homeDetails({ name: "Beech", latestGrade: "OUTSTANDING" }));
    const fields = (await picture()).places[1]?.differences.map(({ field }) => field);
    expect(fields).toContain("GRADE");
    expect(await confirmed()).toEqual({ ok: true, value: { unchanged: 1, changed: 1 } });
    const { rows } = await listQueue(as(lead, closed), roundId);
    expect(rows).toMatchObject([{ settingName: "Beech", change: true }]);
  });

  it("changes nothing by not confirming", async () => {
    await confirmed([places[0]]);
    expect(await stands(1)).toMatchObject({ stage: "ACTIVE", confirmBy: "2027-01-20" });
    const found = await picture();
    expect(found.places.map(({ settingName, confirmedAt }) => [settingName, confirmedAt])).toEqual([
      ["Beech", null],
      ["Alder", at],
    ]);
  });

  it("takes a change back until the round closes, and may send another", async () => {
    const lineId = await dearer();
    await confirmed();
    expect((await picture()).places.find(({ settingName }) => settingName === "Alder")?.line?.stage).toBe("SUBMITTED");
    const taken = await atPortalTime(test, at, () => withdrawLine(as(supplier), lineId, 3));
    expect(taken).toMatchObject({ ok: true });
    const alder = (await picture()).places.find(({ settingName }) => settingName === "Alder");
    expect(alder).toMatchObject({ differences: [], line: { stage: "WITHDRAWN" } });
    const rates = [{ band: "B1" as const, weeklyPence: 425_000 }];
    expect(await changeLine(as(supplier), lineId, 4, lineDetails({ rates }))).toMatchObject({ ok: true });
    expect(await confirmed([places[0]])).toEqual({ ok: true, value: { unchanged: 0, changed: 1 } });
    expect((await listQueue(as(lead, closed), roundId)).rows).toHaveLength(1);
  });

  it("gives up a line that was opened to be changed and was not", async () => {
    const started = await changePlace(as(supplier), applicationId, places[0]);
    expect(started).toMatchObject({ ok: true });
    expect(await changePlace(as(supplier), applicationId, places[0])).toEqual(started);
    expect(await confirmed()).toEqual({ ok: true, value: { unchanged: 2, changed: 0 } });
    expect((await picture()).places.map(({ line }) => line?.stage)).toEqual(["WITHDRAWN", undefined]);
  });

  it("says anew who to ask only where somebody saved it", async () => {
    await saveHeader(as(supplier), applicationId, 1, headerDetails({ safeguardingLead: "Ines Holt" }));
    const { organisation } = await picture();
    expect(organisation).toEqual([{ field: "SAFEGUARDING_LEAD", before: "Kit Moor", now: "Ines Holt" }]);
    await confirmed();
    const { rows } = await listRoundMembers(as(lead, closed), roundId);
    expect(rows).toMatchObject([{ organisation: [{ field: "SAFEGUARDING_LEAD" }], changes: [] }]);
  });

  it("counts what it said in one round as what was said before in the next", async () => {
    await saveHeader(as(supplier), applicationId, 1, headerDetails({ safeguardingLead: "Ines Holt" }));
    await confirmed();
    await issueDecisions(as(lead, told), roundId);
    const later = new Date("2026-10-05T09:00:00Z");
    const next = await openRound(test, lead, list, { opensAt: later });
    const started = await startApplication(as(supplier, later), next);
    applicationId = started.ok ? started.value.applicationId : "";
    const found = await picture(later);
    expect(found.organisation).toEqual([]);
    expect(found.now.header.safeguardingLead).toBe("Ines Holt");
  });
});

describe("confirming", () => {
  it("once is all that two presses do, one after the other or at once", async () => {
    await dearer();
    const { print } = await picture();
    const pressed = await atPortalTime(test, at, () =>
      Promise.all([1, 2, 3].map(() => confirmPlaces(as(supplier), applicationId, { places, seen: print }))),
    );
    expect(pressed.map((done) => (done.ok ? done.value.unchanged + done.value.changed : done.refusal)).sort()).toEqual([
      0, 0, 2,
    ]);
    expect(await confirmed(places, print)).toEqual({ ok: true, value: { unchanged: 0, changed: 0 } });
    expect((await listQueue(as(lead, closed), roundId)).rows).toHaveLength(1);
    const { rows } = await test.ownerPool.query(
      "select 1 from outbox_mails where subject like 'We have your word on%' and body_text like $1",
      [`%${applicationId}%`],
    );
    expect(rows).toHaveLength(1);
  });

  it("is refused where anything shown has changed meanwhile: nothing is confirmed unseen", async () => {
    const { print } = await picture();
    await dearer();
    expect(await confirmed(places, print)).toEqual({ ok: false, refusal: "STALE" });
    expect(await stands(0)).toMatchObject({ confirmBy: "2027-01-20" });
  });

  it("is refused as a whole where one place cannot be as it is", async () => {
    await changeSetting(as(supplier), homes[1], 1, homeDetails({ name: "Beech", registrationStatus: "CANCELLED" }));
    expect((await picture()).places[1]?.problems).toEqual(["REGISTRATION_LAPSED"]);
    expect(await confirmed()).toEqual({ ok: false, refusal: "PLACE_HAS_PROBLEM" });
    expect(await confirmed([places[0]])).toMatchObject({ ok: true });
  });

  it("is refused after the round has closed, to the millisecond, and for places of others", async () => {
    const { rows } = await test.ownerPool.query<{ closes: Date }>(
      "select closes_at as closes from rounds where id = $1",
      [roundId],
    );
    const closes = rows[0]?.closes ?? at;
    const late = new Date(closes.getTime() + 1);
    expect(await confirmed(places, undefined, late)).toEqual({ ok: false, refusal: "ROUND_CLOSED" });
    expect(await confirmed(places, undefined, closes)).toMatchObject({ ok: true });
    const other = await newSupplier(test);
    const theirs = { places, seen: "" };
    expect(await confirmPlaces(as(other), applicationId, theirs)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await changePlace(as(other), applicationId, places[0])).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await confirmed(["01900000-0000-7000-8000-000000000000"])).toEqual({
      ok: false,
      refusal: "PLACE_NOT_YOURS",
    });
  });

  it("binds the organisation: a bid writer prepares it and may not", async () => {
    const writer = await supplierPerson(test, supplier.organisationId, "SB");
    expect(await changePlace(as(writer), applicationId, places[0])).toMatchObject({ ok: true });
    const { print } = await picture();
    const done = await confirmPlaces(as(writer), applicationId, { places, seen: print });
    expect(done).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
  });

  it("waits where an earlier round has not decided on a change of the same place", async () => {
    await dearer();
    await confirmed();
    const later = new Date("2026-06-02T09:00:00Z");
    const next = await openRound(test, lead, list, { opensAt: later });
    const started = await startApplication(as(supplier, later), next);
    applicationId = started.ok ? started.value.applicationId : "";
    await changeSetting(as(supplier, later), homes[0], 1, homeDetails({ name: "Alder", latestGrade: "OUTSTANDING" }));
    expect(await confirmed([places[0]], undefined, later)).toEqual({ ok: false, refusal: "PLACE_WAITING" });
    expect(await confirmed([places[1]], undefined, later)).toMatchObject({ ok: true });
  });

  it("brings nobody back who was removed before the change was told", async () => {
    const lineId = await dearer();
    await confirmed();
    await test.ownerPool.query("update memberships set stage = 'REMOVED', remind_on = null where id = $1", [places[0]]);
    await decide(lineId, yes);
    expect(await issueDecisions(as(lead, told), roundId)).toEqual({ ok: true, value: { letters: 1, memberships: 0 } });
    expect(await stands(0)).toMatchObject({ stage: "REMOVED" });
    const letter = await findDecisionLetter(as(supplier, told), lineId);
    expect(letter?.body).toContain("is not on the list for this lot any more");
  });

  it("is the lead council's to read: another council reads nothing of it", async () => {
    await confirmed();
    const stranger = await authorityWithLead(test, `Elsewhere ${made}`);
    expect((await listRoundMembers(as(stranger, closed), roundId)).rows).toEqual([]);
    expect(await countRoundMembers(as(stranger, closed), roundId)).toEqual({ members: 0, places: 0 });
  });
});

describe("a change that is approved once evidence is given", () => {
  const evidence = ["PUBLIC_LIABILITY"] as const;
  const later: Verdict = { outcome: "CONDITIONAL", evidence, workingDays: 20, reasons: "The insurance is to come." };

  it("leaves the place as it was approved before until it is given, and takes effect then", async () => {
    const lineId = await dearer();
    await confirmed();
    await decide(lineId, later);
    await issueDecisions(as(lead, told), roundId);
    const before = await approvedLine(0);
    expect(before?.line).not.toBe(lineId);
    expect(await stands(0)).toMatchObject({ stage: "ACTIVE" });
    const file = { name: "cover.pdf", files: store.files, at: told, type: "PUBLIC_LIABILITY" as const };
    const evidenceId = await newCertificate(test, supplier, file);
    const sending = { files: new Map([["PUBLIC_LIABILITY" as const, evidenceId]]), note: null };
    const sent = await atPortalTime(test, told, () => sendPromised(as(supplier, told), lineId, sending));
    expect(sent).toMatchObject({ ok: true });
    expect(await approvedLine(0)).toEqual(before);
    const seenId = (await findPromise(as(lead, told), lineId))?.sendings[0]?.sendingId;
    const met = await checkPromised(as(lead, told), lineId, { seenId, result: "MET", reasons: null });
    expect(met).toMatchObject({ ok: true });
    expect((await approvedLine(0))?.line).toBe(lineId);
  });

  it("leaves it for good where the evidence does not come", async () => {
    const lineId = await dearer();
    await confirmed();
    await decide(lineId, later);
    await issueDecisions(as(lead, told), roundId);
    const before = await approvedLine(0);
    const over = new Date("2026-07-01T09:00:00Z");
    await rejectUnmet(contextOf(test.db, system, over));
    expect(await approvedLine(0)).toEqual(before);
    const letter = await findDecisionLetter(as(supplier, over), lineId);
    expect(letter).toMatchObject({ outcome: "REJECTED" });
    expect(letter?.secondLetter).toContain("stays on the list for this lot as it was approved before");
  });
});
