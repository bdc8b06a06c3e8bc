import type { CpvSearchFault } from "./rules/cpv";

export type CouncilRefusal =
  "NOT_ALLOWED" | "NAME_TAKEN" | "NOT_FOUND" | "NOT_A_PARTNER" | "LEAD_STAYS" | "HAS_A_LEAD" | "TOO_MANY_PARTNERS";

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
  TOO_MANY_PARTNERS: "This consortium has 100 partners, which is the most. Form another consortium for the others.",
};

/** Why nothing was looked for, and what to type instead. */
export const cpvSearchFaults: Record<CpvSearchFault, string> = {
  BLANK: "Type a word, like bread, or a code, like 15810000. Then press “Find”",
  TOO_LONG: "Type 100 characters or fewer to find a code",
  CODE_TOO_SHORT: "Type at least the first 2 digits of the code",
  CODE_TOO_LONG: "A code has 8 digits, like 15810000",
  NO_WORDS: "Type a word in letters, like bread, or a code, like 15810000",
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

/** Why a file cannot be the logo. Of an SVG, `what` is the name of the part that is not taken. */
export type LogoFault =
  | { readonly code: "EMPTY" | "TOO_LARGE" | "KIND" | "BROKEN" }
  | { readonly code: "TOO_MANY_PIXELS"; readonly width: number; readonly height: number }
  | { readonly code: "DOCTYPE" | "SCRIPT" | "STYLE" | "FOREIGN" | "TOO_MUCH" | "NO_SIZE" }
  | { readonly code: "HANDLER" | "REFERENCE" | "ELEMENT" | "ATTRIBUTE" | "VALUE"; readonly what: string };

const plain = "Ask whoever drew it for a plain SVG of shapes alone, or send a PNG";

export function logoRefusal(fault: LogoFault): string {
  switch (fault.code) {
    case "EMPTY":
      return "The logo is empty. Choose another file";
    case "TOO_LARGE":
      return "The logo must be 100 KB or smaller. Save it smaller, or with fewer colours";
    case "KIND":
      return "The logo must be an SVG or a PNG";
    case "BROKEN":
      return "The logo cannot be read: the file is broken. Save it again, and send the new file";
    case "TOO_MANY_PIXELS":
      return `The logo is ${fault.width} by ${fault.height} pixels. It must be 2,000 or fewer each way`;
    case "DOCTYPE":
      return `The logo has a document type (DOCTYPE) in it, which can hide other things. ${plain}`;
    case "SCRIPT":
      return `The logo has a script in it. ${plain}`;
    case "HANDLER":
      return `The logo has a script in it, in “${fault.what}”. ${plain}`;
    case "STYLE":
      return `The logo has a style sheet in it. ${plain}`;
    case "FOREIGN":
      return `The logo has another page in it (foreignObject). ${plain}`;
    case "REFERENCE":
      return `The logo points to something outside itself, in “${fault.what}”. ${plain}`;
    case "ELEMENT":
    case "ATTRIBUTE":
    case "VALUE":
      return `The logo has “${fault.what}” in it, which we do not take. ${plain}`;
    case "TOO_MUCH":
      return `The logo has too many parts. ${plain}`;
    case "NO_SIZE":
      return "The logo does not say how large it is, or is more than ten times as wide as high. Save it with a width and a height";
  }
}
