/**
 * What pages show of a competition and of its criteria. Loaders send the whole of what they return to a browser, so
 * the doors pick this out of what a query knows (safety.md §4).
 */

type FactName =
  | "title"
  | "summary"
  | "authorityName"
  | "listTitle"
  | "need"
  | "ageMin"
  | "ageMax"
  | "genders"
  | "band"
  | "estimatePence"
  | "priceBasis"
  | "deadlineAt"
  | "cpv"
  | "suitsSmallFirms"
  | "suitsVoluntary";

interface WithLots {
  readonly lots: readonly { readonly code: string; readonly title: string }[];
}

export function shownFacts<Facts extends WithLots & Readonly<Record<FactName, unknown>>>(
  facts: Facts,
): Pick<Facts, FactName> & WithLots {
  const { title, summary, authorityName, listTitle, need, ageMin, ageMax, genders, band } = facts;
  const { estimatePence, priceBasis, deadlineAt, cpv, suitsSmallFirms, suitsVoluntary } = facts;
  const lots = facts.lots.map(({ code, title: name }) => ({ code, title: name }));
  return {
    ...{ title, summary, authorityName, listTitle, lots, need, ageMin, ageMax, genders, band },
    ...{ estimatePence, priceBasis, deadlineAt, cpv, suitsSmallFirms, suitsVoluntary },
  };
}

type CriterionPart = "kind" | "title" | "question" | "wordLimit" | "guidance" | "weightHundredths" | "depth";

export function shownCriteria<Criterion extends Readonly<Record<CriterionPart, unknown>>>(
  criteria: readonly Criterion[],
): Pick<Criterion, CriterionPart>[] {
  return criteria.map(({ kind, title, question, wordLimit, guidance, weightHundredths, depth }) => {
    return { kind, title, question, wordLimit, guidance, weightHundredths, depth };
  });
}
