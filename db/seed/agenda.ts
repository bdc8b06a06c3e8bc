import type { Instant } from "~/core/time";

/**
 * Tells many stories side by side, every act of them in the order of the story's time. Ids are made in the order of
 * telling and pages are keyed by ids, so a story told out of its order would show last month above today.
 */
export interface Agenda {
  /** Goes on when it is that moment and everything that came before it, in any story, has been told. */
  until(moment: Instant): Promise<void>;
  /** Tells these side by side, and goes on when all have ended. */
  together<Value>(stories: readonly (() => Promise<Value>)[]): Promise<Value[]>;
}

interface Waiting {
  readonly moment: Instant;
  readonly go: () => void;
  readonly fail: (error: unknown) => void;
}

/** `begin` is told each new moment before anything happens in it. */
export function openAgenda(begin: (moment: Instant) => Promise<void>): Agenda {
  const waiting: Waiting[] = [];
  let now = Number.NEGATIVE_INFINITY;
  /** Stories that are being told; the others wait for a moment, or for the stories inside them. */
  let telling = 1;

  function rest(): void {
    telling -= 1;
    if (telling === 0) void tellNext();
  }

  async function tellNext(): Promise<void> {
    const soonest = Math.min(...waiting.map(({ moment }) => moment.getTime()));
    const due = waiting.filter(({ moment }) => moment.getTime() === soonest);
    waiting.splice(0, Infinity, ...waiting.filter((one) => !due.includes(one)));
    const [first] = due;
    if (first === undefined) return;
    now = soonest;
    telling += due.length;
    try {
      await begin(first.moment);
      for (const { go } of due) go();
    } catch (error) {
      for (const { fail } of due) fail(error);
    }
  }

  return {
    async until(moment) {
      if (moment.getTime() < now) throw new Error(`${moment.toISOString()} is past: the story is further on`);
      if (moment.getTime() === now) return;
      await new Promise<void>((go, fail) => {
        waiting.push({ moment, go, fail });
        rest();
      });
    },
    async together(stories) {
      let left = stories.length;
      telling += left;
      const told = stories.map(async (story) => {
        const value = await story();
        left -= 1;
        // The last to end hands its turn back to the story that waited for it.
        if (left > 0) rest();
        return value;
      });
      if (left === 0) return [];
      rest();
      return Promise.all(told);
    },
  };
}
