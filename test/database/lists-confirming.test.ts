import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { MembershipId, SettingId } from "~/core/id";
import { confirmMemberships } from "~/features/lists/commands/confirm.server";
import { remindToConfirm } from "~/features/lists/commands/confirm-reminders.server";
import { listCapability } from "~/features/lists/queries/capability.server";
import { listToConfirm, listUnconfirmed } from "~/features/lists/queries/confirming.server";
import { findMembership, findOwnMembership } from "~/features/lists/queries/membership.server";
import { listSupplierItems } from "~/features/market/queries/supplier-desk.server";
import { contextOf, system } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead } from "../support/people";
import { childrensHomesList, listHomes, type SetUpListing } from "../support/scenarios/lists";
import { newHome, newSupplier, supplierPerson } from "../support/scenarios/suppliers";

/** Both homes joined on 20 January 2026. */
const anniversary = "2027-01-20";
let test: TestDatabase;
let made = 0;
let lead: CouncilActor;
let supplier: SupplierActor;
let list: SetUpListing;
let homes: readonly [SettingId, SettingId];
let places: readonly [MembershipId, MembershipId];

const at = <Who extends CouncilActor | SupplierActor>(actor: Who, when: string) =>
  contextOf(test.db, actor, when.includes("T") ? when : `${when}T10:00:00Z`);
const capability = async (on: string) => {
  const found = await listCapability(contextOf(test.db, system, `${on}T10:00:00Z`), { ...list, on });
  return homes.map((home) => found.find(({ settingId }) => settingId === home)?.reason);
};
const mails = async () => {
  const { rows } = await test.ownerPool.query<{ subject: string }>(
    `select subject from outbox_mails join people on people.email = to_address
     where people.id = $1 and body_text like '%/supplier/memberships/confirm%' order by outbox_mails.id`,
    [supplier.personId],
  );
  return rows.map(({ subject }) => subject);
};

beforeAll(async () => {
  test = await freshDatabase();
});
afterAll(() => test.drop());

beforeEach(async () => {
  made += 1;
  lead = await authorityWithLead(test, `Tidewater Council ${made}`);
  list = await childrensHomesList(test, lead);
  supplier = await newSupplier(test);
  homes = [await newHome(test, supplier), await newHome(test, supplier)];
  const [first, second] = await listHomes(test, lead, list, [
    { supplier, settingId: homes[0] },
    { supplier, settingId: homes[1] },
  ]);
  if (first === undefined || second === undefined) throw new Error("Nobody joined");
  places = [first, second];
});

describe("a place on a list", () => {
  it("is asked about from sixty days before its anniversary, and runs out on the day after it", async () => {
    expect(await findOwnMembership(at(supplier, "2026-03-01"), places[0])).toMatchObject({ confirmBy: anniversary });
    expect(await listToConfirm(at(supplier, "2026-11-20"))).toEqual([]);
    expect(await listToConfirm(at(supplier, "2026-11-21"))).toHaveLength(2);
    expect(await capability(anniversary)).toEqual(["CAPABLE", "CAPABLE"]);
    expect(await capability("2027-01-21")).toEqual(["EXPIRED", "EXPIRED"]);
  });

  it("is confirmed for another year by its provider, with a line in its history; the other stays as it is", async () => {
    const late = "2027-02-01";
    expect(await confirmMemberships(at(supplier, late), [places[0]])).toEqual({ ok: true, value: { confirmed: 1 } });
    expect(await capability(late)).toEqual(["CAPABLE", "EXPIRED"]);
    const found = await findMembership(at(lead, late), places[0]);
    expect(found).toMatchObject({ stage: "ACTIVE", confirmBy: "2028-02-01" });
    expect(found?.changes.map(({ event }) => event)).toEqual(["CONFIRMED", "JOINED"]);
  });

  it("is confirmed once by two presses at once", async () => {
    const pressed = await Promise.all(
      [1, 2].map(() => confirmMemberships(at(supplier, anniversary), [places[1], places[0]])),
    );
    expect(pressed.map((done) => (done.ok ? done.value.confirmed : done.refusal)).sort()).toEqual([0, 2]);
    const found = await findOwnMembership(at(supplier, anniversary), places[0]);
    expect(found?.changes.map(({ event }) => event)).toEqual(["CONFIRMED", "JOINED"]);
  });

  it("is not confirmed before it is due", async () => {
    expect(await confirmMemberships(at(supplier, "2026-06-01"), places)).toEqual({ ok: true, value: { confirmed: 0 } });
    expect(await findOwnMembership(at(supplier, "2026-06-01"), places[0])).toMatchObject({ confirmBy: anniversary });
  });

  it("is confirmed by SA and SB of its own provider, and by nobody else", async () => {
    const viewer = await supplierPerson(test, supplier.organisationId, "SV");
    const writer = await supplierPerson(test, supplier.organisationId, "SB");
    expect(await confirmMemberships(at(viewer, anniversary), places)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    const other = await newSupplier(test);
    expect(await confirmMemberships(at(other, anniversary), places)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    const mixed = [places[0], "00000000-0000-7000-8000-000000000000"];
    expect(await confirmMemberships(at(writer, anniversary), mixed)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await listToConfirm(at(writer, anniversary))).toHaveLength(2);
    expect(await confirmMemberships(at(writer, anniversary), places)).toMatchObject({ value: { confirmed: 2 } });
  });
});

describe("who has to know of it", () => {
  it("hears 30, 14 and 7 days before and on the day, one mail for all places, also from two workers", async () => {
    const sweep = (when: string) => remindToConfirm(contextOf(test.db, system, `${when}T09:00:00Z`));
    await sweep("2026-12-20");
    expect(await mails()).toEqual([]);
    await Promise.all([sweep("2026-12-21"), sweep("2026-12-21")]);
    await sweep("2026-12-22");
    const words = "Please confirm 2 places on lists by 20 January 2027";
    expect(await mails()).toEqual([words]);
    await sweep("2027-01-06");
    expect(await confirmMemberships(at(supplier, "2027-01-08"), [places[0]])).toMatchObject({ ok: true });
    await sweep("2027-01-13");
    await sweep("2027-01-20");
    await sweep("2027-02-20");
    const one = "Please confirm your place on a list by 20 January 2027";
    expect(await mails()).toEqual([words, words, one, one]);
  });

  it("has it on the supplier's own page, and thirty days after on the council's desk", async () => {
    const [item] = (await listSupplierItems(at(supplier, "2026-12-01"))).filter(({ kind }) => kind === "CONFIRM");
    expect(item).toMatchObject({ count: 2, detail: anniversary });
    expect(await listUnconfirmed(at(lead, "2027-02-18"))).toEqual([]);
    expect(await listUnconfirmed(at(lead, "2027-02-19"))).toMatchObject([{ listId: list.listId, number: 2 }]);
    const stranger = await authorityWithLead(test, `Moorland Council ${made}`);
    expect(await listUnconfirmed(at(stranger, "2027-02-19"))).toEqual([]);
    expect(await confirmMemberships(at(supplier, "2027-02-19"), places)).toMatchObject({ ok: true });
    expect(await listUnconfirmed(at(lead, "2027-02-19"))).toEqual([]);
    const after = await listSupplierItems(at(supplier, "2027-02-19"));
    expect(after.filter(({ kind }) => kind === "CONFIRM")).toEqual([]);
  });
});
