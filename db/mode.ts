import pg from "pg";

export type Mode = "DEMONSTRATION" | "REAL";

const names: Record<Mode, string> = { DEMONSTRATION: "a demonstration", REAL: "real work" };

/**
 * The first start writes the mode; a later start in the other mode is refused, so that real data never
 * gets a demonstration mailbox and demonstration people never outlive it.
 */
export async function settleMode(url: string, mode: Mode): Promise<{ ok: true } | { ok: false; sentence: string }> {
  return withClient(url, async (client) => {
    await client.query("update installation set mode = $1 where mode is null", [mode]);
    if (mode === "DEMONSTRATION") {
      await client.query(
        `insert into demonstration_clock (offset_ms)
         select 0 from installation where mode = 'DEMONSTRATION' on conflict do nothing`,
      );
    }
    const found = await client.query<{ mode: Mode }>("select mode from installation");
    const settled = found.rows[0]?.mode;
    if (settled === mode) return { ok: true };
    if (settled === undefined) throw new Error("This database has no installation row");
    return {
      ok: false,
      sentence:
        `This database was first started for ${names[settled]}, and this start asks for ${names[mode]}. ` +
        `Set DEMO=${settled === "DEMONSTRATION" ? "on" : "off"}, or name another DATA_DIR or DATABASE_URL.`,
    };
  });
}

/** Whether nobody and nothing has been put into the database yet. */
export async function isEmpty(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const found = await client.query<{ empty: boolean }>("select not exists (select from people) as empty");
    return found.rows[0]?.empty === true;
  });
}

async function withClient<Value>(url: string, use: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
