import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settingForm } from "~/features/suppliers/forms/setting";
import { readSearch } from "~/features/suppliers/forms/search";
import { supplierForm } from "~/features/suppliers/forms/organisation";
import { versionIn } from "~/features/suppliers/forms/version";
import { mayChangeSettings, mayChangeSupplier } from "~/features/suppliers/policy";
import {
  checkCharityNumber,
  checkCompanyNumber,
  checkRegistrationNumber,
  checkVatNumber,
  isRegistrationValid,
  tidyPostcode,
} from "~/features/suppliers/rules/settings";
import { asCouncil, asSupplier } from "../support/context";
import { checkForm } from "~/platform/form-reading.server";

const form = { ok: false, refusal: "FORM" } as const;
const wrongDigit = { ok: false, refusal: "CHECK_DIGIT" } as const;
const number = (value: string) => ({ ok: true, value });

describe("identifiers (domain.md §13)", () => {
  it.each([
    ["01234567", number("01234567")],
    ["sc 123456", number("SC123456")],
    [" ni123456 ", number("NI123456")],
    ["０１２３４５６７", number("01234567")],
    ["1234567", form],
    ["S1234567", form],
    ["SCA23456", form],
    ["012345678", form],
    ["🚀", form],
  ])("company number %s", (typed, expected) => expect(checkCompanyNumber(typed)).toEqual(expected));

  it.each([
    ["123456", number("123456")],
    ["1234567", number("1234567")],
    ["sc012345", number("SC012345")],
    ["NIC 123456", number("NIC123456")],
    ["12345", form],
    ["12345678", form],
    ["SC12345", form],
    ["NI123456", form],
  ])("charity number %s", (typed, expected) => expect(checkCharityNumber(typed)).toEqual(expected));

  it.each([
    ["980780684", number("980780684")],
    ["GB 980 7806 84", number("980780684")],
    ["gb980780684", number("980780684")],
    ["980780629", number("980780629")],
    ["980780685", wrongDigit],
    ["890780684", wrongDigit],
    ["98078068", form],
    ["GB980780684001", form],
    ["GBGD001", form],
  ])("VAT number %s", (typed, expected) => expect(checkVatNumber(typed)).toEqual(expected));

  it("finds any one wrong digit among the nine of a VAT number", () => {
    const digit = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.array(digit, { minLength: 7, maxLength: 7 }), fc.nat({ max: 8 }), digit, (seven, place, other) => {
        const weighed = seven.reduce((sum, each, index) => sum + each * (8 - index), 0);
        const right = [...seven, ...String(97 - (weighed % 97)).padStart(2, "0")].join("");
        expect(checkVatNumber(right)).toEqual(number(right));
        const wrong = right.slice(0, place) + String(other) + right.slice(place + 1);
        // One digit moves the sum by 90 at most, so never to another 97; the newer check may allow it by its 55.
        const total = (text: string) =>
          [...text.slice(0, 7)].reduce((sum, each, index) => sum + Number(each) * (8 - index), 0) +
          Number(text.slice(7));
        fc.pre(wrong !== right && (total(wrong) + 55) % 97 !== 0);
        expect(checkVatNumber(wrong)).toEqual(wrongDigit);
      }),
    );
  });

  it.each([
    ["OFSTED", "sc123456", number("SC123456")],
    ["OFSTED", "1234567", number("1234567")],
    ["OFSTED", "12345678", form],
    ["DFE", "123456", number("123456")],
    ["DFE", "10012345", number("10012345")],
    ["DFE", "20012345", form],
    ["DFE", "SC123456", form],
    ["CQC", "1-123456789", number("1-123456789")],
    ["CQC", "123456789", form],
  ] as const)("%s number %s", (regulator, typed, expected) =>
    expect(checkRegistrationNumber(regulator, typed)).toEqual(expected),
  );

  it.each([
    ["sw1a1aa", "SW1A 1AA"],
    [" SW1A  1AA ", "SW1A 1AA"],
    ["m1-1ae", "M1 1AE"],
    ["dn55\u00a01pt", "DN55 1PT"],
    ["SW1A", undefined],
    ["SW1A 1A", undefined],
    ["12345", undefined],
    ["🚀", undefined],
  ])("postcode %s", (typed, expected) => expect(tidyPostcode(typed)).toBe(expected));
});

describe("a registration", () => {
  it.each([
    ["REGISTERED", null, true],
    ["REGISTERED", "2026-03-26", true],
    ["REGISTERED", "2026-03-25", false],
    ["APPLIED", null, false],
    ["SUSPENDED", null, false],
    ["CANCELLED", "2027-01-01", false],
    ["NOT_NEEDED", null, true],
  ] as const)("%s until %s counts on 26 March 2026: %s", (registrationStatus, registrationEndsOn, expected) =>
    expect(isRegistrationValid({ registrationStatus, registrationEndsOn }, "2026-03-26")).toBe(expected),
  );
});

const company = {
  name: "Larch House Ltd",
  legalForm: "COMPANY",
  companyNumber: "01234567",
  addressLine1: "1 Larch Lane",
  town: "Tidewater",
  postcode: "sw1a1aa",
  contactEmail: "Office@Larch.test",
  size: "SMALL",
};

function faults(values: Record<string, string | string[]>, schema = supplierForm as never) {
  return checkForm(values, schema).state.errors.map(({ field }) => field);
}

describe("the organisation's page", () => {
  it("keeps numbers tidy, and null for what was left out", () => {
    const read = checkForm({ ...company, vatNumber: "GB 980 7806 84", vcse: "yes" }, supplierForm);
    expect(read).toMatchObject({
      ok: true,
      value: {
        companyNumber: "01234567",
        charityNumber: null,
        vatNumber: "980780684",
        addressLine2: null,
        contactPhone: null,
        postcode: "SW1A 1AA",
        contactEmail: "office@larch.test",
        vcse: true,
      },
    });
  });

  it.each([
    ["COMPANY", ["companyNumber"]],
    ["CIC", ["companyNumber"]],
    ["CHARITY", ["charityNumber"]],
    ["PARTNERSHIP", []],
    ["SOLE_TRADER", []],
    ["PUBLIC_BODY", []],
  ])("%s needs %s", (legalForm, expected) =>
    expect(faults({ ...company, legalForm, companyNumber: "" })).toEqual(expected),
  );

  it("warns of an unknown form until the box for that very number is ticked", () => {
    const odd = { ...company, companyNumber: "RC 12345" };
    expect(faults(odd)).toEqual(["companyNumberChecked"]);
    expect(faults({ ...odd, companyNumberChecked: "RC 12345" })).toEqual([]);
    expect(faults({ ...odd, companyNumber: "RC 99999", companyNumberChecked: "RC 12345" })).toEqual([
      "companyNumberChecked",
    ]);
    expect(checkForm({ ...odd, companyNumberChecked: "RC 12345" }, supplierForm)).toMatchObject({
      value: { companyNumber: "RC12345" },
    });
  });

  it("refuses a wrong check digit, ticked or not", () => {
    expect(faults({ ...company, vatNumber: "980780685", vatNumberChecked: "980780685" })).toEqual(["vatNumber"]);
  });

  it("says everything that is wrong at once, with everything typed kept", () => {
    const read = checkForm({ name: "🏡 ".repeat(150), companyNumber: "1", vatNumber: "980780685" }, supplierForm);
    const fields = read.state.errors.map(({ field }) => field);
    expect(fields).toEqual(
      expect.arrayContaining(["name", "legalForm", "postcode", "companyNumberChecked", "vatNumber", "size"]),
    );
    expect(read.state.values).toMatchObject({ companyNumber: "1" });
  });

  it("knows that a sole trader has no company number", () => {
    expect(faults({ ...company, legalForm: "SOLE_TRADER" })).toEqual(["companyNumber"]);
  });
});

const home = {
  name: "Larch House",
  kind: "CHILDRENS_HOME",
  regulator: "OFSTED",
  status: "REGISTERED",
  registrationNumber: "SC123456",
  addressLine1: "2 Alder Way",
  town: "Tidewater",
  postcode: "SW1A 1AA",
  capacity: "4",
  ageMin: "8",
  ageMax: "17",
  genders: "ANY",
  needs: "N1",
};

function settingFaults(values: Record<string, string | string[]>) {
  return checkForm(values, settingForm("2026-03-26")).state.errors.map(({ field }) => field);
}

describe("a setting's page", () => {
  it("takes a home", () => {
    expect(checkForm(home, settingForm("2026-03-26"))).toMatchObject({
      ok: true,
      value: { registrationStatus: "REGISTERED", registrationEndsOn: null, latestGrade: null, needs: ["N1"] },
    });
  });

  it.each([
    ["the wrong regulator", { regulator: "CQC", registrationNumber: "1-1" }, ["regulator"]],
    ["no number", { registrationNumber: "" }, ["registrationNumber"]],
    ["no number yet", { registrationNumber: "", status: "APPLIED" }, []],
    ["no status", { status: "" }, ["status"]],
    ["an unknown number", { registrationNumber: "12" }, ["registrationNumberChecked"]],
    ["an unknown number, checked", { registrationNumber: "12", registrationNumberChecked: "12" }, []],
    ["ages upside down", { ageMin: "12", ageMax: "9" }, ["ageMax"]],
    ["no place", { capacity: "0" }, ["capacity"]],
    ["half a place", { capacity: "2.5" }, ["capacity"]],
    ["a need we do not know", { needs: ["N1", "N9"] }, ["needs-1"]],
    ["a grade without its day", { latestGrade: "GOOD" }, ["graded"]],
    ["a day without its grade", { "graded-day": "1", "graded-month": "2", "graded-year": "2026" }, ["latestGrade"]],
    [
      "a grade of tomorrow",
      { latestGrade: "GOOD", "graded-day": "27", "graded-month": "3", "graded-year": "2026" },
      ["graded"],
    ],
    [
      "an end that does not exist",
      { "registrationEnds-day": "30", "registrationEnds-month": "2", "registrationEnds-year": "2027" },
      ["registrationEnds"],
    ],
    ["flats for 16 year olds without Ofsted", flats("16"), ["regulator"]],
    ["flats for adults without Ofsted", flats("18"), []],
  ] as const)("%s: %j", (_, change, expected) =>
    expect(settingFaults({ ...home, ...change } as never)).toEqual(expected),
  );

  it("asks premises for a name, an address and nothing else, and keeps what was typed", () => {
    const typed = { ...home, kind: "PREMISES", capacity: "many", needs: ["N9"], status: "" };
    const read = checkForm(typed, settingForm("2026-03-26"));
    expect(read).toMatchObject({
      ok: true,
      value: {
        kind: "PREMISES",
        regulator: "NONE",
        registrationStatus: "NOT_NEEDED",
        registrationNumber: null,
        capacity: null,
        ageMin: null,
        genders: null,
        needs: [],
      },
    });
    expect(read.state.values).toMatchObject({ capacity: "many", registrationNumber: "SC123456" });
    expect(settingFaults({ kind: "PREMISES" })).toEqual(["name", "addressLine1", "town", "postcode"]);
  });

  it("asks for nothing that hangs on the kind before the kind is known", () => {
    expect(settingFaults({}).sort()).toEqual(["addressLine1", "kind", "name", "postcode", "town"]);
    expect(settingFaults({ ...home, kind: "BAKERY" })).toEqual(["kind"]);
  });

  function flats(ageMin: string) {
    const kind = { kind: "SUPPORTED_ACCOMMODATION", regulator: "NONE", status: "", registrationNumber: "" };
    return { ...kind, ageMin, ageMax: "25" };
  }
});

describe("who may", () => {
  const roles = ["SA", "SB", "SV"] as const;
  it("change the organisation: its administrator, nobody of another", () => {
    expect(roles.filter((role) => mayChangeSupplier(asSupplier("p", "o", role), "o"))).toEqual(["SA"]);
    expect(mayChangeSupplier(asSupplier("p", "other", "SA"), "o")).toBe(false);
    expect(mayChangeSupplier(asCouncil("p", "o", "LE"), "o")).toBe(false);
  });

  it("change settings: administrators and bid writers", () => {
    expect(roles.filter((role) => mayChangeSettings(asSupplier("p", "o", role), "o"))).toEqual(["SA", "SB"]);
    expect(mayChangeSettings(asSupplier("p", "other", "SA"), "o")).toBe(false);
  });
});

describe("what is searched for", () => {
  it.each([
    [null, undefined],
    ["  ", undefined],
    ["\u0000", undefined],
    [" Larch\u0000 ", "Larch"],
    ["🧶".repeat(300), "🧶".repeat(200)],
  ])("%j is %j", (typed, expected) => expect(readSearch(typed)).toBe(expected));
});

describe("the version of a page", () => {
  it("is what the page carried, and 0 for anything else", () => {
    expect(versionIn({ values: { version: "3" }, errors: [] })).toBe(3);
    expect(versionIn({ values: { version: "x" }, errors: [] })).toBe(0);
    expect(versionIn({ values: {}, errors: [] })).toBe(0);
  });
});
