import { randomBytes } from "node:crypto";
import pg from "pg";
import { settleMode, type Mode } from "~db/mode";
import { addressOf } from "./database-server";

export interface TemplateOn {
  readonly serverUrl: string;
  readonly templateName: string;
}

export interface Clone {
  /** The owner's address. */
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/** A database of its own, copied from the migrated one. */
export async function cloneDatabase({ serverUrl, templateName }: TemplateOn, mode: Mode): Promise<Clone> {
  const name = `quayside_test_${randomBytes(6).toString("hex")}`;
  await onServer(serverUrl, async (client) => {
    // Nobody else may be connected to a template while it is copied.
    await client.query("select pg_advisory_lock(hashtext('quayside.clone'))");
    await client.query(`create database ${name} template ${templateName}`);
  });
  const url = addressOf(serverUrl, name);
  await settleMode(url, mode);
  return { url, drop: () => onServer(serverUrl, (client) => client.query(`drop database ${name} with (force)`)) };
}

async function onServer(serverUrl: string, act: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await act(client);
  } finally {
    await client.end();
  }
}
