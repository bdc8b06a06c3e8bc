import { parseArgs } from "node:util";
import { jsonOf, missed, tableOf } from "./figures";
import { measureGrowth } from "./growth";

/**
 * `npm run bench:growth` prints what each list page costs on the demonstration and on a hundred times as much;
 * `npm run -s bench:growth -- --json` prints the same as one JSON object. `--repetitions` makes it shorter or surer.
 */
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const { values: asked } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    repetitions: { type: "string", default: "40" },
  },
});

async function main(): Promise<void> {
  const started = performance.now();
  const life = setInterval(() => say(`… ${Math.round((performance.now() - started) / 1000)} s`), 4000);
  try {
    const figures = await measureGrowth(Number(asked.repetitions), say);
    const sentences = missed(figures);
    if (asked.json) process.stdout.write(`${JSON.stringify(jsonOf(figures))}\n`);
    else process.stdout.write(`${tableOf(figures)}\n`);
    for (const sentence of sentences) say(sentence);
    if (sentences.length > 0) process.exitCode = 1;
  } finally {
    clearInterval(life);
  }
}

await main().catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
});
