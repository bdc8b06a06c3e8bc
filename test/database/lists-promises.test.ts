import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { EvidenceId, LineId, LotId, RoundId, SettingId } from "~/core/id";
import { decideLine, recommendLine } from "~/features/lists/commands/assess.server";
import { recordFindings } from "~/features/lists/commands/findings.server";
import { issueDecisions } from "~/features/lists/commands/issue.server";
import { remindOfPromised } from "~/features/lists/commands/promise-reminders.server";
import { checkPromised, rejectUnmet, sendPromised } from "~/features/lists/commands/promises.server";
import type { Check } from "~/features/lists/forms/promises";
import { findDecisionLetter } from "~/features/lists/queries/memberships.server";
import { findOwnPromise, findPromise, listPromisesToCheck } from "~/features/lists/queries/promises.server";
import { listQueue } from "~/features/lists/queries/queue.server";
import type { Verdict } from "~/features/lists/rules/decisions";
import { listSupplierItems } from "~/features/market/queries/supplier-desk.server";
import { contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead, councilPerson } from "../support/people";
import { atPortalTime } from "../support/portal-time";
import { childrensHomesList, openRound, readyLine, submitLineAt } from "../support/scenarios/lists";
import { newCertificate, newHome, newSupplier, supplierPerson } from "../support/scenarios/suppliers";
import { testStore, type TestStore } from "../support/test-files";

const opensAt = new Date("2026-03-02T09:00:00Z");
const at = new Date("2026-03-04T09:00:00Z");
const issued = new Date("2026-03-20T09:00:00Z");
/** Twenty working days later, Good Friday, Easter Monday and Saint Patrick's not counted; in summer time. */
const dueOn = "2026-04-21";
const lastMoment = new Date("2026-04-21T22:59:59.999Z");
const justAfter = new Date("2026-04-21T23:00:00.000Z");
const reasons = "The certificate has another name on it.";
const evidence = ["PUBLIC_LIABILITY"] as const;
const verdict: Verdict = { outcome: "CONDITIONAL", evidence, workingDays: 20, reasons: "The insurance is to come." };

let test: TestDatabase;
let store: TestStore;
let lead: CouncilActor;
let approver: CouncilActor;
let monitor: CouncilActor;
let made = 0;

beforeAll(async () => {
  test = await freshDatabase();
  store = await testStore();
  lead = await authorityWithLead(test, "Tidewater Council");
  approver = await councilPerson(test, lead.organisationId, "AP");
  monitor = await councilPerson(test, lead.organisationId, "QM");
});
afterAll(async () => {
  await test.drop();
  await store.remove();
});

const as = <Who extends CouncilActor | SupplierActor>(actor: Who, when = issued) => contextOf(test.db, actor, when);

interface Promised {
  readonly supplier: SupplierActor;
  readonly lineId: LineId;
  readonly roundId: RoundId;
  readonly lotId: LotId;
  readonly settingId: SettingId;
}

async function promised(): Promise<Promised> {
  made += 1;
  const supplier = await newSupplier(test);
  const list = await childrensHomesList(test, lead, { title: `List ${made}` });
  const [lotId] = list.lotIds;
  const roundId = await openRound(test, lead, list, { opensAt });
  const settingId = await newHome(test, supplier);
  const { lineId } = await readyLine(test, supplier, { roundId, settingId, lotId, at });
  await submitLineAt(test, supplier, lineId, { at });
  const done = await recommendLine(as(lead), lineId, { seenId: undefined, verdict });
  if (!done.ok) throw new Error(done.refusal);
  const decided = await decideLine(as(approver), lineId, { seenId: done.value.recommendationId, verdict });
  if (!decided.ok) throw new Error(decided.refusal);
  const told = await issueDecisions(as(lead), roundId);
  if (!told.ok) throw new Error(told.refusal);
  return { supplier, lineId, roundId, lotId, settingId };
}

const certificate = (supplier: SupplierActor, replaces?: EvidenceId) =>
  newCertificate(test, supplier, {
    ...{ name: replaces === undefined ? "cover.pdf" : "another.pdf", files: store.files, at: issued },
    ...{ type: "PUBLIC_LIABILITY" as const, ...(replaces === undefined ? {} : { replaces }) },
  });
const send = (lineId: LineId, supplier: SupplierActor, evidenceId: EvidenceId, when = issued) =>
  atPortalTime(test, when, () =>
    sendPromised(as(supplier, when), lineId, { files: new Map([["PUBLIC_LIABILITY", evidenceId]]), note: null }),
  );
async function check(lineId: LineId, result: "MET" | "NOT_MET", when = issued, who = monitor) {
  const seenId = (await findPromise(as(lead), lineId))?.sendings[0]?.sendingId;
  const given: Check = result === "MET" ? { seenId, result, reasons: null } : { seenId, result, reasons };
  return checkPromised(as(who, when), lineId, given);
}
const sweep = (when: Date) => rejectUnmet(contextOf(test.db, { kind: "system" }, when));
async function membersOf({ settingId }: Promised) {
  const { rows } = await test.ownerPool.query<{ active_from: Date; line_id: string }>(
    "select active_from, line_id from memberships where setting_id = $1",
    [settingId],
  );
  return rows;
}
const letterOf = (line: Promised, when = issued) => findDecisionLetter(as(line.supplier, when), line.lineId);

describe("an approval that waits for evidence", () => {
  it("is told with its last day, and makes nobody a member yet", async () => {
    const line = await promised();
    expect(await membersOf(line)).toEqual([]);
    expect(await letterOf(line)).toMatchObject({
      outcome: "CONDITIONAL",
      body: expect.stringMatching(/21 April 2026[\s\S]*Public liability insurance[\s\S]*not on the list/u) as string,
    });
    const items = await listSupplierItems(as(line.supplier));
    expect(items.find(({ id }) => id === line.lineId && id !== "")).toMatchObject({ kind: "PROMISED", at: lastMoment });
    const { rows } = await listQueue(as(lead), line.roundId, { view: "CONDITIONAL" });
    expect(rows).toMatchObject([{ lineId: line.lineId, seen: "CONDITIONAL" }]);
    expect(await findOwnPromise(as(line.supplier), line.lineId)).toMatchObject({ dueOn, evidence: [...evidence] });
  });

  it("is not for a condition that the evidence cannot show", async () => {
    const supplier = await newSupplier(test);
    made += 1;
    const list = await childrensHomesList(test, lead, { title: `List ${made}` });
    const roundId = await openRound(test, lead, list, { opensAt });
    const settingId = await newHome(test, supplier);
    const { lineId } = await readyLine(test, supplier, { roundId, settingId, lotId: list.lotIds[0], at });
    await submitLineAt(test, supplier, lineId, { at });
    const finding = { criterion: "C07", result: "NOT_MET", note: "The accounts did not come." } as const;
    await recordFindings(as(lead), lineId, { seenId: undefined, findings: [finding] });
    const wrong = await recommendLine(as(lead), lineId, { seenId: undefined, verdict });
    expect(wrong).toEqual({ ok: false, refusal: "CONDITION_NOT_MET" });
    const right = { ...verdict, evidence: ["ACCOUNTS"] } as const;
    expect(await recommendLine(as(lead), lineId, { seenId: undefined, verdict: right })).toMatchObject({ ok: true });
  });
});

describe("sending", () => {
  it("freezes the file that was shown, once at a time, up to the last millisecond", async () => {
    const line = await promised();
    const missing = await send(line.lineId, line.supplier, "00000000-0000-7000-8000-000000000000");
    expect(missing).toMatchObject({ ok: false, refusal: { code: "FILES", missing: [...evidence] } });
    const evidenceId = await certificate(line.supplier);
    expect(await send(line.lineId, line.supplier, evidenceId, justAfter)).toEqual({
      ok: false,
      refusal: "CONDITION_OVER",
    });
    expect(await send(line.lineId, line.supplier, evidenceId, lastMoment)).toMatchObject({ ok: true });
    expect(await send(line.lineId, line.supplier, evidenceId, lastMoment)).toMatchObject({ ok: true });
    const promise = await findPromise(as(lead), line.lineId);
    expect(promise?.sendings).toMatchObject([
      { files: [{ evidenceId, sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as string }] },
    ]);
    expect(await listPromisesToCheck(as(monitor))).toContainEqual(expect.objectContaining({ lineId: line.lineId }));
    await certificate(line.supplier, evidenceId);
    expect(await send(line.lineId, line.supplier, evidenceId, lastMoment)).toEqual({
      ok: false,
      refusal: "ALREADY_SENT",
    });
  });

  it("is for an administrator of that organisation", async () => {
    const line = await promised();
    const evidenceId = await certificate(line.supplier);
    const rival = await newSupplier(test);
    expect(await send(line.lineId, rival, evidenceId)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    const writer = await supplierPerson(test, line.supplier.organisationId, "SB");
    expect(await send(line.lineId, writer, evidenceId)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
  });
});

describe("checking", () => {
  it("that it is enough makes a member from that moment, once", async () => {
    const line = await promised();
    await send(line.lineId, line.supplier, await certificate(line.supplier));
    const checked = new Date("2026-03-25T10:00:00Z");
    const both = await Promise.all([check(line.lineId, "MET", checked), check(line.lineId, "MET", checked, lead)]);
    expect(both.map((done) => (done.ok ? "done" : done.refusal)).sort()).toEqual(["NOTHING_TO_CHECK", "done"]);
    expect(await membersOf(line)).toEqual([{ active_from: checked, line_id: line.lineId }]);
    expect(await letterOf(line, checked)).toMatchObject({ outcome: "APPROVED", endedAt: checked });
    await sweep(justAfter);
    expect(await membersOf(line)).toHaveLength(1);
  });

  it("that it is not lets the provider try again until the last day, and tells it why", async () => {
    const line = await promised();
    const first = await certificate(line.supplier);
    await send(line.lineId, line.supplier, first);
    expect(await check(line.lineId, "NOT_MET")).toMatchObject({ ok: true });
    expect(await membersOf(line)).toEqual([]);
    const { rows } = await test.ownerPool.query(
      "select 1 from outbox_mails where subject like 'This is not enough yet%' and body_text like $1",
      [`%${reasons}%`],
    );
    expect(rows.length).toBeGreaterThan(0);
    const again = await certificate(line.supplier, first);
    expect(await send(line.lineId, line.supplier, again, lastMoment)).toMatchObject({ ok: true });
    expect(await check(line.lineId, "MET", justAfter)).toMatchObject({ ok: true });
    expect(await membersOf(line)).toHaveLength(1);
  });

  it("is for those who check evidence at the lead council", async () => {
    const line = await promised();
    await send(line.lineId, line.supplier, await certificate(line.supplier));
    expect(await check(line.lineId, "MET", issued, approver)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    const stranger = await authorityWithLead(test, `Elsewhere ${made}`);
    expect(await check(line.lineId, "MET", issued, stranger)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await checkPromised(as(monitor), line.lineId, { seenId: undefined, result: "MET", reasons: null })).toEqual({
      ok: false,
      refusal: "STALE",
    });
  });
});

describe("the clock", () => {
  it("refuses what did not come, with a letter, a reason and the condition; twice or in two workers is harmless", async () => {
    const line = await promised();
    await sweep(lastMoment);
    expect(await letterOf(line, lastMoment)).toMatchObject({ outcome: "CONDITIONAL", secondLetter: null });
    expect(await letterOf(line, justAfter)).toMatchObject({ outcome: "REJECTED" });
    await Promise.all([sweep(justAfter), sweep(justAfter)]);
    await sweep(justAfter);
    expect(await letterOf(line, justAfter)).toMatchObject({
      outcome: "REJECTED",
      secondLetter: expect.stringMatching(/C04, Insurance[\s\S]*not complete/u) as string,
    });
    const { rows } = await test.ownerPool.query(
      "select 1 from audit_events where act = 'lists.reject-unmet' and subject_id = $1",
      [line.lineId],
    );
    expect(rows).toHaveLength(1);
    expect(await membersOf(line)).toEqual([]);
  });

  it("refuses nothing that waits for a check; found not enough after the last day, it is refused at once", async () => {
    const line = await promised();
    await send(line.lineId, line.supplier, await certificate(line.supplier), lastMoment);
    await sweep(justAfter);
    expect(await letterOf(line, justAfter)).toMatchObject({ outcome: "CONDITIONAL", secondLetter: null });
    expect(await check(line.lineId, "NOT_MET", justAfter)).toMatchObject({ ok: true });
    expect(await letterOf(line, justAfter)).toMatchObject({ outcome: "REJECTED" });
  });
});

describe("reminders of evidence that is to come", () => {
  const remind = (day: string) => remindOfPromised(contextOf(test.db, { kind: "system" }, `${day}T09:00:00Z`));
  async function remindersOf({ lineId }: Promised): Promise<number> {
    const { rows } = await test.ownerPool.query(
      "select 1 from audit_events where act = 'lists.remind-of-evidence' and subject_id = $1",
      [lineId],
    );
    return rows.length;
  }

  it("go 7 days and 1 day before the last one, once each, from two workers too", async () => {
    const line = await promised();
    const counts: number[] = [];
    for (const day of ["2026-04-13", "2026-04-14", "2026-04-15", "2026-04-20", "2026-04-21", "2026-04-22"]) {
      await Promise.all([remind(day), remind(day)]);
      counts.push(await remindersOf(line));
    }
    expect(counts).toEqual([0, 1, 1, 2, 2, 2]);
    const { rows } = await test.ownerPool.query<{ subject: string }>(
      "select subject from outbox_mails where body_text like $1 and subject like 'Send the evidence by 21 April 2026%'",
      [`%/supplier/lines/${line.lineId}/evidence%`],
    );
    expect(rows).toHaveLength(2);
  });

  it("do not go while something waits for a check, nor once it is over", async () => {
    const [sent, met] = [await promised(), await promised()];
    await send(sent.lineId, sent.supplier, await certificate(sent.supplier));
    await send(met.lineId, met.supplier, await certificate(met.supplier));
    await check(met.lineId, "MET");
    await remind("2026-04-14");
    expect([await remindersOf(sent), await remindersOf(met)]).toEqual([0, 0]);
    expect(await check(sent.lineId, "NOT_MET", new Date("2026-04-15T09:00:00Z"))).toMatchObject({ ok: true });
    await remind("2026-04-20");
    expect([await remindersOf(sent), await remindersOf(met)]).toEqual([1, 0]);
  });
});
