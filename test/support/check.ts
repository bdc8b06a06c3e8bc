import { endAllWithMe, follow, tool, type Program } from "./programs";

/** What `npm run check` runs: all of it, also when one part fails, with the time each took. */
const parts: readonly (readonly [name: string, program: Program])[] = [
  ["format", tool("prettier/bin/prettier.cjs", "--check", "--log-level", "warn", ".")],
  ["lint", tool("eslint/bin/eslint.js", "--max-warnings", "0", ".")],
  ["types", tool("typescript/bin/tsc", "--noEmit")],
  ["walls", tool("dependency-cruiser/bin/dependency-cruise.mjs", "--output-type", "err", "app", "db", "test")],
  ["dead code", tool("knip/bin/knip.js")],
  ["database types current", tool("tsx/dist/cli.mjs", "test/support/database-types.ts", "--verify")],
  ["tests: rules and house", tool("vitest/vitest.mjs", "run", ...vitest("rules", "house"))],
];

/** Two at a time: most machines have at least two cores, and lint alone takes as long as the rest. */
const lanes = 2;

function vitest(...projects: readonly string[]): string[] {
  return ["--config", "test/vitest.config.ts", ...projects.flatMap((project) => ["--project", project])];
}

async function main(): Promise<void> {
  endAllWithMe();
  const began = performance.now();
  const waiting = [...parts];
  const failed: string[] = [];
  const work = async (): Promise<void> => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      const [name, program] = part;
      const { code, seconds, output } = await follow(program, name, "keep");
      process.stdout.write(`${code === 0 ? "passed" : "FAILED"}  ${name} (${seconds.toFixed(1)} s)\n`);
      if (code === 0) continue;
      failed.push(name);
      process.stdout.write(`${output.trimEnd()}\n\n`);
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  process.stdout.write(failed.length === 0 ? `All clean in ${seconds} s.\n` : `Not clean: ${failed.join(", ")}.\n`);
  if (failed.length > 0) process.exitCode = 1;
}

await main();
