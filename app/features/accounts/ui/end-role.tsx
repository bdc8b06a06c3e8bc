import type { FormState } from "~/core/form-state";
import { Button, ButtonGroup } from "~/ui/button";
import { Page } from "~/ui/page";

interface EndRoleProps {
  readonly title: string;
  readonly back: string;
  readonly own: boolean;
  readonly form: FormState;
}

export function EndRole({ title, back, own, form }: EndRoleProps) {
  return (
    <Page title={title} back={{ href: back }} errors={form.errors}>
      <p className="govuk-body">
        {own
          ? "This is your own role. You can no longer do what it lets you do, from now on."
          : "They are signed out at once. What they did stays in the record."}
      </p>
      <form method="post" noValidate>
        <ButtonGroup>
          <Button variant="warning" preventDoubleClick>
            End the role
          </Button>
          <a className="govuk-link" href={back}>
            Keep it
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
