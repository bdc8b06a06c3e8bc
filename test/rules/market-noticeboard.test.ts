import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterWords } from "~/features/market/rules/filter-words";
import { likelyLinks } from "~/features/market/rules/likely-links";
import { groupsOfLots } from "~/features/market/rules/lot-groups";
import { nextOpening, type OpeningFacts } from "~/features/market/rules/next-opening";
import {
  activeFilters,
  loosenings,
  noFilters,
  noticeboardAddress,
  readNoticeboardQuery,
} from "~/features/market/rules/notice-filters";
import { noticeKeyText, readNoticeKey, seenNotices } from "~/features/market/rules/notices";
import { readerOf, standingOf, standingSentence, type Reader } from "~/features/market/rules/standing";
import {
  levelBegins,
  levelEnds,
  valueInWords,
  valueLevelNames,
  valueLevelOf,
  valueLevels,
} from "~/features/market/rules/value-levels";
import { mayShowPlace } from "~/features/market/rules/whereabouts";
import { categories, categoryNames } from "~/features/market/rules/categories";
import { settingKinds } from "~/features/suppliers/rules/settings";
import { cpvLines } from "~db/reference/cpv";
import { hostileTexts } from "../support/hostile-texts";

const id = "0190a3f2-7c11-7abc-8def-0123456789ab";
const asked = (query: string) => readNoticeboardQuery(new URLSearchParams(query));

describe("the address of the noticeboard", () => {
  const everything =
    "q=bread&status=open&status=closed&kind=competition&buyer=" +
    `${id}&category=15&value=0&value=not-said&suits=small&suits=voluntary&closing=14`;

  it("asks for what it says", () => {
    const { filters, after, notUnderstood } = asked(everything);
    expect({ ...filters, search: filters.search?.text }).toEqual({
      search: "bread",
      seen: ["OPEN", "CLOSED"],
      kinds: ["COMPETITION"],
      buyer: id,
      category: "15",
      values: ["0", "NOT_SAID"],
      suits: ["SMALL", "VOLUNTARY"],
      closing: 14,
    });
    expect([after, notUnderstood]).toEqual([undefined, []]);
  });

  it("says the same again of what was read", () => {
    const { filters } = asked(everything);
    const address = noticeboardAddress(activeFilters(filters));
    expect(asked(address.split("?")[1] ?? "").filters).toEqual(filters);
    expect(noticeboardAddress([])).toBe("/noticeboard");
    expect(noticeboardAddress([], "key")).toBe("/noticeboard?after=key");
  });

  it("is loosened by one filter at a time", () => {
    const active = activeFilters(asked("q=bread&status=open&status=soon").filters);
    expect(loosenings(active).map(({ without }) => without)).toEqual([
      "/noticeboard?status=open&status=soon",
      "/noticeboard?q=bread&status=soon",
      "/noticeboard?q=bread&status=open",
    ]);
  });

  it("takes the empty fields of its form for nothing", () => {
    expect(asked("q=&status=&buyer=&category=&closing=")).toEqual({
      filters: noFilters,
      after: undefined,
      notUnderstood: [],
    });
  });

  it.each([
    ["colour=red", ["colour: red"]],
    ["status=ajar", ["status: ajar"]],
    ["status=open&status=ajar", ["status: ajar"]],
    ["status=OPEN", ["status: OPEN"]],
    ["kind=toString", ["kind: toString"]],
    ["__proto__=x&constructor=y", ["__proto__: x", "constructor: y"]],
    ["buyer=1", ["buyer: 1"]],
    [`buyer=${id}&buyer=${id.replace("0190", "0191")}`, [`buyer: ${id.replace("0190", "0191")}`]],
    ["category=5&category=15", ["category: 5"]],
    ["category=15%25", ["category: 15%"]],
    ["closing=8", ["closing: 8"]],
    ["value=4", ["value: 4"]],
    ["after=made-up", ["the place in the list"]],
    ["x=1&x=1", ["x: 1"]],
    [`${"n".repeat(100)}=${"v".repeat(100)}`, [`${"n".repeat(40)}…: ${"v".repeat(40)}…`]],
  ])("with %s says that it did not understand %j", (query, expected) => {
    expect(asked(query).notUnderstood).toEqual(expected);
  });

  it.each(hostileTexts)("takes anything for any of its names: %j", (text) => {
    for (const name of ["q", "status", "kind", "buyer", "category", "value", "suits", "closing", "after", text]) {
      const { filters, after, notUnderstood } = readNoticeboardQuery([[name, text]]);
      const used = activeFilters(filters).length > 0 || after !== undefined;
      // Used or told: nothing is dropped silently, unless there is nothing.
      expect(used || notUnderstood.length > 0 || text.trim() === "").toBe(true);
    }
  });

  it("never fails", () => {
    const text = fc.string({ unit: "binary", maxLength: 50 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (query) => {
        const { filters } = readNoticeboardQuery(query);
        expect(noticeboardAddress(activeFilters(filters))).toMatch(/^\/noticeboard/u);
      }),
    );
  });

  it("has words for every filter", () => {
    const words = activeFilters(asked(everything).filters).map((filter) => filterWords(filter, "Tidewater Council"));
    expect(words).toEqual([
      "“bread”",
      "Open now",
      "Closed",
      "Competitions for work",
      "Tidewater Council",
      "Food and drink",
      "Value: Under £5,000",
      "Value not said",
      "Suits small firms",
      "Suits voluntary groups",
      "Closing within 14 days",
    ]);
    expect(filterWords({ name: "buyer", value: id }, undefined)).toBe("A buyer with nothing here");
    expect(filterWords({ name: "category", value: "47" }, undefined)).toBe("Category 47");
  });
});

describe("the key of a page", () => {
  it("is read as it was written", () => {
    for (const seen of seenNotices) {
      const key = { seen, at: new Date("2026-03-26T12:00:00.001Z"), id };
      expect(readNoticeKey(noticeKeyText(key))).toEqual(key);
    }
  });

  it.each([
    "",
    "open",
    "open-zzz",
    `ajar-mn7-${id.replaceAll("-", "")}`,
    `open-zzzzzzzzzzzz-${id.replaceAll("-", "")}`,
    `open-zzzzzzzzzzz-${id.replaceAll("-", "")}`,
    `open-1-${id}`,
    `open-1-${"g".repeat(32)}`,
    ...hostileTexts,
  ])("is none when made up: %j", (text) => {
    expect(readNoticeKey(text)).toBeUndefined();
  });
});

describe("how much a competition is worth", () => {
  it.each([
    [1, "0"],
    [499_999, "0"],
    [500_000, "1"],
    [2_499_999, "1"],
    [2_500_000, "2"],
    [17_309_999, "2"],
    [17_310_000, "3"],
    [1_000_000_000_000, "3"],
  ])("%i pence is level %s", (pence, level) => {
    expect(valueLevelOf(pence)).toBe(level);
  });

  it("has one level for every amount, and words for each", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), (pence) => {
        const level = valueLevelOf(pence);
        expect(pence >= levelBegins[level] && pence < (levelEnds(level) ?? Infinity)).toBe(true);
      }),
    );
    for (const level of valueLevels) expect(valueLevelNames[level]).toMatch(/^(Under )?£/u);
    expect(valueInWords(null)).toBe("not said");
    expect(valueInWords(100)).toBe("under £5,000 without VAT (level 0)");
  });
});

describe("when a list opens next", () => {
  const now = new Date("2026-06-01T09:00:00Z");
  const facts: OpeningFacts = {
    announcedFor: null,
    latestOpensAt: new Date("2026-01-08T09:00:00Z"),
    openedBefore: null,
    opened: 1,
    vehicleType: "LEGACY_APL",
    maxGapMonths: 6,
  };
  const announcedFor = new Date("2026-06-15T08:00:00Z");

  it.each<[string, Partial<OpeningFacts>, object]>([
    ["a round is announced", { announcedFor }, { known: "ANNOUNCED", at: announcedFor }],
    ["none is announced", {}, { known: "DUE", by: "2026-07-08" }],
    [
      "it opened on the last of August",
      { latestOpensAt: null, openedBefore: "2025-12-31" },
      { known: "DUE", by: "2026-06-30" },
    ],
    ["the last day is today", { latestOpensAt: new Date("2025-12-01T09:00:00Z") }, { known: "DUE", by: "2026-06-01" }],
    [
      "that day has gone by",
      { latestOpensAt: new Date("2025-11-30T09:00:00Z") },
      { known: "OVERDUE", by: "2026-05-30" },
    ],
    ["it has no longest gap", { maxGapMonths: null }, { known: "NOTHING" }],
    ["it never opened", { latestOpensAt: null, opened: 0 }, { known: "NOTHING" }],
    [
      "it is an open framework",
      { vehicleType: "FRAMEWORK_OPEN", maxGapMonths: null },
      { known: "DUE", by: "2029-01-08" },
    ],
    [
      "it is an open framework that has reopened",
      { vehicleType: "FRAMEWORK_OPEN", maxGapMonths: null, opened: 2 },
      { known: "DUE", by: "2031-01-08" },
    ],
  ])("%s", (_name, given, expected) => {
    expect(nextOpening({ ...facts, ...given }, now)).toEqual(expected);
  });
});

describe("what a competition means for whoever reads it", () => {
  const table: [Reader, boolean, boolean, string][] = [
    ["STRANGER", false, false, "MUST_BE_ON_LIST"],
    ["COUNCIL", false, false, "MUST_BE_ON_LIST"],
    ["OTHER", false, false, "MUST_BE_ON_LIST"],
    ["SUPPLIER", false, false, "NOT_ON_LIST"],
    ["SUPPLIER", false, true, "ON_LIST_NOT_INVITED"],
    ["SUPPLIER", true, true, "INVITED"],
    ["SUPPLIER", true, false, "INVITED"],
  ];
  it.each(table)("to %s, invited %s, on the list %s, is %s", (reader, invited, onList, expected) => {
    const standing = standingOf(reader, { invited, onList });
    expect(standing).toBe(expected);
    expect(standingSentence(standing, "Homes")).not.toBe("");
  });

  it("knows its reader by who acts", () => {
    const personId = id;
    expect(readerOf({ kind: "public" })).toBe("STRANGER");
    expect(readerOf({ kind: "person", personId })).toBe("OTHER");
    expect(readerOf({ kind: "platform", personId, roles: ["PA"] })).toBe("OTHER");
    expect(readerOf({ kind: "supplier", personId, organisationId: id, roles: ["SA"] })).toBe("SUPPLIER");
    expect(readerOf({ kind: "council", personId, organisationId: id, roles: ["PO"] })).toBe("COUNCIL");
  });
});

describe("where a setting is", () => {
  it("is shown of schools, colleges, homes for adults and premises, and of nothing where children may live", () => {
    expect(settingKinds.filter(mayShowPlace)).toEqual([
      "SPECIAL_SCHOOL",
      "SPECIAL_COLLEGE",
      "ADULT_CARE_HOME",
      "PREMISES",
    ]);
  });
});

describe("lots", () => {
  it("stand with those for the same settings and ages, in the list's order", () => {
    const lot = (code: string, settingKinds: string[], ageMin: number) => ({ code, settingKinds, ageMin, ageMax: 25 });
    const groups = groupsOfLots([
      lot("A", ["SCHOOL", "COLLEGE"], 0),
      lot("B", ["SCHOOL"], 0),
      lot("C", ["COLLEGE", "SCHOOL"], 0),
      lot("D", ["SCHOOL"], 16),
    ]);
    expect(groups.map((group) => group.map(({ code }) => code))).toEqual([["A", "C"], ["B"], ["D"]]);
    expect(groupsOfLots([])).toEqual([]);
  });
});

describe("categories", () => {
  it("are the divisions of the vocabulary, each with a name of its own", () => {
    const divisions = cpvLines.split("\n").flatMap((line) => /^(\d\d)000000-/u.exec(line)?.[1] ?? []);
    expect(categories).toEqual(divisions.sort());
    expect(new Set(Object.values(categoryNames)).size).toBe(categories.length);
  });
});

describe("where nothing is", () => {
  it.each([
    "/",
    "/nope",
    "/lists/x",
    "/settings/x",
    "/supplier/x",
    "/council/competitions/x",
    "/join/x",
    "/REGISTER/x",
    "//",
    "",
  ])("%s leads to three other pages", (path) => {
    const links = likelyLinks(path);
    expect(new Set(links.map(({ href }) => href)).size).toBe(3);
    for (const { href, text } of links) expect([href.startsWith("/"), text !== ""]).toEqual([true, true]);
  });
});
