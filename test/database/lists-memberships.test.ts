import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { MembershipId, SettingId } from "~/core/id";
import { joinKnownPartner } from "~/features/councils/commands/authorities.server";
import { decideCase, liftSuspension, proposeCase, replyToCase } from "~/features/lists/commands/cases.server";
import { sayVacancies } from "~/features/lists/commands/pause.server";
import type { Proposal } from "~/features/lists/forms/membership";
import { listCapability } from "~/features/lists/queries/capability.server";
import { findMembership, findOwnMembership } from "~/features/lists/queries/membership.server";
import { listWaitingCases } from "~/features/market/queries/membership-cases.server";
import { listSupplierItems } from "~/features/market/queries/supplier-desk.server";
import { listPublicMembers } from "~/features/market/queries/lists.server";
import { anyone, contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead, councilPerson } from "../support/people";
import { consortiumOf } from "../support/scenarios/councils";
import { childrensHomesList, listHomes, type SetUpListing } from "../support/scenarios/lists";
import { newHome, newSupplier, supplierPerson } from "../support/scenarios/suppliers";

/** A Monday; the fifth working day after it is the next Monday. */
const monday = "2026-03-02T10:00:00Z";
const nextMonday = "2026-03-09T10:00:00Z";
const dayAfterReply = "2026-03-10T00:00:00Z";

let test: TestDatabase;
let made = 0;
let lead: CouncilActor;
let partner: CouncilActor;
let approver: CouncilActor;
let monitor: CouncilActor;
let list: SetUpListing;
let supplier: SupplierActor;
let settingId: SettingId;
let membershipId: MembershipId;
let sibling: MembershipId;

const at = <Who extends CouncilActor | SupplierActor>(actor: Who, when = monday) => contextOf(test.db, actor, when);
const proposal = (given: Partial<Proposal> = {}): Proposal => ({
  kind: "SUSPENSION",
  ground: "CONTRACT",
  reasons: "Two reports were late and one was not true.",
  suspension: { liftingConditions: "All reports of this year are sent.", reviewOn: "2026-03-27" },
  atOnce: false,
  ...given,
});
const urgent = proposal({ ground: "SAFEGUARDING", atOnce: true });
const imposed = { outcome: "IMPOSED", reasons: "The reply does not answer what was found." } as const;
const dropped = { outcome: "DROPPED", reasons: "The reply shows that it was put right." } as const;
const replyText = "We have a new manager, and the reports are on their way.";
const stageNow = async () => (await findMembership(at(lead), membershipId))?.stage;
/** What was sent about the membership. */
const mails = async () => {
  const { rows } = await test.ownerPool.query<{ subject: string; to_address: string; text: string }>(
    `select subject, to_address, body_text as text from outbox_mails
     where body_text like '%/memberships/' || $1 || '%' order by id`,
    [membershipId],
  );
  return rows;
};
const capability = async () => {
  const found = await listCapability(at(lead), { ...list, on: "2026-03-02" });
  return found.filter((row) => row.settingId === settingId).map(({ reason }) => reason);
};

beforeAll(async () => {
  test = await freshDatabase();
});
afterAll(() => test.drop());

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
  const other = await newHome(test, supplier);
  const [first, second] = await listHomes(test, lead, list, [
    { supplier, settingId },
    { supplier, settingId: other },
  ]);
  if (first === undefined || second === undefined) throw new Error("Nobody joined");
  [membershipId, sibling] = [first, second];
});

describe("a provider without places", () => {
  it("stays on the list, is not invited, and says so again without harm", async () => {
    expect(await capability()).toEqual(["CAPABLE"]);
    expect(await sayVacancies(at(supplier), membershipId, false)).toEqual({ ok: true, value: undefined });
    expect(await sayVacancies(at(supplier), membershipId, false)).toMatchObject({ ok: true });
    expect(await capability()).toEqual(["PAUSED"]);
    expect(await sayVacancies(at(supplier), membershipId, true)).toMatchObject({ ok: true });
    expect(await capability()).toEqual(["CAPABLE"]);
    const found = await findOwnMembership(at(supplier), membershipId);
    expect(found?.changes.map(({ event }) => event)).toEqual(["RESUMED", "PAUSED", "JOINED"]);
  });

  it("is nobody else's to say", async () => {
    const viewer = await supplierPerson(test, supplier.organisationId, "SV");
    expect(await sayVacancies(at(viewer), membershipId, false)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await sayVacancies(at(await newSupplier(test)), membershipId, false)).toEqual({
      ok: false,
      refusal: "NOT_FOUND",
    });
  });
});

describe("a suspension", () => {
  it("waits for the provider's reply, is decided by somebody else, and is lifted", async () => {
    expect(await proposeCase(at(lead), membershipId, proposal())).toMatchObject({ ok: true });
    expect(await proposeCase(at(lead), membershipId, proposal())).toMatchObject({ ok: true });
    expect(await proposeCase(at(monitor), membershipId, proposal())).toEqual({ ok: false, refusal: "CASE_OPEN" });
    expect(await stageNow()).toBe("ACTIVE");
    expect(await capability()).toEqual(["CAPABLE"]);
    expect(await decideCase(at(lead), membershipId, imposed)).toEqual({ ok: false, refusal: "OWN_PROPOSAL" });
    expect(await decideCase(at(approver, nextMonday), membershipId, imposed)).toEqual({
      ok: false,
      refusal: "REPLY_RUNNING",
    });
    expect(await replyToCase(at(supplier, nextMonday), membershipId, replyText)).toMatchObject({ ok: true });
    expect(await replyToCase(at(supplier, nextMonday), membershipId, replyText)).toMatchObject({ ok: true });
    expect(await replyToCase(at(supplier, nextMonday), membershipId, "And one thing more to say.")).toEqual({
      ok: false,
      refusal: "REPLY_OVER",
    });
    expect(await decideCase(at(approver, nextMonday), membershipId, imposed)).toMatchObject({ ok: true });
    expect(await decideCase(at(approver, nextMonday), membershipId, imposed)).toMatchObject({ ok: true });
    expect(await capability()).toEqual(["SUSPENDED"]);
    expect(await sayVacancies(at(supplier), membershipId, false)).toEqual({ ok: false, refusal: "SUSPENDED" });
    expect((await findMembership(at(lead), sibling))?.stage).toBe("ACTIVE");

    expect(await liftSuspension(at(monitor), membershipId, "Seen on a visit.")).toEqual({
      ok: false,
      refusal: "NOT_ALLOWED",
    });
    expect(await liftSuspension(at(approver), membershipId, "All reports have come and are true.")).toMatchObject({
      ok: true,
    });
    expect(await liftSuspension(at(approver), membershipId, "All reports have come and are true.")).toEqual({
      ok: false,
      refusal: "NOT_SUSPENDED",
    });
    expect(await capability()).toEqual(["CAPABLE"]);
    const found = await findOwnMembership(at(supplier), membershipId);
    expect(found?.changes.map(({ event }) => event)).toEqual(["LIFTED", "SUSPENDED", "JOINED"]);
    expect(found?.cases).toMatchObject([{ reply: replyText, outcome: "IMPOSED", replyUntil: "2026-03-09" }]);
  });

  it("is imposed without a reply once the last day is over, to the minute", async () => {
    await proposeCase(at(lead), membershipId, proposal());
    const lastMinute = "2026-03-09T23:59:59.999Z";
    expect(await decideCase(at(approver, lastMinute), membershipId, imposed)).toMatchObject({
      refusal: "REPLY_RUNNING",
    });
    expect(await replyToCase(at(supplier, dayAfterReply), membershipId, replyText)).toMatchObject({ ok: false });
    expect(await decideCase(at(approver, dayAfterReply), membershipId, imposed)).toMatchObject({ ok: true });
    expect(await stageNow()).toBe("SUSPENDED");
  });

  it("may be dropped at any time, and then nothing has changed", async () => {
    await proposeCase(at(lead), membershipId, proposal());
    expect(await decideCase(at(approver), membershipId, dropped)).toMatchObject({ ok: true });
    expect(await stageNow()).toBe("ACTIVE");
    expect(await decideCase(at(approver), membershipId, imposed)).toEqual({ ok: false, refusal: "NOTHING_TO_DECIDE" });
    expect(await proposeCase(at(lead), membershipId, proposal())).toMatchObject({ ok: true });
  });

  it("is in force at once for safeguarding alone, by those who may, until somebody else confirms or ends it", async () => {
    const officer = await councilPerson(test, lead.organisationId, "PO");
    expect(await proposeCase(at(officer), membershipId, urgent)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await proposeCase(at(monitor), membershipId, proposal({ atOnce: true }))).toEqual({
      ok: false,
      refusal: "NOT_AT_ONCE",
    });
    expect(await proposeCase(at(monitor), membershipId, urgent)).toMatchObject({ ok: true });
    expect(await stageNow()).toBe("SUSPENDED");
    const found = await findMembership(at(lead), membershipId);
    expect(found?.cases).toMatchObject([{ interim: true, confirmBy: "2026-03-03", replyUntil: "2026-03-09" }]);
    expect(await decideCase(at(approver), membershipId, imposed)).toMatchObject({ ok: true });
    expect(await replyToCase(at(supplier), membershipId, replyText)).toMatchObject({ ok: true });
    expect(await stageNow()).toBe("SUSPENDED");
    await liftSuspension(at(approver), membershipId, "Put right, and seen on a visit.");

    await proposeCase(at(monitor), membershipId, urgent);
    expect(await stageNow()).toBe("SUSPENDED");
    await decideCase(at(approver), membershipId, dropped);
    expect(await stageNow()).toBe("ACTIVE");
  });

  it("tells the provider why, and everybody who takes part that it is so and never why", async () => {
    await proposeCase(at(monitor), membershipId, urgent);
    const told = await mails();
    const { rows } = await test.ownerPool.query<{ id: string; email: string }>("select id, email from people");
    const addressOf = (id: string) => rows.find((row) => row.id === id)?.email;
    const to = (id: string) =>
      told.filter(({ to_address }) => to_address === addressOf(id)).map(({ subject }) => subject);
    expect(to(supplier.personId)).toEqual([expect.stringContaining("is suspended from now on: you can reply")]);
    expect(to(approver.personId)).toEqual([expect.stringContaining("Confirm within one working day")]);
    expect(to(partner.personId)).toEqual([expect.stringContaining("is suspended")]);
    const withReasons = told.filter(({ text }) => text.includes(urgent.reasons));
    expect(new Set(withReasons.map(({ to_address }) => to_address))).toEqual(new Set([addressOf(supplier.personId)]));
  });

  it("is not seen on the public register, and a partner reads it but cannot act", async () => {
    const before = await listPublicMembers(contextOf(test.db, anyone, monday), list.listId);
    await proposeCase(at(monitor), membershipId, urgent);
    expect(await listPublicMembers(contextOf(test.db, anyone, monday), list.listId)).toEqual(before);
    expect(await findMembership(at(partner), membershipId)).toMatchObject({ isLed: false, stage: "SUSPENDED" });
    expect(await decideCase(at(partner), membershipId, imposed)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    const stranger = await authorityWithLead(test, `Far Council ${made}`);
    expect(await findMembership(at(stranger), membershipId)).toBeUndefined();
  });

  it("waits on the desks of who must do something, until it is done", async () => {
    const waiting = async (actor: CouncilActor) =>
      (await listWaitingCases(at(actor))).map(({ mine, outcome }) => [mine, outcome]);
    const toReply = async (when = monday) =>
      (await listSupplierItems(at(supplier, when))).filter(({ kind }) => kind === "REPLY").map(({ id }) => id);
    expect(await toReply()).toEqual([]);
    await proposeCase(at(monitor), membershipId, urgent);
    expect([await waiting(monitor), await waiting(approver), await waiting(partner)]).toEqual([
      [[true, null]],
      [[false, null]],
      [],
    ]);
    expect([await toReply(), await toReply("2026-03-09T23:59:59.999Z"), await toReply(dayAfterReply)]).toEqual([
      [membershipId],
      [membershipId],
      [],
    ]);
    await replyToCase(at(supplier), membershipId, replyText);
    expect(await toReply()).toEqual([]);
    await decideCase(at(approver), membershipId, imposed);
    expect(await waiting(approver)).toEqual([[false, "IMPOSED"]]);
    await proposeCase(at(lead), membershipId, proposal({ kind: "REMOVAL", suspension: null }));
    await replyToCase(at(supplier), membershipId, replyText);
    await decideCase(at(approver), membershipId, imposed);
    expect(await waiting(approver)).toEqual([]);
  });

  it("asks for a day within 28 days to look at it again", async () => {
    const late = proposal({ suspension: { liftingConditions: "All reports are sent.", reviewOn: "2026-03-31" } });
    expect(await proposeCase(at(lead), membershipId, late)).toEqual({ ok: false, refusal: "REVIEW_TOO_LATE" });
  });

  it("is decided once, however many decide at the same moment", async () => {
    await proposeCase(at(monitor), membershipId, urgent);
    const answers = await Promise.all([
      decideCase(at(approver), membershipId, imposed),
      decideCase(at(lead), membershipId, dropped),
    ]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const { rows } = await test.ownerPool.query("select outcome from membership_cases where membership_id = $1", [
      membershipId,
    ]);
    const stage = await stageNow();
    expect([rows, stage]).toEqual(
      answers[0].ok ? [[{ outcome: "IMPOSED" }], "SUSPENDED"] : [[{ outcome: "DROPPED" }], "ACTIVE"],
    );
  });
});

describe("a removal", () => {
  const removal = proposal({ kind: "REMOVAL", suspension: null });

  it("comes after the reply, even out of a suspension, and ends what can be done", async () => {
    await proposeCase(at(monitor), membershipId, urgent);
    await decideCase(at(approver), membershipId, imposed);
    expect(await proposeCase(at(lead), membershipId, proposal())).toEqual({ ok: false, refusal: "CASE_OPEN" });
    expect(await proposeCase(at(lead), membershipId, removal)).toMatchObject({ ok: true });
    expect(await decideCase(at(approver), membershipId, imposed)).toEqual({ ok: false, refusal: "REPLY_RUNNING" });
    await replyToCase(at(supplier), membershipId, replyText);
    expect(await decideCase(at(approver), membershipId, imposed)).toMatchObject({ ok: true });
    expect(await stageNow()).toBe("REMOVED");
    expect(await capability()).toEqual([]);
    expect(await proposeCase(at(lead), membershipId, removal)).toEqual({ ok: false, refusal: "REMOVED" });
    expect(await sayVacancies(at(supplier), membershipId, true)).toEqual({ ok: false, refusal: "REMOVED" });
    expect(await liftSuspension(at(approver), membershipId, "Put right, and seen.")).toMatchObject({ ok: false });
  });

  it("leaves the place on the list free for the next round", async () => {
    await proposeCase(at(lead), membershipId, removal);
    await decideCase(at(approver, dayAfterReply), membershipId, imposed);
    const [again] = await listHomes(test, lead, list, [{ supplier, settingId }]);
    expect(again).not.toBe(membershipId);
    expect(await capability()).toEqual(["CAPABLE"]);
  });
});
