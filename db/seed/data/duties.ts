import type { GrantedRole } from "~/core/actor";

/** What somebody of each role can do in the demonstration, in one line. */
export const duties: Readonly<Record<GrantedRole, string>> = {
  SA: "Registers the organisation and its homes, applies to lists, sends bids and takes them back",
  SB: "Writes applications and bids; the administrator sends them",
  SV: "Reads what the organisation has written and the letters it gets, and changes nothing",
  CM: "Says what is needed, recommends who joins a list and who wins, and watches bids being opened",
  PO: "Runs lists, rounds and competitions, opens bids with a witness, and tells everybody the outcome",
  EV: "Scores answers without knowing whose they are, and says why",
  EX: "Scores the answers on what it is like to live or learn there",
  MO: "Leads the talk on scores that differ, writes down what was agreed, and locks it",
  AP: "Says yes or no to publishing a competition, to a place on a list, and to an award",
  QM: "Looks at homes and schools on the lists, and recommends who joins",
  AU: "Reads everything that was done, by whom and why, and changes nothing",
  FI: "Opens the prices together with the officer, once the scores are locked",
  LE: "Brings in colleagues and partner councils, and can do what an officer does",
  PA: "Keeps the portal running, and sees no bid, score or letter",
};
