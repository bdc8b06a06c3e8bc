import { Button } from "~/ui/button";

/** Who is looking: a stranger registers, anyone else goes to their own work. */
export type Reader = "STRANGER" | "SUPPLIER" | "COUNCIL" | "OTHER";

/** The one main thing to press on the home page. */
export function FirstStep({ reader }: { readonly reader: Reader }) {
  switch (reader) {
    case "STRANGER":
      return (
        <>
          <Button href="/register" variant="start">
            Register
          </Button>
          <p className="govuk-body">
            You have an account already?{" "}
            <a className="govuk-link" href="/sign-in">
              Sign in
            </a>
          </p>
        </>
      );
    case "SUPPLIER":
      return <Button href="/supplier">See what needs you</Button>;
    case "COUNCIL":
      return <Button href="/council">See your work</Button>;
    case "OTHER":
      return <Button href="/account">Go to your account</Button>;
  }
}

/** Three steps from knowing nothing to the first application, and where to read more. */
export function NewHere({ demonstration }: { readonly demonstration: boolean }) {
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
          . It takes about 15 minutes.
        </li>
        <li>Add your organisation, and each home, school or service that you run.</li>
        <li>Apply to a list. When you are on it, we invite you to bid for work that fits.</li>
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
    </>
  );
}
