import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "~/platform/ids";
import { freshDatabase, type TestDatabase } from "../../support/database";
import { listAddresses } from "../../support/site-map";
import { excused } from "./excused";
import { listPages } from "./pages";

let test: TestDatabase;
beforeAll(async () => {
  test = await freshDatabase();
});
afterAll(() => test.drop());

const asking = Object.entries(listPages).flatMap(([name, { ids }]) => (ids === undefined ? [] : [{ name, ids }]));

it.each(asking)("asks for what can stand in the address of $name in words the database knows", async ({ ids }) => {
  const values = ids.includes("$1") ? [newId()] : [];
  await expect(test.ownerPool.query(`${ids} limit 25`, values)).resolves.toMatchObject({ rows: [] });
});

it("measures or excuses every address of the site map, and none that is not there", () => {
  const measured = new Set(Object.values(listPages).map(({ pattern }) => pattern));
  const reasons = Object.values(excused).flat();
  const named = [...measured, ...reasons].sort();
  expect(named).toEqual(
    listAddresses()
      .map(({ pattern }) => pattern)
      .sort(),
  );
});
