import { describe, expect, it } from "vitest";
import { bankHolidays } from "~db/reference/bank-holidays";
import { mayFormConsortium, mayRunConsortium } from "~/features/councils/policy";
import { calendarOf, isPartnerOn, type Division } from "~/features/councils/rules/authorities";
import { addDays, dayOfWeek } from "~/core/time";
import { asCouncil, asSupplier } from "../support/context";

const holidays = Object.entries(bankHolidays).flatMap(([division, days]) =>
  days.map((holidayOn) => ({ holidayOn, division: division as Division })),
);

/** Eight working days beginning with the day itself (domain.md §4.10), counted by hand. */
function eighthDay(from: string, calendar: ReadonlySet<string>): string {
  let day = addDays(from, -1);
  for (let counted = 0; counted < 8;) {
    day = addDays(day, 1);
    if (dayOfWeek(day) < 6 && !calendar.has(day)) counted += 1;
  }
  return day;
}

describe("the calendars", () => {
  it.each([
    ["2026-03-12", "2026-03-24", "2026-03-23"],
    ["2026-03-26", "2026-04-08", "2026-04-08"],
    ["2026-09-05", "2026-09-16", "2026-09-16"],
    ["2026-11-27", "2026-12-09", "2026-12-08"],
  ])("eight working days from %s end on %s, in England alone on %s", (from, statutory, england) => {
    expect(eighthDay(from, calendarOf("STATUTORY_UK", holidays))).toBe(statutory);
    expect(eighthDay(from, calendarOf("EW", holidays))).toBe(england);
  });
});

describe("a partner", () => {
  it.each([
    ["2026-03-01", null, false],
    ["2026-03-02", null, true],
    ["2026-03-09", "2026-03-10", true],
    ["2026-03-10", "2026-03-10", false],
  ])("on %s, having joined on 2 March and left on %s: %s", (on, leftOn, expected) =>
    expect(isPartnerOn({ joinedOn: "2026-03-02", leftOn }, on)).toBe(expected),
  );
});

describe("who may", () => {
  it("form a consortium: the lead of a council", () => {
    expect(mayFormConsortium(asCouncil("p", "o", "LE"))).toBe(true);
    expect(mayFormConsortium(asCouncil("p", "o", "PO", "AP"))).toBe(false);
    expect(mayFormConsortium(asSupplier("p", "o", "SA"))).toBe(false);
  });

  it("run one: the lead of the council that leads it", () => {
    expect(mayRunConsortium(asCouncil("p", "o", "LE"), "o")).toBe(true);
    expect(mayRunConsortium(asCouncil("p", "partner", "LE"), "o")).toBe(false);
    expect(mayRunConsortium(asCouncil("p", "o", "PO"), "o")).toBe(false);
  });
});
