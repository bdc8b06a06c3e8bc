import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inTransaction } from "~db/transaction.server";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { GradeImportId, MembershipId, SettingId } from "~/core/id";
import { ok } from "~/core/result";
import { insertGrant } from "~/features/accounts/commands/people.server";
import { joinKnownPartner } from "~/features/councils/commands/authorities.server";
import { applyGrades } from "~/features/lists/commands/apply-grades.server";
import { decideCase, liftSuspension, proposeCase, replyToCase } from "~/features/lists/commands/cases.server";
import { confirmInterim } from "~/features/lists/commands/confirm-interim.server";
import { importGrades, withdrawGrades } from "~/features/lists/commands/import-grades.server";
import { listCapability } from "~/features/lists/queries/capability.server";
import {
  findGradeImport,
  findNewerImport,
  listChangeLines,
  listFaultLines,
  listGradeImports,
} from "~/features/lists/queries/grade-imports.server";
import { findMembership } from "~/features/lists/queries/membership.server";
import { gradeColumns } from "~/features/lists/rules/grade-imports";
import type { RatingScheme } from "~/features/lists/rules/rating-schemes";
import { listWaitingCases } from "~/features/market/queries/membership-cases.server";
import { findPublicSetting } from "~/features/market/queries/public-setting.server";
import { listSupplierItems } from "~/features/market/queries/supplier-desk.server";
import { changeSetting, closeSetting } from "~/features/suppliers/commands/settings.server";
import { keepGrading, lockForGrading } from "~/features/suppliers/commands/gradings.server";
import type { Grade } from "~/features/suppliers/rules/settings";
import { listTasks } from "~/features/tasks/queries.server";
import { anyone, contextOf, system } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead, councilPerson } from "../support/people";
import { consortiumOf } from "../support/scenarios/councils";
import { childrensHomesList, listHomes, type SetUpListing } from "../support/scenarios/lists";
import { homeDetails, newHome, newSupplier } from "../support/scenarios/suppliers";
import { testStore, uploaded, type TestStore } from "../support/test-files";

/** A Monday; the fifth working day after it is the next Monday. */
const monday = "2026-03-02T10:00:00Z";
const dayAfterReply = "2026-03-10T00:00:00Z";

let test: TestDatabase;
let store: TestStore;
let made = 0;
let lead: CouncilActor;
let partner: CouncilActor;
let approver: CouncilActor;
let monitor: CouncilActor;
let list: SetUpListing;
let supplier: SupplierActor;
let settingId: SettingId;
let siblingSetting: SettingId;
let membershipId: MembershipId;
let sibling: MembershipId;
let number: string;
let siblingNumber: string;

const at = <Who extends CouncilActor | SupplierActor>(actor: Who, when = monday) => contextOf(test.db, actor, when);
const inadequate = () => `${number},Inadequate,16/02/2026,https://reports.example.org/1,registered`;
const improve = () => `${number},Requires improvement to be good,16/02/2026,,registered`;

async function send(
  lines: readonly string[],
  {
    who = monitor,
    scheme = "OFSTED_HOMES",
    when = monday,
  }: { who?: CouncilActor; scheme?: RatingScheme; when?: string } = {},
) {
  const text = [gradeColumns.join(","), ...lines].join("\r\n");
  const sent = await uploaded(store.files, "ofsted.csv", Buffer.from(text));
  return importGrades(at(who, when), store.files, { scheme, sent });
}

async function sent(lines: readonly string[], how: Parameters<typeof send>[1] = {}): Promise<GradeImportId> {
  const done = await send(lines, how);
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  return done.value.importId;
}

async function applied(lines: readonly string[], how: Parameters<typeof send>[1] = {}) {
  const importId = await sent(lines, how);
  expect(await applyGrades(at(how.who ?? monitor, how.when), importId)).toEqual({ ok: true, value: { isNew: true } });
  return importId;
}

const changesOf = async (importId: GradeImportId, who = monitor) =>
  (await listChangeLines(at(who), importId, { kind: "CHANGE", after: undefined })).rows;
const stageOf = async (id: MembershipId, who = lead) => (await findMembership(at(who), id))?.stage;
const casesNow = async (id = membershipId) => (await findMembership(at(lead), id))?.cases ?? [];
const capability = async (who: CouncilActor, of: SetUpListing, setting = settingId) => {
  const found = await listCapability(at(who), { ...of, on: "2026-03-02" });
  return found.filter((row) => row.settingId === setting).map(({ reason }) => reason);
};
const tasksOf = async (actor: CouncilActor) =>
  (await listTasks(at(actor), { whose: "MINE" })).tasks.map(({ kind, name, details }) => ({ kind, name, details }));
const settingNow = async () => {
  const { rows } = await test.ownerPool.query<Record<string, unknown>>(
    `select latest_grade as grade, latest_grade_on::text as "on", grade_source as source, report_url as report,
       registration_status as status from settings where id = $1`,
    [settingId],
  );
  return rows[0];
};
const numberOf = async (id: SettingId) => {
  const { rows } = await test.ownerPool.query<{ number: string; name: string }>(
    "select registration_number as number, name from settings where id = $1",
    [id],
  );
  return rows[0]?.number ?? "";
};
const mailsTo = async (person: CouncilActor | SupplierActor) => {
  const { rows } = await test.ownerPool.query<{ subject: string }>(
    `select subject from outbox_mails join people on people.email = outbox_mails.to_address
     where people.id = $1 order by outbox_mails.id`,
    [person.personId],
  );
  return rows.map(({ subject }) => subject);
};

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
  partner = await authorityWithLead(test, `Estuary Council ${made}`);
  approver = await councilPerson(test, lead.organisationId, "AP");
  monitor = await councilPerson(test, lead.organisationId, "QM");
  const consortiumId = await consortiumOf(test, lead);
  await joinKnownPartner(at(lead, "2026-01-05T09:00:00Z"), consortiumId, partner.organisationId);
  list = await childrensHomesList(test, lead, { consortiumId });
  supplier = await newSupplier(test);
  settingId = await newHome(test, supplier);
  siblingSetting = await newHome(test, supplier);
  const [first, second] = await listHomes(test, lead, list, [
    { supplier, settingId },
    { supplier, settingId: siblingSetting },
  ]);
  if (first === undefined || second === undefined) throw new Error("Nobody joined");
  [membershipId, sibling] = [first, second];
  [number, siblingNumber] = [await numberOf(settingId), await numberOf(siblingSetting)];
});

/** The provider changes its setting's page: that grade, on that day. */
async function providerTells(latestGradeOn: string, latestGrade: Grade = "GOOD") {
  const { rows } = await test.ownerPool.query<{ version: number; name: string }>(
    "select version, name from settings where id = $1",
    [settingId],
  );
  const { version = 0, name = "" } = rows[0] ?? {};
  const details = homeDetails({ name, registrationNumber: number, latestGrade, latestGradeOn });
  expect(await changeSetting(at(supplier), settingId, version, details)).toMatchObject({ ok: true });
}

describe("a file that is sent", () => {
  it("shows what it would change, and changes nothing", async () => {
    const unknown = "SC999999,Good,16/02/2026,,registered";
    const importId = await sent([
      inadequate(),
      `${siblingNumber},Good,14/10/2025,,active`,
      unknown,
      "x,Good,,,registered",
    ]);
    expect(await findGradeImport(at(monitor), importId)).toMatchObject({
      ...{ stage: "READY", lines: 4, known: 2, same: 1, changes: 1, details: 0, older: 0, faulty: 1 },
      ...{ fileName: "ofsted.csv", scheme: "OFSTED_HOMES" },
    });
    expect(await changesOf(importId)).toMatchObject([
      { gradeBefore: "GOOD", grade: "INADEQUATE", status: "REGISTERED", follows: "SUSPEND", places: 1, outcome: null },
    ]);
    const { rows } = await listFaultLines(at(monitor), importId, undefined);
    expect(rows).toMatchObject([
      { row: 5, fault: "NUMBER_FORM", said: "X" },
      { row: 5, fault: "DATE_MISSING", said: "" },
    ]);
    expect(await settingNow()).toMatchObject({ grade: "GOOD", source: "PROVIDER" });
    expect(await stageOf(membershipId)).toBe("ACTIVE");
  });

  it("pages what is wrong by key, in order", async () => {
    const lines = Array.from({ length: 45 }, (_, index) => `bad ${index},,,,registered`);
    const importId = await sent(lines);
    const rows: number[] = [];
    let after: string | undefined;
    do {
      const page = await listFaultLines(at(monitor), importId, after);
      rows.push(...page.rows.map(({ row }) => row));
      after = page.next;
    } while (after !== undefined);
    expect(rows).toEqual(lines.map((_, index) => index + 2));
  });

  it("is for quality monitors, and for officers of a council that leads a list", async () => {
    const officer = await councilPerson(test, lead.organisationId, "PO");
    expect(await send([inadequate()], { who: officer })).toMatchObject({ ok: true });
    for (const who of [lead, approver, await councilPerson(test, partner.organisationId, "PO")]) {
      expect(await send([inadequate()], { who })).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    }
  });

  it("is refused whole where it is no such table, and leaves nothing behind", async () => {
    const upload = await uploaded(store.files, "grades.csv", Buffer.from("URN,Grade\n1,Good"));
    expect(await importGrades(at(monitor), store.files, { scheme: "OFSTED_HOMES", sent: upload })).toMatchObject({
      ok: false,
      refusal: { code: "COLUMNS" },
    });
    expect((await listGradeImports(at(monitor))).rows).toEqual([]);
  });

  it("is replaced by a newer one, thrown away, or answered with itself, and says so", async () => {
    const first = await sent([inadequate()]);
    expect(await sent([inadequate()])).toBe(first);
    const second = await sent([improve()]);
    expect(await findNewerImport(at(monitor), first)).toBe(second);
    expect(await applyGrades(at(monitor), first)).toEqual({ ok: false, refusal: "SUPERSEDED" });
    expect(await withdrawGrades(at(monitor), first)).toEqual({ ok: false, refusal: "SUPERSEDED" });
    expect(await withdrawGrades(at(approver), second)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await withdrawGrades(at(monitor), second)).toEqual({ ok: true, value: undefined });
    expect(await withdrawGrades(at(monitor), second)).toEqual({ ok: true, value: undefined });
    expect(await applyGrades(at(monitor), second)).toEqual({ ok: false, refusal: "WITHDRAWN" });
    expect(await settingNow()).toMatchObject({ grade: "GOOD" });
    const stages = (await listGradeImports(at(monitor))).rows.map(({ stage }) => stage);
    expect(stages).toEqual(["WITHDRAWN", "SUPERSEDED"]);
  });

  it("of another council is not there", async () => {
    const importId = await sent([inadequate()]);
    const theirs = await councilPerson(test, partner.organisationId, "QM");
    expect(await findGradeImport(at(theirs), importId)).toBeUndefined();
    expect(await changesOf(importId, theirs)).toEqual([]);
    expect((await listFaultLines(at(theirs), importId, undefined)).rows).toEqual([]);
    expect(await applyGrades(at(theirs), importId)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await withdrawGrades(at(theirs), importId)).toEqual({ ok: false, refusal: "NOT_FOUND" });
  });

  it("touches no setting that is on no list the council takes part in", async () => {
    const stranger = await authorityWithLead(test, `Far Council ${made}`);
    const theirs = await councilPerson(test, stranger.organisationId, "QM");
    const importId = await sent([inadequate()], { who: theirs });
    expect(await findGradeImport(at(theirs), importId)).toMatchObject({ lines: 1, known: 0, changes: 0 });
  });

  it("is not believed about a kind of setting it is not about, nor about one's own supplier", async () => {
    const wrong = await sent([`${number},Inconsistent,16/02/2026,,registered`], { scheme: "OFSTED_SUPPORTED" });
    expect((await listFaultLines(at(monitor), wrong, undefined)).rows).toMatchObject([{ fault: "OTHER_KIND" }]);
    await insertGrant(contextOf(test.db, system, monday), supplier.organisationId, monitor.personId, "SV");
    const own = await sent([inadequate()]);
    expect((await listFaultLines(at(monitor), own, undefined)).rows).toMatchObject([{ fault: "OWN_SUPPLIER" }]);
  });
});

describe("applied", () => {
  it("writes the setting with its history, suspends that setting alone and at once, and tells who must know", async () => {
    expect(await capability(lead, list)).toEqual(["CAPABLE"]);
    const importId = await applied([inadequate()]);
    expect(await settingNow()).toEqual({
      ...{ grade: "INADEQUATE", on: "2026-02-16", source: "REGULATOR_FILE", status: "REGISTERED" },
      report: "https://reports.example.org/1",
    });
    const history = await test.ownerPool.query(
      `select grade, grade_before as before, source, recorded_by as by from setting_gradings where setting_id = $1`,
      [settingId],
    );
    const written = { grade: "INADEQUATE", before: "GOOD", source: "REGULATOR_FILE", by: monitor.personId };
    expect(history.rows).toEqual([written]);
    expect(await capability(lead, list)).toEqual(["SUSPENDED"]);
    expect([await stageOf(membershipId), await stageOf(sibling)]).toEqual(["SUSPENDED", "ACTIVE"]);
    expect(await capability(lead, list, siblingSetting)).toEqual(["CAPABLE"]);
    expect(await casesNow()).toMatchObject([
      {
        ...{
          kind: "SUSPENSION",
          ground: "REGULATOR",
          interim: true,
          confirmBy: "2026-03-03",
          replyUntil: "2026-03-09",
        },
        ...{ reviewOn: "2026-03-30", openedBy: monitor.personId, outcome: null },
        reasons: "Ofsted gave the grade “Inadequate” on 16 February 2026. The report: https://reports.example.org/1",
      },
    ]);
    expect(await changesOf(importId)).toMatchObject([{ outcome: "WRITTEN", suspended: 1, removals: 0, blocked: 0 }]);
    expect(await findGradeImport(at(monitor), importId)).toMatchObject({ stage: "APPLIED" });
    expect(await mailsTo(supplier)).toContainEqual(expect.stringContaining("is suspended from now on: you can reply"));
    expect(await mailsTo(approver)).toContainEqual(expect.stringContaining("Confirm within one working day"));
    expect(await mailsTo(partner)).toContainEqual(expect.stringMatching(/is suspended$/u));
    expect(await tasksOf(monitor)).toEqual([]);

    const confirmed = { outcome: "IMPOSED", reasons: "The report says what it says." } as const;
    expect(await decideCase(at(monitor), membershipId, confirmed)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await decideCase(at(approver), membershipId, confirmed)).toMatchObject({ ok: true });
    expect(await replyToCase(at(supplier), membershipId, "We have put it right, and ask for a visit.")).toMatchObject({
      ok: true,
    });
  });

  it("twice does nothing more, and the same file later has nothing new, lifted or not", async () => {
    const importId = await applied([inadequate()]);
    expect(await applyGrades(at(monitor), importId)).toEqual({ ok: true, value: { isNew: false } });
    expect(await withdrawGrades(at(monitor), importId)).toEqual({ ok: false, refusal: "APPLIED" });
    await decideCase(at(approver), membershipId, { outcome: "IMPOSED", reasons: "The report says what it says." });
    await liftSuspension(at(approver), membershipId, "Put right, and seen on a visit.");
    const again = await sent([inadequate()]);
    expect(await findGradeImport(at(monitor), again)).toMatchObject({ changes: 0, same: 1 });
    expect(await applyGrades(at(monitor), again)).toMatchObject({ ok: true });
    expect(await stageOf(membershipId)).toBe("ACTIVE");
    expect(await casesNow()).toHaveLength(1);
  });

  it("by two at the same moment is applied once", async () => {
    const importId = await sent([inadequate()]);
    const other = await councilPerson(test, lead.organisationId, "QM");
    const answers = await Promise.all([applyGrades(at(monitor), importId), applyGrades(at(other), importId)]);
    expect(answers.map((answer) => answer.ok && answer.value.isNew).sort()).toEqual([false, true]);
    expect(await casesNow()).toHaveLength(1);
  });

  it("by two councils at the same moment is written once, and the other finds nothing new", async () => {
    const theirs = await councilPerson(test, partner.organisationId, "QM");
    const [own, other] = [await sent([inadequate()]), await sent([inadequate()], { who: theirs })];
    const answers = await Promise.all([applyGrades(at(monitor), own), applyGrades(at(theirs), other)]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const outcomes = [...(await changesOf(own)), ...(await changesOf(other, theirs))].map(({ outcome }) => outcome);
    expect(outcomes.sort()).toEqual(["NOTHING_NEW", "WRITTEN"]);
  });

  it("takes the settings as they then are", async () => {
    const first = await sent([inadequate(), `${siblingNumber},Inadequate,16/02/2026,,registered`]);
    await closeSetting(at(supplier), siblingSetting);
    const officer = await councilPerson(test, partner.organisationId, "QM");
    await applied([inadequate()], { who: officer });
    expect(await applyGrades(at(monitor), first)).toMatchObject({ ok: true });
    const outcomes = (await changesOf(first)).map(({ outcome }) => outcome);
    expect(outcomes.sort()).toEqual(["NOTHING_NEW", "SETTING_CHANGED"]);
    expect([await stageOf(membershipId), await stageOf(sibling)]).toEqual(["ACTIVE", "ACTIVE"]);
  });

  it("asks for improvement on the desk alone, and a newer file takes the task back", async () => {
    await applied([improve()]);
    expect(await stageOf(membershipId)).toBe("ACTIVE");
    expect(await tasksOf(monitor)).toMatchObject([
      { kind: "GRADE_CHANGED", details: expect.stringContaining("Agree an action plan") as string },
    ]);
    expect(await mailsTo(supplier)).not.toContainEqual(expect.stringContaining("suspended"));
    await applied([`${number},Good,01/03/2026,,registered`]);
    expect(await tasksOf(monitor)).toEqual([]);
    expect(await capability(lead, list)).toEqual(["CAPABLE"]);
  });

  it("suspends for a registration that is suspended or restricted, and it is not capable on any list", async () => {
    const theirList = await childrensHomesList(test, partner);
    await listHomes(test, partner, theirList, [{ supplier, settingId }]);
    await applied([`${number},Good,14/10/2025,,Restricted`]);
    expect(await stageOf(membershipId)).toBe("SUSPENDED");
    expect(await capability(partner, theirList)).toEqual(["REGISTRATION"]);
  });

  it("keeps a later inspection that is here, and shows the line as older", async () => {
    const importId = await sent([`${number},Inadequate,01/10/2025,,registered`]);
    expect(await findGradeImport(at(monitor), importId)).toMatchObject({ changes: 0, older: 1 });
    await applyGrades(at(monitor), importId);
    expect(await settingNow()).toMatchObject({ grade: "GOOD", on: "2025-10-14" });
    expect(await stageOf(membershipId)).toBe("ACTIVE");
  });

  it("suspends nothing on lists that other councils lead, and asks their quality monitors", async () => {
    const theirList = await childrensHomesList(test, partner);
    const [theirs] = await listHomes(test, partner, theirList, [{ supplier, settingId }]);
    const theirMonitor = await councilPerson(test, partner.organisationId, "QM");
    if (theirs === undefined) throw new Error("Nobody joined");
    await applied([inadequate()]);
    expect(await stageOf(theirs, partner)).toBe("ACTIVE");
    expect(await tasksOf(theirMonitor)).toMatchObject([
      { kind: "GRADE_CHANGED", details: expect.stringContaining("decide whether to suspend it") as string },
    ]);
    const told = (await mailsTo(theirMonitor)).filter((subject) => subject.startsWith("A grade or registration"));
    expect(told).toHaveLength(1);
  });

  it("says where another case was open, and asks the approvers to decide on it", async () => {
    const open = { kind: "REMOVAL", ground: "CONTRACT", suspension: null, atOnce: false } as const;
    await proposeCase(at(lead), membershipId, { ...open, reasons: "Two reports were late and one was not true." });
    const importId = await applied([inadequate()]);
    expect(await changesOf(importId)).toMatchObject([{ suspended: 0, blocked: 1 }]);
    expect(await stageOf(membershipId)).toBe("ACTIVE");
    expect(await tasksOf(approver)).toMatchObject([{ kind: "GRADE_CHANGED" }]);
  });

  it("stands against what the provider tells afterwards, and does not suspend a second time", async () => {
    await applied([inadequate()]);
    await decideCase(at(approver), membershipId, { outcome: "IMPOSED", reasons: "The report says what it says." });
    await liftSuspension(at(approver), membershipId, "Put right, and seen on a visit.");
    await providerTells("2026-02-16");
    expect(await settingNow()).toMatchObject({ grade: "GOOD", source: "PROVIDER", report: null });
    const importId = await applied([inadequate()]);
    expect(await changesOf(importId)).toMatchObject([{ outcome: "WRITTEN", follows: "NONE", suspended: 0 }]);
    expect(await settingNow()).toMatchObject({ grade: "INADEQUATE", source: "REGULATOR_FILE" });
    expect(await stageOf(membershipId)).toBe("ACTIVE");
    await providerTells("2026-02-20");
    const later = await sent([inadequate()]);
    expect(await findGradeImport(at(monitor), later)).toMatchObject({ changes: 0, older: 1 });
  });

  it("shows the public the grade and its report, but no report that could tell where children live", async () => {
    await applied([inadequate()]);
    const shown = async () => findPublicSetting(contextOf(test.db, anyone, monday), settingId);
    expect(await shown()).toMatchObject({ latestGrade: "INADEQUATE", gradeSource: "REGULATOR_FILE", reportUrl: null });
    await test.ownerPool.query("update settings set kind = 'SPECIAL_SCHOOL' where id = $1", [settingId]);
    expect(await shown()).toMatchObject({ reportUrl: "https://reports.example.org/1" });
  });

  it("is not escaped by telling the grade first", async () => {
    await providerTells("2026-02-16", "INADEQUATE");
    await applied([inadequate()]);
    expect(await stageOf(membershipId)).toBe("SUSPENDED");
  });

  it("writes what a later room gives it, and knows it afterwards", async () => {
    const said = { grade: "GOOD", gradedOn: "2026-02-28", reportUrl: null, status: "REGISTERED" } as const;
    const locked = await inTransaction(at(monitor), async (tx) => {
      const setting = await lockForGrading(tx, settingId);
      if (setting === undefined) throw new Error("It is not there");
      expect(setting).toMatchObject({ grade: "GOOD", toldGrade: null, toldStatus: null });
      await keepGrading(tx, setting, { ...said, endsNoMore: false });
      return ok(await lockForGrading(tx, settingId));
    });
    expect(locked).toMatchObject({
      value: { gradedOn: "2026-02-28", toldGrade: "GOOD", toldGradedOn: "2026-02-28", toldStatus: "REGISTERED" },
    });
  });
});

describe("a registration that is cancelled or has lapsed", () => {
  const words = { reasons: "The regulator's register says so too." };

  it("suspends until the removal that is asked for is decided: confirmed first, decided after the reply", async () => {
    await applied([`${number},,,,Lapsed`]);
    expect(await settingNow()).toMatchObject({ grade: "GOOD", status: "CANCELLED", source: "PROVIDER" });
    expect(await stageOf(membershipId)).toBe("SUSPENDED");
    expect(await casesNow()).toMatchObject([
      { kind: "REMOVAL", interim: true, confirmBy: "2026-03-03", replyUntil: "2026-03-09", outcome: null },
    ]);
    const waiting = await listWaitingCases(at(approver));
    expect(waiting).toMatchObject([{ kind: "REMOVAL", interim: true, confirmedAt: null }]);
    const imposed = { outcome: "IMPOSED", ...words } as const;
    expect(await decideCase(at(approver), membershipId, imposed)).toEqual({ ok: false, refusal: "REPLY_RUNNING" });
    expect(await confirmInterim(at(monitor), membershipId, words.reasons)).toEqual({
      ok: false,
      refusal: "NOT_ALLOWED",
    });
    expect(await confirmInterim(at(approver), membershipId, words.reasons)).toMatchObject({ ok: true });
    expect(await confirmInterim(at(approver), membershipId, words.reasons)).toMatchObject({ ok: true });
    expect(await confirmInterim(at(lead), membershipId, words.reasons)).toEqual({
      ok: false,
      refusal: "NOTHING_TO_DECIDE",
    });
    expect(await mailsTo(supplier)).toContainEqual(expect.stringContaining("stays suspended for now"));
    const toReply = (await listSupplierItems(at(supplier))).filter(({ kind }) => kind === "REPLY");
    expect(toReply).toHaveLength(1);
    expect(await decideCase(at(approver, dayAfterReply), membershipId, imposed)).toMatchObject({ ok: true });
    expect(await stageOf(membershipId)).toBe("REMOVED");
    expect(await stageOf(sibling)).toBe("ACTIVE");
  });

  it("is back on the list where the removal is dropped", async () => {
    await applied([`${number},,,,cancelled`]);
    expect(await decideCase(at(approver), membershipId, { outcome: "DROPPED", ...words })).toMatchObject({ ok: true });
    expect(await stageOf(membershipId)).toBe("ACTIVE");
    expect(await capability(lead, list)).toEqual(["REGISTRATION"]);
  });

  it("is confirmed by nobody who applied the file, and only where it suspends", async () => {
    const both = await councilPerson(test, lead.organisationId, "QM", "LE");
    await applied([`${number},,,,cancelled`], { who: both });
    expect(await confirmInterim(at(both), membershipId, words.reasons)).toEqual({ ok: false, refusal: "OWN_PROPOSAL" });
    await applied([`${siblingNumber},Inadequate,16/02/2026,,registered`], { who: both });
    expect(await confirmInterim(at(approver), sibling, words.reasons)).toEqual({
      ok: false,
      refusal: "NOTHING_TO_DECIDE",
    });
  });

  it("asks for the removal of what is suspended already", async () => {
    await applied([inadequate()]);
    await decideCase(at(approver), membershipId, { outcome: "IMPOSED", ...words });
    const importId = await applied([`${number},Inadequate,16/02/2026,,cancelled`]);
    expect(await changesOf(importId)).toMatchObject([{ suspended: 0, removals: 1 }]);
    expect(await casesNow()).toMatchObject([{ kind: "REMOVAL", interim: false }, { kind: "SUSPENSION" }]);
  });
});
