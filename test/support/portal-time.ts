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
