export type CouncilRefusal = "NOT_ALLOWED" | "NAME_TAKEN" | "NOT_FOUND" | "NOT_A_PARTNER" | "LEAD_STAYS" | "HAS_A_LEAD";

/** To whoever does not lead a consortium there is none at its pages: safety.md §4. */
export function isNotThere(refusal: CouncilRefusal): boolean {
  return refusal === "NOT_FOUND" || refusal === "NOT_ALLOWED";
}

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
