import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EvidenceId } from "~/core/id";
import { instantAt } from "~/core/time";
import { answerForm, askForm } from "~/features/lists/forms/clarifications";
import {
  answeredFacts,
  askingOf,
  chanceWithheld,
  conditionsOf,
  fixableFields,
  fixableIn,
  isFile,
  isFileUsable,
  isMisfitOf,
} from "~/features/lists/rules/clarifications";
import { ruleResults } from "~/features/lists/rules/conditions";
import { criteria, type Criterion, type Verdict } from "~/features/lists/rules/decisions";
import { organisationDifferences, placeDifferences } from "~/features/lists/rules/differences";
import type { SubmittedEvidence, SubmittedFacts } from "~/features/lists/rules/submitted-facts";
import { evidenceTypes } from "~/features/suppliers/rules/evidence";
import { needCodes } from "~/features/suppliers/rules/settings";

const facts: SubmittedFacts = {
  format: "quayside-line/1",
  organisation: { name: "Heron Ltd", identifier: "08888888", postalAddress: "1 Quay", email: "o@heron.test" },
  header: {
    contactName: "Kim Reed",
    contactEmail: "k@heron.test",
    contactPhone: null,
    safeguardingLead: "Ash Moor",
    insuranceCommitted: false,
    termsAccepted: true,
  },
  setting: {
    name: "Heron House",
    kind: "CHILDRENS_HOME",
    regulator: "OFSTED",
    registrationNumber: "SC123456",
    registrationStatus: "REGISTERED",
    registrationEndsOn: null,
    latestGrade: "GOOD",
    latestGradeOn: "2025-11-01",
    address: "2 Quay",
    capacity: 6,
    ageMin: 8,
    ageMax: 17,
    genders: "ANY",
    needs: ["N1", "N2"],
  },
  lot: { code: "CH1", title: "Home" },
  line: { capacityOffered: 4, ageMin: 8, ageMax: 16, genders: "ANY", needs: ["N1"], vacancyContact: "Kim Reed" },
  evidence: [file("ACCOUNTS", "a"), file("PREVENT", "b")],
  rates: [{ band: "B1", weeklyPence: 410_000 }],
};

function file(type: SubmittedEvidence["type"], mark: string): SubmittedEvidence {
  const days = { issuedOn: "2026-01-01", expiresOn: "2026-12-31" };
  return { evidenceId: `id-${mark}` as EvidenceId, type, name: `${mark}.pdf`, sha256: mark.repeat(64), ...days };
}

const goods: SubmittedFacts = { ...facts, line: { ...facts.line, capacityOffered: null } };
const refusal = (criterion: Criterion): Verdict => {
  return { outcome: "REJECTED", reasonCode: "OTHER", criterion, reasons: "It is not as it must be at all." };
};

describe("what can be put right", () => {
  it("is a closed list, without a price, a band, or what a regulator says", () => {
    expect(fixableFields.filter((field) => /RATE|BAND|PRICE|GRADE|REGIST/u.test(field))).toEqual([]);
    expect(new Set(fixableFields).size).toBe(fixableFields.length);
    expect(fixableFields.filter(isFile)).toEqual([...evidenceTypes]);
  });

  it("is of goods neither ages nor needs nor who keeps people safe", () => {
    expect(fixableIn(facts)).toEqual([...fixableFields]);
    const plain = fixableIn(goods).filter((field) => !isFile(field));
    expect(plain).toEqual(["CONTACT", "INSURANCE_COMMITTED", "TERMS_ACCEPTED"]);
  });

  it("belongs to the conditions that it could meet", () => {
    expect(conditionsOf(["PREVENT", "INSURANCE_COMMITTED", "MOTOR_INSURANCE", "CONTACT"])).toEqual(["C04", "C06"]);
    expect(conditionsOf(["CONTACT", "AGES"])).toEqual([]);
  });
});

describe("the time for the answer", () => {
  const at = (date: string, time: string) => {
    const instant = instantAt(date, time);
    if (!instant.ok) throw new Error(instant.refusal);
    return instant.value;
  };
  const lastMoment = (date: string) => new Date(at(date, "00:00").getTime() - 1);
  it.each([
    ["the last millisecond of the last day in winter", lastMoment("2026-01-10"), "2026-01-09", "ASKED"],
    ["the first of the next", at("2026-01-10", "00:00"), "2026-01-09", "NOT_ANSWERED"],
    ["the last millisecond in summer time", lastMoment("2026-07-10"), "2026-07-09", "ASKED"],
    ["the first of the next in summer time", at("2026-07-10", "00:00"), "2026-07-09", "NOT_ANSWERED"],
  ] as const)("%s", (_, now, dueOn, asking) => {
    expect(askingOf({ dueOn, answeredAt: null }, now)).toBe(asking);
    expect(askingOf({ dueOn, answeredAt: now }, now)).toBe("ANSWERED");
  });
});

const answers = fc.record({
  places: fc.integer({ min: 1, max: 2000 }),
  ages: fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 61, max: 120 })),
  genders: fc.constantFrom("ANY" as const, "FEMALE" as const, "MALE" as const),
  needs: fc.subarray([...needCodes], { minLength: 1 }),
  contact: fc.string(),
  safeguardingLead: fc.string(),
  insuranceCommitted: fc.boolean(),
  termsAccepted: fc.boolean(),
});
const asked = fc.subarray([...fixableFields], { minLength: 1 });
const files = fc.subarray([...evidenceTypes]).map((types) => types.map((type) => file(type, "c")));

describe("an answer", () => {
  it("changes what was asked and nothing else, never a price", () => {
    fc.assert(
      fc.property(asked, answers, files, (fields, given, sent) => {
        const now = answeredFacts(facts, fields, given, sent);
        expect(now.rates).toEqual(facts.rates);
        expect([now.setting, now.organisation, now.lot]).toEqual([facts.setting, facts.organisation, facts.lot]);
        const changed = [...placeDifferences(facts, now), ...organisationDifferences(facts, now)];
        for (const { field } of changed) expect(fields).toContain(field);
        for (const type of evidenceTypes.filter((each) => !fields.includes(each))) {
          const ofType = ({ evidence }: SubmittedFacts) => evidence.filter((each) => each.type === type);
          expect(ofType(now)).toEqual(ofType(facts));
        }
        expect(new Set(now.evidence.map(({ type }) => type)).size).toBe(now.evidence.length);
      }),
    );
  });

  it("says of each field that was asked what was answered", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { line, header } = answeredFacts(facts, fixableFields, given, []);
        expect(line.capacityOffered).toBe(given.places);
        expect([line.ageMin, line.ageMax]).toEqual(given.ages);
        expect([line.genders, line.needs, line.vacancyContact]).toEqual([given.genders, given.needs, given.contact]);
        expect(header.safeguardingLead).toBe(given.safeguardingLead);
        expect([header.insuranceCommitted, header.termsAccepted]).toEqual([
          given.insuranceCommitted,
          given.termsAccepted,
        ]);
      }),
    );
  });

  it("settles by rule what it puts right", () => {
    const at = new Date("2026-03-04T09:00:00Z");
    const insurance = (line: SubmittedFacts) => {
      return ruleResults(line, at).find(({ criterion }) => criterion === "C04")?.byRule;
    };
    expect(insurance(facts)).toBe("NOT_MET");
    expect(insurance(answeredFacts(facts, ["INSURANCE_COMMITTED"], { insuranceCommitted: true }, []))).toBe("MET");
  });

  it("is wrong only in what was asked, and never in a band", () => {
    expect(isMisfitOf("AGES_OUTSIDE_LOT", ["AGES"])).toBe(true);
    expect(isMisfitOf("AGES_OUTSIDE_LOT", ["NEEDS"])).toBe(false);
    expect(isMisfitOf("BANDS_OUTSIDE_LOT", fixableFields)).toBe(false);
  });

  it.each([
    ["not there", undefined, false],
    ["good to its last day", { expiresOn: "2026-03-04", stage: "SUBMITTED", scan: "CLEAN" }, true],
    ["lapsed", { expiresOn: "2026-03-03", stage: "VERIFIED", scan: "CLEAN" }, false],
    ["turned down", { expiresOn: "2027-03-03", stage: "REJECTED", scan: "CLEAN" }, false],
    ["harmful", { expiresOn: "2027-03-03", stage: "SUBMITTED", scan: "FOUND" }, false],
  ] as const)("a file that is %s", (_, given, usable) => {
    expect(isFileUsable(given, "2026-03-04")).toBe(usable);
  });
});

describe("the same chance for all", () => {
  const others = new Map<Criterion, number>([["C04", 3]]);
  it.each([
    ["refused for what others could put right", refusal("C04"), [], 3],
    ["refused for it after the same chance", refusal("C04"), ["C04"], 0],
    ["refused for something else", refusal("C06"), [], 0],
    ["approved", { outcome: "APPROVED", reasons: "It is good." }, [], 0],
  ] as const)("%s", (_, verdict, own, withheld) => {
    expect(chanceWithheld(verdict, own as readonly Criterion[], others)).toBe(withheld);
  });

  it("is asked for each condition that a field belongs to", () => {
    const withFields = criteria.filter((each) => fixableFields.some((field) => conditionsOf([field]).includes(each)));
    expect(withFields).toEqual(["C01", "C04", "C05", "C06", "C07", "C10", "C11"]);
  });
});

describe("what is typed", () => {
  it("names fields of the list and says what is missing", () => {
    const missing = "Say who answers the telephone at night.";
    expect(askForm.safeParse({ fields: ["CONTACT", "PREVENT"], missing }).data).toEqual({
      fields: ["CONTACT", "PREVENT"],
      missing,
    });
    for (const wrong of [{ fields: "RATE_B1", missing }, { missing }, { fields: "CONTACT", missing: "Too short" }]) {
      expect(askForm.safeParse(wrong).success).toBe(false);
    }
  });

  it("is read of the fields that were asked alone, whatever is posted beside them", () => {
    const posted = { vacancyContact: "Kim Reed", ageMin: "3", "rate-B1": "1", insuranceCommitted: "yes" };
    expect(answerForm(["CONTACT"], { forPeople: true }).safeParse(posted).data).toEqual({
      answers: { contact: "Kim Reed" },
      files: [],
      note: null,
    });
    expect(answerForm(["AGES"], { forPeople: true }).safeParse({ ageMin: "9", ageMax: "8" }).success).toBe(false);
  });
});
