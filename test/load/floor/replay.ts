import { randomBytes } from "node:crypto";
import type pg from "pg";
import { newId } from "~/platform/ids";
import type { Statement } from "../recorder";

/**
 * What a request said to the database, to be said again: the same statements, on as many connections, in the same order,
 * with what must be new each time made anew. What must be new is known by recording the request twice.
 */
export interface Recording {
  readonly first: readonly Statement[];
  readonly second: readonly Statement[];
}

type Make = (turn: Turn) => unknown;

interface Step {
  readonly loan: number;
  readonly text: string;
  readonly values: readonly Make[];
  readonly after: number | undefined;
  readonly last: boolean;
  readonly rows: number;
}

/** What one replay has made so far, by the recorded word it stands for, and what the replay before it had made. */
interface Turn {
  readonly number: number;
  readonly made: Map<string, string>;
  readonly before: ReadonlyMap<string, string>;
}

export interface Replay {
  readonly statements: number;
  /** Answers with the reads that gave another number of rows than when they were recorded. What acts write is compared by itself. */
  readonly run: (pool: pg.Pool) => Promise<string[]>;
}

const reads = /^\s*(select|with)/iu;
const rounds = /^\s*(begin|commit)/iu;
/** A change, whatever is asked before it in the same statement. */
const changes = /^\s*(with\b[^;]*\)\s*)?(insert|update|delete|select queue_job)\b/iu;

/** All of it, or only what writes: inserts, updates and the commits round them. */
export function replayOf({ first, second }: Recording, only: "ALL" | "WRITES" = "ALL"): Replay {
  if (first.length !== second.length || first.some(({ text }, place) => text !== second[place]?.text)) {
    throw new Error("The same request sent other statements the second time");
  }
  const words = newWords(first, second);
  const kept = first.map((_, place) => place).filter((place) => only === "ALL" || isWrite(first, place));
  const steps = kept.map((place): Step => {
    const { loan, text, values, after } = at(first, place);
    const { values: others, rows } = at(second, place);
    return {
      ...{ loan, text, rows },
      values: values.map((value, index) => makerOf(value, others[index], words)),
      after: kept.filter((each) => after !== undefined && each <= after).length - 1,
      last: !kept.some((each) => each > place && first[each]?.loan === loan),
    };
  });
  let made: ReadonlyMap<string, string> = new Map([...words].map(([word, { then }]) => [word, then]));
  let number = 2;
  return {
    statements: steps.length,
    async run(pool) {
      const turn: Turn = { number, made: new Map(), before: made };
      number += 1;
      const wrong = await replay(pool, steps, turn);
      made = turn.made;
      return wrong;
    },
  };
}

/** What changed a row; and the begin and the end of a transaction that changed any. */
function isWrite(statements: readonly Statement[], place: number): boolean {
  const { text, loan, rows } = at(statements, place);
  if (changes.test(text)) return rows > 0;
  return (
    rounds.test(text) && statements.some((other) => other.loan === loan && other.rows > 0 && changes.test(other.text))
  );
}

async function replay(pool: pg.Pool, steps: readonly Step[], turn: Turn): Promise<string[]> {
  const clients = new Map<number, Promise<pg.PoolClient>>();
  const done: Promise<string[]>[] = [];
  for (const { loan, text, values, after, last, rows } of steps) {
    if (after !== undefined && after >= 0) await done[after];
    let client = clients.get(loan);
    if (client === undefined) {
      client = pool.connect();
      clients.set(loan, client);
    }
    const given = values.map((make) => make(turn));
    done.push(
      client.then(async (connection) => {
        const answer = await connection.query(text, given);
        if (last) connection.release();
        return (answer.rowCount ?? 0) === rows || !reads.test(text) ? [] : [text];
      }),
    );
  }
  return (await Promise.all(done)).flat();
}

interface NewWord {
  /** What it was the second time. */
  readonly then: string;
  readonly make: () => string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;
const hash = /^[0-9a-f]{64}$/u;
const code = /^[0-9A-Z]{4}-[0-9A-Z]{4}$/u;
const sentence = /^[A-Z][^{}[\]]* [^{}[\]]*\.$/u;

/** Ids, hashes and codes that were others the second time. */
function newWords(first: readonly Statement[], second: readonly Statement[]): Map<string, NewWord> {
  const words = new Map<string, NewWord>();
  first.forEach(({ values }, place) => {
    values.forEach((value, index) => {
      const then = second[place]?.values[index];
      if (typeof value !== "string" || typeof then !== "string" || value === then || words.has(value)) return;
      if (uuid.test(value)) words.set(value, { then, make: newId });
      if (hash.test(value)) words.set(value, { then, make: () => randomBytes(32).toString("hex") });
      if (code.test(value)) words.set(value, { then, make: newCode });
    });
  });
  return words;
}

function newCode(): string {
  const text = randomBytes(4).toString("hex").toUpperCase();
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}

function makerOf(value: unknown, then: unknown, words: ReadonlyMap<string, NewWord>): Make {
  if (value instanceof Date) return value.getTime() === (then as Date).getTime() ? () => value : () => new Date();
  if (typeof value === "number" && typeof then === "number" && then !== value) {
    return ({ number }) => value + (then - value) * number;
  }
  if (typeof value !== "string" || value === then) return () => value;
  // What the first made and the second named: the row of the turn before.
  const earlier = [...words.keys()].find((word) => word === then);
  if (earlier !== undefined) return ({ before }) => before.get(earlier) ?? then;
  if (words.has(value)) return (turn) => wordOf(value, words, turn);
  const inside = [...words.keys()].filter((word) => value.includes(word));
  // What a person wrote the second time was something else: it is each time.
  if (inside.length === 0 && sentence.test(value)) return ({ number }) => `${value} ${number}`;
  return (turn) => inside.reduce((text, word) => text.replaceAll(word, wordOf(word, words, turn)), value);
}

function wordOf(word: string, words: ReadonlyMap<string, NewWord>, { made }: Turn): string {
  const known = made.get(word);
  if (known !== undefined) return known;
  const fresh = words.get(word)?.make() ?? word;
  made.set(word, fresh);
  return fresh;
}

function at<Item>(items: readonly Item[], place: number): Item {
  const item = items[place];
  if (item === undefined) throw new Error(`Nothing at ${place}`);
  return item;
}
