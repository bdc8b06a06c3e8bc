import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cpvLines } from "~db/reference/cpv";
import { areCpvCodes, cpvChoice, findCpv, listCpvCodes } from "~/features/councils/queries/cpv.server";
import { freshForm } from "~/core/form-state";
import { anyone, contextOf } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";

let test: TestDatabase;

beforeAll(async () => {
  test = await freshDatabase();
});

afterAll(() => test.drop());

const ctx = () => contextOf(test.db, anyone, "2026-03-02T09:00:00Z");

async function found(text: string): Promise<string[]> {
  const done = await findCpv(ctx(), text);
  if (!done.ok) throw new Error(done.refusal);
  return done.value.codes.map(({ code }) => code);
}

describe("a CPV code", () => {
  it("is found by a word, by the beginning of one, and by words in any order", async () => {
    expect((await found("bread"))[0]).toBe("15811100-7");
    expect(await found("bread")).toContain("15810000-9");
    expect(await found("bakers")).toEqual(await found("baker"));
    expect(await found("bak")).toEqual(expect.arrayContaining(["15612500-6", "15331411-1"]));
    expect(await found("cakes fresh bread")).toEqual(["15810000-9"]);
    expect(await found("school meals")).toContain("55523100-3");
  });

  it("is found by itself with those below it, and by its beginning", async () => {
    const below = await found("15810000");
    expect(below[0]).toBe("15810000-9");
    expect(below.every((code) => code.startsWith("1581"))).toBe(true);
    expect(await found("15810000-9")).toEqual(below);
    expect(await found("15811100-7")).toEqual(["15811100-7"]);
    expect((await found("15"))[0]).toBe("15000000-8");
    expect(await found("99")).toEqual(["99999999-9"]);
    expect(await found("00")).toEqual([]);
  });

  it("says that there are more than it shows", async () => {
    const done = await findCpv(ctx(), "services");
    expect(done).toMatchObject({ ok: true, value: { more: true } });
    expect(done.ok && done.value.codes.length).toBe(30);
    expect(await findCpv(ctx(), "99")).toMatchObject({ ok: true, value: { more: false } });
  });

  it.each(["' OR 1=1 --", "the", "خبز", "bread & | ! ( ) : * <->", "x".repeat(100), "½ ⅷ ℃"])(
    "is looked for with %j as with any words",
    async (text) => {
      expect(await findCpv(ctx(), text)).toMatchObject({ ok: true });
    },
  );

  it.each([
    ["🍞", "NO_WORDS"],
    ["y".repeat(10_000), "TOO_LONG"],
    ["", "BLANK"],
  ])("is not looked for with %j", async (text, refusal) => {
    expect(await findCpv(ctx(), text)).toEqual({ ok: false, refusal });
  });

  it("is one of the list or none, check digit and all", async () => {
    expect(await areCpvCodes(ctx(), ["15810000-9", "85311300-5"])).toBe(true);
    expect(await areCpvCodes(ctx(), ["15810000-8"])).toBe(false);
    expect(await areCpvCodes(ctx(), [])).toBe(true);
    expect(await listCpvCodes(ctx(), ["85311300-5", "15810000-9", "made up"])).toEqual([
      { code: "15810000-9", label: "Bread products, fresh pastry goods and cakes" },
      { code: "85311300-5", label: "Welfare services for children and young people" },
    ]);
    const { rows } = await test.ownerPool.query<{ count: number }>("select count(*)::int as count from cpv_codes");
    expect(rows[0]?.count).toBe(cpvLines.split("\n").length);
  });

  it("is found through an index", async () => {
    await test.ownerPool.query("analyze cpv_codes");
    for (const where of ["words @@ to_tsquery('english', 'bread:*')", "code like '1581%'"]) {
      const { rows } = await test.ownerPool.query<{ "QUERY PLAN": string }>(
        `explain select code from cpv_codes where ${where}`,
      );
      expect(rows.map((row) => row["QUERY PLAN"]).join(" ")).toMatch(/cpv_codes_(by_words|pkey)/u);
    }
  });
});

describe("a form that asks for codes", () => {
  it("shows what is chosen and, apart from it, what was found", async () => {
    const choice = await cpvChoice(ctx(), freshForm({ cpv: ["15811100-7", "made up"], cpvWords: "15811100" }));
    expect(choice).toMatchObject({
      chosen: [{ code: "15811100-7", label: "Bread" }],
      search: { found: [], more: false },
    });
    const fresh = await cpvChoice(ctx(), freshForm());
    expect(fresh).toEqual({ chosen: [], search: undefined, errors: [] });
  });

  it("says what to type where nothing was", async () => {
    expect((await cpvChoice(ctx(), freshForm({ then: "find" }))).errors).toEqual([
      { field: "cpvWords", message: expect.stringContaining("Type a word") as string },
    ]);
    expect((await cpvChoice(ctx(), freshForm({ then: "enter" }))).errors).toEqual([]);
  });

  it("looks up no more than it could take, however many were sent", async () => {
    const sent = cpvLines
      .split("\n")
      .slice(0, 500)
      .map((line) => line.slice(0, 10));
    expect((await cpvChoice(ctx(), freshForm({ cpv: sent }))).chosen).toHaveLength(20);
  });
});
