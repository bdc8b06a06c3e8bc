import { median } from "../growth/median";
import type { Measured, QuestionFigures, Times } from "./measure";
import type { Plan } from "./plans";
import { linesOfApplication } from "./submitting";
import type { UploadFigures } from "./uploading";

const targets = {
  /** Of a question on the large database, there and back, in milliseconds. */
  p95Ms: 50,
  /** Its median on the large database over that on the small one. */
  growth: 2,
  submitMs: 300,
  uploadMegabytes: 150,
} as const;

export interface Figures extends Measured {
  readonly organisations: { readonly small: number; readonly large: number };
  /** Of each application of thirty lines, in milliseconds. */
  readonly submitting: readonly number[];
  readonly uploads: readonly UploadFigures[];
}

/** The value that so many in a hundred do not exceed: one that was measured, and the higher where it lies between two. */
export function percentile(values: readonly number[], hundredths: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((hundredths / 100) * sorted.length) - 1)] ?? Number.NaN;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

export function growthOf({ small, large }: Times): number {
  return rounded(median(large) / median(small));
}

/** A sentence for each figure that misses its target. */
export function missed(figures: Figures): string[] {
  const { questions, submitting, uploads } = figures;
  const ofQuestions = Object.entries(questions).flatMap(([name, each]) => {
    const p95 = rounded(percentile(each.large, 95));
    const slow =
      p95 > targets.p95Ms ? [`${name} takes ${p95} ms (p95), and should take ${targets.p95Ms} at most.`] : [];
    const growth = growthOf(each);
    const grown =
      !each.answerGrows && growth > targets.growth
        ? [`${name} takes ${growth} times as long on the large database, and should take ${targets.growth} at most.`]
        : [];
    return [...slow, ...grown, ...each.whole.map((table) => `${name} reads ${table} from end to end.`)];
  });
  const submit = rounded(median(submitting));
  const slow =
    submit > targets.submitMs
      ? [`Submitting ${linesOfApplication} lines takes ${submit} ms, and should take ${targets.submitMs} at most.`]
      : [];
  const heavy = uploads
    .filter(({ grownMegabytes }) => grownMegabytes > targets.uploadMegabytes)
    .map(({ name, grownMegabytes }) => `${name}: memory grew by ${rounded(grownMegabytes)} MB.`);
  return [...ofQuestions, ...slow, ...heavy].map((sentence) => `MISSED: ${sentence}`);
}

/** Where the least that can be asked takes longer than this, somebody else has the processor. */
const busyMs = 5;

/** A warning where times tell more of the machine than of the portal: they are judged all the same. */
export function warning({ floor }: Pick<Figures, "floor">): string | undefined {
  const p95 = rounded(percentile([...floor.small, ...floor.large], 95));
  return p95 > busyMs
    ? `The machine is busy: \`select 1\` takes ${p95} ms (p95). Ask again when nothing runs beside this.`
    : undefined;
}

/** The shape that others read: it may grow and nothing of it may go. */
export function jsonOf(figures: Figures): object {
  const sideOf = (times: readonly number[]) => ({
    p50Ms: rounded(median(times)),
    p95Ms: rounded(percentile(times, 95)),
  });
  const { organisations, floor, questions, submitting, uploads } = figures;
  return {
    organisations,
    targets,
    floor: { small: sideOf(floor.small), large: sideOf(floor.large) },
    questions: Object.fromEntries(
      Object.entries(questions).map(([name, each]) => [
        name,
        {
          ...{ what: each.what, small: sideOf(each.small), large: sideOf(each.large), growth: growthOf(each) },
          ...{ growthJudged: !each.answerGrows, sequentialScans: each.whole, plans: each.plans.map(planInShort) },
        },
      ]),
    ),
    submitting: { lines: linesOfApplication, ...sideOf(submitting), by: "one press for all" },
    uploads: uploads.map((each) => ({
      ...each,
      grownMegabytes: rounded(each.grownMegabytes),
      seconds: rounded(each.seconds),
    })),
    ...{ missed: missed(figures), warning: warning(figures) },
  };
}

export function tableOf({ organisations, floor, questions, submitting, uploads }: Figures): string {
  const ms = (value: number): string => value.toFixed(2).padStart(8);
  const row = (name: string, { small, large }: Times, growth: string): string =>
    `${name.padEnd(24)}${[small, large].map((times) => `${ms(median(times))} ${ms(percentile(times, 95))}`).join("  ")} ${growth}`;
  const lines = Object.entries(questions).flatMap(([name, each]) => [
    row(name, each, growthInWords(each)),
    ...each.plans.map((plan) => `    ${planInShort(plan)}`),
  ]);
  const sizes = [organisations.small, organisations.large].map((size) => `${size} suppliers`.padStart(17));
  return [
    `${" ".repeat(24)}${sizes.join("  ")}`,
    `${"milliseconds".padEnd(24)}     p50      p95       p50      p95  growth`,
    row("select 1", floor, ""),
    ...lines,
    `Submitting ${linesOfApplication} lines by one press: ${median(submitting).toFixed(0)} ms (p50), ` +
      `${percentile(submitting, 95).toFixed(0)} ms (p95), of ${submitting.length} applications.`,
    ...uploads.map(
      ({ name, megabytes, grownMegabytes, status, answer, seconds }) =>
        `${megabytes.toFixed(0)} MB in ${seconds.toFixed(1)} s, ${name}: memory grew by ${grownMegabytes.toFixed(0)} MB; ` +
        `answered ${status}${answer === "" ? "" : ` “${answer}”`}.`,
    ),
  ].join("\n");
}

function growthInWords(each: QuestionFigures): string {
  return `${growthOf(each).toFixed(2).padStart(6)}×${each.answerGrows ? " (the answer grows too)" : ""}`;
}

/** One line of a plan: its time, what it looked at, and how each table was read. */
function planInShort({ ms, blocks, scans }: Plan): string {
  const read = scans.map(({ table, how, rows, loops }) => {
    const times = loops > 1 ? ` in ${loops} loops` : "";
    return `${table} ${how} ${rows}${times}`;
  });
  return `${ms.toFixed(1)} ms, ${blocks} blocks: ${[...new Set(read)].join("; ")}`;
}
