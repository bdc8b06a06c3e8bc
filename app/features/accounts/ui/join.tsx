import { roleNames, type GrantedRole } from "~/core/actor";
import type { FormState } from "~/core/form-state";
import { Button } from "~/ui/button";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { PasswordInput } from "~/ui/password-input";
import { shortestPassword } from "../rules";

interface JoinProps {
  readonly link: {
    readonly email: string;
    readonly organisation: string | null;
    readonly roles: readonly GrantedRole[];
    readonly hasAccount: boolean;
  };
  readonly signedIn: string | undefined;
  readonly token: string;
  readonly form: FormState;
}

/** Accepting an invitation: by a new person with a password, or by its owner when signed in. */
export function Join({ link, signedIn, token, form }: JoinProps) {
  return (
    <Page title={`Join ${link.organisation ?? "the organisation"}`} back={{ href: "/" }} errors={form.errors}>
      <p className="govuk-body">
        This invitation is for <strong>{link.email}</strong>. You will be:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {link.roles.map((role) => (
          <li key={role}>{roleNames[role]}</li>
        ))}
      </ul>
      <Accept link={link} signedIn={signedIn} token={token} form={form} />
    </Page>
  );
}

function Accept({ link, signedIn, token, form }: JoinProps) {
  if (signedIn === link.email) {
    return (
      <form method="post">
        <Button preventDoubleClick>Accept the invitation</Button>
      </form>
    );
  }
  if (signedIn !== undefined) {
    return (
      <>
        <InsetText>You are signed in as {signedIn}. Sign out, then open the link in the e-mail again.</InsetText>
        <Button href="/sign-out">Sign out</Button>
      </>
    );
  }
  if (link.hasAccount) {
    return (
      <>
        <p className="govuk-body">You have an account already. Sign in to accept.</p>
        <Button href={`/sign-in?next=${encodeURIComponent(`/join/${token}`)}`}>Sign in</Button>
      </>
    );
  }
  return (
    <form method="post" noValidate>
      <PasswordInput
        name="password"
        label="Choose a password"
        hint={`${shortestPassword} characters or more. Three words you can remember are fine.`}
        state={form}
        autoComplete="new-password"
      />
      <Button preventDoubleClick>Accept the invitation</Button>
    </form>
  );
}
