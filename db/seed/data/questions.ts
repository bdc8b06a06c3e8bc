import type { QuestionTold } from "./question";
import { foodQuestions } from "./questions-food";
import { homeQuestions } from "./questions-homes";
import { schoolQuestions } from "./questions-schools";

const pledges: QuestionTold = {
  title: "How pledges are kept",
  question: "How will you make sure that the pledges in your bid are kept, and how will we know?",
  guidance: "Look for one named person, a date for each pledge, and proof that somebody outside has seen.",
  wordLimit: 300,
  answers: [
    {
      worth: 5,
      words:
        "Our office manager keeps one list of pledges with a date and an owner for each. The team looks at it every month and the trustees every quarter. A college, a charity or the person themselves signs for what was done, and we send you the signed sheet with each report.",
      comment:
        "One named owner, a date for each pledge and a signature from outside. The sheet goes to the council every quarter.",
    },
    {
      worth: 4,
      words:
        "The manager of {place} answers for the pledges. They are on the agenda of every second team meeting, and we write down hours as they happen. If one falls behind by more than a month we tell you, and say what we will do.",
      comment: "Clear who answers and how slippage is told. Who outside confirms the hours is left open.",
    },
    {
      worth: 4,
      words:
        "We give each pledge to one member of staff, who books the time before the year begins. A simple table shows done, due and late in three columns. Young people see it too, because some of the pledges are promises to them.",
      comment: "A good simple table, and young people see it. Proof from outside is named for only one of the pledges.",
    },
    {
      worth: 3,
      words:
        "The directors look at social value twice a year. Staff send in what they have done by e-mail and we put it together for the report. We have kept such promises to other councils.",
      comment: "It will be reported, twice a year. Nobody is named and there is no proof beyond our word for it.",
    },
    {
      worth: 2,
      words: "We take social value seriously and will do everything we can to meet our pledges during the contract.",
      comment: "A promise without a method: nobody, no date and no proof is named in the whole answer.",
    },
  ],
};

/** Every question that the competitions of the story ask, by a short name. */
export const questions = { ...homeQuestions, ...schoolQuestions, ...foodQuestions, pledges };

export type QuestionName = keyof typeof questions;
