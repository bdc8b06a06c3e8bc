import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CouncilActor } from "~/core/actor";
import { generatedLotsForm } from "~/features/lists/forms/generated-lots";
import { addLot, addLots, changeLot } from "~/features/lists/commands/lots.server";
import { changeRound, planRound, publishRound } from "~/features/lists/commands/rounds.server";
import { changeList, setUpList } from "~/features/lists/commands/set-up.server";
import { findList, mayCallOff } from "~/features/lists/queries/lists.server";
import { findLot, listLots } from "~/features/lists/queries/lots.server";
import { findPublicList } from "~/features/market/queries/public-list.server";
import { findRound } from "~/features/lists/queries/rounds.server";
import { checkForm } from "~/platform/form-reading.server";
import { anyone, contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead, councilPerson } from "../support/people";
import {
  childrensHomesList,
  foodList,
  goodsLotDetails,
  listDetails,
  lotDetails,
  openRound,
} from "../support/scenarios/lists";

let test: TestDatabase;
let lead: CouncilActor;
let stranger: CouncilActor;
let viewer: CouncilActor;

const now = "2026-03-02T09:00:00Z";

beforeAll(async () => {
  test = await freshDatabase();
  lead = await authorityWithLead(test, "Tidewater Council");
  stranger = await authorityWithLead(test, "Elsewhere Council");
  viewer = await councilPerson(test, lead.organisationId, "QM");
});

afterAll(() => test.drop());

const as = (actor: CouncilActor, at = now) => contextOf(test.db, actor, at);

const words = { title: "Food for schools", summary: "Bread, fruit.", suitsSmallFirms: true, suitsVoluntary: false };

describe("what a list says", () => {
  it("is changed by those who run lists, once by two presses, and never by a page that is old", async () => {
    const { listId } = await foodList(test, lead, { title: "Foods" });
    const change = { ...words, cpvCodes: ["03221000-6", "15810000-9"] };
    const tries = await Promise.all([1, 2].map(() => changeList(as(lead), listId, 1, change)));
    expect(tries).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await findList(as(lead), listId)).toMatchObject({
      ...words,
      version: 2,
      cpv: [{ code: "03221000-6" }, { code: "15810000-9" }],
    });
    expect(await mayCallOff(as(lead), listId)).toMatchObject({
      bought: { cpvCodes: ["03221000-6", "15810000-9"], suitsSmallFirms: true, suitsVoluntary: false },
    });
    const other = { ...change, summary: "Something else." };
    expect(await changeList(as(lead), listId, 1, other)).toEqual({ ok: false, refusal: "STALE" });
    expect(await changeList(as(viewer), listId, 2, other)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await changeList(as(stranger), listId, 2, other)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    const { rows } = await test.ownerPool.query(
      "select about from audit_events where act = 'lists.change' and kind = 'ACT'",
    );
    expect(rows).toEqual([{ about: { changed: ["title", "summary", "cpv_codes"] } }]);
  });

  it("takes no title of another list, also not at the same moment, and no code that is made up", async () => {
    const one = await foodList(test, lead, { title: "One" });
    const two = await foodList(test, lead, { title: "Two" });
    const three = await foodList(test, lead, { title: "Three" });
    const named = (title: string) => ({ ...words, title, cpvCodes: [] });
    expect(await changeList(as(lead), one.listId, 1, named("TWO"))).toEqual({ ok: false, refusal: "TITLE_TAKEN" });
    const both = await Promise.all([
      changeList(as(lead), one.listId, 1, named("The same")),
      changeList(as(lead), two.listId, 1, named("the SAME")),
      setUpList(as(lead), listDetails({ title: "The Same" })),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const unknown = { ...named("Other"), cpvCodes: ["15810000-8"] };
    expect(await changeList(as(lead), three.listId, 1, unknown)).toEqual({ ok: false, refusal: "CPV_UNKNOWN" });
    const made = listDetails({ title: "Made up", cpvCodes: ["99999998-1"] });
    expect(await setUpList(as(lead), made)).toEqual({ ok: false, refusal: "CPV_UNKNOWN" });
  });

  it("makes an open framework light touch by its codes until a round is published", async () => {
    const lightTouch = async (listId: string) => {
      const { rows } = await test.ownerPool.query<{ light_touch: boolean }>(
        "select light_touch from lists where id = $1",
        [listId],
      );
      return rows[0]?.light_touch;
    };
    const list = await foodList(test, lead, { title: "Meals" });
    const { listId } = list;
    expect(await lightTouch(listId)).toBe(false);
    const meals = { ...words, title: "Meals", cpvCodes: ["55523100-3"] };
    expect(await changeList(as(lead), listId, 1, meals)).toMatchObject({ ok: true });
    expect(await lightTouch(listId)).toBe(true);
    await openRound(test, lead, list);
    expect(await changeList(as(lead), listId, 2, { ...meals, cpvCodes: ["15810000-9"] })).toMatchObject({ ok: true });
    expect(await lightTouch(listId)).toBe(true);
    const homes = await childrensHomesList(test, lead, { title: "Homes" });
    expect(await lightTouch(homes.listId)).toBe(true);
    const shown = await findPublicList(contextOf(test.db, anyone, now), listId);
    expect(shown).toMatchObject({ cpv: [{ code: "15810000-9" }], suitsSmallFirms: true, suitsVoluntary: false });
  });
});

describe("a lot", () => {
  it("is changed in all it says until a round with it is published, then in its words alone", async () => {
    const list = await foodList(test, lead, { title: "Lots" });
    const [lotId, other] = list.lotIds;
    const { listId } = list;
    const place = { listId, lotId };
    const homes = lotDetails({
      code: "HOMES",
      title: "Homes",
      expectedVolume: "12 places",
      expectedVolumeOn: "2026-03-01",
    });
    expect(await changeLot(as(lead), place, 1, homes)).toMatchObject({ ok: true });
    expect(await changeLot(as(lead), place, 1, homes)).toMatchObject({ ok: true });
    expect(await findLot(as(lead), listId, lotId)).toMatchObject({ ...homes, version: 2, opened: false });
    expect(await changeLot(as(lead), place, 1, goodsLotDetails())).toEqual({ ok: false, refusal: "STALE" });
    const taken = goodsLotDetails({ code: "FRUIT" });
    expect(await changeLot(as(lead), place, 2, taken)).toEqual({ ok: false, refusal: "LOT_CODE_TAKEN" });
    expect(await changeLot(as(viewer), place, 2, homes)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await changeLot(as(stranger), place, 2, homes)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    const elsewhere = { listId: (await foodList(test, lead, { title: "Elsewhere" })).listId, lotId };
    expect(await changeLot(as(lead), elsewhere, 2, homes)).toEqual({ ok: false, refusal: "NOT_FOUND" });

    await openRound(test, lead, { listId, lotIds: [lotId] });
    expect(await findLot(as(lead), listId, lotId)).toMatchObject({ opened: true });
    for (const given of [{ code: "H" }, { needs: ["N1" as const] }, { ageMax: 18 }, { bands: ["B1" as const] }]) {
      const refused = await changeLot(as(lead), place, 2, { ...homes, ...given });
      expect(refused).toEqual({ ok: false, refusal: "LOT_OPENED" });
    }
    expect(await changeLot(as(lead), place, 2, goodsLotDetails({ code: "HOMES" }))).toEqual({
      ok: false,
      refusal: "LOT_OPENED",
    });
    expect(await changeLot(as(lead), place, 2, { ...homes, title: "Homes near" })).toMatchObject({ ok: true });
    const said = { title: "Homes nearby", expectedVolume: "14 places", expectedVolumeOn: "2026-03-02" };
    expect(await changeLot(as(lead), place, 3, said)).toMatchObject({ ok: true });
    expect(await findLot(as(lead), listId, lotId)).toMatchObject({ ...said, version: 4, needs: homes.needs });
    const shown = await findPublicList(contextOf(test.db, anyone, now), listId);
    expect(shown?.lots[0]).toMatchObject(said);
    // The other lot is in no published round yet.
    expect(await changeLot(as(lead), { listId, lotId: other }, 1, homes)).toEqual({
      ok: false,
      refusal: "LOT_CODE_TAKEN",
    });
    expect(await changeLot(as(lead), { listId, lotId: other }, 1, { ...homes, code: "H2" })).toMatchObject({
      ok: true,
    });
    const { rows } = await test.ownerPool.query<{ about: { changed: string[] } }>(
      "select about from audit_events where act = 'lists.change-lot' and about ->> 'lot' = $1 order by id",
      [lotId],
    );
    expect(rows.map(({ about }) => about.changed)).toEqual([
      expect.arrayContaining(["code", "title", "needs", "age_min", "expected_volume"]),
      ["title"],
      ["title", "expected_volume", "expected_volume_on"],
    ]);
  });

  it("stays as applicants see it when a round with it is published at the same moment", async () => {
    const list = await foodList(test, lead, { title: "At once" });
    const [lotId] = list.lotIds;
    const opensAt = new Date("2026-03-10T09:00:00Z");
    const times = { opensAt, closesAt: new Date("2026-04-09T11:00:00Z"), gapReason: null, shortWindowReason: null };
    const planned = await planRound(as(lead), list.listId, { ...times, lotIds: [lotId] });
    const roundId = planned.ok ? planned.value.roundId : "";
    const [published, changed] = await Promise.all([
      publishRound(as(lead), roundId, 1, { when: "PLANNED" }),
      changeLot(as(lead), { listId: list.listId, lotId }, 1, lotDetails({ code: "BREAD" })),
    ]);
    expect(published.ok).toBe(true);
    const lot = await findLot(as(lead), list.listId, lotId);
    // Whoever came first: a change that was refused changed nothing, and one that was made came before.
    expect(lot?.ageMin === null).toBe(!changed.ok);
    if (!changed.ok) expect(changed.refusal).toBe("LOT_OPENED");
  });
});

describe("many lots at once", () => {
  const framework = checkForm(
    {
      needs: Array.from({ length: 8 }, (_, place) => `N${place + 1} Need ${place + 1}`).join("\n"),
      placements: "D Day\nW Weekly\nT Termly\nF Full",
      ages: "PRE 0-15 up to Year 11\nPOST 16-25 from 16",
      settingKinds: ["SPECIAL_SCHOOL", "SPECIAL_COLLEGE"],
      bands: ["B1", "B2", "B3", "B4"],
    },
    generatedLotsForm,
  );
  const lots = framework.ok ? framework.value : [];

  it("are 64 of 8 needs, 4 placement types and 2 age ranges, 32 of them from 16", async () => {
    const { listId } = await foodList(test, lead, { title: "Framework" });
    const added = await addLots(as(lead), listId, lots);
    expect(added.ok && added.value.lotIds).toHaveLength(64);
    expect(await addLots(as(lead), listId, lots)).toEqual(added);
    const saved = (await listLots(as(lead), listId)).slice(2);
    const count = (having: (lot: (typeof saved)[number]) => boolean) => saved.filter(having).length;
    expect(saved.map(({ lotId }) => lotId)).toEqual(added.ok && added.value.lotIds);
    expect(saved.map(({ code }) => code)).toEqual(lots.map(({ code }) => code));
    expect(count(({ ageMin, ageMax }) => ageMin === 16 && ageMax === 25)).toBe(32);
    for (const need of ["N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8"]) {
      expect(count(({ needs }) => needs.join() === need)).toBe(8);
    }
    for (const placement of ["D", "W", "T", "F"]) expect(count(({ code }) => code.endsWith(`-${placement}`))).toBe(16);
    const { rows } = await test.ownerPool.query(
      "select about from audit_events where act = 'lists.add-lots' and subject_id = $1",
      [listId],
    );
    expect(rows).toEqual([{ about: { codes: lots.map(({ code }) => code) } }]);
  });

  it("are all added or none, each code once, by those who run lists", async () => {
    const { listId } = await foodList(test, lead, { title: "None" });
    const bread = goodsLotDetails({ title: "Other bread" });
    const [first, second] = [goodsLotDetails({ code: "A" }), goodsLotDetails({ code: "B" })];
    expect(await addLots(as(lead), listId, [first, bread])).toEqual({ ok: false, refusal: "LOT_CODE_TAKEN" });
    expect(await addLots(as(lead), listId, [first, second, first])).toEqual({ ok: false, refusal: "LOT_CODE_TWICE" });
    const many = Array.from({ length: 499 }, (_, place) => goodsLotDetails({ code: `L${place}` }));
    expect(await addLots(as(lead), listId, many)).toEqual({ ok: false, refusal: "TOO_MANY_LOTS" });
    expect(await addLots(as(viewer), listId, [first])).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await addLots(as(stranger), listId, [first])).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await listLots(as(lead), listId)).toHaveLength(2);
    expect(await addLots(as(lead), listId, [])).toEqual({ ok: true, value: { lotIds: [] } });
    const twice = await Promise.all([1, 2].map(() => addLots(as(lead), listId, many.slice(1))));
    expect(twice[0]).toEqual(twice[1]);
    expect(await listLots(as(lead), listId)).toHaveLength(500);
    expect(await addLot(as(lead), listId, second)).toEqual({ ok: false, refusal: "TOO_MANY_LOTS" });
  });
});

describe("an open framework", () => {
  it("asks a reason for a first reopening after three years, and for later ones after five; it never refuses", async () => {
    const list = await foodList(test, lead, { title: "Opens", lastOpenedOn: "2023-02-28" });
    expect(await findList(as(lead), list.listId)).toMatchObject({ gapMonths: 36, maxGapMonths: null });
    const lotIds = [...list.lotIds];
    const times = (opens: string, closes: string, gapReason: string | null = null) => ({
      ...{ lotIds, opensAt: new Date(opens), closesAt: new Date(closes), gapReason, shortWindowReason: null },
    });
    const late = times("2026-03-10T09:00:00Z", "2026-04-09T09:00:00Z");
    expect(await planRound(as(lead), list.listId, late)).toEqual({ ok: false, refusal: "GAP_REASON_NEEDED" });
    const planned = await planRound(as(lead), list.listId, { ...late, gapReason: "Prices were not steady." });
    const roundId = planned.ok ? planned.value.roundId : "";
    expect(await findRound(as(lead), roundId)).toMatchObject({ gapMonths: 36, lastOpenedOn: "2023-02-28" });
    expect(await publishRound(as(lead), roundId, 1, { when: "PLANNED" })).toMatchObject({ ok: true });
    expect(await findList(as(lead, "2026-03-11T09:00:00Z"), list.listId)).toMatchObject({ gapMonths: 60 });
    const next = times("2031-03-10T09:00:00Z", "2031-04-09T09:00:00Z");
    const again = await planRound(as(lead, "2031-01-01T09:00:00Z"), list.listId, next);
    const secondId = again.ok ? again.value.roundId : "";
    const later = times("2031-03-11T09:00:00Z", "2031-04-10T09:00:00Z");
    const refused = await changeRound(as(lead, "2031-01-01T09:00:00Z"), secondId, 1, later);
    expect(refused).toEqual({ ok: false, refusal: "GAP_REASON_NEEDED" });
  });
});
