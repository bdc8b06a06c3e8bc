import { expect, type Locator, type Page } from "@playwright/test";

/** What hands do on a page, by the words people see. */

export function main(page: Page): Locator {
  return page.getByRole("main");
}

/** Fills fields by their labels. */
export async function fill(page: Page | Locator, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) await page.getByLabel(label, { exact: true }).fill(value);
}

export function group(page: Page, legend: string): Locator {
  return main(page).getByRole("group", { name: legend, exact: true });
}

export async function choose(page: Page, legend: string, option: string | RegExp): Promise<void> {
  const exact = typeof option === "string";
  await group(page, legend).getByRole("radio", { name: option, exact }).check();
}

export async function tick(page: Page, legend: string, ...options: readonly string[]): Promise<void> {
  for (const option of options) await group(page, legend).getByRole("checkbox", { name: option, exact: true }).check();
}

/** A day as `2026-03-26`. */
export async function fillDay(page: Page, legend: string, day: string): Promise<void> {
  const [year = "", month = "", date = ""] = day.split("-");
  await fill(group(page, legend), { Day: String(Number(date)), Month: String(Number(month)), Year: year });
}

export async function press(page: Page, button: string | RegExp): Promise<void> {
  await main(page).getByRole("button", { name: button }).click();
}

export async function follow(page: Page, link: string | RegExp): Promise<void> {
  await main(page).getByRole("link", { name: link }).first().click();
}

export async function expectTitle(page: Page, title: string | RegExp): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
}

/** The sentence is in the summary, and the page says in its title that something is wrong. */
export async function expectRefusal(page: Page, sentence: string | RegExp): Promise<void> {
  await expect(page.getByRole("alert")).toContainText(sentence);
  await expect(page).toHaveTitle(/^Error: /u);
}
