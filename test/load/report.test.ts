import { expect, it } from "vitest";
import type { Figures } from "./bench";
import { missedTargets } from "./report";
import { names } from "./things";

/** Figures where each page and act reaches that share of its floor. */
function figuresAt(ratio: number, firstLoad: { requests: number; bytes: number }): Figures {
  const side = { rps: 1, p50: 1, p99: 1, cpuMs: 1 };
  const summary = { ...side, ratio, cpuRatio: ratio, floor: side };
  return {
    things: Object.fromEntries(names.map((name) => [name, { 1: summary, 16: summary }])),
    firstLoad,
  } as unknown as Figures;
}

it("says which figures miss their target, and of what", () => {
  expect(missedTargets(figuresAt(0.5, { requests: 8, bytes: 120 * 1024 }))).toEqual([]);
  const missed = missedTargets(figuresAt(0.39, { requests: 9, bytes: 120 * 1024 + 1 }));
  for (const name of ["noticeboard", "taskList", "scorePage", "scoreSave", "bidSubmit"]) {
    expect(missed.filter((sentence) => sentence.includes(name))).toHaveLength(1);
  }
  expect(missed.filter((sentence) => sentence.includes("first load"))).toHaveLength(2);
});
