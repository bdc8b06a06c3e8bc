interface ViewLinksProps {
  readonly label: string;
  readonly choices: readonly { readonly href: string; readonly text: string; readonly current: boolean }[];
}

/** Ways to look at one list: links, so that they work everywhere and can be kept. */
export function ViewLinks({ label, choices }: ViewLinksProps) {
  return (
    <nav aria-label={label}>
      <ul className="govuk-list app-views">
        {choices.map(({ href, text, current }) => (
          <li key={href}>
            {current ? (
              <strong aria-current="page">{text}</strong>
            ) : (
              <a className="govuk-link" href={href}>
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
