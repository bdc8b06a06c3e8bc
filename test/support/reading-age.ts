import { readMarkdown, textOf, type Block } from "~/features/councils/rules/markdown";

/**
 * The school grade (US) that a text asks for, by Flesch and Kincaid: 4 to 6 is what children of 9 to 11 read. Sentences
 * of paragraphs, lists and notes count; headings and tables are no sentences.
 */
export function gradeOf(markdown: string): number {
  const sentences = readMarkdown(markdown)
    .flatMap((block) => sentencesIn(block))
    .map((sentence) => wordsOf(sentence))
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

function sentencesIn(block: Block): string[] {
  switch (block.kind) {
    case "paragraph":
      return textOf(block.children).split(/[.:?!]\s+/u);
    case "list":
      return block.items.flat().flatMap((inner) => sentencesIn(inner));
    case "quote":
      return block.children.flatMap((inner) => sentencesIn(inner));
    default:
      return [];
  }
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[a-z’']+/giu) ?? [];
}

/** Groups of vowels, less a silent e at the end: right for most English words. */
function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[’']/gu, "");
  const groups = plain.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/u, "").match(/[aeiouy]+/gu);
  return Math.max(1, groups?.length ?? 0);
}
