import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { ListId, MembershipId, RoundId, SettingId } from "~/core/id";
import { declareInterests } from "~/features/competitions/commands/conflicts.server";
import { sayVacancies } from "~/features/lists/commands/pause.server";
import { seenMembershipStage } from "~/features/lists/rules/confirming";
import type { MembershipStage } from "~/features/lists/rules/memberships";
import { isNeverInvited as isNeverInvitedByRule } from "~/features/market/rules/health";
import { listLotChances } from "~/features/market/queries/lot-chances.server";
import { listLotHealth } from "~/features/market/queries/lot-health.server";
import { isNeverInvited, listUninvited, seenPlace } from "~/features/market/queries/places.server";
import { closeSetting } from "~/features/suppliers/commands/settings.server";
import { contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead, councilPerson } from "../support/people";
import { openedCompetition, submittedBid } from "../support/scenarios/bids";
import { publishedCompetition } from "../support/scenarios/competitions";
import { consortiumOf } from "../support/scenarios/councils";
import { childrensHomesList, listHomes, type SetUpListing } from "../support/scenarios/lists";
import { newHome, newSupplier } from "../support/scenarios/suppliers";

let test: TestDatabase;
let lead: CouncilActor;
let officer: CouncilActor;
let approver: CouncilActor;
let partner: CouncilActor;
let list: SetUpListing;
let larch: SupplierActor;
let rowan: SupplierActor;
/** Larch House, Larch Lodge and Rowan, all on CH1 since 20 January 2026. */
let places: readonly MembershipId[];

const at = <Who extends CouncilActor | SupplierActor>(actor: Who, when: string) =>
  contextOf(test.db, actor, when.includes("T") ? when : `${when}T10:00:00Z`);
const health = async (actor: CouncilActor, when: string, listId: ListId = list.listId) => {
  const [first] = await listLotHealth(at(actor, when), listId);
  return first;
};
const competition = (on: string, deadline: string) =>
  publishedCompetition(test, {
    ...{ officer, approver, listId: list.listId, lotIds: [list.lotIds[0]] },
    ...{ at: `${on}T09:00:00Z`, deadline: `${deadline}T12:00:00Z` },
  });

beforeAll(async () => {
  test = await freshDatabase();
  lead = await authorityWithLead(test, "Saltmarsh Council");
  officer = await councilPerson(test, lead.organisationId, "PO");
  approver = await councilPerson(test, lead.organisationId, "AP");
  partner = await authorityWithLead(test, "Next Door Council");
  const consortiumId = await consortiumOf(test, lead, [partner]);
  list = await childrensHomesList(test, lead, { consortiumId });
  larch = await newSupplier(test, { name: "Larch House Ltd" });
  rowan = await newSupplier(test, { name: "Rowan Homes Ltd" });
  places = await listHomes(test, lead, list, [
    { supplier: larch, settingId: await newHome(test, larch) },
    { supplier: larch, settingId: await newHome(test, larch) },
    { supplier: rowan, settingId: await newHome(test, rowan) },
  ]);
});
afterAll(() => test.drop());

describe("a lot before anything was bought", () => {
  it("has its members, settings and places, and one without anybody has no capacity", async () => {
    const [first, second] = await listLotHealth(at(officer, "2026-02-01"), list.listId);
    expect(first).toMatchObject({ code: "CH1", settings: 3, suppliers: 2, places: 12, neverInvited: 0 });
    expect(first).toMatchObject({ lastInvitedOn: null, competitions: 0, opened: 0, medianBids: null });
    expect(second).toMatchObject({ code: "CH2", settings: 0, suppliers: 0, places: 0 });
  });

  it("is read by a partner of the list, and is nothing to another council", async () => {
    expect(await health(partner, "2026-02-01")).toMatchObject({ settings: 3 });
    const stranger = await authorityWithLead(test, "Faraway Council");
    expect(await listLotHealth(at(stranger, "2026-02-01"), list.listId)).toEqual([]);
    expect(await listUninvited(at(stranger, "2026-12-01"), list.listId, ["CH1"], 50)).toEqual([]);
  });

  it("tells who was never invited from six months on, the day begins at midnight", async () => {
    const lots = ["CH2", "CH1"];
    expect(await listUninvited(at(officer, "2026-07-19T22:59:59.999Z"), list.listId, lots, 50)).toEqual([]);
    const names = async (most: number) => {
      const found = await listUninvited(at(partner, "2026-07-19T23:00:00.000Z"), list.listId, lots, most);
      return found.map(({ organisationName }) => organisationName);
    };
    expect(await names(50)).toEqual(["Larch House Ltd", "Larch House Ltd", "Rowan Homes Ltd"]);
    expect(await names(2)).toEqual(["Larch House Ltd", "Larch House Ltd"]);
    const elsewhere = at(partner, "2026-07-19T23:00:00.000Z");
    expect(await listUninvited(elsewhere, list.listId, ["CH2", "none of these"], 50)).toEqual([]);
    expect(await listUninvited(elsewhere, list.listId, [], 50)).toEqual([]);
    expect(await health(officer, "2026-07-19T23:00:00.000Z")).toMatchObject({ neverInvited: 3 });
  });

  it("counts those apart who are not invited just now, and their time from when they are back", async () => {
    const [first] = places;
    if (first === undefined) throw new Error("Nobody joined");
    expect((await sayVacancies(at(larch, "2026-03-01"), first, false)).ok).toBe(true);
    expect(await health(officer, "2026-07-21")).toMatchObject({ settings: 2, paused: 1, places: 8, neverInvited: 2 });
    expect((await sayVacancies(at(larch, "2026-03-02"), first, true)).ok).toBe(true);
    expect(await health(officer, "2026-09-01T22:59:59.999Z")).toMatchObject({
      settings: 3,
      paused: 0,
      neverInvited: 2,
    });
    expect(await health(officer, "2026-09-01T23:00:00.000Z")).toMatchObject({ neverInvited: 3 });
    expect(await health(officer, "2027-01-21")).toMatchObject({ settings: 0, expired: 3, places: 0, neverInvited: 0 });
  });
});

describe("what applicants are shown", () => {
  it("counts all who are on the list alike, whatever a council thinks of them, and keeps small numbers back", async () => {
    const found = await test.db.selectFrom("rounds").select("id").where("list_id", "=", list.listId).executeTakeFirst();
    const roundId = found?.id as RoundId;
    const before = await listLotChances(at(larch, "2026-03-05"), roundId);
    expect(before).toMatchObject([
      { code: "CH1", settings: 3, suppliers: 2, places: { say: "NOT_SAID" }, lastInvitedIn: null },
      { code: "CH2", settings: 0, suppliers: 0, places: { say: "PLACES", places: 0 } },
    ]);
    await test.ownerPool.query("update memberships set stage = 'SUSPENDED' where id = $1", [places[2]]);
    expect(await listLotChances(at(larch, "2026-03-05"), roundId)).toEqual(before);
    expect(await health(officer, "2026-03-05")).toMatchObject({ settings: 2, suppliers: 1, suspended: 1, places: 8 });
    await test.ownerPool.query("update memberships set stage = 'ACTIVE' where id = $1", [places[2]]);
  });
});

describe("competitions", () => {
  it("count from their publication, and how many bid only from the opening on", async () => {
    const { competitionId } = await competition("2026-03-10", "2026-04-09");
    const bid = { competitionId, lotId: list.lotIds[0], pricePence: 100_000_00, at: "2026-03-20T10:00:00Z" };
    await submittedBid(test, { ...bid, supplier: larch });
    const open = await health(officer, "2026-03-21");
    expect(open).toMatchObject({ competitions: 1, opened: 0, medianBids: null, lastInvitedOn: "2026-03-10" });
    await submittedBid(test, { ...bid, supplier: rowan });
    expect(await health(officer, "2026-03-21")).toEqual(open);
    expect(await health(officer, "2026-04-09T12:00:01Z")).toMatchObject({
      competitions: 1,
      opened: 0,
      medianBids: null,
    });
    await openedCompetition(test, { competitionId, officer, witness: approver, at: "2026-04-09T14:00:00Z" });
    expect(await health(officer, "2026-04-10")).toMatchObject({ competitions: 1, opened: 1, medianBids: 4 });
    expect(await health(partner, "2026-04-10")).toMatchObject({ opened: 1, medianBids: 4 });
    expect(await listUninvited(at(officer, "2026-12-01"), list.listId, ["CH1"], 50)).toEqual([]);
  });

  it("have the exact middle, look back twelve months, and leave out those from which the reader is shut out", async () => {
    const { competitionId } = await competition("2026-05-05", "2026-06-04");
    const bid = { competitionId, lotId: list.lotIds[0], pricePence: 100_000_00, at: "2026-05-20T10:00:00Z" };
    await submittedBid(test, { ...bid, supplier: larch });
    await openedCompetition(test, { competitionId, officer, witness: approver, at: "2026-06-04T14:00:00Z" });
    expect(await health(officer, "2026-06-05")).toMatchObject({ competitions: 2, opened: 2, medianBids: 3 });
    expect(await health(officer, "2027-03-10T23:59:59.999Z")).toMatchObject({ competitions: 2, opened: 2 });
    expect(await health(officer, "2027-03-11T00:00:00Z")).toMatchObject({ competitions: 1, opened: 1, medianBids: 2 });
    const conflicted = await councilPerson(test, lead.organisationId, "CM");
    const said = await declareInterests(at(conflicted, "2026-06-05"), competitionId, {
      moment: "LATER",
      interests: [
        { organisationId: rowan.organisationId, interest: true, kind: "PERSONAL", details: "My sister works there." },
      ],
    });
    expect(said.ok).toBe(true);
    expect(await health(conflicted, "2026-06-06")).toMatchObject({ competitions: 2, opened: 1, medianBids: 4 });
  });
});

describe("the rules and their SQL", () => {
  beforeAll(async () => {
    const other = await childrensHomesList(test, lead, { title: "Homes nobody asks for" });
    const [, paused] = await listHomes(test, lead, other, [
      { supplier: larch, settingId: await newHome(test, larch) },
      { supplier: rowan, settingId: await newHome(test, rowan) },
    ]);
    if (paused === undefined) throw new Error("Nobody joined");
    await sayVacancies(at(rowan, "2026-03-01"), paused, false);
  });

  it("say the same of every place, whenever it began and on whatever day", async () => {
    const began = ["2025-08-31T22:59:59.999Z", "2025-08-31T23:00:00Z", "2026-01-20T09:00:00Z", "2026-03-29T00:30:00Z"];
    const days = ["2026-02-28", "2026-03-01", "2026-07-19", "2026-07-20", "2026-09-02", "2026-09-29", "2027-02-01"];
    for (const moment of began) {
      await test.ownerPool.query("update memberships set active_from = $1", [moment]);
      for (const day of days) {
        for (const { sqlSays, ...place } of await placesOn(day)) {
          const seen = seenMembershipStage(place, day);
          expect({ day, moment, seen, never: isNeverInvitedByRule({ ...place, seen }, day) }).toEqual({
            ...{ day, moment },
            ...sqlSays,
          });
        }
      }
    }
  });
});

it("keeps beside each place what its setting, its line, its history and its invitations say", async () => {
  const first = test.db.selectFrom("memberships").select("setting_id").where("id", "=", String(places[0]));
  const { setting_id: settingId } = await first.executeTakeFirstOrThrow();
  expect(await closeSetting(at(larch, "2026-07-01"), settingId as SettingId)).toMatchObject({ ok: true });
  const { rows } = await sql<{ kept: unknown; there: unknown }>`
    select jsonb_build_array(setting_closed, capacity_offered, resumed_at, exists (
        select from invited_places where membership_id = memberships.id and list_id = memberships.list_id)) as kept,
      jsonb_build_array(
        (select closed_at is not null from settings where settings.id = setting_id),
        (select capacity_offered from application_lines where application_lines.id = line_id),
        (select max(changed_at) from membership_changes
          where membership_id = memberships.id and event in ('RESUMED', 'LIFTED')),
        exists (select from invitation_rows where membership_id = memberships.id and included)) as there
    from memberships`.execute(test.db);
  expect(rows.map(({ kept }) => kept)).toEqual(rows.map(({ there }) => there));
  expect(rows).toHaveLength(5);
  const facts = rows.map(({ kept }) => kept as [boolean, number, string | null, boolean]);
  for (const place of [0, 3] as const)
    expect(new Set(facts.map((each) => each[place]))).toEqual(new Set([true, false]));
  expect(facts.filter(([, offered]) => offered > 0)).toHaveLength(5);
  expect(facts.filter(([, , resumed]) => resumed !== null)).toHaveLength(1);
});

/** Every place there is, with what the SQL says of it. */
async function placesOn(day: string) {
  const { rows } = await sql<{
    stage: MembershipStage;
    confirmBy: string;
    activeSince: Date;
    invited: boolean;
    seen: string;
    never: boolean;
  }>`
    select one.stage, one.confirm_by as "confirmBy", one.seen, ${isNeverInvited("one", day, sql.ref("one.list_id"))} as never,
      exists (select from invitation_rows where membership_id = one.id and included) as invited,
      coalesce((select max(changed_at) from membership_changes
        where membership_id = one.id and event in ('RESUMED', 'LIFTED')), one.active_from) as "activeSince"
    from (select memberships.*, ${seenPlace("memberships", day)} as seen from memberships) as one
  `.execute(test.db);
  return rows.map(({ seen, never, ...place }) => ({ ...place, sqlSays: { seen, never } }));
}
