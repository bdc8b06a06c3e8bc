import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asCouncil } from "../support/context";
import { appealForm, appealVerdictForm } from "~/features/lists/forms/appeals";
import { appealLetter, decisionLetter } from "~/features/lists/letters";
import { whyNotDecideAppeal } from "~/features/lists/policy";
import {
  appealOutcomes,
  appealStandingOf,
  lastDayToAnswer,
  lastDayToAppeal,
  outcomeAfterAppeal,
} from "~/features/lists/rules/appeals";
import { outcomes } from "~/features/lists/rules/decisions";
import { appealDuties } from "~/features/market/rules/case-duties";

const holidays = new Set(["2026-04-03", "2026-04-06"]);
const appealBy = "2026-04-07";
const before = new Date("2026-04-07T22:59:59.999Z");
const after = new Date("2026-04-07T23:00:00.000Z");

describe("the clock of an appeal", () => {
  it("counts ten working days to appeal and fifteen to answer, holidays left out", () => {
    expect(lastDayToAppeal(new Date("2026-03-20T09:00:00Z"), holidays)).toBe(appealBy);
    expect(lastDayToAppeal(new Date("2026-03-29T23:30:00Z"), holidays)).toBe("2026-04-15");
    expect(lastDayToAnswer(new Date("2026-03-24T09:00:00Z"), holidays)).toBe("2026-04-16");
  });

  it.each([
    [{ appealBy: null, appeal: undefined }, before, "NONE"],
    [{ appealBy, appeal: undefined }, before, "MAY"],
    [{ appealBy, appeal: undefined }, after, "OVER"],
    [{ appealBy, appeal: { outcome: null } }, before, "WAITING"],
    [{ appealBy, appeal: { outcome: null } }, after, "WAITING"],
    [{ appealBy, appeal: { outcome: "PARTLY" } }, after, "PARTLY"],
  ] as const)("with %o at %o stands %s", (facts, now, standing) => {
    expect(appealStandingOf(facts, now)).toBe(standing);
  });

  it("turns a refusal into an approval only where it is upheld", () => {
    for (const outcome of outcomes) {
      expect(outcomeAfterAppeal(outcome, "UPHELD")).toBe("APPROVED");
      for (const other of [null, "PARTLY", "DISMISSED"] as const)
        expect(outcomeAfterAppeal(outcome, other)).toBe(outcome);
    }
  });
});

describe("who decides on an appeal", () => {
  const person = "01a2b3c4-0000-7000-8000-000000000001" as never;
  const council = "01a2b3c4-0000-7000-8000-000000000002" as never;

  it("is an approver or a lead who had no hand in the decision and no role at the supplier", () => {
    for (const role of ["AP", "LE"] as const) {
      const actor = asCouncil(person, council, role);
      expect(whyNotDecideAppeal(actor, [], false)).toBeUndefined();
      expect(whyNotDecideAppeal(actor, [person], false)).toBe("TOOK_PART");
      expect(whyNotDecideAppeal(actor, [], true)).toBe("OWN_SUPPLIER");
    }
    for (const role of ["CM", "PO", "QM", "EV", "AU", "FI"] as const) {
      expect(whyNotDecideAppeal(asCouncil(person, council, role), [], false)).toBe("NOT_ALLOWED");
    }
  });

  it("finds it on the desk by its last day; who had a hand in it does not, and everybody's desk has all", () => {
    const waiting = { lineId: "1", setting: "Larch House", list: "Homes", dueOn: "2026-04-16" };
    const appeals = [
      { ...waiting, tookPart: true },
      { ...waiting, lineId: "2", tookPart: false },
    ];
    expect(appealDuties(appeals, ["CM", "PO"])).toEqual([]);
    expect(appealDuties(appeals, ["AP"])).toMatchObject([
      { href: "/council/lines/2/appeal", whose: "You", dueAt: new Date("2026-04-16T22:59:59.999Z") },
    ]);
    expect(appealDuties(appeals, undefined)).toHaveLength(2);
  });
});

describe("what is said", () => {
  it("needs a ground and words, and knows no other grounds", () => {
    const words = "The policy was in the second file.";
    expect(appealForm.safeParse({ grounds: ["EVIDENCE", "PROCESS"], words }).data?.grounds).toEqual([
      "PROCESS",
      "EVIDENCE",
    ]);
    for (const wrong of [
      {},
      { grounds: [], words },
      { grounds: ["OPINION"], words },
      { grounds: ["FACT"], words: "No." },
    ]) {
      expect(appealForm.safeParse(wrong).success).toBe(false);
    }
    expect(appealVerdictForm.safeParse({ seen: "", outcome: "UPHELD", reasons: "So." }).success).toBe(false);
    expect(appealVerdictForm.safeParse({ seen: "", outcome: "REFUSED", reasons: words }).success).toBe(false);
  });

  const facts = {
    ...{ authority: "Tidewater", organisation: "Larch Ltd", list: "Homes", setting: "Larch House" },
    lot: { code: "CH1", title: "Home in the area", forPeople: true },
  };

  it("is in the letter of a refusal, with the last day, and in no other", () => {
    const refusal = {
      outcome: "REJECTED",
      reasonCode: "POLICY",
      criterion: "C06",
      reasons: "No policy came.",
    } as const;
    const letter = (verdict: Parameters<typeof decisionLetter>[0]["verdict"], change?: { readonly holds: boolean }) =>
      decisionLetter({
        ...{ ...facts, round: 1, verdict, change, issuedAt: new Date("2026-03-20T09:00:00Z") },
        ...{ appealBy: verdict.outcome === "REJECTED" ? appealBy : undefined, nextRoundBy: undefined },
      });
    for (const body of [letter(refusal), letter(refusal, { holds: false })]) {
      expect(body).toContain("you can appeal from the page of this letter, by the end of 7 April 2026");
    }
    expect(letter({ outcome: "APPROVED", reasons: "It meets every condition." })).not.toContain("appeal");
  });

  it("is answered with what came of it, why, and what it means", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...appealOutcomes),
        fc.constantFrom("MEMBER", "CHANGED", "NOTHING"),
        (outcome, became) => {
          const at = new Date("2026-04-10T09:00:00Z");
          const answer = {
            appealedAt: new Date("2026-03-24T09:00:00Z"),
            outcome,
            became,
            at,
            reasons: "It was there.",
          } as const;
          const letter = appealLetter({ ...facts, ...answer });
          expect(letter).toContain("On 24 March 2026 you appealed");
          expect(letter).toContain("Why: It was there.");
          expect(letter.includes("is on the list for this lot from 10am on Friday 10 April 2026")).toBe(
            outcome === "UPHELD" && became === "MEMBER",
          );
          expect(letter.includes("30 days")).toBe(outcome !== "UPHELD");
        },
      ),
    );
  });
});
