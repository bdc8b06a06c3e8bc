import type { CpvSearchFault } from "./rules";

export type CouncilRefusal = "NOT_ALLOWED" | "NAME_TAKEN" | "NOT_FOUND" | "NOT_A_PARTNER" | "LEAD_STAYS" | "HAS_A_LEAD";

/** Why not, and what to do next. */
export const councilRefusals: Record<CouncilRefusal, string> = {
  NOT_ALLOWED: "You may not do this. Ask your council’s lead.",
  NAME_TAKEN:
    "A council or health body with this name is here already. Choose it from those here, or add the place to the name.",
  NOT_FOUND: "We cannot find that consortium or partner. Go back to your partners and look again.",
  NOT_A_PARTNER: "This organisation is not a partner in the consortium. Look at the list of partners.",
  LEAD_STAYS: "The council that leads a consortium cannot leave it.",
  HAS_A_LEAD: "This partner has a lead of its own already. Ask that person to invite colleagues.",
};

/** Why nothing was looked for, and what to type instead. */
export const cpvSearchFaults: Record<CpvSearchFault, string> = {
  BLANK: "Type a word, like bread, or a code, like 15810000. Then press “Find”",
  TOO_LONG: "Type 100 characters or fewer to find a code",
  CODE_TOO_SHORT: "Type at least the first 2 digits of the code",
  CODE_TOO_LONG: "A code has 8 digits, like 15810000",
  NO_WORDS: "Type a word in letters, like bread, or a code, like 15810000",
};
