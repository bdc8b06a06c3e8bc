import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { connectedForm, connectedValues, endedForm } from "~/features/suppliers/forms/connected";
import {
  connectedInWords,
  connectedKinds,
  isConnectedOn,
  isPerson,
  namesTheSame,
  type Connected,
} from "~/features/suppliers/rules/connected";
import { namesAll } from "~/features/suppliers/rules/declarations";

const today = "2026-03-27";
const director = {
  kind: "DIRECTOR",
  name: "Ada Finch",
  born: "1968-03",
  number: null,
  country: null,
  since: "2019-03-27",
} as const;
const parent = {
  kind: "PARENT",
  name: "Finch Holdings Ltd",
  born: null,
  number: "01234567",
  country: "England",
  since: "2020-01-01",
} as const;
const typed = {
  ...{ kind: "DIRECTOR", name: " Ada Finch ", born: "3 1968", number: "", country: "" },
  ...{ "since-day": "27", "since-month": "3", "since-year": "2019" },
};
const sentences = (form: object) =>
  connectedForm(today)
    .safeParse(form)
    .error?.issues.map(({ path, message }) => [path[0], message]);

describe("what is said of somebody who is connected", () => {
  it("is a month of birth for a person, and a number and country for a company", () => {
    expect(connectedForm(today).safeParse(typed).data).toEqual(director);
    const company = {
      ...typed,
      kind: "PARENT",
      name: parent.name,
      number: parent.number,
      country: "England",
      born: "",
    };
    expect(
      connectedForm(today).safeParse({ ...company, "since-day": "1", "since-month": "1", "since-year": "2020" }).data,
    ).toEqual(parent);
    expect(connectedForm(today).safeParse({ ...typed, number: "123", country: "Wales" }).data).toEqual(director);
  });

  it.each(["03/1968", "3-1968", "3.1968", " 3  1968 "])("takes %s as a month", (born) => {
    expect(connectedForm(today).safeParse({ ...typed, born }).data).toEqual(director);
  });

  it.each(["", "1968", "13 1968", "0 1968", "March 1968", "4 2026", "1 1906", "3 68"])(
    "does not take %s as a month of birth",
    (born) => {
      expect(sentences({ ...typed, born })).toContainEqual([
        "born",
        "Enter the month and year of birth, such as 3 1968",
      ]);
    },
  );

  it("names every field that is wrong, and nobody is connected from tomorrow on", () => {
    expect(sentences({})?.map(([field]) => field)).toEqual(expect.arrayContaining(["kind", "name", "since"]));
    expect(sentences({ ...typed, "since-year": "2027" })).toContainEqual(["since", "The day must be today or before"]);
    expect(endedForm(today).safeParse({ "ended-day": "28", "ended-month": "3", "ended-year": "2026" }).success).toBe(
      false,
    );
    expect(endedForm(today).safeParse({ "ended-day": "27", "ended-month": "3", "ended-year": "2026" }).data).toBe(
      today,
    );
  });

  it("stands in the form again as it was saved", () => {
    for (const one of [director, parent]) {
      expect(connectedForm(today).safeParse(connectedValues(one, 1)).data).toEqual(one);
    }
    expect(connectedInWords(director)).toBe("Born in March 1968. Since 27 March 2019");
    expect(connectedInWords(parent)).toBe("Number 01234567. England. Since 1 January 2020");
    expect(connectedKinds.filter(isPerson)).toEqual(["DIRECTOR", "CONTROLLER", "OTHER"]);
  });
});

describe("what was signed", () => {
  it("counts to the last day", () => {
    expect(isConnectedOn({ endedOn: null }, today)).toBe(true);
    expect(isConnectedOn({ endedOn: today }, today)).toBe(true);
    expect(isConnectedOn({ endedOn: "2026-03-26" }, today)).toBe(false);
  });

  const one = fc.record({
    kind: fc.constantFrom(...connectedKinds),
    name: fc.constantFrom("Ada", "Bo", "Cy"),
    born: fc.constantFrom(null, "1968-03"),
    number: fc.constantFrom(null, "1"),
    country: fc.constant(null),
    since: fc.constantFrom("2019-03-27", "2020-01-01"),
  });

  it("names the same in whatever order, and another where one fact is another", () => {
    fc.assert(
      fc.property(fc.array(one, { maxLength: 5 }), one, (all: Connected[], more) => {
        expect(namesTheSame([...all].reverse(), all)).toBe(true);
        expect(namesTheSame(all, [...all, more])).toBe(false);
        expect(namesTheSame(all, [])).toBe(all.length === 0);
      }),
    );
    expect(namesTheSame([director], [{ ...director, since: "2019-03-28" }])).toBe(false);
    expect(namesTheSame(undefined, [])).toBe(true);
  });

  it("is asked of the exclusion grounds alone", () => {
    const signed = { content: { connected: [director] } } as never;
    expect(namesAll(signed, [director])).toBe(true);
    expect(namesAll(signed, [])).toBe(false);
    expect(namesAll(signed, undefined)).toBe(true);
  });
});
