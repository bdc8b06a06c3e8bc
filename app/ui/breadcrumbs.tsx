import type { ComponentPropsWithoutRef } from "react";
import { classes } from "./classes";

export type BreadcrumbsProps = ComponentPropsWithoutRef<"nav"> & {
  /** From the home page down. An item without an address is the page itself. */
  items: { text: string; href?: string }[];
  collapseOnMobile?: boolean;
  inverse?: boolean;
};

export function Breadcrumbs({ items, collapseOnMobile, inverse, className, ...rest }: BreadcrumbsProps) {
  const names = classes(
    "govuk-breadcrumbs",
    className,
    inverse && "govuk-breadcrumbs--inverse",
    collapseOnMobile && "govuk-breadcrumbs--collapse-on-mobile",
  );
  return (
    <nav aria-label="Breadcrumb" {...rest} className={names}>
      <ol className="govuk-breadcrumbs__list">
        {items.map(({ text, href }) =>
          href === undefined ? (
            <li key={text} className="govuk-breadcrumbs__list-item" aria-current="page">
              {text}
            </li>
          ) : (
            <li key={href} className="govuk-breadcrumbs__list-item">
              <a className="govuk-breadcrumbs__link" href={href}>
                {text}
              </a>
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
