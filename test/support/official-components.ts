import { blocks } from "./official-blocks";
import { choices } from "./official-choices";
import { fields } from "./official-fields";
import { frame } from "./official-frame";
import { chosenFixtures, normalised, officialFixtures, rendered, type Comparison } from "./official-html";

/** Every component of GOV.UK Frontend that we use, and how ours says its options. */
export const comparisons: Record<string, Comparison> = { ...fields, ...choices, ...blocks, ...frame };

export interface Figure {
  readonly component: string;
  readonly matching: number;
  readonly official: number;
  /** The examples that ours does not say, under the reason. */
  readonly leftOut: Readonly<Record<string, readonly string[]>>;
  /** Those it should say and says otherwise. */
  readonly differing: readonly string[];
}

/** How many of the official examples ours writes as they are written. */
export function figureOf(component: string, comparison: Comparison): Figure {
  const differing = chosenFixtures(component, comparison)
    .filter(({ options, html }) => {
      const expected = comparison.official ? comparison.official(html, options) : html;
      return rendered(comparison.element(options)) !== normalised(expected);
    })
    .map(({ name }) => name);
  const official = officialFixtures(component).length;
  const matching = chosenFixtures(component, comparison).length - differing.length;
  return { component, matching, official, leftOut: comparison.except ?? {}, differing };
}

export function figures(): Figure[] {
  return Object.entries(comparisons)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([component, comparison]) => figureOf(component, comparison));
}
