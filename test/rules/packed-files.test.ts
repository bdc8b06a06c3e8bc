import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choosePacked } from "~/processes/packed-files";

let folder: string;
let origin: string;
const server = createServer();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "quayside-packed-"));
  for (const name of ["a.css", "a.css.gz", "a.css.br", "b.js", "b.js.gz", "c.woff2", "d.svg"]) {
    writeFileSync(join(folder, name), name);
  }
  const app = express().use("/assets", choosePacked(folder), express.static(folder));
  server.on("request", app).listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

describe("a built file", () => {
  it.each([
    ["a.css", "gzip, deflate, br", "br", "text/css; charset=utf-8"],
    ["a.css", "gzip", "gzip", "text/css; charset=utf-8"],
    ["a.css", "identity", null, "text/css; charset=UTF-8"],
    ["b.js", "gzip, br", "gzip", "text/javascript; charset=utf-8"],
    ["c.woff2", "gzip, br", null, "font/woff2"],
    ["d.svg", "gzip, br", null, "image/svg+xml"],
  ])("%s goes to a browser that reads %s as %s", async (name, accepted, encoding, type) => {
    // What is sent is not really compressed here, so it is only asked about.
    const answer = await fetch(`${origin}/assets/${name}`, {
      method: "HEAD",
      headers: { "accept-encoding": accepted },
    });
    expect([answer.status, answer.headers.get("content-encoding")]).toEqual([200, encoding]);
    expect(answer.headers.get("content-type")?.toLowerCase()).toBe(type.toLowerCase());
    expect(answer.headers.get("vary")).toBe(name === "c.woff2" ? null : "Accept-Encoding");
  });

  it("that is not there is not found, packed or not", async () => {
    for (const name of ["z.css", "..%2Fa.css", "%2e%2e/a.css", "a.css.zip"]) {
      expect((await fetch(`${origin}/assets/${name}`)).status).toBeGreaterThanOrEqual(400);
    }
  });
});
