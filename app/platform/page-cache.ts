/** A finished page that everybody gets who is not signed in. */
export interface KeptPage {
  readonly plain: Buffer;
  /** The same, compressed. */
  readonly packed: Buffer;
  /** Names the content: a browser that has it need not be sent it again. */
  readonly tag: string;
}

/** What was known when the making of a page began: it is kept only if nothing has changed since. */
export interface Beginning {
  readonly version: number;
  /** On the process's own clock, in milliseconds. */
  readonly at: number;
}

export interface PageCache {
  readonly find: (key: string) => KeptPage | undefined;
  /** Undefined while nothing is kept. */
  readonly begin: () => Beginning | undefined;
  /** Keeps it for that many milliseconds from its beginning, unless something has changed meanwhile. */
  readonly keep: (key: string, page: KeptPage, begun: Beginning, milliseconds: number) => void;
  /** Something that pages show has changed. */
  readonly empty: () => void;
  /** From now on changes are heard of, or no longer. While they are not, nothing is kept. */
  readonly listening: (hears: boolean) => void;
  readonly bytes: () => number;
}

interface Limits {
  readonly mostBytes: number;
  readonly mostPageBytes: number;
}

interface Entry extends KeptPage {
  readonly until: number;
  readonly bytes: number;
}

/** What an entry takes beside its texts: its key, its numbers, its place in the table. */
const overhead = 500;

const usual: Limits = { mostBytes: 32_000_000, mostPageBytes: 500_000 };

/**
 * Whole pages in memory, by what their address asks. What was asked for longest ago goes first, so that no number of
 * invented addresses makes it grow. The clock is given: it need not be right, only steady.
 */
export function openPageCache(clock: () => number, { mostBytes, mostPageBytes }: Limits = usual): PageCache {
  const entries = new Map<string, Entry>();
  let bytes = 0;
  let version = 0;
  let hears = false;

  const drop = (key: string, entry: Entry): void => {
    entries.delete(key);
    bytes -= entry.bytes;
  };
  const empty = (): void => {
    version += 1;
    entries.clear();
    bytes = 0;
  };

  return {
    find(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entries.delete(key);
      if (clock() >= entry.until) {
        bytes -= entry.bytes;
        return undefined;
      }
      entries.set(key, entry);
      return entry;
    },
    begin: () => (hears ? { version, at: clock() } : undefined),
    keep(key, page, begun, milliseconds) {
      const size = page.plain.length + page.packed.length + 2 * key.length + overhead;
      const until = begun.at + milliseconds;
      if (!hears || begun.version !== version || size > mostPageBytes || clock() >= until) return;
      const before = entries.get(key);
      // Two that were made at once are the same page.
      if (before !== undefined && clock() < before.until) return;
      if (before !== undefined) drop(key, before);
      entries.set(key, { ...page, until, bytes: size });
      bytes += size;
      for (const [oldest, entry] of entries) {
        if (bytes <= mostBytes) break;
        drop(oldest, entry);
      }
    },
    empty,
    listening(now) {
      hears = now;
      empty();
    },
    bytes: () => bytes,
  };
}

/**
 * How long a page lasts that was made at that portal time, in milliseconds: to the end of its minute. What time alone
 * changes on a page, the words for how long there is left and what is open or over, changes when a minute begins.
 */
export function lastsFor(now: Date): number {
  const into = now.getTime() % 60_000;
  // A deadline counts to the millisecond: what is open as the minute begins may be over in the next one.
  return into === 0 ? 1 : 60_000 - into;
}
