import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { durabilityOff } from "~db/durability";
import { withHeartbeat } from "~db/embedded/heartbeat";
import type { Say } from "~db/embedded/heartbeat";
import { plainError } from "~db/embedded/plain-error";
import { startEmbeddedServer } from "~db/embedded/server";
import { migrate } from "~db/migrate";
import { isEmpty, settleMode } from "~db/mode";
import { openFileStore } from "~/platform/file-store.server";
import { seedDemonstration } from "~db/seed/demonstration";
import type { Settings } from "./settings";

export type PortalDatabase = {
  readonly url: string;
  /** The embedded server's process; undefined for a database of somebody else's. */
  readonly pid?: number;
  readonly close: () => Promise<void>;
};

const OLDEST_VERSION = 15;

/** The database of DATABASE_URL, if it answers, is new enough and writes through; else the embedded one, started. */
export async function openPortalDatabase(settings: Settings, say: Say): Promise<PortalDatabase> {
  if (settings.databaseUrl === undefined) {
    const server = await startEmbeddedServer({ dataDir: settings.dataDir, say });
    if (server.adopted) say("Found the database still running, and goes on with it.");
    return { url: server.url, pid: server.pid, close: server.stop };
  }
  await withHeartbeat(say, "waiting for the database of DATABASE_URL", checkGiven(settings.databaseUrl));
  return { url: settings.databaseUrl, close: () => Promise.resolve() };
}

async function checkGiven(url: string): Promise<void> {
  const { host, pathname } = new URL(url);
  let version: number;
  let off: string[];
  try {
    ({ version, off } = await ask(url, async (client) => {
      const found = await client.query<{ version: number }>(
        "select current_setting('server_version_num')::int as version",
      );
      return { version: Math.floor((found.rows[0]?.version ?? 0) / 10_000), off: await durabilityOff(client) };
    }));
  } catch (error) {
    const reason = error instanceof Error && error.message !== "" ? error.message : "no answer";
    throw plainError(
      `The database ${pathname.slice(1)} at ${host || "this machine"} (DATABASE_URL) cannot be used: ${reason}. Start it or mend DATABASE_URL, and start again.`,
    );
  }
  if (version < OLDEST_VERSION) {
    throw plainError(
      `The database at ${host} is PostgreSQL ${version}, and the portal needs ${OLDEST_VERSION} or newer.`,
    );
  }
  if (off.length === 0) return;
  throw plainError(
    `The database ${pathname.slice(1)} at ${host || "this machine"} (DATABASE_URL) has ${off.join(", ")} off, so that a bid the portal has acknowledged could be lost in a power cut. Switch ${off.length === 1 ? "it" : "them"} on in PostgreSQL's settings, and start again.`,
  );
}

/** Brings the database up to date, settles demonstration or real, and fills an empty demonstration. */
export async function prepareDatabase(database: PortalDatabase, settings: Settings, say: Say): Promise<void> {
  const { url } = database;
  const unfinished = join(settings.dataDir, "demonstration-unfinished");
  if (existsSync(unfinished)) {
    await startOver(database, unfinished, say);
    await rm(unfinished);
  }
  await withHeartbeat(say, "bringing the database up to date", migrate(url, say));
  const mode = await settleMode(url, settings.demonstration ? "DEMONSTRATION" : "REAL");
  if (!mode.ok) throw plainError(mode.sentence);
  if (!settings.demonstration || !(await isEmpty(url))) return;
  say("Filling the empty database with the demonstration.");
  // Removed when all is there, so that a demonstration cut short is not taken for a whole one.
  await writeFile(unfinished, "The demonstration is being made, or its making was cut short.\n");
  const files = await openFileStore(join(settings.dataDir, "files"));
  await withHeartbeat(
    say,
    "making the demonstration",
    seedDemonstration(url, { publicUrl: settings.publicUrl, files, say }),
  );
  await rm(unfinished);
}

/** A half-made demonstration holds nobody's work. The portal's own database is emptied; a given one is not ours to drop. */
async function startOver(database: PortalDatabase, unfinished: string, say: Say): Promise<void> {
  if (database.pid === undefined) {
    throw plainError(
      `The making of the demonstration was cut short: empty the database of DATABASE_URL, delete ${unfinished} and start again.`,
    );
  }
  say("The making of the demonstration was cut short; it begins again.");
  const name = pg.escapeIdentifier(new URL(database.url).pathname.slice(1));
  const server = new URL(database.url);
  server.pathname = "/postgres";
  await ask(server.href, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
  });
}

async function ask<Value>(url: string, use: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return await use(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
