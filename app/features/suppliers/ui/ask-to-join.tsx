import type { FormState } from "~/core/form-state";
import { Button } from "~/ui/button";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { Textarea } from "~/ui/textarea";
import { joinRequestDays, longestNote, numberNames, type NumberKind } from "../rules/join-requests";

interface AskToJoinProps {
  readonly title: string;
  readonly by: NumberKind;
  readonly number: string;
  /** Why the person cannot ask, or need not. */
  readonly whyNot: string | undefined;
  readonly form: FormState;
}

/** Asking the administrators of an organisation to let one in. */
export function AskToJoin({ title, by, number, whyNot, form }: AskToJoinProps) {
  return (
    <Page title={title} back={{ href: "/supplier/register" }} errors={form.errors}>
      <p className="govuk-body">
        {numberNames[by]}: <strong>{number}</strong>
      </p>
      {whyNot === undefined ? (
        <Ask form={form} />
      ) : (
        <>
          <InsetText>{whyNot}</InsetText>
          <p className="govuk-body">
            <a className="govuk-link" href="/account">
              Go to your account
            </a>
          </p>
        </>
      )}
    </Page>
  );
}

function Ask({ form }: { readonly form: FormState }) {
  return (
    <>
      <p className="govuk-body">
        We tell every administrator of the organisation that has this number here. They see your name, your e-mail
        address and what you write here.
      </p>
      <p className="govuk-body">
        You wait for up to {joinRequestDays} days. We send you an e-mail when they say yes or no. Until they say yes,
        you see nothing of the organisation.
      </p>
      <form method="post" noValidate>
        <Textarea
          name="note"
          label="What should they know? (if you like)"
          hint="Say what you do there, so that they know who you are."
          state={form}
          maxCharacters={longestNote}
        />
        <Button preventDoubleClick>Ask to join</Button>
      </form>
    </>
  );
}
