import { oneOf, open, shouldBeYes, type FirstQuestion } from "./question";

const section = "Your money";

/** C07, domain.md §2.4: nothing here fails by rule. A person looks at what does not pass. */
export const finance: readonly FirstQuestion[] = [
  oneOf(
    {
      key: "accounts",
      section,
      wording: "What can you show us of your last two years?",
      hint: "We never ask for audited accounts if the law does not ask you to have them.",
    },
    [
      "Accounts that were audited",
      "Accounts that were not audited",
      "A letter from our bank",
      "We are newer than two years",
    ],
    ["Accounts that were audited", "Accounts that were not audited"],
  ),
  open(
    {
      key: "turnover",
      section,
      wording: "What was your turnover in your last full year?",
      hint: "In pounds, without VAT.",
    },
    "MONEY",
  ),
  open({ key: "year-end", section, wording: "When did that year end?" }, "DATE"),
  shouldBeYes({
    key: "current-ratio",
    section,
    wording: "Could you pay everything you owe within a year from what you have and what is owed to you within a year?",
    hint: "Accountants call this a current ratio of 1.0 or more.",
  }),
  shouldBeYes({
    key: "going-concern",
    section,
    wording: "Do you expect to be able to pay your bills for the next 12 months?",
  }),
];
