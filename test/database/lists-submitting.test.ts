import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SupplierActor } from "~/core/actor";
import type { ApplicationId, LotId, RoundId } from "~/core/id";
import { addLine, changeLine } from "~/features/lists/commands/lines.server";
import { submitLines, type LineToSubmit } from "~/features/lists/commands/submit.server";
import { listLines } from "~/features/lists/queries/applications.server";
import { contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead } from "../support/people";
import { atPortalTime } from "../support/portal-time";
import { childrensHomesList, lineDetails, openRound, readyLine } from "../support/scenarios/lists";
import { newHome, newSupplier, supplierPerson } from "../support/scenarios/suppliers";

let test: TestDatabase;
let roundId: RoundId;
let lotId: LotId;

const at = new Date("2026-03-04T09:00:00Z");
const closesAt = new Date("2026-03-12T09:00:00Z");

beforeAll(async () => {
  test = await freshDatabase();
  const lead = await authorityWithLead(test, "Tidewater Council");
  const list = await childrensHomesList(test, lead);
  [lotId] = list.lotIds;
  roundId = await openRound(test, lead, list, { opensAt: new Date("2026-03-02T09:00:00Z") });
});
afterAll(() => test.drop());

interface InHand {
  readonly supplier: SupplierActor;
  readonly applicationId: ApplicationId;
  /** All but the last are ready. */
  readonly lines: readonly LineToSubmit[];
}

/** An application with that many lines that are ready, and one that has no price yet. */
async function inHand(ready: number): Promise<InHand> {
  const supplier = await newSupplier(test, { name: "Larch House Ltd" });
  const lines: LineToSubmit[] = [];
  let applicationId: ApplicationId | undefined;
  for (let home = 0; home < ready; home += 1) {
    const settingId = await newHome(test, supplier, { name: `Home ${home + 1}` });
    const line = await readyLine(test, supplier, { roundId, settingId, lotId, at });
    applicationId = line.applicationId;
    lines.push(line);
  }
  if (applicationId === undefined) throw new Error("Nothing is ready");
  const settingId = await newHome(test, supplier, { name: "Home without a price" });
  const added = await addLine(contextOf(test.db, supplier, at), applicationId, { settingId, lotId });
  if (!added.ok) throw new Error(added.refusal);
  return { supplier, applicationId, lines: [...lines, { lineId: added.value.lineId, version: 1 }] };
}

const pressNow = ({ supplier, applicationId, lines }: InHand) =>
  submitLines(contextOf(test.db, supplier, at), applicationId, lines);
const press = ({ supplier, applicationId, lines }: InHand, when = at) =>
  atPortalTime(test, when, () => submitLines(contextOf(test.db, supplier, when), applicationId, lines));

async function letters({ personId }: SupplierActor): Promise<string[]> {
  const { rows } = await test.ownerPool.query<{ text: string }>(
    `select mail.body_text as text from outbox_mails mail join people person on person.email = mail.to_address
     where person.id = $1 and mail.subject like 'We have your application%' order by mail.id`,
    [personId],
  );
  return rows.map(({ text }) => text);
}

const stages = async ({ supplier, applicationId }: InHand) =>
  (await listLines(contextOf(test.db, supplier, at), applicationId)).map(({ seen }) => seen);

describe("submitting all lines of an application that are ready", () => {
  it("sends each that is, leaves what is not with its reason, and writes one letter", async () => {
    const hand = await inHand(3);
    const unfinished = { lineId: hand.lines[3]?.lineId, refusal: { code: "PROBLEMS", problems: ["NO_RATES"] } };
    expect(await press(hand)).toMatchObject({ ok: true, value: { submitted: 3, left: [unfinished] } });
    expect(await stages(hand)).toEqual(["SUBMITTED", "SUBMITTED", "SUBMITTED", "DRAFT"]);
    const [letter, ...more] = await letters(hand.supplier);
    expect(more).toEqual([]);
    for (const home of ["Home 1", "Home 2", "Home 3"]) expect(letter).toContain(`- ${home}, lot CH1`);
    expect(letter).not.toContain("without a price");
    expect(letter).toContain("09:00:00.000 on Wednesday 4 March 2026 (UK time)");
    const { rows } = await test.ownerPool.query<{ facts: string; at: Date }>(
      `select submitted_facts->'setting'->>'name' as facts, submitted_at as at from application_lines
       where application_id = $1 and stage = 'SUBMITTED' order by id`,
      [hand.applicationId],
    );
    expect(rows).toEqual(["Home 1", "Home 2", "Home 3"].map((facts) => ({ facts, at })));
  });

  it("is done once, however often and at the same moment it is pressed", async () => {
    const hand = await inHand(2);
    const answers = await atPortalTime(test, at, () => Promise.all([1, 2, 3].map(() => pressNow(hand))));
    expect(answers.map((answer) => (answer.ok ? answer.value.submitted : answer.refusal)).sort()).toEqual([0, 0, 2]);
    for (const answer of answers)
      expect(answer).toMatchObject({ value: { left: [{ refusal: { code: "PROBLEMS" } }] } });
    expect(await letters(hand.supplier)).toHaveLength(1);
  });

  it("leaves a line that somebody changed meanwhile, and sends the others", async () => {
    const hand = await inHand(2);
    const [changed, other] = hand.lines;
    if (changed === undefined || other === undefined) throw new Error("Two lines are ready");
    const done = await changeLine(
      contextOf(test.db, hand.supplier, at),
      changed.lineId,
      2,
      lineDetails({ capacityOffered: 1 }),
    );
    expect(done).toMatchObject({ ok: true });
    const left = [{ lineId: changed.lineId, refusal: "STALE" }];
    expect(await press({ ...hand, lines: [changed, other] })).toEqual({ ok: true, value: { submitted: 1, left } });
  });

  it("counts at the very closing millisecond, and not one later", async () => {
    const hand = await inHand(1);
    expect(await press(hand, new Date(closesAt.getTime() + 1))).toEqual({ ok: false, refusal: "ROUND_CLOSED" });
    expect(await press(hand, closesAt)).toMatchObject({ value: { submitted: 1 } });
  });

  it("is the administrator's act, on the organisation's own application and its own lines", async () => {
    const hand = await inHand(1);
    const other = await inHand(1);
    const writer = await supplierPerson(test, hand.supplier.organisationId, "SB");
    expect(await press({ ...hand, supplier: writer })).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await press({ ...hand, supplier: other.supplier })).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await press({ ...hand, lines: [] })).toEqual({ ok: false, refusal: "NOTHING_READY" });
    const mixed = await press({ ...hand, lines: other.lines.slice(0, 1) });
    expect(mixed).toEqual({
      ok: true,
      value: { submitted: 0, left: [{ lineId: other.lines[0]?.lineId, refusal: "NOT_FOUND" }] },
    });
    expect(await stages(other)).toEqual(["DRAFT", "DRAFT"]);
    expect(await letters(hand.supplier)).toEqual([]);
  });
});
