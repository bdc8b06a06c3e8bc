import { expect, type Page } from "@playwright/test";
import { choose, expectTitle, fill, follow, main, press } from "./hands";
import type { Look } from "./people";

/** Recommends the first in the ranking. Another is refused, and what was typed is kept. */
export async function recommendAward(
  page: Page,
  competition: string,
  { lot, bidder, second }: { readonly lot: string; readonly bidder: string; readonly second: string },
  look: Look,
): Promise<void> {
  await page.goto(`${competition}/award`);
  await look(page);
  await press(page, `Recommend for lot ${lot}`);
  await look(page);
  const reasons = "It has the most marks by the rules of the notice.";
  await choose(page, "What do you recommend?", `Award to ${second}`);
  await fill(page, { "Why do you recommend this?": reasons });
  await press(page, "Send the recommendation to the approver");
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("Why do you recommend this?")).toHaveValue(reasons);
  await look(page);
  await choose(page, "What do you recommend?", `Award to ${bidder}`);
  await press(page, "Send the recommendation to the approver");
  await expectTitle(page, "Award");
  await look(page);
}

export async function approveAward(page: Page, competition: string, lot: string, look: Look): Promise<void> {
  await page.goto(`${competition}/award`);
  await press(page, `Decide on lot ${lot}`);
  await look(page);
  await choose(page, "Do you approve this recommendation?", "Yes, I approve it");
  await fill(page, { "Why do you decide this?": "The record shows that the published rules were kept." });
  await press(page, "Record the decision");
  await look(page);
}

export async function tellEveryone(page: Page, competition: string, look: Look): Promise<void> {
  await page.goto(`${competition}/award/issue`);
  await look(page);
  await press(page, "Tell all bidders now");
  await look(page);
  await page.goto(`${competition}/letters`);
  await look(page);
  await follow(page, /, lot /u);
  await look(page);
}

/** The supplier's letter as its page says it. */
export async function readLetter(page: Page, address: string, look: Look): Promise<string> {
  await page.goto(address);
  await look(page);
  return main(page).innerText();
}
