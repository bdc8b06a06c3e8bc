import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { LineId, RoundId, SettingId } from "~/core/id";
import { saveHeader, startApplication } from "~/features/lists/commands/applications.server";
import { addLine, changeLine } from "~/features/lists/commands/lines.server";
import { submitLine, withdrawLine } from "~/features/lists/commands/submit.server";
import { findApplication, findLine, listApplications, listLines } from "~/features/lists/queries/applications.server";
import type { SubmittedFacts } from "~/features/lists/rules/submitted-facts";
import { contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { mailTo } from "../support/mailbox";
import { authorityWithLead } from "../support/people";
import { atPortalTime } from "../support/portal-time";
import {
  childrensHomesList,
  educationFramework,
  headerDetails,
  lineDetails,
  listedHome,
  openRound,
  readyLine,
  type SetUpListing,
} from "../support/scenarios/lists";
import { newHome, newSupplier, supplierPerson } from "../support/scenarios/suppliers";

let test: TestDatabase;
let lead: CouncilActor;
let list: SetUpListing;
let roundId: RoundId;
let supplier: SupplierActor;
let rival: SupplierActor;
let home: SettingId;

const opensAt = new Date("2026-03-02T09:00:00Z");
const at = new Date("2026-03-04T09:00:00Z");
const closesAt = new Date("2026-03-12T09:00:00Z");
const tooLate = new Date(closesAt.getTime() + 1);
const guessed = "01990000-0000-7000-8000-000000000001";

beforeAll(async () => {
  test = await freshDatabase();
  lead = await authorityWithLead(test, "Tidewater Council");
  list = await childrensHomesList(test, lead);
  roundId = await openRound(test, lead, list, { opensAt });
  supplier = await newSupplier(test);
  rival = await newSupplier(test, { name: "Rowan Care Ltd" });
  home = await newHome(test, supplier, { name: "Larch House" });
});

afterAll(() => test.drop());

const as = (actor: SupplierActor, when = at) => contextOf(test.db, actor, when);

/** Pressed at that moment by the portal's clock, and by the door's. */
const submit = (who: SupplierActor, lineId: LineId, version: number, when = at) =>
  atPortalTime(test, when, () => submitLine(as(who, when), lineId, version));
const withdraw = (who: SupplierActor, lineId: LineId, version: number, when = at) =>
  atPortalTime(test, when, () => withdrawLine(as(who, when), lineId, version));

async function anApplication(who: SupplierActor): Promise<string> {
  const started = await startApplication(as(who), roundId);
  if (!started.ok) throw new Error(started.refusal);
  return started.value.applicationId;
}

describe("an application", () => {
  it("is one for each organisation and round, however often it is started", async () => {
    const ids = await Promise.all([1, 2, 3].map(() => anApplication(supplier)));
    expect(new Set(ids).size).toBe(1);
    expect((await listApplications(as(supplier))).rows).toHaveLength(1);
    expect((await listApplications(as(rival))).rows).toHaveLength(0);
  });

  it("can be started only while the round is open, by who may write", async () => {
    const early = new Date(opensAt.getTime() - 1);
    expect(await startApplication(as(rival, early), roundId)).toEqual({ ok: false, refusal: "ROUND_NOT_OPEN_YET" });
    expect(await startApplication(as(rival, tooLate), roundId)).toEqual({ ok: false, refusal: "ROUND_CLOSED" });
    expect(await startApplication(as(rival), guessed)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    const viewer = await supplierPerson(test, rival.organisationId, "SV");
    expect(await startApplication(as(viewer), roundId)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
  });

  it("keeps its header, and two people who edit it never overwrite each other unseen", async () => {
    const applicationId = await anApplication(rival);
    const writer = await supplierPerson(test, rival.organisationId, "SB");
    expect(await saveHeader(as(rival), applicationId, 1, headerDetails())).toMatchObject({ ok: true });
    expect(await saveHeader(as(rival), applicationId, 1, headerDetails())).toMatchObject({ ok: true });
    const other = headerDetails({ contactName: "Sam Birch" });
    expect(await saveHeader(as(writer), applicationId, 1, other)).toEqual({ ok: false, refusal: "STALE" });
    expect(await saveHeader(as(writer), applicationId, 2, other)).toMatchObject({ ok: true });
    expect(await findApplication(as(rival), applicationId)).toMatchObject({
      version: 3,
      header: { contactName: "Sam Birch" },
    });
    expect(await saveHeader(as(supplier), applicationId, 3, other)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await findApplication(as(supplier), applicationId)).toBeUndefined();
    expect(await saveHeader(as(rival, tooLate), applicationId, 3, other)).toEqual({
      ok: false,
      refusal: "ROUND_CLOSED",
    });
    const viewer = await supplierPerson(test, rival.organisationId, "SV");
    expect(await saveHeader(as(viewer), applicationId, 3, other)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
  });
});

describe("a line", () => {
  it("begins with what the setting and the lot allow, once", async () => {
    const applicationId = await anApplication(supplier);
    const choice = { settingId: home, lotId: list.lotIds[0] };
    const added = await Promise.all([1, 2].map(() => addLine(as(supplier), applicationId, choice)));
    expect(added[0]).toEqual(added[1]);
    const [line] = await listLines(as(supplier), applicationId);
    const care = { capacityOffered: 4, ageMin: 8, ageMax: 17, needs: ["N1", "N4"] };
    expect(line).toMatchObject({ care, seen: "DRAFT" });
    expect(line?.problems).toEqual(["NO_RATES", "NO_CONTACT"]);
  });

  it("is for one's own open setting and a lot of the round that fits it", async () => {
    const applicationId = await anApplication(supplier);
    const [lotId] = list.lotIds;
    const education = await educationFramework(test, lead);
    const add = async (settingId: SettingId, lot = lotId) =>
      addLine(as(supplier), applicationId, { settingId, lotId: lot });
    const theirs = await newHome(test, rival);
    expect(await add(theirs)).toEqual({ ok: false, refusal: "SETTING_NOT_YOURS" });
    expect(await add(guessed)).toEqual({ ok: false, refusal: "SETTING_NOT_YOURS" });
    expect(await add(home, education.lotIds[0])).toEqual({ ok: false, refusal: "LOT_NOT_IN_ROUND" });
    const breaks = await newHome(test, supplier, { kind: "SHORT_BREAKS" });
    expect(await add(breaks)).toEqual({ ok: false, refusal: "KIND_DOES_NOT_FIT" });
    const older = await newHome(test, supplier, { ageMin: 18, ageMax: 25 });
    expect(await add(older)).toEqual({ ok: false, refusal: "AGES_DO_NOT_MEET" });
    const deaf = await newHome(test, supplier, { needs: ["N7"] });
    expect(await add(deaf)).toEqual({ ok: false, refusal: "NEEDS_DO_NOT_MEET" });
    const viewer = await supplierPerson(test, supplier.organisationId, "SV");
    const choice = { settingId: home, lotId: list.lotIds[1] };
    expect(await addLine(as(viewer), applicationId, choice)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await addLine(as(rival), applicationId, choice)).toEqual({ ok: false, refusal: "NOT_FOUND" });
  });

  it("offers nothing outside the setting and the lot, and says everything at once", async () => {
    const settingId = await newHome(test, supplier);
    const { lineId, version } = await readyLine(test, supplier, { roundId, settingId, lotId: list.lotIds[0], at });
    const wide = lineDetails({
      capacityOffered: 5,
      ageMax: 18,
      needs: ["N1", "N8"],
      rates: [{ band: "B4", weeklyPence: 1 }],
    });
    const problems = ["CAPACITY_ABOVE_SETTING", "AGES_OUTSIDE_SETTING", "NEEDS_OUTSIDE_SETTING", "BANDS_OUTSIDE_LOT"];
    const tried = await changeLine(as(supplier), lineId, version, wide);
    expect(tried).toEqual({ ok: false, refusal: { code: "PROBLEMS", problems } });
  });

  it("is never overwritten unseen when two people edit it", async () => {
    const settingId = await newHome(test, supplier);
    const { applicationId, lineId } = await readyLine(test, supplier, {
      roundId,
      settingId,
      lotId: list.lotIds[0],
      at,
    });
    const writer = await supplierPerson(test, supplier.organisationId, "SB");
    const [mine, yours] = [lineDetails({ capacityOffered: 2 }), lineDetails({ capacityOffered: 3 })];
    const answers = await Promise.all([
      changeLine(as(supplier), lineId, 2, mine),
      changeLine(as(writer), lineId, 2, yours),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers).toContainEqual({ ok: false, refusal: "STALE" });
    const kept = await findLine(as(supplier), applicationId, lineId);
    expect(kept?.care?.capacityOffered).toBe(answers[0].ok ? 2 : 3);
    const same = answers[0].ok ? mine : yours;
    expect(await changeLine(as(supplier), lineId, 2, same)).toMatchObject({ ok: true });
    expect(await changeLine(as(rival), lineId, 3, mine)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await findLine(as(rival), applicationId, lineId)).toBeUndefined();
    expect(await changeLine(as(supplier, tooLate), lineId, 3, mine)).toEqual({ ok: false, refusal: "ROUND_CLOSED" });
    const viewer = await supplierPerson(test, supplier.organisationId, "SV");
    expect(await changeLine(as(viewer), lineId, 3, mine)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
  });
});

describe("submitting a line", () => {
  it("freezes what it says, mails a receipt and is done once", async () => {
    const settingId = await newHome(test, supplier, { name: "Alder House" });
    const { applicationId, lineId, version } = await readyLine(test, supplier, {
      roundId,
      settingId,
      lotId: list.lotIds[0],
      at,
    });
    const answers = await atPortalTime(test, at, () =>
      Promise.all([1, 2, 3].map(() => submitLine(as(supplier), lineId, version))),
    );
    expect(answers).toEqual([1, 2, 3].map(() => ({ ok: true, value: { submittedAt: at } })));
    const { rows } = await test.ownerPool.query<{ facts: SubmittedFacts }>(
      "select submitted_facts as facts from application_lines where id = $1",
      [lineId],
    );
    expect(rows[0]?.facts).toMatchObject({
      format: "quayside-line/1",
      organisation: { name: "Larch House Ltd" },
      header: { contactName: "Robin Vale", insuranceCommitted: true },
      setting: { name: "Alder House", registrationStatus: "REGISTERED" },
      lot: { code: "CH1" },
      rates: [
        { band: "B1", weeklyPence: 420_000 },
        { band: "B2", weeklyPence: 510_050 },
      ],
    });
    const address = await test.ownerPool.query<{ email: string; sent: number }>(
      `select email, (select count(*)::int from outbox_mails where to_address = email and subject like '%Alder House%') as sent
       from people where id = $1`,
      [supplier.personId],
    );
    expect(address.rows[0]?.sent).toBe(1);
    const mail = await mailTo(test, address.rows[0]?.email ?? "");
    expect(mail.text).toContain("09:00:00.000 on Wednesday 4 March 2026 (UK time)");
    expect((await findLine(as(supplier), applicationId, lineId))?.seen).toBe("SUBMITTED");
    const edited = await changeLine(as(supplier), lineId, version + 1, lineDetails());
    expect(edited).toEqual({ ok: false, refusal: "LINE_SUBMITTED" });
  });

  it("counts at the very closing millisecond, and not one later", async () => {
    const lotId = list.lotIds[0];
    const onTime = await readyLine(test, supplier, { roundId, settingId: await newHome(test, supplier), lotId, at });
    const late = await readyLine(test, supplier, { roundId, settingId: await newHome(test, supplier), lotId, at });
    expect(await submit(supplier, onTime.lineId, 2, closesAt)).toMatchObject({ ok: true });
    expect(await submit(supplier, late.lineId, 2, tooLate)).toEqual({ ok: false, refusal: "ROUND_CLOSED" });
    expect(await submit(supplier, onTime.lineId, 2, tooLate)).toMatchObject({ ok: true });
    expect(await withdraw(supplier, onTime.lineId, 3, tooLate)).toEqual({ ok: false, refusal: "ROUND_CLOSED" });
  });

  it("is judged by the clock when it is done, however long the request took to arrive", async () => {
    const settingId = await newHome(test, supplier);
    const { lineId } = await readyLine(test, supplier, { roundId, settingId, lotId: list.lotIds[0], at });
    const closed = { ok: false, refusal: "ROUND_CLOSED" };
    const late = await atPortalTime(test, tooLate, () => submitLine(as(supplier, closesAt), lineId, 2));
    expect(late).toEqual(closed);
    expect(await submit(supplier, lineId, 2)).toEqual({ ok: true, value: { submittedAt: at } });
    expect(await atPortalTime(test, tooLate, () => withdrawLine(as(supplier, closesAt), lineId, 3))).toEqual(closed);
    const inTime = await atPortalTime(test, closesAt, () => withdrawLine(as(supplier, at), lineId, 3));
    expect(inTime).toMatchObject({ ok: true });
  });

  it("can be undone and done again until the round closes", async () => {
    const settingId = await newHome(test, supplier);
    const { lineId } = await readyLine(test, supplier, { roundId, settingId, lotId: list.lotIds[0], at });
    await submit(supplier, lineId, 2);
    expect(await withdraw(supplier, lineId, 2)).toEqual({ ok: false, refusal: "STALE" });
    expect(await withdraw(supplier, lineId, 3)).toMatchObject({ ok: true });
    expect(await withdraw(supplier, lineId, 3)).toMatchObject({ ok: true });
    expect(await withdraw(supplier, lineId, 4)).toEqual({ ok: false, refusal: "LINE_NOT_SUBMITTED" });
    expect(await submit(supplier, lineId, 2)).toEqual({ ok: false, refusal: "STALE" });
    expect(await changeLine(as(supplier), lineId, 4, lineDetails({ capacityOffered: 1 }))).toMatchObject({ ok: true });
    expect(await submit(supplier, lineId, 5)).toMatchObject({ ok: true });
  });

  it("is the administrator's act, on the organisation's own line", async () => {
    const settingId = await newHome(test, supplier);
    const { lineId } = await readyLine(test, supplier, { roundId, settingId, lotId: list.lotIds[0], at });
    const writer = await supplierPerson(test, supplier.organisationId, "SB");
    for (const act of [submit, withdraw]) {
      expect(await act(writer, lineId, 2)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
      expect(await act(rival, lineId, 2)).toEqual({ ok: false, refusal: "NOT_FOUND" });
      expect(await act(supplier, guessed, 2)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    }
  });

  it("needs the header first", async () => {
    const fresh = await newSupplier(test, { name: "Fresh Start Ltd" });
    const settingId = await newHome(test, fresh);
    const applicationId = await anApplication(fresh);
    const added = await addLine(as(fresh), applicationId, { settingId, lotId: list.lotIds[0] });
    const lineId = added.ok ? added.value.lineId : "";
    await changeLine(as(fresh), lineId, 1, lineDetails());
    expect(await submit(fresh, lineId, 2)).toEqual({ ok: false, refusal: "HEADER_FIRST" });
  });

  it("is held back by its own fault, and holds back no other", async () => {
    const lapsed = await newHome(test, supplier, { registrationEndsOn: "2026-03-03" });
    const through = await newHome(test, supplier, { registrationEndsOn: "2026-03-04" });
    const faulty = await readyLine(test, supplier, { roundId, settingId: lapsed, lotId: list.lotIds[0], at });
    const sound = await readyLine(test, supplier, { roundId, settingId: through, lotId: list.lotIds[0], at });
    expect(await submit(supplier, faulty.lineId, 2)).toEqual({
      ok: false,
      refusal: { code: "PROBLEMS", problems: ["REGISTRATION_LAPSED"] },
    });
    expect(await submit(supplier, sound.lineId, 2)).toMatchObject({ ok: true });
  });

  it("is not needed again by a member, nor while an earlier round's decision is awaited", async () => {
    const other = await childrensHomesList(test, lead, { title: "Second list" });
    const settingId = await newHome(test, rival);
    await listedHome(test, lead, other, { supplier: rival, settingId });
    const next = await openRound(test, lead, other, { opensAt });
    const started = await startApplication(as(rival), next);
    const applicationId = started.ok ? started.value.applicationId : "";
    const again = await addLine(as(rival), applicationId, { settingId, lotId: other.lotIds[0] });
    expect(again).toEqual({ ok: false, refusal: "ALREADY_MEMBER" });
    const waits = await readyLine(test, rival, { roundId: next, settingId, lotId: other.lotIds[1], at });
    await submit(rival, waits.lineId, 2);
    const after = new Date("2026-04-02T09:00:00Z");
    const third = await openRound(test, lead, other, { opensAt: after });
    const later = await startApplication(as(rival, after), third);
    const laterId = later.ok ? later.value.applicationId : "";
    const refused = await addLine(as(rival, after), laterId, { settingId, lotId: other.lotIds[1] });
    expect(refused).toEqual({ ok: false, refusal: "ALREADY_WAITING" });
  });
});
