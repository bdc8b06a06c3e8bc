import { scoreWords } from "~/features/competitions/rules/scale";
import type { AnswerTold, QuestionTold } from "../data/question";

/** The answer of that worth to a question; where there are several, another for each bidder. */
export function answerWorth({ title, answers }: QuestionTold, worth: number, bidder: number): AnswerTold {
  const fitting = answers.filter((answer) => answer.worth === worth);
  const answer = fitting[bidder % fitting.length];
  if (answer === undefined) throw new Error(`“${title}” has no answer worth ${worth}`);
  return answer;
}

/** What the panel agrees, in the words of the published scale. */
export function rationaleOf({ worth, comment }: AnswerTold): string {
  const { name, words } = scoreWords[worth];
  return `${comment} The panel agreed on ${worth}, ${name.toLowerCase()}: ${words.toLowerCase()}.`;
}

/** Where one person differs from what the panel will agree: seldom, and by one. */
export function scoreBy(scorer: number, { worth }: AnswerTold, place: number): number {
  const turn = (scorer * 7 + place * 5 + worth * 3) % 8;
  if (turn === 1) return Math.min(worth + 1, 5);
  return turn === 4 ? worth - 1 : worth;
}

const asides = [
  "",
  "I read it twice.",
  "I looked for dates and for names.",
  "I thought of the young people I know.",
] as const;

/** Why one person gives that score. */
export function commentBy(scorer: number, { worth, comment }: AnswerTold, score: number): string {
  const aside = asides[scorer % asides.length] ?? "";
  const differs =
    score > worth ? "To me the example outweighs what is missing." : score < worth ? "The gap is large." : "";
  return [aside, comment, differs].filter(Boolean).join(" ");
}
