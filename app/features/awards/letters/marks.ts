import { formatHundredths as m, type Hundredths } from "~/core/marks";
import { formatPounds } from "~/core/money";
import { allScores, highestScore, scoreWords } from "~/features/competitions/rules/scale";
import { heading, paragraph, type LetterBlock } from "./blocks";
import type { CriterionFacts, LetterFacts } from "./facts";

/** The table: every section and part with what it counts, and the total. */
export function marksTable({ criteria, bid, winner, outcome }: LetterFacts): LetterBlock[] {
  const other = outcome === "UNSUCCESSFUL" ? winner : null;
  const row = (title: string, available: Hundredths, own: Hundredths, theirs: Hundredths | null): string[] => [
    title,
    m(available),
    m(own),
    ...(other === null ? [] : [m(theirs ?? 0)]),
  ];
  return [
    heading("The marks"),
    {
      kind: "table",
      caption: "Marks for each part",
      columns: ["Part", "Marks available", "Your marks", ...(other === null ? [] : [`Marks of ${other.name}`])],
      rows: [
        ...criteria.map((part) =>
          row(
            part.kind === "SECTION" ? `${part.title}, all together` : part.title,
            part.weightHundredths,
            part.marksHundredths,
            part.winnerMarksHundredths,
          ),
        ),
        row("Total", 10_000, bid.totalHundredths, other?.totalHundredths ?? null),
      ],
    },
  ];
}

/** Part by part: how it is scored, the score, and the reasons in the panel’s words. */
export function partByPart(facts: LetterFacts): LetterBlock[] {
  const scored = facts.criteria.filter(({ kind }) => kind !== "SECTION");
  return [
    heading("How we scored each part, and why"),
    paragraph(
      "Marks show how much a part counts: all parts together have 100.00. Sums are exact and rounded once, to two decimals.",
    ),
    paragraph(
      `Answers: each person on the panel first scored alone, from 0 to ${highestScore}. Then the panel agreed one score. Marks are that score ÷ ${highestScore} × the marks available.`,
    ),
    ...scored.flatMap((part) => [
      { kind: "heading", level: 3, text: `${part.title}, ${m(part.weightHundredths)} marks` } as const,
      ...explain(part, facts),
    ]),
    heading("What the scores mean"),
    {
      kind: "facts",
      rows: allScores.toReversed().map((score) => ({
        name: `${score}: ${scoreWords[score].name}`,
        value: scoreWords[score].words,
      })),
    },
    {
      kind: "link",
      text: "The notice, with every question in full and the rules for marks and for equal totals",
      href: facts.competition.notice,
    },
  ];
}

function explain(part: CriterionFacts, facts: LetterFacts): LetterBlock[] {
  switch (part.kind) {
    case "SECTION":
      return [];
    case "QUALITY_SCALE":
    case "SV_QUAL":
      return explainScore(part, facts);
    case "SV_QUANT":
      return [
        paragraph(
          "We scored this by amount: the marks available × what your pledges are worth ÷ what the largest pledges of any bid are worth.",
        ),
        paragraph(
          `Your pledges are worth ${formatPounds(facts.bid.pledgesPence ?? 0)}. Your marks: ${m(part.marksHundredths)}.`,
        ),
        ...winnersMarks(part, facts),
      ];
    case "PRICE":
      return [
        paragraph("We scored this by amount: the marks available × the lowest price of any bid ÷ your price."),
        paragraph(`Your price is ${formatPounds(facts.bid.pricePence)}. Your marks: ${m(part.marksHundredths)}.`),
        ...winnersMarks(part, facts),
      ];
  }
}

function explainScore(part: CriterionFacts, facts: LetterFacts): LetterBlock[] {
  return [
    paragraph(
      `Scored from 0 to ${highestScore} by the panel. Your score: ${scoreInWords(part.score)}. ${m(part.weightHundredths)} × ${part.score ?? 0} ÷ ${highestScore} = ${m(part.marksHundredths)} marks.`,
    ),
    paragraph("Why, in the words that the panel agreed:"),
    { kind: "quote", text: part.reasons ?? "" },
    ...winnersMarks(part, facts),
  ];
}

function scoreInWords(score: number | null): string {
  const known = allScores.find((one) => one === score);
  return known === undefined ? "none" : `${known}, ${scoreWords[known].name}`;
}

function winnersMarks(part: CriterionFacts, { outcome, winner }: LetterFacts): LetterBlock[] {
  if (outcome === "SUCCESSFUL" || winner === null || part.winnerMarksHundredths === null) return [];
  const score = part.winnerScore === null ? "" : `score ${scoreInWords(part.winnerScore)}; `;
  return [paragraph(`The bid of ${winner.name}: ${score}${m(part.winnerMarksHundredths)} marks.`)];
}
