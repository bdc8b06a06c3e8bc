import { expect, it } from "vitest";
import { mostFileBytes } from "~/features/documents/rules";
import { measureLists } from "./lists";
import { questions } from "./questions";
import { tableOf } from "./report";

/** The whole measurement with few suppliers, so that it never rots. What it measures is told, and judged by nobody. */
it("fills two databases, asks every question of both, submits and uploads", async () => {
  const size = { small: 20, large: 200, repetitions: 2, applications: 1, upload: mostFileBytes + 1_000_000 };
  const figures = await measureLists(size, () => undefined);
  process.stdout.write(`${tableOf(figures)}\n`);
  expect(Object.keys(figures.questions)).toEqual(Object.keys(questions));
  for (const [name, { small, large, plans }] of Object.entries(figures.questions)) {
    expect([name, small.length, large.length, plans.length > 0]).toEqual([name, 2, 2, true]);
  }
  expect(figures.submitting).toHaveLength(1);
  // The largest is kept; what is larger is refused with a sentence, to the end.
  expect(figures.uploads.map(({ status }) => status)).toEqual([303, 303, 422, 422]);
  for (const { answer } of figures.uploads.slice(2)) expect(answer).toContain("200 MB");
}, 280_000);
