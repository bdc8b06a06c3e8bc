import { freshForm, type FormValues } from "~/core/form-state";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { SignInFields } from "./sign-in-fields";

interface KeptProps {
  /** The page it was typed on. */
  readonly next: string;
  readonly typed: FormValues;
}

export const signInAgainTitle = "Sign in again to go on";

/** In place of a page whose form was sent after the session was over: nothing typed is lost. */
export function SignInAgain({ next, typed }: KeptProps) {
  return (
    <Page title={signInAgainTitle} back={{ href: next, text: "The page you were on" }}>
      <p className="govuk-body">
        You are signed out, because nothing was opened or sent for a while. What you typed is kept. Sign in, then send
        it.
      </p>
      <SignInFields
        state={freshForm({ kept: JSON.stringify(typed) })}
        action={`/sign-in?next=${encodeURIComponent(next)}`}
      />
    </Page>
  );
}

const sendAgainTitle = "You are signed in again";

/** What was typed goes where it was meant to go, by one press. */
export function SendAgain({ next, typed }: KeptProps) {
  const fields = Object.entries(typed).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value ?? ""]).map((each) => ({ name, value: each })),
  );
  return (
    <Page title={sendAgainTitle} back={{ href: next, text: "The page you were on, without what you typed" }}>
      <p className="govuk-body">What you typed has not been sent yet.</p>
      <form method="post" action={next}>
        {fields.map(({ name, value }, place) => (
          <HiddenField key={place} name={name} value={value} />
        ))}
        <Button preventDoubleClick>Send what I typed</Button>
      </form>
    </Page>
  );
}
