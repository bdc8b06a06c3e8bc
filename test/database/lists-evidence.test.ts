import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { EvidenceId, LineId, SettingId } from "~/core/id";
import { insertGrant } from "~/features/accounts/commands/people.server";
import { joinKnownPartner } from "~/features/councils/commands/authorities.server";
import { checkEvidence } from "~/features/lists/commands/check-evidence.server";
import { findQueueLine } from "~/features/lists/queries/queue.server";
import {
  countEvidenceToCheck,
  findProviderEvidence,
  listEvidenceOf,
  listEvidenceToCheck,
  listStandings,
} from "~/features/lists/queries/providers-evidence.server";
import { listSupplierItems } from "~/features/market/queries/supplier-desk.server";
import { addEvidence, receiveEvidenceFile } from "~/features/suppliers/commands/evidence.server";
import { findCurrentEvidence } from "~/features/suppliers/queries/evidence.server";
import { contextOf, system } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead, councilPerson } from "../support/people";
import { consortiumOf } from "../support/scenarios/councils";
import { childrensHomesList, openRound, readyLine, submitLineAt } from "../support/scenarios/lists";
import { newCertificate, newHome, newSupplier } from "../support/scenarios/suppliers";
import { pdf, testStore, uploaded, type TestStore } from "../support/test-files";

const added = new Date("2026-01-07T12:00:00Z");
const applied = new Date("2026-01-09T09:00:00Z");
const whileOpen = "2026-01-12T09:00:00Z";
const closed = "2026-02-02T09:00:00Z";
const accepted = { outcome: "VERIFIED", reasons: null } as const;
const rejected = { outcome: "REJECTED", reasons: "This is last year’s. Send the new one." } as const;

let test: TestDatabase;
let store: TestStore;
let made = 0;
let lead: CouncilActor;
let monitor: CouncilActor;
let partner: CouncilActor;
let supplier: SupplierActor;
let settingId: SettingId;
let insurance: EvidenceId;
let accounts: EvidenceId;
let lineId: LineId;

const at = <Who extends CouncilActor | SupplierActor>(actor: Who, when = closed) => contextOf(test.db, actor, when);
const idsToCheck = async (actor: CouncilActor, when = closed) =>
  (await listEvidenceToCheck(at(actor, when))).rows.map(({ evidenceId }) => evidenceId);
const records = async (act: string) => {
  const { rows } = await test.ownerPool.query("select 1 from audit_events where act = $1 and subject_id = $2", [
    act,
    insurance,
  ]);
  return rows.length;
};

beforeAll(async () => {
  test = await freshDatabase();
  store = await testStore();
});
afterAll(async () => {
  await test.drop();
  await store.remove();
});

beforeEach(async () => {
  made += 1;
  lead = await authorityWithLead(test, `Tidewater Council ${made}`);
  partner = await authorityWithLead(test, `Estuary Council ${made}`);
  monitor = await councilPerson(test, lead.organisationId, "QM");
  const consortiumId = await consortiumOf(test, lead);
  await joinKnownPartner(at(lead, "2026-01-05T09:00:00Z"), consortiumId, partner.organisationId);
  const list = await childrensHomesList(test, lead, { consortiumId });
  supplier = await newSupplier(test);
  settingId = await newHome(test, supplier);
  insurance = await newCertificate(test, supplier, { name: "insurance.pdf", files: store.files, at: added });
  const books = { name: "accounts.pdf", files: store.files, at: added, type: "ACCOUNTS" as const };
  accounts = await newCertificate(test, supplier, books);
  const roundId = await openRound(test, lead, list);
  const [lotId] = list.lotIds;
  const ready = await readyLine(test, supplier, { roundId, settingId, lotId, at: applied });
  lineId = ready.lineId;
  const done = await submitLineAt(test, supplier, lineId, { at: applied, version: ready.version });
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
});

async function replaced(): Promise<EvidenceId> {
  const ctx = at(supplier);
  const sent = await receiveEvidenceFile(ctx, store.files, await uploaded(store.files, "new.pdf", pdf("new")));
  if (!sent.ok) throw new Error(JSON.stringify(sent.refusal));
  const { documentId } = sent.value;
  const details = { documentId, issuedOn: "2026-02-01", expiresOn: "2027-01-31", replaces: insurance };
  const done = await addEvidence(ctx, "EMPLOYERS_LIABILITY", details);
  if (!done.ok) throw new Error(done.refusal);
  return done.value.evidenceId;
}

describe("evidence of a provider", () => {
  it("is hidden from every council until the round that they applied in has closed", async () => {
    expect(await idsToCheck(lead, whileOpen)).toEqual([]);
    expect(await listEvidenceOf(at(lead, whileOpen), supplier.organisationId)).toEqual([]);
    expect(await findProviderEvidence(at(lead, whileOpen), insurance)).toBeUndefined();
    expect(await checkEvidence(at(lead, whileOpen), insurance, accepted)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await idsToCheck(lead)).toEqual([insurance, accounts]);
  });

  it("is read by the councils of the list and by nobody else", async () => {
    const stranger = await authorityWithLead(test, `Moorland Council ${made}`);
    expect(await idsToCheck(partner)).toEqual([insurance, accounts]);
    expect(await listEvidenceOf(at(partner), supplier.organisationId)).toHaveLength(2);
    expect(await idsToCheck(stranger)).toEqual([]);
    expect(await countEvidenceToCheck(at(stranger), 100)).toBe(0);
    expect(await listEvidenceOf(at(stranger), supplier.organisationId)).toEqual([]);
    expect(await findProviderEvidence(at(stranger), insurance)).toBeUndefined();
    expect(await checkEvidence(at(stranger), insurance, accepted)).toEqual({ ok: false, refusal: "NOT_FOUND" });
  });

  it("is about money alone for a finance viewer, and for a commissioner it is not there", async () => {
    const finance = await councilPerson(test, lead.organisationId, "FI");
    const commissioner = await councilPerson(test, lead.organisationId, "CM");
    expect(await idsToCheck(finance)).toEqual([accounts]);
    expect(await findProviderEvidence(at(finance), insurance)).toBeUndefined();
    expect(await checkEvidence(at(finance), accounts, accepted)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await idsToCheck(commissioner)).toEqual([]);
  });

  it("is counted no further than asked, and read a page at a time", async () => {
    expect(await countEvidenceToCheck(at(lead), 100)).toBe(2);
    expect(await countEvidenceToCheck(at(lead), 1)).toBe(1);
    const first = await listEvidenceToCheck(at(lead), { most: 1 });
    expect(first.rows.map(({ evidenceId }) => evidenceId)).toEqual([insurance]);
    const rest = await listEvidenceToCheck(at(lead), { most: 1, after: first.next });
    expect(rest.rows.map(({ evidenceId }) => evidenceId)).toEqual([accounts]);
    expect(rest.next).toBeUndefined();
  });

  it("needs no check once it has run out", async () => {
    expect(await idsToCheck(lead, "2027-01-07T23:59:00Z")).toEqual([insurance, accounts]);
    expect(await idsToCheck(lead, "2027-01-08T00:00:00Z")).toEqual([]);
  });
});

describe("a check", () => {
  it("accepts a file once, for every council, with a record and without a mail", async () => {
    expect(await checkEvidence(at(monitor), insurance, accepted)).toEqual({ ok: true, value: undefined });
    expect(await checkEvidence(at(monitor), insurance, accepted)).toMatchObject({ ok: true });
    expect(await checkEvidence(at(partner), insurance, rejected)).toEqual({ ok: false, refusal: "CHECKED" });
    expect(await idsToCheck(partner)).toEqual([accounts]);
    expect(await findCurrentEvidence(at(supplier), "EMPLOYERS_LIABILITY")).toMatchObject({
      stage: "VERIFIED",
      reasons: null,
      decidedFor: `Tidewater Council ${made}`,
    });
    expect(await records("suppliers.verify-evidence")).toBe(1);
    expect(await mails()).toEqual([]);
  });

  it("that fails tells the provider why and what is next, and a new file begins anew", async () => {
    expect(await checkEvidence(at(monitor), insurance, rejected)).toMatchObject({ ok: true });
    expect(await records("suppliers.reject-evidence")).toBe(1);
    expect(await mails()).toEqual(["Please add a new file: Employers’ liability insurance"]);
    const items = await listSupplierItems(at(supplier));
    expect(items.find(({ kind }) => kind === "EVIDENCE_REJECTED")).toMatchObject({ title: "EMPLOYERS_LIABILITY" });
    const newer = await replaced();
    expect(await findCurrentEvidence(at(supplier), "EMPLOYERS_LIABILITY")).toMatchObject({
      evidenceId: newer,
      stage: "SUBMITTED",
      reasons: null,
    });
    expect(await idsToCheck(lead)).toEqual([accounts, newer]);
  });

  it("is not of a file that a newer one has replaced", async () => {
    await replaced();
    expect(await checkEvidence(at(monitor), insurance, accepted)).toEqual({ ok: false, refusal: "REPLACED" });
  });

  it("of two people at once is that of one", async () => {
    const done = await Promise.all([
      checkEvidence(at(monitor), insurance, accepted),
      checkEvidence(at(partner), insurance, rejected),
    ]);
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(done.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: "CHECKED" });
  });

  it("is never made by somebody of the supplier", async () => {
    const { personId } = monitor;
    await insertGrant(contextOf(test.db, system, closed), supplier.organisationId, personId, "SV");
    expect(await checkEvidence(at(monitor), insurance, accepted)).toEqual({ ok: false, refusal: "OWN_SUPPLIER" });
    expect(await idsToCheck(lead)).toContain(insurance);
  });

  it("by somebody whose role does not include it is refused and recorded", async () => {
    const auditor = await councilPerson(test, lead.organisationId, "AU");
    expect(await checkEvidence(at(auditor), insurance, accepted)).toEqual({ ok: false, refusal: "NOT_ALLOWED" });
    expect(await records("suppliers.verify-evidence")).toBe(1);
    expect(await idsToCheck(lead)).toContain(insurance);
  });
});

describe("a submitted line", () => {
  it("keeps by fingerprint what the library held then, whatever comes after", async () => {
    const newer = await replaced();
    const line = await findQueueLine(at(lead), lineId);
    expect(line?.facts.evidence.map(({ evidenceId, name }) => [evidenceId, name])).toEqual(
      expect.arrayContaining([
        [insurance, "insurance.pdf"],
        [accounts, "accounts.pdf"],
      ]),
    );
    expect(line?.facts.evidence).toHaveLength(2);
    const standings = await listStandings(at(lead), [insurance, accounts]);
    expect(new Map(standings.map(({ evidenceId, stage }) => [evidenceId, stage]))).toEqual(
      new Map([
        [insurance, "REPLACED"],
        [accounts, "SUBMITTED"],
      ]),
    );
    expect(await listStandings(at(lead), [])).toEqual([]);
    expect(await findProviderEvidence(at(lead), insurance)).toMatchObject({
      sha256: line?.facts.evidence.find(({ evidenceId }) => evidenceId === insurance)?.sha256,
    });
    expect(newer).not.toBe(insurance);
  });
});

async function mails(): Promise<string[]> {
  const { rows } = await test.ownerPool.query<{ subject: string }>(
    `select subject from outbox_mails join people on people.email = to_address
     join role_grants on role_grants.person_id = people.id
     where organisation_id = $1 and body_text like '%/supplier/evidence/%'`,
    [supplier.organisationId],
  );
  return rows.map(({ subject }) => subject);
}
