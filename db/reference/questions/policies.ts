import { mustBeYes, oneOf, shouldBeYes, type FirstQuestion } from "./question";

const people = "Looking after people";
const work = "Running your organisation";

function policy(key: string, section: string, wording: string): FirstQuestion {
  return shouldBeYes({ key, section, wording });
}

/** C06, domain.md §2.4. A policy that is not there is explained, and a person looks at it. */
export const policies: readonly FirstQuestion[] = [
  policy(
    "policy-complaints",
    people,
    "Do you have a policy on complaints, in words that the people you care for understand?",
  ),
  policy("policy-behaviour", people, "Do you have a policy on behaviour, and on when staff may hold somebody back?"),
  policy("policy-missing", people, "Do you have a policy for when somebody goes missing?"),
  policy("policy-medication", people, "Do you have a policy on medicines?"),
  policy("policy-online", people, "Do you have a policy on safety online?"),
  policy("policy-prevent", people, "Do you have a policy on radicalisation (the Prevent duty)?"),
  mustBeYes({
    key: "policy-health-and-safety",
    section: work,
    wording: "Do you have a health and safety policy?",
    hint: "The law asks for it in writing from five people on.",
  }),
  mustBeYes({ key: "policy-equality", section: work, wording: "Do you have an equality policy?" }),
  policy(
    "policy-whistleblowing",
    work,
    "Can staff report a concern without fear, and do you have a policy that says how?",
  ),
  policy("policy-continuity", work, "Do you have a plan to keep going after a fire, a flood or a loss of staff?"),
  shouldBeYes({
    key: "policy-data",
    section: work,
    wording: "Are you registered with the Information Commissioner (ICO), and do you have a data protection policy?",
  }),
  oneOf(
    {
      key: "modern-slavery-statement",
      section: work,
      wording: "Do you publish a modern slavery statement each year?",
      hint: "The law asks for one from a turnover of £36 million on.",
    },
    ["Yes", "No, our turnover is less than £36 million", "No"],
    ["Yes", "No, our turnover is less than £36 million"],
  ),
];
