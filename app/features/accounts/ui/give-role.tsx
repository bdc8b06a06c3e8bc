import type { GrantedRole } from "~/core/actor";
import type { FormState } from "~/core/form-state";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { Radios } from "~/ui/radios";
import { roleChoices } from "./role-words";

interface GiveRoleProps {
  readonly title: string;
  readonly back: string;
  /** Those the person does not hold yet. */
  readonly roles: readonly GrantedRole[];
  readonly form: FormState;
}

export function GiveRole({ title, back, roles, form }: GiveRoleProps) {
  return (
    <Page title={title} back={{ href: back }} errors={form.errors}>
      <p className="govuk-body">They are signed out, and have the role when they sign in again.</p>
      <form method="post" noValidate>
        <Radios name="role" legend="Which role?" state={form} items={roleChoices(roles)} />
        <Button preventDoubleClick>Give the role</Button>
      </form>
    </Page>
  );
}
