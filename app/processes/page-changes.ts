import type pg from "pg";
import type { Logger } from "pino";
import { setTimeout as wait } from "node:timers/promises";
import { openPool } from "~db/client.server";
import type { PageCache } from "~/platform/page-cache";

/** Hears of every change of what pages show, whichever process makes it. */
export interface PageChanges {
  /** Answers once every change that was committed before the call has been heard of. */
  readonly catchUp: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** How long the line may be silent before it is asked whether it is still there, in milliseconds. */
const beat = 5000;
const patience = 2000;

/**
 * Listens on a connection of its own. While that is lost nothing is kept; once it is back, pages are kept from the
 * beginning again.
 */
export function listenForChanges(url: string, cache: PageCache, log: Logger): PageChanges {
  const stopping = new AbortController();
  let line: { readonly client: pg.PoolClient; readonly lost: AbortController } | undefined;

  async function listen(): Promise<void> {
    const pool = await openPool(url, { role: "web", most: 1, name: "quayside pages" });
    try {
      const client = await pool.connect();
      const lost = new AbortController();
      client.once("end", () => lost.abort()).once("error", () => lost.abort());
      client.on("notification", () => cache.empty());
      await client.query("listen quayside_pages");
      line = { client, lost };
      cache.listening(true);
      const over = AbortSignal.any([stopping.signal, lost.signal]);
      do await pause(beat, over);
      while (!over.aborted && (await answers(client)));
      client.release(true);
    } finally {
      line = undefined;
      cache.listening(false);
      await pool.end();
    }
  }

  const listening = (async () => {
    while (!stopping.signal.aborted) {
      await listen().catch((error: unknown) => log.warn({ err: error }, "changes of pages are not heard of"));
      await pause(500, stopping.signal);
    }
  })();

  return {
    async catchUp() {
      const asked = line;
      // What was notified before a statement began arrives before the statement's own answer.
      if (asked === undefined || (await answers(asked.client))) return;
      cache.listening(false);
      asked.lost.abort();
    },
    async stop() {
      stopping.abort();
      await listening;
    },
  };
}

async function answers(client: pg.PoolClient): Promise<boolean> {
  const asked = client.query("select 1").then(
    () => true,
    () => false,
  );
  const late = new AbortController();
  const answered = await Promise.race([asked, pause(patience, late.signal).then(() => false)]);
  late.abort();
  return answered;
}

/** Over early when it is no longer wanted. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { signal }).catch(() => undefined);
}
