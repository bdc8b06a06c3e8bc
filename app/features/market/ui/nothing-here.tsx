import { likelyLinks } from "../rules/likely-links";
import { SearchBox } from "./search-box";

/** For an address where nothing is: why that may be, a search, and the three likeliest pages. */
export function NothingHere({ path }: { readonly path: string }) {
  return (
    <>
      <p className="govuk-body">
        If you typed the address, check it. If you followed a link, the page may have gone, or it may not be yours to
        see.
      </p>
      <SearchBox label="Search the noticeboard" />
      <h2 className="govuk-heading-m">You may be looking for</h2>
      <ul className="govuk-list govuk-list--bullet">
        {likelyLinks(path).map(({ href, text }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
        <li>
          <a className="govuk-link" href="/">
            The home page
          </a>
        </li>
      </ul>
    </>
  );
}
