import { describe, expect, it } from "vitest";
import { tableRooms } from "~db/table-rooms";
import { listFiles, rooms } from "../support/house";
import { sqlProblemsOf, tablesUsed } from "../support/sql-wall";

const files = [...listFiles("app/features", /\.ts$/u), ...listFiles("app/platform", /\.ts$/u)];

describe("a table belongs to one room", () => {
  it("that is a room, or the platform", () => {
    const known: readonly string[] = [...rooms, "platform"];
    expect(Object.values(tableRooms).filter((room) => !known.includes(room))).toEqual([]);
  });

  it.each(files.filter((path) => tablesUsed(path).length > 0))("%s writes its own and reads earlier ones", (path) => {
    expect(sqlProblemsOf(path)).toEqual([]);
  });

  it("and every table is used by its room", () => {
    const used = new Set(files.flatMap((path) => tablesUsed(path).map(({ table }) => table)));
    // The first is settled by the start of the portal, the second belongs to the library that counts tries.
    const others = ["installation", "rate_limits"];
    expect(Object.keys(tableRooms).filter((table) => !used.has(table) && !others.includes(table))).toEqual([]);
  });
});

describe("what is planted is seen", () => {
  const inLists = "app/features/lists/queries.server.ts";

  it.each([
    ["a later room's table", `db.selectFrom("bids").selectAll()`],
    ["a join to one", `db.selectFrom("lists").innerJoin("bids as b", "b.id", "lists.id")`],
    ["one among several", `db.selectFrom(["lists", "bids"])`],
    ["a write into an earlier room's", `db.insertInto("people").values({})`],
    ["a change of one", `db.updateTable("people as p").set({})`],
    ["a deletion there", `db.deleteFrom("people")`],
    ["raw SQL that reads", "sql`select * from bids where id = ${id}`"],
    ["raw SQL that joins", "sql<number>`select 1 from lists join bids on true`"],
    ["raw SQL that writes", "sql`update people set name = ''`"],
    ["raw SQL that adds", "sql`insert into people (id) values (1)`"],
    ["raw SQL that deletes", "sql`delete from people`"],
    ["the platform's table", `db.selectFrom("outbox_mails").selectAll()`],
    ["a table that nobody knows", `db.selectFrom("ghosts").selectAll()`],
    ["a name that is worked out", "db.selectFrom(name).selectAll()"],
  ])("%s", (_what, text) => {
    expect(sqlProblemsOf(inLists, text)).toHaveLength(1);
  });

  it.each([
    ["its own and earlier rooms' tables", `db.selectFrom("lists").leftJoin("people as p", "p.id", "lists.id")`],
    ["a query within", `db.selectFrom(db.selectFrom("lists").as("l"))`],
    ["a query with a name", `db.with("newest", (eb) => eb.selectFrom("lists")).selectFrom("newest")`],
    ["a comparison", "sql`case when a is not distinct from bids.id then 1 end`"],
    ["a function", "sql`select x from unnest(array[1]) x`"],
    ["a lock", "sql`select id from lists for update of lists`"],
    ["an upsert of its own", "sql`insert into lists (id) values (1) on conflict do update set title = ''`"],
    ["part of a time", "sql`extract(epoch from opened_at)`"],
  ])("and not %s", (_what, text) => {
    expect(sqlProblemsOf(inLists, text)).toEqual([]);
  });
});
