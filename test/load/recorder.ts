import pg from "pg";

/**
 * Loaded before the web process where its statements are to be known: keeps what each goes to the database with, on
 * which loan of a connection, and which statement had been answered last when it was sent.
 */
export interface Statement {
  readonly loan: number;
  readonly text: string;
  readonly values: readonly unknown[];
  /** The place of the statement whose answer had come last; what did not wait for another has none. */
  readonly after: number | undefined;
  /** Rows it answered with, or changed. */
  rows: number;
}

interface Asked {
  readonly ask?: string;
}

type Query = (...args: unknown[]) => Promise<unknown> | undefined;
type Connect = (done?: (error: unknown, client: object, release: unknown) => void) => Promise<object> | undefined;

const loans = new WeakMap<object, number>();
let loan = 0;
let lastAnswered: number | undefined;
let recorded: Statement[] | undefined;

function lend(client: object): void {
  loan += 1;
  loans.set(client, loan);
}

const pool = pg.Pool.prototype as unknown as { connect: Connect };
// The pool's own `query` borrows with a callback, everybody else with a promise.
const borrow = pool.connect;
pool.connect = function connect(this: object, done) {
  if (done === undefined) {
    return borrow.call(this)?.then((client) => {
      lend(client);
      return client;
    });
  }
  return borrow.call(this, (error, client, release) => {
    if ((client as object | undefined) !== undefined) lend(client);
    done(error, client, release);
  });
};

const client = pg.Client.prototype as unknown as { query: Query };
const send = client.query;
client.query = function query(this: object, ...args) {
  const answer = send.apply(this, args);
  const kept = recorded;
  const text = textOf(args[0]);
  if (kept === undefined || text === undefined) return answer;
  const place = kept.length;
  const statement: Statement = {
    ...{ loan: loans.get(this) ?? 0, text, values: valuesOf(args), after: lastAnswered },
    rows: 0,
  };
  kept.push(statement);
  answer?.then(
    (result) => {
      lastAnswered = place;
      statement.rows = (result as { rowCount: number | null }).rowCount ?? 0;
    },
    () => undefined,
  );
  return answer;
};

function textOf(first: unknown): string | undefined {
  if (typeof first === "string") return first;
  return (first as { text?: string } | undefined)?.text;
}

function valuesOf([first, second]: readonly unknown[]): readonly unknown[] {
  if (Array.isArray(second)) return second as unknown[];
  return (first as { values?: unknown[] }).values ?? [];
}

process.on("message", ({ ask }: Asked) => {
  if (ask === "record") {
    recorded = [];
    lastAnswered = undefined;
    process.send?.({ answer: "record", value: undefined });
  }
  if (ask === "recorded") {
    process.send?.({ answer: "recorded", value: recorded ?? [] });
    recorded = undefined;
  }
});
