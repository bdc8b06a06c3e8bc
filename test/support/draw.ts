/** Numbers drawn by chance from a seed that is printed, so that a run can be repeated. */
export interface Draw {
  readonly seed: number;
  /** A whole number from the least to the most, both included. */
  whole(least: number, most: number): number;
  shuffled<Item>(items: readonly Item[]): Item[];
}

/** STORY_SEED repeats a run; without it the draw is a new one. */
export function draw(given = process.env["STORY_SEED"]): Draw {
  const seed = given === undefined || given === "" ? Math.floor(Math.random() * 2 ** 31) : Number(given);
  const next = mulberry32(seed);
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    seed,
    whole,
    shuffled: (items) => {
      const left = [...items];
      return items.map(() => left.splice(whole(0, left.length - 1), 1)).flat();
    },
  };
}

/** A small generator whose numbers depend on the seed alone. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
