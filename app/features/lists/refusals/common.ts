/** What any act on a list may refuse. */
export const common = {
  NOT_ALLOWED: "Your role does not include this. Ask the person who runs your organisation’s account.",
  NOT_FOUND: "It is not here any more. Go back and choose again.",
  STALE: "Someone changed this while you had it open. See what is saved now, then save yours again if it is right.",
};
