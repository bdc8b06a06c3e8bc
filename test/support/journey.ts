import { test as base, expect, type Page } from "@playwright/test";
import { expectAccessible, expectNewStateAccessible } from "./accessibility";
import { sessionOf } from "./login";
import { startPortal, type RunningPortal } from "./running-portal";
import { watch } from "./watch";

interface Story {
  /** Fails the test for an error in a console or the server's log, or a request to anywhere but the portal. */
  readonly watched: undefined;
  /** A browser of another person, watched like the first. */
  readonly anotherBrowser: () => Promise<Page>;
  /** Signs this browser in as the person with that e-mail address, by a session row. */
  readonly login: (page: Page, email: string) => Promise<void>;
  /** axe, the h1, the title and 320 px, on the page as it is now. */
  readonly axe: (page: Page) => Promise<void>;
  /** The same once for each state of a page in a run, for stories that pass many pages. */
  readonly axeOnce: (page: Page) => Promise<void>;
}

interface Server {
  /** The portal of this Playwright worker: a server, a port, a database and a mailbox of its own. */
  readonly portal: RunningPortal;
}

export const test = base.extend<Story & { problems: string[] }, Server>({
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

  baseURL: ({ portal }, use) => use(portal.url),

  problems: ({}, use) => use([]),

  watched: [
    async ({ portal, context, problems }, use) => {
      const errorsBefore = portal.errors.length;
      watch(context, portal.url, problems);
      await use(undefined);
      expect([...problems, ...portal.errors.slice(errorsBefore)], "what went wrong unseen").toEqual([]);
    },
    { auto: true },
  ],

  anotherBrowser: async ({ browser, contextOptions, javaScriptEnabled, portal, problems }, use) => {
    const opened: { close: () => Promise<void> }[] = [];
    await use(async () => {
      const context = await browser.newContext({ ...contextOptions, javaScriptEnabled, baseURL: portal.url });
      opened.push(context);
      watch(context, portal.url, problems);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },

  login: ({ portal }, use) =>
    use(async (page, email) => {
      const cookie = await sessionOf(portal.databaseUrl, email);
      await page.context().addCookies([{ ...cookie, url: portal.url, httpOnly: true, sameSite: "Lax" }]);
    }),

  axe: ({ browser, javaScriptEnabled }, use) => use((page) => expectAccessible(page, browser, javaScriptEnabled)),

  axeOnce: ({ browser, javaScriptEnabled }, use) =>
    use((page) => expectNewStateAccessible(page, browser, javaScriptEnabled)),
});

export { expect } from "@playwright/test";
export { linkTo } from "./smtp";
