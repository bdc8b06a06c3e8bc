import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { LineId, RoundId } from "~/core/id";
import { decideLine, recommendLine } from "~/features/lists/commands/assess.server";
import { answerLine, askToPutRight } from "~/features/lists/commands/clarifications.server";
import { issueDecisions } from "~/features/lists/commands/issue.server";
import { answerForm, type Answer, type Asked } from "~/features/lists/forms/clarifications";
import { findLine } from "~/features/lists/queries/applications.server";
import { findClarification, findOwnClarification } from "~/features/lists/queries/clarifications.server";
import { findQueueLine, listQueue } from "~/features/lists/queries/queue.server";
import type { Criterion, Verdict } from "~/features/lists/rules/decisions";
import type { QueueView } from "~/features/lists/rules/queue-views";
import { listSupplierItems } from "~/features/market/queries/supplier-desk.server";
import { contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead, councilPerson } from "../support/people";
import { atPortalTime } from "../support/portal-time";
import { testStore, type TestStore } from "../support/test-files";
import { childrensHomesList, openRound, readyLine, submitLineAt } from "../support/scenarios/lists";
import { newCertificate, newHome, newSupplier, supplierPerson } from "../support/scenarios/suppliers";

const opensAt = new Date("2026-03-02T09:00:00Z");
const at = new Date("2026-03-04T09:00:00Z");
/** A Friday: the fifth working day after it is the Friday after. */
const assessing = new Date("2026-03-20T09:00:00Z");
const dueOn = "2026-03-27";
const lastMoment = new Date("2026-03-27T23:59:59.999Z");
const justAfter = new Date("2026-03-28T00:00:00.000Z");
const missing = "Nobody answers that telephone number.";
const contact = "Kim Reed, 020 7946 0002";
const yes: Verdict = { outcome: "APPROVED", reasons: "Meets every condition of this lot." };

let test: TestDatabase;
let lead: CouncilActor;
let officer: CouncilActor;
let approver: CouncilActor;
let supplier: SupplierActor;
let store: TestStore;
let made = 0;

beforeAll(async () => {
  store = await testStore();
  test = await freshDatabase();
  lead = await authorityWithLead(test, "Tidewater Council");
  officer = await councilPerson(test, lead.organisationId, "PO");
  approver = await councilPerson(test, lead.organisationId, "AP");
  supplier = await newSupplier(test);
});
afterAll(async () => {
  await test.drop();
  await store.remove();
});

const as = <Who extends CouncilActor | SupplierActor>(actor: Who, when = assessing) => contextOf(test.db, actor, when);
const asking = (given: Partial<Asked> = {}): Asked => ({ fields: ["CONTACT"], missing, ...given });
const ask = (lineId: LineId, given: Partial<Asked> = {}, who = lead) => askToPutRight(as(who), lineId, asking(given));
const answering = (given: Partial<Answer> = {}): Answer => ({ answers: { contact }, files: [], note: null, ...given });
const answer = (lineId: LineId, when: Date, given: Partial<Answer> = {}, who = supplier) =>
  atPortalTime(test, when, () => answerLine(as(who, when), lineId, answering(given)));
const refusal = (criterion: Criterion): Verdict => {
  return { outcome: "REJECTED", reasonCode: "POLICY", criterion, reasons: "It is not as it must be at all." };
};
const recommend = (lineId: LineId, verdict: Verdict = yes, otherwise?: string, when = assessing) =>
  recommendLine(as(lead, when), lineId, { seenId: undefined, verdict, otherwise });

interface Lines {
  readonly roundId: RoundId;
  readonly lineIds: readonly LineId[];
}

async function closedRound(homes = 1): Promise<Lines> {
  made += 1;
  const list = await childrensHomesList(test, lead, { title: `List ${made}` });
  const roundId = await openRound(test, lead, list, { opensAt });
  const lineIds: LineId[] = [];
  for (let home = 0; home < homes; home += 1) {
    const settingId = await newHome(test, supplier);
    const { lineId } = await readyLine(test, supplier, { roundId, settingId, lotId: list.lotIds[0], at });
    await submitLineAt(test, supplier, lineId, { at });
    lineIds.push(lineId);
  }
  return { roundId, lineIds };
}

async function oneLine(): Promise<LineId> {
  const [lineId] = (await closedRound()).lineIds;
  if (lineId === undefined) throw new Error("No line");
  return lineId;
}

async function rowOf(lineId: LineId) {
  const { rows } = await test.ownerPool.query<{ facts: never; rates: string; contact: string }>(
    `select submitted_facts as facts, vacancy_contact as contact,
       (select json_agg(r order by band)::text from line_rates r where r.line_id = line.id) as rates
     from application_lines line where id = $1`,
    [lineId],
  );
  const [row] = rows;
  if (row === undefined) throw new Error("No line");
  return row;
}

describe("asking to put right", () => {
  it("gives five working days and tells the provider by mail and on its desk", async () => {
    const lineId = await oneLine();
    expect(await ask(lineId)).toEqual({ ok: true, value: { dueOn } });
    expect(await findClarification(as(lead), lineId)).toMatchObject({ fields: ["CONTACT"], dueOn, conditions: [] });
    const { rows } = await test.ownerPool.query<{ to_address: string; body_text: string }>(
      "select to_address, body_text from outbox_mails where subject like 'Please put this right by 27 March 2026%'",
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.body_text).toContain(missing);
    const items = await listSupplierItems(as(supplier));
    expect(items.find(({ id }) => id === lineId)).toMatchObject({ kind: "PUT_RIGHT", at: lastMoment });
    expect((await listSupplierItems(as(supplier, justAfter))).some(({ id }) => id === lineId)).toBe(false);
  });

  it("happens once for each line: of two people at once one asks, and the same press again is no second asking", async () => {
    const lineId = await oneLine();
    const both = await Promise.all([ask(lineId), ask(lineId, { fields: ["AGES"] }, officer)]);
    expect(both.map((done) => (done.ok ? "asked" : done.refusal)).sort()).toEqual(["ALREADY_ASKED", "asked"]);
    const said = await findClarification(as(lead), lineId);
    const again = said?.askedBy === lead.personId ? ask(lineId) : ask(lineId, { fields: ["AGES"] }, officer);
    expect(await again).toMatchObject({ ok: true });
  });

  it("comes after the round has closed, before a recommendation, from whoever assesses at the lead council", async () => {
    const lineId = await oneLine();
    expect(await askToPutRight(as(lead, at), lineId, asking())).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await ask(lineId, {}, approver)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    const stranger = await authorityWithLead(test, `Elsewhere ${made}`);
    expect(await ask(lineId, {}, stranger)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    await recommend(lineId);
    expect(await ask(lineId)).toEqual({ ok: false, refusal: "ALREADY_RECOMMENDED" });
  });

  it("or a recommendation comes first, never both", async () => {
    const lineId = await oneLine();
    const [asked, recommended] = await Promise.all([ask(lineId), recommend(lineId)]);
    const both = [asked, recommended].map((done) => (done.ok ? "done" : done.refusal));
    expect([
      ["done", "CLARIFICATION_OPEN"],
      ["ALREADY_RECOMMENDED", "done"],
    ]).toContainEqual(both);
  });
});

describe("an answer", () => {
  it("is frozen up to the last millisecond of the last day, and what was submitted is kept", async () => {
    const lineId = await oneLine();
    await ask(lineId);
    const before = await rowOf(lineId);
    expect(await answer(lineId, justAfter)).toEqual({ ok: false, refusal: "ANSWER_OVER" });
    expect(await answer(lineId, lastMoment)).toMatchObject({ ok: true });
    const line = await findQueueLine(as(lead), lineId);
    expect(line?.facts.line.vacancyContact).toBe(contact);
    expect((await rowOf(lineId)).contact).toBe(contact);
    expect((await findClarification(as(lead), lineId))?.before).toEqual(before.facts);
    const told = await test.ownerPool.query("select 1 from outbox_mails where subject like 'Answered: %'");
    expect(told.rows).toHaveLength(1);
  });

  it("is given once; the same press again changes nothing", async () => {
    const lineId = await oneLine();
    await ask(lineId);
    expect(await answer(lineId, assessing)).toMatchObject({ ok: true });
    expect(await answer(lineId, justAfter)).toMatchObject({ ok: true });
    const other = await answer(lineId, assessing, { answers: { contact: "Somebody else, 020 7946 0009" } });
    expect(other).toEqual({ ok: false, refusal: "ALREADY_ANSWERED" });
    expect((await rowOf(lineId)).contact).toBe(contact);
  });

  it("of two administrators at once is the one that came first", async () => {
    const lineId = await oneLine();
    await ask(lineId);
    const both = await atPortalTime(test, assessing, () =>
      Promise.all(
        ["Kim, 020 7946 0001", "Ash, 020 7946 0002"].map((words) =>
          answerLine(as(supplier), lineId, answering({ answers: { contact: words } })),
        ),
      ),
    );
    expect(both.map((done) => (done.ok ? "answered" : done.refusal)).sort()).toEqual(["ALREADY_ANSWERED", "answered"]);
  });

  it("never changes a price or what was not asked, whatever is posted", async () => {
    const lineId = await oneLine();
    await ask(lineId);
    const before = await rowOf(lineId);
    const posted = { vacancyContact: contact, "rate-B1": "1.00", capacityOffered: "1", terms: "no", needs: ["N2"] };
    const read = answerForm(["CONTACT"], { forPeople: true }).parse(posted);
    const forged = { ...read, answers: { ...read.answers, places: 1, rates: [], needs: ["N2"] } };
    expect(await answer(lineId, assessing, forged)).toMatchObject({ ok: true });
    const now = await rowOf(lineId);
    expect(now.rates).toBe(before.rates);
    const { line, rates, ...rest } = now.facts as Record<string, unknown>;
    const { line: lineBefore, rates: ratesBefore, ...restBefore } = before.facts as Record<string, unknown>;
    expect([rates, rest]).toEqual([ratesBefore, restBefore]);
    expect(line).toEqual({ ...(lineBefore as object), vacancyContact: contact });
  });

  it("must lie within the setting and the lot, in what was asked", async () => {
    const lineId = await oneLine();
    await ask(lineId, { fields: ["AGES"] });
    expect(await answer(lineId, assessing, { answers: { ages: [1, 17] } })).toMatchObject({
      ok: false,
      refusal: { code: "PROBLEMS", problems: [expect.stringMatching(/^AGES/u)] },
    });
    expect(await answer(lineId, assessing, { answers: { ages: [10, 17] } })).toMatchObject({ ok: true });
    const { rows } = await test.ownerPool.query("select age_min, age_max from application_lines where id = $1", [
      lineId,
    ]);
    expect(rows).toEqual([{ age_min: 10, age_max: 17 }]);
  });

  it("sends the file of the library by its fingerprint, the one that was shown, or says that there is none", async () => {
    const lineId = await oneLine();
    await ask(lineId, { fields: ["PREVENT", "EQUALITY"] });
    const none = { type: "EQUALITY", seenId: undefined, without: true } as const;
    const first = { type: "PREVENT", seenId: undefined, without: false } as const;
    expect(await answer(lineId, assessing, { answers: {}, files: [first, none] })).toMatchObject({
      refusal: { code: "PROBLEMS", files: [{ type: "PREVENT", what: "NONE" }] },
    });
    const evidenceId = await newCertificate(test, supplier, {
      ...{ name: "prevent.pdf", files: store.files, at: assessing, type: "PREVENT" as const },
    });
    expect(await answer(lineId, assessing, { answers: {}, files: [first, none] })).toMatchObject({
      refusal: { code: "PROBLEMS", files: [{ type: "PREVENT", what: "ANOTHER" }] },
    });
    const seen = [{ ...first, seenId: evidenceId }, none];
    expect(await answer(lineId, assessing, { answers: {}, files: seen })).toMatchObject({ ok: true });
    const sent = (await findQueueLine(as(lead), lineId))?.facts.evidence.filter(({ type }) => type === "PREVENT");
    expect(sent).toMatchObject([{ evidenceId, sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as string }]);
  });

  it("is given by an administrator of that organisation, and read by its people alone", async () => {
    const lineId = await oneLine();
    expect(await answer(lineId, assessing)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    await ask(lineId);
    const rival = await newSupplier(test);
    expect(await answer(lineId, assessing, {}, rival)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await findOwnClarification(as(rival), lineId)).toBeUndefined();
    const writer = await supplierPerson(test, supplier.organisationId, "SB");
    expect(await answer(lineId, assessing, {}, writer)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await findOwnClarification(as(writer), lineId)).toMatchObject({ fields: ["CONTACT"] });
  });
});

describe("the line meanwhile", () => {
  it("is not recommended before the answer or the end of the last day, nor is the round issued", async () => {
    const { roundId, lineIds } = await closedRound();
    const [lineId = ""] = lineIds;
    await ask(lineId);
    expect(await recommend(lineId as LineId, yes, undefined, lastMoment)).toEqual({
      ok: false,
      refusal: "CLARIFICATION_OPEN",
    });
    expect(await issueDecisions(as(lead, lastMoment), roundId)).toEqual({ ok: false, refusal: "LINES_UNDECIDED" });
    expect(await recommend(lineId as LineId, yes, undefined, justAfter)).toMatchObject({ ok: true });
  });

  it("is seen as asked, answered or not answered, by both sides and in the queue", async () => {
    const { roundId, lineIds } = await closedRound(4);
    const [asked, answered, plain, recommended] = lineIds as [LineId, LineId, LineId, LineId];
    await ask(asked);
    await ask(answered);
    await answer(answered, assessing);
    await recommend(recommended);
    const shown = async (view: QueueView, when = assessing) => {
      const { rows } = await listQueue(as(lead, when), roundId, { view });
      return rows.map(({ lineId }) => lineId).sort();
    };
    expect(await shown("ASKED")).toEqual([asked]);
    expect(await shown("ANSWERED")).toEqual([answered]);
    expect(await shown("NOT_ANSWERED")).toEqual([]);
    expect(await shown("TO_ASSESS")).toEqual([answered, plain].sort());
    expect(await shown("ASKED", justAfter)).toEqual([]);
    expect(await shown("NOT_ANSWERED", justAfter)).toEqual([asked]);
    expect(await shown("TO_ASSESS", justAfter)).toEqual([asked, answered, plain].sort());
    const own = await findOwnClarification(as(supplier), asked);
    if (own === undefined) throw new Error("Nothing is asked");
    const seen = async (lineId: LineId, when = assessing) =>
      (await findLine(as(supplier, when), own.applicationId, lineId))?.seen;
    expect([await seen(asked), await seen(answered), await seen(asked, justAfter)]).toEqual([
      "ASKED",
      "ANSWERED",
      "NOT_ANSWERED",
    ]);
  });
});

describe("the same chance for all", () => {
  it("is given, or whoever refuses says why the line is another case", async () => {
    const [asked, other] = (await closedRound(2)).lineIds as [LineId, LineId];
    await ask(asked, { fields: ["PREVENT"] });
    expect(await recommend(other, refusal("C06"))).toEqual({ ok: false, refusal: "SAME_CHANCE" });
    expect(await recommend(other, refusal("C01"))).toMatchObject({ ok: true });
    const why = "It sent the policy, and the policy itself is wrong.";
    const [third, fourth] = (await closedRound(2)).lineIds as [LineId, LineId];
    await ask(third, { fields: ["PREVENT"] });
    expect(await recommend(fourth, refusal("C06"), why)).toMatchObject({ ok: true });
    const line = await findQueueLine(as(lead), fourth);
    expect(line?.recommendations.map(({ otherwise }) => otherwise)).toEqual([why]);
  });

  it("holds the decision too, where others were asked after the recommendation", async () => {
    const [asked, other] = (await closedRound(2)).lineIds as [LineId, LineId];
    const first = await recommend(other, refusal("C06"));
    await ask(asked, { fields: ["PREVENT"] });
    const decide = (seenId: string) => decideLine(as(approver), other, { seenId, verdict: refusal("C06") });
    const seenId = first.ok ? first.value.recommendationId : "";
    expect(await decide(seenId)).toEqual({ ok: false, refusal: "SAME_CHANCE" });
    const otherwise = "It sent the policy, and the policy itself is wrong.";
    const second = await recommendLine(as(lead), other, { seenId, verdict: refusal("C06"), otherwise });
    expect(await decide(second.ok ? second.value.recommendationId : "")).toMatchObject({ ok: true });
  });

  it("was given to a line that was asked for the same, whatever it answered", async () => {
    const [asked, other] = (await closedRound(2)).lineIds as [LineId, LineId];
    await ask(asked, { fields: ["PREVENT"] });
    await ask(other, { fields: ["EQUALITY"] });
    expect(await recommend(other, refusal("C06"), undefined, justAfter)).toMatchObject({ ok: true });
  });
});
