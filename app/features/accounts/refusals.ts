export type AccountRefusal =
  | "NOT_ALLOWED"
  | "WRONG_DETAILS"
  | "TOO_MANY_TRIES"
  | "TOO_MANY_MAILS"
  | "LINK_OVER"
  | "ANOTHER_PERSON"
  | "HAS_ROLE"
  | "LAST_ADMINISTRATOR"
  | "NOT_A_MEMBER"
  | "ROLE_NOT_OF_ORGANISATION"
  | "NO_SUCH_PERSON"
  | "HOLDS_ANOTHER_ROLE"
  | "RUNS_THE_PLATFORM"
  | "SESSION_OVER"
  | "INVITATION_OVER"
  | "NOT_INVENTED";

/** Why not, and what to do next. */
export const accountRefusals: Record<AccountRefusal, string> = {
  NOT_ALLOWED: "You may not do this. Ask the person who runs your organisation’s account.",
  WRONG_DETAILS: "Check your e-mail address and your password. They do not match an account.",
  TOO_MANY_TRIES: "There were too many tries. Wait 15 minutes, then try again.",
  TOO_MANY_MAILS: "Too many e-mails were asked for. Look for the ones we sent, or wait an hour and try again.",
  LINK_OVER: "This link has been used or is too old. Ask for a new one.",
  ANOTHER_PERSON: "This invitation is for another e-mail address. Sign out, then open the link again.",
  HAS_ROLE: "This person has that role already.",
  LAST_ADMINISTRATOR: "This is the last person who can manage people here. Give that role to someone else first.",
  NOT_A_MEMBER: "This person does not belong to your organisation. Invite them first.",
  ROLE_NOT_OF_ORGANISATION: "That role does not belong to this kind of organisation. Choose another role.",
  NO_SUCH_PERSON: "Nobody has an account with this e-mail address. They register first.",
  HOLDS_ANOTHER_ROLE: "This person has a role already. An administrator of the platform holds no other role.",
  RUNS_THE_PLATFORM:
    "Somebody who runs the platform cannot act for an organisation too. Use an account with another e-mail address.",
  SESSION_OVER: "You are signed out there already.",
  INVITATION_OVER: "This invitation has been used, taken back or is too old.",
  NOT_INVENTED: "This person has a password of their own. Sign in with it.",
};

export type ClockRefusal = "NOT_ALLOWED" | "NOT_AHEAD" | "TOO_FAR";

export const clockRefusals: Record<ClockRefusal, string> = {
  NOT_ALLOWED: "The clock can be moved in a demonstration only.",
  NOT_AHEAD: "The clock only moves forward. Choose a moment after the portal’s time.",
  TOO_FAR: "That is more than five years ahead. Choose a nearer moment.",
};
