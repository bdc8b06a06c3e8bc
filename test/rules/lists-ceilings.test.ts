import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "~/core/time";
import { ceilingsForm } from "~/features/lists/forms/ceilings";
import { lineErrors } from "~/features/lists/refusals/lists";
import {
  areCeilingsFixed,
  ceilingInWords,
  ceilingProblems,
  ceilingsIn,
  financialYearInWords,
  financialYearOf,
  pricesAbove,
  yearsToSet,
  type Ceilings,
} from "~/features/lists/rules/ceilings";
import { conditionsOpen, ruleResults } from "~/features/lists/rules/conditions";
import type { SubmittedFacts } from "~/features/lists/rules/submitted-facts";

const ceilings: Ceilings = {
  year: 2026,
  over: "REJECT",
  prices: [
    { band: "B1", weeklyPence: 450_000 },
    { band: "B3", weeklyPence: 600_000 },
  ],
};
const rates = (b1: number, b3: number) => [
  { band: "B1", weeklyPence: b1 },
  { band: "B3", weeklyPence: b3 },
];

describe("the year of a price", () => {
  it("begins on 1 April", () => {
    expect(financialYearOf("2026-03-31")).toBe(2025);
    expect(financialYearOf("2026-04-01")).toBe(2026);
    expect(financialYearOf("2026-12-31")).toBe(2026);
    expect(financialYearInWords(2026)).toBe("April 2026 to March 2027");
    expect(yearsToSet("2027-03-31")).toEqual([2026, 2027, 2028]);
  });

  it("changes on one day of each year and on no other", () => {
    fc.assert(
      fc.property(fc.nat({ max: 20_000 }), (offset) => {
        const day = addDays("2000-01-01", offset);
        const next = addDays(day, 1);
        expect(financialYearOf(next) - financialYearOf(day)).toBe(next.slice(5) === "04-01" ? 1 : 0);
      }),
    );
  });
});

describe("the highest prices of a year", () => {
  it("can be set freely until a published round has opened the lot", () => {
    expect(areCeilingsFixed(2026, [], "2026-06-01")).toBe(false);
    expect(areCeilingsFixed(2026, [2026], "2026-06-01")).toBe(true);
    expect(areCeilingsFixed(2026, [2025], "2026-06-01")).toBe(true);
  });

  it("can be set after that for a later year until it begins, unless its round is published", () => {
    expect(areCeilingsFixed(2027, [2026], "2027-03-31")).toBe(false);
    expect(areCeilingsFixed(2027, [2026], "2027-04-01")).toBe(true);
    expect(areCeilingsFixed(2027, [2026, 2027], "2027-03-31")).toBe(true);
  });

  it("are those that were typed, level by level", () => {
    const typed = { over: "REJECT", "ceiling-B1": "4,500.00", "ceiling-B3": "" };
    expect(ceilingsForm(["B1", "B3"]).parse(typed)).toEqual({
      over: "REJECT",
      prices: [{ band: "B1", weeklyPence: 450_000 }],
    });
    const wrong = ceilingsForm(["B1"]).safeParse({ "ceiling-B1": "a lot" });
    expect(wrong.error?.issues.map(({ message }) => message).sort()).toEqual([
      "Choose what happens to a price above the highest",
      "The highest price for Core support must be an amount in pounds in numbers, like 1250 or 1,250.00",
    ]);
  });
});

describe("a price", () => {
  it("may be the highest itself, and not a penny more", () => {
    expect(ceilingProblems(rates(450_000, 600_000), ceilings)).toEqual([]);
    expect(ceilingProblems(rates(450_001, 600_000), ceilings)).toEqual(["ABOVE_CEILING_B1"]);
    expect(ceilingProblems(rates(450_001, 600_001), ceilings)).toEqual(["ABOVE_CEILING_B1", "ABOVE_CEILING_B3"]);
    expect(ceilingProblems([{ band: "B2", weeklyPence: 9_999_999 }], ceilings)).toEqual([]);
    expect(ceilingProblems(rates(1, 999_999_999), null)).toEqual([]);
  });

  it("is above or not by the penny, whatever it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }), (price, highest) => {
        const set: Ceilings = { ...ceilings, prices: [{ band: "B1", weeklyPence: highest }] };
        const above = price > highest;
        expect(pricesAbove([{ band: "B1", weeklyPence: price }], set)).toHaveLength(above ? 1 : 0);
        expect(ceilingProblems([{ band: "B1", weeklyPence: price }], set)).toHaveLength(above ? 1 : 0);
        expect(ceilingProblems([{ band: "B1", weeklyPence: price }], { ...set, over: "FLAG" })).toEqual([]);
      }),
    );
  });

  it("that was approved before and stays is not asked about again; one that rises is", () => {
    expect(ceilingProblems(rates(500_000, 1), ceilings, rates(500_000, 1))).toEqual([]);
    expect(ceilingProblems(rates(500_001, 1), ceilings, rates(500_000, 1))).toEqual(["ABOVE_CEILING_B1"]);
    expect(ceilingProblems(rates(490_000, 1), ceilings, rates(500_000, 1))).toEqual(["ABOVE_CEILING_B1"]);
  });

  it("has its sentence at its own field, with what to do", () => {
    const refusal = { code: "PROBLEMS", problems: ["ABOVE_CEILING_B3"] } as const;
    expect(lineErrors(refusal, ["rate-B1", "rate-B3"])).toEqual([
      {
        field: "rate-B3",
        message: "The price for Specialist support is above the highest price for this lot. Enter that price or less",
      },
    ]);
  });

  it("is told in words beside its field", () => {
    expect(ceilingInWords("B1", ceilings)).toBe(
      "The highest price for this lot is £4,500.00. A price above it is not accepted.",
    );
    expect(ceilingInWords("B1", { ...ceilings, over: "FLAG" })).toMatch(/You can ask for more/u);
    expect(ceilingInWords("B2", ceilings)).toBeUndefined();
    expect(ceilingInWords("B1", null)).toBeUndefined();
    expect(ceilingsIn({ ...ceilings, prices: [] })).toBeNull();
    expect(ceilingsIn({ ...ceilings, prices: [...ceilings.prices].reverse() })).toEqual(ceilings);
  });
});

describe("condition C10", () => {
  const c10 = (facts: Pick<SubmittedFacts, "rates" | "ceilings">) => {
    const whole = { ...submitted, ...facts };
    const results = ruleResults(whole, new Date("2026-05-01T09:00:00Z"));
    return { ...results.find(({ criterion }) => criterion === "C10"), open: conditionsOpen(results, new Map()) };
  };

  it("is for a person where a price is above the highest, and says which", () => {
    const found = c10({ rates: rates(500_000, 600_000), ceilings: { ...ceilings, over: "FLAG" } });
    expect(found).toMatchObject({ byRule: "PERSON" });
    expect(found.why).toBe(
      "Core costs £5,000.00, the highest price is £4,500.00. See whether the reason for it is good",
    );
    expect(found.open).toContain("C10");
  });

  it("is met by rule at the highest or below, and where a line is older than the prices", () => {
    expect(c10({ rates: rates(450_000, 600_000), ceilings })).toMatchObject({ byRule: "MET" });
    expect(c10({ rates: rates(900_000, 900_000), ceilings: null })).toMatchObject({ byRule: "MET" });
    expect(c10({ rates: rates(900_000, 900_000) })).toMatchObject({ byRule: "MET" });
    expect(c10({ rates: [], ceilings })).toMatchObject({ byRule: "NOT_MET" });
  });
});

const submitted: SubmittedFacts = {
  format: "quayside-line/1",
  organisation: { name: "Larch House Ltd", identifier: "08123456", postalAddress: "1 Quay", email: "a@larch.test" },
  header: {
    ...{ contactName: "Robin Vale", contactEmail: "r@larch.test", contactPhone: null, safeguardingLead: "Kit Moor" },
    ...{ insuranceCommitted: true, termsAccepted: true },
  },
  setting: {
    ...{ name: "Larch House", kind: "CHILDRENS_HOME", regulator: "OFSTED", registrationNumber: "SC123456" },
    ...{ registrationStatus: "REGISTERED", registrationEndsOn: null, latestGrade: "GOOD", latestGradeOn: "2025-11-03" },
    ...{ address: "1 Quay", capacity: 6, ageMin: 8, ageMax: 17, genders: "ANY", needs: ["N4"] },
  },
  lot: { code: "CH1", title: "Children’s home" },
  line: { capacityOffered: 4, ageMin: 8, ageMax: 17, genders: "ANY", needs: ["N4"], vacancyContact: "Robin Vale" },
  evidence: [],
  rates: [],
};
