import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { possibleHomes } from "~db/embedded/place";
import { isPlainError } from "~db/embedded/plain-error";
import { isAlive } from "~db/embedded/process-identity";
import type { EmbeddedServer } from "~db/embedded/server";
import { startEmbeddedServer } from "~db/embedded/server";

export const isRoot = process.getuid?.() === 0;

/** A data folder of a test's own, the servers started on it, and what they said. */
export function embeddedFolder() {
  const folder = mkdtempSync(join(tmpdir(), "quayside-embedded-"));
  chmodSync(folder, 0o711);
  const dataDir = join(folder, "data");
  const said: string[] = [];
  const holders: ChildProcess[] = [];
  const say = (line: string) => {
    said.push(line);
  };
  return {
    folder,
    dataDir,
    said,
    say,
    cluster: join(dataDir, "postgres", "cluster"),
    /** Without fsync unless told, to spare the disk. */
    start: (options: { database?: string; durable?: boolean } = {}): Promise<EmbeddedServer> =>
      startEmbeddedServer({ dataDir, say, durable: false, ...options }),
    /** A start in a process and a process group of its own, as in a terminal. */
    hold: () => {
      const holder = spawn(process.execPath, ["--import", "tsx", "test/support/hold-embedded-server.ts", dataDir], {
        detached: true,
        stdio: ["ignore", "pipe", "ignore"],
      });
      holders.push(holder);
      return { holder, told: firstLine(holder) };
    },
    killHolders: () => Promise.all(holders.map(kill)),
    clear: async () => {
      await Promise.all(holders.map(kill));
      for (const home of possibleHomes(dataDir)) {
        await killServerOf(home);
        if (existsSync(home)) rmSync(home, { recursive: true, maxRetries: 5 });
      }
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The first value of the first row. */
export async function ask(url: string, question: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query<unknown[]>({ text: question, rowMode: "array" });
    return found.rows[0]?.[0];
  } finally {
    await client.end();
  }
}

/** For `rejects.toSatisfy`: an error meant for the person at the keyboard. */
export function isSentence(words: RegExp): (error: unknown) => boolean {
  return (error) => isPlainError(error) && words.test(error.message) && error.message.endsWith(".");
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

async function firstLine(holder: ChildProcess): Promise<{ url: string; adopted: boolean; pid: number }> {
  if (holder.stdout === null) throw new Error("The holder has no output");
  for await (const line of createInterface(holder.stdout)) {
    return JSON.parse(line) as { url: string; adopted: boolean; pid: number };
  }
  throw new Error("The holder ended without a word");
}

async function killServerOf(home: string): Promise<void> {
  const file = join(home, "cluster", "data", "postmaster.pid");
  const pid = existsSync(file) ? Number.parseInt(readFileSync(file, "utf8"), 10) : 0;
  if (!isAlive(pid) || pid === process.pid) return;
  process.kill(pid, "SIGKILL");
  while (isAlive(pid)) await sleep(10);
  // Its own children end a moment after it.
  await sleep(300);
}
