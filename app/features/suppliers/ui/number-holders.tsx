import { Button } from "~/ui/button";
import { InsetText } from "~/ui/inset-text";
import { numberNames, type NumberKind } from "../rules/join-requests";

interface Holder {
  readonly name: string;
  readonly by: NumberKind;
  readonly number: string;
}

/** Whose number it is that somebody wants to register, and the way in. */
export function NumberHolders({ holders }: { readonly holders: readonly Holder[] }) {
  return (
    <>
      {holders.map(({ name, by, number }) => (
        <InsetText key={by}>
          <p className="govuk-body">
            <strong>{name}</strong> is here already. {numberNames[by]}: {number}.
          </p>
          <p className="govuk-body">If you work there, ask to join. Its administrator says yes or no.</p>
          <Button
            variant="secondary"
            className="govuk-!-margin-bottom-0"
            href={`/supplier/register/join?${new URLSearchParams({ by, number }).toString()}`}
          >
            Ask to join {name}
          </Button>
        </InsetText>
      ))}
    </>
  );
}
