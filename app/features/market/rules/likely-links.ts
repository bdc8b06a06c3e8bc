export interface LikelyLink {
  readonly href: string;
  readonly text: string;
}

const noticeboard = { href: "/noticeboard", text: "Everything on the noticeboard" };
const lists = { href: "/lists", text: "All approved lists" };
const signIn = { href: "/sign-in", text: "Sign in" };

/** The three pages that somebody most likely wanted who came to an address where nothing is. */
export function likelyLinks(path: string): readonly [LikelyLink, LikelyLink, LikelyLink] {
  const [, first] = path.toLowerCase().split("/");
  switch (first) {
    case "supplier":
      return [
        { href: "/supplier", text: "What needs your organisation" },
        { href: "/supplier/bids", text: "Your competitions" },
        { href: "/account", text: "Your account" },
      ];
    case "council":
      return [
        { href: "/council", text: "Your work" },
        { href: "/council/competitions", text: "Competitions of your council" },
        { href: "/account", text: "Your account" },
      ];
    case "join":
    case "register":
    case "reset-password":
    case "account":
      return [
        signIn,
        { href: "/register", text: "Register" },
        { href: "/forgotten-password", text: "Get a new password" },
      ];
    case "lists":
    case "settings":
      return [lists, noticeboard, signIn];
    default:
      return [noticeboard, lists, signIn];
  }
}
