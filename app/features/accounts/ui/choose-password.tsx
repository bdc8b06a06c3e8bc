import type { FormState } from "~/core/form-state";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { PasswordInput } from "~/ui/password-input";
import { shortestPassword } from "../rules";

interface ChoosePasswordProps {
  readonly title: string;
  readonly email: string;
  readonly form: FormState;
  readonly button: string;
}

export function ChoosePassword({ title, email, form, button }: ChoosePasswordProps) {
  return (
    <Page title={title} back={{ href: "/" }} errors={form.errors}>
      <p className="govuk-body">
        For the account of <strong>{email}</strong>.
      </p>
      <form method="post" noValidate>
        <PasswordInput
          name="password"
          label="Password"
          hint={`${shortestPassword} characters or more. Three words you can remember are fine.`}
          state={form}
          autoComplete="new-password"
        />
        <Button preventDoubleClick>{button}</Button>
      </form>
    </Page>
  );
}
