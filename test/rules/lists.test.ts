import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { after, reachable } from "~/core/state-table";
import { addDays, addMonths } from "~/core/time";
import { cpvLines } from "~db/reference/cpv";
import { lineProblemSentences } from "~/features/lists/refusals/lists";
import { gapInWords, gapMonthsOf, isLightTouch } from "~/features/lists/rules/kinds";
import { areLightTouch } from "~/features/lists/rules/light-touch";
import {
  lineProblems,
  lineStages,
  misfits,
  seenLineStage,
  widestOffer,
  type CareInLot,
  type CareOffer,
  type LineOffer,
  type LineStage,
  type LotFacts,
  type SettingFacts,
} from "~/features/lists/rules/lines";
import {
  gapWarning,
  isShortWindow,
  lastOpening,
  openingsOf,
  roundStages,
  seenRoundStage,
  windowDays,
} from "~/features/lists/rules/rounds";
import { firstTask, hasUnsubmitted, headerTask, lineTask } from "~/features/lists/rules/tasks";

const opensAt = new Date("2026-03-01T09:00:00Z");
const closesAt = new Date("2026-03-31T11:00:00Z");
const justAfter = new Date(closesAt.getTime() + 1);

describe("a round", () => {
  it.each([
    ["DRAFT", "publish", "PUBLISHED"],
    ["PUBLISHED", "publish", undefined],
    ["DECISIONS_ISSUED", "publish", undefined],
    ["DRAFT", "issueDecisions", undefined],
    ["PUBLISHED", "issueDecisions", "DECISIONS_ISSUED"],
    ["DECISIONS_ISSUED", "issueDecisions", undefined],
  ] as const)("in %s, by %s, becomes %s", (stage, event, next) => {
    expect(after(roundStages, stage, event)).toBe(next);
  });

  it("reaches every stage from draft", () => {
    expect([...reachable(roundStages, "DRAFT")].sort()).toEqual(["DECISIONS_ISSUED", "DRAFT", "PUBLISHED"]);
  });

  it.each([
    ["DRAFT", opensAt, "DRAFT"],
    ["PUBLISHED", new Date(opensAt.getTime() - 1), "SCHEDULED"],
    ["PUBLISHED", opensAt, "OPEN"],
    ["PUBLISHED", closesAt, "OPEN"],
    ["PUBLISHED", justAfter, "CLOSED"],
    ["DECISIONS_ISSUED", justAfter, "DECISIONS_ISSUED"],
  ] as const)("%s at %o is seen as %s", (stage, now, seen) => {
    expect(seenRoundStage({ stage, opensAt, closesAt }, now)).toBe(seen);
  });

  it("warns of a window under ten days, counted in calendar days of the United Kingdom", () => {
    expect(windowDays(new Date("2026-03-20T23:30:00Z"), new Date("2026-03-30T00:30:00Z"))).toBe(10);
    expect(isShortWindow(new Date("2026-03-20T09:00:00Z"), new Date("2026-03-30T08:00:00Z"))).toBe(false);
    expect(isShortWindow(new Date("2026-03-20T09:00:00Z"), new Date("2026-03-29T20:00:00Z"))).toBe(true);
  });
});

describe("the gap since the last opening", () => {
  it.each([
    ["2026-08-31", "2026-12-30", "NONE", false],
    ["2026-08-31", "2026-12-31", "AMBER", false],
    ["2026-08-31", "2027-02-14", "AMBER", false],
    ["2026-08-31", "2027-02-15", "RED", false],
    ["2026-08-31", "2027-02-28", "RED", false],
    ["2026-08-31", "2027-03-01", "RED", true],
    ["2027-08-31", "2028-02-29", "RED", false],
    ["2027-08-31", "2028-03-01", "RED", true],
    ["2026-01-15", "2026-06-29", "AMBER", false],
    ["2026-01-15", "2026-06-30", "RED", false],
    ["2026-01-15", "2026-07-15", "RED", false],
    ["2026-01-15", "2026-07-16", "RED", true],
    ["2026-01-15", "2026-01-01", "NONE", false],
  ] as const)("last opened %s, opens %s: %s, reason needed %s", (last, opens, level, needsReason) => {
    expect(gapWarning(last, opens, 6)).toMatchObject({ level, needsReason });
  });

  it("is not counted without a last opening or a longest gap", () => {
    expect(gapWarning(undefined, "2026-03-01", 6).level).toBe("NONE");
    expect(gapWarning("2020-03-01", "2026-03-01", null)).toMatchObject({ level: "NONE", needsReason: false });
  });

  it("needs a reason exactly after the same day that many months later, and only in red", () => {
    const days = fc.integer({ min: 0, max: 3000 }).map((number) => addDays("2026-01-01", number));
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 24 }), (last, later, months) => {
        const opens = addDays(last, later);
        const gap = gapWarning(last, opens, months);
        expect(gap.needsReason).toBe(opens > addMonths(last, months));
        if (gap.needsReason) expect(gap.level).toBe("RED");
      }),
    );
  });

  it("of an open framework is three years to its first reopening, then five, whatever the list says", () => {
    const open = { vehicleType: "FRAMEWORK_OPEN", maxGapMonths: 6 } as const;
    expect([0, 1, 2, 3].map((openings) => gapMonthsOf(open, openings))).toEqual([36, 36, 60, 60]);
    expect(gapInWords(open)).toBe("3 years to the first reopening, then 5 years");
    const list = { vehicleType: "LEGACY_APL", maxGapMonths: 6 } as const;
    expect([0, 1, 2].map((openings) => gapMonthsOf(list, openings))).toEqual([6, 6, 6]);
    expect(gapInWords(list)).toBe("6 months");
    expect(gapInWords({ ...list, maxGapMonths: null })).toBe("None");
    expect(openingsOf("2020-01-01", 0)).toBe(1);
    expect(openingsOf(null, 2)).toBe(2);
    expect(gapWarning("2026-02-28", "2029-02-28", 36)).toMatchObject({ needsReason: false, level: "RED" });
    expect(gapWarning("2026-02-28", "2029-03-01", 36).needsReason).toBe(true);
  });

  it("counts from the later of the opening before the portal and those since", () => {
    expect(lastOpening("2025-06-01", null)).toBe("2025-06-01");
    expect(lastOpening("2025-06-01", new Date("2025-12-01T00:30:00Z"))).toBe("2025-12-01");
    expect(lastOpening("2026-06-01", new Date("2025-12-01T00:30:00Z"))).toBe("2026-06-01");
    expect(lastOpening(null, null)).toBeUndefined();
  });
});

const setting: SettingFacts = {
  kind: "CHILDRENS_HOME",
  closed: false,
  registration: { registrationStatus: "REGISTERED", registrationEndsOn: "2026-03-31" },
  care: { capacity: 4, ageMin: 8, ageMax: 17, genders: "FEMALE", needs: ["N1", "N4"] },
};
const careInLot: CareInLot = { needs: ["N1", "N2"], ageMin: 5, ageMax: 15, bands: ["B1", "B2"] };
const lot: LotFacts = { settingKinds: ["CHILDRENS_HOME"], care: careInLot };
const careOffered: CareOffer = {
  ...{ capacityOffered: 4, ageMin: 8, ageMax: 15, genders: "FEMALE", needs: ["N1"], bands: ["B1"] },
};
const offer: LineOffer = { care: careOffered, vacancyContact: "Robin Vale" };
const bakery: SettingFacts = {
  kind: "PREMISES",
  closed: false,
  registration: { registrationStatus: "NOT_NEEDED", registrationEndsOn: null },
  care: null,
};
const bread: LotFacts = { settingKinds: ["PREMISES"], care: null };

describe("a line", () => {
  it.each([
    ["DRAFT", "change", "DRAFT"],
    ["DRAFT", "submit", "SUBMITTED"],
    ["DRAFT", "withdraw", "WITHDRAWN"],
    ["SUBMITTED", "change", undefined],
    ["SUBMITTED", "submit", undefined],
    ["SUBMITTED", "withdraw", "WITHDRAWN"],
    ["WITHDRAWN", "change", "DRAFT"],
    ["WITHDRAWN", "submit", "SUBMITTED"],
    ["WITHDRAWN", "withdraw", undefined],
  ] as const)("in %s, by %s, becomes %s", (stage, event, next) => {
    expect(after(lineStages, stage, event)).toBe(next);
  });

  it.each([
    ["DRAFT", closesAt, {}, "DRAFT"],
    ["DRAFT", justAfter, {}, "NOT_SUBMITTED"],
    ["WITHDRAWN", justAfter, {}, "WITHDRAWN"],
    ["SUBMITTED", closesAt, {}, "SUBMITTED"],
    ["SUBMITTED", justAfter, {}, "BEING_ASSESSED"],
    ["SUBMITTED", justAfter, { asking: "ASKED" }, "ASKED"],
    ["SUBMITTED", justAfter, { asking: "ANSWERED" }, "ANSWERED"],
    ["SUBMITTED", justAfter, { asking: "NOT_ANSWERED" }, "NOT_ANSWERED"],
    ["SUBMITTED", justAfter, { recommended: true, asking: "ANSWERED" }, "RECOMMENDED"],
    ["SUBMITTED", justAfter, { recommended: true }, "RECOMMENDED"],
    ["SUBMITTED", justAfter, { recommended: true, decision: "REJECTED" }, "DECIDED"],
    ["SUBMITTED", justAfter, { recommended: true, decision: "REJECTED", issued: true }, "REJECTED"],
    ["SUBMITTED", justAfter, { recommended: true, decision: "APPROVED", issued: true }, "APPROVED"],
  ] as const)("%s at %o with %o is seen as %s", (stage: LineStage, now, given, seen) => {
    const line = { stage, closesAt, recommended: false, decision: undefined, issued: false, ...given };
    expect(seenLineStage(line, now)).toBe(seen);
  });

  it.each([
    ["CAPACITY_ABOVE_SETTING", { capacityOffered: 5 }],
    ["AGES_OUTSIDE_SETTING", { ageMin: 7 }],
    ["AGES_OUTSIDE_LOT", { ageMax: 16 }],
    ["GENDERS_OUTSIDE_SETTING", { genders: "ANY" }],
    ["NEEDS_OUTSIDE_SETTING", { needs: ["N1", "N2"] }],
    ["NEEDS_OUTSIDE_LOT", { needs: ["N1", "N4"] }],
    ["BANDS_OUTSIDE_LOT", { bands: ["B1", "B4"] }],
  ] as const)("must lie within the setting and the lot: %s", (problem, given) => {
    expect(misfits({ ...offer, care: { ...careOffered, ...given } }, setting, lot)).toEqual([problem]);
  });

  it.each([
    ["SETTING_CLOSED", { closed: true }],
    ["KIND_DOES_NOT_FIT", { kind: "SHORT_BREAKS" }],
    ["NOT_REGISTERED", { registration: { registrationStatus: "APPLIED", registrationEndsOn: null } }],
    ["NOT_REGISTERED", { registration: { registrationStatus: "NOT_NEEDED", registrationEndsOn: null } }],
    ["REGISTRATION_LAPSED", { registration: { registrationStatus: "SUSPENDED", registrationEndsOn: null } }],
    ["REGISTRATION_LAPSED", { registration: { registrationStatus: "REGISTERED", registrationEndsOn: "2026-03-30" } }],
  ] as const)("is held back by its setting: %s", (problem, given) => {
    expect(lineProblems(offer, { ...setting, ...given }, lot, "2026-03-31")).toEqual([problem]);
  });

  it("may be submitted through the last day of the registration", () => {
    expect(lineProblems(offer, setting, lot, "2026-03-31")).toEqual([]);
    expect(lineProblems(offer, setting, lot, "2026-04-01")).toEqual(["REGISTRATION_LAPSED"]);
  });

  it("needs a price and a contact, and every problem has its sentence", () => {
    const bare = { care: { ...careOffered, bands: [] }, vacancyContact: "" };
    const problems = lineProblems(bare, setting, lot, "2026-03-31");
    expect(problems).toEqual(["NO_RATES", "NO_CONTACT"]);
    for (const { sentence } of Object.values(lineProblemSentences)) expect(sentence.length).toBeGreaterThan(20);
  });

  it("starts from the widest offer that fits", () => {
    const home = { capacity: 4, ageMin: 8, ageMax: 17, genders: "FEMALE", needs: ["N1", "N4"] } as const;
    expect(widestOffer(home, careInLot)).toEqual({
      ...{ ok: true, capacityOffered: 4, ageMin: 8, ageMax: 15, genders: "FEMALE", needs: ["N1"] },
    });
    expect(widestOffer({ ...home, ageMin: 16 }, careInLot)).toEqual({ ok: false, problem: "AGES_DO_NOT_MEET" });
    expect(widestOffer({ ...home, needs: ["N4"] }, careInLot)).toEqual({ ok: false, problem: "NEEDS_DO_NOT_MEET" });
  });

  it("of goods needs premises and who takes orders, and nothing else", () => {
    const line = { care: null, vacancyContact: "Bea Crumb" };
    expect(lineProblems(line, bakery, bread, "2026-03-31")).toEqual([]);
    expect(lineProblems({ ...line, vacancyContact: "" }, bakery, bread, "2026-03-31")).toEqual(["NO_ORDERS_CONTACT"]);
    expect(lineProblems(line, { ...bakery, closed: true }, bread, "2026-03-31")).toEqual(["SETTING_CLOSED"]);
    expect(lineProblems(line, setting, bread, "2026-03-31")).toEqual(["KIND_DOES_NOT_FIT"]);
    expect(lineProblems(offer, bakery, lot, "2026-03-31")).toEqual(["KIND_DOES_NOT_FIT"]);
  });
});

describe("light touch", () => {
  it.each([
    ["LEGACY_APL", [], true],
    ["FRAMEWORK_LIGHT_TOUCH", ["15810000-9"], true],
    ["FRAMEWORK_OPEN", [], false],
    ["FRAMEWORK_OPEN", ["15810000-9"], false],
    ["FRAMEWORK_OPEN", ["55523100-3", "55524000-9"], true],
    ["FRAMEWORK_OPEN", ["55523100-3", "15810000-9"], false],
    ["FRAMEWORK_OPEN", ["85311300-5"], true],
    ["FRAMEWORK_OPEN", ["79620000-6"], false],
    ["FRAMEWORK_OPEN", ["60120000-5"], false],
  ] as const)("%s of %j: %s", (vehicleType, cpvCodes, expected) => {
    expect(isLightTouch(vehicleType, cpvCodes)).toBe(expected);
  });

  it("knows only codes that there are", () => {
    const codes = cpvLines.split("\n").map((line) => line.slice(0, 10));
    const light = codes.filter((code) => areLightTouch([code]));
    expect(light).toHaveLength(421);
  });
});

describe("the task list", () => {
  it("asks for the header before any line is submitted", () => {
    expect(headerTask(false)).toBe("NOT_STARTED");
    expect(lineTask({ seen: "DRAFT", problems: [], first: "HEADER" })).toBe("CANNOT_SUBMIT_YET");
    expect(lineTask({ seen: "DRAFT", problems: [], first: undefined })).toBe("READY");
    expect(firstTask({ header: false, declarations: false })).toBe("HEADER");
    expect(firstTask({ header: true, declarations: false })).toBe("DECLARATIONS");
    expect(firstTask({ header: true, declarations: true })).toBeUndefined();
  });

  it("says of one line what is wrong with that line", () => {
    expect(lineTask({ seen: "DRAFT", problems: ["NO_RATES"], first: undefined })).toBe("IN_PROGRESS");
    expect(lineTask({ seen: "DRAFT", problems: ["NOT_REGISTERED", "NO_RATES"], first: undefined })).toBe("PROBLEM");
    expect(lineTask({ seen: "SUBMITTED", problems: ["REGISTRATION_LAPSED"], first: undefined })).toBe("SUBMITTED");
  });

  it("tells an applicant nothing of the assessment before it is issued", () => {
    expect(lineTask({ seen: "RECOMMENDED", problems: [], first: undefined })).toBe("BEING_ASSESSED");
    expect(lineTask({ seen: "DECIDED", problems: [], first: undefined })).toBe("BEING_ASSESSED");
  });

  it("is loud while anything is not submitted", () => {
    expect(hasUnsubmitted(["SUBMITTED", "READY"])).toBe(true);
    expect(hasUnsubmitted(["SUBMITTED", "WITHDRAWN", "NOT_SUBMITTED"])).toBe(false);
  });
});
