import { ukDateTime } from "~/core/time";
import type { Finder, Marker } from "./markers";
import type { Question } from "./addresses";
import type { Crawler } from "./people";

export interface Answer {
  readonly status: number;
  /** Everything that reached the asker, the names and values of the headers included, as the bytes of Latin-1. */
  readonly text: string;
}

/** A person's walk through the addresses. */
export interface Walk {
  readonly name: string;
  readonly asked: number;
  readonly pages: number;
  /** A sentence for each answer that held a marker. */
  readonly hits: readonly string[];
  /** Which markers were found anywhere. */
  readonly found: ReadonlySet<Marker>;
  /** Answers that say the server failed. */
  readonly failures: readonly string[];
}

/** What looks alike in every world, and may differ in nothing that a bid brings about. */
export interface Likeness {
  readonly origin: string;
  readonly began: number;
  /** Whether both worlds have that id. All others are drawn anew for each answer: form keys and reference numbers. */
  readonly isShared: (id: string) => boolean;
}

export async function ask(origin: string, path: string, cookie: string | undefined): Promise<Answer> {
  const headers = { "accept-encoding": "identity", ...(cookie === undefined ? {} : { cookie }) };
  const answer = await fetch(origin + path, { headers, redirect: "manual" });
  const body = Buffer.from(await answer.arrayBuffer()).toString("latin1");
  // The date is the machine's, and how the connection goes on is between the two programs.
  const passing = new Set(["date", "connection", "keep-alive"]);
  const heads = [...answer.headers].filter(([name]) => !passing.has(name)).map(([name, value]) => `${name}: ${value}`);
  return { status: answer.status, text: [answer.status, ...heads, "", body].join("\n") };
}

/** Asks every question and looks for the markers in each answer; `compare` sees each answer as well. */
export async function walk(
  origin: string,
  { name, cookie }: Pick<Crawler, "name" | "cookie">,
  questions: readonly Question[],
  find: Finder,
  compare?: (question: Question, answer: Answer) => Promise<void>,
): Promise<Walk> {
  const hits: string[] = [];
  const failures: string[] = [];
  const found = new Set<Marker>();
  let pages = 0;
  for (const question of questions) {
    const answer = await ask(origin, question.path, cookie);
    if (answer.status === 200) pages += 1;
    if (answer.status >= 500) failures.push(`${name}: ${question.path} answered ${answer.status}`);
    for (const marker of find(answer.text, question.path)) {
      hits.push(`${name}: ${question.path} tells ${marker.name}`);
      found.add(marker);
    }
    await compare?.(question, answer);
  }
  return { name, asked: questions.length, pages, hits, found, failures };
}

const anyId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu;
const anyInstant = /\b\d{13}\b/gu;
const anyMoment = /(?:\d{1,2}(?::\d{2})?[ap]m|midday|midnight) on \w+ \d{1,2} \w+ \d{4} \(UK time\)/gu;

/** The minutes from then on, for as long as a crawl takes, as pages say them. */
function momentsSince(began: number): ReadonlySet<string> {
  return new Set(Array.from({ length: 20 }, (_, minute) => ukDateTime(new Date(began + minute * 60_000))));
}

/**
 * An answer without what differs between two askings of one page: the origin (each world has a port of its own), ids
 * drawn for that answer (the key of a form, the number of a request that failed), the moment of asking (`now`
 * in `.data`, milliseconds since 1970; in words where a person's own sessions were last used), and the length that
 * these give the body.
 */
export function likeness({ text }: Answer, { origin, began, isShared }: Likeness): string {
  return text
    .replaceAll(origin, "origin")
    .replaceAll(encodeURIComponent(origin), "origin")
    .replaceAll(anyId, (id) => (isShared(id) ? id : "drawn"))
    .replaceAll(anyMoment, (moment) => (momentsSince(began).has(moment) ? "now" : moment))
    .replaceAll(anyInstant, (instant) => (Math.abs(Number(instant) - began) < 600_000 ? "now" : instant))
    .replace(/^content-length: \d+$/mu, "content-length");
}

/** The first place where two answers differ, with what stands there. */
export function difference(one: string, other: string): string | undefined {
  if (one === other) return undefined;
  let place = 0;
  while (one[place] === other[place]) place += 1;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, place - 60), place + 80));
  return `${around(one)} and ${around(other)}`;
}

/** Two parts of one person's walk as one. */
export function together(one: Walk, other: Walk): Walk {
  return {
    name: one.name,
    asked: one.asked + other.asked,
    pages: one.pages + other.pages,
    hits: [...one.hits, ...other.hits],
    found: new Set([...one.found, ...other.found]),
    failures: [...one.failures, ...other.failures],
  };
}

export function lineOf({ name, asked, pages, hits }: Walk): string {
  const [many, answered] = [String(asked).padStart(4), String(pages).padStart(4)];
  return `${name.padEnd(12)} asked ${many} addresses, ${answered} answered with 200, ${hits.length} hits`;
}
