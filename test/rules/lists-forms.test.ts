import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { FormValues } from "~/core/form-state";
import { headerForm, lineForm, listForm, lotForm, newLineForm, roundForm, verdictForm } from "~/features/lists/forms";
import { checkForm } from "~/platform/form-reading.server";

const today = "2026-03-01";
const someId = "01990000-0000-7000-8000-000000000001";

function errorsOf(schema: z.ZodType, values: FormValues): Record<string, string> {
  const form = checkForm(values, schema);
  return Object.fromEntries(form.state.errors.map(({ field, message }) => [field, message]));
}

describe("a list's form", () => {
  const list: FormValues = {
    title: "Children’s homes list",
    summary: "Homes.",
    vehicleType: "LEGACY_APL",
    regime: "PCR2015",
    callOffMechanisms: ["FURTHER_COMPETITION"],
    consortium: "",
    maxGapMonths: "6",
  };

  it("takes a list with no partners, and one without a longest gap", () => {
    expect(checkForm(list, listForm(today))).toMatchObject({
      ok: true,
      value: { consortiumId: null, maxGapMonths: 6 },
    });
    const without = checkForm({ ...list, maxGapMonths: "" }, listForm(today));
    expect(without).toMatchObject({ ok: true, value: { maxGapMonths: null, lastOpenedOn: null } });
  });

  it.each([
    ["maxGapMonths", { maxGapMonths: "0" }],
    ["maxGapMonths", { maxGapMonths: "six" }],
    ["lastOpened", { "lastOpened-day": "31", "lastOpened-month": "2", "lastOpened-year": "2026" }],
    ["lastOpened", { "lastOpened-day": "2", "lastOpened-month": "3", "lastOpened-year": "2026" }],
    ["consortium", { consortium: "elsewhere" }],
    ["callOffMechanisms", { callOffMechanisms: [] }],
    ["title", { title: " " }],
  ])("says what is wrong with %s", (field, given: FormValues) => {
    expect(Object.keys(errorsOf(listForm(today), { ...list, ...given }))).toEqual([field]);
  });
});

describe("a lot's form", () => {
  it("needs a code of letters and digits, and ages in order", () => {
    const lot = { title: "Homes", settingKinds: "CHILDRENS_HOME", needs: ["N1"], bands: "B1" };
    expect(errorsOf(lotForm, { ...lot, code: "CH 1", ageMin: "9", ageMax: "8" })).toEqual({
      code: "A code is up to 20 letters, digits and dashes, like CH1 or POST-N2-W",
      ageMax: "The oldest age must be the same as the youngest age, or more",
    });
  });
});

describe("a round's form", () => {
  const round: FormValues = {
    lots: [someId],
    ...{ "opens-day": "1", "opens-month": "3", "opens-year": "2026", opensTime: "9am" },
    ...{ "closes-day": "31", "closes-month": "3", "closes-year": "2026", closesTime: "midday" },
  };

  it("reads two moments in United Kingdom time", () => {
    expect(checkForm(round, roundForm)).toMatchObject({
      ok: true,
      value: { opensAt: new Date("2026-03-01T09:00:00Z"), closesAt: new Date("2026-03-31T11:00:00Z") },
    });
  });

  it.each([
    ["lots", { lots: [] }],
    ["opens", { "opens-day": "30", "opens-month": "2" }],
    ["opensTime", { opensTime: "soon" }],
    ["closes", { "closes-month": "2", "closes-day": "27" }],
    ["closesTime", { "closes-day": "29", closesTime: "1:30am" }],
  ])("says what is wrong with %s", (field, given: FormValues) => {
    expect(Object.keys(errorsOf(roundForm, { ...round, ...given }))).toEqual([field]);
  });
});

describe("a line's form", () => {
  const line: FormValues = {
    capacityOffered: "4",
    ageMin: "8",
    ageMax: "15",
    genders: "ANY",
    needs: "N1",
    "rate-B1": "£4,200.50",
    "rate-B2": "",
  };

  it("takes a weekly price in pence for each level offered", () => {
    expect(checkForm(line, lineForm(["B1", "B2"]))).toMatchObject({
      ok: true,
      value: { rates: [{ band: "B1", weeklyPence: 420_050 }], vacancyContact: "" },
    });
  });

  it.each([["POA"], ["price on application"], ["TBC"], ["4200-4500"], ["4.200,00"]])("does not take %s", (typed) => {
    expect(errorsOf(lineForm(["B1", "B2"]), { ...line, "rate-B2": typed })).toEqual({
      "rate-B2": "The weekly price for Enhanced support must be an amount in pounds in numbers, like 1250 or 1,250.00",
    });
  });

  it("ignores a level that the lot does not have", () => {
    expect(checkForm({ ...line, "rate-B4": "POA" }, lineForm(["B1"]))).toMatchObject({ ok: true });
  });

  it("begins by choosing a setting and a lot", () => {
    expect(Object.keys(errorsOf(newLineForm, { setting: "", lot: "CH1" }))).toEqual(["setting", "lot"]);
  });
});

describe("the header's form", () => {
  it("says each thing that is missing", () => {
    const fields = Object.keys(errorsOf(headerForm, { contactPhone: "12" }));
    expect(fields.sort()).toEqual([
      ...["contactEmail", "contactName", "contactPhone", "insuranceCommitted", "safeguardingLead", "termsAccepted"],
    ]);
  });
});

describe("a verdict's form", () => {
  it("asks a refusal for its reason, its condition and twenty characters", () => {
    expect(
      errorsOf(verdictForm, { outcome: "REJECTED", reasons: "Too dear", reasonCode: "", criterion: "C99" }),
    ).toEqual({
      reasonCode: "Choose a reason",
      criterion: "Choose a condition",
      reasons: "Say why in 20 characters or more: the applicant reads it",
    });
  });

  it("takes an approval with a few words", () => {
    expect(checkForm({ seen: "", outcome: "APPROVED", reasons: "All met" }, verdictForm)).toMatchObject({
      ok: true,
      value: { seenId: undefined, verdict: { outcome: "APPROVED", reasons: "All met" } },
    });
  });

  it("takes a whole refusal", () => {
    const typed = {
      outcome: "REJECTED",
      reasonCode: "FINANCE",
      criterion: "C07",
      reasons: "No accounts were given at all.",
    };
    const { outcome, ...rest } = typed;
    expect(checkForm({ ...typed, seen: someId }, verdictForm)).toMatchObject({
      ok: true,
      value: { seenId: someId, verdict: { outcome, ...rest } },
    });
  });
});
