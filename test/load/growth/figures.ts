import { median } from "./median";
import type { Scan } from "./scans";

/** Where a page takes more than this many times as long on the large database, it misses. */
const mostGrowth = 1.5;

export interface PageFigures {
  readonly small: readonly number[];
  readonly large: readonly number[];
  readonly bytes: { readonly small: number; readonly large: number };
  readonly statements: number;
  readonly scans: readonly Scan[];
}

export interface Figures {
  readonly pages: Readonly<Record<string, PageFigures>>;
  /** Tables that are said to stay small, and do not. */
  readonly notSmall: readonly string[];
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

function growthOf({ small, large }: Pick<PageFigures, "small" | "large">): number {
  return rounded(median(large) / median(small));
}

function wholeTablesOf(figures: Figures) {
  return Object.entries(figures.pages).flatMap(([page, { scans }]) =>
    scans.filter(({ sequential }) => sequential).map(({ table, rows, text }) => ({ page, table, rows, text })),
  );
}

/** Enough of a statement to find it by. */
function shortened(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim().slice(0, 160);
}

export function missed(figures: Figures): string[] {
  const slow = Object.entries(figures.pages).flatMap(([page, each]) =>
    growthOf(each) > mostGrowth ? [`${page} takes ${growthOf(each)} times as long on the large database.`] : [],
  );
  const whole = wholeTablesOf(figures).map(
    ({ page, table, rows, text }) => `${page} reads ${table} (${rows} rows) from end to end: ${shortened(text)}`,
  );
  return [...slow, ...new Set(whole), ...figures.notSmall];
}

export function jsonOf(figures: Figures): object {
  const pages = Object.entries(figures.pages).map(([page, each]) => [
    page,
    { growth: growthOf(each), smallMs: rounded(median(each.small)), largeMs: rounded(median(each.large)) },
  ]);
  return { pages: Object.fromEntries(pages) as object, sequentialScans: wholeTablesOf(figures) };
}

export function tableOf(figures: Figures): string {
  const lines = Object.entries(figures.pages).map(([page, each]) => {
    const scans = new Set(each.scans.map(({ table, how }) => `${table} ${how}`));
    const kilobytes = [each.bytes.small, each.bytes.large].map((bytes) => Math.round(bytes / 1024)).join(" → ");
    const times = [median(each.small), median(each.large)].map((ms) => `${ms.toFixed(1).padStart(7)} ms`).join(" ");
    const growth = growthOf(each).toFixed(2).padStart(6);
    return `${page.padEnd(22)} ${times} ${growth}×  ${kilobytes} KB, ${each.statements} statements\n    ${[...scans].join(", ")}`;
  });
  return ["page                        small      large  growth", ...lines].join("\n");
}
