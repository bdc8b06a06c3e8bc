import { createHash } from "node:crypto";
import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { addressOf, listAddresses } from "./site-map";

const folder = fileURLToPath(new URL("../../.cache/pages-seen/", import.meta.url));

interface Seen {
  readonly pattern: string;
  /** False for a page opened with JavaScript off, whose HTML was replayed. */
  readonly javaScript: boolean;
}

export function forgetPagesSeen(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/** Notes that the page at this address was checked with axe; a refusal in its place stands for itself only. */
export function noteSeen(url: string, { javaScript, isOwn }: { javaScript: boolean; isOwn: boolean }): void {
  const address = addressOf(listAddresses(), new URL(url).pathname);
  if (address === undefined) throw new Error(`${url} is not in the site map`);
  const line = JSON.stringify({ pattern: isOwn ? address.pattern : "/*", javaScript } satisfies Seen);
  appendFileSync(join(folder, `${process.pid}.jsonl`), `${line}\n`);
}

/** Why a page is looked at once more, or not: each of these is done once in a run for the same page. */
type Once = "replayed" | "narrow" | "checked" | "pictured";

/** Whether no worker of this run has done that yet for the page of that address in that state. */
export function isFirst(once: Once, url: string, state: string): boolean {
  const pattern = addressOf(listAddresses(), new URL(url).pathname)?.pattern ?? url;
  const mark = createHash("sha256").update(`${pattern} ${state}`).digest("hex");
  try {
    closeSync(openSync(join(folder, `${mark}.${once}`), "wx"));
    return true;
  } catch {
    return false;
  }
}

export interface Coverage {
  readonly pages: number;
  readonly seen: number;
  readonly checked: number;
  readonly replayed: number;
  /** States of pages that were checked at 320 px as well. */
  readonly narrow: number;
  /** Pages of the site map that no story opened and checked. */
  readonly missing: readonly string[];
}

/** What the stories of the last run checked with axe, against the site map. */
export function axeCoverage(): Coverage {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const files = names.filter((name) => name.endsWith(".jsonl"));
  const all = files.flatMap((file) => readFileSync(join(folder, file), "utf8").trim().split("\n"));
  const seen = all.filter((line) => line !== "").map((line) => JSON.parse(line) as Seen);
  const patterns = new Set(seen.map(({ pattern }) => pattern));
  const pages = listAddresses()
    .filter(({ isPage }) => isPage)
    .map(({ pattern }) => pattern);
  const missing = pages.filter((pattern) => !patterns.has(pattern));
  const replayed = seen.filter(({ javaScript }) => !javaScript).length;
  return {
    pages: pages.length,
    seen: pages.length - missing.length,
    checked: seen.length - replayed,
    replayed,
    narrow: names.filter((name) => name.endsWith(".narrow")).length,
    missing,
  };
}
