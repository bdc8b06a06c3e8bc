import type { Page } from "@playwright/test";
import { expect, test } from "../support/market-story";
import { expectTitle, fill, follow, main, press, tick } from "../support/steps/hands";

/** By its own heading, since what is bought from a list names that list too; of a list's rounds the first to close. */
const card = (page: Page, title: string) =>
  main(page)
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { level: 3, name: title, exact: true }) })
    .first();
const titlesOn = (page: Page) => main(page).getByRole("heading", { level: 3 }).allTextContents();
const bread = "Bread and cakes for three schools";

test("the noticeboard is narrowed, loosened and paged", { tag: "@plain" }, async ({ page, axe }) => {
  await test.step("page by page, without a repeat", async () => {
    await page.goto("/noticeboard");
    await axe(page);
    const seen = await titlesOn(page);
    while (await main(page).getByRole("link", { name: "Next page" }).isVisible()) {
      await follow(page, "Next page");
      await axe(page);
      seen.push(...(await titlesOn(page)));
    }
    // Forty-five competitions for places, one for bread, one list that opens soon and three that have closed.
    expect(seen).toHaveLength(50);
    expect(seen.filter((title) => title.startsWith("Places near school"))).toHaveLength(44);
    expect(new Set(seen).size).toBeGreaterThanOrEqual(49);
    await follow(page, "First page");
    await expect(main(page).getByRole("link", { name: "First page" })).toHaveCount(0);
  });

  await test.step("by filters, each of which can be taken away", async () => {
    await page.goto("/noticeboard?status=closed");
    await openFilters(page);
    await expect(main(page).getByRole("checkbox", { name: "Closed", exact: true })).toBeChecked();
    await tick(page, "What", "Competitions for work");
    await main(page).getByLabel("Closing within").selectOption("14 days");
    await press(page, "Use these filters");
    await expect(main(page)).toContainText("Nothing here fits all that you chose.");
    await axe(page);
    await follow(page, "Leave out: Closed");
    await expect(main(page)).not.toContainText("Nothing here fits");
    await expect(main(page).getByRole("link", { name: "Take away Closing within 14 days" })).toBeVisible();
    await axe(page);
    await follow(page, "Take away Closing within 14 days");
    await expect(page).toHaveURL(/\/noticeboard\?kind=competition$/u);
    await openFilters(page);
    await main(page).getByLabel("Buyer").selectOption("Tidewater Council");
    await tick(page, "Value of a competition", "£5,000 to £25,000");
    await press(page, "Use these filters");
    expect(await titlesOn(page)).toEqual([bread]);
    await follow(page, "Take all away");
    await expect(page).toHaveURL(/\/noticeboard$/u);
  });

  await test.step("by words, and by others for the same", async () => {
    await fill(page, { Search: "Kids’ homes" });
    await press(page, "Search");
    await expect(main(page)).toContainText("We searched for “kids homes”: also children’s home");
    await openFilters(page);
    await tick(page, "What", "Approved lists to join");
    await press(page, "Use these filters");
    await expect(card(page, "Children’s homes list")).toContainText("For these kinds of place: children’s home");
    await expect(main(page).getByLabel("Search", { exact: true })).toHaveValue("Kids’ homes");
    await follow(page, "Take all away");
    await fill(page, { Search: "15811000-6" });
    await press(page, "Search");
    expect(await titlesOn(page)).toEqual([bread]);
    await axe(page);
  });
});

test("whatever is asked of the noticeboard, it answers and says what it left out", async ({ page, axe }) => {
  const asked: [string, RegExp][] = [
    ["q=' OR 1=1", /“' OR 1=1”/u],
    [`q=${"x".repeat(10_000)}`, /We searched for the first 200 characters only\./u],
    [`q=${"bread ".repeat(1600)}`, /first 200 characters only/u],
    ["q=one two three four five six seven eight nine", /We searched for the first 8 words only\./u],
    ["q=🍞🎂", /There are no letters or numbers in what you typed/u],
    ["q=the of and", /only very common words/u],
    ["q=بيت للأطفال", /Nothing here fits all that you chose/u],
    ["q=<script>alert(1)</script>", /“<script>alert\(1\)<\/script>”/u],
    ["colour=red&status=ajar", /We did not understand this part[^]*colour: red[^]*status: ajar/u],
    ["after=made-up", /the place in the list/u],
    ["buyer=00000000-0000-7000-8000-000000000000", /A buyer with nothing here/u],
    ["category=47", /Category 47|Nothing here fits/u],
  ];
  for (const [query, expected] of asked) {
    const answer = await page.goto(`/noticeboard?${query}`);
    expect([query.slice(0, 40), answer?.status()]).toEqual([query.slice(0, 40), 200]);
    await expect(main(page)).toContainText(expected);
    await axe(page);
  }
});

test("each reader is told what a notice means for them", async ({ page, anotherBrowser, login, market, axe }) => {
  await page.goto("/noticeboard?q=bread");
  await expect(card(page, bread)).toContainText("To bid you need to be on the list “Food list”");
  await page.goto(`/competitions/${market.breadId}`);
  await expect(main(page).getByRole("button", { name: "Register to be ready" })).toBeVisible();

  const baker = await anotherBrowser();
  await login(baker, market.people.baker);
  await baker.goto("/");
  await expect(main(baker).getByRole("button", { name: "See what needs you" })).toBeVisible();
  await axe(baker);
  await baker.goto("/noticeboard?q=bread");
  await expect(card(baker, bread)).toContainText("You can bid: your organisation is invited");
  await axe(baker);
  await follow(baker, bread);
  await axe(baker);
  await press(baker, "See what is asked, and bid");
  await expectTitle(baker, bread);
  await expect(baker).toHaveURL(/\/supplier\/competitions\//u);

  const manager = await anotherBrowser();
  await login(manager, market.people.manager);
  await manager.goto("/noticeboard?q=bread");
  await expect(card(manager, bread)).toContainText("You cannot bid yet: you need to be on the list “Food list”");
  await follow(manager, bread);
  await press(manager, "See the list and who may join");
  await expectTitle(manager, "Food list");
  await axe(manager);

  const officer = await anotherBrowser();
  await login(officer, market.people.officer);
  await officer.goto("/");
  await expect(main(officer).getByRole("button", { name: "See your work" })).toBeVisible();
  await officer.goto(`/competitions/${market.breadId}`);
  await expect(main(officer).getByRole("button", { name: /Register|See the list/u })).toHaveCount(0);
  await axe(officer);
  await officer.goto(`/lists/${market.homesListId}`);
  await axe(officer);
});

test("a setting's page says nothing of where children live", { tag: "@plain" }, async ({ page, market, axe }) => {
  await page.goto(`/lists/${market.homesListId}`);
  await axe(page);
  await follow(page, "Larch House");
  await expectTitle(page, "Larch House");
  await expect(main(page)).toContainText("Ofsted: registered");
  await expect(main(page)).toContainText("Good, 14 October 2025");
  await expect(main(page)).toContainText("Not shown, to keep the people who live there safe.");
  expect(await page.content()).not.toMatch(/Tidewater(?! Council)|SW1A|Alder Way|SC\d{6}/u);
  await axe(page);
  await page.goto(`/settings/${market.bakeryId}`);
  await expect(main(page)).toContainText("Tidewater, SW1A");
  expect(await page.content()).not.toMatch(/1AA|Oven Street \d|3 Oven/u);
  await axe(page);
});

test("where nothing is, there is a way on", { tag: "@plain" }, async ({ page, market, axe }) => {
  for (const address of [
    "/no/such/place",
    "/settings/none",
    `/lists/${market.homeId}`,
    `/competitions/${market.homeId}`,
  ]) {
    expect((await page.goto(address))?.status()).toBe(404);
    await expectTitle(page, "We cannot find that page");
  }
  await axe(page);
  await expect(main(page).getByRole("link")).toHaveText([
    "Everything on the noticeboard",
    "All approved lists",
    "Sign in",
    "The home page",
  ]);
  await fill(page, { "Search the noticeboard": "bread" });
  await press(page, "Search");
  await expect(main(page).getByRole("link", { name: bread })).toBeVisible();
});

/** On a wide screen they stand open beside what is found; on a phone, or in an older browser, behind a line to press. */
async function openFilters(page: Page): Promise<void> {
  const summary = main(page).getByText("Show fewer: choose filters");
  if (await summary.isVisible()) await summary.click();
}
