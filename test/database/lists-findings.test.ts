import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { LineId, RoundId } from "~/core/id";
import { decideLine, recommendLine } from "~/features/lists/commands/assess.server";
import { recordFindings } from "~/features/lists/commands/findings.server";
import { listFindings, newestFinding } from "~/features/lists/queries/findings.server";
import { listQueue } from "~/features/lists/queries/queue.server";
import type { Criterion, Verdict } from "~/features/lists/rules/decisions";
import type { QueueView } from "~/features/lists/rules/queue-views";
import { contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead, councilPerson } from "../support/people";
import { childrensHomesList, openRound, readyLine, submitLineAt } from "../support/scenarios/lists";
import { newHome, newSupplier } from "../support/scenarios/suppliers";

const opensAt = new Date("2026-03-02T09:00:00Z");
const at = new Date("2026-03-04T09:00:00Z");
const assessing = new Date("2026-03-20T09:00:00Z");
const yes: Verdict = { outcome: "APPROVED", reasons: "Meets every condition of this lot." };
const missing = "No policy on missing children came with it.";
let test: TestDatabase;
let lead: CouncilActor;
let approver: CouncilActor;
let supplier: SupplierActor;
let made = 0;

beforeAll(async () => {
  test = await freshDatabase();
  lead = await authorityWithLead(test, "Tidewater Council");
  approver = await councilPerson(test, lead.organisationId, "AP");
  supplier = await newSupplier(test);
});
afterAll(() => test.drop());

const as = (actor: CouncilActor, when = assessing) => contextOf(test.db, actor, when);
const notMet = (criterion: Criterion, note = missing) => ({ criterion, result: "NOT_MET", note }) as const;
const met = (criterion: Criterion) => ({ criterion, result: "MET", note: null }) as const;
const seenOf = async (lineId: LineId) => newestFinding(await listFindings(as(lead), [lineId]));

async function closedRound(
  grades: readonly ("GOOD" | "INADEQUATE")[],
): Promise<{ roundId: RoundId; lineIds: LineId[] }> {
  made += 1;
  const list = await childrensHomesList(test, lead, { title: `List ${made}` });
  const roundId = await openRound(test, lead, list, { opensAt });
  const lineIds: LineId[] = [];
  for (const latestGrade of grades) {
    const settingId = await newHome(test, supplier, { latestGrade });
    const { lineId } = await readyLine(test, supplier, { roundId, settingId, lotId: list.lotIds[0], at });
    await submitLineAt(test, supplier, lineId, { at });
    lineIds.push(lineId);
  }
  return { roundId, lineIds: lineIds.sort() };
}

async function oneLine(grade: "GOOD" | "INADEQUATE" = "GOOD"): Promise<LineId> {
  const [lineId] = (await closedRound([grade])).lineIds;
  if (lineId === undefined) throw new Error("No line");
  return lineId;
}

async function recommend(lineId: LineId, verdict: Verdict = yes) {
  return recommendLine(as(lead), lineId, { seenId: undefined, verdict });
}

describe("what a person found", () => {
  it("is kept for each condition, and the newest counts", async () => {
    const lineId = await oneLine();
    const first = await recordFindings(as(lead), lineId, { seenId: undefined, findings: [notMet("C06"), met("C01")] });
    expect(first).toMatchObject({ ok: true });
    const seenId = await seenOf(lineId);
    expect(await recordFindings(as(lead), lineId, { seenId, findings: [met("C06")] })).toMatchObject({ ok: true });
    const found = await listFindings(as(lead), [lineId]);
    expect(found.map(({ criterion, result }) => [criterion, result])).toEqual([
      ["C01", "MET"],
      ["C06", "MET"],
    ]);
    const { rows } = await test.ownerPool.query("select 1 from line_findings where line_id = $1", [lineId]);
    expect(rows).toHaveLength(3);
  });

  it("that is not met stands in the way of approving, and not of refusing", async () => {
    const lineId = await oneLine();
    await recordFindings(as(lead), lineId, { seenId: undefined, findings: [notMet("C06")] });
    expect(await recommend(lineId)).toEqual({ ok: false, refusal: "CONDITION_NOT_MET" });
    const no: Verdict = { outcome: "REJECTED", reasonCode: "POLICY", criterion: "C06", reasons: missing };
    expect(await recommend(lineId, no)).toMatchObject({ ok: true });
  });

  it("comes between a recommendation and its approval", async () => {
    const lineId = await oneLine();
    const done = await recommend(lineId);
    if (!done.ok) throw new Error(done.refusal);
    const { recommendationId: seenId } = done.value;
    const seen = await seenOf(lineId);
    expect(await recordFindings(as(lead), lineId, { seenId: seen, findings: [notMet("C07")] })).toMatchObject({
      ok: true,
    });
    expect(await decideLine(as(approver), lineId, { seenId, verdict: yes })).toEqual({
      ok: false,
      refusal: "CONDITION_NOT_MET",
    });
  });

  it("is said of all the rest by whoever recommends to approve", async () => {
    const lineId = await oneLine();
    await recordFindings(as(lead), lineId, { seenId: undefined, findings: [met("C01")] });
    expect(await recommend(lineId)).toMatchObject({ ok: true });
    const found = await listFindings(as(lead), [lineId]);
    expect(found.map(({ criterion }) => criterion)).toEqual(["C01", "C05", "C06", "C07", "C08", "C09"]);
    expect(found.every(({ result, by }) => result === "MET" && by === lead.personId)).toBe(true);
  });

  it("is never mixed unseen with what somebody else finds; the same again is no second finding", async () => {
    const lineId = await oneLine();
    const both = await Promise.all(
      [notMet("C01"), notMet("C09")].map((finding) =>
        recordFindings(as(lead), lineId, { seenId: undefined, findings: [finding] }),
      ),
    );
    expect(both.map((done) => (done.ok ? "kept" : done.refusal)).sort()).toEqual(["STALE", "kept"]);
    const [kept] = await listFindings(as(lead), [lineId]);
    if (kept === undefined) throw new Error("Nothing was kept");
    const again = await recordFindings(as(lead), lineId, { seenId: undefined, findings: [notMet(kept.criterion)] });
    expect(again).toMatchObject({ ok: true });
    expect(await listFindings(as(lead), [lineId])).toHaveLength(1);
  });

  it("is asked of no condition that what was submitted settles", async () => {
    const lineId = await oneLine("INADEQUATE");
    const done = await recordFindings(as(lead), lineId, { seenId: undefined, findings: [met("C03")] });
    expect(done).toEqual({ ok: false, refusal: "CONDITION_SETTLED" });
    expect(await recommend(lineId)).toEqual({ ok: false, refusal: "CONDITION_NOT_MET" });
  });

  it("is for those who recommend at the lead council, after the round has closed and before the decision", async () => {
    const lineId = await oneLine();
    const given = { seenId: undefined, findings: [met("C01")] };
    expect(await recordFindings(as(approver), lineId, given)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    const stranger = await authorityWithLead(test, `Elsewhere ${made}`);
    expect(await recordFindings(as(stranger), lineId, given)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await recordFindings(as(lead, at), lineId, given)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    const done = await recommend(lineId);
    const seenId = done.ok ? done.value.recommendationId : "";
    await decideLine(as(approver), lineId, { seenId, verdict: yes });
    const late = { seenId: await seenOf(lineId), findings: [notMet("C01")] };
    expect(await recordFindings(as(lead), lineId, late)).toEqual({ ok: false, refusal: "ALREADY_DECIDED" });
  });
});

describe("the queue", () => {
  it("shows what is to assess, to decide and decided, with how the conditions stand", async () => {
    const { roundId, lineIds } = await closedRound(["GOOD", "GOOD", "INADEQUATE", "GOOD"]);
    const [first = "", second = ""] = await withGrade(roundId, lineIds, "GOOD");
    const done = await recommend(first);
    const seenId = done.ok ? done.value.recommendationId : "";
    await decideLine(as(approver), first, { seenId, verdict: yes });
    await recommend(second);
    const shown = async (view: QueueView) => {
      const { rows } = await listQueue(as(lead), roundId, { view });
      return rows.map(({ lineId }) => lineId);
    };
    expect(await shown("ALL")).toEqual(lineIds);
    expect(await shown("DECIDED")).toEqual([first]);
    expect(await shown("TO_DECIDE")).toEqual([second]);
    expect((await shown("TO_ASSESS")).sort()).toEqual(lineIds.filter((id) => id !== first && id !== second));
    const { rows } = await listQueue(as(lead), roundId, { view: "TO_ASSESS" });
    expect(rows.map(({ notMet: bad, open }) => [bad, open]).sort()).toEqual([
      [0, 6],
      [1, 6],
    ]);
    const page = await listQueue(as(lead), roundId, { view: "TO_ASSESS", most: 1 });
    const rest = await listQueue(as(lead), roundId, { view: "TO_ASSESS", after: page.next });
    expect(rest.rows).toHaveLength(1);
  });
});

async function withGrade(roundId: RoundId, lineIds: readonly LineId[], grade: string): Promise<LineId[]> {
  const { rows } = await test.ownerPool.query<{ id: LineId }>(
    `select id from application_lines where round_id = $1 and submitted_facts -> 'setting' ->> 'latestGrade' = $2
     order by id`,
    [roundId, grade],
  );
  return rows.map(({ id }) => id).filter((id) => lineIds.includes(id));
}
