import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evidenceTypes } from "~/features/suppliers/rules/evidence";
import {
  comparedFields,
  evidenceDifferences,
  organisationDifferences,
  placeDifferences,
  type ComparedField,
} from "~/features/lists/rules/differences";
import type { OrganisationFacts, PlaceFacts, SubmittedEvidence } from "~/features/lists/rules/submitted-facts";
import { submittedFacts } from "../support/scenarios/submitted-facts";

const organisation: OrganisationFacts = submittedFacts;
const place: PlaceFacts = submittedFacts;
const file = (given: Partial<SubmittedEvidence> = {}): SubmittedEvidence => ({
  evidenceId: "e1",
  type: "EMPLOYERS_LIABILITY",
  name: "cover.pdf",
  sha256: "a".repeat(64),
  issuedOn: "2025-07-01",
  expiresOn: "2026-06-30",
  ...given,
});

describe("what has changed of a place", () => {
  it("is nothing where every value is the same, in whatever order needs and prices stand", () => {
    const before = { ...place, line: { ...place.line, needs: ["N1", "N4"] } };
    const now = { ...place, line: { ...place.line, needs: ["N4", "N1"] } };
    expect(placeDifferences(before, now)).toEqual([]);
  });

  it.each<[ComparedField, PlaceFacts]>([
    ["GRADE", { ...place, setting: { ...place.setting, latestGrade: "OUTSTANDING" } }],
    ["REGISTRATION_STATUS", { ...place, setting: { ...place.setting, registrationStatus: "SUSPENDED" } }],
    ["SETTING_ADDRESS", { ...place, setting: { ...place.setting, address: "3 Alder Way" } }],
    ["SETTING_AGES", { ...place, setting: { ...place.setting, ageMax: 16 } }],
    ["PLACES", { ...place, line: { ...place.line, capacityOffered: 3 } }],
    ["NEEDS", { ...place, line: { ...place.line, needs: ["N1", "N4"] } }],
    ["CONTACT", { ...place, line: { ...place.line, vacancyContact: "Kit" } }],
    ["RATE_B1", { ...place, rates: [{ band: "B1", weeklyPence: 430_000 }] }],
    ["RATE_B1", { ...place, rates: [] }],
    ["RATE_B4", { ...place, rates: [...place.rates, { band: "B4", weeklyPence: 1 }] }],
  ])("is %s alone where that alone is another", (field, now) => {
    expect(placeDifferences(place, now).map((each) => each.field)).toEqual([field]);
    expect(placeDifferences(now, place).map((each) => each.field)).toEqual([field]);
  });

  it("gives both values", () => {
    const now = { ...place, rates: [{ band: "B1", weeklyPence: 435_050 }] };
    expect(placeDifferences(place, now)).toEqual([{ field: "RATE_B1", before: 420_000, now: 435_050 }]);
  });

  it("leaves out no value of what was submitted", () => {
    const changed: PlaceFacts = {
      setting: {
        name: "x",
        kind: "x",
        regulator: "x",
        registrationNumber: "x",
        registrationStatus: "x",
        registrationEndsOn: "2030-01-01",
        latestGrade: "x",
        latestGradeOn: "2030-01-01",
        address: "x",
        capacity: 99,
        ...{ ageMin: 1, ageMax: 2, genders: "MALE", needs: ["N7"] },
      },
      line: {
        capacityOffered: 99,
        vacancyContact: "x",
        ...{ ageMin: 1, ageMax: 2, genders: "MALE", needs: ["N7"] },
      },
      rates: ["B1", "B2", "B3", "B4"].map((band) => ({ band, weeklyPence: 7 })),
    };
    const header = {
      contactName: "x",
      contactEmail: "x",
      contactPhone: "x",
      safeguardingLead: "x",
      insuranceCommitted: false,
      termsAccepted: false,
    };
    const other = {
      organisation: { name: "x", identifier: "x", postalAddress: "x", email: "x" },
      header,
      evidence: [],
    };
    const found = [...organisationDifferences(organisation, other), ...placeDifferences(place, changed)];
    expect(found.map(({ field }) => field).sort()).toEqual(Object.keys(comparedFields).sort());
  });
});

describe("what has changed of the files", () => {
  const today = "2026-03-01";

  it.each([
    ["nothing", [file()], [file()], undefined],
    ["a file that was not there", [], [file()], "ADDED"],
    ["another file", [file()], [file({ sha256: "b".repeat(64), expiresOn: "2027-06-30" })], "REPLACED"],
    ["the same file with another last day", [file()], [file({ expiresOn: "2026-07-31" })], "REPLACED"],
    ["a file that is not there any more", [file()], [], "GONE"],
    ["a file that ran out", [file({ expiresOn: "2026-02-28" })], [file({ expiresOn: "2026-02-28" })], "ENDED"],
    [
      "a file that counts today for the last time",
      [file({ expiresOn: today })],
      [file({ expiresOn: today })],
      undefined,
    ],
    ["a new file that has run out too", [file()], [file({ sha256: "c", expiresOn: "2026-02-28" })], "ENDED"],
  ])("%s", (_, before, now, what) => {
    const found = evidenceDifferences(before, now, today);
    expect(found.map((each) => each.what)).toEqual(what === undefined ? [] : [what]);
    expect(found.every(({ condition }) => condition === "C04")).toBe(true);
  });

  it("is nothing between a library and itself before anything in it runs out, and never more than its types", () => {
    const library = fc
      .uniqueArray(fc.constantFrom(...evidenceTypes))
      .map((types) => types.map((type) => file({ type, evidenceId: type })));
    fc.assert(
      fc.property(library, library, (one, other) => {
        expect(evidenceDifferences(one, one, today)).toEqual([]);
        const types = new Set([...one, ...other].map(({ type }) => type));
        const shared = one.filter(({ type }) => other.some((each) => each.type === type));
        expect(evidenceDifferences(one, other, today)).toHaveLength(types.size - shared.length);
      }),
    );
  });
});
