import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, calendarDateOf, ukMonth } from "~/core/time";
import {
  firstWithUninvited,
  halvesInWords,
  isNeverInvited,
  isWithoutCapacity,
  lastDayWaitedFrom,
  lotsByBids,
  lotsBySize,
  medianInHalves,
  messageOfBids,
  messageOfSizes,
  withoutCapacityFirst,
} from "~/features/market/rules/health";
import { lotsAsked, readHealthQuery } from "~/features/market/rules/health-filters";
import { publicPlaces, publicPlacesInWords } from "~/features/market/rules/public-places";

const counts = fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 30 });

describe("the median", () => {
  it("is exact, halves too", () => {
    const words = (...each: number[]) => halvesInWords(medianInHalves(each) ?? NaN);
    expect(words(3)).toBe("3");
    expect(words(0)).toBe("0");
    expect(words(2, 3)).toBe("2.5");
    expect(words(0, 1)).toBe("0.5");
    expect(words(10, 2, 9)).toBe("9");
    expect(words(4, 1, 10, 2)).toBe("3");
    expect(medianInHalves([])).toBeUndefined();
  });

  it("has as many at or below it as at or above it, in whatever order they come", () => {
    fc.assert(
      fc.property(counts, (each) => {
        const half = medianInHalves(each) ?? NaN;
        expect(Number.isInteger(half)).toBe(true);
        expect(each.filter((count) => count * 2 <= half).length * 2).toBeGreaterThanOrEqual(each.length);
        expect(each.filter((count) => count * 2 >= half).length * 2).toBeGreaterThanOrEqual(each.length);
        expect(medianInHalves([...each].reverse())).toBe(half);
        expect(Number(halvesInWords(half)) * 2).toBe(half);
      }),
    );
  });
});

describe("a place that waits in vain", () => {
  const place = { seen: "ACTIVE", activeSince: new Date("2026-01-31T09:30:00Z"), invited: false } as const;
  const at = (moment: string) => calendarDateOf(new Date(moment));

  it("is told of from the instant at which six months are up, the beginning of the day in the United Kingdom", () => {
    expect(isNeverInvited(place, at("2026-07-30T22:59:59.999Z"))).toBe(false);
    expect(isNeverInvited(place, at("2026-07-30T23:00:00.000Z"))).toBe(true);
    const august = { ...place, activeSince: new Date("2025-08-31T22:59:59.999Z") };
    expect(isNeverInvited(august, at("2026-02-27T23:59:59.999Z"))).toBe(false);
    expect(isNeverInvited(august, at("2026-02-28T00:00:00.000Z"))).toBe(true);
  });

  it("is the same on each side of the one day that the database compares with", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: -3, max: 3 }), (days, beside) => {
        const today = addDays("2024-01-01", days);
        const since = addDays(lastDayWaitedFrom(today), beside);
        const begun = { ...place, activeSince: new Date(`${since}T12:00:00Z`) };
        expect(isNeverInvited(begun, today)).toBe(beside <= 0);
      }),
    );
    expect(lastDayWaitedFrom("2026-02-28")).toBe("2025-08-31");
    expect(lastDayWaitedFrom("2026-08-31")).toBe("2026-02-28");
  });

  it("is active now and had no invitation at all", () => {
    expect(isNeverInvited({ ...place, invited: true }, "2027-01-01")).toBe(false);
    for (const seen of ["SUSPENDED", "PAUSED_BY_PROVIDER", "EXPIRED", "REMOVED"] as const) {
      expect(isNeverInvited({ ...place, seen }, "2027-01-01")).toBe(false);
    }
    fc.assert(
      fc.property(fc.nat({ max: 24 }), (months) => {
        expect(isNeverInvited(place, addMonths("2026-01-31", months))).toBe(months >= 6);
      }),
    );
  });
});

it("names the first lots whose places without an invitation fill what is shown", () => {
  const lots = [0, 3, 0, 2, 1].map((neverInvited, place) => ({ place, neverInvited }));
  const named = (most: number) => firstWithUninvited(lots, most).map(({ place }) => place);
  expect([1, 3, 4, 5, 6, 50].map(named)).toEqual([[1], [1], [1, 3], [1, 3], [1, 3, 4], [1, 3, 4]]);
});

const goods = { settings: 2, places: null };
const full = { settings: 1, places: 12 };
const empty = { settings: 0, places: 0 };

describe("capacity", () => {
  it("is missing where nothing is offered, and of goods where nobody delivers", () => {
    expect(isWithoutCapacity(empty)).toBe(true);
    expect(isWithoutCapacity(full)).toBe(false);
    expect(isWithoutCapacity(goods)).toBe(false);
    expect(isWithoutCapacity({ settings: 0, places: null })).toBe(true);
    expect(withoutCapacityFirst([full, empty, goods])).toEqual([empty, full, goods]);
  });

  it("is counted into steps that leave no lot out, and named in a sentence", () => {
    const lots = fc.array(fc.nat({ max: 200 }).map((places) => ({ settings: Math.min(places, 3), places })));
    fc.assert(
      fc.property(lots, (each) => {
        const steps = lotsBySize(each);
        expect(steps.reduce((sum, step) => sum + step.lots, 0)).toBe(each.length);
        expect(steps[0]?.lots).toBe(each.filter(isWithoutCapacity).length);
      }),
    );
    expect(messageOfSizes([full, empty, goods])).toBe("1 of 3 lots has no capacity");
    expect(messageOfSizes([full, goods])).toBe("All 2 lots have capacity");
    expect(messageOfSizes([empty, empty])).toBe("No lot has any capacity");
    expect(messageOfSizes([empty])).toBe("The lot has no capacity");
    expect(messageOfSizes([full])).toBe("The lot has capacity");
  });

  it("is beside how many bid, where a competition was opened", () => {
    expect(lotsByBids([null, 0, 1, 2, 3, 5, 6, 40]).map(({ lots }) => lots)).toEqual([1, 2, 2, 2]);
    expect(messageOfBids([null])).toBeUndefined();
    expect(messageOfBids([2, 5, null])).toBe("One bid or none is usual in 1 of 2 lots with an opened competition");
    expect(messageOfBids([5])).toBe("More than one bid is usual in the lot with an opened competition");
    expect(messageOfBids([5, 6])).toBe("More than one bid is usual in all 2 lots with an opened competition");
  });
});

describe("the lots that are asked for", () => {
  const lot = { needs: [], ageMin: null, ageMax: null };
  const lots: Parameters<typeof lotsAsked>[0] = [
    {
      ...{ code: "PRE-N1-W", title: "Weekly boarding, up to 15", settingKinds: ["SPECIAL_SCHOOL"], needs: ["N1"] },
      ...{ ageMin: 0, ageMax: 15, ...full },
    },
    {
      ...{ code: "POST-N2-D", title: "Day places, 16 to 25", settingKinds: ["SPECIAL_COLLEGE"], needs: ["N2"] },
      ...{ ageMin: 16, ageMax: 25, ...empty },
    },
    { ...lot, code: "BREAD", title: "Bread and cakes", settingKinds: ["PREMISES"], ...goods },
  ];
  const asked = (query: string) =>
    lotsAsked(lots, readHealthQuery(new URLSearchParams(query)).filters).map(({ code }) => code);

  it("are those with the words, the kind, the need and the age", () => {
    expect(asked("")).toEqual(["PRE-N1-W", "POST-N2-D", "BREAD"]);
    expect(asked("words=WEEKLY")).toEqual(["PRE-N1-W"]);
    expect(asked("words=-n2-")).toEqual(["POST-N2-D"]);
    expect(asked("kind=PREMISES")).toEqual(["BREAD"]);
    expect(asked("need=N1&age=")).toEqual(["PRE-N1-W"]);
    expect(asked("age=15")).toEqual(["PRE-N1-W"]);
    expect(asked("age=16")).toEqual(["POST-N2-D"]);
    expect(asked("only=without")).toEqual(["POST-N2-D"]);
    expect(asked("only=without&age=3")).toEqual([]);
  });

  it("are all where the address has nothing that means something, and that is told", () => {
    const { notUnderstood, typed } = readHealthQuery(new URLSearchParams("kind=TENT&need=N9&age=-1&only=x&words= a "));
    expect(notUnderstood).toEqual(["TENT", "N9", "-1", "x"]);
    expect(typed.words).toBe("a");
    expect(asked("kind=TENT&need=N9&age=1e3&only=x")).toHaveLength(3);
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(lotsAsked(lots, readHealthQuery(new URLSearchParams(query)).filters).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe("what everyone may know of places", () => {
  it("says no number under five, and none that one supplier could take its own from", () => {
    const words = (places: number, suppliers: number) => {
      const shown = publicPlaces(places, suppliers);
      return shown === undefined ? undefined : publicPlacesInWords(shown);
    };
    expect(words(0, 0)).toBe("0");
    expect(words(40, 1)).toBe("Not shown: too few suppliers");
    expect(words(40, 2)).toBe("Not shown: too few suppliers");
    expect(words(4, 3)).toBe("Fewer than 5");
    expect(words(5, 3)).toBe("5");
    expect(publicPlaces(null, 3)).toBeUndefined();
    expect(ukMonth("2026-03-01")).toBe("March 2026");
  });

  it("sends nothing to a browser that it does not say", () => {
    fc.assert(
      fc.property(fc.nat({ max: 100 }), fc.integer({ min: 1, max: 6 }), (places, suppliers) => {
        const sent = JSON.stringify(publicPlaces(places, suppliers));
        expect(/\d/u.test(sent)).toBe(suppliers >= 3 && places >= 5);
      }),
    );
  });
});
