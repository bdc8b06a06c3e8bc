import { roleNames, type GrantedRole } from "~/core/actor";

/** What each role lets a person do, in one sentence. domain.md §11. */
export const roleHints: Record<GrantedRole, string> = {
  SA: "Manages people and details, and submits applications and bids.",
  SB: "Writes applications and bids. An administrator submits them.",
  SV: "Reads everything, changes nothing.",
  CM: "Plans what to buy, writes drafts, recommends.",
  PO: "Runs lists and competitions, opens bids, sends decisions.",
  EV: "Scores the answers given to them.",
  EX: "Scores what they know from their own life.",
  MO: "Leads the panel to an agreed score.",
  AP: "Approves what others have prepared.",
  QM: "Follows the quality of providers.",
  AU: "Reads everything, and the record of who did what.",
  FI: "Opens and reads prices, once quality is agreed.",
  LE: "Manages people and partners, and may do what a procurement officer does.",
  PA: "Runs the portal.",
};

export function roleChoices(roles: readonly GrantedRole[]) {
  return roles.map((value) => ({ value, text: roleNames[value], hint: roleHints[value] }));
}
