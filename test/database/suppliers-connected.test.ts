import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SupplierActor } from "~/core/actor";
import { addConnected, changeConnected, endConnected } from "~/features/suppliers/commands/connected.server";
import { signDeclaration } from "~/features/suppliers/commands/declarations.server";
import { findConnected, listConnected } from "~/features/suppliers/queries/connected.server";
import { findSigned, getOwnDeclaration, listGoodDeclarations } from "~/features/suppliers/queries/declarations.server";
import { mostConnected, type Connected } from "~/features/suppliers/rules/connected";
import { seenDeclaration } from "~/features/suppliers/rules/declarations";
import { contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { declared, newSupplier, supplierPerson } from "../support/scenarios/suppliers";

let test: TestDatabase;
let supplier: SupplierActor;
let writer: SupplierActor;
let rival: SupplierActor;

const at = new Date("2026-03-04T09:00:00Z");
const director: Connected = {
  ...{ kind: "DIRECTOR", name: "Ada Finch", born: "1968-03" },
  ...{ number: null, country: null, since: "2019-03-27" },
};
const as = (who: SupplierActor, when = at) => contextOf(test.db, who, when);
const named = (name: string): Connected => ({ ...director, name });

beforeAll(async () => {
  test = await freshDatabase();
  supplier = await newSupplier(test);
  writer = await supplierPerson(test, supplier.organisationId, "SB");
  rival = await newSupplier(test);
});
afterAll(() => test.drop());

const seen = async (who: SupplierActor, when = at) => {
  const own = await getOwnDeclaration(as(who, when), "EXCLUSIONS");
  return seenDeclaration(own.version, own);
};
const isGood = async (who: SupplierActor, when = at) =>
  (await listGoodDeclarations(as(who, when), who.organisationId, ["EXCLUSIONS", "TERMS"])).some(
    ({ content }) => content.set === "EXCLUSIONS",
  );
async function idOf(who: SupplierActor, name: string): Promise<string> {
  const found = (await listConnected(as(who))).find((row) => row.name === name);
  if (found === undefined) throw new Error(`${name} is not there`);
  return found.connectedId;
}

describe("who is behind an organisation", () => {
  it("is said by its administrator, once however often it is pressed, and seen by its own people alone", async () => {
    expect(await addConnected(as(writer), director)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    const both = await Promise.all([1, 2].map(() => addConnected(as(supplier), director)));
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await listConnected(as(writer))).toMatchObject([director]);
    expect(await listConnected(as(rival))).toEqual([]);
    const id = await idOf(supplier, "Ada Finch");
    expect(await findConnected(as(rival), id)).toBeUndefined();
    expect(await endConnected(as(rival), id, "2026-03-01")).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await changeConnected(as(rival), { connectedId: id, version: 1 }, named("Eve"))).toEqual({
      ...{ ok: false, refusal: "NOT_FOUND" },
    });
  });

  it("is put right by one of two tabs, and the other is told", async () => {
    await addConnected(as(supplier), named("Bo Marsh"));
    const connectedId = await idOf(supplier, "Bo Marsh");
    const shown = { connectedId, version: 1 };
    const both = await Promise.all([
      changeConnected(as(supplier), shown, named("Bo Marsh-Reed")),
      changeConnected(as(supplier), shown, named("Bo Reed")),
    ]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: "STALE" });
    const row = await findConnected(as(supplier), connectedId);
    if (row === undefined) throw new Error("It is gone");
    expect(await changeConnected(as(supplier), shown, row)).toMatchObject({ ok: true });
  });

  it("ends with a day that is not before its first, and is history then", async () => {
    await addConnected(as(supplier), named("Cy Dale"));
    const id = await idOf(supplier, "Cy Dale");
    expect(await endConnected(as(supplier), id, "2019-03-26")).toEqual({ ok: false, refusal: "BEFORE_SINCE" });
    expect(await endConnected(as(writer), id, "2026-03-03")).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect((await endConnected(as(supplier), id, "2026-03-03")).ok).toBe(true);
    expect((await endConnected(as(supplier), id, "2026-03-03")).ok).toBe(true);
    expect(await endConnected(as(supplier), id, "2026-03-02")).toEqual({ ok: false, refusal: "ENDED" });
    const changed = await changeConnected(as(supplier), { connectedId: id, version: 2 }, named("Cy Vale"));
    expect(changed).toEqual({ ok: false, refusal: "ENDED" });
    expect(await findConnected(as(supplier), id)).toMatchObject({ name: "Cy Dale", endedOn: "2026-03-03" });
  });

  it("is a hundred at most, those who have gone not counted", async () => {
    const firm = await newSupplier(test);
    for (let number = 0; number < mostConnected; number += 1) await addConnected(as(firm), named(`Person ${number}`));
    expect(await addConnected(as(firm), named("One more"))).toEqual({ ok: false, refusal: "TOO_MANY" });
    await endConnected(as(firm), await idOf(firm, "Person 7"), "2026-03-03");
    expect((await addConnected(as(firm), named("One more"))).ok).toBe(true);
  });

  it("is there however many have gone since", async () => {
    const firm = await newSupplier(test);
    await addConnected(as(firm), director);
    await test.ownerPool.query(
      `insert into connected_persons (id, organisation_id, kind, name, born, since, ended_on, added_at, added_by, changed_at, changed_by)
       select gen_random_uuid(), $1, 'DIRECTOR', 'Gone ' || number, '1970-01', '2019-01-01', '2020-01-01', $2, $3, $2, $3
       from generate_series(1, 400) number`,
      [firm.organisationId, at, firm.personId],
    );
    expect((await getOwnDeclaration(as(firm), "EXCLUSIONS")).connected).toEqual([director]);
    const found = await test.ownerPool.query<{ id: string }>(
      "select id from connected_persons where organisation_id = $1 and name = $2",
      [firm.organisationId, director.name],
    );
    expect((await endConnected(as(firm), found.rows[0]?.id ?? "", "2026-03-01")).ok).toBe(true);
    expect((await getOwnDeclaration(as(firm), "EXCLUSIONS")).connected).toEqual([]);
  });

  it("is told by no name in the record of what was done", async () => {
    const { rows } = await test.ownerPool.query<{ event: string }>(
      "select event::text from audit_events event where act like 'suppliers.%connected'",
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter(({ event }) => /Finch|Marsh|Dale|1968/u.test(event))).toEqual([]);
  });
});

describe("the declaration of the exclusion grounds", () => {
  it("freezes who was connected, and is signed anew when somebody comes or goes", async () => {
    const firm = await newSupplier(test);
    await addConnected(as(firm), director);
    const signedId = await declared(test, firm, "EXCLUSIONS", { at, words: "Nothing" });
    expect((await findSigned(as(firm), signedId))?.content.connected).toEqual([director]);
    expect([await seen(firm), await isGood(firm)]).toEqual(["COMPLETE", true]);
    await addConnected(as(firm), named("Dee North"));
    expect([await seen(firm), await isGood(firm)]).toEqual(["READY", false]);
    const own = await getOwnDeclaration(as(firm), "EXCLUSIONS");
    const shown = { code: "EXCLUSIONS", number: own.version.number, version: own.draftVersion } as const;
    const again = await signDeclaration(as(firm), shown);
    if (!again.ok) throw new Error(again.refusal);
    expect((await findSigned(as(firm), again.value.declarationId))?.content.connected).toHaveLength(2);
    expect([await seen(firm), await isGood(firm)]).toEqual(["COMPLETE", true]);
    // Whoever goes is connected to the end of the last day.
    await endConnected(as(firm), await idOf(firm, "Dee North"), "2026-03-04");
    expect([await seen(firm), await isGood(firm)]).toEqual(["COMPLETE", true]);
    const next = new Date("2026-03-05T09:00:00Z");
    expect([await seen(firm, next), await isGood(firm, next)]).toEqual(["READY", false]);
    expect((await findSigned(as(firm), signedId))?.content.connected).toEqual([director]);
  });

  it("is not signed with anybody whom the page did not show", async () => {
    const firm = await newSupplier(test);
    await declared(test, firm, "EXCLUSIONS", { at, words: "Nothing" });
    await addConnected(as(firm), director);
    const own = await getOwnDeclaration(as(firm), "EXCLUSIONS");
    const shown = { code: "EXCLUSIONS", number: own.version.number, version: own.draftVersion } as const;
    await addConnected(as(firm), named("Eli South"));
    expect(await signDeclaration(as(firm), shown)).toEqual({ ok: false, refusal: "STALE" });
  });

  it("that names nobody, as those of before, counts where nobody is connected", async () => {
    const firm = await newSupplier(test);
    await declared(test, firm, "EXCLUSIONS", { at, words: "Nothing" });
    expect([await seen(firm), await isGood(firm)]).toEqual(["COMPLETE", true]);
  });
});
