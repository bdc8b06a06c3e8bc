import { describe, expect, it } from "vitest";
import { blocks } from "../support/official-blocks";
import { choices } from "../support/official-choices";
import { fields } from "../support/official-fields";
import { chosenFixtures, normalised, officialFixtures, rendered, type Comparison } from "../support/official-html";

const comparisons: Record<string, Comparison> = { ...fields, ...choices, ...blocks };

describe.each(Object.entries(comparisons))("%s is written as GOV.UK Frontend writes it", (component, comparison) => {
  const { element, official, only = [], except = {} } = comparison;

  it.each(chosenFixtures(component, comparison))("$name", ({ options, html }) => {
    const expected = official ? official(html, options) : html;
    expect(rendered(element(options))).toBe(normalised(expected));
  });

  it("names only examples that exist", () => {
    const names = officialFixtures(component).map(({ name }) => name);
    expect([...only, ...Object.values(except).flat()].filter((name) => !names.includes(name))).toEqual([]);
  });
});
