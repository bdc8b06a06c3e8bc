import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor, CouncilActor, SupplierActor } from "~/core/actor";
import type { CompetitionId, SettingId } from "~/core/id";
import { changeLot } from "~/features/lists/commands/lots.server";
import { listPublicLists, listPublicMembers } from "~/features/market/queries/lists.server";
import { findPublicCompetition } from "~/features/market/queries/public-competition.server";
import { findPublicList } from "~/features/market/queries/public-list.server";
import { findPublicSetting } from "~/features/market/queries/public-setting.server";
import { changeSupplier } from "~/features/suppliers/commands/organisation.server";
import { changeSetting, closeSetting } from "~/features/suppliers/commands/settings.server";
import { anyone, contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead, councilPerson } from "../support/people";
import { draftCompetition, publishedCompetition } from "../support/scenarios/competitions";
import {
  childrensHomesList,
  educationFramework,
  listHomes,
  openRound,
  type SetUpListing,
} from "../support/scenarios/lists";
import { homeDetails, newHome, newSupplier, supplierDetails } from "../support/scenarios/suppliers";

const march = "2026-03-20T09:00:00Z";

let test: TestDatabase;
let lead: CouncilActor;
let homes: SetUpListing;
let schools: SetUpListing;
let larch: SupplierActor;
let home: SettingId;
let school: SettingId;
let competitionId: CompetitionId;
let draftId: CompetitionId;

const as = (actor: Actor = anyone, at = march) => contextOf(test.db, actor, at);
const keysOf = (thing: object | undefined) => Object.keys(thing ?? {}).sort();

beforeAll(async () => {
  test = await freshDatabase();
  lead = await authorityWithLead(test, "Tidewater Council");
  homes = await childrensHomesList(test, lead, { cpvCodes: ["85311300-5", "85000000-9"] });
  const words = { title: "Children’s home within the area", expectedVolume: "About 12 places a year", expectedVolumeOn: "2026-01-01" }; // prettier-ignore
  const [lotId] = homes.lotIds;
  expect(await changeLot(contextOf(test.db, lead, march), { listId: homes.listId, lotId }, 1, words)).toMatchObject({
    ok: true,
  });
  schools = await educationFramework(test, lead, { lastOpenedOn: "2025-12-01" });
  larch = await newSupplier(test, { name: "Larch House Ltd" });
  home = await newHome(test, larch, { name: "Larch House", town: "Secret Town", addressLine1: "7 Hidden Lane" });
  school = await newHome(test, larch, {
    name: "Larch School",
    kind: "SPECIAL_SCHOOL",
    regulator: "DFE",
    registrationNumber: "654321",
    town: "Harbour",
    postcode: "EC1A 1BB",
    ageMin: 4,
    needs: ["N2"],
  });
  await listHomes(test, lead, homes, [{ supplier: larch, settingId: home }]);
  await listHomes(test, lead, schools, [{ supplier: larch, settingId: school, line: { needs: ["N2"] } }]);
  const officer = await councilPerson(test, lead.organisationId, "PO");
  const approver = await councilPerson(test, lead.organisationId, "AP");
  const made = { officer, approver, listId: homes.listId, lotIds: [homes.lotIds[0]] };
  competitionId = (await publishedCompetition(test, made)).competitionId;
  draftId = (await draftCompetition(test, made)).competitionId;
});
afterAll(() => test.drop());

describe("a list", () => {
  it("is shown with its lots, what is expected, its codes, and who is on it", async () => {
    const list = await findPublicList(as(), homes.listId);
    expect(list).toMatchObject({
      title: "Children’s homes list",
      leadName: "Tidewater Council",
      cpv: [
        { code: "85000000-9", label: "Health and social work services" },
        { code: "85311300-5", label: "Welfare services for children and young people" },
      ],
      lots: [
        { code: "CH1", expectedVolume: "About 12 places a year", expectedVolumeOn: "2026-01-01", members: 1 },
        { code: "CH2", expectedVolume: null, expectedVolumeOn: null, members: 0 },
      ],
      rounds: [{ number: 1, stage: "DECISIONS_ISSUED", opensAt: new Date("2026-01-08T09:00:00Z") }],
      latestOpensAt: new Date("2026-01-08T09:00:00Z"),
      announcedFor: null,
      maxGapMonths: 6,
    });
    expect(keysOf(list?.lots[0])).toEqual(
      [
        ...["lotId", "code", "title", "settingKinds", "needs", "ageMin", "ageMax"],
        ...["expectedVolume", "expectedVolumeOn", "members", "lastInvitedIn"],
      ].sort(),
    );
    const { members } = await listPublicMembers(as(), homes.listId);
    expect(members).toEqual([
      { settingId: home, setting: "Larch House", organisation: "Larch House Ltd", lots: ["CH1"] },
    ]);
  });

  it("is nobody's to see before its first round is published", async () => {
    const early = await educationFramework(test, lead, { title: "Not yet" });
    expect(await findPublicList(as(), early.listId)).toBeUndefined();
    expect((await listPublicLists(as())).lists.map(({ title }) => title)).toEqual([
      "Children’s homes list",
      "Education framework",
    ]);
    await openRound(test, lead, early, {
      opensAt: new Date("2026-04-01T09:00:00Z"),
      closesAt: new Date("2026-05-01T09:00:00Z"),
    });
    expect(await findPublicList(as(), early.listId)).toMatchObject({ announcedFor: new Date("2026-04-01T09:00:00Z") });
    const [, , listed] = (await listPublicLists(as(anyone, "2026-04-01T09:00:00Z"))).lists;
    expect(listed).toMatchObject({ title: "Not yet", openUntil: new Date("2026-05-01T09:00:00Z"), announcedFor: null });
  });

  it("is paged by title, and from a list that is none from nowhere", async () => {
    const { lists } = await listPublicLists(as());
    expect((await listPublicLists(as(), lists[0]?.listId)).lists).toEqual(lists.slice(1));
    expect((await listPublicLists(as(), "00000000-0000-7000-8000-000000000000")).lists).toEqual([]);
  });
});

describe("a setting", () => {
  it("that is a children's home is shown without where it is, its numbers or how to reach it", async () => {
    const shown = await findPublicSetting(as(), home);
    expect(shown).toEqual({
      name: "Larch House",
      organisation: "Larch House Ltd",
      kind: "CHILDRENS_HOME",
      place: null,
      regulator: "OFSTED",
      registrationStatus: "REGISTERED",
      latestGrade: "GOOD",
      latestGradeOn: "2025-10-14",
      gradeSource: "PROVIDER",
      reportUrl: null,
      ageMin: 8,
      ageMax: 17,
      genders: "ANY",
      needs: ["N1", "N4"],
      lists: [
        {
          listId: homes.listId,
          title: "Children’s homes list",
          since: new Date("2026-01-20T09:00:00Z"),
          lots: [{ code: "CH1", title: "Children’s home within the area" }],
        },
      ],
    });
    const { addressLine1, town, postcode } = homeDetails({ town: "Secret Town", addressLine1: "7 Hidden Lane" });
    for (const secret of [addressLine1, town, postcode, "SW1A", "SC"]) {
      expect(JSON.stringify(shown)).not.toContain(secret);
    }
  });

  it("that is a school is shown with its town and district, and no nearer", async () => {
    const shown = await findPublicSetting(as(), school);
    expect(shown?.place).toEqual({ town: "Harbour", district: "EC1A" });
    expect(JSON.stringify(shown)).not.toContain("1BB");
    expect(JSON.stringify(shown)).not.toContain("654321");
  });

  it("is not there unless it is on a list, and no longer when it has closed", async () => {
    const alone = await newHome(test, larch, { name: "On no list" });
    expect(await findPublicSetting(as(), alone)).toBeUndefined();
    const elm = await newSupplier(test, { name: "Elm View Ltd" });
    const elmHome = await newHome(test, elm, { name: "Elm View" });
    await listHomes(test, lead, homes, [{ supplier: elm, settingId: elmHome }]);
    expect((await listPublicMembers(as(), homes.listId)).members.map(({ setting }) => setting)).toEqual([
      "Elm View",
      "Larch House",
    ]);
    expect(await closeSetting(contextOf(test.db, elm, march), elmHome)).toMatchObject({ ok: true });
    expect(await findPublicSetting(as(), elmHome)).toBeUndefined();
    expect((await listPublicMembers(as(), homes.listId)).members.map(({ setting }) => setting)).toEqual([
      "Larch House",
    ]);
    expect((await findPublicList(as(), homes.listId))?.lots[0]?.members).toBe(1);
  });
});

describe("who is on a list", () => {
  it("is by the names of today, whoever has been renamed since, in their order", async () => {
    const [ash, oak] = [await newSupplier(test, { name: "Ash Ltd" }), await newSupplier(test, { name: "Oak Ltd" })];
    const details = homeDetails({ name: "First" });
    const first = await newHome(test, ash, details);
    const second = await newHome(test, oak, { name: "Second" });
    const list = await childrensHomesList(test, lead, { title: "Another list" });
    await listHomes(test, lead, list, [
      { supplier: ash, settingId: first },
      { supplier: oak, settingId: second, lotId: list.lotIds[0] },
      { supplier: oak, settingId: second, lotId: list.lotIds[1] },
    ]);
    const shown = async (after?: SettingId) =>
      (await listPublicMembers(as(), list.listId, after)).members.map(({ organisation, setting, lots }) => {
        return [organisation, setting, ...lots].join(" / ");
      });
    expect(await shown()).toEqual(["Ash Ltd / First / CH1", "Oak Ltd / Second / CH1 / CH2"]);
    const renamed = supplierDetails({ name: "Yew Ltd" });
    expect(await changeSupplier(contextOf(test.db, ash, march), 1, renamed)).toMatchObject({ ok: true });
    const other = { ...details, name: "Third" };
    expect(await changeSetting(contextOf(test.db, ash, march), first, 1, other)).toMatchObject({ ok: true });
    expect(await shown()).toEqual(["Oak Ltd / Second / CH1 / CH2", "Yew Ltd / Third / CH1"]);
    expect(await shown(second)).toEqual(["Yew Ltd / Third / CH1"]);
    expect(await shown(first)).toEqual([]);
  });
});

describe("a competition", () => {
  it("is shown without its specification, and says what the reader is to it", async () => {
    const shown = await findPublicCompetition(as(), competitionId);
    expect(shown).toMatchObject({ title: "Three places for young people", invited: false, onList: false });
    expect(keysOf(shown)).toEqual(
      [
        ...["id", "title", "summary", "authorityName", "stage", "publishedAt", "deadlineAt", "estimatePence"],
        ...["priceBasis", "need", "ageMin", "ageMax", "genders", "band", "suitsSmallFirms", "suitsVoluntary"],
        ...["cpv", "lots", "listId", "listTitle", "openUntil", "announcedFor", "latestOpensAt", "openedBefore"],
        ...["opened", "vehicleType", "maxGapMonths", "invited", "onList"],
      ].sort(),
    );
    expect(await findPublicCompetition(as(larch), competitionId)).toMatchObject({ invited: true, onList: true });
    const outside = await newSupplier(test, { name: "Outside Ltd" });
    expect(await findPublicCompetition(as(outside), competitionId)).toMatchObject({ invited: false, onList: false });
  });

  it("that is not published is nobody's here, not even its council's", async () => {
    expect(await findPublicCompetition(as(lead), draftId)).toBeUndefined();
  });
});
