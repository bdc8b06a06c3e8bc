import { parseArgs } from "node:util";
import { findBrowser } from "../support/browser";
import { bench } from "./bench";
import { jsonOf, missedTargets, tableOf } from "./report";

/**
 * `npm run bench` prints what pages and acts cost beside their floors; `npm run -s bench -- --json` prints the same as
 * one JSON object. What is going on is told on the error output. `--rounds` and `--seconds` (of each thing in each round)
 * make it longer and surer, or shorter.
 */
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const { values: asked } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "1" },
  },
});

async function main(): Promise<void> {
  const browser = findBrowser();
  if (browser === undefined) throw new Error("The first load needs a browser: name one with CHROMIUM_PATH.");
  const figures = await bench(
    { rounds: Number(asked.rounds), seconds: Number(asked.seconds), connections: [1, 16], browser },
    say,
  );
  const missed = missedTargets(figures);
  if (asked.json) {
    process.stdout.write(`${JSON.stringify(jsonOf(figures))}\n`);
    for (const line of missed) say(line);
  } else {
    process.stdout.write(`${tableOf(figures)}\n`);
    process.stdout.write(missed.length === 0 ? "Every target is met.\n" : `${missed.join("\n")}\n`);
  }
  if (missed.length > 0) process.exitCode = 1;
}

await main().catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
});
