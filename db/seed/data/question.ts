/** An answer as a bidder writes it, and what the panel says of it. `{place}` is the name of the setting. */
export interface AnswerTold {
  /** What it is worth on the published scale of 0 to 5. */
  readonly worth: 2 | 3 | 4 | 5;
  readonly words: string;
  readonly comment: string;
}

export interface QuestionTold {
  readonly title: string;
  readonly question: string;
  readonly guidance: string;
  readonly wordLimit: number;
  readonly answers: readonly AnswerTold[];
}
