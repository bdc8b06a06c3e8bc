import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { supplierRoles, type SupplierActor } from "~/core/actor";
import type { PersonId } from "~/core/id";
import { addMilliseconds } from "~/core/time";
import {
  endRole,
  inviteColleague,
  joinAsMyself,
  makePlatformAdministrator,
} from "~/features/accounts/commands/people.server";
import { listColleagues, listPlaces } from "~/features/accounts/queries.server";
import { listSupplierItems } from "~/features/market/queries/supplier-desk.server";
import {
  acceptJoinRequest,
  askToJoin,
  declineJoinRequest,
  takeBackJoinRequest,
} from "~/features/suppliers/commands/join-requests.server";
import {
  findJoinRequest,
  findOwnRequest,
  isHere,
  isRequestWaiting as isRequestWaitingInSql,
  listJoinRequests,
  listNumberHolders,
  listOwnRequests,
} from "~/features/suppliers/queries/join-requests.server";
import { isRequestWaiting, waitsUntil } from "~/features/suppliers/rules/join-requests";
import { contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { linkIn, mailTo } from "../support/mailbox";
import { personNamed } from "../support/people";
import { newJoinRequest, newSupplier, supplierPerson } from "../support/scenarios/suppliers";

const now = "2026-03-02T09:00:00Z";
const ends = waitsUntil(new Date(now));
let test: TestDatabase;

beforeAll(async () => {
  test = await freshDatabase();
});
afterAll(() => test.drop());

const at = (actor: SupplierActor, when: string | Date = now) => contextOf(test.db, actor, when);
const as = (personId: PersonId, when: string | Date = now) =>
  contextOf(test.db, { kind: "person", personId } as const, when);
const ask = (personId: PersonId, number: string, when: string | Date = now, note: string | null = null) =>
  askToJoin(as(personId, when), { by: "company", number }, note);

/** How many mails went to each address about that subject. */
async function mailed(subject: RegExp): Promise<Record<string, number>> {
  const { rows } = await test.ownerPool.query<{ to: string; subject: string }>(
    "select to_address as to, subject from outbox_mails order by id",
  );
  const counts: Record<string, number> = {};
  for (const { to, subject: said } of rows) if (subject.test(said)) counts[to] = (counts[to] ?? 0) + 1;
  return counts;
}

async function emailOf(personId: PersonId): Promise<string> {
  const { rows } = await test.ownerPool.query<{ email: string }>("select email from people where id = $1", [personId]);
  return rows[0]?.email ?? "";
}

async function acts(act: string, subjectId: string): Promise<number> {
  const { rows } = await test.ownerPool.query("select from audit_events where kind = 'ACT' and act = $1 and subject_id = $2", [act, subjectId]); // prettier-ignore
  return rows.length;
}

describe("who has a number", () => {
  it("is named once, by the first of its numbers, and nothing else of it is told", async () => {
    const larch = await newSupplier(test, { name: "Larch Ltd", companyNumber: "11110001", vatNumber: "980780684" });
    const elm = await newSupplier(test, { name: "Elm Trust", companyNumber: "11110002", charityNumber: "1111111" });
    const numbers = [
      { by: "company", number: "11110001" },
      { by: "charity", number: "1111111" },
      { by: "vat", number: "980780684" },
    ] as const;
    expect(await listNumberHolders(at(larch), numbers)).toEqual([
      { ...numbers[0], name: "Larch Ltd", organisationId: larch.organisationId },
      { ...numbers[1], name: "Elm Trust", organisationId: elm.organisationId },
    ]);
    expect(await listNumberHolders(at(larch), [{ by: "vat", number: "11110001" }])).toEqual([]);
  });
});

describe("asking to join", () => {
  it("tells every administrator and nobody else, with nothing that was typed, and once for two presses", async () => {
    const oak = await newSupplier(test, { name: "Oak Ltd", companyNumber: "22220001" });
    const second = await supplierPerson(test, oak.organisationId, "SA");
    const writer = await supplierPerson(test, oak.organisationId, "SB");
    const kit = await personNamed(test, "kit@oak.test", "Kit Moor http://bad.example");
    const answers = await Promise.all([1, 2, 3].map(() => ask(kit, "22220001", now, "Click http://bad.example")));
    expect(answers).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    const administrators = await Promise.all([oak, second].map(({ personId }) => emailOf(personId)));
    expect(await mailed(/asks to join Oak/u)).toEqual(Object.fromEntries(administrators.map((email) => [email, 1])));
    const { text } = await mailTo(test, administrators[0] ?? "");
    const { requests, more } = await listJoinRequests(at(oak));
    expect(requests).toMatchObject([{ name: "Kit Moor http://bad.example", email: "kit@oak.test" }]);
    expect(more).toBe(false);
    const requestId = requests[0]?.requestId ?? "";
    expect(text).toContain(`/supplier/people/requests/${requestId}`);
    expect(text).not.toContain("bad.example");
    expect(await findJoinRequest(at(oak), requestId)).toMatchObject({
      note: "Click http://bad.example",
      outcome: null,
    });
    expect(await acts("suppliers.ask-to-join", requestId)).toBe(1);
    expect(await listOwnRequests(as(kit), kit)).toMatchObject([{ requestId, name: "Oak Ltd" }]);
    const items = (actor: SupplierActor) => listSupplierItems(at(actor));
    expect(await items(second)).toContainEqual(
      expect.objectContaining({ kind: "JOIN_REQUEST", id: requestId, at: ends }),
    );
    expect((await items(writer)).map(({ kind }) => kind)).not.toContain("JOIN_REQUEST");
  });

  it("is refused where nobody has the number, to who is there, and to the platform’s people", async () => {
    const ash = await newSupplier(test, { name: "Ash Ltd", companyNumber: "22220002" });
    const number = { by: "company", number: "22220002" } as const;
    const jo = await personNamed(test, "jo@ash.test");
    expect(await ask(jo, "99999999")).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await askToJoin(at(ash), number, null)).toEqual({ ok: false, refusal: "HERE_ALREADY" });
    await personNamed(test, "pa@platform.test");
    const pa = await makePlatformAdministrator(as(jo), "pa@platform.test");
    if (!pa.ok) throw new Error(pa.refusal);
    const platform = { kind: "platform", personId: pa.value.personId, roles: ["PA"] } as const;
    expect(await askToJoin(contextOf(test.db, platform, now), number, null)).toEqual({
      ok: false,
      refusal: "RUNS_THE_PLATFORM",
    });
    expect((await listJoinRequests(at(ash))).requests).toEqual([]);
  });

  it("is for five organisations at a time, also at the same moment", async () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7].map((one) => `3333000${one}`);
    for (const companyNumber of numbers) await newSupplier(test, { name: `Yew ${companyNumber}`, companyNumber });
    const everywhere = await personNamed(test, "everywhere@person.test");
    const answers = await Promise.all(numbers.map((number) => ask(everywhere, number)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(5);
    expect(answers).toContainEqual({ ok: false, refusal: "TOO_MANY_REQUESTS" });
    const own = await listOwnRequests(as(everywhere), everywhere);
    expect(own).toHaveLength(5);
    const refusedNumber = numbers.find((_, place) => answers[place]?.ok === false) ?? "";
    expect(await takeBackJoinRequest(as(everywhere), own[0]?.requestId ?? "")).toEqual({ ok: true });
    expect(await ask(everywhere, refusedNumber)).toEqual({ ok: true });
  });

  it("ends after thirty days, and may be done again; then the old one is no more", async () => {
    const fir = await newSupplier(test, { name: "Fir Ltd", companyNumber: "22220003" });
    const mo = await personNamed(test, "mo@fir.test");
    const first = await newJoinRequest(test, mo, fir.organisationId, { at: new Date(now) });
    expect((await listJoinRequests(at(fir, addMilliseconds(ends, -1)))).requests).toHaveLength(1);
    expect((await listJoinRequests(at(fir, ends))).requests).toEqual([]);
    expect(await acceptJoinRequest(at(fir, ends), first, ["SV"])).toEqual({ ok: false, refusal: "TOO_OLD" });
    expect(await takeBackJoinRequest(as(mo, ends), first)).toEqual({ ok: false, refusal: "TOO_OLD" });
    const second = await newJoinRequest(test, mo, fir.organisationId, { at: ends });
    expect(second).not.toBe(first);
    expect(await findJoinRequest(at(fir, ends), first)).toMatchObject({ outcome: "WITHDRAWN" });
    expect((await listJoinRequests(at(fir, ends))).requests).toMatchObject([{ requestId: second }]);
  });
});

describe("the answer", () => {
  it("yes gives the roles and tells the person, once", async () => {
    const holly = await newSupplier(test, { name: "Holly Ltd", companyNumber: "44440001" });
    const pat = await personNamed(test, "pat@holly.test");
    const requestId = await newJoinRequest(test, pat, holly.organisationId, { at: new Date(now) });
    const answers = await Promise.all([1, 2].map(() => acceptJoinRequest(at(holly), requestId, ["SB", "SV"])));
    expect(answers).toEqual([{ ok: true }, { ok: true }]);
    expect(await listPlaces(as(pat), pat)).toMatchObject([{ name: "Holly Ltd", roles: ["SB", "SV"] }]);
    expect(await mailed(/You can now act for Holly/u)).toEqual({ "pat@holly.test": 1 });
    expect((await mailTo(test, "pat@holly.test")).text).toContain("- Bid writer\n- Supplier viewer");
    expect(await acts("suppliers.accept-join-request", requestId)).toBe(1);
    expect(await listOwnRequests(as(pat), pat)).toEqual([]);
    expect(await takeBackJoinRequest(as(pat), requestId)).toEqual({ ok: false, refusal: "ACCEPTED" });
    expect(await ask(pat, "44440001")).toEqual({ ok: false, refusal: "HERE_ALREADY" });
  });

  it("no tells the person, and for thirty days they do not ask again", async () => {
    const ivy = await newSupplier(test, { name: "Ivy Ltd", companyNumber: "44440002" });
    const sam = await personNamed(test, "sam@ivy.test");
    const requestId = await newJoinRequest(test, sam, ivy.organisationId, { at: new Date(now) });
    expect(await declineJoinRequest(at(ivy), requestId)).toEqual({ ok: true });
    expect(await declineJoinRequest(at(ivy), requestId)).toEqual({ ok: true });
    expect(await mailed(/You cannot join Ivy/u)).toEqual({ "sam@ivy.test": 1 });
    expect(await acts("suppliers.decline-join-request", requestId)).toBe(1);
    expect(await listPlaces(as(sam), sam)).toEqual([]);
    expect(await ask(sam, "44440002", addMilliseconds(ends, -1))).toEqual({ ok: false, refusal: "DECLINED_LATELY" });
    expect(await ask(sam, "44440002", ends)).toEqual({ ok: true });
  });

  it("of two administrators at once is the first, and the second hears what it was", async () => {
    const box = await newSupplier(test, { name: "Box Ltd", companyNumber: "44440003" });
    const second = await supplierPerson(test, box.organisationId, "SA");
    const ren = await personNamed(test, "ren@box.test");
    const requestId = await newJoinRequest(test, ren, box.organisationId, { at: new Date(now) });
    const [yes, no] = await Promise.all([
      acceptJoinRequest(at(box), requestId, ["SV"]),
      declineJoinRequest(at(second), requestId),
    ]);
    const places = await listPlaces(as(ren), ren);
    if (yes.ok) expect([no, places.length]).toEqual([{ ok: false, refusal: "ACCEPTED" }, 1]);
    else expect([yes, no, places.length]).toEqual([{ ok: false, refusal: "DECLINED" }, { ok: true }, 0]);
    const again = await acceptJoinRequest(at(second), requestId, ["SA"]);
    expect(again).toEqual({ ok: false, refusal: yes.ok ? "ACCEPTED" : "DECLINED" });
  });

  it("comes too late after the person took it back, or came by invitation", async () => {
    const bay = await newSupplier(test, { name: "Bay Ltd", companyNumber: "44440004" });
    const lee = await personNamed(test, "lee@bay.test");
    const requestId = await newJoinRequest(test, lee, bay.organisationId, { at: new Date(now) });
    expect(await findOwnRequest(as(lee), lee, requestId)).toMatchObject({ name: "Bay Ltd" });
    expect(await takeBackJoinRequest(as(lee), requestId)).toEqual({ ok: true });
    expect(await takeBackJoinRequest(as(lee), requestId)).toEqual({ ok: true });
    expect(await acts("suppliers.take-back-join-request", requestId)).toBe(1);
    expect(await acceptJoinRequest(at(bay), requestId, ["SV"])).toEqual({ ok: false, refusal: "WITHDRAWN" });
    expect(await declineJoinRequest(at(bay), requestId)).toEqual({ ok: false, refusal: "WITHDRAWN" });

    const asked = await newJoinRequest(test, lee, bay.organisationId, { at: new Date(now) });
    await inviteColleague(at(bay), { name: "Lee", email: "lee@bay.test", roles: ["SV"] });
    expect(await joinAsMyself(as(lee), linkIn(await mailTo(test, "lee@bay.test"), "join"))).toMatchObject({ ok: true });
    expect((await listJoinRequests(at(bay))).requests).toEqual([]);
    expect(await acceptJoinRequest(at(bay), asked, ["SA"])).toEqual({ ok: false, refusal: "HERE" });
    // Their role ends again: the old request does not come back to life.
    const lees = (await listColleagues(at(bay))).find(({ email }) => email === "lee@bay.test");
    expect(await endRole(at(bay), lees?.grants[0]?.id ?? "")).toEqual({ ok: true });
    expect(await acceptJoinRequest(at(bay), asked, ["SA"])).toEqual({ ok: false, refusal: "HERE" });
    expect(await ask(lee, "44440004")).toEqual({ ok: true });
  });

  it("is the administrators’ of that organisation, and taking back the person’s own", async () => {
    const nut = await newSupplier(test, { name: "Nut Ltd", companyNumber: "44440005" });
    const other = await newSupplier(test, { name: "Other Ltd" });
    const writer = await supplierPerson(test, nut.organisationId, "SB", "SV");
    const max = await personNamed(test, "max@nut.test");
    const requestId = await newJoinRequest(test, max, nut.organisationId, { at: new Date(now) });
    expect(await acceptJoinRequest(at(writer), requestId, ["SV"])).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await declineJoinRequest(at(writer), requestId)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    const { rows } = await test.ownerPool.query("select act from audit_events where kind = 'DENIAL' order by act");
    expect(rows).toEqual([{ act: "suppliers.accept-join-request" }, { act: "suppliers.decline-join-request" }]);
    expect(await acceptJoinRequest(at(other), requestId, ["SV"])).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await declineJoinRequest(at(other), requestId)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await findJoinRequest(at(other), requestId)).toBeUndefined();
    expect(await takeBackJoinRequest(at(nut), requestId)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await findOwnRequest(at(nut), nut.personId, requestId)).toBeUndefined();
    expect((await listJoinRequests(at(nut))).requests).toHaveLength(1);
  });
});

describe("waiting", () => {
  it("means the same to the rule and to the database", async () => {
    for (const when of [new Date(now), addMilliseconds(ends, -1), ends]) {
      const rows = await test.db
        .selectFrom("join_requests as request")
        .select(["request.outcome", "request.asked_at as askedAt", isHere("request").as("isHere")])
        .select(isRequestWaitingInSql(when, "request").as("waits"))
        .execute();
      expect(rows.length).toBeGreaterThan(10);
      for (const { waits, ...request } of rows) expect(waits).toBe(isRequestWaiting(request, when));
    }
  });
});

describe("the last administrator of a supplier", () => {
  it("cannot lose the role, also when two of them try at once", async () => {
    const sole = await newSupplier(test, { name: "Sole Ltd" });
    const roleOf = async (personId: PersonId) =>
      (await listColleagues(at(sole)))
        .find((colleague) => colleague.personId === personId)
        ?.grants.find(({ role }) => role === "SA")?.id ?? "";
    expect(await endRole(at(sole), await roleOf(sole.personId))).toEqual({ ok: false, refusal: "LAST_ADMINISTRATOR" });
    const everything = await supplierPerson(test, sole.organisationId, ...supplierRoles);
    const answers = await Promise.all([
      endRole(at(sole), await roleOf(sole.personId)),
      endRole(at(everything), await roleOf(everything.personId)),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers).toContainEqual({ ok: false, refusal: "LAST_ADMINISTRATOR" });
  });
});
