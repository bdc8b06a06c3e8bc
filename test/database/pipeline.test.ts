import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ok, refuse } from "~/core/result";
import type { Context } from "~/platform/context";
import { statementNames } from "~db/statements";
import { inReadTransaction, inTransaction, sendAhead } from "~db/transaction.server";
import { contextOf, system } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";

let test: TestDatabase;
let ctx: Context;

beforeAll(async () => {
  test = await freshDatabase();
  ctx = contextOf(test.db, system, "2026-03-02T09:00:00Z");
});
afterAll(() => test.drop());
beforeEach(() => test.ownerPool.query("delete from rate_limits"));

const count = (key: string) => sql`insert into rate_limits (key, points) values (${key}, 1)`;

async function kept(): Promise<string[]> {
  const { rows } = await test.ownerPool.query<{ key: string }>("select key from rate_limits order by key");
  return rows.map(({ key }) => key);
}

describe("what goes out ahead", () => {
  it("is kept with the commit, also where nothing else is asked", async () => {
    await inTransaction(ctx, async (tx) => {
      await sendAhead(tx.db, count("alone").compile(tx.db));
      return ok();
    });
    expect(await kept()).toEqual(["alone"]);
  });

  it("makes the act fail, and all of it undone, when it fails itself", async () => {
    const act = inTransaction(ctx, async (tx) => {
      await count("first").execute(tx.db);
      await sendAhead(tx.db, count("twice").compile(tx.db));
      await sendAhead(tx.db, count("twice").compile(tx.db));
      await sendAhead(tx.db, count("after").compile(tx.db));
      return ok();
    });
    await expect(act).rejects.toThrow(/duplicate key/u);
    expect(await kept()).toEqual([]);
    await count("then").execute(test.db);
    expect(await kept()).toEqual(["then"]);
  });

  it("is undone with an act that is refused, whether it went out or not", async () => {
    for (const goesOut of [true, false]) {
      const done = await inTransaction(ctx, async (tx) => {
        await sendAhead(tx.db, count("refused").compile(tx.db));
        if (goesOut) await sql`select 1`.execute(tx.db);
        return refuse("NO");
      });
      expect(done).toEqual({ ok: false, refusal: "NO" });
    }
    expect(await kept()).toEqual([]);
  });

  it("is done before what is asked next, however much that is at once", async () => {
    await inTransaction(ctx, async (tx) => {
      await sendAhead(tx.db, count("first").compile(tx.db));
      const seen = await Promise.all(
        Array.from({ length: 20 }, () => sql<{ key: string }>`select key from rate_limits`.execute(tx.db)),
      );
      expect(seen.map(({ rows }) => rows)).toEqual(seen.map(() => [{ key: "first" }]));
      return ok();
    });
  });

  it("is asked at once where no transaction is open", async () => {
    await sendAhead(test.db, count("outside").compile(test.db));
    expect(await kept()).toEqual(["outside"]);
  });
});

describe("what is asked at the same time", () => {
  it("is carried out in the order it was asked, and each gets its own answer", async () => {
    const answers = await inReadTransaction(ctx, (tx) =>
      Promise.all(
        Array.from({ length: 40 }, async (_, number) => {
          const { rows } = await sql<{ number: number }>`select ${number}::int as number`.execute(tx.db);
          return rows[0]?.number;
        }),
      ),
    );
    expect(answers).toEqual(Array.from({ length: 40 }, (_, number) => number));
  });

  it("fails by itself, takes the rest of its transaction with it, and leaves the connection usable", async () => {
    for (let time = 0; time < 12; time += 1) {
      const act = inTransaction(ctx, async (tx) => {
        const asked = await Promise.allSettled([
          count(`good ${time}`).execute(tx.db),
          sql`select 1 / 0`.execute(tx.db),
          count(`late ${time}`).execute(tx.db),
        ]);
        expect(asked.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected"]);
        return ok();
      });
      // What the server undid is never taken for done.
      await expect(act).rejects.toThrow();
    }
    expect(await kept()).toEqual([]);
  });
});

describe("a statement that is asked often", () => {
  it("gets a name the third time, one for each text", () => {
    const nameOf = statementNames();
    expect([1, 2, 3, 4].map(() => nameOf("select 1"))).toEqual([undefined, undefined, "often_1", "often_1"]);
    expect([1, 2, 3].map(() => nameOf("select 2"))).toEqual([undefined, undefined, "often_2"]);
  });

  it("is not kept without end", () => {
    const nameOf = statementNames();
    const names = Array.from({ length: 3000 }, (_, number) => [1, 2, 3].map(() => nameOf(`select ${number}`))[2]);
    expect(names.filter((name) => name !== undefined)).toHaveLength(1000);
  });
});
