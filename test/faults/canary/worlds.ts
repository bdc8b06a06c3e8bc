import { cp } from "node:fs/promises";
import { join } from "node:path";
import { openFileStore } from "~/platform/file-store.server";
import { cloneDatabase, type TemplateOn } from "../../support/clone";
import { startPortal, type RunningPortal } from "../../support/running-portal";
import { onDatabase } from "./database";
import { makeGround, type Ground } from "./ground";
import { testStore } from "../../support/test-files";
import { knownIn, knownOf, knownWhereTold, type Known } from "./known";
import { makeMarkedBids, type MarkedBid } from "./marked-bids";
import { crawlersOf, type Crawler } from "./people";

/**
 * Two running portals that were one until a moment ago: the same people with the same cookies, the same competitions
 * with the same ids. In one of them there are bids. For real use, where no page shows other people's mail.
 */
export interface Worlds {
  readonly without: RunningPortal;
  readonly withBids: RunningPortal;
  readonly ground: Ground;
  readonly crawlers: readonly Crawler[];
  readonly bids: readonly MarkedBid[];
  /** What is known in the open competition, in the closed one, and in the one whose bidders were told. */
  readonly places: readonly [Known, Known, Known];
  readonly stop: () => Promise<void>;
}

export async function startWorlds(template: TemplateOn): Promise<Worlds> {
  const undo: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const base = await cloneDatabase(template, "REAL");
    undo.push(base.drop);
    const kept = await testStore();
    undo.push(() => kept.remove());
    const made = await onDatabase(base.url, async (test) => {
      const { rows } = await test.ownerPool.query<{ now: Date }>("select portal_now() as now");
      const ground = await makeGround(test, rows[0]?.now ?? new Date(0));
      const crawlers = await crawlersOf(test, ground.council, ground.suppliers.stranger);
      const known = await knownOf(test, kept.files, ground);
      // What was written so far is not to be sent twice.
      await test.ownerPool.query("update outbox_mails set sent_at = portal_now() where sent_at is null");
      return { ground, known, crawlers };
    });
    const grown = { serverUrl: template.serverUrl, templateName: new URL(base.url).pathname.slice(1) };
    const without = await startPortal(grown, "REAL");
    undo.push(without.stop);
    const withBids = await startPortal(grown, "REAL");
    undo.push(withBids.stop);
    for (const { dataDir } of [without, withBids]) await cp(kept.folder, join(dataDir, "files"), { recursive: true });
    const store = await openFileStore(join(withBids.dataDir, "files"));
    const { ground, known, crawlers } = made;
    const { bids, places } = await onDatabase(withBids.databaseUrl, async (test) => {
      const marked = await makeMarkedBids(test, store, ground);
      const of = (contest: Ground["open"]) =>
        knownIn(
          test,
          known,
          contest,
          marked.filter((bid) => bid.contest === contest),
        );
      const all = [await of(ground.open), await of(ground.closed), await knownWhereTold(test, known, ground)] as const;
      return { bids: marked, places: all };
    });
    return { without, withBids, ground, crawlers, bids, places, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
