export type SupplierRefusal =
  | "NOT_ALLOWED"
  | "RUNS_THE_PORTAL"
  | "ALREADY_REGISTERED"
  | "STALE"
  | "NOT_FOUND"
  | "SETTING_EXISTS"
  | "SETTING_CLOSED"
  | "REGISTRATION_TAKEN";

/** Why not, and what to do next. */
export const supplierRefusals: Record<SupplierRefusal, string> = {
  NOT_ALLOWED: "You may not do this. Ask your organisation’s administrator.",
  RUNS_THE_PORTAL: "You run this portal, so you act for no organisation. Use another account for that.",
  ALREADY_REGISTERED:
    "This organisation is registered already. Ask its administrator to invite you. If the number is not theirs, check it.",
  STALE: "This was changed while you had it open. See what is saved now, then save yours again if it is right.",
  NOT_FOUND: "We cannot find that. It may have been removed. Go back and look again.",
  SETTING_EXISTS:
    "You have a setting of this kind with this name and postcode already. Open it in your list, or use another name.",
  SETTING_CLOSED: "This setting is closed, so it cannot change. Add it again if it opens again.",
  REGISTRATION_TAKEN:
    "Another setting here has this registration number. Check the number. If it is right, ask the council for help.",
};
