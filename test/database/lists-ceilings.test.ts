import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { LotId, RoundId, SettingId } from "~/core/id";
import { calendarDateOf } from "~/core/time";
import { startApplication } from "~/features/lists/commands/applications.server";
import { setCeilings } from "~/features/lists/commands/ceilings.server";
import { addLine, changeLine } from "~/features/lists/commands/lines.server";
import { changePlace, confirmPlaces } from "~/features/lists/commands/reopening.server";
import { publishRound, planRound } from "~/features/lists/commands/rounds.server";
import type { CeilingDetails } from "~/features/lists/forms/ceilings";
import { findApplication, findLine } from "~/features/lists/queries/applications.server";
import {
  financialYearOf,
  listCeilings,
  listCeilingsOfRound,
  listOpeningYears,
} from "~/features/lists/queries/ceilings.server";
import { findQueueLine } from "~/features/lists/queries/queue.server";
import { findReopening } from "~/features/lists/queries/reopening.server";
import { ruleResults } from "~/features/lists/rules/conditions";
import { financialYearOf as yearByRule } from "~/features/lists/rules/ceilings";
import { contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead, councilPerson } from "../support/people";
import { atPortalTime } from "../support/portal-time";
import {
  childrensHomesList,
  foodList,
  lineDetails,
  listHomes,
  openRound,
  readyLine,
  submitLineAt,
  type SetUpListing,
} from "../support/scenarios/lists";
import { newHome, newSupplier } from "../support/scenarios/suppliers";

let test: TestDatabase;
let made = 0;
let lead: CouncilActor;
let supplier: SupplierActor;
let settingId: SettingId;
let list: SetUpListing;
let lotId: LotId;

/** Before the first round opens, on 8 January 2026, in the year that began in April 2025. */
const before = "2026-01-07T10:00:00Z";
const at = new Date("2026-01-09T09:00:00Z");
const closed = new Date("2026-01-19T09:00:00Z");
const prices = (b1: number, over: CeilingDetails["over"] = "REJECT"): CeilingDetails => ({
  over,
  prices: [{ band: "B1", weeklyPence: b1 }],
});
const set = (year: number, form: CeilingDetails, when = before, version = 0, actor = lead) =>
  setCeilings(contextOf(test.db, actor, when), { listId: list.listId, lotId, year }, version, form);
const saved = () => listCeilings(contextOf(test.db, lead, before), lotId);
const refused = (...problems: string[]) => ({ ok: false, refusal: { code: "PROBLEMS", problems } });

beforeAll(async () => {
  test = await freshDatabase();
});
afterAll(() => test.drop());

beforeEach(async () => {
  made += 1;
  lead = await authorityWithLead(test, `Saltmarsh Council ${made}`);
  list = await childrensHomesList(test, lead);
  [lotId] = list.lotIds;
  supplier = await newSupplier(test);
  settingId = await newHome(test, supplier);
});

describe("the highest prices of a lot", () => {
  it("are set by who runs the list, of this year and the two after it, and taken away again", async () => {
    expect(await set(2025, prices(450_000))).toEqual({ ok: true, value: undefined });
    expect(await set(2027, prices(470_000, "FLAG"))).toMatchObject({ ok: true });
    expect(await saved()).toEqual([
      { year: 2025, over: "REJECT", version: 1, prices: [{ band: "B1", weeklyPence: 450_000 }] },
      { year: 2027, over: "FLAG", version: 1, prices: [{ band: "B1", weeklyPence: 470_000 }] },
    ]);
    expect(await set(2028, prices(1))).toEqual({ ok: false, refusal: "YEAR_TOO_FAR" });
    expect(await set(2024, prices(1))).toEqual({ ok: false, refusal: "YEAR_TOO_FAR" });
    expect(await set(2025, { over: "REJECT", prices: [] }, before, 1)).toMatchObject({ ok: true });
    expect(await saved()).toMatchObject([{ version: 2, prices: [] }, {}]);
    const approver = await councilPerson(test, lead.organisationId, "AP");
    expect(await set(2026, prices(1), before, 0, approver)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    const stranger = await authorityWithLead(test, `Faraway Council ${made}`);
    expect(await set(2026, prices(1), before, 0, stranger)).toEqual({ ok: false, refusal: "NOT_FOUND" });
  });

  it("are nothing to a lot of goods", async () => {
    const food = await foodList(test, lead);
    const [bread] = food.lotIds;
    const ctx = contextOf(test.db, lead, before);
    const done = await setCeilings(ctx, { listId: food.listId, lotId: bread, year: 2026 }, 0, prices(1));
    expect(done).toEqual({ ok: false, refusal: "NOT_FOUND" });
  });

  it("are saved once by two people at once, and again by a second press", async () => {
    const two = await Promise.all([set(2026, prices(450_000)), set(2026, prices(460_000))]);
    expect(two.filter(({ ok }) => ok)).toHaveLength(1);
    expect(two).toContainEqual({ ok: false, refusal: "STALE" });
    const [won] = await saved();
    if (won === undefined) throw new Error("Nothing was saved");
    expect(await set(2026, { over: won.over, prices: [...won.prices] })).toMatchObject({ ok: true });
    expect(await saved()).toEqual([won]);
  });

  it("stay once a published round has opened the lot; a later year can be set until it begins", async () => {
    await set(2025, prices(450_000));
    await openRound(test, lead, list);
    const fixed = { ok: false, refusal: "CEILINGS_FIXED" };
    expect(await set(2025, prices(999_999), "2026-01-09T10:00:00Z", 1)).toEqual(fixed);
    expect(await set(2026, prices(470_000), "2026-03-31T22:59:59.999Z")).toMatchObject({ ok: true });
    expect(await set(2026, prices(480_000), "2026-03-31T23:00:00.000Z", 1)).toEqual(fixed);
    expect(await saved()).toMatchObject([{ year: 2025, prices: [{ weeklyPence: 450_000 }] }, { year: 2026 }]);
  });

  it("and who publishes a round with them wait for each other: what applicants read is what they go by", async () => {
    const ctx = contextOf(test.db, lead, "2026-01-07T09:00:00Z");
    const opensAt = new Date("2026-01-12T09:00:00Z");
    const details = { lotIds: [lotId], opensAt, closesAt: new Date("2026-01-30T09:00:00Z") };
    const planned = await planRound(ctx, list.listId, { ...details, gapReason: null, shortWindowReason: null });
    if (!planned.ok) throw new Error(planned.refusal);
    const { roundId } = planned.value;
    const [published, late] = await Promise.all([
      publishRound(contextOf(test.db, lead, before), roundId, 1, { when: "PLANNED" }),
      set(2025, prices(450_000)),
    ]);
    expect(published.ok).toBe(true);
    expect(await listCeilingsOfRound(ctx, roundId)).toHaveLength(late.ok ? 1 : 0);
    expect(await set(2025, prices(1), before, late.ok ? 1 : 0)).toEqual({ ok: false, refusal: "CEILINGS_FIXED" });
    expect(await listOpeningYears(ctx, lotId)).toEqual([2025]);
  });
});

describe("a line", () => {
  const ready = (roundId: RoundId) => readyLine(test, supplier, { roundId, settingId, lotId, at });
  const bare = async (roundId: RoundId) => {
    const ctx = contextOf(test.db, supplier, at);
    const started = await startApplication(ctx, roundId);
    if (!started.ok) throw new Error(started.refusal);
    const { applicationId } = started.value;
    const added = await addLine(ctx, applicationId, { settingId, lotId });
    if (!added.ok) throw new Error(added.refusal);
    return { ctx, applicationId, lineId: added.value.lineId };
  };

  it("above them is refused where they are not to be passed, and keeps what was there", async () => {
    await set(2025, prices(419_999));
    const roundId = await openRound(test, lead, list);
    const { ctx, applicationId, lineId } = await bare(roundId);
    expect(await changeLine(ctx, lineId, 1, lineDetails())).toEqual(refused("ABOVE_CEILING_B1"));
    const line = await findLine(ctx, applicationId, lineId);
    expect(line).toMatchObject({ version: 1, care: { rates: [] } });
    expect(line?.limits?.ceilings).toEqual({ year: 2025, ...prices(419_999) });
    const lower = lineDetails({ rates: [{ band: "B1", weeklyPence: 419_999 }] });
    expect(await changeLine(ctx, lineId, 1, lower)).toMatchObject({ ok: true });
  });

  it("above them is not sent either, whatever the form let by", async () => {
    await set(2025, prices(420_000));
    const { applicationId, lineId } = await ready(await openRound(test, lead, list));
    await test.ownerPool.query("update lot_ceilings set weekly_pence = 419999 where lot_id = $1", [lotId]);
    expect(await submitLineAt(test, supplier, lineId, { at })).toEqual(refused("ABOVE_CEILING_B1"));
    const line = await findLine(contextOf(test.db, supplier, at), applicationId, lineId);
    expect(line?.problems).toEqual(["ABOVE_CEILING_B1"]);
  });

  it("above them is sent where somebody looks at it, and the assessor reads what it is measured by", async () => {
    await set(2025, prices(400_000, "FLAG"));
    const { lineId } = await ready(await openRound(test, lead, list));
    expect(await submitLineAt(test, supplier, lineId, { at })).toMatchObject({ ok: true });
    const found = await findQueueLine(contextOf(test.db, lead, closed), lineId);
    if (found === undefined) throw new Error("The line is not in the queue");
    const c10 = ruleResults(found.facts, at).find(({ criterion }) => criterion === "C10");
    expect(c10).toMatchObject({ byRule: "PERSON" });
    expect(c10?.why).toContain("Core costs £4,200.00, the highest price is £4,000.00");
  });

  it("goes by the year in which its round opens, and not by a year that begins meanwhile", async () => {
    await set(2025, prices(430_000));
    await set(2026, prices(100));
    const opensAt = new Date("2026-03-30T09:00:00Z");
    const roundId = await openRound(test, lead, list, { opensAt });
    const ready = await readyLine(test, supplier, { roundId, settingId, lotId, at: new Date("2026-04-02T09:00:00Z") });
    const sent = await submitLineAt(test, supplier, ready.lineId, { at: new Date("2026-04-02T09:00:00Z") });
    expect(sent).toMatchObject({ ok: true });
  });
});

describe("a member when its lot opens again", () => {
  it("holds the price that was approved though the highest is lower now, and cannot raise it", async () => {
    const [place] = await listHomes(test, lead, list, [{ supplier, settingId }]);
    if (place === undefined) throw new Error("Nobody joined");
    await set(2026, prices(300_000), "2026-03-01T10:00:00Z");
    const roundId = await openRound(test, lead, list, { opensAt: new Date("2026-05-04T09:00:00Z") });
    const ctx = contextOf(test.db, supplier, "2026-05-05T09:00:00Z");
    const started = await startApplication(ctx, roundId);
    if (!started.ok) throw new Error(started.refusal);
    const { applicationId } = started.value;
    const opened = await changePlace(ctx, applicationId, place);
    if (!opened.ok) throw new Error(opened.refusal);
    const { lineId } = opened.value;
    const dearer = lineDetails({ rates: [{ band: "B1", weeklyPence: 420_001 }] });
    expect(await changeLine(ctx, lineId, 1, dearer)).toEqual(refused("ABOVE_CEILING_B1"));
    const cheaperStill = lineDetails({ rates: [{ band: "B1", weeklyPence: 300_001 }] });
    expect(await changeLine(ctx, lineId, 1, cheaperStill)).toEqual(refused("ABOVE_CEILING_B1"));
    expect(await changeLine(ctx, lineId, 1, lineDetails({ capacityOffered: 3 }))).toMatchObject({ ok: true });
    expect((await findLine(ctx, applicationId, lineId))?.problems).toEqual([]);
    const application = await findApplication(ctx, applicationId);
    const picture = application && (await findReopening(ctx, application));
    expect(picture?.places).toMatchObject([{ problems: [], differences: [{ field: "PLACES" }] }]);
    const done = await atPortalTime(test, ctx.now, () =>
      confirmPlaces(ctx, applicationId, { places: [place], seen: picture?.print ?? "" }),
    );
    expect(done).toMatchObject({ ok: true, value: { changed: 1 } });
  });
});

describe("the year by rule and by SQL", () => {
  it("is the same at every turn of a year, in summer time and in winter", async () => {
    for (const moment of [
      ...["2026-03-31T22:59:59.999Z", "2026-03-31T23:00:00.000Z", "2026-01-01T00:00:00Z", "2025-12-31T23:59:59.999Z"],
      ...["2028-02-29T12:00:00Z", "2026-05-31T12:00:00Z", "2026-06-30T23:30:00Z", "2013-03-31T23:30:00Z"],
    ]) {
      const { rows } = await sql<{ year: number }>`
        select ${financialYearOf("one.moment")} as year from (select ${moment}::timestamptz as moment) as one
      `.execute(test.db);
      expect({ moment, year: rows[0]?.year }).toEqual({ moment, year: yearByRule(calendarDateOf(new Date(moment))) });
    }
  });
});
