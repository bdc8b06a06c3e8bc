import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkForm, sendingForm } from "~/features/lists/forms/promises";
import { verdictForm } from "~/features/lists/forms/verdict";
import { promiseLetter } from "~/features/lists/letters";
import { outcomes } from "~/features/lists/rules/decisions";
import {
  conditionsOfEvidence,
  leavesOpen,
  nextPromiseReminder,
  outcomeNow,
  refusalOf,
  standingOf,
  usualWorkingDays,
} from "~/features/lists/rules/promises";
import { evidenceTypes } from "~/features/suppliers/rules/evidence";

const dueOn = "2026-04-21";
const before = new Date("2026-04-21T22:59:59.999Z");
const after = new Date("2026-04-21T23:00:00.000Z");

describe("evidence that is still to be given", () => {
  it.each([
    [{ outcome: null, waiting: false }, before, "TO_SEND", "CONDITIONAL"],
    [{ outcome: null, waiting: true }, before, "SENT", "CONDITIONAL"],
    [{ outcome: null, waiting: true }, after, "SENT", "CONDITIONAL"],
    [{ outcome: null, waiting: false }, after, "UNMET", "REJECTED"],
    [{ outcome: "MET", waiting: false }, before, "MET", "APPROVED"],
    [{ outcome: "MET", waiting: false }, after, "MET", "APPROVED"],
    [{ outcome: "UNMET", waiting: false }, after, "UNMET", "REJECTED"],
  ] as const)("with %o at %o stands %s and is seen %s", (given, now, standing, outcome) => {
    expect(standingOf({ dueOn, ...given }, now)).toBe(standing);
    expect(outcomeNow("CONDITIONAL", { dueOn, ...given }, now)).toBe(outcome);
  });

  it("leaves other decisions as they are, and nothing for ever open once nothing waits", () => {
    fc.assert(
      fc.property(fc.constantFrom(...outcomes), fc.integer({ min: 1, max: 10_000 }), (decision, days) => {
        const later = new Date(after.getTime() + days * 86_400_000);
        const promise = { dueOn, outcome: null, waiting: false };
        expect(outcomeNow(decision, promise, later)).toBe(decision === "CONDITIONAL" ? "REJECTED" : decision);
      }),
    );
  });

  it("is reminded of 7 days and 1 day before, and never of a day that has been", () => {
    expect(nextPromiseReminder(dueOn, "2026-03-20")).toBe("2026-04-14");
    expect(nextPromiseReminder(dueOn, "2026-04-13")).toBe("2026-04-14");
    expect(nextPromiseReminder(dueOn, "2026-04-14")).toBe("2026-04-20");
    expect(nextPromiseReminder(dueOn, "2026-04-20")).toBeUndefined();
  });

  it("can show the conditions that its files belong to, and is refused by the first of them", () => {
    fc.assert(
      fc.property(fc.subarray([...evidenceTypes], { minLength: 1 }), (evidence) => {
        const conditions = conditionsOfEvidence(evidence);
        expect(conditions.length).toBeGreaterThan(0);
        const verdict = { outcome: "CONDITIONAL", evidence, workingDays: 20, reasons: "To come." } as const;
        expect(leavesOpen(verdict)).toEqual(conditions);
        expect(refusalOf(evidence)).toMatchObject({ criterion: conditions[0], reasonCode: "INCOMPLETE" });
      }),
    );
    expect(leavesOpen({ outcome: "APPROVED", reasons: "Good." })).toEqual([]);
  });
});

describe("what is typed", () => {
  const typed = { outcome: "CONDITIONAL", reasonCode: "", criterion: "", reasons: "The insurance is to come." };
  it("names the evidence and the working days, twenty where nothing is said", () => {
    const read = verdictForm.safeParse({ ...typed, evidence: "PUBLIC_LIABILITY" });
    expect(read.data?.verdict).toEqual({
      outcome: "CONDITIONAL",
      evidence: ["PUBLIC_LIABILITY"],
      workingDays: usualWorkingDays,
      reasons: typed.reasons,
    });
    for (const wrong of [{}, { evidence: "RATE_B1" }, { evidence: "PREVENT", workingDays: "0" }]) {
      expect(verdictForm.safeParse({ ...typed, ...wrong }).success).toBe(false);
    }
  });

  it("says why what was sent is not enough", () => {
    expect(checkForm.safeParse({ result: "NOT_MET", reasons: "Too short" }).success).toBe(false);
    expect(checkForm.safeParse({ result: "MET" }).data).toMatchObject({ result: "MET", reasons: null });
    expect(sendingForm(["PREVENT"]).safeParse({ "file-ACCOUNTS": "x" }).data?.files.get("PREVENT")).toBeUndefined();
  });
});

describe("the letter that ends it", () => {
  const facts = {
    ...{ authority: "Tidewater Council", organisation: "Heron Ltd", list: "Homes", setting: "Heron House" },
    ...{ lot: { code: "CH1", title: "Home" }, change: false, at: before },
  };
  it.each([
    ["MEMBER", /Heron House is on the list for this lot from 11:59pm on Tuesday 21 April 2026/u],
    ["CHANGED", /What you sent holds for Heron House from 11:59pm on Tuesday 21 April 2026/u],
    ["NOTHING", /has no effect/u],
    [refusalOf(["PREVENT"]), /refused\.[\s\S]*C06, Policies[\s\S]*apply again/u],
  ] as const)("of %o", (became, says) => {
    expect(promiseLetter({ ...facts, became })).toMatch(says);
  });

  it("says of a member that it stays as it was", () => {
    const letter = promiseLetter({ ...facts, change: true, became: refusalOf(["PREVENT"]) });
    expect(letter).toContain("stays on the list for this lot as it was approved before");
  });
});
