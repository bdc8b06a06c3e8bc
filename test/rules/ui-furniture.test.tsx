import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { comparisons, figureOf } from "../support/official-components";
import { chosenFixtures, normalised, officialFixtures, rendered } from "../support/official-html";

describe.each(Object.entries(comparisons))("%s is written as GOV.UK Frontend writes it", (component, comparison) => {
  const { element, official, except = {} } = comparison;

  it.each(chosenFixtures(component, comparison))("$name", ({ options, html }) => {
    const expected = official ? official(html, options) : html;
    expect(rendered(element(options))).toBe(normalised(expected));
  });

  it("names only examples that exist", () => {
    const names = officialFixtures(component).map(({ name }) => name);
    expect(
      Object.values(except)
        .flat()
        .filter((name) => !names.includes(name)),
    ).toEqual([]);
  });

  it("in at least 95 of 100 examples", () => {
    const { matching, official: all } = figureOf(component, comparison);
    expect(matching / all, `${matching} of ${all}`).toBeGreaterThanOrEqual(0.95);
  });
});

it("every component whose styles we load is compared", () => {
  const loaded = styles().filter((name) => name !== "index");
  const official = readdirSync("node_modules/govuk-frontend/dist/govuk/components");
  expect(loaded.length).toBeGreaterThan(25);
  expect(loaded.filter((name) => official.includes(name) && !(name in comparisons))).toEqual([]);
});

/** The components that app/ui/styles.scss names. */
function styles(): string[] {
  const sheet = readFileSync("app/ui/styles.scss", "utf8");
  return [...sheet.matchAll(/components\/([a-z-]+)\/index/gu)].map(([, name = ""]) => name);
}
