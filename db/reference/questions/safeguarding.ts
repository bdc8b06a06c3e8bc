import { mustBeYes, open, shouldBeYes, type FirstQuestion } from "./question";

/** C05, domain.md §2.4. */
export const safeguarding: readonly FirstQuestion[] = [
  mustBeYes({
    key: "safeguarding-policy",
    section: "How you keep people safe",
    wording: "Do you have a written safeguarding policy that you look at again every year?",
  }),
  open(
    {
      key: "safeguarding-policy-reviewed",
      section: "How you keep people safe",
      wording: "When did you last look at it again?",
    },
    "DATE",
  ),
  mustBeYes({
    key: "safeguarding-lead",
    section: "How you keep people safe",
    wording: "Has each setting a named person who leads on safeguarding, and somebody who stands in for them?",
  }),
  mustBeYes({
    key: "concerns-reported",
    section: "How you keep people safe",
    wording: "Do you tell the council the same working day when somebody may have come to harm?",
    hint: "For children this is the local authority designated officer (LADO) when it is about a member of staff.",
  }),
  mustBeYes({
    key: "dbs-checks",
    section: "The people who work for you",
    wording: "Has everybody who works with people in your care an enhanced DBS check, with the barred lists?",
    hint: "Temporary staff, volunteers and drivers too.",
  }),
  mustBeYes({
    key: "safer-recruitment",
    section: "The people who work for you",
    wording: "Do you follow safer recruitment for every post?",
    hint: "Two references, the full work history, proof of who they are and of their right to work.",
  }),
  shouldBeYes({
    key: "safeguarding-training",
    section: "The people who work for you",
    wording: "Has everybody had safeguarding training in the last two years?",
  }),
  open({
    key: "safeguarding-learning",
    section: "What you have learned",
    wording: "What have you changed in the last two years because of a concern or a complaint?",
    hint: "In a few sentences. Do not name anybody. If there was nothing, say so.",
  }),
];
