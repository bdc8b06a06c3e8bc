import { afterAll, beforeAll, expect, it } from "vitest";
import { findMeasures, listMeasures } from "~/features/social-value/queries.server";
import { themeCodes } from "~/features/social-value/rules";
import { anyone, contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";

let test: TestDatabase;

beforeAll(async () => {
  test = await freshDatabase();
});
afterAll(() => test.drop());

it("lists the library by theme, with the illustrative pounds where a measure has them", async () => {
  const measures = await listMeasures(contextOf(test.db, anyone, "2026-03-02T09:00:00Z"));
  const order = measures.map(({ theme }) => themeCodes.indexOf(theme));
  expect(order).toEqual([...order].sort((one, other) => one - other));
  expect(measures.find(({ code }) => code === "LOC-01")).toMatchObject({ proxyPence: 2_000_000, unit: "FTE-year" });
  expect(measures.find(({ code }) => code === "HEA-05")).toMatchObject({ proxyPence: null });
});

it("finds measures by code and leaves out what does not exist", async () => {
  const ctx = contextOf(test.db, anyone, "2026-03-02T09:00:00Z");
  expect((await findMeasures(ctx, ["VCS-02", "LOC-01", "XXX-99"])).map(({ code }) => code)).toEqual([
    "LOC-01",
    "VCS-02",
  ]);
  expect(await findMeasures(ctx, [])).toEqual([]);
});
