import { realpathSync } from "node:fs";
import pg from "pg";
import { durabilityOff } from "../durability";
import { OWNER } from "./cluster";
import type { Place } from "./place";
import { plainError } from "./plain-error";

/** Holds the owner's password: never print it. */
export function addressOf(port: number, password: string, database: string): string {
  return `postgres://${OWNER}:${password}@127.0.0.1:${port}/${database}`;
}

/** True when a server answers on the port, knows the password and serves this very data folder. */
export async function answersFor(place: Place, port: number, password: string): Promise<boolean> {
  try {
    const folder = await askOne(addressOf(port, password, "postgres"), "select current_setting('data_directory')");
    return typeof folder === "string" && realpathSync(folder) === realpathSync(place.data);
  } catch {
    return false;
  }
}

/** Makes the database if it is absent: a start may have been killed between making the files and this. */
export async function settleDatabase(port: number, password: string, database: string): Promise<void> {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(database)) throw new Error(`Not a plain database name: ${database}`);
  await withClient(addressOf(port, password, "postgres"), async (client) => {
    const found = await client.query("select from pg_database where datname = $1", [database]);
    if (found.rowCount === 0) await client.query(`create database ${database}`);
  });
}

/** What was answered must still be there after a power cut, so a server that does not write through is refused. */
export async function checkDurable(address: string): Promise<void> {
  await withClient(address, async (client) => {
    const [setting] = await durabilityOff(client);
    if (setting === undefined) return;
    throw plainError(
      `The running database has ${setting} off, as for tests, and would lose data in a power cut: stop it and start the portal again.`,
    );
  });
}

async function askOne(address: string, question: string): Promise<unknown> {
  return withClient(address, async (client) => {
    const found = await client.query<unknown[]>({ text: question, rowMode: "array" });
    return found.rows[0]?.[0];
  });
}

async function withClient<Value>(address: string, use: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 10_000 });
  // A server that goes away while we talk to it fails the query; without a listener it would end the process as well.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return await use(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
