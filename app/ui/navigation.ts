import type { Actor } from "~/core/actor";
import { holds } from "~/core/actor";
import type { OrganisationId } from "~/core/id";

interface Entry {
  readonly href: string;
  readonly text: string;
}

/** What every page offers below, whoever reads it. */
export const footerLinks: Entry[] = [
  { href: "/guidance", text: "Help and guidance" },
  { href: "/accessibility", text: "Accessibility" },
  { href: "/privacy", text: "Privacy" },
  { href: "/cookies", text: "Cookies" },
  { href: "/contact", text: "Contact" },
];

/** What the service navigation offers each kind of visitor. The council that runs the portal looks after its pages. */
export function navigationFor(actor: Actor, pathname: string, runBy: OrganisationId | undefined) {
  return entriesFor(actor, runBy).map((entry) => ({
    ...entry,
    current: pathname === entry.href || (entry.href.split("/").length > 2 && pathname.startsWith(`${entry.href}/`)),
  }));
}

function entriesFor(actor: Actor, runBy: OrganisationId | undefined): Entry[] {
  switch (actor.kind) {
    case "supplier":
      return [
        { href: "/supplier", text: "Your organisation" },
        { href: "/supplier/settings", text: "Settings" },
        { href: "/supplier/evidence", text: "Evidence" },
        { href: "/supplier/declarations", text: "Declarations" },
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
        ...(holds(actor, "CM", "PO", "LE") && actor.organisationId === runBy
          ? [{ href: "/council/guidance", text: "Guidance" }]
          : []),
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
