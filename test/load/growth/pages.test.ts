import { expect, it } from "vitest";
import { listAddresses } from "../../support/site-map";
import { excused } from "./excused";
import { listPages } from "./pages";

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
