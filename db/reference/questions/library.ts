import { exclusions } from "./exclusions";
import { finance } from "./finance";
import { policies } from "./policies";
import { safeguarding } from "./safeguarding";
import { terms } from "./terms";

/** The questions that every installation begins with, by set. */
export const questionLibrary = {
  SAFEGUARDING: safeguarding,
  POLICIES: policies,
  FINANCE: finance,
  EXCLUSIONS: exclusions,
  TERMS: terms,
};
