import {
  CompiledQuery,
  Kysely,
  PostgresDialect,
  Transaction,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryExecutorProvider,
  type QueryResult,
} from "kysely";
import type pg from "pg";
import type { Writable } from "node:stream";
import { statementNames } from "./statements";

/**
 * Kysely over a pool whose connections take a question before they have answered the one before. What is asked at the
 * same time, also within one transaction, goes out in one piece and is carried out in the order it was asked; the begin
 * of a transaction goes out with its first question.
 */
export function openPipelined<DB>(pool: pg.Pool): Kysely<DB> {
  const driver = driverOn(pool);
  const usual = new PostgresDialect({ pool });
  const dialect: Dialect = {
    createDriver: () => driver,
    createAdapter: () => usual.createAdapter(),
    createQueryCompiler: () => usual.createQueryCompiler(),
    createIntrospector: (db) => usual.createIntrospector(db),
  };
  const db = new Kysely<DB>({ dialect });
  parts.set(db, { dialect, driver });
  return db;
}

interface Parts {
  readonly dialect: Dialect;
  readonly driver: Driver;
}

const parts = new WeakMap<object, Parts>();

interface Line extends DatabaseConnection {
  readonly client: pg.PoolClient;
  /** What has been asked and goes out with the next question. */
  readonly ahead: CompiledQuery[];
  /** Whether the server has heard of the transaction that is open. */
  begun: boolean;
  readOnly: boolean;
  readonly ask: <Row extends pg.QueryResultRow>(query: CompiledQuery) => Promise<pg.QueryResult<Row>>;
}

function isLine(connection: DatabaseConnection): connection is Line {
  return "ahead" in connection;
}

/**
 * A transaction in which questions need not wait for each other. Kysely's own lets each wait for the one before, also
 * where they are asked together.
 */
export async function withoutWaiting<DB>(root: Kysely<DB>, transaction: Transaction<DB>): Promise<Transaction<DB>> {
  const known = parts.get(root);
  if (known === undefined) return transaction;
  const executor = transaction.getExecutor();
  return executor.provideConnection((connection) =>
    Promise.resolve(
      new Transaction<DB>({
        ...known,
        config: { dialect: known.dialect },
        executor: executor.withConnectionProvider({ provideConnection: (use) => use(connection) }),
      }),
    ),
  );
}

/**
 * Goes out with the next question of this connection, before it; its failure is that question's. The last question is the
 * commit: what fails before it makes it fail, and PostgreSQL rolls back.
 */
export async function sendAhead(
  db: QueryExecutorProvider & { readonly isTransaction: boolean },
  query: CompiledQuery,
): Promise<void> {
  const executor = db.getExecutor();
  // Elsewhere the connection goes back at once, and there may be no next question.
  if (!db.isTransaction) {
    await executor.executeQuery(query);
    return;
  }
  await executor.provideConnection(async (connection) => {
    if (isLine(connection)) connection.ahead.push(query);
    else await connection.executeQuery(query);
  });
}

function driverOn(pool: pg.Pool): Driver {
  const lines = new WeakMap<pg.PoolClient, Line>();
  const lineOf = (connection: DatabaseConnection): Line => {
    if (!isLine(connection)) throw new Error("This connection is another driver's");
    return connection;
  };
  return {
    init: () => Promise.resolve(),
    async acquireConnection() {
      const client = await pool.connect();
      const known = lines.get(client);
      if (known !== undefined) return known;
      const made = lineOn(client);
      lines.set(client, made);
      return made;
    },
    beginTransaction(connection, { isolationLevel, accessMode }) {
      const line = lineOf(connection);
      const how = [isolationLevel && `isolation level ${isolationLevel}`, accessMode].filter(Boolean).join(" ");
      line.readOnly = accessMode === "read only";
      line.begun = false;
      line.ahead.push(CompiledQuery.raw(`begin ${how}`.trim()));
      return Promise.resolve();
    },
    async commitTransaction(connection) {
      const line = lineOf(connection);
      // Nothing was asked but who acts: it never began.
      if (!line.begun && line.ahead.every(isOpening)) return;
      const done = line.ask(CompiledQuery.raw("commit")).then(({ command }) => {
        // After a failure that somebody caught and went on, the server undoes instead.
        if (command !== "COMMIT") throw new Error(`The transaction ended with ${command}`);
      });
      // What was only read is read, whatever becomes of the end; the next question on this line comes after it.
      if (line.readOnly) done.catch(() => undefined);
      else await done;
    },
    async rollbackTransaction(connection) {
      const line = lineOf(connection);
      line.ahead.length = 0;
      if (line.begun) await line.executeQuery(CompiledQuery.raw("rollback"));
    },
    releaseConnection(connection) {
      const line = lineOf(connection);
      line.ahead.length = 0;
      line.client.release();
      return Promise.resolve();
    },
    destroy: () => pool.end(),
  };
}

const nameOf = statementNames();

function asSent({ sql, parameters }: CompiledQuery): pg.QueryConfig {
  const name = nameOf(sql);
  return { text: sql, values: [...parameters], ...(name === undefined ? {} : { name }) };
}

function lineOn(client: pg.PoolClient): Line {
  const gather = gathererOf(client);
  const ahead: CompiledQuery[] = [];
  const line: Line = {
    ...{ client, ahead, begun: false, readOnly: false },
    async ask<Row extends pg.QueryResultRow>(query: CompiledQuery): Promise<pg.QueryResult<Row>> {
      line.begun = true;
      gather();
      const first = ahead.splice(0).map((each) => client.query(asSent(each)));
      const [answer] = await Promise.all([client.query<Row>(asSent(query)), ...first]);
      return answer;
    },
    async executeQuery<Row>(compiled: CompiledQuery): Promise<QueryResult<Row>> {
      const { command, rowCount, rows } = await line.ask<Row & pg.QueryResultRow>(compiled);
      const changes = /^(?:INSERT|UPDATE|DELETE|MERGE)$/u.test(command);
      return { rows, numAffectedRows: changes ? BigInt(rowCount ?? 0) : undefined };
    },
    streamQuery() {
      throw new Error("A pipelined connection answers whole");
    },
  };
  return line;
}

/** What a transaction begins with, and what would end with it unseen. */
function isOpening({ sql }: CompiledQuery): boolean {
  return sql.startsWith("begin") || sql.startsWith("select set_config(");
}

/** Holds back what is written to the connection until everything that is being asked just now has been. */
function gathererOf(client: pg.PoolClient): () => void {
  const { connection } = client as unknown as { connection?: { stream?: Writable } };
  const stream = connection?.stream;
  let gathering = false;
  return () => {
    if (gathering || stream === undefined) return;
    gathering = true;
    stream.cork();
    process.nextTick(() => {
      gathering = false;
      stream.uncork();
    });
  };
}
