import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SupplierActor } from "~/core/actor";
import { newId } from "~/platform/ids";
import { receiveDocument } from "~/features/documents/commands/receive.server";
import { addEvidence, receiveEvidenceFile } from "~/features/suppliers/commands/evidence.server";
import { keepEvidenceVerdict } from "~/features/suppliers/commands/evidence-verdicts.server";
import {
  evidenceBytes,
  findCurrentEvidence,
  findEvidenceFile,
  findEvidenceUpload,
  listCurrentEvidence,
  listEvidenceHistory,
} from "~/features/suppliers/queries/evidence.server";
import type { Context } from "~/platform/context";
import { contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead } from "../support/people";
import { newSupplier, supplierPerson } from "../support/scenarios/suppliers";
import { pdf, testStore, uploaded, type TestStore } from "../support/test-files";

const now = "2026-03-02T09:00:00Z";
const dates = { issuedOn: "2026-01-01", expiresOn: "2026-12-31" };
const type = "EMPLOYERS_LIABILITY";
let test: TestDatabase;
let store: TestStore;

beforeAll(async () => {
  test = await freshDatabase();
  store = await testStore();
});
afterAll(async () => {
  await test.drop();
  await store.remove();
});

const someone = async () => contextOf(test.db, await newSupplier(test), now);
const upload = (note: string) => uploaded(store.files, `${note}.pdf`, pdf(note));

async function sent(ctx: Context<SupplierActor>, note: string): Promise<string> {
  const done = await receiveEvidenceFile(ctx, store.files, await upload(note));
  if (!done.ok) throw new Error(`refused: ${JSON.stringify(done.refusal)}`);
  return done.value.documentId;
}

async function added(ctx: Context<SupplierActor>, note: string, replaces?: string): Promise<string> {
  const done = await addEvidence(ctx, type, { documentId: await sent(ctx, note), ...dates, replaces });
  if (!done.ok) throw new Error(`refused: ${done.refusal}`);
  return done.value.evidenceId;
}

const events = async (act: string, id: string) => {
  const { rows } = await test.ownerPool.query("select 1 from audit_events where act = $1 and subject_id = $2", [
    act,
    id,
  ]);
  return rows.length;
};

describe("evidence", () => {
  it("is added, recorded, and read back with its file by its own organisation alone", async () => {
    const [ctx, other] = [await someone(), await someone()];
    const evidenceId = await added(ctx, "first");
    expect(await findCurrentEvidence(ctx, type)).toMatchObject({
      evidenceId,
      ...dates,
      stage: "SUBMITTED",
      name: "first.pdf",
    });
    expect(await listCurrentEvidence(ctx)).toHaveLength(1);
    expect(await findEvidenceFile(ctx, type, evidenceId)).toMatchObject({ mediaType: "application/pdf" });
    expect(await events("suppliers.add-evidence", evidenceId)).toBe(1);
    expect(await findEvidenceFile(ctx, "PREVENT", evidenceId)).toBeUndefined();
    expect(await findEvidenceFile(other, type, evidenceId)).toBeUndefined();
    expect(await listCurrentEvidence(other)).toEqual([]);
    expect((await listEvidenceHistory(other, type, {})).rows).toEqual([]);
  });

  it("is replaced, and every file stays to be read, a page at a time", async () => {
    const ctx = await someone();
    const first = await added(ctx, "one");
    const second = await added(ctx, "two", first);
    const third = await added(ctx, "three", second);
    const page = await listEvidenceHistory(ctx, type, { most: 2 });
    expect(page.rows.map(({ evidenceId, stage }) => [evidenceId, stage])).toEqual([
      [third, "SUBMITTED"],
      [second, "REPLACED"],
    ]);
    const rest = await listEvidenceHistory(ctx, type, { most: 2, before: page.next });
    expect(rest.rows.map(({ evidenceId }) => evidenceId)).toEqual([first]);
    expect(rest.next).toBeUndefined();
    expect(await findEvidenceFile(ctx, type, first)).toMatchObject({ name: "one.pdf" });
  });

  it("is there once when the same is sent twice", async () => {
    const ctx = await someone();
    const first = await added(ctx, "same");
    expect(await added(ctx, "same")).toBe(first);
    expect((await listEvidenceHistory(ctx, type, {})).rows).toHaveLength(1);
  });

  it("of two people at once is that of one; the other sees it first", async () => {
    const ctx = await someone();
    const documents = [await sent(ctx, "left"), await sent(ctx, "right")];
    const done = await Promise.all(
      documents.map((documentId) => addEvidence(ctx, type, { documentId, ...dates, replaces: undefined })),
    );
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(done.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: "STALE" });
  });
});

describe("what a council found of a file", () => {
  it("is kept once, of the newest file alone", async () => {
    const ctx = await someone();
    const checker = contextOf(test.db, await authorityWithLead(test, "Checking Council"), now);
    const first = await added(ctx, "before");
    const second = await added(ctx, "after", first);
    const verified = { outcome: "VERIFIED", reasons: null } as const;
    expect(await keepEvidenceVerdict(checker, newId(), verified)).toEqual({ ok: false, refusal: "NOT_FOUND" });
    expect(await keepEvidenceVerdict(checker, first, verified)).toEqual({ ok: false, refusal: "REPLACED" });
    expect(await keepEvidenceVerdict(checker, second, verified)).toMatchObject({ ok: true });
    expect(await keepEvidenceVerdict(checker, second, verified)).toMatchObject({ ok: true });
    expect(await events("suppliers.verify-evidence", second)).toBe(1);
  });
});

describe("a file that is to become evidence", () => {
  it("waits for its dates, and is evidence once only", async () => {
    const [ctx, other] = [await someone(), await someone()];
    const documentId = await sent(ctx, "waits");
    expect(await findEvidenceUpload(ctx, documentId)).toEqual({ documentId, name: "waits.pdf" });
    expect(await findEvidenceUpload(other, documentId)).toBeUndefined();
    expect(await events("suppliers.receive-evidence", documentId)).toBe(1);
    const details = { documentId, ...dates, replaces: undefined };
    expect(await addEvidence(other, type, details)).toEqual({ ok: false, refusal: "NO_FILE" });
    expect(await addEvidence(ctx, type, details)).toMatchObject({ ok: true });
    expect(await addEvidence(ctx, "PREVENT", details)).toEqual({ ok: false, refusal: "NO_FILE" });
    expect(await findEvidenceUpload(ctx, documentId)).toBeUndefined();
  });

  it("was sent as evidence: no file of another room gets in", async () => {
    const ctx = await someone();
    const bid = await receiveDocument(ctx, store.files, await upload("bid"), { bytesInUse: () => Promise.resolve(0) });
    const documentId = bid.ok ? bid.value.documentId : newId();
    expect(await addEvidence(ctx, type, { documentId, ...dates, replaces: undefined })).toEqual({
      ok: false,
      refusal: "NO_FILE",
    });
  });

  it("counts once by its bytes", async () => {
    const ctx = await someone();
    await sent(ctx, "counted");
    await sent(ctx, "counted");
    expect(await evidenceBytes(ctx)).toBe(pdf("counted").length);
  });

  it("is taken from SA and SB only, and a refusal is recorded", async () => {
    const { organisationId } = await newSupplier(test);
    const viewer = contextOf(test.db, await supplierPerson(test, organisationId, "SV"), now);
    const writer = contextOf(test.db, await supplierPerson(test, organisationId, "SB"), now);
    expect(await receiveEvidenceFile(viewer, store.files, await upload("no"))).toEqual({
      ok: false,
      refusal: "NOT_ALLOWED",
    });
    const documentId = await sent(writer, "yes");
    expect(await addEvidence(viewer, type, { documentId, ...dates, replaces: undefined })).toEqual({
      ok: false,
      refusal: "NOT_ALLOWED",
    });
    expect(await events("suppliers.add-evidence", organisationId)).toBe(1);
    expect(await events("suppliers.receive-evidence", organisationId)).toBe(1);
  });
});
