import type { Page } from "@playwright/test";
import { choose, fill, fillDay, press } from "./hands";

/** The day it is on the portal, at midday: stories told before on the same portal may have moved its clock. */
export async function portalToday(page: Page): Promise<Date> {
  await page.goto("/demo/clock");
  const told = await page.locator("body").innerText();
  const day =
    /\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/u;
  return new Date(`${day.exec(told)?.[0] ?? "no day"} 12:00 UTC`);
}

/** Moves the demonstration's clock forward to that day and time, as anybody may in a demonstration. */
export async function moveClockTo(page: Page, day: string, time: string): Promise<void> {
  await page.goto("/demo/clock");
  await choose(page, "How far do you want to move it?", "To a day and a time");
  await fillDay(page, "Day", day);
  await fill(page, { Time: time });
  await press(page, "Move the clock forward");
}
