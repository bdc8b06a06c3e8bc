import { createHash, randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { readdir, utimes } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Upload } from "tus-js-client";
import type { SupplierActor } from "~/core/actor";
import { resumableAddress } from "~/features/documents/rules";
import { openResumableUploads, type ResumableUploads } from "~/platform/resumable-uploads.server";
import { readUpload } from "~/platform/upload-reading.server";
import { takePieces } from "~/processes/resumable";
import { action as addEvidence } from "../../app/routes/supplier/suppliers/evidence-add";
import { freshDatabase, type TestDatabase } from "../support/database";
import { answerOf, cookieOf, doorArgs } from "../support/knocking";
import { authorityWithLead } from "../support/people";
import { newSupplier } from "../support/scenarios/suppliers";
import { pdf, testStore, type TestStore } from "../support/test-files";

const mostBytes = 3_000_000;
const protocol = { "Tus-Resumable": "1.0.0" };

let test: TestDatabase;
let store: TestStore;
let uploads: ResumableUploads;
let server: Server;
let origin: string;
let supplier: SupplierActor;
let other: SupplierActor;
let cookie: string;
let otherCookie: string;

const parts = () => join(store.folder, "parts");

beforeAll(async () => {
  test = await freshDatabase();
  store = await testStore();
  uploads = await openResumableUploads(store.folder, { address: resumableAddress, mostBytes });
  const app = express();
  const door = takePieces(() => ({
    ...doorArgs(test, store.files, { path: resumableAddress, params: {}, resumable: uploads }).context,
    method: "GET",
  }));
  app.all(["/uploads", "/uploads/:uploadId"], door);
  server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  supplier = await newSupplier(test, { name: "Alder Care Ltd", companyNumber: "08110001" });
  other = await newSupplier(test, { name: "Birch Care Ltd", companyNumber: "08110002" });
  cookie = await cookieOf(test, supplier);
  otherCookie = await cookieOf(test, other);
});
afterAll(async () => {
  await new Promise((done) => server.close(done));
  await test.drop();
  await store.remove();
});
beforeEach(async () => {
  for (const name of await readdir(parts())) await uploads.forget(name.replace(/\.json$/u, ""));
});

/** A real client of the protocol sends the bytes, and stops when it is told. */
function send(content: Buffer, { name = "plan.pdf", as = cookie, from, stopAfter = Infinity }: Sending = {}) {
  return new Promise<{ address: string; sent: number }>((resolve, reject) => {
    const upload = new Upload(content, {
      endpoint: `${origin}${resumableAddress}`,
      ...(from === undefined ? {} : { uploadUrl: from }),
      chunkSize: 500_000,
      retryDelays: [],
      metadata: { filename: name },
      headers: { cookie: as },
      onChunkComplete: (_size, sent) => {
        if (sent < stopAfter) return;
        void upload.abort().then(() => {
          resolve({ address: upload.url ?? "", sent });
        });
      },
      onError: reject,
      onSuccess: () => {
        resolve({ address: upload.url ?? "", sent: content.length });
      },
    });
    upload.start();
  });
}

interface Sending {
  readonly name?: string;
  readonly as?: string;
  readonly from?: string;
  readonly stopAfter?: number;
}

function create(bytes: number, as: string | undefined, headers: Readonly<Record<string, string>> = {}) {
  return ask("POST", `${origin}${resumableAddress}`, { "Upload-Length": String(bytes), ...headers }, as);
}

function ask(method: string, address: string, headers: Readonly<Record<string, string>>, as: string | undefined) {
  return fetch(address, {
    method,
    redirect: "manual",
    headers: { ...protocol, ...headers, ...(as === undefined ? {} : { cookie: as }) },
  });
}

const idOf = (address: string) => address.split("/").at(-1) ?? "";

/** What the door for a form gets that names the upload. */
async function formNaming(uploadId: string, organisationId: string = supplier.organisationId) {
  const body = new FormData();
  body.set("note", "beside it");
  body.set("upload", uploadId);
  const request = new Request("http://quayside.test/", { method: "POST", body });
  return readUpload(request, store.files, { mostBytes, resumed: { from: uploads, organisationId } });
}

describe("a file that comes in pieces", () => {
  it("goes on where the line broke, and is the same file to the byte", async () => {
    const content = randomBytes(2_300_000);
    const broken = await send(content, { stopAfter: 1_000_000, name: "prîces plan.csv" });
    expect(broken.sent).toBe(1_000_000);
    const head = await ask("HEAD", broken.address, {}, cookie);
    expect(head.headers.get("upload-offset")).toBe("1000000");
    expect((await formNaming(idOf(broken.address))).incomplete).toBe(true);
    const whole = await send(content, { from: broken.address });
    expect(whole.address).toBe(broken.address);

    const { fields, file, incomplete } = await formNaming(idOf(broken.address));
    expect({ fields, incomplete }).toEqual({ fields: { note: "beside it" }, incomplete: false });
    const sha256 = createHash("sha256").update(content).digest("hex");
    expect(file).toMatchObject({
      typedName: "prîces plan.csv",
      received: { file: { sha256, sizeBytes: content.length } },
    });
    if (file !== undefined && "received" in file) await store.files.discard(file.received);
    expect(await readdir(parts())).toEqual([]);
    // A second press of the same button finds it gone.
    expect(await formNaming(idOf(broken.address))).toMatchObject({ file: undefined, incomplete: true });
  });

  it("takes what a form carries itself before what it names", async () => {
    const { address } = await send(pdf("in pieces"));
    const body = new FormData();
    body.set("upload", idOf(address));
    body.set("file", new File([Buffer.from(pdf("in the form"))], "form.pdf"));
    const request = new Request("http://quayside.test/", { method: "POST", body });
    const resumed = { from: uploads, organisationId: supplier.organisationId };
    const upload = await readUpload(request, store.files, { mostBytes, resumed });
    expect(upload).toMatchObject({ fields: {}, file: { typedName: "form.pdf" }, incomplete: false });
    if (upload.file !== undefined && "received" in upload.file) await store.files.discard(upload.file.received);
  });

  it("becomes evidence like any other, judged by what is in it", async () => {
    const add = async (content: Buffer, name: string) => {
      const { address } = await send(content, { name });
      const body = new FormData();
      body.set("upload", idOf(address));
      const path = "/supplier/evidence/employers-liability/add";
      const at = { path, params: { evidenceType: "employers-liability" }, cookie, body, resumable: uploads };
      return JSON.stringify((await answerOf(() => addEvidence(doorArgs(test, store.files, at)))).answer);
    };
    // The dates are missing; the file is kept all the same.
    expect(await add(pdf("insurance"), "insurance.pdf")).toContain('"received":"insurance.pdf"');
    expect(await add(Buffer.from("MZ no paper at all"), "insurance.pdf")).toContain("has the name of a PDF");
  });

  it("is taken by one of two forms at once, and nothing is left lying", async () => {
    const { address } = await send(pdf("twice"));
    const both = await Promise.all([formNaming(idOf(address)), formNaming(idOf(address))]);
    for (const { file } of both) {
      if (file !== undefined && "received" in file) await store.files.discard(file.received);
    }
    expect(both.some(({ file }) => file !== undefined)).toBe(true);
    expect([...(await readdir(parts())), ...(await readdir(join(store.folder, "incoming")))]).toEqual([]);
  });
});

describe("the door for pieces", () => {
  it("asks who comes: nobody, a council, and another supplier get nothing", async () => {
    const mine = await create(1000, cookie);
    expect(mine.status).toBe(201);
    const address = `${origin}${mine.headers.get("location") ?? ""}`;
    expect(idOf(address).startsWith(`${supplier.organisationId}_`)).toBe(true);
    const piece = { "Upload-Offset": "0", "Content-Type": "application/offset+octet-stream" };
    const officer = await cookieOf(test, await authorityWithLead(test, "Alder Council"));
    for (const [who, status] of [
      [undefined, 401],
      [officer, 403],
      [otherCookie, 404],
    ] as const) {
      for (const [method, headers] of [
        ["HEAD", {}],
        ["PATCH", piece],
        ["DELETE", {}],
      ] as const) {
        expect([who, method, (await ask(method, address, headers, who)).status]).toEqual([who, method, status]);
      }
      if (who !== otherCookie) expect((await create(1000, who)).status).toBe(status);
    }
    expect(await uploads.find(idOf(address), other.organisationId)).toBeUndefined();
    expect((await ask("HEAD", address, {}, cookie)).status).toBe(200);
  });

  it("gives nothing back, and reads no other method into one it has", async () => {
    const { address } = await send(pdf("not to be read here"));
    for (const method of ["GET", "OPTIONS", "PUT"]) expect((await ask(method, address, {}, cookie)).status).toBe(405);
    const overridden = await ask("POST", address, { "X-HTTP-Method-Override": "DELETE" }, cookie);
    expect(overridden.status).toBeGreaterThanOrEqual(400);
    expect((await ask("HEAD", address, {}, cookie)).status).toBe(200);
  });

  it("takes no file over the limit, whatever was said before", async () => {
    expect((await create(mostBytes, cookie)).status).toBe(201);
    expect((await create(mostBytes + 1, cookie)).status).toBe(413);
    const made = await create(10, cookie);
    const address = `${origin}${made.headers.get("location") ?? ""}`;
    const body = Buffer.alloc(20);
    const headers = { ...protocol, "Upload-Offset": "0", "Content-Type": "application/offset+octet-stream", cookie };
    expect((await fetch(address, { method: "PATCH", headers, body })).status).toBeGreaterThanOrEqual(400);
    const later = await ask("POST", `${origin}${resumableAddress}`, { "Upload-Defer-Length": "1" }, cookie);
    const open = `${origin}${later.headers.get("location") ?? ""}`;
    const tooMuch = await fetch(open, { method: "PATCH", headers, body: Buffer.alloc(mostBytes + 1) });
    expect(tooMuch.status).toBeGreaterThanOrEqual(400);
    expect(await uploads.find(idOf(open), supplier.organisationId)).toBeUndefined();
  });

  it.each([
    ["a name of another make", "plan.pdf"],
    ["a way out of its folder", encodeURIComponent("../incoming")],
    ["the note beside an upload", "note.json"],
    ["an upload that is not there", ""],
  ])("does not know %s", async (_what, name) => {
    const address = `${origin}${resumableAddress}/${name || `${supplier.organisationId}_${randomUUID()}`}`;
    expect((await ask("HEAD", address, {}, cookie)).status).toBe(404);
    expect((await ask("DELETE", address, {}, cookie)).status).toBe(404);
  });

  it("lets twenty of an organisation wait, and as many of another", async () => {
    for (let made = 0; made < 20; made += 1) expect((await create(10, cookie)).status).toBe(201);
    const refused = await create(10, cookie);
    expect(refused.status).toBe(429);
    expect(await refused.text()).toContain("too many files on their way");
    expect((await create(10, otherCookie)).status).toBe(201);
  });

  it("forgets after a day what no form took", async () => {
    const { address } = await send(pdf("forgotten"));
    const old = new Date(Date.now() - 25 * 60 * 60 * 1000);
    for (const name of await readdir(parts())) await utimes(join(parts(), name), old, old);
    expect((await create(10, otherCookie)).status).toBe(201);
    expect(await uploads.find(idOf(address), supplier.organisationId)).toBeUndefined();
  });

  it("reads the bytes of a whole upload from the disk as they are asked for", async () => {
    const content = pdf("read");
    const { address } = await send(content);
    const whole = await uploads.find(idOf(address), supplier.organisationId);
    const chunks: Buffer[] = [];
    for await (const chunk of whole?.read() ?? Readable.from([])) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks)).toEqual(content);
  });
});
