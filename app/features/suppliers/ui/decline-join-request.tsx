import type { FormState } from "~/core/form-state";
import { Button, ButtonGroup } from "~/ui/button";
import { Page } from "~/ui/page";
import { joinRequestDays } from "../rules/join-requests";

interface DeclineProps {
  readonly title: string;
  readonly back: string;
  readonly email: string;
  readonly form: FormState;
}

export function DeclineJoinRequest({ title, back, email, form }: DeclineProps) {
  return (
    <Page title={title} back={{ href: back }} errors={form.errors}>
      <p className="govuk-body">
        We tell <strong>{email}</strong> that you said no. They cannot ask again for {joinRequestDays} days. You can
        invite them at any time.
      </p>
      <form method="post" noValidate>
        <ButtonGroup>
          <Button variant="warning" preventDoubleClick>
            Say no
          </Button>
          <a className="govuk-link" href={back}>
            Go back
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
