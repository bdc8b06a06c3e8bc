import type { GrantedRole } from "~/core/actor";
import type { FormState } from "~/core/form-state";
import { Button } from "~/ui/button";
import { Checkboxes } from "~/ui/checkboxes";
import { Page } from "~/ui/page";
import { TextInput } from "~/ui/text-input";
import { roleChoices } from "./role-words";

interface InviteColleagueProps {
  readonly title: string;
  readonly back: string;
  readonly roles: readonly GrantedRole[];
  readonly form: FormState;
}

export function InviteColleague({ title, back, roles, form }: InviteColleagueProps) {
  return (
    <Page title={title} back={{ href: back }} errors={form.errors}>
      <p className="govuk-body">
        We send them an e-mail with a link. The link works once, for 72 hours. If they lose it, invite them again.
      </p>
      <form method="post" noValidate>
        <TextInput name="name" label="Their full name" state={form} autoComplete="off" spellCheck={false} />
        <TextInput
          name="email"
          label="Their e-mail address"
          state={form}
          type="email"
          autoComplete="off"
          spellCheck={false}
        />
        <Checkboxes
          name="roles"
          legend="What may they do?"
          hint="Choose one or more. You can change this later."
          state={form}
          items={roleChoices(roles)}
        />
        <Button preventDoubleClick>Send the invitation</Button>
      </form>
    </Page>
  );
}
