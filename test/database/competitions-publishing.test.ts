import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { CompetitionId } from "~/core/id";
import { insertGrant } from "~/features/accounts/commands/people.server";
import { listUnansweredInvitations } from "~/features/bids/queries/invitations.server";
import { approvePublication, sendBack, sendForApproval } from "~/features/competitions/commands/approval.server";
import { addCriterion, changeCriterion, removeCriterion } from "~/features/competitions/commands/criteria.server";
import {
  changeCompetition,
  chooseMeasures,
  setDeadline,
  startCompetition,
} from "~/features/competitions/commands/draft.server";
import { inviteNewlyCapable, publishCompetition } from "~/features/competitions/commands/publish.server";
import { advanceStage } from "~/features/competitions/commands/stage.server";
import {
  findCompetition,
  findInvitedCompetition,
  findPublicCompetition,
  listOpenCompetitions,
  listStageChanges,
} from "~/features/competitions/queries/competitions.server";
import {
  invitedSettings,
  listInvitationRows,
  listInvitedOrganisations,
} from "~/features/competitions/queries/invitations.server";
import { fingerprintOf, readDraft } from "~/features/competitions/queries/draft.server";
import { competitionRefusals, sentRefusal } from "~/features/competitions/refusals";
import { action as pressApprove, loader as approvePage } from "../../app/routes/council/competitions/approve";
import { contextOf, system } from "../support/context";
import { freshDatabase, refuseRows, type TestDatabase } from "../support/database";
import { answerOf, cookieOf, doorArgs } from "../support/knocking";
import { mailTo } from "../support/mailbox";
import { authorityWithLead, councilPerson } from "../support/people";
import {
  approveAsShown,
  approvedCompetition,
  competitionDetails,
  criterionDetails,
  draftCompetition,
  publishAsShown,
  publishedCompetition,
  sendAsShown,
  standardCriteria,
} from "../support/scenarios/competitions";
import { childrensHomesList, listedHome, listHomes, type SetUpListing } from "../support/scenarios/lists";
import { newHome, newSupplier, supplierPerson } from "../support/scenarios/suppliers";
import { testStore } from "../support/test-files";

const now = "2026-03-02T09:00:00Z";
let test: TestDatabase;
let lead: CouncilActor;
let officer: CouncilActor;
let commissioner: CouncilActor;
let approver: CouncilActor;
let stranger: CouncilActor;
let list: SetUpListing;
let larch: SupplierActor;
let elm: SupplierActor;

beforeAll(async () => {
  test = await freshDatabase();
  lead = await authorityWithLead(test, "Tidewater Council");
  officer = await councilPerson(test, lead.organisationId, "PO");
  commissioner = await councilPerson(test, lead.organisationId, "CM");
  approver = await councilPerson(test, lead.organisationId, "AP");
  stranger = await authorityWithLead(test, "Elsewhere Council");
  list = await childrensHomesList(test, lead);
  larch = await newSupplier(test, { name: "Larch House Ltd" });
  elm = await newSupplier(test, { name: "Elm Homes Ltd" });
  await listHomes(test, lead, list, [
    { supplier: larch, settingId: await newHome(test, larch, { name: "Larch House" }) },
    { supplier: larch, settingId: await newHome(test, larch, { name: "Rowan Lodge" }) },
    { supplier: elm, settingId: await newHome(test, elm, { name: "Elm View" }) },
    { supplier: elm, settingId: await newHome(test, elm, { name: "Elm Cottage" }), line: { ageMin: 8, ageMax: 12 } },
  ]);
});
afterAll(() => test.drop());

const as = <Who extends CouncilActor | SupplierActor>(who: Who, at: string = now) => contextOf(test.db, who, at);
const standard = () => ({ officer, approver, listId: list.listId, lotIds: [list.lotIds[0]] });
const details = () => competitionDetails({ lots: [list.lotIds[0]] });

async function countOf(table: string, id: CompetitionId): Promise<number> {
  const { rows } = await test.ownerPool.query<{ count: number }>(
    `select count(*)::int as count from ${table} where competition_id = $1`,
    [id],
  );
  return rows[0]?.count ?? 0;
}

describe("approval", () => {
  it("is not asked for weights that do not sum: every problem is said at once", async () => {
    const short = { ...standardCriteria, PRICE: { ...standardCriteria.PRICE, weight: 34.99 } };
    const { competitionId } = await draftCompetition(test, { ...standard(), criteria: short, measures: [] });
    expect(await sendAsShown(as(officer), competitionId)).toEqual({
      ok: false,
      refusal: { code: "NOT_READY", problems: [{ code: "ROOT_SUM", sum: 9999 }, { code: "NO_MEASURES" }] },
    });
    const late = as(officer, "2026-03-26T12:00:00.001Z");
    const sent = await sendAsShown(late, competitionId);
    expect(sent.ok ? [] : sent.refusal).toMatchObject({
      problems: expect.arrayContaining([{ code: "DEADLINE_PAST" }]) as unknown,
    });
    expect((await findCompetition(as(officer), competitionId))?.stage).toBe("DRAFT");
  });

  it("is asked by an officer; then nothing can be changed", async () => {
    const { competitionId, criteria } = await draftCompetition(test, standard());
    expect(await sendAsShown(as(commissioner), competitionId)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await sendAsShown(as(stranger), competitionId)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await sendAsShown(as(officer), competitionId)).toMatchObject({ ok: true });
    expect(await sendAsShown(as(officer), competitionId)).toEqual({ ok: false, refusal: "WRONG_STAGE" });
    const refusal = { ok: false, refusal: "WRONG_STAGE" };
    const ctx = as(officer);
    const leaf = criterionDetails("QUALITY_SCALE", { weightHundredths: 1 });
    expect(await changeCompetition(ctx, competitionId, 3, details())).toEqual(refusal);
    expect(await chooseMeasures(ctx, competitionId, 3, [])).toEqual(refusal);
    const deadlineAt = new Date("2026-03-30T12:00:00Z");
    expect(await setDeadline(ctx, competitionId, 3, { deadlineAt, reason: null })).toEqual(refusal);
    expect(await addCriterion(ctx, competitionId, { key: randomUUID(), kind: "QUALITY_SCALE" }, leaf)).toEqual(refusal);
    expect(await changeCriterion(ctx, competitionId, criteria.Q1, 1, leaf)).toEqual(refusal);
    expect(await removeCriterion(ctx, competitionId, criteria.Q1)).toEqual(refusal);
    expect((await readDraft(ctx, competitionId)).criteria).toHaveLength(8);
  });

  it("is given by another person than who sent it, and both are told by e-mail", async () => {
    const both = await councilPerson(test, lead.organisationId, "PO", "AP");
    const { competitionId } = await draftCompetition(test, { ...standard(), officer: both });
    expect(await sendAsShown(as(both), competitionId)).toMatchObject({ ok: true });
    expect(await approveAsShown(as(both), competitionId)).toEqual({ ok: false, refusal: "SENT_BY_YOU" });
    expect(await sendBack(as(both), competitionId, { reason: "x" })).toEqual({ ok: false, refusal: "SENT_BY_YOU" });
    expect(await approveAsShown(as(officer), competitionId)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect((await mailTo(test, await emailOf(approver))).subject).toBe(
      "For your approval: Three places for young people",
    );
    expect(await approveAsShown(as(approver), competitionId)).toMatchObject({ ok: true });
    expect(await approveAsShown(as(approver), competitionId)).toEqual({ ok: false, refusal: "WRONG_STAGE" });
    expect((await mailTo(test, await emailOf(both))).subject).toBe("Approved: Three places for young people");
    const history = await listStageChanges(as(officer), competitionId);
    expect(history.map(({ toStage }) => toStage)).toEqual(["DRAFT", "AWAITING_APPROVAL", "APPROVED"]);
    expect(await listStageChanges(as(stranger), competitionId)).toEqual([]);
  });

  it("is asked for, given and used on what the page shows: a page that was overtaken is refused", async () => {
    const { competitionId, criteria } = await draftCompetition(test, standard());
    const asDrafted = await fingerprintOf(as(officer), competitionId);
    const overtaken = { ok: false, refusal: "OVERTAKEN" };
    const other = criterionDetails("QUALITY_SCALE", { weightHundredths: 2000, parent: criteria.QUALITY });
    expect(await changeCriterion(as(commissioner), competitionId, criteria.Q1, 1, other)).toMatchObject({ ok: true });
    expect(await sendForApproval(as(officer), competitionId, asDrafted)).toEqual(overtaken);
    expect(await sendAsShown(as(officer), competitionId)).toMatchObject({ ok: true });
    const asSent = await fingerprintOf(as(officer), competitionId);
    expect(await sendBack(as(approver), competitionId, { reason: "Give them longer." })).toMatchObject({ ok: true });
    const longer = { deadlineAt: new Date("2026-04-02T11:00:00Z"), reason: null };
    expect(await setDeadline(as(officer), competitionId, 3, longer)).toMatchObject({ ok: true });
    expect(await sendAsShown(as(officer), competitionId)).toMatchObject({ ok: true });
    expect(await approvePublication(as(approver), competitionId, asSent)).toEqual(overtaken);
    expect(await approveAsShown(as(approver), competitionId)).toMatchObject({ ok: true });
    expect(await publishCompetition(as(officer), competitionId, asSent)).toEqual(overtaken);
    expect((await findCompetition(as(officer), competitionId))?.stage).toBe("APPROVED");
  });

  it("asks for a reason when the window has become short while it waited; sent back, it can be given", async () => {
    const { competitionId } = await draftCompetition(test, standard());
    const usual = { deadlineAt: new Date("2026-03-18T12:00:00Z"), reason: null };
    expect(await setDeadline(as(officer), competitionId, 3, usual)).toMatchObject({ ok: true });
    expect(await sendAsShown(as(officer), competitionId)).toMatchObject({ ok: true });
    const [lastDay, dayAfter] = ["2026-03-04T09:00:00Z", "2026-03-05T09:00:00Z"];
    const refusal = { ok: false, refusal: "WINDOW_REASON" };
    expect(await approveAsShown(as(approver, dayAfter), competitionId)).toEqual(refusal);
    expect(await approveAsShown(as(approver, lastDay), competitionId)).toMatchObject({ ok: true });
    expect(await publishAsShown(as(officer, dayAfter), competitionId)).toEqual(refusal);
    expect(sentRefusal("WINDOW_REASON")).toContain("send it back");
    const reason = "Give a reason for the short time.";
    expect(await sendBack(as(approver, dayAfter), competitionId, { reason })).toMatchObject({ ok: true });
    const later = as(officer, dayAfter);
    const why = { ...usual, reason: "Agreed with the suppliers." };
    expect(await setDeadline(later, competitionId, 4, why)).toMatchObject({ ok: true });
    expect(await sendAsShown(later, competitionId)).toMatchObject({ ok: true });
    expect(await approveAsShown(as(approver, dayAfter), competitionId)).toMatchObject({ ok: true });
    expect(await publishAsShown(later, competitionId)).toMatchObject({ ok: true });
  });

  it("shows an overtaken page as it is now, and says so", async () => {
    const { competitionId } = await draftCompetition(test, standard());
    expect(await sendAsShown(as(officer), competitionId)).toMatchObject({ ok: true });
    const store = await testStore();
    const path = `/council/competitions/${competitionId}/approve`;
    const cookie = await cookieOf(test, approver);
    const at = { path, params: { competitionId }, cookie };
    const pressed = await answerOf(() => pressApprove(doorArgs(test, store.files, { ...at, body: "seen=older" })));
    expect(pressed.status).toBe(422);
    expect(JSON.stringify(pressed.answer)).toContain(competitionRefusals.OVERTAKEN);
    const shown = await approvePage(doorArgs(test, store.files, { ...at, method: "GET" }));
    expect(shown.seen).toBe(await fingerprintOf(as(approver), competitionId));
    await store.remove();
  });

  it("may be taken back with a reason, before and after the yes", async () => {
    const { competitionId } = await approvedCompetition(test, standard());
    expect(await sendBack(as(officer), competitionId, { reason: "x" })).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    const reason = "The deadline has come too close.";
    expect(await sendBack(as(approver), competitionId, { reason })).toMatchObject({ ok: true });
    expect(await sendBack(as(approver), competitionId, { reason })).toEqual({ ok: false, refusal: "WRONG_STAGE" });
    expect((await mailTo(test, await emailOf(officer))).text).toContain(reason);
    expect((await listStageChanges(as(officer), competitionId)).at(-1)).toMatchObject({ toStage: "DRAFT", reason });
    expect(await sendAsShown(as(officer), competitionId)).toMatchObject({ ok: true });
    const tooLate = as(approver, "2026-03-26T10:00:00Z");
    expect(await approveAsShown(tooLate, competitionId)).toEqual({ ok: false, refusal: "DEADLINE_TOO_SOON" });
    expect(await sendBack(tooLate, competitionId, { reason })).toMatchObject({ ok: true });
  });
});

describe("publishing", () => {
  it("considers every member of the lots, keeps why, and invites each supplier once per lot", async () => {
    const { competitionId } = await publishedCompetition(test, standard());
    const rows = await listInvitationRows(as(officer), competitionId);
    expect(
      rows.map(({ organisation, setting, included, reason }) => [organisation, setting, included, reason]),
    ).toEqual([
      ["Elm Homes Ltd", "Elm Cottage", false, "AGES"],
      ["Elm Homes Ltd", "Elm View", true, "CAPABLE"],
      ["Larch House Ltd", "Larch House", true, "CAPABLE"],
      ["Larch House Ltd", "Rowan Lodge", true, "CAPABLE"],
    ]);
    expect(await countOf("invitations", competitionId)).toBe(2);
    expect(await listInvitedOrganisations(as(officer), competitionId)).toEqual([
      { organisationId: elm.organisationId, name: "Elm Homes Ltd" },
      { organisationId: larch.organisationId, name: "Larch House Ltd" },
    ]);
    const settings = await invitedSettings(as(larch), competitionId, list.lotIds[0], larch.organisationId);
    expect(settings.map(({ name }) => name)).toEqual(["Larch House", "Rowan Lodge"]);
    expect(await listInvitationRows(as(stranger), competitionId)).toEqual([]);
  });

  it("tells everyone the same words at the same moment", async () => {
    const writer = await supplierPerson(test, larch.organisationId, "SB");
    const viewer = await supplierPerson(test, larch.organisationId, "SV");
    const { competitionId } = await publishedCompetition(test, standard());
    const { rows } = await test.ownerPool.query<{ to: string; text: string; subject: string; at: Date }>(
      `select to_address as to, body_text as text, subject, queued_at as at from outbox_mails
       where body_text like '%' || $1 || '%' and subject like 'You can bid%'`,
      [competitionId],
    );
    const told = await Promise.all([larch, elm, writer].map(emailOf));
    expect(rows.map(({ to }) => to).sort()).toEqual(told.sort());
    expect(rows.map(({ to }) => to)).not.toContain(await emailOf(viewer));
    expect(new Set(rows.map(({ text, subject, at }) => `${subject}${text}${at.toISOString()}`)).size).toBe(1);
    expect(rows[0]?.text).toContain("midday on Thursday 26 March 2026 (UK time)");
  });

  it("pressed twice at once makes one set of invitations", async () => {
    const { competitionId } = await approvedCompetition(test, standard());
    const pressed = await Promise.all([1, 2, 3].map(() => publishAsShown(as(officer), competitionId)));
    expect(pressed.filter(({ ok }) => ok)).toHaveLength(1);
    expect(pressed.filter(({ ok }) => !ok)).toEqual([1, 2].map(() => ({ ok: false, refusal: "WRONG_STAGE" })));
    expect(await countOf("invitations", competitionId)).toBe(2);
    expect(await countOf("invitation_rows", competitionId)).toBe(4);
  });

  it("is the officer's act on what is approved, and waits for a deadline that gives time", async () => {
    const { competitionId } = await draftCompetition(test, standard());
    expect(await publishAsShown(as(officer), competitionId)).toEqual({ ok: false, refusal: "WRONG_STAGE" });
    const approved = await approvedCompetition(test, standard());
    expect(await publishAsShown(as(approver), approved.competitionId)).toEqual({
      ok: false,
      refusal: "NOT_ALLOWED",
    });
    expect(await publishAsShown(as(stranger), approved.competitionId)).toEqual({
      ok: false,
      refusal: "NOT_FOUND",
    });
    const late = as(officer, "2026-03-25T12:00:00.001Z");
    expect(await publishAsShown(late, approved.competitionId)).toEqual({ ok: false, refusal: "DEADLINE_TOO_SOON" });
    expect((await findCompetition(as(officer), approved.competitionId))?.stage).toBe("APPROVED");
  });

  it("is refused when nobody can meet the need, and leaves nothing behind", async () => {
    const { competitionId } = await approvedCompetition(test, { ...standard(), details: { need: "N7" } });
    expect(await publishAsShown(as(officer), competitionId)).toEqual({ ok: false, refusal: "NOBODY_CAPABLE" });
    expect(await countOf("invitation_rows", competitionId)).toBe(0);
  });

  it("shows the notice to anyone, and the rest to whom it invites", async () => {
    const outsider = await newSupplier(test, { name: "Outside Ltd" });
    const { competitionId } = await publishedCompetition(test, standard());
    expect(await findPublicCompetition(as(outsider), competitionId)).toMatchObject({ stage: "PUBLISHED" });
    expect(await findInvitedCompetition(as(outsider), competitionId)).toBeUndefined();
    expect(await findInvitedCompetition(as(larch), competitionId)).toMatchObject({ invitedLots: [{ code: "CH1" }] });
    const invitedTo = async (ctx: Parameters<typeof listUnansweredInvitations>[0]) =>
      (await listUnansweredInvitations(ctx, {})).rows.map((row) => row.competitionId);
    expect(await invitedTo(as(larch))).toContain(competitionId);
    expect(await invitedTo(as(larch, "2026-03-26T12:00:00.001Z"))).not.toContain(competitionId);
    expect(await invitedTo(as(outsider))).toEqual([]);
    expect((await listOpenCompetitions(as(outsider))).map(({ id }) => id)).toContain(competitionId);
    const after = as(outsider, "2026-03-26T12:00:00.001Z");
    expect((await listOpenCompetitions(after)).map(({ id }) => id)).not.toContain(competitionId);
  });

  it("keeps its record: nobody changes a row, whoever they are", async () => {
    await publishedCompetition(test, standard());
    for (const table of ["invitation_rows", "invitations", "stage_changes", "conflict_declarations"]) {
      await expect(test.ownerPool.query(`truncate ${table} cascade`)).rejects.toThrow("only ever added");
    }
    await expect(test.ownerPool.query("update invitation_rows set reason = 'x'")).rejects.toThrow("only ever added");
    await expect(test.ownerPool.query("delete from invitations")).rejects.toThrow("only ever added");
  });
});

describe("a supplier that becomes capable before the deadline", () => {
  it("is invited once, in the same words, however often the sweep runs", async () => {
    const { competitionId } = await publishedCompetition(test, standard());
    const late = await newSupplier(test, { name: "Late Homes Ltd" });
    await listedHome(test, lead, list, { supplier: late, settingId: await newHome(test, late) });
    await listedHome(test, lead, list, {
      supplier: late,
      settingId: await newHome(test, late),
      line: { genders: "FEMALE" },
    });
    const sweeps = () => inviteNewlyCapable(contextOf(test.db, system, "2026-03-20T09:00:00Z"));
    await Promise.all([sweeps(), sweeps()]);
    await sweeps();
    const names = (await listInvitedOrganisations(as(officer), competitionId)).map(({ name }) => name);
    expect(names).toEqual(["Elm Homes Ltd", "Larch House Ltd", "Late Homes Ltd"]);
    expect(await countOf("invitation_rows", competitionId)).toBe(5);
    const { rows } = await test.ownerPool.query<{ count: number }>(
      "select count(*)::int as count from outbox_mails where to_address = $1 and body_text like '%' || $2 || '%'",
      [await emailOf(late), competitionId],
    );
    expect(rows[0]?.count).toBe(1);
    expect((await mailTo(test, await emailOf(late))).subject).toBe("You can bid: Three places for young people");
  });

  it("is invited to one competition though another fails, and the failure is told", async () => {
    const broken = await publishedCompetition(test, standard());
    const sound = await publishedCompetition(test, standard());
    const late = await newSupplier(test, { name: "Another Late Ltd" });
    await listedHome(test, lead, list, { supplier: late, settingId: await newHome(test, late) });
    await refuseRows(test, "invitation_rows", "competition_id", broken.competitionId);
    const sweeping = inviteNewlyCapable(contextOf(test.db, system, "2026-03-20T09:00:00Z"));
    await expect(sweeping).rejects.toThrow(AggregateError);
    const namesOf = async (id: CompetitionId) =>
      (await listInvitedOrganisations(as(officer), id)).map(({ name }) => name);
    expect(await namesOf(sound.competitionId)).toContain("Another Late Ltd");
    expect(await namesOf(broken.competitionId)).not.toContain("Another Late Ltd");
    await test.ownerPool.query("drop trigger refuse_on_purpose on invitation_rows");
  });

  it("is not invited after the deadline", async () => {
    const { competitionId } = await publishedCompetition(test, standard());
    const before = await countOf("invitations", competitionId);
    const later = await newSupplier(test, { name: "Too Late Ltd" });
    await listedHome(test, lead, list, { supplier: later, settingId: await newHome(test, later) });
    await inviteNewlyCapable(contextOf(test.db, system, "2026-03-26T12:00:00.001Z"));
    expect(await countOf("invitations", competitionId)).toBe(before);
  });
});

describe("whoever acts for a supplier in the lots", () => {
  const refusal = { ok: false, refusal: "ACTS_FOR_MEMBER" };
  let insider: CouncilActor;

  beforeAll(async () => {
    insider = await councilPerson(test, lead.organisationId, "PO", "AP");
    await insertGrant(contextOf(test.db, system, now), elm.organisationId, insider.personId, "SV");
  });

  it("writes no draft and sends none", async () => {
    const { competitionId, criteria } = await draftCompetition(test, standard());
    const ctx = as(insider);
    const leaf = criterionDetails("QUALITY_SCALE", { weightHundredths: 1 });
    const deadlineAt = new Date("2026-03-30T12:00:00Z");
    const start = { list: list.listId, key: randomUUID() };
    expect(await startCompetition(ctx, start, details())).toEqual(refusal);
    expect(await changeCompetition(ctx, competitionId, 3, details())).toEqual(refusal);
    expect(await chooseMeasures(ctx, competitionId, 3, [])).toEqual(refusal);
    expect(await setDeadline(ctx, competitionId, 3, { deadlineAt, reason: null })).toEqual(refusal);
    expect(await addCriterion(ctx, competitionId, { key: randomUUID(), kind: "QUALITY_SCALE" }, leaf)).toEqual(refusal);
    expect(await changeCriterion(ctx, competitionId, criteria.Q1, 1, leaf)).toEqual(refusal);
    expect(await removeCriterion(ctx, competitionId, criteria.Q1)).toEqual(refusal);
    expect(await sendAsShown(ctx, competitionId)).toEqual(refusal);
    expect((await findCompetition(as(officer), competitionId))?.version).toBe(3);
  });

  it("approves none, sends none back and publishes none", async () => {
    const sent = await draftCompetition(test, standard());
    expect(await sendAsShown(as(officer), sent.competitionId)).toMatchObject({ ok: true });
    expect(await approveAsShown(as(insider), sent.competitionId)).toEqual(refusal);
    expect(await sendBack(as(insider), sent.competitionId, { reason: "x" })).toEqual(refusal);
    const approved = await approvedCompetition(test, standard());
    expect(await publishAsShown(as(insider), approved.competitionId)).toEqual(refusal);
    expect((await findCompetition(as(officer), approved.competitionId))?.stage).toBe("APPROVED");
  });

  it("is free in other lots, and in these when the role has ended", async () => {
    const other = await childrensHomesList(test, lead, { title: "Homes elsewhere" });
    const ctx = as(insider);
    const start = { list: other.listId, key: randomUUID() };
    const elsewhere = competitionDetails({ lots: [other.lotIds[0]] });
    expect(await startCompetition(ctx, start, elsewhere)).toMatchObject({ ok: true });
    await test.ownerPool.query("update role_grants set ended_at = $1 where person_id = $2 and organisation_id = $3", [
      now,
      insider.personId,
      elm.organisationId,
    ]);
    expect(await startCompetition(ctx, { list: list.listId, key: randomUUID() }, details())).toMatchObject({
      ok: true,
    });
  });
});

describe("the stage", () => {
  it("moves one step at a time, and keeps who and when", async () => {
    const { competitionId } = await publishedCompetition(test, standard());
    const ctx = as(officer, "2026-03-26T13:00:00Z");
    expect(await advanceStage(ctx, competitionId, "lockQuality")).toEqual({ ok: false, refusal: "WRONG_STAGE" });
    const opened = await Promise.all([1, 2].map(() => advanceStage(ctx, competitionId, "open")));
    expect(opened.filter(({ ok }) => ok)).toEqual([{ ok: true, value: "OPENED" }]);
    expect((await listStageChanges(ctx, competitionId)).at(-1)).toMatchObject({
      toStage: "OPENED",
      changedBy: "PO person",
    });
    expect(await advanceStage(ctx, randomUUID(), "open")).toEqual({ ok: false, refusal: "WRONG_STAGE" });
  });
});

async function emailOf({ personId }: { readonly personId: string }): Promise<string> {
  const { rows } = await test.ownerPool.query<{ email: string }>("select email from people where id = $1", [personId]);
  return rows[0]?.email ?? "";
}
