import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { LineId, LotId, RoundId, SettingId } from "~/core/id";
import { appealDecision, withdrawAppeal } from "~/features/lists/commands/appeals.server";
import { decideLine, recommendLine } from "~/features/lists/commands/assess.server";
import { decideAppeal } from "~/features/lists/commands/decide-appeal.server";
import { issueDecisions } from "~/features/lists/commands/issue.server";
import type { Appeal, AppealVerdict } from "~/features/lists/forms/appeals";
import { findAppeal, findOwnAppeal, listAppealsToDecide } from "~/features/lists/queries/appeals.server";
import { findDecisionLetter } from "~/features/lists/queries/memberships.server";
import { findQueueLine, listQueue } from "~/features/lists/queries/queue.server";
import { listLines } from "~/features/lists/queries/applications.server";
import type { Verdict } from "~/features/lists/rules/decisions";
import { contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead, councilPerson } from "../support/people";
import { atPortalTime } from "../support/portal-time";
import { childrensHomesList, openRound, readyLine, submitLineAt } from "../support/scenarios/lists";
import { newHome, newSupplier, supplierPerson } from "../support/scenarios/suppliers";

const opensAt = new Date("2026-03-02T09:00:00Z");
const at = new Date("2026-03-04T09:00:00Z");
const issued = new Date("2026-03-20T09:00:00Z");
const appealed = new Date("2026-03-24T09:00:00Z");
/** Ten working days later, Good Friday and Easter Monday not counted; in summer time. */
const appealBy = "2026-04-07";
const lastMoment = new Date("2026-04-07T22:59:59.999Z");
const justAfter = new Date("2026-04-07T23:00:00.000Z");
const refusal: Verdict = {
  outcome: "REJECTED",
  reasonCode: "POLICY",
  criterion: "C06",
  reasons: "The policy is missing here.",
};
const appeal: Appeal = { grounds: ["EVIDENCE"], words: "The policy was in the second file." };
const reasons = "The policy was there, and says what it must.";

let test: TestDatabase;
let lead: CouncilActor;
let recommender: CouncilActor;
let approver: CouncilActor;
let other: CouncilActor;
let made = 0;

beforeAll(async () => {
  test = await freshDatabase();
  lead = await authorityWithLead(test, "Sandpiper Council");
  recommender = await councilPerson(test, lead.organisationId, "CM");
  approver = await councilPerson(test, lead.organisationId, "AP");
  other = await councilPerson(test, lead.organisationId, "AP");
});
afterAll(() => test.drop());

const as = <Who extends CouncilActor | SupplierActor>(actor: Who, when = appealed) => contextOf(test.db, actor, when);

interface Refused {
  readonly supplier: SupplierActor;
  readonly lineId: LineId;
  readonly roundId: RoundId;
  readonly lotId: LotId;
  readonly settingId: SettingId;
}

async function told(verdict = refusal): Promise<Refused> {
  made += 1;
  const supplier = await newSupplier(test);
  const list = await childrensHomesList(test, lead, { title: `Heard list ${made}` });
  const [lotId] = list.lotIds;
  const roundId = await openRound(test, lead, list, { opensAt });
  const settingId = await newHome(test, supplier);
  const { lineId } = await readyLine(test, supplier, { roundId, settingId, lotId, at });
  await submitLineAt(test, supplier, lineId, { at });
  const done = await recommendLine(as(recommender, issued), lineId, { seenId: undefined, verdict });
  if (!done.ok) throw new Error(done.refusal);
  const decided = await decideLine(as(approver, issued), lineId, { seenId: done.value.recommendationId, verdict });
  if (!decided.ok) throw new Error(decided.refusal);
  const sent = await issueDecisions(as(lead, issued), roundId);
  if (!sent.ok) throw new Error(sent.refusal);
  return { supplier, lineId, roundId, lotId, settingId };
}

const make = ({ lineId, supplier }: Pick<Refused, "lineId" | "supplier">, when = appealed, said = appeal) =>
  atPortalTime(test, when, () => appealDecision(as(supplier, when), lineId, said));
const seenOf = async ({ lineId }: Refused) => (await findAppeal(as(lead), lineId))?.appeal?.appealId;
async function decide(line: Refused, outcome: AppealVerdict["outcome"], who = other, when = appealed) {
  return decideAppeal(as(who, when), line.lineId, { seenId: await seenOf(line), outcome, reasons });
}
async function membersOf({ settingId }: Refused) {
  const { rows } = await test.ownerPool.query<{ active_from: Date; line_id: string; capacity_offered: number }>(
    "select active_from, line_id, capacity_offered from memberships where setting_id = $1",
    [settingId],
  );
  return rows;
}
async function mailsTo(address: string, subject: RegExp) {
  const { rows } = await test.ownerPool.query<{ subject: string; body: string }>(
    "select subject, body_text as body from outbox_mails where to_address = $1 order by id",
    [address],
  );
  return rows.filter((mail) => subject.test(mail.subject));
}
const emailOf = async ({ personId }: { readonly personId: string }) => {
  const found = await test.ownerPool.query<{ email: string }>("select email from people where id = $1", [personId]);
  return found.rows[0]?.email ?? "";
};

describe("appealing", () => {
  it("is possible to the last millisecond of the tenth working day after the letter, and no later", async () => {
    const [first, second] = [await told(), await told()];
    expect(await findOwnAppeal(as(first.supplier), first.lineId)).toMatchObject({ appealBy, appeal: undefined });
    expect((await findDecisionLetter(as(first.supplier), first.lineId))?.body).toContain("by the end of 7 April 2026");
    expect(await make(first, justAfter)).toEqual({ ok: false, refusal: "TOO_LATE" });
    expect(await make(second, lastMoment)).toEqual({ ok: true, value: undefined });
  });

  it("is the administrator's, of the organisation that was refused, against a refusal that was told", async () => {
    const line = await told();
    const writer = await supplierPerson(test, line.supplier.organisationId, "SB");
    expect(await make({ ...line, supplier: writer })).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await make({ ...line, supplier: await newSupplier(test) })).toEqual({ ok: false, refusal: "NOT_FOUND" });
    const approved = await told({ outcome: "APPROVED", reasons: "It meets every condition." });
    expect(await make(approved)).toEqual({ ok: false, refusal: "NOT_REFUSED" });
  });

  it("is one for each decision; the same again is a second press, and one that is withdrawn may be made anew", async () => {
    const line = await told();
    expect((await make(line)).ok).toBe(true);
    expect((await make(line)).ok).toBe(true);
    const elsewise = { ...appeal, words: "The policy was in the third file." };
    expect(await make(line, appealed, elsewise)).toEqual({ ok: false, refusal: "ALREADY_APPEALED" });
    const seen = await seenOf(line);
    expect(await withdrawAppeal(as(line.supplier), line.lineId, undefined)).toEqual({ ok: false, refusal: "STALE" });
    expect((await withdrawAppeal(as(line.supplier), line.lineId, seen)).ok).toBe(true);
    expect((await withdrawAppeal(as(line.supplier), line.lineId, seen)).ok).toBe(true);
    expect(await decide(line, "UPHELD")).toEqual({ ok: false, refusal: "NOTHING_TO_DECIDE" });
    expect((await make(line, lastMoment, elsewise)).ok).toBe(true);
    expect(await decideAppeal(as(other), line.lineId, { seenId: seen, outcome: "UPHELD", reasons })).toEqual({
      ...{ ok: false, refusal: "STALE" },
    });
  });

  it("is made once by two presses at once", async () => {
    const line = await told();
    const both = await atPortalTime(test, appealed, () =>
      Promise.all([1, 2].map(() => appealDecision(as(line.supplier), line.lineId, appeal))),
    );
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    const { rows } = await test.ownerPool.query("select id from line_appeals where line_id = $1", [line.lineId]);
    expect(rows).toHaveLength(1);
  });

  it("tells the provider until when it is answered, and those who decide, with the line among what waits", async () => {
    const line = await told();
    await make(line);
    const [receipt] = await mailsTo(await emailOf(line.supplier), /^We have your appeal/u);
    expect(receipt?.body).toContain("by the end of 16 April 2026");
    expect(await mailsTo(await emailOf(other), /^Appeal to decide/u)).not.toHaveLength(0);
    const { rows } = await listQueue(as(lead), line.roundId, { view: "APPEALED" });
    expect(rows).toMatchObject([{ lineId: line.lineId, seen: "REJECTED" }]);
    const mine = (await listAppealsToDecide(as(other))).find(({ lineId }) => lineId === line.lineId);
    expect(mine).toMatchObject({ dueOn: "2026-04-16", tookPart: false });
    const theirs = (await listAppealsToDecide(as(approver))).find(({ lineId }) => lineId === line.lineId);
    expect(theirs).toMatchObject({ tookPart: true });
    const stranger = await authorityWithLead(test, "Dunlin Council");
    expect(await listAppealsToDecide(as(stranger))).toEqual([]);
    expect(await findAppeal(as(stranger), line.lineId)).toBeUndefined();
  });
});

describe("deciding on an appeal", () => {
  it("is for nobody who had a hand in the decision, also who only found a condition", async () => {
    const line = await told();
    await make(line);
    const finder = await councilPerson(test, lead.organisationId, "AP", "QM");
    await test.ownerPool.query(
      `insert into line_findings (id, line_id, round_id, criterion, result, note, found_at, found_by)
       values (gen_random_uuid(), $1, $2, 'C06', 'NOT_MET', 'The policy is missing.', $3, $4)`,
      [line.lineId, line.roundId, issued, finder.personId],
    );
    expect(await decide(line, "UPHELD", approver)).toEqual({ ok: false, refusal: "TOOK_PART" });
    expect(await decide(line, "UPHELD", finder)).toEqual({ ok: false, refusal: "TOOK_PART" });
    expect(await decide(line, "UPHELD", recommender)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect((await decide(line, "UPHELD", lead)).ok).toBe(true);
  });

  it("upheld puts the setting on the list from that moment, also after the last day, and everybody sees it approved", async () => {
    const line = await told();
    await make(line);
    const late = new Date("2026-05-20T09:00:00Z");
    expect(await membersOf(line)).toEqual([]);
    expect((await decide(line, "UPHELD", other, late)).ok).toBe(true);
    expect(await membersOf(line)).toMatchObject([{ active_from: late, line_id: line.lineId, capacity_offered: 4 }]);
    const letter = await findDecisionLetter(as(line.supplier, late), line.lineId);
    expect(letter).toMatchObject({ outcome: "APPROVED", appealLetter: expect.stringContaining(reasons) as string });
    expect(await findQueueLine(as(lead, late), line.lineId)).toMatchObject({ seen: "APPROVED" });
    const [own] = await listLines(as(line.supplier, late), letter?.applicationId ?? "");
    expect(own).toMatchObject({ lineId: line.lineId, seen: "APPROVED" });
    const [mail] = await mailsTo(await emailOf(line.supplier), /^Decision on your appeal/u);
    expect(mail?.body).toContain("You were right, and we have changed the decision.");
    expect((await decide(line, "UPHELD", other, late)).ok).toBe(true);
    expect(await decide(line, "DISMISSED", other, late)).toEqual({ ok: false, refusal: "NOTHING_TO_DECIDE" });
    expect(await membersOf(line)).toHaveLength(1);
    expect(await make(line)).toEqual({ ok: false, refusal: "ALREADY_APPEALED" });
  });

  it.each(["PARTLY", "DISMISSED"] as const)("%s leaves it refused, and says why", async (outcome) => {
    const line = await told();
    await make(line);
    expect((await decide(line, outcome)).ok).toBe(true);
    expect(await membersOf(line)).toEqual([]);
    expect(await findDecisionLetter(as(line.supplier), line.lineId)).toMatchObject({
      outcome: "REJECTED",
      appealLetter: expect.stringMatching(/The decision stays[\s\S]*30 days/u) as string,
    });
    expect(await withdrawAppeal(as(line.supplier), line.lineId, await seenOf(line))).toEqual({
      ...{ ok: false, refusal: "NOTHING_TO_DECIDE" },
    });
  });

  it("is done once when two people decide at once", async () => {
    const line = await told();
    await make(line);
    const seenId = await seenOf(line);
    const both = await Promise.all([
      decideAppeal(as(other), line.lineId, { seenId, outcome: "UPHELD", reasons }),
      decideAppeal(as(lead), line.lineId, { seenId, outcome: "DISMISSED", reasons }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const upheld = (await findAppeal(as(lead), line.lineId))?.appeal?.outcome === "UPHELD";
    expect(await membersOf(line)).toHaveLength(upheld ? 1 : 0);
  });

  it("has no effect where the setting has a place for that lot already", async () => {
    const line = await told();
    await make(line);
    await test.ownerPool.query(
      `insert into memberships (id, list_id, lot_id, setting_id, organisation_id, line_id, stage, active_from, confirm_by)
       select gen_random_uuid(), lots.list_id, lots.id, $2, $3,
         (select id from application_lines where id <> $4 and id not in (select line_id from memberships) limit 1),
         'ACTIVE', $5, '2027-01-01' from lots where id = $1`,
      [line.lotId, line.settingId, line.supplier.organisationId, line.lineId, issued],
    );
    expect((await decide(line, "UPHELD")).ok).toBe(true);
    expect(await membersOf(line)).toHaveLength(1);
    const { appealLetter } = (await findDecisionLetter(as(line.supplier), line.lineId)) ?? {};
    expect(appealLetter).toContain("it has no effect");
  });
});
