import { createHash } from "node:crypto";
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { chmod, mkdir, realpath } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import type { Say } from "./heartbeat";
import { plainError, systemCode, whyNotWritten } from "./plain-error";
import type { RunAs } from "./program";

/** Where the server's files are, and as whom its programs run. */
export type Place = {
  /** The launcher's own folder: lock, log, copy of the programs. */
  readonly home: string;
  /** `data` and `password`; made elsewhere and renamed to this, so that it is whole or absent. */
  readonly cluster: string;
  readonly data: string;
  readonly runAs?: RunAs;
};

// PostgreSQL refuses to run as root, so root's portal runs it as one of these, the first the system knows.
const ORDINARY_USERS = ["postgres", "_postgres", "nobody"];

/** Both places where the database of this data folder may be; the second is only ever used by root. */
export function possibleHomes(dataDir: string): [inside: string, outside: string] {
  const name = createHash("sha256").update(`${cloneRoot()}\0${dataDir}`).digest("hex").slice(0, 16);
  return [join(dataDir, "postgres"), join("/var/lib/quayside", name)];
}

/** The real path is what the running server shows on its command line. */
export function placeAt(folder: string, runAs?: RunAs): Place {
  const home = existsSync(folder) ? realpathSync(folder) : folder;
  const cluster = join(home, "cluster");
  return { home, cluster, data: join(cluster, "data"), ...(runAs === undefined ? {} : { runAs }) };
}

/** Makes the folder if needed and answers its real path. */
export async function settleFolder(folder: string): Promise<string> {
  try {
    await makeFolder(folder);
    return await realpath(folder);
  } catch (error) {
    throw whyNotWritten(error, folder);
  }
}

/** Node's own `recursive` never ends where the system says ENOENT for a folder whose parent exists, as in /proc. */
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  if (!existsSync(dirname(folder))) await makeFolder(dirname(folder));
  await mkdir(folder).catch((error: unknown) => {
    // Another start was a moment earlier.
    if (systemCode(error) !== "EEXIST") throw error;
  });
  // 0711: the database's user must be able to pass through root's folder, and nobody need list it.
  await chmod(folder, isRoot() ? 0o711 : 0o700);
}

/**
 * Decides where the database lives. Existing data wins, so that a folder closed or opened later never makes the
 * portal begin again with an empty database.
 */
export async function settlePlace(dataDir: string, say: Say): Promise<Place> {
  const [inside, outside] = possibleHomes(dataDir);
  if (!isRoot()) return placeAt(await settleFolder(inside));

  const existing = [outside, inside].find((home) => existsSync(join(home, "cluster")));
  const runAs = ordinaryUser(existing);
  if (existing === inside && !canEnter(inside, runAs)) {
    throw plainError(
      `The database in ${inside} cannot be reached by user ${runAs.name}, whom it belongs to: let that user pass through the folders above it (chmod o+x).`,
    );
  }
  if (existing !== undefined) return placeAt(existing, runAs);
  await settleFolder(inside);
  if (canEnter(inside, runAs)) return placeAt(inside, runAs);
  say(`User ${runAs.name} cannot enter ${dataDir}, so the database is kept in ${outside}.`);
  return placeAt(await settleFolder(outside), runAs);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function ordinaryUser(existingHome: string | undefined): RunAs {
  const lines = readFileSync("/etc/passwd", "utf8").split("\n");
  const users = lines.flatMap((line): RunAs[] => {
    const [name, , uid, gid] = line.split(":");
    // macOS writes nobody's ids as -2.
    return name !== undefined && uid && gid ? [{ name, uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }] : [];
  });
  if (existingHome !== undefined) {
    const { uid, gid } = statSync(join(existingHome, "cluster"));
    if (uid !== 0) return { uid, gid, name: users.find((user) => user.uid === uid)?.name ?? String(uid) };
  }
  const found = ORDINARY_USERS.map((name) => users.find((user) => user.name === name)).find(
    (user) => user !== undefined && user.uid !== 0,
  );
  if (found !== undefined) return found;
  throw plainError(
    "PostgreSQL does not run as root, and this system has no user named postgres or nobody: start the portal as an ordinary user, or set DATABASE_URL.",
  );
}

/** Judged by the permission bits of every folder from the root down. */
export function canEnter(folder: string, user: { uid: number; gid: number }): boolean {
  const { mode, uid, gid } = statSync(folder);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  if ((mode & bit) === 0) return false;
  const above = dirname(folder);
  return above === folder || canEnter(above, user);
}

/** The folder whose node_modules this code uses. */
function cloneRoot(): string {
  const [root] = createRequire(import.meta.url)
    .resolve("pg")
    .split(`${sep}node_modules${sep}`);
  return root ?? "";
}
