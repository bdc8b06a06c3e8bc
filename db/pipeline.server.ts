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
  readOnly: boolean;
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

/** Goes out with the next question of this connection, before it; its failure is that question's. */
export async function sendAhead(db: QueryExecutorProvider, query: CompiledQuery): Promise<void> {
  await db.getExecutor().provideConnection(async (connection) => {
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
      line.ahead.push(CompiledQuery.raw(`begin ${how}`.trim()));
      return Promise.resolve();
    },
    async commitTransaction(connection) {
      const line = lineOf(connection);
      // Nothing was asked: it never began.
      if (line.ahead.splice(0).length > 0) return;
      const done = line.executeQuery(CompiledQuery.raw("commit"));
      // What was only read is read, whatever becomes of the end; the next question on this line comes after it.
      if (line.readOnly) done.catch(() => undefined);
      else await done;
    },
    async rollbackTransaction(connection) {
      const line = lineOf(connection);
      if (line.ahead.splice(0).length === 0) await line.executeQuery(CompiledQuery.raw("rollback"));
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

function lineOn(client: pg.PoolClient): Line {
  const gather = gathererOf(client);
  const ahead: CompiledQuery[] = [];
  return {
    ...{ client, ahead, readOnly: false },
    async executeQuery<Row>(compiled: CompiledQuery): Promise<QueryResult<Row>> {
      gather();
      const first = ahead.splice(0).map((query) => client.query(query.sql, [...query.parameters]));
      const asked = client.query<Row & pg.QueryResultRow>(compiled.sql, [...compiled.parameters]);
      const [answer] = await Promise.all([asked, ...first]);
      const { command, rowCount, rows } = answer;
      const changes = /^(?:INSERT|UPDATE|DELETE|MERGE)$/u.test(command);
      return { rows, numAffectedRows: changes ? BigInt(rowCount ?? 0) : undefined };
    },
    streamQuery() {
      throw new Error("A pipelined connection answers whole");
    },
  };
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
