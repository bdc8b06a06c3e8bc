import { test as base } from "./journey";
import { startPortal, type RunningPortal } from "./running-portal";
import { found } from "./steps/councils";
import { unlooked } from "./steps/people";

/** The council that a portal begins with, and its lead. */
export interface Founder {
  readonly council: string;
  readonly email: string;
}

/**
 * For stories of what only the council that runs a portal may do: whichever story comes first on a shared portal founds its
 * first council, so these have a portal of their own, with a founder that is known.
 */
export const test = base.extend<object, { portal: RunningPortal; founder: Founder }>({
  portal: [
    async ({}, use) => {
      const portal = await startPortal({
        serverUrl: process.env["QUAYSIDE_TEST_SERVER"] ?? "",
        templateName: process.env["QUAYSIDE_TEST_TEMPLATE"] ?? "",
      });
      await use(portal);
      await portal.stop();
    },
    { scope: "worker", timeout: 60_000 },
  ],

  founder: [
    async ({ portal, browser }, use) => {
      const founder = { council: "Tidewater Council", email: "morag@tidewater.test" };
      const page = await browser.newPage({ baseURL: portal.url });
      await found(page, portal, { name: founder.council, lead: "Morag Lowe", email: founder.email }, unlooked);
      await page.close();
      await use(founder);
    },
    { scope: "worker", timeout: 60_000 },
  ],
});
