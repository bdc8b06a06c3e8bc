import buildStamp from "../../app/processes/launch/build-stamp.cjs";
import { findBrowser, waysToInstall } from "./browser";
import { startTestServer } from "./database-server";
import { failuresOf, runJourneys, runVitest, tableOf, wentWell, type Count } from "./kinds";
import { axeCoverage } from "./pages-seen";
import { endAllWithMe, follow, root } from "./programs";

/**
 * What `npm test` runs: every kind of test, the quick ones first, with a table of counts at the end. A failed, skipped,
 * focused or retried test fails the run, and so does a kind without tests or a page that no story opened.
 */
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const isRoot = process.getuid?.() === 0;

async function browserOrSentence(): Promise<string> {
  const found = findBrowser();
  if (found !== undefined) {
    say(`Browser: ${found}`);
    return found;
  }
  for (const { what, file, args } of waysToInstall(isRoot)) {
    say(`There is no browser yet: installing ${what} (${[file, ...args].slice(-3).join(" ")}).`);
    await follow({ file, args }, "installing a browser", "pass on");
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    `The stories need a browser, and none could be installed${isRoot ? "" : " without root"}: install Chromium ` +
      "(on Debian: sudo apt-get install chromium), or name one with CHROMIUM_PATH, and run npm test again.",
  );
}

async function ensureBuild(): Promise<void> {
  if (buildStamp.isBuildCurrent(root)) return;
  say("Building the portal.");
  const { code } = await follow({ file: process.execPath, args: ["app/processes/build.mjs"] }, "building", "pass on");
  if (code !== 0) throw new Error("The portal could not be built; the words above say why.");
}

async function runKinds(browser: string): Promise<Count[]> {
  const counts: Count[] = [];
  for (const kind of ["rules", "house", "database", "doors"]) counts.push(await runVitest(kind));
  counts.push(await runJourneys(browser));
  for (const kind of ["load", "faults"]) counts.push(await runVitest(kind));
  return counts;
}

/** Answers whether every page was opened by a story and checked. */
function sayCoverage(): boolean {
  const { pages, seen, checked, replayed, narrow, missing } = axeCoverage();
  say(`\naxe: ${checked} pages checked, and ${replayed} replayed from those opened without JavaScript.`);
  say(`States of pages checked at 1280 and at 320 px: ${narrow}.`);
  say(`Addresses of the site map that a story opened: ${seen} of ${pages}.`);
  for (const pattern of missing) say(`  no story opened ${pattern}`);
  if (replayed === 0) say("  no page was replayed");
  return missing.length === 0 && checked > 0 && replayed > 0;
}

async function main(): Promise<boolean> {
  const began = performance.now();
  const browser = await browserOrSentence();
  await ensureBuild();
  // Held for the whole run, so that each kind finds it started.
  const { stop } = await startTestServer();
  endAllWithMe(stop);
  const counts = await runKinds(browser);
  await stop();
  const covered = sayCoverage();
  for (const failure of failuresOf(counts)) say(`\n${failure}`);
  say(`\n${tableOf(counts)}`);
  const well = counts.every(wentWell) && covered;
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  say(well ? `\nAll passed in ${minutes} minutes.` : `\nNot all is well (${minutes} minutes).`);
  return well;
}

try {
  if (!(await main())) process.exitCode = 1;
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
