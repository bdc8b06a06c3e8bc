import { describe, expect, it } from "vitest";
import { councilRoles } from "~/core/actor";
import { decisionLetter } from "~/features/lists/letters";
import { mayRecommend, mayRunLists, maySubmitLine, mayWriteApplication, whyNotDecide } from "~/features/lists/policy";
import { verdictOf } from "~/features/lists/rules/decisions";
import { asCouncil, asSupplier } from "../support/context";

describe("who may", () => {
  const having = (role: (typeof councilRoles)[number]) => asCouncil("p1", "o1", role);

  it.each([
    ["set up lists and issue decisions", mayRunLists, ["PO", "LE"]],
    ["recommend", mayRecommend, ["CM", "PO", "QM", "LE"]],
    ["decide", (actor: ReturnType<typeof having>) => whyNotDecide(actor, []) === undefined, ["AP", "LE"]],
  ] as const)("%s", (_, may, roles) => {
    expect(councilRoles.filter((role) => may(having(role)))).toEqual([...roles]);
  });

  it("decide on what they recommended themselves: nobody", () => {
    expect(whyNotDecide(asCouncil("p1", "o1", "LE"), ["p2", "p1"])).toBe("OWN_RECOMMENDATION");
    expect(whyNotDecide(asCouncil("p3", "o1", "LE"), ["p2", "p1"])).toBeUndefined();
  });

  it("write and submit an application", () => {
    const supplierRoles = ["SA", "SB", "SV"] as const;
    const roles = (may: typeof maySubmitLine) => supplierRoles.filter((role) => may(asSupplier("p", "o", role)));
    expect(roles(mayWriteApplication)).toEqual(["SA", "SB"]);
    expect(roles(maySubmitLine)).toEqual(["SA"]);
  });
});

describe("a decision letter", () => {
  const facts = {
    authority: "Tidewater Council",
    organisation: "Larch House Ltd",
    list: "Children’s homes list",
    round: 2,
    setting: "Larch House",
    lot: { code: "CH1", title: "Children’s home within the area", forPeople: true },
    issuedAt: new Date("2026-04-10T09:00:00Z"),
    nextRoundBy: "2026-09-01",
    change: undefined,
  };

  it("says that the setting is on the list, and since when", () => {
    const letter = decisionLetter({ ...facts, verdict: { outcome: "APPROVED", reasons: "Meets every condition." } });
    expect(letter).toContain("Larch House is on the list for this lot from 10am on Friday 10 April 2026 (UK time)");
    expect(letter).toContain("Meets every condition.");
    expect(letter).toContain("valid registration");
  });

  it("says nothing of needs and registration about goods", () => {
    const lot = { code: "BREAD", title: "Bread and cakes", forPeople: false };
    const verdict = { outcome: "APPROVED", reasons: "Meets every condition." } as const;
    const letter = decisionLetter({ ...facts, lot, setting: "Crumb Bakery", verdict });
    expect(letter).toContain("we invite you whenever there is a competition for this lot");
    expect(letter).not.toMatch(/need|registration/u);
  });

  it("says which condition was not met, why, and what to do", () => {
    const row = {
      outcome: "REJECTED",
      reasonCode: "INSURANCE",
      criterion: "C04",
      evidence: null,
      workingDays: null,
      reasons: "Cover is £2m, we ask £5m.",
    };
    const letter = decisionLetter({ ...facts, verdict: verdictOf({ ...row, outcome: "REJECTED" }) });
    expect(letter).toContain("C04, Insurance");
    expect(letter).toContain("Cover is £2m, we ask £5m.");
    expect(letter).toContain("next round by 1 September 2026");
  });
});
