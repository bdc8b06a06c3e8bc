import { parseArgs } from "node:util";
import { measureLists } from "./lists";
import { jsonOf, missed, tableOf, warning } from "./report";
import { largeUpload } from "./uploading";

/**
 * `npm run bench:lists` prints what the register, the queue and the search for capable suppliers cost with a thousand and
 * with a hundred thousand suppliers, what submitting costs there, and how much memory a large file takes;
 * `npm run -s bench:lists -- --json` prints the same as one JSON object. `--organisations` and `--repetitions` make it
 * shorter or surer.
 */
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const { values: asked } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    organisations: { type: "string", default: "100000" },
    repetitions: { type: "string", default: "200" },
    applications: { type: "string", default: "9" },
  },
});

async function main(): Promise<void> {
  const started = performance.now();
  const life = setInterval(() => say(`… ${Math.round((performance.now() - started) / 1000)} s`), 4000);
  try {
    const large = Number(asked.organisations);
    const figures = await measureLists(
      {
        ...{ small: Math.round(large / 100), large, upload: largeUpload },
        ...{ repetitions: Number(asked.repetitions), applications: Number(asked.applications) },
      },
      say,
    );
    const sentences = missed(figures);
    const busy = warning(figures);
    if (busy !== undefined) say(busy);
    if (asked.json) {
      process.stdout.write(`${JSON.stringify(jsonOf(figures))}\n`);
      for (const sentence of sentences) say(sentence);
    } else {
      process.stdout.write(`${tableOf(figures)}\n`);
      process.stdout.write(sentences.length === 0 ? "Every target is met.\n" : `${sentences.join("\n")}\n`);
    }
    if (sentences.length > 0) process.exitCode = 1;
  } finally {
    clearInterval(life);
  }
}

await main().catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
});
