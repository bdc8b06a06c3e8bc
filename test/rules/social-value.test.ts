import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureLibrary } from "~db/reference/measures";
import { parseHundredths } from "~/core/marks";
import { pledgesForm } from "~/features/social-value/forms";
import {
  mayMeasureBePriced,
  mostMeasuresFor,
  pledgeWorth,
  themes,
  totalWorth,
  worthInPence,
} from "~/features/social-value/rules";
import { checkForm } from "~/platform/form-reading.server";

const proxyOf = (code: string) => {
  const proxyPence = measureLibrary.find((measure) => measure.code === code)?.proxyPence;
  if (proxyPence === undefined) throw new Error(`${code} has no proxy`);
  return proxyPence;
};

const pledge = (quantity: string, code: string) => {
  const parsed = parseHundredths(quantity);
  if (!parsed.ok) throw new Error(quantity);
  return { quantityHundredths: parsed.value, proxyPence: proxyOf(code) };
};

describe("the worth of pledges", () => {
  it.each([
    ["A", [pledge("1.5", "LOC-01"), pledge("40", "SKL-01"), pledge("40", "VCS-02")], 4_200_000],
    ["B", [pledge("2", "LOC-01"), pledge("1", "INQ-02"), pledge("20", "ENV-01")], 6_000_000],
    ["C", [pledge("60", "SKL-02"), pledge("300", "VCS-05"), pledge("120", "ASP-02")], 2_550_000],
  ])("is that of the vector for bid %s (domain.md §5.3)", (_, pledges, pence) => {
    expect(worthInPence(totalWorth(pledges))).toBe(pence);
    expect(totalWorth(pledges)).toBe(BigInt(pence) * 100n);
  });

  it("keeps the hundredths of a penny that pounds cannot show", () => {
    expect(pledgeWorth(1, 4)).toBe(4n);
    expect(worthInPence(49n)).toBe(0);
    expect(worthInPence(50n)).toBe(1);
    expect(totalWorth([])).toBe(0n);
  });

  it("does not depend on the order of the pledges, however large", () => {
    const some = fc.array(
      fc.record({ quantityHundredths: fc.integer({ min: 1, max: 1e9 }), proxyPence: fc.integer({ min: 1, max: 1e9 }) }),
    );
    fc.assert(
      fc.property(some, (pledges) => {
        expect(totalWorth([...pledges].reverse())).toBe(totalWorth(pledges));
      }),
    );
  });
});

describe("measures", () => {
  it("all belong to a theme that has a name", () => {
    for (const { code } of measureLibrary) expect(themes).toHaveProperty(code.slice(0, 3));
  });

  it("count in pounds only with a proxy", () => {
    expect(mayMeasureBePriced({ proxyPence: 1 })).toBe(true);
    expect(mayMeasureBePriced({ proxyPence: null })).toBe(false);
  });

  it.each([
    [null, undefined],
    [2_499_999, 2],
    [2_500_000, 5],
    [17_309_999, 5],
    [17_310_000, 12],
  ])("are asked for in proportion: %s pence", (estimate, most) => {
    expect(mostMeasuresFor(estimate)).toBe(most);
  });
});

describe("the page of pledges", () => {
  const form = pledgesForm([
    { code: "LOC-01", title: "Local jobs" },
    { code: "SKL-01", title: "Apprenticeships" },
  ]);

  it("takes a number and words for each measure, and leaves out the blank ones", () => {
    const read = checkForm({ "quantity-LOC-01": "1.5", "how-LOC-01": "Two half posts", "quantity-SKL-01": "" }, form);
    expect(read).toMatchObject({
      ok: true,
      value: [{ measureCode: "LOC-01", quantityHundredths: 150, how: "Two half posts" }],
    });
  });

  it.each([
    ["quantity-LOC-01", { "quantity-LOC-01": "two", "how-LOC-01": "x" }, "must be a number"],
    ["quantity-LOC-01", { "quantity-LOC-01": "1.005", "how-LOC-01": "x" }, "two decimals"],
    ["quantity-LOC-01", { "quantity-LOC-01": "99999999999", "how-LOC-01": "x" }, "too large"],
    ["quantity-LOC-01", { "quantity-LOC-01": "0", "how-LOC-01": "x" }, "more than 0"],
    ["quantity-LOC-01", { "how-LOC-01": "words alone" }, "Enter how many"],
    ["how-LOC-01", { "quantity-LOC-01": "3" }, "Say how"],
    ["how-LOC-01", { "quantity-LOC-01": "3", "how-LOC-01": "x".repeat(2001) }, "2,000 characters"],
  ])("says at %s what to mend", (field, values, words) => {
    const read = checkForm(values, form);
    expect(read.ok).toBe(false);
    expect(read.state.errors).toEqual([{ field, message: expect.stringContaining(words) as string }]);
  });
});
