import type { Name } from "./things";

/** One round of one thing on one side. */
export interface Sample {
  readonly name: Name;
  readonly side: "portal" | "floor";
  /** Connections at once. */
  readonly count: number;
  readonly round: number;
  readonly answers: number;
  readonly seconds: number;
  /** Of each answer, in milliseconds. */
  readonly times: readonly number[];
  /** Processor time of the server, in milliseconds. */
  readonly cpuMs: number;
}

export interface Side {
  /** Answers a second. */
  readonly rps: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Processor time of the server for one answer, in milliseconds. */
  readonly cpuMs: number;
}

export interface Summary extends Side {
  /** Answers a second, as a share of the floor's. */
  readonly ratio: number;
  /** Processor time of the floor, as a share of the portal's. */
  readonly cpuRatio: number;
  readonly floor: Side;
}

/** Medians over the rounds; a ratio is taken within each round, where both met the same machine. */
export function summarise(samples: readonly Sample[], name: Name, count: number): Summary {
  const of = (side: Sample["side"]) =>
    samples.filter((sample) => sample.name === name && sample.count === count && sample.side === side);
  const [portal, floor] = [of("portal"), of("floor")];
  const pairs = portal.flatMap((sample) => {
    const other = floor.find(({ round }) => round === sample.round);
    return other === undefined ? [] : [[sample, other] as const];
  });
  return {
    ...sideOf(portal),
    ratio: rounded(median(pairs.map(([ours, bare]) => rate(ours) / rate(bare))), 2),
    cpuRatio: rounded(median(pairs.map(([ours, bare]) => cost(bare) / cost(ours))), 2),
    floor: sideOf(floor),
  };
}

function sideOf(samples: readonly Sample[]): Side {
  const times = samples.flatMap((sample) => sample.times).sort((a, b) => a - b);
  return {
    rps: rounded(median(samples.map(rate)), 1),
    p50: rounded(quantile(times, 0.5), 2),
    p99: rounded(quantile(times, 0.99), 2),
    cpuMs: rounded(median(samples.map(cost)), 3),
  };
}

function rate({ answers, seconds }: Sample): number {
  return answers / seconds;
}

function cost({ cpuMs, answers }: Sample): number {
  return cpuMs / answers;
}

function median(values: readonly number[]): number {
  return quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}

/** Of values in order. */
function quantile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) return Number.NaN;
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
