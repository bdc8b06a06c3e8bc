import { categoryNames } from "./categories";
import type { ActiveFilter } from "./notice-filters";
import { mostCharacters, mostTerms, type Search, type SearchLeftOut } from "./search";
import { valueLevelNames, type ValueLevel } from "./value-levels";

const choiceWords = {
  status: { open: "Open now", soon: "Opening soon", closed: "Closed" },
  kind: { list: "Approved lists to join", competition: "Competitions for work" },
  suits: { small: "Suits small firms", voluntary: "Suits voluntary groups" },
} as const;

/** A filter in force as people read it. Of a buyer the name, which the caller knows or does not. */
export function filterWords({ name, value }: ActiveFilter, buyerName: string | undefined): string {
  switch (name) {
    case "q":
      return `“${value}”`;
    case "status":
    case "kind":
    case "suits":
      return (choiceWords[name] as Readonly<Record<string, string>>)[value] ?? value;
    case "buyer":
      return buyerName ?? "A buyer with nothing here";
    case "category":
      return categoryNames[value] ?? `Category ${value}`;
    case "value":
      return value === "not-said" ? "Value not said" : `Value: ${valueLevelNames[value as ValueLevel]}`;
    case "closing":
      return `Closing within ${value} days`;
  }
}

/** What of a search was not searched for, a sentence each. */
export function leftOutSentence(leftOut: SearchLeftOut): string {
  switch (leftOut) {
    case "TOO_LONG":
      return `We searched for the first ${mostCharacters} characters only.`;
    case "TOO_MANY_WORDS":
      return `We searched for the first ${mostTerms} words only.`;
    case "NO_WORDS":
      return "There are no letters or numbers in what you typed, so we could not search for it.";
    case "COMMON_WORDS_ONLY":
      return "What you typed has only very common words, so we could not search for it.";
  }
}

const mostTold = 4;

/** What else was looked for: `kids home` also as `childrens home`. */
export function widenedWords({ terms }: Search): string[] {
  return terms.flatMap(({ said, means }) => {
    const others = means.filter((each) => each !== said).slice(0, mostTold);
    return others.length === 0 ? [] : [`“${said}”: also ${others.join(", ")}`];
  });
}
