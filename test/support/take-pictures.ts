import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./browser";
import { startTestServer } from "./database-server";
import { runJourneys, wentWell } from "./kinds";
import { endAllWithMe, root } from "./programs";

/**
 * `npm run pictures`: runs the stories and takes pictures of every state of every page that they pass, at 320 and
 * 1280 px, on a screen, printed and in forced colours. Writes a page that shows them all.
 */
const folder = join(root, ".cache", "pictures");

interface Taken {
  readonly pattern: string;
  readonly title: string;
  readonly files: readonly string[];
}

function readTaken(): Taken[] {
  const record = join(folder, "pictures.jsonl");
  if (!existsSync(record)) return [];
  const lines = readFileSync(record, "utf8").trim().split("\n");
  return lines
    .map((line) => JSON.parse(line) as Taken)
    .sort((a, b) => a.pattern.localeCompare(b.pattern) || a.title.localeCompare(b.title));
}

function showAll(taken: readonly Taken[]): string {
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  const parts = taken.map(({ pattern, title, files }) => {
    const pictures = files.map(
      (file) => `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy" height="420"></a>`,
    );
    return `<h2>${escaped(pattern)}</h2><p>${escaped(title)}</p>${pictures.join(" ")}`;
  });
  return `<!doctype html><html lang="en"><title>Pages of Quayside</title><h1>Pages of Quayside</h1>${parts.join("")}</html>`;
}

const browser = findBrowser();
if (browser === undefined) {
  process.stdout.write("There is no browser yet: npm test installs one.\n");
  process.exit(1);
}
rmSync(folder, { recursive: true, force: true });
const { stop } = await startTestServer();
endAllWithMe(stop);
process.env["QUAYSIDE_PICTURES"] = folder;
const count = await runJourneys(browser);
await stop();
const taken = readTaken();
writeFileSync(join(folder, "index.html"), showAll(taken));
const pages = new Set(taken.map(({ pattern }) => pattern)).size;
const pictures = taken.reduce((sum, { files }) => sum + files.length, 0);
process.stdout.write(
  `${pictures} pictures of ${taken.length} states of ${pages} pages: ${join(folder, "index.html")}\n`,
);
if (!wentWell(count)) process.exitCode = 1;
