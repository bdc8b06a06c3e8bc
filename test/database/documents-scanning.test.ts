import { randomUUID } from "node:crypto";
import { readdir } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SupplierActor } from "~/core/actor";
import { ok } from "~/core/result";
import { keepVerdict, queueUnscanned, scanKeptFile, scanLater } from "~/features/documents/commands/scan.server";
import { receiveDocument } from "~/features/documents/commands/receive.server";
import { findDocument, withScans } from "~/features/documents/queries.server";
import { addEvidence, receiveEvidenceFile } from "~/features/suppliers/commands/evidence.server";
import { findEvidenceUpload } from "~/features/suppliers/queries/evidence.server";
import type { Context } from "~/platform/context";
import { sendFile } from "~/platform/download.server";
import { openFileStore, type FileStore } from "~/platform/file-store.server";
import { openScanner, type Scanner } from "~/platform/scanner.server";
import { scanJob } from "~/processes/scan-job";
import { openDatabase, openPool, type Database } from "~db/client.server";
import { inTransaction } from "~db/transaction.server";
import { contextOf, publicUrl, system } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { newSupplier, supplierPerson } from "../support/scenarios/suppliers";
import { startSmallClamd, type SmallClamd } from "../support/small-clamd";
import { pdf, testStore, uploaded, type TestStore } from "../support/test-files";

const now = "2026-03-02T09:00:00Z";
const harmful = "stream: Eicar-Test-Signature FOUND";
const patience = { connectMs: 5000, answerMs: 20_000, restMs: 0 };
let test: TestDatabase;
let store: TestStore;
let clamd: SmallClamd;
let scanner: Scanner;
/** The store of a portal that has a scanner, and of one that has none. */
let scanned: FileStore;
let worker: Database;
let supplier: Context<SupplierActor>;

beforeAll(async () => {
  test = await freshDatabase();
  store = await testStore();
  clamd = await startSmallClamd();
  scanner = openScanner(clamd.address, undefined, patience);
  scanned = await openFileStore(store.folder, scanner);
  worker = openDatabase(await openPool(test.url, { role: "worker", most: 2, name: "test worker" }));
  supplier = contextOf(test.db, await newSupplier(test), now);
});
afterAll(async () => {
  await worker.destroy();
  await clamd.stop();
  await test.drop();
  await store.remove();
});
beforeEach(async () => {
  clamd.behave(() => "stream: OK");
  await test.ownerPool.query("delete from outbox_mails");
  await test.ownerPool.query("delete from graphile_worker._private_jobs");
});

const bytesInUse = () => Promise.resolve(0);

async function receive(note: string, files = scanned, ctx = supplier) {
  return receiveDocument(ctx, files, await uploaded(files, `${note}.pdf`, pdf(note)), { bytesInUse });
}

/** Received, and read back as its page would. */
async function kept(note: string, files = scanned) {
  const done = await receive(note, files);
  const document = await findDocument(supplier, done.ok ? done.value.documentId : "");
  if (document === undefined) throw new Error(`refused: ${JSON.stringify(done)}`);
  return document;
}

async function jobs(): Promise<{ key: string; tries: number }[]> {
  const { rows } = await test.ownerPool.query<{ key: string; tries: number }>(
    "select key, max_attempts as tries from graphile_worker.jobs where task_identifier = 'scan_file'",
  );
  return rows;
}

async function mails(): Promise<{ to: string; subject: string; text: string }[]> {
  const { rows } = await test.ownerPool.query<{ to: string; subject: string; text: string }>(
    "select to_address as to, subject, body_text as text from outbox_mails where subject like 'A file%' order by to_address",
  );
  return rows;
}

async function events(act: string): Promise<{ subject_id: string; seal: string | null; about: object }[]> {
  const { rows } = await test.ownerPool.query<{ subject_id: string; seal: string | null; about: object }>(
    "select subject_id, seal, about from audit_events where act = $1 order by id",
    [act],
  );
  return rows;
}

/** As the worker does the job. */
const work = (sha256: string, by: { scanner: Scanner | undefined } = { scanner }) =>
  scanJob({ db: worker, portal: { publicUrl, demonstration: false }, files: scanned, ...by }, { sha256 });

const fileNames = async () => (await readdir(store.folder, { recursive: true })).sort();

describe("a file that comes while the scanner is there", () => {
  it("is scanned before it is taken, and nothing more is said of it", async () => {
    expect(await kept("clean")).toMatchObject({ scan: "CLEAN" });
    expect(clamd.seen.at(-1)).toEqual(pdf("clean"));
    expect(await jobs()).toEqual([]);
  });

  it("is refused when it is harmful: no bytes, no row, and a record", async () => {
    clamd.behave(() => harmful);
    const [before, seal] = [await fileNames(), randomUUID()];
    const upload = await uploaded(scanned, "../bad.pdf", pdf("harmful"));
    expect(await receiveDocument(supplier, scanned, upload, { bytesInUse, seal })).toEqual({
      ok: false,
      refusal: { code: "HARMFUL", name: "bad.pdf" },
    });
    expect(await fileNames()).toEqual(before);
    expect((await events("documents.refuse-harmful")).at(-1)).toEqual({
      subject_id: supplier.actor.organisationId,
      seal,
      about: { what: "Eicar-Test-Signature" },
    });
    expect(await jobs()).toEqual([]);
  });

  it("is refused as evidence too, and leaves no upload", async () => {
    clamd.behave(() => harmful);
    const upload = await uploaded(scanned, "bad.pdf", pdf("harmful evidence"));
    expect(await receiveEvidenceFile(supplier, scanned, upload)).toMatchObject({ refusal: { code: "HARMFUL" } });
    const { rows } = await test.ownerPool.query("select 1 from evidence_uploads");
    expect(rows).toEqual([]);
  });

  it("has the same bytes scanned again that were taken before the scanner knew of them", async () => {
    const { sha256 } = await kept("known later");
    clamd.behave(() => harmful);
    expect(await receive("known later")).toMatchObject({ ok: false, refusal: { code: "HARMFUL" } });
    expect(await jobs()).toMatchObject([{ key: `scan_file:${sha256}` }]);
    await work(sha256);
    expect(await withScans(supplier, [{ sha256 }])).toEqual([{ sha256, scan: "FOUND" }]);
  });
});

describe("a file that comes while the scanner is away", () => {
  it.each(["silence", "hang up"] as const)("is taken, and scanned by the worker (%s)", async (manner) => {
    const files = await openFileStore(
      store.folder,
      openScanner(clamd.address, undefined, { ...patience, answerMs: 300 }),
    );
    clamd.behave(() => manner);
    const { documentId, sha256, scan } = await kept(manner, files);
    expect(scan).toBe("NOT_SCANNED");
    expect(await jobs()).toEqual([{ key: `scan_file:${sha256}`, tries: 60 }]);
    clamd.behave(() => "hang up");
    await expect(work(sha256)).rejects.toThrow("A file is not scanned yet");
    expect(await findDocument(supplier, documentId)).toMatchObject({ scan: "NOT_SCANNED" });
    clamd.behave(() => "stream: OK");
    await work(sha256);
    expect(await findDocument(supplier, documentId)).toMatchObject({ scan: "CLEAN" });
    expect(clamd.seen.at(-1)).toEqual(pdf(manner));
    expect((await events("documents.scan")).at(-1)).toMatchObject({ subject_id: sha256, about: { verdict: "CLEAN" } });
    expect(await mails()).toEqual([]);
  });

  it("has no job when the act that it belongs to is undone", async () => {
    await inTransaction(supplier, async (tx) => {
      await scanLater(tx, "a".repeat(64));
      throw new Error("undone");
    }).catch(() => undefined);
    expect(await jobs()).toEqual([]);
  });

  it("has no job when the same bytes were scanned before", async () => {
    await kept("scanned before");
    clamd.behave(() => "hang up");
    expect(await kept("scanned before")).toMatchObject({ scan: "CLEAN" });
    expect(await jobs()).toEqual([]);
  });

  it("is refused when the same bytes were found harmful before", async () => {
    const { sha256 } = await kept("harmful before");
    await scanKeptFile(contextOf(worker, system, now), sha256, { is: "FOUND", what: "A" });
    expect(await receive("harmful before", store.files)).toMatchObject({ refusal: { code: "HARMFUL" } });
    expect(await receive("harmful before")).toMatchObject({ refusal: { code: "HARMFUL" } });
  });
});

describe("a file that is found harmful after it was taken", () => {
  it("goes to nobody any more, and all who write for those who sent it are told once, without its name", async () => {
    const other = contextOf(test.db, await newSupplier(test, { name: "Rowan Care Ltd" }), now);
    const viewer = await supplierPerson(test, supplier.actor.organisationId, "SV");
    const writer = await supplierPerson(test, supplier.actor.organisationId, "SB");
    const document = await kept("secret plan", store.files);
    await receive("secret plan", store.files, other);
    await receive("secret plan", store.files, other);
    clamd.behave(() => harmful);
    await Promise.all([work(document.sha256), work(document.sha256)]);
    const closed = await findDocument(supplier, document.documentId);
    if (closed === undefined) throw new Error("gone");
    const answer: unknown = await sendFile(scanned, closed).catch((thrown: unknown) => thrown);
    expect(answer).toMatchObject({ status: 410 });
    expect(await (answer as Response).text()).toContain("Our virus scanner found something harmful in it");
    const addresses = await test.ownerPool.query<{ id: string; email: string }>("select id, email from people");
    const addressOf = (id: string) => addresses.rows.find((person) => person.id === id)?.email;
    const told = await mails();
    const expected = [supplier.actor.personId, writer.personId, other.actor.personId].map(addressOf).sort();
    expect(told.map(({ to }) => to)).toEqual(expected);
    expect(told.map(({ to }) => to)).not.toContain(addressOf(viewer.personId));
    for (const { subject, text } of told) {
      expect(subject).toBe("A file that you sent is closed: it is not safe");
      expect(text).toContain("Eicar-Test-Signature");
      expect(text).not.toContain("secret plan");
    }
    const toOther = told.find(({ to }) => to === addressOf(other.actor.personId));
    expect(toOther?.text.match(/Sent by SA person at 9am on Monday 2 March 2026/gu)).toHaveLength(2);
  });

  it("stays so, whatever a scanner says later", async () => {
    const { sha256 } = await kept("once harmful", store.files);
    const ctx = contextOf(worker, system, now);
    await scanKeptFile(ctx, sha256, { is: "FOUND", what: "A" });
    await scanKeptFile(ctx, sha256, { is: "CLEAN" });
    await inTransaction(ctx, async (tx) => {
      expect(await keepVerdict(tx, sha256, { is: "CLEAN" })).toBe(false);
      return ok();
    });
    expect(await withScans(supplier, [{ sha256 }])).toMatchObject([{ scan: "FOUND" }]);
  });

  it("becomes no evidence, and its form does not say that we have it", async () => {
    const done = await receiveEvidenceFile(supplier, store.files, await uploaded(store.files, "a.pdf", pdf("late")));
    if (!done.ok) throw new Error("refused");
    const { documentId } = done.value;
    const sha256 = (await findDocument(supplier, documentId))?.sha256 ?? "";
    expect(await findEvidenceUpload(supplier, documentId)).toMatchObject({ name: "a.pdf" });
    await scanKeptFile(contextOf(worker, system, now), sha256, { is: "FOUND", what: "A" });
    expect(await findEvidenceUpload(supplier, documentId)).toBeUndefined();
    const dates = { issuedOn: "2026-01-01", expiresOn: "2026-12-31" };
    expect(await addEvidence(supplier, "PREVENT", { documentId, ...dates, replaces: undefined })).toEqual({
      ok: false,
      refusal: "NO_FILE",
    });
  });
});

describe("a portal without a scanner", () => {
  it("takes files, says that they are not scanned, and queues nothing", async () => {
    const { sha256, scan } = await kept("without", store.files);
    expect(scan).toBe("NOT_SCANNED");
    expect(await jobs()).toEqual([]);
    await work(sha256, { scanner: undefined });
    expect(await withScans(supplier, [{ sha256 }])).toMatchObject([{ scan: "NOT_SCANNED" }]);
  });

  it("that gets one has every such file scanned, each in one job however often it starts", async () => {
    const [one, two] = [await kept("left one", store.files), await kept("left two", store.files)];
    const done = await kept("left no more");
    await queueUnscanned(contextOf(worker, system, now));
    await queueUnscanned(contextOf(worker, system, now));
    const keys = (await jobs()).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining([`scan_file:${one.sha256}`, `scan_file:${two.sha256}`]));
    expect(keys).not.toContain(`scan_file:${done.sha256}`);
  });
});
