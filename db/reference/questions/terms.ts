import { mustBeYes, shouldBeYes, type FirstQuestion } from "./question";

const section = "What you agree to";

/** C11, domain.md §2.4. */
export const terms: readonly FirstQuestion[] = [
  mustBeYes({
    key: "terms-accepted",
    section,
    wording: "Do you accept the terms of the list, as they were published?",
    hint: "The council’s notice says where they are.",
  }),
  mustBeYes({
    key: "data-sharing",
    section,
    wording: "Do you accept the agreement on sharing personal data?",
  }),
  shouldBeYes({
    key: "open-book",
    section,
    wording: "Will you show the council what your prices are made of, if it asks?",
  }),
];
