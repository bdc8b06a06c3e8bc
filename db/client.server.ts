import type { Kysely } from "kysely";
import pg from "pg";
import { openPipelined } from "./pipeline.server";
import type { DB } from "./types";

export type Database = Kysely<DB>;

/** The roles every installation has, beside the owner whose address is given. */
export type DatabaseRole = "owner" | "web" | "worker";

// int8 arrives as text. Pence, bytes and counts are all within what a number carries exactly.
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} is too large to carry exactly`);
  return number;
});
// A date has no zone: it stays the text it is.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

export interface PoolOptions {
  readonly role: DatabaseRole;
  readonly most: number;
  readonly name: string;
  /** Commits do not wait for the disk: only where a loss would be made good by beginning again. */
  readonly hurried?: true;
}

/** A pool whose connections act as the role. The owner's address can become the roles made for it. */
export async function openPool(url: string, options: PoolOptions): Promise<pg.Pool> {
  const role = options.role === "owner" ? undefined : await roleName(url, options.role);
  const pool = new pg.Pool({
    connectionString: url,
    max: options.most,
    application_name: options.name,
    options: [
      ...(role === undefined ? [] : [`-c role=${role}`]),
      ...(options.hurried === true ? ["-c synchronous_commit=off"] : []),
      // A plan for values that are not known yet would leave partial indexes aside.
      "-c plan_cache_mode=force_custom_plan",
      "-c timezone=UTC",
    ].join(" "),
    pipeline: true,
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

export function openDatabase(pool: pg.Pool): Database {
  return openPipelined<DB>(pool);
}

async function roleName(url: string, role: "web" | "worker"): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query<{ name: string }>(`select ${role}_role as name from installation`);
    const name = found.rows[0]?.name;
    if (name === undefined || !/^[a-z0-9_]+$/u.test(name)) throw new Error(`This database has no ${role} role`);
    return name;
  } finally {
    await client.end();
  }
}
