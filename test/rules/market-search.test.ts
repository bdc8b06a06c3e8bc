import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leftOutSentence, widenedWords } from "~/features/market/rules/filter-words";
import { mostCharacters, mostTerms, prefixOf, readSearch } from "~/features/market/rules/search";
import { synonyms } from "~/features/market/rules/synonyms";
import { hostileTexts } from "../support/hostile-texts";

function meansOf(text: string): string[] {
  return readSearch(text)?.terms.flatMap(({ means }) => means) ?? [];
}

describe("words for one thing", () => {
  const phrases = synonyms.flat();

  it("stand in one group each, in lower case", () => {
    expect(phrases.filter((phrase, place) => phrases.indexOf(phrase) !== place)).toEqual([]);
    expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase().trim())).toEqual([]);
    expect(synonyms.filter((group) => group.length < 2)).toEqual([]);
  });

  it.each(phrases)("“%s” is understood as one term, with all the others of its group", (phrase) => {
    const terms = readSearch(phrase)?.terms ?? [];
    expect(terms).toHaveLength(1);
    const group = synonyms.find((each) => each.includes(phrase)) ?? [];
    expect(new Set(terms[0]?.means.map((each) => each.replaceAll("’", "")))).toEqual(
      new Set(group.map((each) => each.replaceAll("’", ""))),
    );
  });

  it.each([
    ["kids home", "children’s home"],
    ["Kids' Homes", "children’s home"],
    ["SEND", "special educational needs"],
    ["respite", "short breaks"],
    ["foster carers", "fostering"],
    ["ASD", "autism"],
    ["EHCP", "education health and care plan"],
    ["dom care", "home care"],
    ["Carers", "domiciliary"],
    ["Baker", "bread"],
    ["CAKES", "bread"],
    ["school run", "taxi"],
    ["Kids’ home", "children’s home"],
  ])("“%s” also looks for “%s”", (typed, meant) => {
    expect(meansOf(typed)).toContain(meant);
  });

  it("are told to whoever searched", () => {
    const search = readSearch("asd places");
    expect(search && widenedWords(search)).toEqual(["“asd”: also autism, autistic, asc, asperger’s"]);
    const plain = readSearch("places");
    expect(plain && widenedWords(plain)).toEqual([]);
  });
});

describe("a search", () => {
  const said = (text: string) => readSearch(text)?.terms.map((term) => term.said);

  it.each([
    ["bread for schools", ["bread", "schools"]],
    ["  Bread,\tCAKES ", ["bread"]],
    ["day places for autistic pupils", ["day places", "autistic", "pupils"]],
    ["children’s home in Tidewater", ["childrens home", "tidewater"]],
    ["bread bread bread", ["bread"]],
    ["16-25", ["16", "25"]],
    ["15811000-6", ["15811000-6"]],
    ["ＢＲＥＡＤ", ["bread"]],
  ])("for “%s” looks for %j", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    ["15811000-6", "15811"],
    ["15811000", "15811"],
    ["15811", "15811"],
    ["158", "158"],
    ["15000000-8", "15"],
    ["15", "15"],
    ["1", undefined],
    ["158110001", undefined],
    ["bread", undefined],
    ["90000000", "90"],
  ])("by “%s” is one for codes that begin with %s", (text, code) => {
    expect(readSearch(text)?.terms[0]?.code).toBe(code);
  });

  it("finds all below a code that its words find, but not all of a division", () => {
    expect([prefixOf("15811000-6", 3), prefixOf("85000000-9", 3), prefixOf("80000000-4", 2)]).toEqual([
      "15811",
      "850",
      "80",
    ]);
  });

  it("is none where nothing is typed", () => {
    expect([readSearch(""), readSearch(" \n\t ")]).toEqual([undefined, undefined]);
  });

  it.each([
    ["😀🏠", ["NO_WORDS"]],
    ["!!! ((( ))) '", ["NO_WORDS"]],
    ["the of and", ["COMMON_WORDS_ONLY"]],
    ["bread the", []],
    ["b".repeat(500), ["TOO_LONG"]],
    ["one two three four five six seven eight nine", ["TOO_MANY_WORDS"]],
  ])("for “%s” says what it leaves out: %j", (text, leftOut) => {
    const search = readSearch(text);
    expect(search?.leftOut).toEqual(leftOut);
    for (const each of search?.leftOut ?? []) expect(leftOutSentence(each)).toMatch(/\.$/u);
  });

  it.each(hostileTexts)("takes anything: %j", (text) => {
    const search = readSearch(text);
    expect([...(search?.text ?? "")].length).toBeLessThanOrEqual(mostCharacters);
    expect(search?.terms.length ?? 0).toBeLessThanOrEqual(mostTerms);
    for (const { means, code } of search?.terms ?? []) {
      for (const phrase of means) expect(phrase).toMatch(/^[\p{L}\p{M}\p{N}’ -]+$/u);
      if (code !== undefined) expect(code).toMatch(/^\d{2,8}$/u);
    }
    // What was typed is searched for, or it is said that it was not.
    if (search?.terms.length === 0) expect(search.leftOut).not.toEqual([]);
  });

  it("never fails, and reads what it shows again in the same way", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const search = readSearch(text);
        if (search !== undefined) expect(readSearch(search.text)?.terms).toEqual(search.terms);
      }),
    );
  });
});
