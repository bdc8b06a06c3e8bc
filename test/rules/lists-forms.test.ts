import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { FormValues } from "~/core/form-state";
import { headerForm, lineForm, newLineForm } from "~/features/lists/forms/application";
import { generatedLotsForm } from "~/features/lists/forms/generated-lots";
import { listForm, listWordsForm } from "~/features/lists/forms/list";
import { lotForm, openedLotForm } from "~/features/lists/forms/lot";
import { roundForm } from "~/features/lists/forms/round";
import { verdictForm } from "~/features/lists/forms/verdict";
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
    ["regime", { vehicleType: "FRAMEWORK_OPEN" }],
    ["regime", { regime: "constructor" }],
    ["vehicleType", { vehicleType: "" }],
    ["vehicleType", { vehicleType: "constructor" }],
    ["cpv", { cpv: ["' OR 1=1 --"] }],
    ["cpv", { cpv: "١٥٨١٠٠٠٠-٩" }],
    ["cpv", { cpv: Array.from({ length: 11 }, (_, place) => `1581000${place % 10}-${place % 9}`) }],
    ["suits-0", { suits: "EVERYONE" }],
  ])("says what is wrong with %s", (field, given: FormValues) => {
    expect(Object.keys(errorsOf(listForm(today), { ...list, ...given }))).toEqual([field]);
  });

  it("keeps what is bought and whom it suits, once each and in order", () => {
    const bought = { cpv: ["15811100-7", "15810000-9", "15811100-7"], suits: ["VOLUNTARY"] };
    expect(checkForm({ ...list, ...bought }, listForm(today))).toMatchObject({
      ok: true,
      value: { cpvCodes: ["15810000-9", "15811100-7"], suitsSmallFirms: false, suitsVoluntary: true },
    });
    expect(checkForm({ title: "Food list", summary: "Food.", ...bought }, listWordsForm)).toMatchObject({
      ok: true,
      value: { title: "Food list", cpvCodes: ["15810000-9", "15811100-7"] },
    });
  });

  it("reads no gap of an open framework: the law says it", () => {
    const open = { ...list, vehicleType: "FRAMEWORK_OPEN", regime: "PA2023", maxGapMonths: "six" };
    expect(checkForm(open, listForm(today))).toMatchObject({ ok: true, value: { maxGapMonths: null } });
  });
});

describe("a lot's form", () => {
  it("needs a code of letters and digits, and ages in order", () => {
    const lot = { about: "PEOPLE", title: "Homes", settingKinds: "CHILDRENS_HOME", needs: ["N1"], bands: "B1" };
    expect(errorsOf(lotForm(today), { ...lot, code: "CH 1", ageMin: "9", ageMax: "8" })).toEqual({
      code: "A code is up to 20 letters, digits and dashes, like CH1 or POST-N2-W",
      ageMax: "The oldest age must be the same as the youngest age, or more",
    });
  });

  const bread: FormValues = { about: "GOODS", code: "BREAD", title: "Bread and cakes" };
  const said: FormValues = { "said-day": "28", "said-month": "2", "said-year": "2026" };

  it("reads nothing about people of a lot of goods, and keeps what was typed there", () => {
    const typed = { ...bread, ageMin: "old", needs: ["N1", "N9"], settingKinds: "CHILDRENS_HOME", bands: "B1" };
    const read = checkForm(typed, lotForm(today));
    expect(read).toMatchObject({
      ok: true,
      value: { settingKinds: ["PREMISES"], needs: [], bands: [], ageMin: null, ageMax: null },
    });
    expect(read.state.values).toMatchObject({ ageMin: "old", needs: ["N1", "N9"] });
  });

  it("asks first what the lot is about, and only then what belongs to it", () => {
    expect(Object.keys(errorsOf(lotForm(today), { code: "CH 1", title: "" })).sort()).toEqual([
      "about",
      "code",
      "title",
    ]);
    const people = Object.keys(errorsOf(lotForm(today), { about: "PEOPLE", code: "CH1", title: "Homes" })).sort();
    expect(people).toEqual(["ageMax", "ageMin", "bands", "needs", "settingKinds"]);
  });

  it("takes premises for no lot about people", () => {
    const lot = { about: "PEOPLE", code: "CH1", title: "Homes", needs: "N1", bands: "B1", ageMin: "1", ageMax: "2" };
    expect(Object.keys(errorsOf(lotForm(today), { ...lot, settingKinds: "PREMISES" }))).toEqual(["settingKinds-0"]);
  });

  it("dates what the council expects to buy", () => {
    expect(checkForm({ ...bread, ...said, expectedVolume: "400 loaves a week" }, lotForm(today))).toMatchObject({
      ok: true,
      value: { expectedVolume: "400 loaves a week", expectedVolumeOn: "2026-02-28" },
    });
    expect(checkForm({ ...bread, ...said, expectedVolume: " " }, lotForm(today))).toMatchObject({
      ok: true,
      value: { expectedVolume: null, expectedVolumeOn: null },
    });
    expect(checkForm({ title: "Bread", ...said, expectedVolume: "More" }, openedLotForm(today))).toMatchObject({
      ok: true,
      value: { title: "Bread", expectedVolume: "More", expectedVolumeOn: "2026-02-28" },
    });
  });

  it.each([
    ["said", "no day", { expectedVolume: "400 loaves" }],
    ["said", "tomorrow", { ...said, "said-day": "2", "said-month": "3", expectedVolume: "400 loaves" }],
    ["said", "a day that is none", { ...said, "said-day": "31", expectedVolume: "400 loaves" }],
    ["expectedVolume", "too many words", { ...said, expectedVolume: "🍞".repeat(501) }],
  ])("says what is wrong with %s: %s", (field, _, given: FormValues) => {
    expect(Object.keys(errorsOf(lotForm(today), { ...bread, ...given }))).toEqual([field]);
    expect(Object.keys(errorsOf(openedLotForm(today), { title: "Bread", ...given }))).toEqual([field]);
  });
});

describe("the form that makes many lots", () => {
  const framework: FormValues = {
    needs: Array.from({ length: 8 }, (_, place) => `N${place + 1} Need ${place + 1}`).join("\n"),
    placements: "D Day places\nW Weekly boarding\n\nT  Termly   boarding\nF Full residential",
    ages: "PRE 0-15 up to the end of Year 11\nPOST 16 – 25 from 16",
    settingKinds: ["SPECIAL_SCHOOL", "SPECIAL_COLLEGE"],
    bands: ["B1", "B2"],
  };
  const lotsOf = (given: FormValues = {}) => {
    const read = checkForm({ ...framework, ...given }, generatedLotsForm);
    return read.ok ? read.value : [];
  };

  it("puts every need together with every placement type and every age range: 64 of 8, 4 and 2", () => {
    const lots = lotsOf();
    const having = (part: RegExp) => lots.filter(({ code }) => part.test(code)).length;
    expect(lots).toHaveLength(64);
    expect(new Set(lots.map(({ code }) => code)).size).toBe(64);
    expect(having(/^POST-/u)).toBe(32);
    for (const need of ["N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8"]) {
      expect(having(new RegExp(`-${need}-`, "u"))).toBe(8);
      expect(lots.filter(({ needs }) => needs.join() === need)).toHaveLength(8);
    }
    for (const placement of ["D", "W", "T", "F"]) expect(having(new RegExp(`-${placement}$`, "u"))).toBe(16);
    expect(lots.find(({ code }) => code === "POST-N2-T")).toEqual({
      code: "POST-N2-T",
      title: "Need 2, Termly boarding, from 16",
      settingKinds: ["SPECIAL_SCHOOL", "SPECIAL_COLLEGE"],
      needs: ["N2"],
      ageMin: 16,
      ageMax: 25,
      bands: ["B1", "B2"],
      expectedVolume: null,
      expectedVolumeOn: null,
    });
  });

  it.each([
    ["needs", "AUT Autism", "Line 1: begin with one of the codes N1 to N8"],
    ["needs", "N1 Autism\nN1 Again", "Line 2: the code N1 is there already"],
    ["needs", "N1", "Line 1: enter a title after the code N1"],
    ["needs", "\n\n' OR 1=1 --", "Line 3: begin with a code of up to 6 letters and digits, then its title"],
    ["needs", "مرحبا hello", "Line 1: begin with a code of up to 6 letters and digits, then its title"],
    ["placements", "D Day\n🏫 School", "Line 2: begin with a code of up to 6 letters and digits, then its title"],
    ["placements", "DAYTIME Day places", "Line 1: begin with a code of up to 6 letters and digits, then its title"],
    ["placements", "D Day\nd day", "Line 2: the code d is there already"],
    ["ages", "PRE up to 15", "Line 1: enter the ages after the code PRE, like 0-15, from 0 to 120"],
    ["ages", "PRE 15-0 small", "Line 1: enter the youngest age first"],
    ["ages", "PRE 0-121 all", "Line 1: enter the ages after the code PRE, like 0-15, from 0 to 120"],
    ["ages", "PRE 0-15", "Line 1: enter a title after the code PRE"],
    ["ages", " \n ", "Enter the age ranges, one on each line"],
  ])("names the line of %s that is wrong: %j", (field, typed, sentence) => {
    expect(errorsOf(generatedLotsForm, { ...framework, [field]: typed })).toEqual({ [field]: sentence });
  });

  it("names five lines at most, and says how many more are like them", () => {
    const typed = Array.from({ length: 40 }, () => "!").join("\n");
    const { placements } = errorsOf(generatedLotsForm, { ...framework, placements: typed });
    expect(placements?.match(/Line \d+/gu)).toEqual(["Line 1", "Line 2", "Line 3", "Line 4", "Line 5"]);
    expect(placements).toMatch(/And 35 more lines like these$/u);
  });

  it("refuses more lots than a list can have, and titles that are too long together", () => {
    const placements = Array.from({ length: 40 }, (_, place) => `P${place} Placement`).join("\n");
    expect(errorsOf(generatedLotsForm, { ...framework, placements })).toEqual({
      needs: "8 × 40 × 2 make 640 lots. A list can have 500 at most",
    });
    const long = `N1 ${"long ".repeat(39)}`;
    expect(errorsOf(generatedLotsForm, { ...framework, needs: long })["needs"]).toMatch(/longer than 200 characters/u);
    const lines = Array.from({ length: 101 }, (_, place) => `P${place} P`).join("\n");
    expect(errorsOf(generatedLotsForm, { ...framework, placements: lines })).toEqual({
      placements: "Enter 100 lines or fewer",
    });
  });

  it("asks for the kinds and the levels that all of them share", () => {
    const fields = Object.keys(errorsOf(generatedLotsForm, { ...framework, settingKinds: [], bands: "B9" }));
    expect(fields).toEqual(["settingKinds", "bands-0"]);
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

  it("asks of goods who takes orders, and reads nothing else", () => {
    expect(checkForm({ ...line, vacancyContact: "Bea Crumb", capacityOffered: "lots" }, lineForm([]))).toMatchObject({
      ok: true,
      value: { capacityOffered: null, ageMin: null, genders: null, needs: [], rates: [], vacancyContact: "Bea Crumb" },
    });
    expect(errorsOf(lineForm([]), { vacancyContact: "x".repeat(201) })).toEqual({
      vacancyContact: "Who takes orders must be 200 characters or fewer",
    });
  });

  it("begins by choosing a setting and a lot", () => {
    expect(Object.keys(errorsOf(newLineForm, { setting: "", lot: "CH1" }))).toEqual(["setting", "lot"]);
  });
});

describe("the header's form", () => {
  it("says each thing that is missing", () => {
    const fields = Object.keys(errorsOf(headerForm({ forPeople: true }), { contactPhone: "12" }));
    expect(fields.sort()).toEqual([
      ...["contactEmail", "contactName", "contactPhone", "insuranceCommitted", "safeguardingLead", "termsAccepted"],
    ]);
  });

  it("asks nobody who sells goods for a safeguarding lead", () => {
    const typed: FormValues = {
      contactName: "Bea Crumb",
      contactEmail: "bea@crumb.test",
      insuranceCommitted: "yes",
      termsAccepted: "yes",
      safeguardingLead: "Somebody",
    };
    expect(checkForm(typed, headerForm({ forPeople: false }))).toMatchObject({
      ok: true,
      value: { safeguardingLead: null },
    });
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
