import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asksToFind, boughtFields, boughtOf } from "~/features/councils/forms/bought";
import { cpvSearchFaults } from "~/features/councils/refusals";
import { readCpvSearch } from "~/features/councils/rules/cpv";

describe("what somebody looks for among the CPV codes", () => {
  it.each([
    ["15810000", { by: "CODE", prefix: "1581" }],
    ["15810000-9", { by: "CODE", prefix: "1581" }],
    ["15810000–9", { by: "CODE", prefix: "1581" }],
    [" 1581 0000 ", { by: "CODE", prefix: "1581" }],
    ["15.81.00.00", { by: "CODE", prefix: "1581" }],
    ["15811100", { by: "CODE", prefix: "158111" }],
    ["15000000", { by: "CODE", prefix: "15" }],
    ["03000000", { by: "CODE", prefix: "03" }],
    ["80000000", { by: "CODE", prefix: "80" }],
    ["158", { by: "CODE", prefix: "158" }],
    ["30", { by: "CODE", prefix: "30" }],
    ["１５８", { by: "CODE", prefix: "158" }],
    ["bread", { by: "WORDS", words: ["bread"] }],
    ["Bread, and CAKES!", { by: "WORDS", words: ["bread", "and", "cakes"] }],
    ["' OR 1=1 --", { by: "WORDS", words: ["or", "1", "1"] }],
    ["bread:* & !cake | (x)", { by: "WORDS", words: ["bread", "cake", "x"] }],
    ["خبز", { by: "WORDS", words: ["خبز"] }],
    ["café 🍞", { by: "WORDS", words: ["café"] }],
  ])("%j", (typed, value) => {
    expect(readCpvSearch(typed)).toEqual({ ok: true, value });
  });

  it.each([
    ["", "BLANK"],
    [" \n\t ", "BLANK"],
    ["1", "CODE_TOO_SHORT"],
    ["158100009", "CODE_TOO_LONG"],
    ["x".repeat(10_000), "TOO_LONG"],
    ["🍞".repeat(101), "TOO_LONG"],
    ["🍞🥐", "NO_WORDS"],
    ["-- ;'", "NO_WORDS"],
  ] as const)("%j: %s, said in words", (typed, refusal) => {
    expect(readCpvSearch(typed)).toEqual({ ok: false, refusal });
    expect(cpvSearchFaults[refusal].length).toBeGreaterThan(20);
  });

  it("is two to eight digits or words of letters and digits, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (typed) => {
        const read = readCpvSearch(typed);
        if (!read.ok) return;
        if (read.value.by === "CODE") expect(read.value.prefix).toMatch(/^\d{2,8}$/u);
        else for (const word of read.value.words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});

describe("what is bought", () => {
  it("is up to ten codes of the right shape", () => {
    const { cpv } = boughtFields;
    expect(cpv.safeParse(undefined).data).toEqual([]);
    expect(cpv.safeParse("15810000-9").data).toEqual(["15810000-9"]);
    expect(cpv.safeParse("15810000").success).toBe(false);
    expect(cpv.safeParse(["15810000-9", "<b>"]).error?.issues[0]?.message).toMatch(/not a CPV code/u);
    const eleven = Array.from({ length: 11 }, (_, place) => `158100${String(place).padStart(2, "0")}-1`);
    expect(cpv.safeParse(eleven).error?.issues[0]?.message).toBe("Choose 10 codes or fewer");
    expect(cpv.safeParse(eleven.slice(1)).success).toBe(true);
  });

  it("suits whom it is said to suit", () => {
    expect(boughtOf({ cpv: ["2", "1"], suits: ["SMALL_FIRMS"] })).toEqual({
      cpvCodes: ["1", "2"],
      suitsSmallFirms: true,
      suitsVoluntary: false,
    });
  });

  it.each([
    [{ then: "find", cpvWords: "" }, true],
    [{ then: "find", cpvWords: "bread" }, true],
    [{ then: "enter", cpvWords: "bread" }, true],
    [{ then: "enter", cpvWords: " " }, false],
    [{ then: "enter" }, false],
    [{ cpvWords: "bread" }, false],
    [{}, false],
  ])("%j asks to find a code: %s", (values, expected) => {
    expect(asksToFind({ values, errors: [] })).toBe(expected);
  });
});
