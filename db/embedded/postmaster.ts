import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { lastLine } from "./binaries";
import type { Place } from "./place";
import { plainError, systemCode, whyNotWritten } from "./plain-error";
import { commandLineOf, isAlive } from "./process-identity";
import { runProgram, spawnOptions } from "./program";

/** What `postmaster.pid` says: PostgreSQL writes it at start and removes it at a clean stop. */
export type PidFile = { readonly pid: number; readonly port: number };

/** Undefined if there is none, or one still being written. */
export function readPidFile(place: Place): PidFile | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(place.data, "postmaster.pid"), "utf8").split("\n");
  } catch (error) {
    if (systemCode(error) === "ENOENT" || systemCode(error) === "EACCES") return undefined;
    throw error;
  }
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 ? { pid, port } : undefined;
}

/** True when the process of the pid file is a PostgreSQL of this very data, answering or not. */
export function isPostmasterOf(place: Place, pid: number): boolean {
  if (!isAlive(pid)) return false;
  const commandLine = commandLineOf(pid);
  // Where the system does not tell, PostgreSQL's own check of the file decides.
  return commandLine === undefined || commandLine.includes(place.data);
}

/**
 * After a crash or in a restarted container the id in the file may belong to any process; PostgreSQL would then refuse
 * to start for ever. (A postmaster that still runs would hold its shared memory, which PostgreSQL checks as well.)
 */
export function removeStalePidFile(place: Place): void {
  rmSync(join(place.data, "postmaster.pid"), { force: true });
}

export type Launched = {
  readonly pid: number;
  readonly port: number;
  /** Set once the postmaster has ended by itself: the last line it wrote. */
  readonly ended: () => string | undefined;
};

/** Starts the server in a session of its own, so that the terminal's Ctrl-C does not reach it. */
export async function launch(place: Place, options: { programs: string; durable: boolean }): Promise<Launched> {
  const port = await freePort();
  const log = join(place.home, "server.log");
  let fd: number;
  let from: number;
  try {
    keepLogSmall(log);
    fd = openSync(log, "a", 0o600);
    from = statSync(log).size;
  } catch (error) {
    throw whyNotWritten(error, place.home);
  }
  const args = ["-D", place.data, ...serverSettings(port, options.durable).flatMap((setting) => ["-c", setting])];
  const child = spawn(join(options.programs, "postgres"), args, {
    ...spawnOptions({ ...place, cwd: place.home }),
    detached: true,
    stdio: ["ignore", fd, fd],
  });
  closeSync(fd);
  let ended: string | undefined;
  child.on("error", (error) => (ended = error.message));
  child.on("exit", () => (ended = lastWords(log, from)));
  child.unref();
  return { pid: child.pid ?? 0, port, ended: () => ended };
}

/** The last line that it wrote since it was started; the log may be gone with its folder by the time it ends. */
function lastWords(log: string, from: number): string {
  try {
    return lastLine(importantLines(readFileSync(log).subarray(from).toString()));
  } catch {
    return `its log ${log} cannot be read`;
  }
}

/** Fast shutdown: open transactions are rolled back, everything is written, and only then does this answer. */
export async function stopPostmaster(place: Place, programs: string): Promise<void> {
  const running = readPidFile(place);
  if (running === undefined || !isPostmasterOf(place, running.pid)) return;
  const args = ["stop", "-D", place.data, "-m", "fast", "-w", "-t", "120"];
  const outcome = await runProgram(join(programs, "pg_ctl"), args, { ...place, cwd: place.home });
  // Ended by itself in the meantime: that is what was wanted.
  if (outcome.code === 0 || !isPostmasterOf(place, running.pid)) return;
  throw plainError(`The database in ${place.data} did not stop: ${lastLine(outcome.output)}.`);
}

/** Waits for a server that is stopping, or is not ours to stop, to be gone. */
export async function waitUntilGone(pid: number, seconds: number): Promise<boolean> {
  const began = performance.now();
  while (isAlive(pid)) {
    if (performance.now() - began > seconds * 1000) return false;
    await sleep(50);
  }
  return true;
}

/** On the command line, where nothing in the data folder can overrule them. */
function serverSettings(port: number, durable: boolean): string[] {
  const kept = durable ? "on" : "off";
  return [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    `fsync=${kept}`,
    `full_page_writes=${kept}`,
    `synchronous_commit=${kept}`,
    "timezone=UTC",
    "log_timezone=UTC",
    "logging_collector=off",
    "log_destination=stderr",
  ];
}

function freePort(): Promise<number> {
  return new Promise((answer, fail) => {
    const probe = createServer();
    probe.on("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        answer(address !== null && typeof address === "object" ? address.port : 0);
      });
    });
  });
}

const LOG_LIMIT_BYTES = 10_000_000;

function keepLogSmall(log: string): void {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT_BYTES) renameSync(log, `${log}.1`);
}

/** A FATAL line says why the server ended; what follows it are hints and "database system is shut down". */
function importantLines(log: string): string {
  const lines = log.split("\n");
  return lines.filter((line) => /FATAL:|PANIC:/.test(line)).join("\n") || log;
}
