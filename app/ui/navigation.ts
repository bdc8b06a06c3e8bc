import type { Actor } from "~/core/actor";
import { holds } from "~/core/actor";

interface Entry {
  readonly href: string;
  readonly text: string;
}

/** What the service navigation offers each kind of visitor. */
export function navigationFor(actor: Actor, pathname: string) {
  return entriesFor(actor).map((entry) => ({
    ...entry,
    current: pathname === entry.href || (entry.href.split("/").length > 2 && pathname.startsWith(`${entry.href}/`)),
  }));
}

function entriesFor(actor: Actor): Entry[] {
  switch (actor.kind) {
    case "supplier":
      return [
        { href: "/supplier", text: "Your organisation" },
        { href: "/supplier/settings", text: "Settings" },
        { href: "/supplier/applications", text: "Approved lists" },
        { href: "/supplier/bids", text: "Competitions" },
        { href: "/supplier/people", text: "People" },
      ];
    case "council":
      return [
        { href: "/council", text: "Your work" },
        ...(holds(actor, "CM", "PO", "AP", "AU", "QM", "LE")
          ? [{ href: "/council/lists", text: "Approved lists" }]
          : []),
        { href: "/council/competitions", text: "Competitions" },
        ...(holds(actor, "CM", "PO", "QM", "AU", "FI", "LE")
          ? [{ href: "/council/suppliers", text: "Suppliers" }]
          : []),
        ...(holds(actor, "AU", "PO", "LE") ? [{ href: "/council/audit", text: "Audit" }] : []),
        ...(holds(actor, "LE")
          ? [
              { href: "/council/people", text: "People" },
              { href: "/council/partners", text: "Partners" },
            ]
          : []),
      ];
    case "platform":
      return [{ href: "/admin", text: "Platform" }];
    default:
      return [];
  }
}
