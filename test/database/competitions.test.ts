import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { CompetitionId } from "~/core/id";
import { addCriterion, changeCriterion, removeCriterion } from "~/features/competitions/commands/criteria.server";
import {
  changeCompetition,
  chooseMeasures,
  setDeadline,
  startCompetition,
} from "~/features/competitions/commands/draft.server";
import {
  findCompetition,
  findPublicCompetition,
  listCompetitions,
} from "~/features/competitions/queries/competitions.server";
import {
  findCriterion,
  listCriteria,
  listLeaves,
  measuresAsked,
} from "~/features/competitions/queries/criteria.server";
import { contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead, councilPerson } from "../support/people";
import {
  competitionDetails,
  criterionDetails,
  draftCompetition,
  type StandardKey,
} from "../support/scenarios/competitions";
import { childrensHomesList, type SetUpListing } from "../support/scenarios/lists";
import { newSupplier } from "../support/scenarios/suppliers";

const now = "2026-03-02T09:00:00Z";
let test: TestDatabase;
let lead: CouncilActor;
let officer: CouncilActor;
let commissioner: CouncilActor;
let approver: CouncilActor;
let stranger: CouncilActor;
let list: SetUpListing;
let larch: SupplierActor;

beforeAll(async () => {
  test = await freshDatabase();
  lead = await authorityWithLead(test, "Tidewater Council");
  officer = await councilPerson(test, lead.organisationId, "PO");
  commissioner = await councilPerson(test, lead.organisationId, "CM");
  approver = await councilPerson(test, lead.organisationId, "AP");
  stranger = await authorityWithLead(test, "Elsewhere Council");
  list = await childrensHomesList(test, lead);
  larch = await newSupplier(test, { name: "Larch House Ltd" });
});
afterAll(() => test.drop());

const as = <Who extends CouncilActor | SupplierActor>(who: Who, at: string = now) => contextOf(test.db, who, at);
const standard = () => ({ officer, approver, listId: list.listId, lotIds: [list.lotIds[0]] });
const details = () => competitionDetails({ lots: [list.lotIds[0]] });
const start = (who: CouncilActor, key: string = randomUUID()) =>
  startCompetition(as(who), { list: list.listId, key }, details());

describe("a draft", () => {
  it("is started once, however often the button is pressed", async () => {
    const key = randomUUID();
    const pressed = await Promise.all([start(commissioner, key), start(commissioner, key)]);
    expect(pressed).toEqual([1, 2].map(() => ({ ok: true, value: { competitionId: key } })));
    expect(await start(officer, key)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    const next = { ...details(), title: "What was typed after going back" };
    expect(await startCompetition(as(commissioner), { list: list.listId, key }, next)).toEqual({
      ok: false,
      refusal: "KEY_REUSED",
    });
    expect(await findCompetition(as(officer), key)).toMatchObject({
      title: "Three places for young people",
      stage: "DRAFT",
      listTitle: "Children’s homes list",
      lots: [{ id: list.lotIds[0], code: "CH1" }],
    });
  });

  it("is for those who may write one, and a try by another is recorded", async () => {
    const evaluator = await councilPerson(test, lead.organisationId, "EV");
    expect(await start(evaluator)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    const { rows } = await test.ownerPool.query(
      "select act from audit_events where kind = 'DENIAL' and person_id = $1",
      [evaluator.personId],
    );
    expect(rows).toEqual([{ act: "competitions.start" }]);
  });

  it("needs a list the council may buy from, that allows it, and lots of that list", async () => {
    const ranked = await childrensHomesList(test, lead, { title: "Ranked list", callOffMechanisms: ["RANKED"] });
    const key = () => randomUUID();
    expect(await startCompetition(as(stranger), { list: list.listId, key: key() }, details())).toEqual({
      ok: false,
      refusal: "LIST_NOT_YOURS",
    });
    const onRanked = competitionDetails({ lots: [ranked.lotIds[0]] });
    expect(await startCompetition(as(officer), { list: ranked.listId, key: key() }, onRanked)).toEqual({
      ok: false,
      refusal: "NO_FURTHER_COMPETITION",
    });
    expect(await startCompetition(as(officer), { list: list.listId, key: key() }, onRanked)).toEqual({
      ok: false,
      refusal: "LOT_NOT_ON_LIST",
    });
  });

  it("is seen by its own council only, and not by evaluators before it is published", async () => {
    const { competitionId } = await draftCompetition(test, standard());
    const evaluator = await councilPerson(test, lead.organisationId, "EV");
    expect(await findCompetition(as(officer), competitionId)).toBeDefined();
    expect(await findCompetition(as(stranger), competitionId)).toBeUndefined();
    expect(await findCompetition(as(evaluator), competitionId)).toBeUndefined();
    const quality = await councilPerson(test, lead.organisationId, "QM");
    expect(await findCompetition(as(quality), competitionId)).toBeUndefined();
    expect((await listCompetitions(as(quality), {})).rows.map(({ id }) => id)).not.toContain(competitionId);
    expect(await findPublicCompetition(as(larch), competitionId)).toBeUndefined();
    expect((await listCompetitions(as(evaluator), {})).rows.map(({ id }) => id)).not.toContain(competitionId);
    expect((await listCompetitions(as(stranger), {})).rows).toEqual([]);
    expect((await listCompetitions(as(officer), {})).rows.map(({ id }) => id)).toContain(competitionId);
    expect((await listCompetitions(as(officer), { before: competitionId })).rows.map(({ id }) => id)).not.toContain(
      competitionId,
    );
  });

  it("is changed by one person at a time", async () => {
    const { competitionId } = await draftCompetition(test, standard());
    const version = (await findCompetition(as(officer), competitionId))?.version ?? 0;
    const renamed = { ...details(), title: "Four places" };
    const saved = await Promise.all([
      changeCompetition(as(officer), competitionId, version, renamed),
      changeCompetition(as(commissioner), competitionId, version, details()),
    ]);
    expect(saved.filter(({ ok }) => ok)).toHaveLength(1);
    expect(saved).toContainEqual({ ok: false, refusal: "STALE" });
    expect(await changeCompetition(as(stranger), competitionId, version + 1, renamed)).toEqual({
      ok: false,
      refusal: "NOT_FOUND",
    });
    const elsewhere = { ...renamed, lots: [randomUUID()] };
    expect(await changeCompetition(as(officer), competitionId, version + 1, elsewhere)).toEqual({
      ok: false,
      refusal: "LOT_NOT_ON_LIST",
    });
  });

  it("gets a deadline that gives people time", async () => {
    const { competitionId } = await draftCompetition(test, standard());
    const set = (deadline: string, reason: string | null, version = 3) =>
      setDeadline(as(officer), competitionId, version, { deadlineAt: new Date(deadline), reason });
    expect(await set("2026-03-01T12:00:00Z", null)).toEqual({ ok: false, refusal: "DEADLINE_PAST" });
    expect(await set("2026-03-03T08:59:59Z", null)).toEqual({ ok: false, refusal: "DEADLINE_TOO_SOON" });
    expect(await set("2027-06-01T12:00:00Z", null)).toEqual({ ok: false, refusal: "DEADLINE_TOO_FAR" });
    expect(await set("2026-03-10T12:00:00Z", null)).toEqual({ ok: false, refusal: "WINDOW_REASON" });
    expect(await set("2026-03-10T12:00:00Z", "Agreed with everyone")).toMatchObject({ ok: true });
    expect(await set("2026-03-27T15:00:00Z", null)).toEqual({ ok: false, refusal: "STALE" });
    expect(await set("2026-03-27T15:00:00Z", null, 4)).toMatchObject({ ok: true });
    expect(await findCompetition(as(officer), competitionId)).toMatchObject({
      deadlineAt: new Date("2026-03-27T15:00:00Z"),
      shortWindowReason: null,
    });
  });

  it("asks for measures that have a price, and for no others", async () => {
    const { competitionId } = await draftCompetition(test, standard());
    const choose = (codes: string[], version = 3) => chooseMeasures(as(officer), competitionId, version, codes);
    expect(await choose(["HEA-05"])).toEqual({ ok: false, refusal: "NOT_PRICED" });
    expect(await choose(["XXX-01"])).toEqual({ ok: false, refusal: "NOT_PRICED" });
    expect(await choose(["LOC-01", "SKL-01"])).toMatchObject({ ok: true });
    expect((await measuresAsked(as(officer), competitionId)).map(({ code }) => code)).toEqual(["SKL-01", "LOC-01"]);
    expect(await choose([], 3)).toEqual({ ok: false, refusal: "STALE" });
    expect(await choose([], 4)).toMatchObject({ ok: true });
    expect(await measuresAsked(as(officer), competitionId)).toEqual([]);
  });
});

describe("the criteria of a draft", () => {
  let id: CompetitionId;
  let criteria: Record<StandardKey, string>;

  beforeAll(async () => {
    ({ competitionId: id, criteria } = await draftCompetition(test, standard()));
  });

  it("are kept as a tree whose leaves come in order", async () => {
    const tree = await listCriteria(as(officer), id);
    expect(tree.map(({ title, depth }) => `${depth} ${title}`)).toEqual([
      "0 Quality",
      "1 Needs",
      "1 Keeping children safe",
      "1 Staffing",
      "0 Social value",
      "1 How pledges are kept",
      "1 Pledges by amount",
      "0 Price",
    ]);
    expect((await listLeaves(as(officer), id)).map(({ weightHundredths }) => weightHundredths)).toEqual([
      2000, 2000, 1000, 500, 1000, 3500,
    ]);
    expect(await findCriterion(as(officer), id, criteria.Q1)).toMatchObject({ wordLimit: 500, version: 1 });
    expect(await findCriterion(as(stranger), id, criteria.Q1)).toBeUndefined();
  });

  it("are added once, under a section that is there, one price and one amount", async () => {
    const add = (
      kind: "PRICE" | "SV_QUANT" | "QUALITY_SCALE",
      parent: string | null = null,
      key: string = randomUUID(),
    ) => addCriterion(as(officer), id, { key, kind }, criterionDetails(kind, { weightHundredths: 1, parent }));
    expect(await add("PRICE")).toEqual({ ok: false, refusal: "ONE_PRICE" });
    expect(await add("SV_QUANT")).toEqual({ ok: false, refusal: "ONE_QUANTITY" });
    expect(await add("QUALITY_SCALE", criteria.Q1)).toEqual({ ok: false, refusal: "NOT_A_SECTION" });
    expect(await add("QUALITY_SCALE", randomUUID())).toEqual({ ok: false, refusal: "NOT_A_SECTION" });
    const key = randomUUID();
    const pressed = await Promise.all([add("QUALITY_SCALE", null, key), add("QUALITY_SCALE", null, key)]);
    expect(pressed.every(({ ok }) => ok)).toBe(true);
    expect((await listCriteria(as(officer), id)).filter((criterion) => criterion.id === key)).toHaveLength(1);
    const other = criterionDetails("QUALITY_SCALE", {
      weightHundredths: 1,
      parent: null,
      title: "Typed after going back",
    });
    expect(await addCriterion(as(officer), id, { key, kind: "QUALITY_SCALE" }, other)).toEqual({
      ok: false,
      refusal: "KEY_REUSED",
    });
    const elsewhere = await draftCompetition(test, standard());
    const stolen = criterionDetails("QUALITY_SCALE", { weightHundredths: 1 });
    expect(await addCriterion(as(officer), elsewhere.competitionId, { key, kind: "QUALITY_SCALE" }, stolen)).toEqual({
      ok: false,
      refusal: "NOT_FOUND",
    });
    expect(await removeCriterion(as(officer), id, key)).toMatchObject({ ok: true });
  });

  it("nest three levels and no more", async () => {
    const section = async (parent: string | null) =>
      addCriterion(
        as(officer),
        id,
        { key: randomUUID(), kind: "SECTION" },
        criterionDetails("SECTION", { weightHundredths: 1, parent }),
      );
    const first = await section(null);
    const second = await section(first.ok ? first.value.criterionId : "");
    expect(await section(second.ok ? second.value.criterionId : "")).toEqual({ ok: false, refusal: "TOO_DEEP" });
    expect(await removeCriterion(as(officer), id, first.ok ? first.value.criterionId : "")).toMatchObject({ ok: true });
    expect(await listCriteria(as(officer), id)).toHaveLength(8);
  });

  it("are changed by one person at a time, and a leaf may move", async () => {
    const moved = criterionDetails("QUALITY_SCALE", { weightHundredths: 2000, title: "Needs first", parent: null });
    expect(await changeCriterion(as(officer), id, criteria.Q1, 1, moved)).toMatchObject({ ok: true });
    expect(await changeCriterion(as(commissioner), id, criteria.Q1, 1, moved)).toEqual({ ok: false, refusal: "STALE" });
    expect(await findCriterion(as(officer), id, criteria.Q1)).toMatchObject({
      title: "Needs first",
      parentId: null,
      version: 2,
    });
    const back = { ...moved, parent: criteria.QUALITY, title: "Needs" };
    expect(await changeCriterion(as(officer), id, criteria.Q1, 2, back)).toMatchObject({ ok: true });
    expect(await changeCriterion(as(officer), id, randomUUID(), 1, back)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    const section = criterionDetails("SECTION", { weightHundredths: 5000, title: "Quality", parent: criteria.SOCIAL });
    expect(await changeCriterion(as(officer), id, criteria.QUALITY, 1, section)).toMatchObject({ ok: true });
    expect(await findCriterion(as(officer), id, criteria.QUALITY)).toMatchObject({ parentId: null });
  });

  it("go with everything in them, and a second press changes nothing", async () => {
    const other = await draftCompetition(test, standard());
    const remove = () => removeCriterion(as(officer), other.competitionId, other.criteria.QUALITY);
    expect(await remove()).toMatchObject({ ok: true });
    expect(await remove()).toMatchObject({ ok: true });
    expect(await listCriteria(as(officer), other.competitionId)).toHaveLength(4);
    const fromStranger = await removeCriterion(as(stranger), other.competitionId, other.criteria.PRICE);
    expect(fromStranger).toEqual({ ok: false, refusal: "NOT_FOUND" });
  });
});
