import { existsSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { settlePrograms } from "./binaries";
import { readPassword, settleCluster } from "./cluster";
import { addressOf, answersFor, checkDurable, settleDatabase } from "./connection";
import type { Say } from "./heartbeat";
import { withHeartbeat } from "./heartbeat";
import { waitForLock } from "./lock";
import type { Place } from "./place";
import { placeAt, possibleHomes, settleFolder, settlePlace } from "./place";
import { plainError, whyNotWritten } from "./plain-error";
import type { PidFile } from "./postmaster";
import { isPostmasterOf, launch, readPidFile, removeStalePidFile, stopPostmaster, waitUntilGone } from "./postmaster";
import { enlist, leave } from "./users";

export type EmbeddedServer = {
  /** postgres://owner:password@127.0.0.1:port/database. The owner is a superuser: never print it. */
  readonly url: string;
  /** True when the server was found running. */
  readonly adopted: boolean;
  /** The postmaster's process. */
  readonly pid: number;
  /** Leaves the server; the last of its users stops it (fast shutdown) and waits till it is gone. */
  readonly stop: () => Promise<void>;
};

export type EmbeddedOptions = {
  readonly dataDir: string;
  /** "quayside" unless told; made if absent. */
  readonly database?: string;
  /** False leaves out every fsync: for tests only. */
  readonly durable?: boolean;
  readonly say: Say;
};

const DATABASE = "quayside";

/**
 * Starts PostgreSQL on the files in `dataDir`, making them the first time, or adopts the server that already runs on them.
 * Throws an error whose message is a sentence (`isPlainError`) where the person at the keyboard can mend the cause.
 */
export async function startEmbeddedServer(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { say, database = DATABASE, durable = true } = options;
  const dataDir = await settleFolder(resolve(options.dataDir));
  const place = await settlePlace(dataDir, say);
  const lock = await takeStartLock(place, say);
  try {
    const programs = await settlePrograms(place, say);
    const password = await settleCluster(place, { programs, durable, say });
    const found = await findAnswering(place, password, say);
    const server = found ?? (await start(place, { programs, password, durable, say }));
    const url = addressOf(server.port, password, database);
    try {
      await settleDatabase(server.port, password, database);
      if (durable) await checkDurable(url);
    } catch (error) {
      if (found === undefined) await stopPostmaster(place, programs);
      throw error;
    }
    const user = await enlist(place);
    const stop = () => leaveServer({ place, programs, pid: server.pid, user, say });
    return { url, adopted: found !== undefined, pid: server.pid, stop };
  } finally {
    await lock.release();
  }
}

/** The address of the server that already runs on this data folder; undefined if none does. Starts and changes nothing. */
export async function findEmbeddedServer(options: { dataDir: string; database?: string }): Promise<string | undefined> {
  const dataDir = await realpath(resolve(options.dataDir)).catch(() => undefined);
  if (dataDir === undefined) return undefined;
  for (const home of possibleHomes(dataDir)) {
    const place = placeAt(home);
    const running = readPidFile(place);
    if (running === undefined || !isPostmasterOf(place, running.pid)) continue;
    const password = await readPassword(place);
    if (await answersFor(place, running.port, password)) {
      return addressOf(running.port, password, options.database ?? DATABASE);
    }
  }
  return undefined;
}

async function takeStartLock(place: Place, say: Say) {
  try {
    return await waitForLock(join(place.home, "lock"), say);
  } catch (error) {
    throw whyNotWritten(error, place.home);
  }
}

async function leaveServer(use: {
  place: Place;
  programs: string;
  pid: number;
  user: string;
  say: Say;
}): Promise<void> {
  if (!existsSync(use.user)) return;
  const lock = await waitForLock(join(use.place.home, "lock"), use.say);
  try {
    if ((await leave(use.place, use.user)) > 0) return;
    await withHeartbeat(use.say, "stopping the database", stopPostmaster(use.place, use.programs));
    await waitUntilGone(use.pid, 10);
  } finally {
    await lock.release();
  }
}

/** A server left by a portal that was killed, or used by another process now: waits while it is still waking or ending. */
async function findAnswering(place: Place, password: string, say: Say): Promise<PidFile | undefined> {
  const look = async (): Promise<PidFile | undefined> => {
    for (;;) {
      const running = readPidFile(place);
      if (running === undefined) return undefined;
      if (await answersFor(place, running.port, password)) return running;
      if (!isPostmasterOf(place, running.pid)) {
        removeStalePidFile(place);
        return undefined;
      }
      await sleep(100);
    }
  };
  return withHeartbeat(say, "waiting for the database that is starting or stopping", look());
}

/** How long a start is tried again: after a crash the old server's last processes hold its memory for a moment. */
const RETRY_SECONDS = 8;

const WORTH_RETRYING = /shared memory block|postmaster\.pid|could not bind|Address already in use|TCP\/IP sockets/i;

async function start(
  place: Place,
  options: { programs: string; password: string; durable: boolean; say: Say },
): Promise<PidFile> {
  const began = performance.now();
  const attempt = async (): Promise<PidFile> => {
    for (;;) {
      const launched = await launch(place, options);
      const reason = await untilAnswering(place, launched, options.password);
      if (reason === undefined) return launched;
      const tooLate = performance.now() - began > RETRY_SECONDS * 1000;
      if (tooLate || !WORTH_RETRYING.test(reason)) throw notStarted(place, reason);
      await sleep(200);
    }
  };
  return withHeartbeat(options.say, "starting the database", attempt());
}

/** Undefined once it answers; else why it ended. Recovery after a crash takes what it takes. */
async function untilAnswering(
  place: Place,
  launched: PidFile & { ended: () => string | undefined },
  password: string,
): Promise<string | undefined> {
  for (;;) {
    const reason = launched.ended();
    if (reason !== undefined) return reason;
    if (await answersFor(place, launched.port, password)) return undefined;
    await sleep(20);
  }
}

function notStarted(place: Place, reason: string): Error {
  return plainError(
    `The database in ${place.data} did not start (${reason}); ${join(place.home, "server.log")} says more. Mend the cause and start again.`,
  );
}
