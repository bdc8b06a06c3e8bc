import { AccountMenu, type AccountMenuProps } from "./account-menu";
import type { Link } from "./link";
import { Mark } from "./mark";
import { ServiceNavigation } from "./service-navigation";

export type HeaderProps = AccountMenuProps & {
  serviceName: string;
  homeHref?: string;
  navigation?: Link[];
};

/** Our own mark and name: the crown and the GDS typeface belong to GOV.UK. */
export function Header({ serviceName, homeHref = "/", navigation = [], account, signOut }: HeaderProps) {
  return (
    <header className="govuk-template__header">
      <div className="govuk-generic-header app-header">
        <div className="govuk-generic-header__container govuk-width-container app-header__container">
          <div className="govuk-generic-header__logo">
            <a href={homeHref} className="govuk-generic-header__homepage-link app-header__home">
              <Mark /> {serviceName}
            </a>
          </div>
          <AccountMenu account={account} signOut={signOut} />
        </div>
      </div>
      {navigation.length > 0 && <ServiceNavigation items={navigation} />}
    </header>
  );
}
