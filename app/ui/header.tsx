import { AccountMenu, type AccountMenuProps } from "./account-menu";
import { GenericHeader } from "./generic-header";
import type { Link } from "./link";
import { LogoMark, type ShownLogo } from "./logo-mark";
import { Mark } from "./mark";
import { ServiceNavigation } from "./service-navigation";

export type HeaderProps = AccountMenuProps & {
  serviceName: string;
  /** What the council that runs the portal calls it, and its logo in place of our mark. */
  shownName?: string | undefined;
  logo?: ShownLogo | undefined;
  homeHref?: string;
  navigation?: Link[];
};

/** Our own mark and name: the crown and the GDS typeface belong to GOV.UK. */
export function Header(props: HeaderProps) {
  const { serviceName, shownName = serviceName, logo, homeHref, navigation = [], account, signOut } = props;
  return (
    <header className="govuk-template__header">
      <GenericHeader
        className="app-header"
        containerClassName="govuk-width-container app-header__container"
        linkClassName="app-header__home"
        homeHref={homeHref}
        logo={
          <>
            {logo === undefined ? <Mark /> : <LogoMark {...logo} />} <span dir="auto">{shownName}</span>
          </>
        }
      >
        <AccountMenu account={account} signOut={signOut} />
      </GenericHeader>
      {navigation.length > 0 && <ServiceNavigation items={navigation} />}
    </header>
  );
}
