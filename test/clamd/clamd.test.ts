import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SupplierActor } from "~/core/actor";
import { receiveDocument } from "~/features/documents/commands/receive.server";
import { findDocument } from "~/features/documents/queries.server";
import type { Context } from "~/platform/context";
import { openFileStore, type FileStore } from "~/platform/file-store.server";
import { openScanner } from "~/platform/scanner.server";
import { scanJob } from "~/processes/scan-job";
import { contextOf, publicUrl } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { eicar } from "../support/hostile-contents";
import { hostileFiles } from "../support/hostile-files";
import { newSupplier } from "../support/scenarios/suppliers";
import { docx, pdf, testStore, uploaded, type TestStore } from "../support/test-files";

const now = "2026-03-02T09:00:00Z";
const { address, socketPath, pid } = given();
const found = { is: "FOUND", what: "Eicar-Test-Signature.UNOFFICIAL" };
const patience = { connectMs: 3000, answerMs: 20_000, restMs: 0 };

/** What `npm run test:clamd` started. */
function given() {
  const {
    QUAYSIDE_CLAMD: address,
    QUAYSIDE_CLAMD_SOCKET: socketPath,
    QUAYSIDE_CLAMD_PID: pid,
  } = process.env as Readonly<Record<string, string | undefined>>;
  if (address === undefined || socketPath === undefined || pid === undefined) {
    throw new Error("These tests need a daemon: npm run test:clamd starts one");
  }
  return { address, socketPath, pid: Number(pid) };
}

describe.each([
  ["an address", address],
  ["a socket", socketPath],
])("the real daemon at %s", (_where, clamd) => {
  const scan = (...pieces: Buffer[]) => openScanner(clamd, undefined, patience).scan(Readable.from(pieces));

  it("finds its test file, whole, in pieces and packed in a document", async () => {
    expect(await scan(eicar)).toEqual(found);
    expect(await scan(eicar.subarray(0, 5), eicar.subarray(5))).toEqual(found);
    expect(await scan(docx({ name: "word/media/a.bin", content: eicar, packed: true }))).toEqual(found);
  });

  it("has nothing to say of others", async () => {
    expect(await scan(pdf())).toEqual({ is: "CLEAN" });
    expect(await scan(docx())).toEqual({ is: "CLEAN" });
    expect(await scan(Buffer.from("a"))).toEqual({ is: "CLEAN" });
  });

  it("takes the largest file that the portal takes", async () => {
    const piece = randomBytes(1_000_000);
    expect(await scan(...Array.from({ length: 20 }, () => piece))).toEqual({ is: "CLEAN" });
  });

  it("says that a file is larger than it takes, and is asked about the next", async () => {
    const piece = randomBytes(1_000_000);
    const scanner = openScanner(clamd, undefined, { ...patience, restMs: 60_000 });
    const done = await scanner.scan(Readable.from(Array.from({ length: 30 }, () => piece)));
    expect(done).toEqual({ is: "AWAY", why: "the file is larger than it takes (StreamMaxLength)" });
    expect(await scanner.scan(Readable.from([eicar]))).toEqual(found);
  });

  it("scans many at once, each for itself", async () => {
    const scans = await Promise.all(
      Array.from({ length: 40 }, (_, place) => scan(place % 2 === 0 ? eicar : pdf(`${place}`))),
    );
    expect(scans.filter(({ is }) => is === "FOUND")).toHaveLength(20);
    expect(scans.every(({ is }, place) => (is === "FOUND") === (place % 2 === 0))).toBe(true);
  });
});

describe("files that people send, with the real daemon", () => {
  let test: TestDatabase;
  let store: TestStore;
  let supplier: Context<SupplierActor>;

  beforeAll(async () => {
    test = await freshDatabase();
    store = await testStore();
    supplier = contextOf(test.db, await newSupplier(test), now);
  });
  afterAll(async () => {
    await test.drop();
    await store.remove();
  });

  const scannedBy = (answerMs: number) =>
    openFileStore(store.folder, openScanner(address, undefined, { ...patience, answerMs }));

  async function receive(files: FileStore, name: string, content: Buffer) {
    const upload = await uploaded(files, name, content);
    return receiveDocument(supplier, files, upload, { bytesInUse: () => Promise.resolve(0) });
  }

  it("are scanned before they are taken, and refused when harmful", async () => {
    const files = await scannedBy(20_000);
    const clean = await receive(files, "plan.pdf", pdf("clean"));
    expect(await findDocument(supplier, clean.ok ? clean.value.documentId : "")).toMatchObject({ scan: "CLEAN" });
    const refusal = { code: "HARMFUL", name: "prices.csv" };
    expect(await receive(files, "prices.csv", eicar)).toEqual({ ok: false, refusal });
  });

  it("are taken while it hangs, and scanned and closed when it goes on", async () => {
    const content = docx({ name: "word/media/late.bin", content: eicar });
    process.kill(pid, "SIGSTOP");
    const done = await scannedBy(500)
      .then((files) => receive(files, "late.docx", content))
      .finally(() => process.kill(pid, "SIGCONT"));
    const documentId = done.ok ? done.value.documentId : "";
    const document = await findDocument(supplier, documentId);
    expect(document).toMatchObject({ scan: "NOT_SCANNED" });
    const { rows } = await test.ownerPool.query<{ payload: object }>(
      "select payload from graphile_worker._private_jobs where key = $1",
      [`scan_file:${document?.sha256 ?? ""}`],
    );
    const scanner = openScanner(address, undefined, patience);
    const portal = { publicUrl, demonstration: false };
    await scanJob({ db: test.db, portal, files: store.files, scanner }, rows[0]?.payload);
    expect(await findDocument(supplier, documentId)).toMatchObject({ scan: "FOUND" });
    const mails = await test.ownerPool.query("select 1 from outbox_mails where subject like 'A file that you sent%'");
    expect(mails.rows).toHaveLength(1);
  });

  it("that are hostile in other ways have the same end as without it, but for its test file", async () => {
    const files = await scannedBy(20_000);
    for (const { what, name, content, outcome } of hostileFiles) {
      const expected = what.startsWith("the scanners' test file") ? { refused: "HARMFUL" } : outcome;
      const done = await receive(files, name, content());
      const code = done.ok ? undefined : typeof done.refusal === "object" ? done.refusal.code : done.refusal;
      const seen = done.ok ? { name: done.value.name } : { refused: code };
      expect({ what, ...expected }).toMatchObject({ what, ...seen });
    }
  });
});
