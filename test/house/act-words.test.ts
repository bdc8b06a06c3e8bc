import { expect, it } from "vitest";
import { actWords } from "~/features/audit/rules";
import { listFiles, read, rooms } from "../support/house";

const named = new RegExp(`act: "((?:${["door", ...rooms].join("|")})\\.[a-z-]+)"`, "gu");

/** Acts as the rooms write them; a few are put together from parts and are not seen here. */
const written = new Set(
  listFiles("app", /\.tsx?$/u).flatMap((path) => [...read(path).matchAll(named)].map(([, act = ""]) => act)),
);

it("every act that is recorded has words for those who read the record", () => {
  expect(written.size).toBeGreaterThan(40);
  expect([...written].filter((act) => !(act in actWords))).toEqual([]);
});
