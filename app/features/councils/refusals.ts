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

export type GuidanceRefusal = "NOT_ALLOWED" | "NOT_FOUND" | "STALE" | "ADDRESS_TAKEN" | "TOO_MANY";

export const guidanceRefusals: Record<GuidanceRefusal, string> = {
  NOT_ALLOWED: "You may not change the guidance. Ask the lead of the council that runs this portal.",
  NOT_FOUND: "We cannot find that page. Go back to the guidance and look again.",
  STALE:
    "Somebody saved a change while you were writing. What is saved now is below, and so is your own. Put the two together and save again.",
  ADDRESS_TAKEN:
    "Another page has this address, or had it once: old addresses lead to their page for ever. Choose another.",
  TOO_MANY: "There are 100 pages already. Write over one that nobody needs, and give it a new title.",
};

export type ThemeRefusal = "NOT_ALLOWED" | "STALE" | "NO_SUCH_LOGO";

export const themeRefusals: Record<ThemeRefusal, string> = {
  NOT_ALLOWED: "You may not change how the portal looks. Ask the lead of the council that runs it.",
  STALE: "Somebody changed the look while you had this page open. What is in use now is below. Look, and save again.",
  NO_SUCH_LOGO: "We do not have that logo any more. Choose the file again.",
};
