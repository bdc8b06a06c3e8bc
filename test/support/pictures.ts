import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { addressOf, listAddresses } from "./site-map";

/** Where pictures of pages go; none are taken where it is not set. `npm run pictures` sets it. */
const folder = process.env["QUAYSIDE_PICTURES"];

const looks = [
  { name: "320", width: 320, media: "screen", forced: "none" },
  { name: "1280", width: 1280, media: "screen", forced: "none" },
  { name: "320-forced", width: 320, media: "screen", forced: "active" },
  { name: "1280-forced", width: 1280, media: "screen", forced: "active" },
  { name: "print", width: 794, media: "print", forced: "none" },
  { name: "print-narrow", width: 320, media: "print", forced: "none" },
] as const;

/** The whole page at both widths: as on a screen, in forced colours, and as printed (A4 is 794 px wide). */
export async function takePictures(page: Page): Promise<void> {
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  const url = new URL(page.url());
  const pattern = addressOf(listAddresses(), url.pathname)?.pattern ?? "/*";
  const name = `${pattern.replaceAll(/[^\w.]+/gu, "-").replaceAll(/^-|-$/gu, "") || "home"}-${String(performance.timeOrigin + performance.now()).replace(".", "")}`;
  const files: string[] = [];
  for (const { name: look, width, media, forced } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media, forcedColors: forced });
    const file = `${name}-${look}.jpeg`;
    await page.screenshot({ path: join(folder, file), fullPage: true, type: "jpeg", quality: 55 });
    files.push(file);
  }
  await page.emulateMedia({ media: null, forcedColors: null });
  const line = { pattern, title: await page.title(), files };
  appendFileSync(join(folder, "pictures.jsonl"), `${JSON.stringify(line)}\n`);
}
