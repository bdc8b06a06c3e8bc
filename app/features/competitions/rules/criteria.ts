import { divideHalfUp, toSafeInteger } from "~/core/exact";
import { allMarks, type Hundredths } from "~/core/marks";
import type { Pence } from "~/core/money";

export const criterionKinds = ["SECTION", "QUALITY_SCALE", "SV_QUAL", "SV_QUANT", "PRICE"] as const;

export type CriterionKind = (typeof criterionKinds)[number];

/** The kind that a word names, or undefined: an address may hold anything. */
export function criterionKindOf(word: string | null): CriterionKind | undefined {
  return criterionKinds.find((kind) => kind === word);
}

/** A section groups; everything else is a leaf that earns marks. */
export const kindNames: Record<CriterionKind, string> = {
  SECTION: "Section",
  QUALITY_SCALE: "Quality question, scored 0 to 5",
  SV_QUAL: "Social value question, scored 0 to 5",
  SV_QUANT: "Social value by amount",
  PRICE: "Price",
};

/** Depth of the lowest leaves: sections inside sections, but no deeper than a page can show. */
const deepest = 2;

export interface Criterion {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: CriterionKind;
  readonly title: string;
  /** Marks available, absolute: children sum to their parent, the root to 100.00 (domain.md §4.1). */
  readonly weightHundredths: Hundredths;
}

/** Whether bidders write words that a panel scores. */
export function isAnswered(kind: CriterionKind): kind is "QUALITY_SCALE" | "SV_QUAL" {
  return kind === "QUALITY_SCALE" || kind === "SV_QUAL";
}

/** Parents before their children, brothers and sisters in the order given; `depth` is 0 at the root. */
export function inTreeOrder<Node extends Criterion>(criteria: readonly Node[]): (Node & { readonly depth: number })[] {
  const below = (parentId: string | null, depth: number): (Node & { readonly depth: number })[] =>
    criteria
      .filter((criterion) => criterion.parentId === parentId)
      .flatMap((criterion) => [{ ...criterion, depth }, ...below(criterion.id, depth + 1)]);
  return below(null, 0);
}

export function leavesOf<Node extends Pick<Criterion, "kind">>(criteria: readonly Node[]): Node[] {
  return criteria.filter(({ kind }) => kind !== "SECTION");
}

/** What the children of that section, or of the root, come to. */
export function weightBelow(
  criteria: readonly Pick<Criterion, "parentId" | "weightHundredths">[],
  parentId: string | null,
): Hundredths {
  return criteria
    .filter((criterion) => criterion.parentId === parentId)
    .reduce((sum, { weightHundredths }) => sum + weightHundredths, 0);
}

/** The node itself and everything in it, parents before their children. */
export function belowOf<Node extends Criterion>(criteria: readonly Node[], id: string): Node[] {
  const node = criteria.find((criterion) => criterion.id === id);
  if (node === undefined) return [];
  const children = criteria.filter(({ parentId }) => parentId === id);
  return [node, ...children.flatMap((child) => belowOf(criteria, child.id))];
}

/** Why a node of that kind may not stand in that section (null is the root). */
export function whyNotUnder(
  criteria: readonly (Criterion & { readonly depth: number })[],
  kind: CriterionKind,
  parentId: string | null,
): "NOT_A_SECTION" | "TOO_DEEP" | undefined {
  if (parentId === null) return undefined;
  const parent = criteria.find(({ id }) => id === parentId);
  if (parent?.kind !== "SECTION") return "NOT_A_SECTION";
  return parent.depth + 1 > (kind === "SECTION" ? deepest - 1 : deepest) ? "TOO_DEEP" : undefined;
}

export type CriteriaProblem =
  | { readonly code: "NO_CRITERIA" }
  | { readonly code: "ROOT_SUM"; readonly sum: Hundredths }
  | { readonly code: "SECTION_SUM"; readonly title: string; readonly weight: Hundredths; readonly sum: Hundredths }
  | { readonly code: "EMPTY_SECTION"; readonly title: string }
  | { readonly code: "PRICE_LEAVES"; readonly count: number }
  | { readonly code: "NO_QUALITY" };

/** Everything that keeps the tree from being published, in the order of the page (domain.md §4.1, §4.6 P1). */
export function checkCriteria(criteria: readonly Criterion[]): CriteriaProblem[] {
  if (criteria.length === 0) return [{ code: "NO_CRITERIA" }];
  const problems: CriteriaProblem[] = [];
  const sum = weightBelow(criteria, null);
  if (sum !== allMarks) problems.push({ code: "ROOT_SUM", sum });
  for (const { id, kind, title, weightHundredths } of inTreeOrder(criteria)) {
    if (kind !== "SECTION") continue;
    const below = weightBelow(criteria, id);
    if (below === 0) problems.push({ code: "EMPTY_SECTION", title });
    else if (below !== weightHundredths) {
      problems.push({ code: "SECTION_SUM", title, weight: weightHundredths, sum: below });
    }
  }
  const prices = criteria.filter(({ kind }) => kind === "PRICE").length;
  if (prices !== 1) problems.push({ code: "PRICE_LEAVES", count: prices });
  if (!criteria.some(({ kind }) => kind === "QUALITY_SCALE")) problems.push({ code: "NO_QUALITY" });
  return problems;
}

export type CriteriaWarning = "PRICE_LOW" | "PRICE_HIGH" | "SOCIAL_VALUE_LOW";

/** Splits that are allowed and unusual: price outside 20 to 60, social value under 10 (domain.md §4.1). */
export function criteriaWarnings(criteria: readonly Criterion[]): CriteriaWarning[] {
  const weightOf = (...kinds: CriterionKind[]) =>
    criteria.filter(({ kind }) => kinds.includes(kind)).reduce((sum, leaf) => sum + leaf.weightHundredths, 0);
  const price = weightOf("PRICE");
  const warnings: CriteriaWarning[] = [];
  if (price < 2000) warnings.push("PRICE_LOW");
  if (price > 6000) warnings.push("PRICE_HIGH");
  if (weightOf("SV_QUAL", "SV_QUANT") < 1000) warnings.push("SOCIAL_VALUE_LOW");
  return warnings;
}

export interface PriceExample {
  readonly price: Pence;
  readonly marks: Hundredths;
}

/** Formula P1 with numbers in it: the lowest price, then dearer ones, in invented pounds (domain.md §4.6). */
export function priceExamples(weight: Hundredths): { readonly lowest: Pence; readonly bids: PriceExample[] } {
  const lowest = 10_000_000;
  const bids = [lowest, 12_500_000, 16_000_000].map((price) => ({
    price,
    marks: toSafeInteger(divideHalfUp(BigInt(weight) * BigInt(lowest), BigInt(price))),
  }));
  return { lowest, bids };
}
