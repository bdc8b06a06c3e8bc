import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classes } from "./classes";

export type BreadcrumbsProps = ComponentPropsWithoutRef<"nav"> & {
  /** From the home page down. An item without an address is the page itself. */
  items: (Omit<ComponentPropsWithoutRef<"a">, "children" | "className"> & { text: ReactNode })[];
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
        {items.map(({ text, href, ...link }, place) =>
          href === undefined ? (
            <li key={place} className="govuk-breadcrumbs__list-item" aria-current="page">
              {text}
            </li>
          ) : (
            <li key={place} className="govuk-breadcrumbs__list-item">
              <a {...link} className="govuk-breadcrumbs__link" href={href}>
                {text}
              </a>
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
