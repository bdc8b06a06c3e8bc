import type { Figures } from "./bench";
import type { Side, Summary } from "./figures";
import { floors, names, type Name } from "./things";

/** Answers a second as a share of the floor's, at least; what has none is told and not judged. */
const targets: Readonly<Partial<Record<Name, number>>> = {
  noticeboard: 0.5,
  taskList: 0.4,
  scorePage: 0.4,
  scoreSave: 0.4,
  bidSubmit: 0.4,
};

const firstLoadTargets = { requests: 8, bytes: 120 * 1024 } as const;

/** The figures that stand at the top are those of this many connections. */
const mainConnections = 16;

/** The shape that others read: it may grow and nothing of it may go. */
export function jsonOf({ things, firstLoad }: Figures): object {
  const of = (name: Name) => {
    const by = things[name];
    const { floor, ...main } = summaryOf(by, mainConnections);
    const { rps, p50, p99, cpuMs, ratio, cpuRatio } = main;
    return {
      ...{
        rps,
        p50,
        p99,
        cpuMs,
        ratio,
        of: floors[name],
        cpuRatio,
        target: targets[name],
        connections: mainConnections,
      },
      ...{ floor, c1: by[1], c16: by[16] },
    };
  };
  return { ...Object.fromEntries(names.map((name) => [name, of(name)])), firstLoad };
}

/** A sentence for each figure that misses its target. */
export function missedTargets({ things, firstLoad }: Figures): string[] {
  const missed = names.flatMap((name) => {
    const { ratio } = summaryOf(things[name], mainConnections);
    const target = targets[name];
    return target === undefined || ratio >= target
      ? []
      : [`MISSED: ${name} reaches ${ratio} of ${floors[name]}, and should reach ${target}.`];
  });
  for (const what of ["requests", "bytes"] as const) {
    const seen = firstLoad?.[what] ?? 0;
    if (seen > firstLoadTargets[what]) {
      missed.push(`MISSED: the first load takes ${seen} ${what}, and should take ${firstLoadTargets[what]} at most.`);
    }
  }
  return missed;
}

export function tableOf({ things, firstLoad }: Figures): string {
  const heads = [
    "",
    "conn.",
    "rps",
    "p50 ms",
    "p99 ms",
    "CPU ms",
    "floor",
    "rps",
    "p50 ms",
    "CPU ms",
    "ratio",
    "of CPU",
    "target",
  ];
  const rows = names.flatMap((name) =>
    Object.entries(things[name]).map(([connections, summary]) => [
      ...[name, connections, ...cells(summary), summary.p99, summary.cpuMs].map(String),
      ...[floors[name], ...cells(summary.floor), summary.floor.cpuMs].map(String),
      ...[summary.ratio.toFixed(2), summary.cpuRatio.toFixed(2)],
      Number(connections) === mainConnections ? String(targets[name] ?? "") : "",
    ]),
  );
  const widths = heads.map((head, place) => Math.max(head.length, ...rows.map((row) => row[place]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((cell, place) => cell.padStart(widths[place] ?? 0)).join("  ");
  const first =
    firstLoad === undefined
      ? ""
      : `\nFirst load of the home page: ${firstLoad.requests} requests (target ${firstLoadTargets.requests}), ` +
        `${firstLoad.bytes} bytes (target ${firstLoadTargets.bytes}).`;
  return [heads, ...rows].map(line).join("\n") + first;
}

function cells({ rps, p50 }: Side): number[] {
  return [rps, p50];
}

function summaryOf(by: Readonly<Record<number, Summary>>, connections: number): Summary {
  const summary = by[connections];
  if (summary === undefined) throw new Error(`Nothing was measured at ${connections} connections`);
  return summary;
}
