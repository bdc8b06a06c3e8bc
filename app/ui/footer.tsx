import type { ReactNode } from "react";

/** Links that every page offers, and a line on whose service it is. */
export function Footer({ links, children }: { links: { href: string; text: string }[]; children: ReactNode }) {
  return (
    <footer className="govuk-template__footer">
      <div className="govuk-footer">
        <div className="govuk-width-container">
          <div className="govuk-footer__meta">
            <div className="govuk-footer__meta-item govuk-footer__meta-item--grow">
              {links.length > 0 && <FooterLinks links={links} />}
              <div className="govuk-footer__meta-custom">{children}</div>
            </div>
          </div>
        </div>
      </div>
    </footer>
  );
}

function FooterLinks({ links }: { links: { href: string; text: string }[] }) {
  return (
    <>
      <h2 className="govuk-visually-hidden">Support links</h2>
      <ul className="govuk-footer__inline-list">
        {links.map(({ href, text }) => (
          <li key={href} className="govuk-footer__inline-list-item">
            <a className="govuk-footer__link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
