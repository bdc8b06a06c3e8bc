import { EmptyState } from "~/ui/empty-state";
import { Preserved } from "~/ui/preserved";

export interface RunBy {
  readonly name: string;
  readonly postalAddress: string;
  readonly email: string;
}

/** How to reach the council that runs the portal. */
export function Contact({ runBy }: { readonly runBy: RunBy | undefined }) {
  if (runBy === undefined) {
    return <EmptyState text="No council runs this portal yet, so there is nobody to write to." />;
  }
  const { name, postalAddress, email } = runBy;
  return (
    <>
      <p className="govuk-body">
        <strong>{name}</strong> runs this portal.
      </p>
      <h2 className="govuk-heading-m">By e-mail</h2>
      <p className="govuk-body">
        <a className="govuk-link" href={`mailto:${email}`}>
          {email}
        </a>
      </p>
      <h2 className="govuk-heading-m">By post</h2>
      <Preserved>{`${name}\n${postalAddress}`}</Preserved>
      <h2 className="govuk-heading-m">What to write</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>Say which list, competition or lot it is about.</li>
        <li>If something did not work, say what you pressed, what you saw and when.</li>
        <li>Never send a price or a bid by e-mail. It would not be kept closed until the deadline.</li>
        <li>Never send your password to anyone.</li>
      </ul>
      <p className="govuk-body">
        Many answers are in{" "}
        <a className="govuk-link" href="/guidance">
          Help and guidance
        </a>
        .
      </p>
    </>
  );
}

/** Whom to write to, in a sentence: with an address where there is one. */
export function WriteTo({ runBy }: { readonly runBy: RunBy | undefined }) {
  if (runBy === undefined) return <>the council that runs this portal</>;
  return (
    <>
      {runBy.name} at{" "}
      <a className="govuk-link" href={`mailto:${runBy.email}`}>
        {runBy.email}
      </a>
    </>
  );
}
