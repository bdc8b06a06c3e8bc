import { Button } from "~/ui/button";
import type { Reader } from "../rules/standing";

/** The way to one's own work, for whoever has some. A stranger's first step is the search. */
export function FirstStep({ reader }: { readonly reader: Reader }) {
  switch (reader) {
    case "STRANGER":
      return null;
    case "SUPPLIER":
      return <Button href="/supplier">See what needs you</Button>;
    case "COUNCIL":
      return <Button href="/council">See your work</Button>;
    case "OTHER":
      return <Button href="/account">Go to your account</Button>;
  }
}

interface NewHereProps {
  readonly reader: Reader;
  readonly demonstration: boolean;
}

/** Three steps from knowing nothing to the first application, and where to read more. */
export function NewHere({ reader, demonstration }: NewHereProps) {
  const more = [
    { href: "/lists", text: "All approved lists" },
    { href: "/guidance/how-bids-are-scored", text: "How bids are scored" },
    { href: "/social-value", text: "Social value in plain words" },
    { href: "/guidance", text: "Help and guidance" },
    ...(demonstration ? [{ href: "/demo", text: "About this demonstration" }] : []),
  ];
  return (
    <>
      <ol className="govuk-list govuk-list--number govuk-list--spaced">
        <li>
          <a className="govuk-link" href="/register">
            Register once
          </a>
          . It takes about 15 minutes and costs nothing.
        </li>
        <li>Add your organisation, and each home, school, shop or service that you run.</li>
        <li>Apply to a list. When you are on it, councils ask you to bid for work that fits.</li>
      </ol>
      <ul className="govuk-list">
        {more.map(({ href, text }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      {reader === "STRANGER" && (
        <p className="govuk-body">
          Do you work for a council, or have an account already?{" "}
          <a className="govuk-link" href="/sign-in">
            Sign in
          </a>
        </p>
      )}
    </>
  );
}
