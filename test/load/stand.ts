import { chmod, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { childEnvironment } from "~/processes/settings";
import { startEmbeddedServer } from "~db/embedded/server";
import { cloneDatabase } from "../support/clone";
import { makeTemplate } from "../support/database-server";
import { root } from "../support/programs";
import { freePort, startSubject, type Subject } from "./subject";

/** A place to measure on: a durable database server of its own, folders, and processes that end with it. */
export interface Stand {
  readonly folder: string;
  /** A database copied from that one, or a migrated and empty one. */
  readonly newDatabase: (template?: string) => Promise<string>;
  readonly startWeb: (on: { databaseUrl: string; port: number; before: readonly string[] }) => Promise<Subject>;
  readonly startFloor: (on: { file: string; before: readonly string[] }) => Promise<Subject>;
  /** The end of what the servers have logged, for whoever must find out why something failed. */
  readonly lastWords: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

export async function makeStand(say: (line: string) => void): Promise<Stand> {
  const folder = await mkdtemp(join(tmpdir(), "quayside-load-"));
  // The database runs as another user when this runs as root, and must be able to enter.
  await chmod(folder, 0o755);
  const undo: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true, maxRetries: 10 })];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    await mkdir(join(folder, "floor"));
    const server = await startEmbeddedServer({ dataDir: folder, say });
    undo.push(server.stop);
    await expectDurable(server.url);
    const templateName = await makeTemplate(server.url);
    return {
      folder,
      stop,
      async lastWords() {
        const logs = ["web.log", "floor.log"].map((name) => readFile(join(folder, name), "utf8").catch(() => ""));
        return (await Promise.all(logs)).map((text) => text.split("\n").slice(-12).join("\n")).join("\n");
      },
      async newDatabase(template) {
        const name = template === undefined ? templateName : new URL(template).pathname.slice(1);
        return (await cloneDatabase({ serverUrl: server.url, templateName: name }, "DEMONSTRATION")).url;
      },
      async startWeb({ databaseUrl, port, before }) {
        const settings = {
          ...{ port, databaseUrl, dataDir: folder, publicUrl: `http://localhost:${port}` },
          ...{ demonstration: true, development: false, trustedProxies: 0 },
        };
        const web = await startSubject({
          ...{ port, before, log: join(folder, "web.log") },
          file: join(root, "build/processes/web.js"),
          env: childEnvironment(settings),
        });
        undo.push(web.stop);
        return web;
      },
      async startFloor({ file, before }) {
        const port = await freePort();
        const env = { PORT: String(port) };
        const floor = await startSubject({ ...{ file, before, port, env }, log: join(folder, "floor.log") });
        undo.push(floor.stop);
        return floor;
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Figures of a database that may lose what it was given would be worth nothing. */
async function expectDurable(url: string): Promise<void> {
  await ask(url, async (client) => {
    for (const setting of ["fsync", "full_page_writes", "synchronous_commit"]) {
      const { rows } = await client.query<Record<string, string>>(`show ${setting}`);
      if (rows[0]?.[setting] !== "on") throw new Error(`${setting} is ${String(rows[0]?.[setting])}`);
    }
  });
}

export async function ask<Value>(url: string, use: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
