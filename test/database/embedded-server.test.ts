import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { openPortalDatabase } from "~/processes/portal-database";
import { isAlive } from "~db/embedded/process-identity";
import type { EmbeddedServer } from "~db/embedded/server";
import { findEmbeddedServer } from "~db/embedded/server";
import { ask, embeddedFolder, isSentence } from "../support/embedded-folder";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

describe("a running server", () => {
  const own = embeddedFolder();
  let server: EmbeddedServer;
  beforeAll(async () => {
    server = await own.start({ database: "another", durable: true });
  });
  afterAll(async () => {
    await server.stop();
    await own.clear();
  });

  test("has the database asked for, in UTF-8, by rules that no system's C library changes", async () => {
    expect(await ask(server.url, "select current_database()")).toBe("another");
    const rules = "select datlocale from pg_database where datname = 'another' and datlocprovider = 'b'";
    expect(await ask(server.url, rules)).toBe("C.UTF-8");
    expect(await ask(server.url, "select current_setting('server_encoding')")).toBe("UTF8");
  });

  test.each(["fsync", "full_page_writes", "synchronous_commit"])("has %s on", async (setting) => {
    expect(await ask(server.url, `select current_setting('${setting}')`)).toBe("on");
  });

  test("is reached from this machine alone, and with the password alone", async () => {
    const port = Number(new URL(server.url).port);
    const outside = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter((each) => !each.internal && each.family === "IPv4");
    for (const { address } of outside) expect(await reaches(address, port), address).toBe(false);
    expect(await reaches("127.0.0.1", port)).toBe(true);
    expect(await ask(server.url, "select current_setting('unix_socket_directories')")).toBe("");
    const guessed = new URL(server.url);
    guessed.password = "guess";
    await expect(ask(guessed.href, "select 1")).rejects.toThrow(/password authentication failed/);
  });

  test("keeps its password and data from other users, and out of its log", () => {
    expect(statSync(join(own.cluster, "password")).mode & 0o777).toBe(0o600);
    expect(statSync(own.cluster).mode & 0o777).toBe(0o700);
    const log = readFileSync(join(own.dataDir, "postgres", "server.log"), "utf8");
    expect(log).not.toContain(new URL(server.url).password);
  });
});

describe("starting and stopping", () => {
  let own: ReturnType<typeof embeddedFolder>;
  beforeEach(() => {
    own = embeddedFolder();
  });
  afterEach(() => own.clear());

  test("what was written is there at the next start", async () => {
    expect(await findEmbeddedServer(own)).toBeUndefined();
    const first = await own.start();
    expect(first.adopted).toBe(false);
    expect(await findEmbeddedServer(own)).toBe(first.url);
    await ask(first.url, "create table kept (word text)");
    await ask(first.url, "insert into kept values ('grüße')");
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    expect(await findEmbeddedServer(own)).toBeUndefined();

    const second = await own.start();
    expect(await ask(second.url, "select word from kept")).toBe("grüße");
    await second.stop();
    expect(own.said.filter((line) => line.startsWith("Making"))).toHaveLength(1);
  });

  test("two users share a server, and the last to leave stops it", async () => {
    const first = await own.start();
    const second = await own.start();
    expect(second).toMatchObject({ adopted: true, pid: first.pid, url: first.url });
    await first.stop();
    expect(await ask(second.url, "select 1")).toBe(1);
    await second.stop();
    await second.stop();
    expect(isAlive(first.pid)).toBe(false);
  });

  test("three starts at the same moment on an empty folder make one database", async () => {
    const held = [own.hold(), own.hold(), own.hold()];
    const told = await Promise.all(held.map((each) => each.told));
    expect(new Set(told.map((each) => each.pid)).size).toBe(1);
    expect(told.filter((each) => !each.adopted)).toHaveLength(1);

    const server = await own.start();
    expect(server.adopted).toBe(true);
    await own.killHolders();
    await server.stop();
    expect(isAlive(server.pid)).toBe(false);
  });

  test("tests may go without fsync, and a durable start refuses to adopt such a server", async () => {
    const quick = await own.start({ durable: false });
    expect(await ask(quick.url, "select current_setting('fsync')")).toBe("off");
    await expect(own.start({ durable: true })).rejects.toSatisfy(isSentence(/has fsync off.*start the portal again/));
    await quick.stop();
    const durable = await own.start({ durable: true });
    expect(await ask(durable.url, "select current_setting('fsync')")).toBe("on");
    await durable.stop();
  });
});

describe("a database of somebody else's", () => {
  const own = embeddedFolder();
  afterAll(() => own.clear());
  const say = () => undefined;
  const settingsFor = (databaseUrl: string) => ({
    port: 3000,
    dataDir: own.dataDir,
    databaseUrl,
    publicUrl: "http://localhost:3000",
    demonstration: true,
    trustedProxies: 0,
  });

  test("is refused, in a sentence that names it, when it does not write through", async () => {
    const quick = await own.start({ durable: false });
    await expect(openPortalDatabase(settingsFor(quick.url), say)).rejects.toSatisfy(
      isSentence(/quayside at 127\.0\.0\.1:\d+ .*has fsync.* off.*power cut.*Switch .* on/),
    );
    await quick.stop();

    const durable = await own.start({ durable: true });
    const database = await openPortalDatabase(settingsFor(durable.url), say);
    expect(database.pid).toBeUndefined();
    await ask(durable.url, "alter database quayside set synchronous_commit = off");
    await expect(openPortalDatabase(settingsFor(durable.url), say)).rejects.toSatisfy(
      isSentence(/has synchronous_commit off.*Switch it on/),
    );
    await ask(durable.url, "alter database quayside set synchronous_commit = local");
    await expect(openPortalDatabase(settingsFor(durable.url), say)).resolves.toMatchObject({ url: durable.url });
    await durable.stop();
  });
});

describe("after a crash", () => {
  let own: ReturnType<typeof embeddedFolder>;
  beforeEach(() => {
    own = embeddedFolder();
  });
  afterEach(() => own.clear());

  test("a server outlives the terminal's Ctrl-C and its killed portal, and is adopted", async () => {
    const { holder, told } = own.hold();
    const { pid } = await told;
    // The terminal signals the whole group the portal is in.
    process.kill(-(holder.pid ?? 0), "SIGINT");
    await once(holder, "exit");
    await sleep(300);
    expect(isAlive(pid)).toBe(true);

    const server = await own.start();
    expect(server).toMatchObject({ adopted: true, pid });
    await server.stop();
    expect(isAlive(pid)).toBe(false);
  });

  test("a killed server starts again with all that was committed", async () => {
    const first = await own.start({ durable: true });
    await ask(first.url, "create table kept (n int)");
    await ask(first.url, "insert into kept select generate_series(1, 1000)");
    process.kill(first.pid, "SIGKILL");

    const second = await own.start({ durable: true });
    expect(second.adopted).toBe(false);
    expect(await ask(second.url, "select count(*)::int from kept")).toBe(1000);
    await second.stop();
  });

  test("a killed server whose log is gone takes nobody with it", async () => {
    const killed = await own.start();
    unlinkSync(join(own.dataDir, "postgres", "server.log"));
    process.kill(killed.pid, "SIGKILL");
    // An error in the handler of the exit would fail the whole run.
    await expect.poll(() => isAlive(killed.pid)).toBe(false);
    const next = await own.start();
    expect(next.adopted).toBe(false);
    await next.stop();
  });

  test("a pid file that names somebody else's process is not believed", async () => {
    const first = await own.start();
    const pidFile = join(own.cluster, "data", "postmaster.pid");
    const lines = readFileSync(pidFile, "utf8").split("\n");
    await first.stop();
    writeFileSync(pidFile, [process.pid, ...lines.slice(1)].join("\n"));

    const second = await own.start();
    expect(second.adopted).toBe(false);
    await second.stop();
  });

  test("a database half made is made again", async () => {
    const { told } = own.hold();
    const ended = expect(told).rejects.toThrow();
    const home = join(own.dataDir, "postgres");
    const half = () => (existsSync(home) ? readdirSync(home) : []).find((name) => name.includes(".making-"));
    while (!existsSync(join(home, half() ?? "none", "data", "base"))) await sleep(5);
    await own.killHolders();
    await ended;
    expect(existsSync(own.cluster)).toBe(false);

    const server = await own.start();
    expect(await ask(server.url, "select current_database()")).toBe("quayside");
    await server.stop();
    await own.start().then((again) => again.stop());
    expect(half()).toBeUndefined();
  });
});

function reaches(host: string, port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect({ host, port, timeout: 1000 });
    const settle = (reached: boolean) => () => {
      socket.destroy();
      answer(reached);
    };
    socket.on("connect", settle(true)).on("error", settle(false)).on("timeout", settle(false));
  });
}
