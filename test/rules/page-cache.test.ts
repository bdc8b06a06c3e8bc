import { describe, expect, it } from "vitest";
import { lastsFor, openPageCache, type KeptPage } from "~/platform/page-cache";

function pageOf(text: string): KeptPage {
  return { plain: Buffer.from(text), packed: Buffer.from(text.slice(0, 10)), tag: `"${text.slice(0, 5)}"` };
}

function cacheAt(moment: { now: number }, limits?: { mostBytes: number; mostPageBytes: number }) {
  const cache = openPageCache(() => moment.now, limits);
  cache.listening(true);
  const keep = (key: string, text: string, milliseconds = 1000): void => {
    const begun = cache.begin();
    if (begun !== undefined) cache.keep(key, pageOf(text), begun, milliseconds);
  };
  return { cache, keep };
}

describe("a page that is kept", () => {
  it("is there until its time is over, counted from when its making began", () => {
    const moment = { now: 0 };
    const { cache } = cacheAt(moment);
    const begun = cache.begin();
    moment.now = 400;
    if (begun !== undefined) cache.keep("/", pageOf("hello"), begun, 1000);
    moment.now = 999;
    expect(cache.find("/")?.plain.toString()).toBe("hello");
    moment.now = 1000;
    expect(cache.find("/")).toBeUndefined();
    expect(cache.bytes()).toBe(0);
  });

  it("is gone when something changes", () => {
    const { cache, keep } = cacheAt({ now: 0 });
    keep("/", "hello");
    cache.empty();
    expect(cache.find("/")).toBeUndefined();
    expect(cache.bytes()).toBe(0);
  });

  it("is not kept when something changed while it was made", () => {
    const { cache } = cacheAt({ now: 0 });
    const begun = cache.begin();
    cache.empty();
    if (begun !== undefined) cache.keep("/", pageOf("old"), begun, 1000);
    expect(cache.find("/")).toBeUndefined();
  });

  it("is not kept while nobody hears of changes, nor after they were not heard of for a while", () => {
    const { cache, keep } = cacheAt({ now: 0 });
    const begun = cache.begin();
    cache.listening(false);
    expect(cache.begin()).toBeUndefined();
    keep("/", "unheard");
    cache.listening(true);
    if (begun !== undefined) cache.keep("/", pageOf("begun before"), begun, 1000);
    expect(cache.find("/")).toBeUndefined();
    keep("/", "new");
    expect(cache.find("/")?.plain.toString()).toBe("new");
  });

  it("stays where another made it too, and gives way once its time is over", () => {
    const moment = { now: 0 };
    const { cache, keep } = cacheAt(moment);
    keep("/", "one");
    const size = cache.bytes();
    keep("/", "two");
    expect(cache.find("/")?.plain.toString()).toBe("one");
    moment.now = 1000;
    keep("/", "two");
    expect(cache.find("/")?.plain.toString()).toBe("two");
    expect(cache.bytes()).toBe(size);
  });
});

describe("the memory of pages", () => {
  it("does not grow with a hundred thousand invented addresses, and keeps what is asked for often", () => {
    const limits = { mostBytes: 200_000, mostPageBytes: 50_000 };
    const { cache, keep } = cacheAt({ now: 0 }, limits);
    keep("/", "home");
    let most = 0;
    for (let number = 0; number < 100_000; number += 1) {
      keep(`/lists?after=${number}`, "x".repeat(1000));
      if (number % 10 === 0) cache.find("/");
      most = Math.max(most, cache.bytes());
    }
    expect(most).toBeLessThanOrEqual(limits.mostBytes + 2000);
    expect(cache.bytes()).toBeLessThanOrEqual(limits.mostBytes);
    expect(cache.find("/")?.plain.toString()).toBe("home");
    expect(cache.find("/lists?after=1")).toBeUndefined();
    expect(cache.find("/lists?after=99999")).toBeDefined();
  });

  it("takes no page that is larger than one may be", () => {
    const { cache, keep } = cacheAt({ now: 0 }, { mostBytes: 200_000, mostPageBytes: 5000 });
    keep("/", "x".repeat(5000));
    expect(cache.find("/")).toBeUndefined();
  });
});

describe("how long a page lasts", () => {
  it.each([
    ["12:00:00.001", 59_999],
    ["12:00:30.000", 30_000],
    ["12:00:59.999", 1],
    // As the minute begins a round opens; a millisecond later a deadline has passed.
    ["12:00:00.000", 1],
  ])("made at %s is %i milliseconds", (time, milliseconds) => {
    expect(lastsFor(new Date(`2026-03-26T${time}Z`))).toBe(milliseconds);
  });
});
