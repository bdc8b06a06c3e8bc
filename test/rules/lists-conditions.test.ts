import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingsForm } from "~/features/lists/forms/findings";
import {
  conditionResult,
  conditionsNotMet,
  conditionsOpen,
  ruleResults,
  type ByRule,
} from "~/features/lists/rules/conditions";
import { criteria, type Criterion } from "~/features/lists/rules/decisions";
import { queueViewOf, queueViews, queueViewSlug } from "~/features/lists/rules/queue-views";
import type { SubmittedFacts } from "~/features/lists/rules/submitted-facts";
import { checkForm } from "~/platform/form-reading.server";
import { submittedFacts } from "../support/scenarios/submitted-facts";

const at = new Date("2026-03-02T09:00:00Z");
const setting = (given: Partial<SubmittedFacts["setting"]>) => ({
  ...submittedFacts,
  setting: { ...submittedFacts.setting, ...given },
});
const header = (given: Partial<SubmittedFacts["header"]>) => ({
  ...submittedFacts,
  header: { ...submittedFacts.header, ...given },
});
const byRule = (of: SubmittedFacts, when = at) =>
  Object.fromEntries(ruleResults(of, when).map((each) => [each.criterion, each.byRule]));

describe("what was submitted settles by rule", () => {
  it("what is definite, and leaves the rest to a person", () => {
    expect(byRule(submittedFacts)).toEqual({
      ...{ C01: "PERSON", C02: "MET", C03: "MET", C04: "MET", C05: "PERSON", C06: "PERSON" },
      ...{ C07: "PERSON", C08: "PERSON", C09: "PERSON", C10: "MET", C11: "MET" },
    });
  });

  it.each<[Criterion, ByRule, SubmittedFacts]>([
    ["C02", "NOT_MET", setting({ registrationStatus: "SUSPENDED" })],
    ["C02", "NOT_MET", setting({ registrationStatus: "APPLIED" })],
    ["C02", "NOT_MET", setting({ registrationEndsOn: "2026-03-01" })],
    ["C02", "MET", setting({ registrationEndsOn: "2026-03-02" })],
    ["C02", "PERSON", setting({ registrationStatus: "NOT_NEEDED" })],
    ["C03", "MET", setting({ latestGrade: null, latestGradeOn: null })],
    ["C03", "MET", setting({ latestGrade: "REQUIRES_IMPROVEMENT" })],
    ["C03", "NOT_MET", setting({ latestGrade: "INADEQUATE" })],
    ["C03", "NOT_MET", setting({ latestGrade: "URGENT_IMPROVEMENT" })],
    ["C03", "NOT_MET", setting({ latestGrade: "SERIOUS_WEAKNESSES" })],
    ["C04", "NOT_MET", header({ insuranceCommitted: false })],
    ["C05", "NOT_MET", header({ safeguardingLead: null })],
    ["C10", "NOT_MET", { ...submittedFacts, rates: [] }],
    ["C11", "NOT_MET", header({ termsAccepted: false })],
  ])("%s: %s", (criterion, result, of) => {
    expect(byRule(of)[criterion]).toBe(result);
  });

  it("asks of goods nothing that is about people", () => {
    const goods = {
      ...submittedFacts,
      line: { capacityOffered: null, ageMin: null, ageMax: null, genders: null, needs: [], vacancyContact: "Bea" },
      rates: [],
    };
    const results = byRule(goods);
    expect(criteria.filter((criterion) => results[criterion] === "NOT_ASKED")).toEqual([
      "C02",
      "C03",
      "C05",
      "C09",
      "C10",
    ]);
  });

  it("never fails money by rule", () => {
    const anything = fc.record({ status: fc.string(), grade: fc.option(fc.string()), terms: fc.boolean() });
    fc.assert(
      fc.property(anything, ({ status, grade, terms }) => {
        const of = {
          ...setting({ registrationStatus: status, latestGrade: grade }),
          ...header({ termsAccepted: terms }),
        };
        expect(byRule(of)["C07"]).toBe("PERSON");
      }),
    );
  });
});

describe("a person's finding", () => {
  it("counts only where no rule settles the condition", () => {
    expect(conditionResult("PERSON", undefined)).toBe("OPEN");
    expect(conditionResult("PERSON", "NOT_MET")).toBe("NOT_MET");
    expect(conditionResult("NOT_MET", "MET")).toBe("NOT_MET");
    expect(conditionResult("MET", "NOT_MET")).toBe("MET");
    const found = new Map<Criterion, "MET" | "NOT_MET">([
      ["C06", "NOT_MET"],
      ["C01", "MET"],
    ]);
    const results = ruleResults(setting({ latestGrade: "INADEQUATE" }), at);
    expect(conditionsNotMet(results, found)).toEqual(["C03", "C06"]);
    expect(conditionsOpen(results, found)).toEqual(["C05", "C07", "C08", "C09"]);
  });

  it("that a condition is not met says what is missing", () => {
    const form = findingsForm(["C01", "C06"]);
    const short = checkForm({ "result-C01": "NOT_MET", "note-C01": "no", "result-C06": "" }, form);
    expect(short.state.errors).toEqual([
      { field: "note-C01", message: "Say what is missing for C01, in 20 characters or more" },
    ]);
    const note = "The company is struck off the register.";
    const full = checkForm({ seen: "", "result-C01": "NOT_MET", "note-C01": note, "result-C06": "" }, form);
    expect(full).toMatchObject({ ok: true, value: { findings: [{ criterion: "C01", result: "NOT_MET", note }] } });
    const wrong = checkForm({ "result-C01": "PERHAPS", "result-C06": "" }, form);
    expect(wrong.state.errors.map(({ field }) => field)).toEqual(["result-C01"]);
  });
});

it("each part of the queue has an address of its own, and anything else is all lines", () => {
  for (const view of queueViews) expect(queueViewOf(queueViewSlug(view))).toBe(view);
  expect([queueViewOf(null), queueViewOf("' OR 1=1"), queueViewOf("")]).toEqual(["ALL", "ALL", "ALL"]);
});
