import { createReadableStreamFromReadable } from "@remix-run/node";
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { readdir, utimes, writeFile } from "node:fs/promises";
import { createServer, request as httpRequest, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SupplierActor } from "~/core/actor";
import { receiveDocument } from "~/features/documents/commands/receive.server";
import { findDocument, listDocuments } from "~/features/documents/queries.server";
import { mostBytesInUse, type FileRefusal } from "~/features/documents/rules";
import type { Context } from "~/platform/context";
import { attachmentNamed, sendFile } from "~/platform/download.server";
import { openFileStore } from "~/platform/file-store.server";
import { readUpload, type Upload } from "~/platform/upload-reading.server";
import { contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { newSupplier, supplierPerson } from "../support/scenarios/suppliers";
import { docx, pdf, testStore, uploaded, zip, type TestStore } from "../support/test-files";

const now = "2026-03-02T09:00:00Z";
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

async function receive(name: string, content: Buffer | string, ctx = supplier) {
  return receiveDocument(ctx, store.files, await uploaded(store.files, name, content), { bytesInUse: sentBytes });
}

/** A later room that uses every file it ever got. */
async function sentBytes({ db, actor }: Context<SupplierActor>): Promise<number> {
  const rows = await db
    .selectFrom("documents")
    .select(["sha256", "size_bytes as bytes"])
    .distinct()
    .where("organisation_id", "=", actor.organisationId)
    .execute();
  return rows.reduce((sum, { bytes }) => sum + bytes, 0);
}

const waiting = () => readdir(join(store.folder, "incoming"));
const kept = async () =>
  (await readdir(store.folder, { recursive: true })).filter((name) => /[0-9a-f]{64}$/u.test(name));

describe("a file that comes in", () => {
  it("is kept under its hash, written down with its clean name, and read back whole", async () => {
    const content = pdf("read me back");
    const done = await receive("../Our plan.pdf", content);
    if (!done.ok) throw new Error("refused");
    const document = await findDocument(supplier, done.value.documentId);
    const sha256 = createHash("sha256").update(content).digest("hex");
    expect(document).toMatchObject({
      name: "Our plan.pdf",
      sha256,
      sizeBytes: content.length,
      mediaType: "application/pdf",
    });
    expect(await text(store.files.read(sha256))).toBe(content.toString());
    expect(await waiting()).toEqual([]);
  });

  it("is another organisation's to nobody else", async () => {
    const done = await receive("mine.pdf", pdf("mine"));
    const other = contextOf(test.db, await newSupplier(test, { name: "Rowan Care Ltd" }), now);
    expect(await findDocument(other, done.ok ? done.value.documentId : "")).toBeUndefined();
  });

  it("is kept once when it is sent twice", async () => {
    const content = pdf("sent twice");
    const before = (await kept()).length;
    const [one, two] = [await receive("one.pdf", content), await receive("two.pdf", content)];
    expect(one.ok && two.ok && one.value.documentId !== two.value.documentId).toBe(true);
    expect(await kept()).toHaveLength(before + 1);
  });

  it.each<[string, Buffer | string, string]>([
    ["word.docx", docx(), "word.docx"],
    ["from-365.docx", zip([{ name: "[Content_Types].xml" }, { name: "word/document2.xml" }]), "from-365.docx"],
    ["sums.xlsx", zip([{ name: "[Content_Types].xml" }, { name: "xl/workbook.xml" }]), "sums.xlsx"],
    ["text.odt", zip([{ name: "mimetype", content: "application/vnd.oasis.opendocument.text" }]), "text.odt"],
    ["sums.ods", zip([{ name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" }]), "sums.ods"],
    ["prices.csv", "name,price\r\nBread,£1.20\r\n", "prices.csv"],
    ["ansi.csv", Buffer.from("name,price\r\nBread,\u00a31.20\r\n", "latin1"), "ansi.csv"],
    ["eicar.csv", String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*`, "eicar.csv"],
    ["picture.png", png(), "picture.png"],
    ["photo.JPEG", Buffer.from("ffd8ffe000104a46494600010100000100010000ffd9", "hex"), "photo.JPEG"],
    ["no ending", pdf("no ending"), "no ending.pdf"],
  ])("is taken: %s", async (name, content, keptAs) => {
    expect(await receive(name, content)).toMatchObject({ ok: true, value: { name: keptAs } });
  });
});

describe("a hostile or broken file", () => {
  const bomb = docx({ name: "word/media/zeros.bin", content: "x", claims: 4_000_000_000 });
  it.each<[string, Buffer | string, FileRefusal["code"]]>([
    ["empty.pdf", "", "EMPTY"],
    ["disguised.docx", pdf(), "DISGUISED"],
    ["disguised.pdf", docx(), "DISGUISED"],
    ["plain.docx", zip([{ name: "readme.txt", content: "no document" }]), "DISGUISED"],
    ["page.pdf", "<html><script>alert(1)</script></html>", "DISGUISED"],
    ["program.pdf", Buffer.concat([Buffer.from("MZ"), randomBytes(400)]), "DISGUISED"],
    ["picture.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", "KIND"],
    ["program.exe", Buffer.concat([Buffer.from("MZ"), randomBytes(400)]), "KIND"],
    ["archive.zip", zip([{ name: "a.txt", content: "a" }]), "KIND"],
    ["binary.csv", Buffer.from([0x61, 0x2c, 0x00, 0x62]), "DISGUISED"],
    ["bomb.docx", bomb, "TOO_MUCH_INSIDE"],
    ["macro.docx", docx({ name: "word/vbaProject.bin", content: "x" }), "MACROS"],
    ["locked.docx", docx({ name: "word/locked.xml", content: "x", encrypted: true }), "PROTECTED"],
    ["old.docx", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]), "PROTECTED"],
    ["traversal.docx", docx({ name: "../../evil.sh", content: "x" }), "BROKEN"],
    ["absolute.docx", docx({ name: "/etc/passwd", content: "x" }), "BROKEN"],
    ["link.docx", docx({ name: "word/link", content: "/etc/passwd", link: true }), "BROKEN"],
    ["cut.docx", docx().subarray(0, 60), "BROKEN"],
    ["lying.docx", lyingTable(), "BROKEN"],
    ["double.pdf.exe", pdf(), "KIND"],
  ])("is refused and leaves nothing: %s", async (name, content, code) => {
    const before = { rows: await countDocuments(), files: (await kept()).length };
    expect(await receive(name, content)).toMatchObject({ ok: false, refusal: { code, name } });
    expect({ rows: await countDocuments(), files: (await kept()).length }).toEqual(before);
    expect(await waiting()).toEqual([]);
  });

  it("is refused when the organisation has used its room, also by two at once", async () => {
    const full = contextOf(test.db, await newSupplier(test, { name: "Full House Ltd" }), now);
    const sizes = [pdf("a").length, pdf("b").length];
    await test.ownerPool.query("insert into stored_files values (repeat('a', 64), $1, 'application/pdf', now())", [
      mostBytesInUse - Math.max(...sizes),
    ]);
    await test.ownerPool.query(
      `insert into documents select gen_random_uuid(), $1, 'big.pdf', sha256, size_bytes, media_type, $2, now()
       from stored_files where sha256 = repeat('a', 64)`,
      [full.actor.organisationId, full.actor.personId],
    );
    const answers = await Promise.all([receive("a.pdf", pdf("a"), full), receive("b.pdf", pdf("b"), full)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: "QUOTA" } });
  });

  it("is not taken from someone who only reads, and the try is recorded", async () => {
    const viewer = await supplierPerson(test, supplier.actor.organisationId, "SV");
    expect(await receive("a.pdf", pdf("viewer"), contextOf(test.db, viewer, now))).toEqual({
      ok: false,
      refusal: "NOT_ALLOWED",
    });
    expect(await waiting()).toEqual([]);
    const { rows } = await test.ownerPool.query("select act from audit_events where kind = 'DENIAL'");
    expect(rows).toContainEqual({ act: "documents.receive" });
  });

  it("leaves no row when the act it belongs to fails", async () => {
    const before = await countDocuments();
    const upload = await uploaded(store.files, "lost.pdf", pdf("lost"));
    const broken = { ...store.files, keep: () => Promise.reject(new Error("the disk is full")) };
    await expect(receiveDocument(supplier, broken, upload, { bytesInUse: sentBytes })).rejects.toThrow(
      "the disk is full",
    );
    expect(await countDocuments()).toBe(before);
    expect(await waiting()).toEqual([]);
  });

  async function countDocuments(): Promise<number> {
    const { rows } = await test.ownerPool.query<{ count: number }>("select count(*)::int as count from documents");
    return rows[0]?.count ?? 0;
  }
});

describe("the upload form", () => {
  const boundary = "----quayside";
  const part = (name: string, content: string, file?: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file === undefined ? "" : `; filename="${file}"\r\nContent-Type: application/octet-stream`}\r\n\r\n${content}\r\n`;
  const end = `--${boundary}--\r\n`;

  function posted(body: string | ReadableStream<Uint8Array>, type = `multipart/form-data; boundary=${boundary}`) {
    const init = { method: "POST", headers: { "content-type": type }, body, duplex: "half" };
    return readUpload(new Request("http://quayside.test/", init as RequestInit), store.files, {
      mostBytes: 1000,
      mostRead: 15_000,
    });
  }

  it("brings the file and the plain fields", async () => {
    const upload = await posted(part("note", "a\r\nb\u0000") + part("file", "name,price", "prîces.csv") + end);
    expect(upload).toMatchObject({ fields: { note: "a\nb" }, file: { typedName: "prîces.csv" } });
    if (upload.file !== undefined && "received" in upload.file) await store.files.discard(upload.file.received);
  });

  it("has no file where none was chosen", async () => {
    expect((await posted(part("file", "", "") + end)).file).toBeUndefined();
    expect((await posted(part("note", "only") + end)).file).toBeUndefined();
  });

  it("reads one file of two and no more", async () => {
    const upload = await posted(part("file", "first", "1.csv") + part("file", "second", "2.csv") + end);
    expect(upload.file).toMatchObject({ typedName: "1.csv" });
    expect(await waiting()).toHaveLength(1);
    if (upload.file !== undefined && "received" in upload.file) await store.files.discard(upload.file.received);
  });

  it("reads a file over the limit to its end, keeps nothing, and still knows its name", async () => {
    const upload = await posted(part("file", "x".repeat(14_000), "large.csv") + part("note", "after") + end);
    expect(upload).toEqual({
      fields: { note: "after" },
      file: { typedName: "large.csv", tooLarge: true },
      incomplete: false,
    });
    expect(await waiting()).toEqual([]);
  });

  it("takes a file of exactly the limit", async () => {
    const upload = await posted(part("file", "x".repeat(1000), "exact.csv") + end);
    expect(upload.file).toMatchObject({ received: { file: { sizeBytes: 1000 } } });
    if (upload.file !== undefined && "received" in upload.file) await store.files.discard(upload.file.received);
  });

  it.each([
    ["far too large", part("file", "x".repeat(20_000), "huge.csv") + end, undefined, 413],
    ["cut off", part("file", "x".repeat(500), "cut.csv"), undefined, 400],
    ["without a boundary", part("file", "x", "a.csv") + end, "multipart/form-data", 400],
    ["not a form with a file", "file=x", "application/x-www-form-urlencoded", 415],
  ])("is turned away when %s, and leaves nothing", async (_what, body, type, status) => {
    const answer = await posted(body, type).catch((error: unknown) => error);
    expect(answer).toMatchObject({ status });
    expect(await waiting()).toEqual([]);
  });

  it("takes 60 MB without holding them", async () => {
    const piece = randomBytes(64 * 1024);
    const start = Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="big.csv"\r\n\r\n`,
    );
    let pieces = 0;
    let most = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          most = Math.max(most, process.memoryUsage().rss);
          if (pieces === 0) controller.enqueue(start);
          else if (pieces <= 960) controller.enqueue(piece);
          else {
            controller.enqueue(Buffer.from(`\r\n${end}`));
            controller.close();
          }
          pieces += 1;
        },
      },
      { highWaterMark: 1 },
    );
    const before = process.memoryUsage().rss;
    const request = new Request("http://quayside.test/", {
      method: "POST",
      headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
      body,
      duplex: "half",
    });
    const upload = await readUpload(request, store.files, { mostBytes: 100_000_000 });
    expect(upload.file).toMatchObject({ received: { file: { sizeBytes: 960 * 64 * 1024 } } });
    expect(most - before).toBeLessThan(40_000_000);
    if (upload.file !== undefined && "received" in upload.file) await store.files.discard(upload.file.received);
  });
});

describe("a browser that goes away in the middle of an upload", () => {
  let server: Server;
  const outcomes: (Upload | Error)[] = [];

  beforeAll(async () => {
    server = createServer((incoming, response) => {
      const request = new Request("http://quayside.test/", {
        method: "POST",
        headers: { "content-type": incoming.headers["content-type"] ?? "" },
        body: createReadableStreamFromReadable(incoming),
        duplex: "half",
      });
      void readUpload(request, store.files, { mostBytes: 1_000_000 })
        .catch((error: unknown) => (error instanceof Error ? error : new Error("turned away")))
        .then((outcome) => {
          outcomes.push(outcome);
          response.end();
        });
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
  });
  afterAll(() => new Promise((done) => server.close(done)));

  it("leaves nothing behind", async () => {
    const { port } = server.address() as AddressInfo;
    const sending = httpRequest({
      port,
      method: "POST",
      headers: { "content-type": "multipart/form-data; boundary=cut", "content-length": 500_000 },
    });
    sending.on("error", () => undefined);
    sending.write('--cut\r\nContent-Disposition: form-data; name="file"; filename="cut.pdf"\r\n\r\n%PDF-1.4 ');
    sending.write(Buffer.alloc(100_000, 0x61));
    await until(async () => (await waiting()).length === 1);
    sending.destroy();
    await until(() => Promise.resolve(outcomes.length === 1));
    expect(outcomes[0]).toBeInstanceOf(Error);
    expect(await waiting()).toEqual([]);
  });
});

describe("the store", () => {
  it("clears what a crash left a day ago, and nothing newer", async () => {
    const old = join(store.folder, "incoming", "old");
    await writeFile(old, "half");
    await writeFile(join(store.folder, "incoming", "new"), "half");
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
    await utimes(old, yesterday, yesterday);
    await openFileStore(store.folder);
    expect(await waiting()).toEqual(["new"]);
    await store.files.discard({ path: join(store.folder, "incoming", "new") });
  });

  it("reads nothing but names of its own", () => {
    expect(() => store.files.read("../../etc/passwd")).toThrow("Not the name of a stored file");
  });
});

describe("a file that goes out", () => {
  it("is saved and never shown, under its own name", async () => {
    const content = pdf("going out");
    const done = await receive("Our “plan”, ŵythnos 1.pdf", content);
    const [document] = await listDocuments(supplier, done.ok ? [done.value.documentId] : []);
    if (document === undefined) throw new Error("not kept");
    const response = await sendFile(store.files, document);
    expect(Object.fromEntries(response.headers)).toEqual({
      "content-type": "application/pdf",
      "content-length": String(content.length),
      "content-disposition":
        "attachment; filename=\"Our _plan_, _ythnos 1.pdf\"; filename*=UTF-8''Our%20%E2%80%9Cplan%E2%80%9D%2C%20%C5%B5ythnos%201.pdf",
      "content-security-policy": "sandbox",
    });
    expect(Buffer.from(await response.arrayBuffer())).toEqual(content);
  });

  it("names a file so that no header can be broken by it", () => {
    expect(attachmentNamed('a"b\\c\r\nSet-Cookie: x.pdf')).toBe(
      "attachment; filename=\"a_b_c__Set-Cookie: x.pdf\"; filename*=UTF-8''a%22b%5Cc%0D%0ASet-Cookie%3A%20x.pdf",
    );
  });

  it("is an error, not an empty file, when the store has lost it", async () => {
    const lost = {
      sha256: "b".repeat(64),
      name: "lost.pdf",
      mediaType: "application/pdf",
      scan: "CLEAN" as const,
      sizeBytes: 3,
    };
    await expect(sendFile(store.files, lost)).rejects.toThrow("ENOENT");
  });
});

function png(): Buffer {
  return Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
}

/** An archive whose end says that its table is somewhere else. */
function lyingTable(): Buffer {
  const archive = docx();
  archive.writeUInt32LE(7, archive.length - 6);
  return archive;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isSo()) return;
    await wait(25);
  }
  throw new Error("It never came to be so");
}
