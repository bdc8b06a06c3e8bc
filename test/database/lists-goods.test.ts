import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { SettingId } from "~/core/id";
import { findBid } from "~/features/bids/queries/drafts.server";
import { changeCompetition, startCompetition } from "~/features/competitions/commands/draft.server";
import { findCompetition, findPublicCompetition } from "~/features/competitions/queries/competitions.server";
import { readDraft } from "~/features/competitions/queries/draft.server";
import { checkDraft } from "~/features/competitions/rules/draft";
import { saveHeader, startApplication } from "~/features/lists/commands/applications.server";
import { addLine, changeLine } from "~/features/lists/commands/lines.server";
import { addLot, changeLot } from "~/features/lists/commands/lots.server";
import { findApplication, findLine } from "~/features/lists/queries/applications.server";
import { listCapability } from "~/features/lists/queries/capability.server";
import { findDecisionLetter, listMembershipsOf } from "~/features/lists/queries/memberships.server";
import { findQueueLine } from "~/features/lists/queries/queue.server";
import { changeSetting } from "~/features/suppliers/commands/settings.server";
import { anyone, contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead, councilPerson } from "../support/people";
import { readyBid, submittedBid } from "../support/scenarios/bids";
import {
  competitionDetails,
  draftCompetition,
  goodsCompetitionDetails,
  publishedCompetition,
} from "../support/scenarios/competitions";
import {
  childrensHomesList,
  foodList,
  goodsLineDetails,
  goodsLotDetails,
  headerDetails,
  lineDetails,
  listHomes,
  lotDetails,
  openRound,
  readyLine,
  submitLineAt,
  type SetUpListing,
} from "../support/scenarios/lists";
import { homeDetails, newHome, newPremises, newSupplier, premisesDetails } from "../support/scenarios/suppliers";

let test: TestDatabase;
let lead: CouncilActor;
let officer: CouncilActor;
let approver: CouncilActor;
let baker: SupplierActor;
let bakery: SettingId;
let food: SetUpListing;

const now = "2026-03-02T09:00:00Z";

beforeAll(async () => {
  test = await freshDatabase();
  lead = await authorityWithLead(test, "Tidewater Council");
  officer = await councilPerson(test, lead.organisationId, "PO");
  approver = await councilPerson(test, lead.organisationId, "AP");
  baker = await newSupplier(test, { name: "Crumb & Daughters" });
  bakery = await newPremises(test, baker, "Crumb Bakery");
  food = await foodList(test, lead);
});

afterAll(() => test.drop());

const as = <Who extends CouncilActor | SupplierActor>(actor: Who, at = now) => contextOf(test.db, actor, at);

describe("the tables", () => {
  const refused = (statement: string, ...values: unknown[]) =>
    expect(test.ownerPool.query(statement, values)).rejects.toThrow(/check constraint/u);

  it("hold a lot, a line, a setting and a competition to all of what is about people, or none of it", async () => {
    const [lotId] = food.lotIds;
    const homes = await childrensHomesList(test, lead, { title: "Checked" });
    await refused("update lots set age_min = 1, age_max = 2 where id = $1", lotId);
    await refused("update lots set needs = '{N1}' where id = $1", lotId);
    await refused("update lots set bands = '{}' where id = $1", homes.lotIds[0]);
    await refused("update lots set age_max = null where id = $1", homes.lotIds[0]);
    await refused("update lots set expected_volume = 'Bread' where id = $1", lotId);
    await refused("update settings set capacity = 4 where id = $1", bakery);
    await refused("update settings set kind = 'OTHER' where id = $1", bakery);
    await refused("update settings set needs = '{N1}' where id = $1", bakery);
    await refused("update lists set regime = 'PCR2015' where id = $1", food.listId);
    await refused("update lists set max_gap_months = 6 where id = $1", food.listId);
  });
});

describe("an application for goods", () => {
  it("asks a bakery for who takes orders, and its letter says nothing of needs", async () => {
    const list = await foodList(test, lead, { title: "Bakers" });
    const at = new Date("2026-01-10T09:00:00Z");
    const roundId = await openRound(test, lead, list);
    const [bread, fruit] = list.lotIds;
    const started = await startApplication(as(baker, at.toISOString()), roundId);
    const applicationId = started.ok ? started.value.applicationId : "";
    const ctx = contextOf(test.db, baker, at);
    const header = headerDetails({ safeguardingLead: null });
    expect(await saveHeader(ctx, applicationId, 1, header)).toMatchObject({ ok: true });
    expect((await findApplication(ctx, applicationId))?.lots.map(({ ageMin }) => ageMin)).toEqual([null, null]);

    const home = await newHome(test, baker);
    const misfit = await addLine(ctx, applicationId, { settingId: home, lotId: bread });
    expect(misfit).toEqual({ ok: false, refusal: "KIND_DOES_NOT_FIT" });
    const added = await addLine(ctx, applicationId, { settingId: bakery, lotId: bread });
    const lineId = added.ok ? added.value.lineId : "";
    expect(await findLine(ctx, applicationId, lineId)).toMatchObject({
      care: null,
      limits: null,
      vacancyContact: "Robin Vale",
      problems: [],
    });
    expect(await changeLine(ctx, lineId, 1, goodsLineDetails(""))).toMatchObject({ ok: true });
    const unfinished = await submitLineAt(test, baker, lineId, { at });
    expect(unfinished).toEqual({ ok: false, refusal: { code: "PROBLEMS", problems: ["NO_ORDERS_CONTACT"] } });
    expect(await changeLine(ctx, lineId, 2, goodsLineDetails())).toMatchObject({ ok: true });
    // A second press of the same is one change.
    expect(await changeLine(ctx, lineId, 2, goodsLineDetails())).toMatchObject({ ok: true });
    await expect(changeLine(ctx, lineId, 3, lineDetails())).rejects.toThrow(/asked as of another lot/u);
    expect(await submitLineAt(test, baker, lineId, { at, version: 3 })).toMatchObject({ ok: true });

    const closed = contextOf(test.db, lead, new Date("2026-01-20T09:00:00Z"));
    const queued = await findQueueLine(closed, lineId);
    expect(queued?.facts).toMatchObject({
      header: { safeguardingLead: null },
      setting: { kind: "PREMISES", capacity: null, ageMin: null, ageMax: null, genders: null, needs: [] },
      line: { capacityOffered: null, ageMin: null, ageMax: null, genders: null, needs: [] },
      rates: [],
    });
    expect(queued?.facts.line.vacancyContact).toBe("Bea Crumb, 020 7946 0001");

    const [membershipId] = await listHomes(test, lead, list, [
      { supplier: baker, settingId: bakery, lotId: fruit, line: goodsLineDetails() },
    ]);
    expect((await listMembershipsOf(as(baker))).rows).toMatchObject([{ membershipId, incapability: undefined }]);
    const { rows } = await test.ownerPool.query<{ line_id: string }>("select line_id from memberships where id = $1", [
      membershipId,
    ]);
    const letter = await findDecisionLetter(as(baker), rows[0]?.line_id ?? "");
    expect(letter?.body).toContain("whenever there is a competition for this lot");
    expect(letter?.body).not.toMatch(/needs|registration/u);
  });

  it("is refused for premises in a lot about people, and asks who keeps people safe where any lot is", async () => {
    const { listId, lotIds } = await childrensHomesList(test, lead, { title: "Mixed" });
    const bread = await addLot(as(lead), listId, goodsLotDetails());
    const breadId = bread.ok ? bread.value.lotId : "";
    const roundId = await openRound(test, lead, { listId, lotIds: [...lotIds, breadId] });
    const ctx = contextOf(test.db, baker, new Date("2026-01-10T09:00:00Z"));
    const started = await startApplication(ctx, roundId);
    const applicationId = started.ok ? started.value.applicationId : "";
    const bare = headerDetails({ safeguardingLead: null });
    expect(await saveHeader(ctx, applicationId, 1, bare)).toEqual({ ok: false, refusal: "SAFEGUARDING_LEAD" });
    expect(await saveHeader(ctx, applicationId, 1, headerDetails())).toMatchObject({ ok: true });
    const misfit = await addLine(ctx, applicationId, { settingId: bakery, lotId: lotIds[0] });
    expect(misfit).toEqual({ ok: false, refusal: "KIND_DOES_NOT_FIT" });
    expect(await addLine(ctx, applicationId, { settingId: bakery, lotId: breadId })).toMatchObject({ ok: true });
  });

  it("says so when a home has become premises, and the other way round", async () => {
    const homes = await childrensHomesList(test, lead, { title: "Becoming" });
    const supplier = await newSupplier(test, { name: "Larch" });
    const details = homeDetails();
    const home = await newHome(test, supplier, details);
    const roundId = await openRound(test, lead, homes);
    const at = new Date("2026-01-10T09:00:00Z");
    const { applicationId, lineId } = await readyLine(test, supplier, {
      ...{ roundId, settingId: home, lotId: homes.lotIds[0], at },
    });
    const ctx = contextOf(test.db, supplier, at);
    expect(await changeSetting(ctx, home, 1, premisesDetails(details.name))).toMatchObject({ ok: true });
    expect(await findLine(ctx, applicationId, lineId)).toMatchObject({
      care: { capacityOffered: 4 },
      limits: null,
      problems: ["KIND_DOES_NOT_FIT"],
    });
    expect(await submitLineAt(test, supplier, lineId, { at })).toMatchObject({
      refusal: { problems: ["KIND_DOES_NOT_FIT"] },
    });
    expect(await changeSetting(ctx, home, 2, details)).toMatchObject({ ok: true });
    expect(await submitLineAt(test, supplier, lineId, { at })).toMatchObject({ ok: true });
  });
});

describe("a competition for goods", () => {
  it("asks nothing about people, invites every baker on the lot, and takes their bids", async () => {
    const list = await foodList(test, lead, { title: "Bids for bread" });
    const rival = await newSupplier(test, { name: "Rye Ltd" });
    const mill = await newPremises(test, rival, "Rye Mill");
    await listHomes(test, lead, list, [
      { supplier: baker, settingId: bakery, line: goodsLineDetails() },
      { supplier: rival, settingId: mill, line: goodsLineDetails("Rye, 020 7946 0002") },
    ]);
    const [bread] = list.lotIds;
    const asked = { ...list, lotIds: [bread], on: "2026-03-02" };
    expect(await listCapability(as(lead), asked)).toMatchObject([{ capable: true }, { capable: true }]);
    expect(await listCapability(as(lead), { ...asked, ageMin: 8, ageMax: 17 })).toMatchObject([
      { reason: "AGES" },
      { reason: "AGES" },
    ]);
    const { competitionId } = await publishedCompetition(test, {
      ...{ officer, approver, listId: list.listId, lotIds: [bread] },
      details: goodsCompetitionDetails({ lots: [bread] }),
    });
    const shown = await findPublicCompetition(contextOf(test.db, anyone, now), competitionId);
    expect(shown).toMatchObject({
      ...{ need: null, ageMin: null, ageMax: null, genders: null, band: null, lightTouch: false },
      cpv: [{ code: "85311300-5", label: "Welfare services for children and young people" }],
      suitsSmallFirms: true,
    });
    const at = "2026-03-20T09:00:00Z";
    const { bidId } = await submittedBid(test, {
      supplier: baker,
      competitionId,
      lotId: bread,
      pricePence: 100_00,
      at,
    });
    expect((await findBid(as(baker, at), bidId))?.settings.map(({ name }) => name)).toEqual(["Crumb Bakery"]);
    expect(await readyBid(test, { supplier: rival, competitionId, lotId: bread, pricePence: 90_00, at })).toEqual(
      expect.any(String),
    );
  });

  it("keeps apart lots about people and lots of goods, and takes only CPV codes", async () => {
    const { listId, lotIds } = await childrensHomesList(test, lead, { title: "Both sorts" });
    const added = await addLot(as(lead), listId, goodsLotDetails());
    const bread = added.ok ? added.value.lotId : "";
    const start = (key: string, details: Parameters<typeof startCompetition>[2]) =>
      startCompetition(as(officer), { list: listId, key: `01990000-0000-7000-8000-00000000000${key}` }, details);
    const homes = [lotIds[0]];
    expect(await start("1", competitionDetails({ lots: [...homes, bread] }))).toEqual({
      ok: false,
      refusal: "LOTS_MIXED",
    });
    expect(await start("1", goodsCompetitionDetails({ lots: homes }))).toEqual({ ok: false, refusal: "LOTS_CHANGED" });
    expect(await start("1", competitionDetails({ lots: [bread] }))).toEqual({ ok: false, refusal: "LOTS_CHANGED" });
    const made = competitionDetails({ lots: homes, cpvCodes: ["15810000-8"] });
    expect(await start("1", made)).toEqual({ ok: false, refusal: "CPV_UNKNOWN" });
    expect(await start("2", goodsCompetitionDetails({ lots: [bread] }))).toMatchObject({ ok: true });
  });

  it("is not ready when its lot has become one about people, until it is saved again", async () => {
    const list = await foodList(test, lead, { title: "Becoming homes" });
    const [lotId] = list.lotIds;
    const details = goodsCompetitionDetails({ lots: [lotId] });
    const { competitionId } = await draftCompetition(test, {
      ...{ officer, approver, listId: list.listId, lotIds: [lotId], details },
    });
    const problems = async () => checkDraft(await readDraft(as(officer), competitionId), new Date(now));
    expect(await problems()).toEqual([]);
    const place = { listId: list.listId, lotId };
    expect(await changeLot(as(lead), place, 1, lotDetails({ code: "BREAD" }))).toMatchObject({ ok: true });
    expect(await problems()).toEqual([{ code: "LOTS_CHANGED" }]);
    const saved = await findCompetition(as(officer), competitionId);
    const version = saved?.version ?? 0;
    expect(await changeCompetition(as(officer), competitionId, version, details)).toEqual({
      ok: false,
      refusal: "LOTS_CHANGED",
    });
    const asked = competitionDetails({ lots: [lotId], cpvCodes: [] });
    expect(await changeCompetition(as(officer), competitionId, version, asked)).toMatchObject({ ok: true });
    expect(await problems()).toEqual([]);
    const { rows } = await test.ownerPool.query<{ about: { changed: string[] } }>(
      "select about from audit_events where act = 'competitions.change' and subject_id = $1",
      [competitionId],
    );
    expect(rows[0]?.about.changed).toEqual(expect.arrayContaining(["age min", "genders", "need", "cpv codes"]));
  });
});
