import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Place } from "./place";
import { isRunning, processStamp } from "./process-identity";

/**
 * Who uses the server now: a file per process. The portal and the admin command line may have it at once, and whoever
 * leaves last stops it. Always called under the lock.
 */
export async function enlist(place: Place): Promise<string> {
  const folder = join(place.home, "users");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, randomUUID());
  await writeFile(file, processStamp(), { mode: 0o600 });
  return file;
}

/** Answers how many other living processes still use the server; those that died without leaving are struck off. */
export async function leave(place: Place, file: string): Promise<number> {
  await rm(file, { force: true });
  const folder = join(place.home, "users");
  let others = 0;
  for (const name of await readdir(folder)) {
    const other = join(folder, name);
    if (isRunning(await readFile(other, "utf8"))) others += 1;
    else await rm(other, { force: true });
  }
  return others;
}
