import pg from "pg";
import { openDatabase, openPool } from "~db/client.server";
import { cloneDatabase } from "./clone";
import { test as story } from "./journey";
import { startPortal } from "./running-portal";
import { marketDay, type MarketDay } from "./scenarios/market-day";

interface Prepared extends MarketDay {
  readonly templateName: string;
}

/** Stories on a portal whose market is set up before it starts, on 20 March 2026 by its own clock. */
export const test = story.extend<object, { market: Prepared }>({
  market: [
    async ({}, use) => {
      const serverUrl = process.env["QUAYSIDE_TEST_SERVER"] ?? "";
      const templateName = process.env["QUAYSIDE_TEST_TEMPLATE"] ?? "";
      const clone = await cloneDatabase({ serverUrl, templateName }, "DEMONSTRATION");
      const pool = await openPool(clone.url, { role: "web", most: 4, name: "test market" });
      const ownerPool = new pg.Pool({ connectionString: clone.url, max: 2 });
      const market = await marketDay({ url: clone.url, db: openDatabase(pool), ownerPool, drop: clone.drop });
      // Nobody may be connected to what is copied.
      await pool.end();
      await ownerPool.end();
      await use({ ...market, templateName: new URL(clone.url).pathname.slice(1) });
      await clone.drop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  portal: [
    async ({ market }, use) => {
      const { templateName } = market;
      const portal = await startPortal({ serverUrl: process.env["QUAYSIDE_TEST_SERVER"] ?? "", templateName });
      await use(portal);
      await portal.stop();
    },
    { scope: "worker", timeout: 60_000 },
  ],
});

export { expect } from "@playwright/test";
