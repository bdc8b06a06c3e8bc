import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { copyFile, link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Say } from "./heartbeat";
import { plainError, systemCode } from "./plain-error";
import { isRunning, processStamp } from "./process-identity";

export type Lock = { readonly release: () => Promise<void> };

/** Takes the lock file, or answers the id of the living process that has it. A dead holder's lock is taken over. */
export async function tryLock(path: string): Promise<Lock | { readonly heldBy: number }> {
  const mine = `${processStamp()} ${randomUUID()}`;
  for (;;) {
    if (await createWith(path, mine)) return { release: () => releaseOwn(path, mine) };
    const holder = await readFile(path, "utf8").catch(() => undefined);
    if (holder === undefined) continue;
    if (isRunning(withoutToken(holder))) return { heldBy: Number.parseInt(holder, 10) };
    await takeAway(path, holder);
  }
}

/** Waits while another living process has the lock, saying so; after two minutes gives up with a sentence. */
export async function waitForLock(path: string, say: Say): Promise<Lock> {
  const began = performance.now();
  let said = began - 2000;
  for (;;) {
    const answer = await tryLock(path);
    if ("release" in answer) return answer;
    const now = performance.now();
    if (now - began > 120_000) {
      throw plainError(`Process ${answer.heldBy} has held ${path} for two minutes: end that process and start again.`);
    }
    if (now - said > 4000) {
      say(`Waiting for process ${answer.heldBy}, which is starting or stopping the same database…`);
      said = now;
    }
    await sleep(50);
  }
}

/** Atomic: the file appears with its content or not at all, so that nobody reads a half-written holder. */
async function createWith(path: string, content: string): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, content, { mode: 0o600 });
  try {
    await link(draft, path).catch(async (error: unknown) => {
      if (systemCode(error) === "EEXIST") throw error;
      // A file system without hard links.
      await copyFile(draft, path, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Removes a dead holder's lock; if another process replaced it in the meantime, puts that one back. */
async function takeAway(path: string, deadHolder: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return;
    throw error;
  }
  if ((await readFile(aside, "utf8")) !== deadHolder) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

async function releaseOwn(path: string, mine: string): Promise<void> {
  const holder = await readFile(path, "utf8").catch(() => undefined);
  if (holder === mine) await rm(path, { force: true });
}

function withoutToken(holder: string): string {
  return holder.slice(0, holder.lastIndexOf(" "));
}
