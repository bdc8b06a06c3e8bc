import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tableRooms } from "~db/table-rooms";
import { freshDatabase, type TestDatabase } from "../support/database";
import { listLifeTables } from "../support/state-tables";

/** Columns that hold a decided state and have no table of transitions yet, each with the reason. */
const withoutTransitions: Readonly<Record<string, string>> = {
  "memberships.stage": "A member is ACTIVE; what ends or suspends a membership comes with that act.",
};

interface StateColumn {
  readonly column: string;
  readonly room: string;
  readonly words: readonly string[];
}

const lives = listLifeTables();
let test: TestDatabase;
let columns: StateColumn[];

beforeAll(async () => {
  test = await freshDatabase();
  columns = await stateColumns();
});
afterAll(() => test.drop());

describe("decided states", () => {
  it.each(lives)("of $name ($file) are the words the database takes", ({ room, states }) => {
    expect(columns.filter((column) => column.room === room).map(({ words }) => words)).toContainEqual(states);
  });

  it("of each column have their table of transitions", () => {
    const known = (column: StateColumn) =>
      lives.some(({ room, states }) => room === column.room && states.join() === column.words.join());
    const missing = columns.filter((column) => !known(column) && !(column.column in withoutTransitions));
    expect(missing).toEqual([]);
    expect(columns.length).toBeGreaterThan(2);
  });
});

/** Columns called stage or state, with the words that their check constraint lets in, sorted. */
async function stateColumns(): Promise<StateColumn[]> {
  const { rows } = await test.ownerPool.query<{ tableName: string; column: string; definition: string }>(`
    select c.conrelid::regclass::text as "tableName", a.attname as column, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'c' and cardinality(c.conkey) = 1 and a.attname in ('stage', 'state')
      and c.connamespace = 'public'::regnamespace`);
  const owners: Readonly<Record<string, string>> = tableRooms;
  return rows.map(({ tableName, column, definition }) => ({
    column: `${tableName}.${column}`,
    room: owners[tableName] ?? "nobody",
    words: [...definition.matchAll(/'([A-Z0-9_]+)'/gu)].map(([, word = ""]) => word).sort(),
  }));
}
