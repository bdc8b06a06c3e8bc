import { expectAccessible } from "../support/accessibility";
import { expect, test } from "../support/journey";
import { watch } from "../support/watch";

/** What every story relies on to turn red. */
test.describe("a story would fail", () => {
  test("for an error in the console, a script that fails and a request to elsewhere", async ({ browser, portal }) => {
    // A browser of its own: in this test's own one, each would fail this test.
    const context = await browser.newContext({ baseURL: portal.url, bypassCSP: true });
    const problems: string[] = [];
    watch(context, portal.url, problems);
    const page = await context.newPage();
    await page.goto("/sign-in");
    expect(problems).toEqual([]);
    await page.evaluate('console.error("planted error"); setTimeout(() => { throw new Error("planted failure"); })');
    await page.evaluate(() => fetch("http://127.0.0.1:9/planted").catch(() => undefined));
    await expect.poll(() => problems.join("\n")).toMatch(/planted error[^]*127\.0\.0\.1:9\/planted/u);
    await expect.poll(() => problems.join("\n")).toContain("planted failure");
    await context.close();
  });

  test("for a picture without words", async ({ page, axe }) => {
    await page.goto("/sign-in");
    await page.evaluate(() => document.querySelector("main")?.append(document.createElement("img")));
    await expect(axe(page)).rejects.toThrow(/image-alt/u);
  });

  test("for a page that is wider than a small screen", async ({ page, axe }) => {
    await page.goto("/sign-in");
    await page.evaluate(() => {
      const wide = document.createElement("div");
      Object.assign(wide.style, { width: "900px", height: "9px" });
      document.querySelector("main")?.append(wide);
    });
    await expect(axe(page)).rejects.toThrow(/320 px/u);
  });

  test("for a page with two main headings", async ({ page, axe }) => {
    await page.goto("/sign-in");
    await page.evaluate(() => document.querySelector("main")?.append(document.createElement("h1")));
    await expect(axe(page)).rejects.toThrow(/one h1/u);
  });

  test("for the same without JavaScript, since its HTML is replayed", async ({ browser, portal }) => {
    const context = await browser.newContext({ baseURL: portal.url, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.route("**/sign-in", async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace("<form", '<img src="/favicon.svg"><form');
      await route.fulfill({ response: answer, body });
    });
    await page.goto("/sign-in");
    await expect(expectAccessible(page, browser, false)).rejects.toThrow(/image-alt/u);
    await context.close();
  });
});
