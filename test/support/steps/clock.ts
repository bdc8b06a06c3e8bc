import type { Page } from "@playwright/test";
import { choose, fill, fillDay, press } from "./hands";

/** Moves the demonstration's clock forward to that day and time, as anybody may in a demonstration. */
export async function moveClockTo(page: Page, day: string, time: string): Promise<void> {
  await page.goto("/demo/clock");
  await choose(page, "How far do you want to move it?", "To a day and a time");
  await fillDay(page, "Day", day);
  await fill(page, { Time: time });
  await press(page, "Move the clock forward");
}
