import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import express from "express";
import { afterAll, beforeAll, expect, it } from "vitest";
import { packedFiles } from "~/processes/packed-files";

const sheet = "a{color:red}".repeat(100);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quayside-packed-"));
  await writeFile(join(folder, "styles-1.css"), sheet);
  await writeFile(join(folder, "styles-1.css.br"), brotliCompressSync(sheet));
  await writeFile(join(folder, "styles-1.css.gz"), gzipSync(sheet));
  await writeFile(join(folder, "font.woff2"), "font");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function ask(path: string, accepts: string) {
  const app = express();
  app.use("/assets", packedFiles(folder), express.static(folder, { immutable: true, maxAge: "1y" }));
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  try {
    const asked = request({ port, path, headers: { "Accept-Encoding": accepts } }).end();
    const [answer] = (await once(asked, "response")) as [
      { headers: Record<string, string>; statusCode: number } & AsyncIterable<Buffer>,
    ];
    let bytes = 0;
    for await (const chunk of answer) bytes += chunk.length;
    return { status: answer.statusCode, bytes, headers: answer.headers };
  } finally {
    server.close();
  }
}

it.each([
  ["br, gzip", "br"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["identity", undefined],
  ["", undefined],
])("a browser that takes %j is sent the sheet packed as %s", async (accepts, encoding) => {
  const { status, bytes, headers } = await ask("/assets/styles-1.css", accepts);
  expect([status, headers["content-encoding"], headers["vary"]]).toEqual([200, encoding, "Accept-Encoding"]);
  expect(headers["content-type"]?.toLowerCase()).toBe("text/css; charset=utf-8");
  expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(bytes < 200).toBe(encoding !== undefined);
});

it("what is not packed is sent as it is, and what is not there is not found", async () => {
  const font = await ask("/assets/font.woff2", "br");
  expect([font.status, font.headers["content-encoding"], font.headers["vary"]]).toEqual([200, undefined, undefined]);
  expect((await ask("/assets/none.css", "br")).status).toBe(404);
  expect((await ask("/assets/../styles-1.css", "br")).status).toBe(404);
});
