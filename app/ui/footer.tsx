import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classes } from "./classes";

export type FooterLink = Omit<ComponentPropsWithoutRef<"a">, "children" | "className"> & { text: ReactNode };

export type FooterSection = {
  title: string;
  items: FooterLink[];
  columns?: number | undefined;
  width?: "full" | "one-third" | "two-thirds" | undefined;
};

export type FooterProps = ComponentPropsWithoutRef<"div"> & {
  /** Links that every page offers; `null` where there is no line for them. */
  links: FooterLink[] | null;
  linksTitle?: string | undefined;
  sections?: FooterSection[];
  containerClassName?: string | undefined;
};

/** Links that every page offers, and a line on whose service it is. The crown, the crest and the licence are not ours. */
export function Footer({
  links,
  linksTitle = "Support links",
  sections = [],
  containerClassName,
  className,
  children,
  ...rest
}: FooterProps) {
  return (
    <div {...rest} className={classes("govuk-footer", className)}>
      <div className={classes("govuk-width-container", containerClassName)}>
        {sections.length > 0 && <Sections sections={sections} />}
        <div className="govuk-footer__meta">
          <div className="govuk-footer__meta-item govuk-footer__meta-item--grow">
            {links !== null && <h2 className="govuk-visually-hidden">{linksTitle}</h2>}
            {links !== null && links.length > 0 && <SupportLinks links={links} />}
            {children && <div className="govuk-footer__meta-custom">{children}</div>}
          </div>
        </div>
      </div>
    </div>
  );
}

function SupportLinks({ links }: { links: FooterLink[] }) {
  return (
    <ul className="govuk-footer__inline-list">
      {links.map(({ text, ...link }, place) => (
        <li key={place} className="govuk-footer__inline-list-item">
          <a {...link} className="govuk-footer__link">
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Sections({ sections }: { sections: FooterSection[] }) {
  return (
    <>
      <div className="govuk-footer__navigation">
        {sections.map(({ title, items, columns, width = "full" }, place) => (
          <div key={place} className={`govuk-footer__section govuk-grid-column-${width}`}>
            <h2 className="govuk-footer__heading govuk-heading-m">{title}</h2>
            {items.length > 0 && (
              <ul
                className={classes(
                  "govuk-footer__list",
                  columns !== undefined && `govuk-footer__list--columns-${columns}`,
                )}
              >
                {items.map(({ text, ...link }, row) => (
                  <li key={row} className="govuk-footer__list-item">
                    <a {...link} className="govuk-footer__link">
                      {text}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
      <hr className="govuk-footer__section-break" />
    </>
  );
}
