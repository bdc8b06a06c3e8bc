import type { Draw } from "./draw";
import type { OracleBid, OracleLeaf } from "./oracle";

/** What three bidders offer and what a panel makes of it, drawn by chance, with the figures that rounding goes wrong on. */

export const section = { quality: "Quality", socialValue: "Social value" } as const;

export const questions = ["Keeping children safe", "People and training", "How you keep your pledges"] as const;
export type Question = (typeof questions)[number];

export const leaves: readonly (OracleLeaf & { readonly section?: string })[] = [
  { title: questions[0], kind: "QUALITY", weight: 30, section: section.quality },
  { title: questions[1], kind: "QUALITY", weight: 25, section: section.quality },
  { title: questions[2], kind: "SOCIAL_VALUE_WORDS", weight: 10, section: section.socialValue },
  { title: "What you pledge", kind: "SOCIAL_VALUE_AMOUNT", weight: 10, section: section.socialValue },
  { title: "Price", kind: "PRICE", weight: 25 },
];

/** As the library of domain.md §5.3 has them: pence for each unit. */
export const measures = [
  { code: "LOC-01", title: "Local people newly employed on contract", proxyPence: 2_000_000 },
  { code: "SKL-01", title: "Apprenticeship weeks on contract (L2+)", proxyPence: 25_000 },
] as const;

/** domain.md §4.11, TV-12: of 25 marks £40,300 to £100,000 is 10.075 exactly, and £40,700 is 10.175. */
const roundingPairs = [
  { lowest: 4_030_000, other: 10_000_000, marks: "10.08" },
  { lowest: 4_070_000, other: 10_000_000, marks: "10.18" },
] as const;

export interface DrawnBid extends OracleBid {
  readonly price: string;
  readonly pledges: readonly { readonly measure: string; readonly quantity: string }[];
  /** What the first and the second evaluator give, by question. */
  readonly given: Readonly<Record<Question, readonly [number, number]>>;
  readonly scores: Readonly<Record<Question, number>>;
}

export interface DrawnBids {
  readonly bids: readonly [DrawnBid, DrawnBid, DrawnBid];
  /** The marks for price of the bid that rounding goes wrong on. */
  readonly roundedMarks: { readonly name: string; readonly marks: string };
  /** The answer on which the two evaluators are two points apart. */
  readonly apart: { readonly name: string; readonly question: Question };
}

export function drawBids(draw: Draw, names: readonly [string, string, string]): DrawnBids {
  const pair = roundingPairs[draw.whole(0, 1)] ?? roundingPairs[0];
  const between = draw.whole(pair.lowest + 1, pair.other - 1);
  const prices = draw.shuffled([pair.lowest, pair.other, between]);
  const apart = { name: names[draw.whole(0, 2)] ?? names[0], question: questions[draw.whole(0, 2)] ?? questions[0] };
  const bidOf = (name: string, place: number): DrawnBid => {
    const quantities = [draw.whole(1, 6) * 50, draw.whole(1, 60) * 100];
    const scored = questions.map((question) => {
      const isApart = name === apart.name && question === apart.question;
      return [question, scoresOf(draw, isApart)] as const;
    });
    const pricePence = prices[place] ?? 0;
    return {
      name,
      pricePence,
      price: typed(pricePence),
      pledges: measures.map(({ title }, index) => ({ measure: title, quantity: typed(quantities[index] ?? 0) })),
      socialValuePence: measures.reduce((sum, { proxyPence }, i) => sum + ((quantities[i] ?? 0) * proxyPence) / 100, 0),
      given: byQuestion(scored.map(([question, { given }]) => [question, given])),
      scores: byQuestion(scored.map(([question, { agreed }]) => [question, agreed])),
    };
  };
  const [first, second, third] = names;
  const bids = [bidOf(first, 0), bidOf(second, 1), bidOf(third, 2)] as const;
  const rounded = bids.find(({ pricePence }) => pricePence === pair.other);
  return { bids, apart, roundedMarks: { name: rounded?.name ?? "", marks: pair.marks } };
}

function scoresOf(draw: Draw, isApart: boolean): { agreed: number; given: readonly [number, number] } {
  const agreed = draw.whole(1, 4);
  return { agreed, given: isApart ? [agreed + 1, agreed - 1] : [agreed, agreed + draw.whole(0, 1)] };
}

function byQuestion<Value>(entries: readonly (readonly [Question, Value])[]): Record<Question, Value> {
  return Object.fromEntries(entries) as Record<Question, Value>;
}

/** Hundredths as a person types them: `1.5`, `40300`, `52817.09`. */
function typed(hundredths: number): string {
  const whole = Math.floor(hundredths / 100);
  const rest = String(hundredths % 100).padStart(2, "0");
  return rest === "00" ? String(whole) : `${whole}.${rest}`;
}
