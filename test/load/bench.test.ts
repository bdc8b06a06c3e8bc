import { expect, it } from "vitest";
import { bench } from "./bench";
import { jsonOf, tableOf } from "./report";
import { floors, names } from "./things";

/**
 * The whole measurement once and short, so that it never rots: it fails by itself where a side answers another status,
 * other pages or other rows. What it measures in so little time is told, and judged by nobody.
 */
it("measures every page and act on both sides, and tells it in the shape others read", async () => {
  const told: string[] = [];
  const figures = await bench({ rounds: 1, seconds: 0.1, connections: [1, 16] }, (line) => told.push(line));
  process.stdout.write(`${tableOf(figures)}\n`);
  expect(told).toContain("Both sides answer the same pages and write the same rows.");
  const json = jsonOf({ ...figures, firstLoad: { requests: 1, bytes: 1 } }) as Record<string, Record<string, unknown>>;
  expect(Object.keys(json)).toEqual([...names, "firstLoad"]);
  for (const name of names) {
    const numbers = ["rps", "p50", "p99", "cpuMs", "ratio"].map((key) => typeof json[name]?.[key]);
    expect([name, ...numbers, json[name]?.["of"]]).toEqual([name, ...numbers.map(() => "number"), floors[name]]);
  }
}, 280_000);
