import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Names a running process by its id and the moment it began ("1234 8812345"): after a crash or in a restarted
 * container the same id soon belongs to somebody else.
 */
export function processStamp(pid: number = process.pid): string {
  return `${pid} ${beginning(pid) ?? ""}`.trim();
}

/** True while the very process that `processStamp` named still runs. */
export function isRunning(stamp: string): boolean {
  const pid = Number.parseInt(stamp, 10);
  if (!isAlive(pid)) return false;
  const began = stamp.slice(String(pid).length).trim();
  return began === "" || (beginning(pid) ?? began) === began;
}

/** False also for a zombie, which `kill` alone takes for living where process 1 does not reap. */
export function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, and belongs to another user.
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  return linuxStat(pid)?.[0] !== "Z";
}

/** What the process was started with, or undefined where the system does not tell. */
export function commandLineOf(pid: number): string | undefined {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    if (process.platform === "win32") return undefined;
    return execFileSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return undefined;
  }
}

function beginning(pid: number): string | undefined {
  if (process.platform === "linux") return linuxStat(pid)?.[19];
  if (process.platform === "win32") return undefined;
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
}

/** The fields of /proc/<pid>/stat after the name, which may itself hold spaces and brackets: state first, start time 20th. */
function linuxStat(pid: number): string[] | undefined {
  if (process.platform !== "linux") return undefined;
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}
