import type { TestDatabase } from "./database";

/**
 * Moves the database's clock so that `portal_now()` shows that moment now and runs on from it. Only in a
 * database made with `freshDatabase("DEMONSTRATION")`; unlike the page of the demonstration, it may go back.
 */
export async function setPortalTime(test: TestDatabase, instant: string | Date): Promise<void> {
  const moved = await test.ownerPool.query(
    `update demonstration_clock set offset_ms =
       round(extract(epoch from ($1::timestamptz - date_trunc('milliseconds', clock_timestamp()))) * 1000)`,
    [new Date(instant)],
  );
  if (moved.rowCount !== 1) throw new Error("Only a demonstration's clock can be moved");
}

/**
 * Does something while `portal_now()` stands still at that moment, in any database; afterwards the clock is what it
 * was. One at a time for each database.
 */
export async function atPortalTime<Value>(
  test: TestDatabase,
  instant: string | Date,
  act: () => Promise<Value>,
): Promise<Value> {
  const { rows } = await test.ownerPool.query<{ clock: string }>(
    "select pg_get_functiondef('public.portal_now'::regproc) as clock",
  );
  const clock = rows[0]?.clock;
  if (clock === undefined) throw new Error("The database has no clock");
  await test.ownerPool.query(
    `create or replace function public.portal_now() returns timestamptz language sql volatile set search_path = public
     as $$ select '${new Date(instant).toISOString()}'::timestamptz $$`,
  );
  try {
    return await act();
  } finally {
    await test.ownerPool.query(clock);
  }
}
