import AxeBuilder from "@axe-core/playwright";
import { expect, type Browser, type Page } from "@playwright/test";
import { stateOf } from "./page-state";
import { isFirst, noteSeen } from "./pages-seen";
import { takePictures } from "./pictures";
import { statusOf } from "./watch";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** WCAG 2.2, 1.4.10: at this width nothing needs scrolling sideways. */
const smallest = { width: 320, height: 800 };

/**
 * Checks the page as it is now: WCAG 2.2 A and AA by axe, one h1, a title, and that it fits 320 px; a state that no story
 * has shown yet by axe at 320 px too. The address is noted as seen. axe needs JavaScript: a page opened without it is
 * replayed from its HTML in a browser that has it.
 */
export async function expectAccessible(page: Page, browser: Browser, javaScript: boolean): Promise<void> {
  if (javaScript) await checkHere(page, stateOf(await page.content()));
  else if (!(await replay(page, browser))) return;
  noteSeen(page.url(), { javaScript, isOwn: isOwn(statusOf(page)) });
}

/** Whether it is the page of that address, as it is or with a form's refusal, and not a refusal in its place. */
function isOwn(status: number | undefined): boolean {
  return status !== undefined && (status < 400 || status === 409 || status === 422);
}

/**
 * Checks the page's HTML in a browser that has JavaScript, once for each page and title in a run: the stories with
 * JavaScript check every state, and the HTML is the same. Answers whether it was checked.
 */
async function replay(page: Page, browser: Browser): Promise<boolean> {
  const url = page.url();
  if (!isFirst("replayed", url, await page.title())) return false;
  const html = await page.content();
  const copy = await copyIn(browser, page);
  await copy.route(url, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
  await copy.goto(url);
  await checkHere(copy, stateOf(html));
  await copy.unroute(url);
  return true;
}

/** One page of each browser shows the copies, one after another. */
const copies = new WeakMap<Browser, Promise<Page>>();

function copyIn(browser: Browser, page: Page): Promise<Page> {
  const known = copies.get(browser);
  if (known !== undefined) return known;
  const made = browser.newPage({ javaScriptEnabled: true, viewport: page.viewportSize() });
  copies.set(browser, made);
  return made;
}

/** The same for a page of a long story, which passes many pages in one state: each state once in a run. */
export async function expectNewStateAccessible(page: Page, browser: Browser, javaScript: boolean): Promise<void> {
  if (isFirst("checked", page.url(), stateOf(await page.content()))) await expectAccessible(page, browser, javaScript);
}

async function checkHere(page: Page, state: string): Promise<void> {
  const where = new URL(page.url()).pathname;
  await expect(page.locator("h1"), `one h1 on ${where}`).toHaveCount(1);
  await expect(page, `a title on ${where}`).toHaveTitle(/\S/u);
  await expectNothingFound(page, where);
  const before = page.viewportSize();
  await page.setViewportSize(smallest);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `the width of ${where} at 320 px`).toBeLessThanOrEqual(smallest.width);
  if (isFirst("narrow", page.url(), state)) await expectNothingFound(page, `${where} at 320 px`);
  if (isFirst("pictured", page.url(), state)) await takePictures(page);
  if (before !== null) await page.setViewportSize(before);
}

async function expectNothingFound(page: Page, where: string): Promise<void> {
  // The older way of running axe is twice as fast, and lacks only frames of other origins: we have no frames.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    // First: options take the place of everything set before. What passes need not be described.
    .options({ resultTypes: ["violations"] })
    .withTags(wcag)
    .analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join("\n  ")}`,
  );
  expect(found, `axe on ${where}`).toEqual([]);
}
