/** Scores are whole numbers of this scale; marks = score ÷ highest × weight (domain.md §4.2). */
export const allScores = [0, 1, 2, 3, 4, 5] as const;
export const highestScore = 5;

/** The words of the scale: published with every competition, and shown beside every score (domain.md §4.2). */
export const scoreWords: Record<(typeof allScores)[number], { readonly name: string; readonly words: string }> = {
  5: { name: "Excellent", words: "Fully meets, robust evidence, added value, high confidence" },
  4: { name: "Good", words: "Fully meets, good evidence, minor omissions" },
  3: { name: "Acceptable", words: "Meets, some minor weaknesses" },
  2: { name: "Limited", words: "Partly meets, notable gaps, some reservations" },
  1: { name: "Poor", words: "Mostly fails, serious reservations" },
  0: { name: "None or unacceptable", words: "No answer, or fails" },
};
