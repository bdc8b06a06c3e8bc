import { randomBytes, randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { chmod, chown, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { lastLine } from "./binaries";
import type { Say } from "./heartbeat";
import { withHeartbeat } from "./heartbeat";
import type { Place } from "./place";
import { plainError, systemCode, whyNotWritten } from "./plain-error";
import { runProgram } from "./program";

/** The database's owner, its superuser: the address given to the migrations is this user's. */
export const OWNER = "owner";

/** The one major version whose data these programs read. */
const MAJOR_VERSION = "17";

/** Makes the database's files if they are not there yet, and answers the owner's password. */
export async function settleCluster(
  place: Place,
  options: { programs: string; durable: boolean; say: Say },
): Promise<string> {
  await clearHalfMade(place);
  if (!existsSync(place.cluster)) {
    options.say(`Making a new database in ${place.cluster}.`);
    await withHeartbeat(options.say, "making the database", makeCluster(place, options));
  }
  const version = readVersion(place);
  if (version !== MAJOR_VERSION) {
    throw plainError(
      `The database in ${place.cluster} was made by PostgreSQL ${version}, and this portal brings PostgreSQL ${MAJOR_VERSION}: use the release of the portal that made it to take the data out.`,
    );
  }
  return readPassword(place);
}

export async function readPassword(place: Place): Promise<string> {
  return (await readFile(join(place.cluster, "password"), "utf8")).trim();
}

/** Made under another name and renamed when whole, so that a cluster is either complete or absent. */
async function makeCluster(place: Place, options: { programs: string; durable: boolean }): Promise<void> {
  const making = `${place.cluster}.making-${randomUUID()}`;
  const password = join(making, "password");
  try {
    await mkdir(making, { mode: 0o700 });
    await writeFile(password, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600 });
    // Exact, whatever the umask.
    await chmod(making, 0o700);
    await chmod(password, 0o600);
    if (place.runAs !== undefined) {
      await chown(password, place.runAs.uid, place.runAs.gid);
      await chown(making, place.runAs.uid, place.runAs.gid);
    }
  } catch (error) {
    throw whyNotWritten(error, place.home);
  }
  const made = await runProgram(join(options.programs, "initdb"), initdbArguments(making, password, options.durable), {
    ...place,
    cwd: place.home,
  });
  if (made.code !== 0) {
    await rm(making, { recursive: true, force: true });
    throw plainError(
      `The database could not be made in ${place.home}: ${firstError(made.output)}. Mend that and start again.`,
    );
  }
  await rename(making, place.cluster);
}

function initdbArguments(making: string, password: string, durable: boolean): string[] {
  // Other systems have no C.UTF-8 in their C library; the database's own rules are the same builtin ones.
  const locale = process.platform === "linux" ? ["--locale=C.UTF-8"] : ["--locale=C", "--builtin-locale=C.UTF-8"];
  return [
    ...["-D", join(making, "data"), "-U", OWNER, "-A", "scram-sha-256", `--pwfile=${password}`],
    ...["--encoding=UTF8", "--locale-provider=builtin", ...locale, "--no-instructions"],
    ...(durable ? [] : ["--no-sync"]),
  ];
}

/** What a start killed in the middle of `initdb` left. Called under the lock: nobody is making one now. */
async function clearHalfMade(place: Place): Promise<void> {
  for (const name of await readdir(place.home)) {
    if (!name.startsWith(`${basename(place.cluster)}.making-`)) continue;
    // An initdb that outlived its portal may still be writing; what cannot be removed now goes next time.
    await rm(join(place.home, name), { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  }
}

function readVersion(place: Place): string {
  try {
    return readFileSync(join(place.data, "PG_VERSION"), "utf8").trim();
  } catch (error) {
    if (systemCode(error) === "EACCES") {
      throw plainError(
        `The database in ${place.cluster} belongs to another user: start the portal as the user who made it, or set DATA_DIR to another folder.`,
      );
    }
    throw plainError(
      `The database in ${place.cluster} is damaged (no PG_VERSION): put back a copy of that folder, or move it away to begin with an empty database.`,
    );
  }
}

function firstError(output: string): string {
  const line = output.split("\n").find((each) => each.includes("error:") || each.includes("FATAL:"));
  return (line ?? lastLine(output)).trim();
}
