import { describe, expect, it } from "vitest";
import type { FormValues } from "~/core/form-state";
import { declareForm, newInterestForm } from "~/features/competitions/forms/conflicts";
import { competitionForm, criterionForm } from "~/features/competitions/forms/draft";
import { checkForm } from "~/platform/form-reading.server";

describe("what people type", () => {
  const larch = "0190f000-0000-7000-8000-000000000001";
  const rows = [
    { row: "general", name: "In general" },
    { row: larch, name: "Larch House Ltd" },
  ];

  it("answers for every name at once", () => {
    const read = checkForm(
      {
        "interest-general": "NONE",
        "details-general": "",
        [`interest-${larch}`]: "FINANCIAL",
        [`details-${larch}`]: "I own shares",
      },
      declareForm(rows),
    );
    expect(read).toMatchObject({
      ok: true,
      value: [
        { organisationId: null, interest: false },
        { organisationId: larch, interest: true, kind: "FINANCIAL", details: "I own shares" },
      ],
    });
  });

  it.each([
    ["a name left open", {}, `interest-${larch}`],
    ["an interest without details", { [`interest-${larch}`]: "PERSONAL" }, `details-${larch}`],
    [
      "details and no interest",
      { [`interest-${larch}`]: "NONE", [`details-${larch}`]: "My brother" },
      `interest-${larch}`,
    ],
    ["another word", { [`interest-${larch}`]: "MAYBE" }, `interest-${larch}`],
  ])("sends back %s", (_, values, field) => {
    const read = checkForm({ "interest-general": "NONE", ...values }, declareForm(rows));
    expect(read.ok).toBe(false);
    expect(read.state.errors.map((error) => error.field)).toEqual([field]);
    expect(read.state.errors[0]?.message).toContain("Larch House Ltd");
  });

  it("takes a later interest about nobody in particular", () => {
    expect(checkForm({ about: "general", kind: "PERSONAL", details: "A friend" }, newInterestForm).ok).toBe(true);
    expect(checkForm({ about: "somebody", kind: "PERSONAL", details: "A friend" }, newInterestForm).ok).toBe(false);
  });

  it.each([
    ["20", true],
    ["12.25", true],
    ["12.255", false],
    ["0", false],
    ["100.01", false],
    ["twenty", false],
    ["-5", false],
    ["", false],
  ])("weights are numbers with two decimals at most: %s", (weightHundredths, right) => {
    const read = checkForm({ title: "Price", weightHundredths, parent: "" }, criterionForm("PRICE"));
    expect(read.ok).toBe(right);
  });

  it("asks a question and a word limit only of what bidders answer", () => {
    const typed = { title: "Needs", weightHundredths: "20", parent: "" };
    const read = checkForm(typed, criterionForm("QUALITY_SCALE"));
    expect(read.state.errors.map(({ field }) => field)).toEqual(["question", "wordLimit"]);
    expect(checkForm(typed, criterionForm("SECTION"))).toMatchObject({
      ok: true,
      value: { parent: null, question: null, wordLimit: null },
    });
  });

  const homes = { id: "01990000-0000-7000-8000-000000000001", forPeople: true };
  const bread = { id: "01990000-0000-7000-8000-000000000002", forPeople: false };
  const bought: FormValues = {
    title: "Bread for three schools",
    summary: "Bread and rolls.",
    specification: "Fresh each school day by eight.",
    lots: bread.id,
    priceBasis: "For one year.",
    cpv: "15810000-9",
    suits: "SMALL_FIRMS",
  };

  it("asks nothing about people of lots of goods, whatever was typed there", () => {
    const read = checkForm({ ...bought, ageMin: "old", need: "N9" }, competitionForm([homes, bread]));
    expect(read).toMatchObject({
      ok: true,
      value: { ageMin: null, ageMax: null, genders: null, need: null, band: null, cpvCodes: ["15810000-9"] },
    });
    expect(read.state.values).toMatchObject({ ageMin: "old", need: "N9" });
    expect(read).toMatchObject({ value: { suitsSmallFirms: true, suitsVoluntary: false } });
  });

  it.each([
    ["no lot of either sort", [], [homes, bread], ["lots"]],
    ["no lot, where all are about people", [], [homes], ["ageMin", "ageMax", "band", "genders", "lots", "need"]],
    ["a lot of each", [homes.id, bread.id], [homes, bread], ["ageMin", "ageMax", "band", "genders", "need"]],
    ["no lot, where none is about people", [], [bread], ["lots"]],
  ])("with %s it asks what belongs to what is chosen", (_, lots, offered, fields) => {
    const read = checkForm({ ...bought, lots }, competitionForm(offered));
    expect(read.state.errors.map(({ field }) => field).sort()).toEqual([...fields].sort());
  });

  it("says everything that is wrong with a competition at once", () => {
    const read = checkForm({ title: "", ageMin: "12", ageMax: "8" }, competitionForm([homes]));
    expect(read.state.errors.map(({ field }) => field)).toEqual(
      expect.arrayContaining(["title", "summary", "specification", "lots", "genders", "priceBasis", "ageMax"]),
    );
  });
});
