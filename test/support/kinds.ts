import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { failuresInPlaywright, failuresInVitest, type Failure } from "./failures";
import { follow, root, tool, type Program } from "./programs";

/** How the tests of one kind went. */
export interface Count {
  readonly kind: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly retried: number;
  readonly seconds: number;
  readonly failures: readonly Failure[];
  /** Why the kind as a whole is wrong, when it is. */
  readonly problem?: string;
}

const results = join(root, ".cache", "test-results.json");

/** Runs the tests of one kind, showing what the runner shows, and counts from the runner's own record. */
async function runKind(kind: string, program: Program, count: (record: unknown) => Tally): Promise<Count> {
  process.stdout.write(`\n── ${kind} ──\n`);
  rmSync(results, { force: true });
  const { code, seconds } = await follow(program, kind, "pass on");
  const tally = readTally(count);
  if (tally === undefined) return { kind, ...nothing, seconds, problem: "the runner ended without a record" };
  const total = tally.passed + tally.failed + tally.skipped + tally.retried;
  const problem = total === 0 ? "there are none" : code !== 0 ? "the runner says no" : undefined;
  return { kind, ...tally, seconds, ...(problem === undefined ? {} : { problem }) };
}

type Tally = Pick<Count, "passed" | "failed" | "skipped" | "retried" | "failures">;

const nothing: Tally = { passed: 0, failed: 0, skipped: 0, retried: 0, failures: [] };

function readTally(count: (record: unknown) => Tally): Tally | undefined {
  try {
    return count(JSON.parse(readFileSync(results, "utf8")));
  } catch {
    return undefined;
  }
}

interface VitestRecord {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** Vitest's kinds: rules, house, database, doors, faults. */
export function runVitest(project: string): Promise<Count> {
  const program = tool(
    "vitest/vitest.mjs",
    ...["run", "--config", "test/vitest.config.ts", "--project", project],
    ...["--reporter", "default", "--reporter", "json", "--outputFile.json", results],
  );
  return runKind(project, program, (record) => {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = record as VitestRecord;
    return {
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests + numTodoTests,
      // vitest keeps no count: test/house holds that no test asks for another try.
      retried: 0,
      failures: failuresInVitest(record),
    };
  });
}

interface PlaywrightRecord {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly skipped: number;
    readonly flaky: number;
  };
}

/** The stories in a browser. */
export function runJourneys(browser: string): Promise<Count> {
  const base = tool("@playwright/test/cli.js", "test", "-c", "test/playwright.config.ts", "--reporter", "list,json");
  const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: results, PLAYWRIGHT_FORCE_TTY: "0" };
  return runKind("journeys", { ...base, env }, (record) => {
    const { expected, unexpected, skipped, flaky } = (record as PlaywrightRecord).stats;
    const failures = failuresInPlaywright(record);
    return { passed: expected, failed: unexpected, skipped, retried: flaky, failures };
  });
}

export function wentWell({ passed, failed, skipped, retried, problem }: Count): boolean {
  return passed > 0 && failed === 0 && skipped === 0 && retried === 0 && problem === undefined;
}

/** Every failure by name: whoever reads only the end of a run finds it there. */
export function failuresOf(counts: readonly Count[]): string[] {
  return counts.flatMap(({ kind, failures }) =>
    failures.map(({ name, why }) => `Failed in ${kind}: ${name}\n  ${why}`),
  );
}

/** One line a kind, numbers under each other. */
export function tableOf(counts: readonly Count[]): string {
  const columns = ["kind", "passed", "failed", "skipped", "retried", "seconds", ""];
  const rows = counts.map(({ kind, passed, failed, skipped, retried, seconds, problem }) => [
    kind,
    ...[passed, failed, skipped, retried, Math.round(seconds)].map(String),
    problem ?? "",
  ]);
  const widths = columns.map((name, place) => Math.max(name.length, ...rows.map((row) => row[place]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, place) =>
        place === 0 || place === 6 ? cell.padEnd(widths[place] ?? 0) : cell.padStart(widths[place] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return [columns, ...rows].map(line).join("\n");
}
