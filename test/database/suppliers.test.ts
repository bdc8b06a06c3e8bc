import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import { listPlaces } from "~/features/accounts/queries.server";
import { changeSupplier, registerSupplier } from "~/features/suppliers/commands/organisation.server";
import { addSetting, changeSetting, closeSetting } from "~/features/suppliers/commands/settings.server";
import {
  findSetting,
  findSupplierProfile,
  getSupplier,
  listSettings,
  listSettingsPage,
  listSuppliers,
  settingNames,
  supplierAddress,
} from "~/features/suppliers/queries/profiles.server";
import type { Context } from "~/platform/context";
import { contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead, personNamed } from "../support/people";
import { homeDetails, newHome, newSupplier, supplierDetails, supplierPerson } from "../support/scenarios/suppliers";

const now = "2026-03-02T09:00:00Z";
let test: TestDatabase;
let council: Context<CouncilActor>;

beforeAll(async () => {
  test = await freshDatabase();
  council = contextOf(test.db, await authorityWithLead(test, "Tidewater Council"), now);
});
afterAll(() => test.drop());

async function person(email: string) {
  const personId = await personNamed(test, email);
  return contextOf(test.db, { kind: "person", personId } as const, now);
}

const at = (actor: SupplierActor) => contextOf(test.db, actor, now);

async function count(sql: string, ...values: string[]): Promise<number> {
  const { rows } = await test.ownerPool.query<{ n: number }>(`select count(*)::int as n from ${sql}`, values);
  return rows[0]?.n ?? -1;
}

describe("registering an organisation", () => {
  it("makes its founder the administrator", async () => {
    const asha = await person("asha@larch.test");
    const done = await registerSupplier(asha, supplierDetails({ name: "Larch 🌲 House" }));
    if (!done.ok) throw new Error(done.refusal);
    expect(await listPlaces(asha, asha.actor.personId)).toMatchObject([
      { id: done.value.organisationId, name: "Larch 🌲 House", kind: "SUPPLIER", roles: ["SA"] },
    ]);
    expect(
      await count("audit_events where act = 'suppliers.register' and subject_id = $1", done.value.organisationId),
    ).toBe(1);
  });

  it("happens once for any number of presses, with or without numbers", async () => {
    const jo = await person("jo@trader.test");
    for (const details of [
      supplierDetails({ name: "Jo’s Bread", legalForm: "SOLE_TRADER", companyNumber: null }),
      supplierDetails({ name: "Jo’s Cakes Ltd" }),
    ]) {
      const answers = await Promise.all([1, 2, 3].map(() => registerSupplier(jo, details)));
      const [first] = answers;
      expect(first).toMatchObject({ ok: true });
      expect(answers).toEqual([first, first, first]);
      expect(await count("organisations where name = $1", details.name)).toBe(1);
    }
  });

  it("is refused to a second person, also at the same moment, and nothing half-written stays", async () => {
    const [one, two] = await Promise.all([person("one@race.test"), person("two@race.test")]);
    const details = supplierDetails({ name: "Race Ltd", vatNumber: "980780684" });
    const answers = await Promise.all([registerSupplier(one, details), registerSupplier(two, details)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers).toContainEqual({ ok: false, refusal: "ALREADY_REGISTERED" });
    expect(await count("organisations where name = 'Race Ltd'")).toBe(1);
    const three = await person("three@race.test");
    const byVat = supplierDetails({ name: "Another Ltd", vatNumber: "980780684" });
    expect(await registerSupplier(three, byVat)).toEqual({ ok: false, refusal: "ALREADY_REGISTERED" });
    expect(await listPlaces(three, three.actor.personId)).toEqual([]);
  });

  it("of two sole traders of one name is two organisations", async () => {
    const details = supplierDetails({ name: "A. Smith", legalForm: "SOLE_TRADER", companyNumber: null });
    const first = await registerSupplier(await person("a1@smith.test"), details);
    const second = await registerSupplier(await person("a2@smith.test"), details);
    if (!first.ok || !second.ok) throw new Error("expected both");
    expect(first.value.organisationId).not.toBe(second.value.organisationId);
  });
});

describe("changing the organisation", () => {
  it("saves and counts the version up", async () => {
    const actor = await newSupplier(test, { name: "Alder Care Ltd" });
    const saved = await getSupplier(at(actor));
    const change = { ...supplierDetails(), ...saved, name: "Alder Care and Learning Ltd", postcode: "M1 1AE" };
    expect(await changeSupplier(at(actor), saved.version, change)).toMatchObject({ ok: true });
    expect(await getSupplier(at(actor))).toMatchObject({ name: change.name, postcode: "M1 1AE", version: 2 });
  });

  it("is refused to a stale page, but not to a second press of what is saved", async () => {
    const actor = await newSupplier(test, { name: "Birch Ltd" });
    const saved = await getSupplier(at(actor));
    const first = { ...saved, town: "First town" };
    const second = { ...saved, town: "Second town" };
    expect(await changeSupplier(at(actor), saved.version, first)).toMatchObject({ ok: true });
    expect(await changeSupplier(at(actor), saved.version, first)).toMatchObject({ ok: true });
    expect(await changeSupplier(at(actor), saved.version, second)).toEqual({ ok: false, refusal: "STALE" });
    expect(await getSupplier(at(actor))).toMatchObject({ town: "First town", version: 2 });
  });

  it("never takes a number of another organisation, while its own may stay", async () => {
    const other = await newSupplier(test, { name: "Cedar Ltd" });
    const actor = await newSupplier(test, { name: "Elm Ltd" });
    const saved = await getSupplier(at(actor));
    const taken = { ...saved, companyNumber: (await getSupplier(at(other))).companyNumber };
    expect(await changeSupplier(at(actor), saved.version, taken)).toEqual({ ok: false, refusal: "ALREADY_REGISTERED" });
    expect(await changeSupplier(at(actor), saved.version, { ...saved, vcse: true })).toMatchObject({ ok: true });
  });

  it("is for administrators, and the try is recorded", async () => {
    const actor = await newSupplier(test, { name: "Fir Ltd" });
    const saved = await getSupplier(at(actor));
    for (const role of ["SB", "SV"] as const) {
      const colleague = await supplierPerson(test, actor.organisationId, role);
      expect(await changeSupplier(at(colleague), saved.version, saved)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    }
    expect(await count("audit_events where kind = 'DENIAL' and act = 'suppliers.change'")).toBe(2);
  });
});

describe("settings", () => {
  it("are added by bid writers too, never by viewers", async () => {
    const actor = await newSupplier(test, { name: "Grove Ltd" });
    const writer = await supplierPerson(test, actor.organisationId, "SB");
    const viewer = await supplierPerson(test, actor.organisationId, "SV");
    const details = homeDetails({ name: "Grove House" });
    const added = await addSetting(at(writer), details);
    if (!added.ok) throw new Error(added.refusal);
    const { settingId } = added.value;
    expect(await findSetting(at(viewer), settingId)).toMatchObject({ ...details, version: 1, closedAt: null });
    expect(await settingNames(at(viewer), [settingId, settingId])).toEqual(new Map([[settingId, "Grove House"]]));
    const denied = { ok: false, refusal: "NOT_ALLOWED" };
    expect(await addSetting(at(viewer), homeDetails())).toEqual(denied);
    expect(await changeSetting(at(viewer), settingId, 1, details)).toEqual(denied);
    expect(await closeSetting(at(viewer), settingId)).toEqual(denied);
  });

  it("are added once by three presses; another like it is refused with its reason", async () => {
    const actor = await newSupplier(test, { name: "Hazel Ltd" });
    const details = homeDetails({ name: "Hazel House", registrationStatus: "APPLIED", registrationNumber: null });
    const answers = await Promise.all([1, 2, 3].map(() => addSetting(at(actor), details)));
    expect(answers[0]).toMatchObject({ ok: true });
    expect(answers).toEqual([answers[0], answers[0], answers[0]]);
    const alike = { ...details, capacity: 9 };
    expect(await addSetting(at(actor), alike)).toEqual({ ok: false, refusal: "SETTING_EXISTS" });
    expect(await listSettings(at(actor))).toHaveLength(1);
  });

  it("never share a registration number, also not at the same moment, until one is closed", async () => {
    const [one, two] = await Promise.all([newSupplier(test, { name: "Ivy" }), newSupplier(test, { name: "Juniper" })]);
    const details = homeDetails({ registrationNumber: "SC700001" });
    const answers = await Promise.all([addSetting(at(one), details), addSetting(at(two), details)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers).toContainEqual({ ok: false, refusal: "REGISTRATION_TAKEN" });
    const [winner, loser] = answers[0].ok ? [one, two] : [two, one];
    const home = (await listSettings(at(winner)))[0];
    expect(await closeSetting(at(winner), home?.settingId ?? "")).toMatchObject({ ok: true });
    expect(await addSetting(at(loser), details)).toMatchObject({ ok: true });
  });

  it("are changed by a fresh page only", async () => {
    const actor = await newSupplier(test, { name: "Laurel Ltd" });
    const details = homeDetails();
    const settingId = await newHome(test, actor, details);
    const more = { ...details, capacity: 6 };
    expect(await changeSetting(at(actor), settingId, 1, more)).toMatchObject({ ok: true });
    expect(await changeSetting(at(actor), settingId, 1, more)).toMatchObject({ ok: true });
    expect(await changeSetting(at(actor), settingId, 1, details)).toEqual({ ok: false, refusal: "STALE" });
    expect(await findSetting(at(actor), settingId)).toMatchObject({ capacity: 6, version: 2 });
    const { rows } = await test.ownerPool.query(
      "select about from audit_events where act = 'suppliers.change-setting' and subject_id = $1",
      [settingId],
    );
    expect(rows).toEqual([{ about: { changed: ["capacity"] } }]);
  });

  it("keep apart: a change makes neither a double nor a taken number", async () => {
    const actor = await newSupplier(test, { name: "Maple Ltd" });
    const first = homeDetails({ name: "First" });
    await newHome(test, actor, first);
    const second = homeDetails({ name: "Second" });
    const settingId = await newHome(test, actor, second);
    const change = (details: typeof second) => changeSetting(at(actor), settingId, 1, details);
    expect(await change({ ...second, name: "First" })).toEqual({ ok: false, refusal: "SETTING_EXISTS" });
    expect(await change({ ...second, registrationNumber: first.registrationNumber })).toEqual({
      ok: false,
      refusal: "REGISTRATION_TAKEN",
    });
  });

  it("close for good, and closing twice is closing once", async () => {
    const actor = await newSupplier(test, { name: "Oak Ltd" });
    const details = homeDetails();
    const settingId = await newHome(test, actor, details);
    expect(await closeSetting(at(actor), settingId)).toMatchObject({ ok: true });
    expect(await closeSetting(at(actor), settingId)).toMatchObject({ ok: true });
    expect(await count("audit_events where act = 'suppliers.close-setting' and subject_id = $1", settingId)).toBe(1);
    expect(await changeSetting(at(actor), settingId, 2, details)).toEqual({ ok: false, refusal: "SETTING_CLOSED" });
    expect(await listSettings(at(actor))).toEqual([]);
    expect(await findSetting(at(actor), settingId)).toMatchObject({ closedAt: new Date(now) });
  });

  it("are paged by name, open ones only", async () => {
    const actor = await newSupplier(test, { name: "Poplar Ltd" });
    for (const name of ["C", "A", "B", "Closed"]) await newHome(test, actor, { name });
    const closed = (await listSettings(at(actor))).find(({ name }) => name === "Closed");
    await closeSetting(at(actor), closed?.settingId ?? "");
    const first = await listSettingsPage(at(actor), { most: 2 });
    const second = await listSettingsPage(at(actor), { most: 2, after: first.next });
    expect([first, second].map(({ rows }) => rows.map(({ name }) => name))).toEqual([["A", "B"], ["C"]]);
    expect(second.next).toBeUndefined();
  });

  it("of another organisation are not there", async () => {
    const owner = await newSupplier(test, { name: "Pine Ltd" });
    const stranger = await newSupplier(test, { name: "Quince Ltd" });
    const details = homeDetails();
    const settingId = await newHome(test, owner, details);
    const gone = { ok: false, refusal: "NOT_FOUND" };
    expect(await findSetting(at(stranger), settingId)).toBeUndefined();
    expect(await changeSetting(at(stranger), settingId, 1, homeDetails())).toEqual(gone);
    expect(await closeSetting(at(stranger), settingId)).toEqual(gone);
  });
});

describe("what councils see", () => {
  it("is the profile with its open settings", async () => {
    const actor = await newSupplier(test, {
      name: "Rowan Ltd",
      legalForm: "CHARITY",
      charityNumber: "1234567",
      companyNumber: null,
    });
    const open = await newHome(test, actor, { name: "Open" });
    const closed = await newHome(test, actor, { name: "Shut" });
    await closeSetting(at(actor), closed);
    const profile = await findSupplierProfile(council, actor.organisationId);
    expect(profile).toMatchObject({ supplier: { name: "Rowan Ltd" }, settings: [{ settingId: open, name: "Open" }] });
    expect(await findSupplierProfile(council, council.actor.organisationId)).toBeUndefined();
    expect(await supplierAddress(council, actor.organisationId)).toEqual({
      name: "Rowan Ltd",
      postalAddress: "1 Larch Lane\nTidewater\nSW1A 1AA",
      email: "office@larch.test",
      identifier: "Charity number 1234567",
    });
  });

  it("names an organisation without numbers by its registration here", async () => {
    const trader = { name: "Spruce", legalForm: "SOLE_TRADER", companyNumber: null } as const;
    const actor = await newSupplier(test, trader);
    const { identifier } = await supplierAddress(council, actor.organisationId);
    expect(identifier).toBe(`Registered here as ${actor.organisationId}`);
  });

  it("is found by part of a name, in any case, with marks taken as they are typed", async () => {
    for (const name of ["100% Care", "100 Care", "Élan_Homes", "Elan Homes", "Back\\slash", "İpek 🧶"]) {
      await newSupplier(test, { name });
    }
    const found = async (search: string) => (await listSuppliers(council, { search })).rows.map(({ name }) => name);
    expect(await found("100%")).toEqual(["100% Care"]);
    expect(await found("n_h")).toEqual(["Élan_Homes"]);
    expect(await found("ÉLAN")).toEqual(["Élan_Homes"]);
    expect(await found("k\\s")).toEqual(["Back\\slash"]);
    expect(await found("🧶")).toEqual(["İpek 🧶"]);
    expect(await found("' or 1=1 --")).toEqual([]);
    // One letter and two have an index of their own.
    expect(await found("%")).toEqual(["100% Care"]);
    expect(await found("0%")).toEqual(["100% Care"]);
    expect(await found("É")).toEqual(["Élan_Homes"]);
    expect(await found("k\\")).toEqual(["Back\\slash"]);
    expect(await found("_")).toEqual(["Élan_Homes"]);
    expect(await found("qz")).toEqual([]);
  });

  it("is paged by name through 10,000 organisations, each once and in order, fast enough", async () => {
    await test.ownerPool.query(`with made as (
        insert into organisations (id, kind, name, created_at)
        select gen_random_uuid(), 'SUPPLIER', 'Bulk ' || (n / 3), '2026-01-01' from generate_series(1, 10000) n returning id
      ) insert into suppliers (organisation_id, legal_form, address_line_1, town, postcode, contact_email, size, vcse,
        registered_at, changed_at)
      select id, 'SOLE_TRADER', '1 Way', 'Tidewater', 'SW1A 1AA', 'x@bulk.test', 'MICRO', false, '2026-01-01', '2026-01-01'
      from made`);
    const seen: string[] = [];
    const began = performance.now();
    let after: string | undefined;
    do {
      const page = await listSuppliers(council, { search: "bulk", after, most: 500 });
      seen.push(...page.rows.map(({ organisationId }) => organisationId));
      after = page.next;
    } while (after !== undefined);
    expect(seen).toHaveLength(10_000);
    expect(new Set(seen).size).toBe(10_000);
    expect((performance.now() - began) / 20).toBeLessThan(1000);
    const first = await listSuppliers(council, {});
    expect(first.rows).toHaveLength(20);
    expect(first.rows.map(({ name }) => name)).toEqual([...first.rows.map(({ name }) => name)].sort());
  });
});
