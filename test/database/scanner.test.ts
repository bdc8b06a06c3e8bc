import { randomBytes } from "node:crypto";
import { createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { Readable } from "node:stream";
import { createReadStream } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openScanner, readScannerAddress } from "~/platform/scanner.server";
import { startSmallClamd, type SmallClamd } from "../support/small-clamd";

const patient = { connectMs: 5000, answerMs: 20_000, restMs: 0 };
const impatient = { connectMs: 300, answerMs: 300, restMs: 0 };
let clamd: SmallClamd;
let told: string[];

beforeAll(async () => {
  clamd = await startSmallClamd();
});
afterAll(() => clamd.stop());
beforeEach(() => {
  told = [];
  clamd.behave(() => "stream: OK");
});

const scan = (content: Readable, patience = patient) =>
  openScanner(clamd.address, (why) => told.push(why), patience).scan(content);
const some = () => Readable.from([Buffer.from("some bytes")]);

describe("the address of a scanner", () => {
  it.each([
    ["127.0.0.1:3310", { host: "127.0.0.1", port: 3310 }],
    ["[::1]:3310", { host: "::1", port: 3310 }],
    ["scanner.example.org:65535", { host: "scanner.example.org", port: 65_535 }],
    ["/run/clamav/clamd.ctl", { path: "/run/clamav/clamd.ctl" }],
    ["3310", undefined],
    ["localhost", undefined],
    ["localhost:0", undefined],
    ["localhost:65536", undefined],
    ["::1:3310", undefined],
    ["tcp://localhost:3310", undefined],
    ["run/clamd.ctl", undefined],
  ])("%s", (text, address) => {
    expect(readScannerAddress(text)).toEqual(address);
  });
});

describe("a daemon that answers", () => {
  it("gets every byte, in whatever pieces they come", async () => {
    const content = randomBytes(3_000_001);
    const pieces = [content.subarray(0, 1), content.subarray(1, 2_000_000), content.subarray(2_000_000)];
    expect(await scan(Readable.from(pieces))).toEqual({ is: "CLEAN" });
    expect(clamd.seen.at(-1)?.equals(content)).toBe(true);
  });

  it.each([
    ["stream: OK", { is: "CLEAN" }],
    ["stream: Eicar-Test-Signature FOUND", { is: "FOUND", what: "Eicar-Test-Signature" }],
    ["stream: Win.Test.EICAR_HDB-1(44d88612:68) FOUND", { is: "FOUND", what: "Win.Test.EICAR_HDB-1(44d88612:68)" }],
    ["INSTREAM size limit exceeded. ERROR", { is: "AWAY", why: "the file is larger than it takes (StreamMaxLength)" }],
    ["stream: Can't allocate memory ERROR", { is: "AWAY", why: "it said “stream: Can't allocate memory ERROR”" }],
    ["COMMAND READ TIMED OUT", { is: "AWAY", why: "it said “COMMAND READ TIMED OUT”" }],
    ["stream: OK and more", { is: "AWAY", why: "it said “stream: OK and more”" }],
    ["", { is: "AWAY", why: "it closed without an answer" }],
  ])("says %j", async (said, expected) => {
    clamd.behave(() => said);
    expect(await scan(some())).toEqual(expected);
    expect(told).toHaveLength(expected.is === "AWAY" ? 1 : 0);
  });
});

describe("a daemon that is away", () => {
  it("is known when nobody listens", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    server.close();
    const done = await openScanner(`127.0.0.1:${port}`, undefined, impatient).scan(some());
    expect(done).toMatchObject({ is: "AWAY", why: expect.stringContaining("ECONNREFUSED") as unknown });
  });

  it("is known when its socket is not there", async () => {
    const done = await openScanner("/nowhere/clamd.ctl", undefined, impatient).scan(some());
    expect(done).toMatchObject({ is: "AWAY", why: expect.stringContaining("ENOENT") as unknown });
  });

  it("is given up when it takes everything and says nothing", async () => {
    clamd.behave(() => "silence");
    const began = performance.now();
    expect(await scan(some(), impatient)).toEqual({ is: "AWAY", why: "it took too long to answer" });
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it("is given up when it does not even read, and no more than a little waits for it in memory", async () => {
    const server = createServer((socket) => socket.pause().on("error", () => undefined)).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const scanner = openScanner(`127.0.0.1:${port}`, undefined, { ...impatient, answerMs: 1000 });
    const before = process.memoryUsage().rss;
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 10);
    const piece = Buffer.alloc(65_536, 1);
    const twentyMegabytes = () =>
      Readable.from(
        (function* () {
          for (let count = 0; count < 320; count += 1) yield Buffer.from(piece);
        })(),
      );
    const scans = await Promise.all(Array.from({ length: 12 }, () => scanner.scan(twentyMegabytes())));
    clearInterval(watch);
    server.close();
    expect(scans.every(({ is }) => is === "AWAY")).toBe(true);
    // Held whole, they would be 240 MB.
    expect(most - before).toBeLessThan(100_000_000);
  });

  it("is known when it hangs up, also in the middle", async () => {
    clamd.behave(() => "hang up");
    expect(await scan(some())).toMatchObject({ is: "AWAY" });
  });

  it("is not asked again for a while, and then it is", async () => {
    const scanner = openScanner(clamd.address, (why) => told.push(why), { ...patient, restMs: 500 });
    clamd.behave(() => "hang up");
    await scanner.scan(some());
    clamd.behave(() => "stream: OK");
    const asked = clamd.seen.length;
    expect(await scanner.scan(some())).toEqual({ is: "AWAY", why: "it was away a moment ago" });
    expect(clamd.seen).toHaveLength(asked);
    expect(told).toHaveLength(1);
    await wait(600);
    expect(await scanner.scan(some())).toEqual({ is: "CLEAN" });
  });

  it("is asked about the next file when one was too large for it", async () => {
    const scanner = openScanner(clamd.address, undefined, { ...patient, restMs: 60_000 });
    clamd.behave(() => "INSTREAM size limit exceeded. ERROR");
    await scanner.scan(some());
    clamd.behave(() => "stream: OK");
    expect(await scanner.scan(some())).toEqual({ is: "CLEAN" });
  });
});

it("gives up at once what cannot be read", async () => {
  const began = performance.now();
  const done = await scan(createReadStream("/nowhere/a-file"));
  expect(done).toMatchObject({ is: "AWAY", why: expect.stringContaining("ENOENT") as unknown });
  expect(performance.now() - began).toBeLessThan(2000);
});
