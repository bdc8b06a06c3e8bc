import type { Link } from "./link";

/** The official service navigation; its menu button appears with the GOV.UK script on a narrow screen. */
export function ServiceNavigation({ items }: { items: Link[] }) {
  return (
    <div className="govuk-service-navigation" data-module="govuk-service-navigation">
      <div className="govuk-width-container">
        <div className="govuk-service-navigation__container">
          <nav aria-label="Menu" className="govuk-service-navigation__wrapper">
            {items.length > 1 && (
              <button
                type="button"
                className="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
                aria-controls="navigation"
                hidden
                aria-hidden="true"
              >
                Menu
              </button>
            )}
            <ul className="govuk-service-navigation__list" id="navigation">
              {items.map((item) => (
                <NavigationItem key={item.href} item={item} />
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  );
}

function NavigationItem({ item: { href, text, current } }: { item: Link }) {
  if (!current) {
    return (
      <li className="govuk-service-navigation__item">
        <a className="govuk-service-navigation__link" href={href}>
          {text}
        </a>
      </li>
    );
  }
  return (
    <li className="govuk-service-navigation__item govuk-service-navigation__item--active">
      <a className="govuk-service-navigation__link" href={href} aria-current="page">
        <strong className="govuk-service-navigation__active-fallback">{text}</strong>
      </a>
    </li>
  );
}
