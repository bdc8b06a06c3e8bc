import { HiddenField } from "./hidden-field";
import type { Link } from "./link";

export type AccountMenuProps = {
  /** Signed out: sign in and register. Signed in: the person's name and the way to switch organisation. */
  account?: Link[];
  /** Signing out changes something, so it is a form. `fields` carries what the form guard asks for. */
  signOut?: { action: string; fields?: Record<string, string> };
};

export function AccountMenu({ account = [], signOut }: AccountMenuProps) {
  if (account.length === 0 && !signOut) return null;
  return (
    <nav className="app-account" aria-label="Your account">
      <ul className="app-account__list">
        {account.map(({ href, text, current }) => (
          <li key={href}>
            <a className="govuk-link app-account__link" href={href} aria-current={current ? "page" : undefined}>
              {text}
            </a>
          </li>
        ))}
        {signOut && (
          <li>
            <form method="post" action={signOut.action} className="app-account__form">
              {Object.entries(signOut.fields ?? {}).map(([name, value]) => (
                <HiddenField key={name} name={name} value={value} />
              ))}
              <button type="submit" className="app-account__link app-account__button">
                Sign out
              </button>
            </form>
          </li>
        )}
      </ul>
    </nav>
  );
}
