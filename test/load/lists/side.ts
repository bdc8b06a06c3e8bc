import pg from "pg";
import type { CouncilActor } from "~/core/actor";
import type { Context } from "~/platform/context";
import { openDatabase, openPool } from "~db/client.server";
import { asCouncil, contextOf, system } from "../../support/context";
import { idHere, type Shape } from "./fill/shape";

/** What a question said to the database. */
export interface Said {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** One filled database, asked as the portal asks it. */
export interface Side {
  readonly shape: Shape;
  /** As somebody of the council that leads the list of that number. */
  readonly leadOf: (list: number) => Context<CouncilActor>;
  readonly worker: Context;
  /** As the owner, for plans. */
  readonly owner: pg.Client;
  /** What was said while that went on. */
  readonly listen: (act: () => Promise<unknown>) => Promise<Said[]>;
  readonly close: () => Promise<void>;
}

type Query = (...args: unknown[]) => unknown;

export async function openSide(url: string, shape: Shape): Promise<Side> {
  let heard: Said[] | undefined;
  const pool = await openPool(url, { role: "web", most: 4, name: "lists" });
  pool.on("connect", (client) => {
    const asked = client as unknown as { query: Query };
    const send = asked.query.bind(client);
    asked.query = (...args) => {
      const said = saidIn(args);
      if (said !== undefined) heard?.push(said);
      return send(...args);
    };
  });
  const db = openDatabase(pool);
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  const now = new Date();
  return {
    shape,
    leadOf: (list) =>
      contextOf(db, asCouncil(idHere("officer", 2 * list), idHere("authority", list), "CM", "PO", "LE"), now),
    worker: contextOf(db, system, now),
    owner,
    async listen(act) {
      const all: Said[] = [];
      heard = all;
      try {
        await act();
      } finally {
        heard = undefined;
      }
      return all;
    },
    async close() {
      await db.destroy();
      await owner.end();
    },
  };
}

function saidIn([first, second]: readonly unknown[]): Said | undefined {
  const text = typeof first === "string" ? first : (first as { text?: string } | null)?.text;
  if (text === undefined) return undefined;
  const values = Array.isArray(second) ? (second as unknown[]) : (first as { values?: unknown[] }).values;
  return { text, values: values ?? [] };
}
