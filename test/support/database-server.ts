import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { homedir, tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startEmbeddedServer } from "~db/embedded/server";
import { migrate } from "~db/migrate";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the server's own database, as an owner who may make others. */
    readonly serverUrl: string;
    /** A migrated database to clone. */
    readonly templateName: string;
  }
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** One server for all tests, and one migrated database that every test file clones. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { serverUrl, stop } = await startTestServer();
  project.provide("serverUrl", serverUrl);
  project.provide("templateName", await makeTemplate(serverUrl));
  return stop;
}

/**
 * DATABASE_URL names another server to test on (its own databases are made and dropped there, the one it names is left alone); without it an embedded one starts, faster for not being durable,
 * or the one that already serves another run is used. The last to stop ends it.
 */
export async function startTestServer(): Promise<{ serverUrl: string; stop: () => Promise<void> }> {
  const given = process.env["DATABASE_URL"];
  if (given !== undefined && given !== "") return { serverUrl: given, stop: () => Promise.resolve() };
  const server = await startEmbeddedServer({ dataDir: testFolder(), durable: false, say: () => undefined });
  return { serverUrl: server.url, stop: server.stop };
}

/** A migrated database, made once for each shape of the migrations and kept for the next run. */
export async function makeTemplate(serverUrl: string): Promise<string> {
  const name = `quayside_template_${hashOfMigrations()}`;
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext($1))", [name]);
    const found = await client.query("select from pg_database where datname = $1", [name]);
    if (found.rowCount === 0) {
      const making = `${name}_making`;
      await client.query(`drop database if exists ${making} with (force)`);
      await client.query(`create database ${making}`);
      await migrate(addressOf(serverUrl, making));
      await client.query(`alter database ${making} rename to ${name}`);
    }
    return name;
  } finally {
    await client.end();
  }
}

export function addressOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

function testFolder(): string {
  const mark = createHash("sha256").update(`${root} ${homedir()} ${userInfo().username}`).digest("hex").slice(0, 12);
  return join(tmpdir(), `quayside-test-${mark}`);
}

function hashOfMigrations(): string {
  const hash = createHash("sha256");
  for (const folder of ["db/migrations", "db/reference"]) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .sort())
      hash.update(file).update(readFileSync(join(root, folder, file)));
  }
  hash.update(readFileSync(join(root, "db/migrate.ts")));
  return hash.digest("hex").slice(0, 12);
}
