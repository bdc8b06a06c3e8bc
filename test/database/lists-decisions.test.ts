import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { LineId, RoundId } from "~/core/id";
import { listEvents } from "~/features/audit/queries.server";
import { decideLine, recommendLine } from "~/features/lists/commands/assess.server";
import { startApplication } from "~/features/lists/commands/applications.server";
import { issueDecisions } from "~/features/lists/commands/issue.server";
import { whyNotAgain } from "~/features/lists/commands/lines.server";
import { listLines } from "~/features/lists/queries/applications.server";
import { listMembers } from "~/features/lists/queries/lists.server";
import { findDecisionLetter, listMembershipsOf } from "~/features/lists/queries/memberships.server";
import { countQueue, findQueueLine, listQueue } from "~/features/lists/queries/queue.server";
import type { Verdict } from "~/features/lists/rules/decisions";
import { contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead, councilPerson } from "../support/people";
import { childrensHomesList, openRound, readyLine, submitLineAt, type SetUpListing } from "../support/scenarios/lists";
import { newHome, newSupplier } from "../support/scenarios/suppliers";

let test: TestDatabase;
let lead: CouncilActor;
let officer: CouncilActor;
let approver: CouncilActor;
let stranger: CouncilActor;
let larch: SupplierActor;
let rowan: SupplierActor;

const opensAt = new Date("2026-03-02T09:00:00Z");
const at = new Date("2026-03-04T09:00:00Z");
const closesAt = new Date("2026-03-12T09:00:00Z");
const assessing = new Date("2026-03-16T09:00:00Z");
const telling = new Date("2026-03-20T09:00:00Z");
const nextOpensAt = new Date("2026-03-13T09:00:00Z");
const nextAt = new Date("2026-03-14T09:00:00Z");
const nextTelling = new Date("2026-03-27T09:00:00Z");
const guessed = "01990000-0000-7000-8000-000000000001";

const yes: Verdict = { outcome: "APPROVED", reasons: "Meets every condition of this lot." };
const no: Verdict = {
  outcome: "REJECTED",
  reasonCode: "INSURANCE",
  criterion: "C04",
  reasons: "Public liability cover is £2m; this lot asks for £10m.",
};

beforeAll(async () => {
  test = await freshDatabase();
  lead = await authorityWithLead(test, "Tidewater Council");
  stranger = await authorityWithLead(test, "Elsewhere Council");
  officer = await councilPerson(test, lead.organisationId, "PO");
  approver = await councilPerson(test, lead.organisationId, "AP");
  larch = await newSupplier(test, { name: "Larch House Ltd" });
  rowan = await newSupplier(test, { name: "Rowan Care Ltd" });
});

afterAll(() => test.drop());

const as = (actor: CouncilActor, when = assessing) => contextOf(test.db, actor, when);

interface Closed {
  readonly list: SetUpListing;
  readonly roundId: RoundId;
  readonly lineIds: readonly [LineId, LineId];
  readonly applicationId: string;
}

let lists = 0;

/** A round with one submitted line of each supplier. */
async function closedRound(): Promise<Closed> {
  lists += 1;
  const list = await childrensHomesList(test, lead, { title: `List ${lists}` });
  const roundId = await openRound(test, lead, list, { opensAt });
  const mine = await submitted(larch, roundId, list);
  const theirs = await submitted(rowan, roundId, list);
  return { list, roundId, lineIds: [mine.lineId, theirs.lineId], applicationId: mine.applicationId };
}

async function submitted(supplier: SupplierActor, roundId: RoundId, list: SetUpListing) {
  const settingId = await newHome(test, supplier);
  const line = await readyLine(test, supplier, { roundId, settingId, lotId: list.lotIds[0], at });
  const done = await submitLineAt(test, supplier, line.lineId, { at });
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  return line;
}

async function settingOf(lineId: LineId): Promise<string> {
  const { rows } = await test.ownerPool.query<{ settingId: string }>(
    `select setting_id as "settingId" from application_lines where id = $1`,
    [lineId],
  );
  return rows[0]?.settingId ?? "";
}

/** A finished line for the same setting and lot in a round that opens before the earlier one is issued. */
async function nextRoundLine(list: SetUpListing, lineId: LineId) {
  const [lotId] = list.lotIds;
  const roundId = await openRound(test, lead, list, { opensAt: nextOpensAt });
  await test.ownerPool.query("update application_lines set stage = 'DRAFT' where id = $1", [lineId]);
  const line = await readyLine(test, larch, { roundId, settingId: await settingOf(lineId), lotId, at: nextAt });
  await test.ownerPool.query("update application_lines set stage = 'SUBMITTED' where id = $1", [lineId]);
  return { ...line, roundId };
}

async function recommended(lineId: LineId, verdict = yes): Promise<string> {
  const done = await recommendLine(as(officer), lineId, { seenId: undefined, verdict });
  if (!done.ok) throw new Error(done.refusal);
  return done.value.recommendationId;
}

describe("assessing", () => {
  it("begins when the round has closed, and shows nothing before", async () => {
    const { roundId, lineIds } = await closedRound();
    expect(await listQueue(as(officer, closesAt), roundId)).toEqual({ rows: [], next: undefined });
    expect(await findQueueLine(as(officer, closesAt), lineIds[0])).toBeUndefined();
    const early = await recommendLine(as(officer, closesAt), lineIds[0], { seenId: undefined, verdict: yes });
    expect(early).toEqual({ ok: false, refusal: "NOT_FOUND" });
    const queue = await listQueue(as(officer), roundId, { most: 1 });
    const rest = await listQueue(as(officer), roundId, { after: queue.next });
    expect([...queue.rows, ...rest.rows].map(({ lineId, seen }) => [lineId, seen]).sort()).toEqual(
      [...lineIds].sort().map((lineId) => [lineId, "BEING_ASSESSED"]),
    );
    const none = { recommended: 0, decided: 0, approved: 0, conditional: 0 };
    expect(await countQueue(as(officer), roundId)).toEqual({ submitted: 2, ...none });
  });

  it("is the lead council's alone: another council finds nothing, a guessed address neither", async () => {
    const { roundId, lineIds } = await closedRound();
    expect((await listQueue(as(stranger), roundId)).rows).toEqual([]);
    expect(await findQueueLine(as(stranger), lineIds[0])).toBeUndefined();
    for (const lineId of [lineIds[0], guessed]) {
      const who = lineId === guessed ? lead : stranger;
      const verdict = { seenId: undefined, verdict: yes };
      expect(await recommendLine(as(who), lineId, verdict)).toEqual({ ok: false, refusal: "NOT_FOUND" });
      expect(await decideLine(as(who), lineId, verdict)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    }
    expect(await issueDecisions(as(stranger), roundId)).toEqual({ ok: false, refusal: "NOT_FOUND" });
  });

  it("keeps every recommendation, and none unseen by the next", async () => {
    const { lineIds } = await closedRound();
    const [lineId] = lineIds;
    const commissioner = await councilPerson(test, lead.organisationId, "CM");
    const first = await recommended(lineId, no);
    const again = await recommendLine(as(officer), lineId, { seenId: undefined, verdict: no });
    expect(again).toEqual({ ok: true, value: { recommendationId: first } });
    const unseen = await recommendLine(as(commissioner), lineId, { seenId: undefined, verdict: yes });
    expect(unseen).toEqual({ ok: false, refusal: "STALE" });
    expect(await recommendLine(as(commissioner), lineId, { seenId: first, verdict: yes })).toMatchObject({ ok: true });
    const line = await findQueueLine(as(officer), lineId);
    expect(line?.recommendations.map(({ verdict, by }) => [verdict, by])).toEqual([
      [no, officer.personId],
      [yes, commissioner.personId],
    ]);
    expect(await recommendLine(as(approver), lineId, { seenId: first, verdict: yes })).toEqual({
      ok: false,
      refusal: "NOT_ALLOWED",
    });
  });
});

describe("deciding", () => {
  it("is by someone else than who recommended, on the newest recommendation", async () => {
    const { lineIds } = await closedRound();
    const [lineId] = lineIds;
    expect(await decideLine(as(approver), lineId, { seenId: undefined, verdict: yes })).toEqual({
      ok: false,
      refusal: "NOT_RECOMMENDED",
    });
    const done = await recommendLine(as(lead), lineId, { seenId: undefined, verdict: no });
    const seenId = done.ok ? done.value.recommendationId : "";
    expect(await decideLine(as(lead), lineId, { seenId, verdict: no })).toEqual({
      ok: false,
      refusal: "OWN_RECOMMENDATION",
    });
    expect(await decideLine(as(officer), lineId, { seenId, verdict: no })).toEqual({
      ok: false,
      refusal: "NOT_ALLOWED",
    });
    expect(await decideLine(as(approver), lineId, { seenId: guessed, verdict: no })).toEqual({
      ok: false,
      refusal: "STALE",
    });
    expect(await decideLine(as(approver), lineId, { seenId, verdict: no })).toMatchObject({ ok: true });
    expect(await recommendLine(as(officer), lineId, { seenId, verdict: yes })).toEqual({
      ok: false,
      refusal: "ALREADY_DECIDED",
    });
    expect((await findQueueLine(as(officer), lineId))?.seen).toBe("DECIDED");
  });

  it("happens once, also when two people press at once", async () => {
    const { lineIds } = await closedRound();
    const seenId = await recommended(lineIds[0]);
    const answers = await Promise.all([
      decideLine(as(approver), lineIds[0], { seenId, verdict: yes }),
      decideLine(as(lead), lineIds[0], { seenId, verdict: no }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers).toContainEqual({ ok: false, refusal: "ALREADY_DECIDED" });
  });
});

describe("issuing decisions", () => {
  it("waits until the round has closed and every line is decided", async () => {
    const { roundId, lineIds } = await closedRound();
    expect(await issueDecisions(as(officer, closesAt), roundId)).toEqual({ ok: false, refusal: "ROUND_STILL_OPEN" });
    const seenId = await recommended(lineIds[0]);
    await decideLine(as(approver), lineIds[0], { seenId, verdict: yes });
    expect(await issueDecisions(as(officer), roundId)).toEqual({ ok: false, refusal: "LINES_UNDECIDED" });
    expect(await issueDecisions(as(approver), roundId)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await issueDecisions(as(officer), guessed)).toEqual({ ok: false, refusal: "NOT_FOUND" });
  });

  it("tells everyone at one moment and nobody before, and makes members from that moment", async () => {
    const { list, roundId, lineIds, applicationId } = await closedRound();
    const [mine, theirs] = lineIds;
    await decideLine(as(approver), mine, { seenId: await recommended(mine), verdict: yes });
    await decideLine(as(approver), theirs, { seenId: await recommended(theirs, no), verdict: no });
    const seenBy = (who: SupplierActor) => contextOf(test.db, who, telling);
    expect((await listLines(seenBy(larch), applicationId)).map(({ seen }) => seen)).toEqual(["BEING_ASSESSED"]);
    expect(await findDecisionLetter(seenBy(larch), mine)).toBeUndefined();
    const mails = async () => {
      const { rows } = await test.ownerPool.query<{ to: string; text: string }>(
        "select to_address as to, body_text as text from outbox_mails where subject = $1 order by to_address",
        [`Decisions on your application: List ${lists}`],
      );
      return rows;
    };
    expect(await mails()).toEqual([]);
    const memberIds = async () => (await listMembers(as(lead), list.listId)).rows.length;
    expect(await memberIds()).toBe(0);
    const sealed = (await listEvents(as(lead), {})).rows.map(({ act }) => act);
    expect(sealed).not.toContain("lists.submit-line");

    const answers = await Promise.all([1, 2, 3].map(() => issueDecisions(as(officer, telling), roundId)));
    expect(answers.filter(({ ok }) => ok)).toEqual([{ ok: true, value: { letters: 2, memberships: 1 } }]);
    expect(answers.filter(({ ok }) => !ok)).toHaveLength(2);

    expect((await listLines(seenBy(larch), applicationId)).map(({ seen }) => seen)).toEqual(["APPROVED"]);
    expect(await memberIds()).toBe(1);
    const { rows } = await listMembershipsOf(seenBy(larch));
    expect(rows.find(({ listId }) => listId === list.listId)).toMatchObject({
      activeFrom: telling,
      incapability: undefined,
    });
    expect((await findDecisionLetter(seenBy(rowan), theirs))?.body).toContain("Public liability cover is £2m");
    expect(await findDecisionLetter(seenBy(larch), theirs)).toBeUndefined();
    const sent = await mails();
    expect(sent).toHaveLength(4);
    expect(sent.filter(({ text }) => text.includes("Larch House Ltd") && text.includes("Rowan Care Ltd"))).toEqual([]);
    expect((await listEvents(as(lead), {})).rows.map(({ act }) => act)).toContain("lists.submit-line");
    expect(await decideLine(as(lead, telling), mine, { seenId: undefined, verdict: yes })).toEqual({
      ok: false,
      refusal: "ALREADY_ISSUED",
    });
  });

  it("closes a round that nobody submitted to", async () => {
    const list = await childrensHomesList(test, lead, { title: "Nobody" });
    const roundId = await openRound(test, lead, list, { opensAt });
    const done = await issueDecisions(as(officer), roundId);
    expect(done).toEqual({ ok: true, value: { letters: 0, memberships: 0 } });
  });

  it("is not held up by a setting that has become a member since", async () => {
    const { list, roundId, lineIds } = await closedRound();
    const [mine, theirs] = lineIds;
    const again = await nextRoundLine(list, mine);
    // Sent before the earlier line was there to be seen.
    await test.ownerPool.query("update application_lines set stage = 'DRAFT' where id = $1", [mine]);
    expect(await submitLineAt(test, larch, again.lineId, { at: nextAt })).toMatchObject({ ok: true });
    await test.ownerPool.query("update application_lines set stage = 'SUBMITTED' where id = $1", [mine]);
    for (const lineId of [mine, theirs]) {
      await decideLine(as(approver), lineId, { seenId: await recommended(lineId), verdict: yes });
    }
    const first = await issueDecisions(as(officer, telling), roundId);
    expect(first).toEqual({ ok: true, value: { letters: 2, memberships: 2 } });

    const done = await recommendLine(as(officer, nextTelling), again.lineId, { seenId: undefined, verdict: yes });
    const seenId = done.ok ? done.value.recommendationId : "";
    await decideLine(as(approver, nextTelling), again.lineId, { seenId, verdict: yes });
    const second = await issueDecisions(as(officer, nextTelling), again.roundId);
    expect(second).toEqual({ ok: true, value: { letters: 1, memberships: 0 } });
    expect((await listMembers(as(lead), list.listId)).rows).toHaveLength(2);
    const events = await test.ownerPool.query<{ about: object }>(
      "select about from audit_events where act = 'lists.issue-decisions' and subject_id = $1 and kind = 'ACT'",
      [again.roundId],
    );
    expect(events.rows).toEqual([{ about: { letters: 1, memberships: 0, alreadyMembers: [again.lineId] } }]);
  });

  it("lets no second line through for a setting whose decision is issued in that very moment", async () => {
    const { list, roundId, lineIds } = await closedRound();
    const [mine, theirs] = lineIds;
    await decideLine(as(approver), mine, { seenId: await recommended(mine), verdict: yes });
    await decideLine(as(approver), theirs, { seenId: await recommended(theirs, no), verdict: no });
    const next = await openRound(test, lead, list, { opensAt: nextOpensAt });
    const started = await startApplication(contextOf(test.db, larch, nextAt), next);
    if (!started.ok) throw new Error(started.refusal);
    let asked = 0;
    // Between its first question and its second, the decisions are issued.
    const db = test.db.withPlugin({
      transformQuery: ({ node }) => node,
      async transformResult({ result }) {
        asked += 1;
        if (asked === 1) await issueDecisions(as(officer, telling), roundId);
        return result;
      },
    });
    const choice = { settingId: await settingOf(mine), lotId: list.lotIds[0] };
    const ctx = contextOf(db, larch, nextAt);
    const reason = await whyNotAgain(ctx, { ...choice, applicationId: started.value.applicationId });
    expect(["ALREADY_WAITING", "ALREADY_MEMBER"]).toContain(reason);
    expect((await listMembers(as(lead), list.listId)).rows).toHaveLength(1);
  });

  it("takes a decision that is being made along, or waits without it", async () => {
    const { roundId, lineIds } = await closedRound();
    const [mine, theirs] = lineIds;
    await decideLine(as(approver), mine, { seenId: await recommended(mine), verdict: yes });
    const seenId = await recommended(theirs);
    const [decided, issued] = await Promise.all([
      decideLine(as(approver), theirs, { seenId, verdict: yes }),
      issueDecisions(as(officer), roundId),
    ]);
    expect(decided).toMatchObject({ ok: true });
    const letters = issued.ok ? issued.value.letters : issued.refusal;
    expect([2, "LINES_UNDECIDED"]).toContain(letters);
  });
});
