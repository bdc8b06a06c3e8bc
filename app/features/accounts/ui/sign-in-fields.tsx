import { valueOf, type FormState } from "~/core/form-state";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { PasswordInput } from "~/ui/password-input";
import { TextInput } from "~/ui/text-input";

interface SignInFieldsProps {
  readonly state: FormState;
  /** Where the form goes, if it is not the page it is on. */
  readonly action?: string;
}

export function SignInFields({ state, action }: SignInFieldsProps) {
  const kept = valueOf(state, "kept");
  return (
    <form method="post" action={action} noValidate>
      {kept !== undefined && <HiddenField name="kept" value={kept} />}
      <TextInput
        name="email"
        label="E-mail address"
        state={state}
        type="email"
        autoComplete="username"
        spellCheck={false}
      />
      <PasswordInput name="password" label="Password" state={state} autoComplete="current-password" />
      <Button preventDoubleClick>Sign in</Button>
    </form>
  );
}
