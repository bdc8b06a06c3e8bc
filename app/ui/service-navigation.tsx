import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { classes } from "./classes";

/** `current` is the page one is on, `active` the section one is in; without an address it is a word and no link. */
export type NavigationEntry = { href?: string | undefined; text: ReactNode; current?: boolean; active?: boolean };

export type ServiceNavigationProps = Omit<ComponentPropsWithoutRef<"div">, "aria-label"> & {
  /** What is false is left out. */
  items?: (NavigationEntry | false | null | undefined)[];
  serviceName?: ReactNode;
  serviceHref?: string | undefined;
  /** What the whole is called where it holds more than a menu. */
  label?: string;
  menuText?: string;
  menuLabel?: string | undefined;
  navigationLabel?: string | undefined;
  navigationId?: string;
  navigationClassName?: string | undefined;
  /** Whether a narrow screen folds the menu away; by itself where there is more than one entry. */
  collapse?: boolean | undefined;
  /** Before and after all, and before and after the entries. `endInline` puts the end into the line of the menu. */
  start?: ReactNode;
  end?: ReactNode;
  endInline?: boolean;
  navigationStart?: ReactNode;
  navigationEnd?: ReactNode;
};

/** The official service navigation; its menu button appears with the GOV.UK script on a narrow screen. */
export function ServiceNavigation(props: ServiceNavigationProps) {
  const { label = "Service information", start, end, endInline, serviceName, className } = props;
  const inner = (
    <div className={classes("govuk-width-container", endInline && "govuk-service-navigation__inlining-container")}>
      {start}
      <div className="govuk-service-navigation__container">
        {serviceName && <ServiceName name={serviceName} href={props.serviceHref} />}
        <Menu {...props} />
      </div>
      {end}
    </div>
  );
  const common = {
    ...nativeOf(props),
    className: classes("govuk-service-navigation", className),
    "data-module": "govuk-service-navigation",
  };
  // A menu alone is a landmark itself; with a name or more beside it, the whole is one.
  const isMore = Boolean(serviceName ?? start ?? end);
  return isMore ? (
    <section {...common} aria-label={label}>
      {inner}
    </section>
  ) : (
    <div {...common}>{inner}</div>
  );
}

/** What is left for the element itself. */
function nativeOf(props: ServiceNavigationProps): ComponentPropsWithoutRef<"div"> {
  const { items, serviceName, serviceHref, label, menuText, menuLabel, navigationLabel, ...rest } = props;
  const { navigationId, navigationClassName, collapse, start, end, endInline, ...others } = rest;
  const { navigationStart, navigationEnd, ...native } = others;
  return native;
}

function ServiceName({ name, href }: { name: ReactNode; href: string | undefined }) {
  return (
    <span className="govuk-service-navigation__service-name">
      {href ? (
        <a href={href} className="govuk-service-navigation__link">
          {name}
        </a>
      ) : (
        <span className="govuk-service-navigation__text">{name}</span>
      )}
    </span>
  );
}

function Menu({
  items = [],
  menuText = "Menu",
  menuLabel,
  navigationLabel = menuText,
  navigationId = "navigation",
  navigationClassName,
  collapse,
  navigationStart,
  navigationEnd,
}: ServiceNavigationProps) {
  const entries = items.flatMap((item) => (item ? [item] : []));
  if (entries.length === 0 && !navigationStart && !navigationEnd) return null;
  return (
    <nav aria-label={navigationLabel} className={classes("govuk-service-navigation__wrapper", navigationClassName)}>
      {(collapse ?? entries.length > 1) && (
        <button
          type="button"
          className="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={navigationId}
          aria-label={menuLabel === menuText ? undefined : menuLabel}
          hidden
          aria-hidden="true"
        >
          {menuText}
        </button>
      )}
      <ul className="govuk-service-navigation__list" id={navigationId}>
        {navigationStart}
        {entries.map((item, place) => (
          <Entry key={place} item={item} />
        ))}
        {navigationEnd}
      </ul>
    </nav>
  );
}

function Entry({ item: { href, text, current, active } }: { item: NavigationEntry }) {
  const here = current === true || active === true;
  const words = here ? <strong className="govuk-service-navigation__active-fallback">{text}</strong> : text;
  return (
    <li className={classes("govuk-service-navigation__item", here && "govuk-service-navigation__item--active")}>
      {href === undefined ? (
        <span className="govuk-service-navigation__text" aria-current={here ? (current ? "page" : "true") : undefined}>
          {words}
        </span>
      ) : (
        <a
          className="govuk-service-navigation__link"
          href={href}
          aria-current={here ? (current ? "page" : "true") : undefined}
        >
          {words}
        </a>
      )}
    </li>
  );
}
