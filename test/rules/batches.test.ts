import fc from "fast-check";
import { expect, it } from "vitest";
import { inBatches } from "~/core/batches";

it("cuts rows into batches that hold all of them, in order, and none too many", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), (rows, most) => {
      const batches = inBatches(rows, most);
      expect(batches.flat()).toEqual(rows);
      expect(batches.every((batch) => batch.length > 0 && batch.length <= most)).toBe(true);
      expect(batches).toHaveLength(Math.ceil(rows.length / most));
    }),
  );
});

it("makes statements that PostgreSQL takes, however many places a competition considers", () => {
  const columns = 9;
  const batches = inBatches(Array.from({ length: 100_000 }, (_, place) => place));
  expect(Math.max(...batches.map((batch) => batch.length * columns))).toBeLessThan(65_535);
});
